import type { TextOptions } from '../faces/text.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { type CheckView, passes } from '../view/check.ts';
import type { CheckOptions } from './check.ts';
import { checkFace, isPlain, type PlainFormat, plainFace, viewer } from './check-formats.ts';
import type { Today } from './told-again.ts';
import { openWorkspace } from './workspace.ts';

/** A check worked out: what is printed, the exit code, and the days it was taken as, where they may be told. */
export async function workOutCheck(
  options: CheckOptions,
  text: TextOptions,
): Promise<{ face: string | Uint8Array; code: number; today: Today[] | null }> {
  const { format, gate, audience, asOf } = options;
  let code = 0;
  let today: Today[] | null = [];
  const judge = (one: SnapshotResult) => {
    if (!('snapshot' in one && passes(one.snapshot, gate))) code = 1;
    const days = todayIn(one);
    today = today && days ? [...today, ...days] : null;
  };
  const given = { ...options, openReadingsOnly: true };
  const face = isPlain(format) ? await plain(format) : await whole();
  return { face, code, today: asOf === undefined ? today : [] };

  async function plain(asked: PlainFormat): Promise<string> {
    const viewOf = await viewer({ gate, audience });
    const views: CheckView[] = [];
    const visit = (one: SnapshotResult) => {
      judge(one);
      views.push(viewOf(one));
    };
    const { prefix } = await openWorkspace({ ...given, visit });
    return plainFace(asked, views, { prefix, text });
  }

  async function whole(): Promise<string | Uint8Array> {
    const { results, prefix } = await openWorkspace(given);
    results.forEach(judge);
    return checkFace(format, { results, prefix, gate, audience, text });
  }
}

/** Null where a contract has no snapshot to tell which day it was taken as; a sample says its day itself. */
function todayIn(one: SnapshotResult): Today[] | null {
  if (!('snapshot' in one)) return null;
  const { identity, contract } = one.snapshot;
  return contract.contract.sample ? [] : [[contract.contract.zone, identity.as_of]];
}
