import type { Assessment } from '../../scripts/assess/assess.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { Value } from '../../scripts/model/record.ts';
import { smallContract } from './assessment.ts';
import { assessTold, type Given, type Told } from './contract.ts';

export type Due = { [form: string]: { [word: string]: unknown } };

/** One requirement of a small contract of two systems, ledger and portal, served 2024-07-01 (a Monday) to 2025-06-30. */
export function contractOf(due: Due, requirement: { [field: string]: unknown } = {}, seed?: Value): ContractFiles {
  const files = smallContract();
  const [template] = files.checklist.requirements;
  files.checklist.requirements = [{ ...template, id: 'asked', kinds: ['document'], due, ...requirement }] as never;
  if (seed) {
    const cadence = files.parameters.parameters.find(({ key }) => key === 'inspection.cadence');
    Object.assign(cadence?.readings[0] ?? {}, { value: seed });
  }
  // The row of the small sheet follows whatever is asked.
  for (const rule of files.scorecard.rows[0]?.rules ?? []) rule.from = { occurrences: ['asked'] };
  return files;
}

/** Adds an open point with readings by id; the first is the default. */
export function withPoint(files: ContractFiles, key: string, readings: { [id: string]: Value }): ContractFiles {
  const list = Object.entries(readings).map(([id, value]) => ({ id, title: id, value }));
  const point = { key, no: 'P-99', title: key, question: '没有写明', readings: list, default: list[0]?.id ?? '' };
  files.parameters.parameters.push({ ...point, basis: '例', affects: [] } as never);
  return files;
}

export function assessed(contract: ContractFiles, told: readonly Told[], more: Partial<Given> = {}): Assessment {
  return assessTold({ contract, told, asOf: '2024-12-31', ...more });
}

/** `id: status`, with the working days when late. */
export function statuses(result: Assessment): string[] {
  return result.occurrences.map(
    ({ id, status, late_by_workdays: days }) => `${id}: ${status}${days ? ` ${days}` : ''}`,
  );
}

/** Statuses of what was due by then. */
export function dueBy(
  asOf: string,
  contract: ContractFiles,
  told: readonly Told[],
  more: Partial<Given> = {},
): string[] {
  return statuses(assessed(contract, told, { asOf, ...more })).filter((line) => !line.endsWith('not-due'));
}

/** Clock time in Shanghai of the last second in time, per occurrence. */
export function dueTimes(result: Assessment): string[] {
  return result.occurrences.map(({ id, due }) => {
    const text = due === null ? 'none' : new Date((due + 8 * 3600) * 1000).toISOString().slice(0, 19).replace('T', ' ');
    return `${id}: ${text}`;
  });
}
