import path from 'node:path';
import { openWorktree } from '../source/worktree.ts';
import type { Gate } from '../view/check.ts';
import type { Audience } from '../view/mask.ts';
import { deliver, refuseTerminal } from './deliver.ts';
import type { CheckFormat } from './formats.ts';
import { startHistoryThread } from './history-aside.ts';
import { shown, textOptions } from './output.ts';
import { toldBefore } from './told-again.ts';
import type { ContentOptions } from './workspace.ts';

export interface CheckOptions extends ContentOptions {
  format: CheckFormat;
  all: boolean;
  quiet: boolean;
  gate: Gate;
  audience: Audience;
  limit?: number;
  out?: string;
}

/**
 * `check`: what is missing and what contradicts what. Exit 1 on findings at the gate. What acceptance rests on is worked
 * out from the files themselves, without anything that was kept.
 */
export async function check(options: CheckOptions): Promise<number> {
  const { format, gate, audience, limit, out, contract, asOf } = options;
  if (out === undefined) refuseTerminal(format, format === 'xlsx');
  const folder = path.resolve(options.content);
  const opened = await openWorktree(folder);
  const shownText = textOptions({ ...options, format: 'text' }, `${shown(options.content)}/`, limit);
  const text = out === undefined ? shownText : { ...shownText, colour: false };
  const cache = options.cache && gate !== 'acceptance';
  // Whether a list of signers may be used is for the run itself to say.
  const isKept = cache && options.allowedSigners === undefined;
  const asked = { check: { contract, asOf, format, gate, audience, text: { ...text, limit: String(text.limit) } } };
  const before = isKept ? toldBefore(opened, folder, asked) : null;
  const target = { format, ...(out === undefined ? {} : { out }) };
  const again = before?.told();
  if (again) {
    deliver(again.text, target);
    return again.code;
  }
  // Without anything kept all of the history is read.
  if (!cache && opened.git) startHistoryThread();
  // Loaded by whoever has something to work out.
  const { workOutCheck } = await import('./check-run.ts');
  const { face, code, today } = await workOutCheck({ ...options, cache, opened }, text);
  deliver(face, target);
  if (typeof face === 'string' && today) before?.remember({ text: face, code }, today);
  return code;
}
