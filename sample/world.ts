/** The sample's world: one contract, its service year, and what follows until the last payment. */

/** The year of service told. The contract's own term is data of the contract; the two are the same days. */
export const YEAR = { from: '2024-06-28', to: '2025-06-28' } as const;

/** Folder and id of the contract that the sample is evidence for. */
export const CONTRACT = 'CWSG2024-07';

export const PLANS = { inspection: 'INSPL-2024-01', backup: 'BKPL-2024-01', maintenance: 'MPL-2024-01' } as const;

/** The day on which the volumes go to the archive: the last day told. */
export const STORY_END = '2025-08-20';

/** Months of the service year; the last one ends with the term. */
export const MONTHS: readonly string[] = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map(
  (month) => `${month > 6 ? 2024 : 2025}-${String(month).padStart(2, '0')}`,
);

/** Last day of a month, as far as the service year goes. */
export function lastDayOf(month: string): string {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  return last < YEAR.to ? last : YEAR.to;
}

export const CLIENT = '甲方（示例）';
export const PROVIDER = '乙方（示例）';
