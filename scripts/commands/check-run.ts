import type { TextOptions } from '../faces/text.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { passes } from '../view/check.ts';
import type { CheckOptions } from './check.ts';
import { checkFace } from './check-formats.ts';
import type { CheckFormat } from './formats.ts';
import type { Today } from './told-again.ts';
import { openWorkspace } from './workspace.ts';

/** Formats that print what is said of records, and nothing of the records. */
const BRIEF: ReadonlySet<CheckFormat> = new Set(['text', 'json']);

/** A check worked out: what is printed, the exit code, and the days it was taken as, where they may be told. */
export async function workOutCheck(
  options: CheckOptions,
  text: TextOptions,
): Promise<{ face: string | Uint8Array; code: number; today: Today[] | null }> {
  const { format, gate, audience, asOf } = options;
  const brief = audience === 'owner' && BRIEF.has(format);
  const { results, prefix } = await openWorkspace({ ...options, openReadingsOnly: true, brief });
  const face = await checkFace(format, { results, prefix, gate, audience, text });
  const code = results.every((one) => 'snapshot' in one && passes(one.snapshot, gate)) ? 0 : 1;
  return { face, code, today: asOf === undefined ? todayIn(results) : [] };
}

/** Null where a contract has no snapshot to tell which day it was taken as. */
function todayIn(results: readonly SnapshotResult[]): Today[] | null {
  const days: Today[] = [];
  for (const one of results) {
    if (!('snapshot' in one)) return null;
    const { identity, contract } = one.snapshot;
    if (!contract.contract.sample) days.push([contract.contract.zone, identity.as_of]);
  }
  return days;
}
