import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** A value of the contract's files; where it names an open point, the value (or the part of it) of the reading in force. */
export function inForce(snapshot: Snapshot, given: unknown): Value | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || !('param' in given)) return given as Value;
  const { param, part } = given as { param: string; part?: string };
  const state = snapshot.parameters.find(({ key }) => key === param);
  const declared = snapshot.contract.parameters.parameters.find(({ key }) => key === param);
  const value = declared?.readings.find(({ id }) => id === state?.reading)?.value as Value | undefined;
  if (part === undefined) return value;
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable && Object.hasOwn(value, part) ? value[part] : undefined;
}
