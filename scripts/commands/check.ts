import { type Gate, passes } from '../view/check.ts';
import type { Audience } from '../view/mask.ts';
import { checkFace } from './check-formats.ts';
import { deliver, refuseTerminal } from './deliver.ts';
import type { CheckFormat } from './formats.ts';
import { textOptions } from './output.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

export interface CheckOptions extends ContentOptions {
  format: CheckFormat;
  all: boolean;
  quiet: boolean;
  gate: Gate;
  audience: Audience;
  limit?: number;
  out?: string;
}

/** Formats that print what is said of records, and nothing of the records. */
const BRIEF: ReadonlySet<CheckFormat> = new Set(['text', 'json']);

/** `check`: what is missing and what contradicts what. Exit 1 on findings at the gate. */
export async function check(options: CheckOptions): Promise<number> {
  const { format, gate, audience, limit, out } = options;
  if (out === undefined) refuseTerminal(format, format === 'xlsx');
  const { results, prefix } = await openWorkspace({
    ...options,
    openReadingsOnly: true,
    brief: audience === 'owner' && BRIEF.has(format),
  });
  const text = textOptions({ ...options, format: 'text' }, prefix, limit);
  const plain = out === undefined ? text : { ...text, colour: false };
  deliver(await checkFace(format, { results, prefix, gate, audience, text: plain }), {
    format,
    ...(out === undefined ? {} : { out }),
  });
  return results.every((one) => 'snapshot' in one && passes(one.snapshot, gate)) ? 0 : 1;
}
