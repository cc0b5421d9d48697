/** Notices 国办发明电〔2023〕7号 and 〔2024〕12号: days off and make-up working days from the contract to the last payment. */
export const CALENDAR: { readonly off: ReadonlySet<string>; readonly work: ReadonlySet<string> } = {
  off: new Set([
    ...days('2024-09-', 15, 17),
    ...days('2024-10-', 1, 7),
    '2025-01-01',
    ...days('2025-01-', 28, 31),
    ...days('2025-02-', 1, 4),
    ...days('2025-04-', 4, 6),
    ...days('2025-05-', 1, 5),
    '2025-05-31',
    ...days('2025-06-', 1, 2),
  ]),
  work: new Set(['2024-09-14', '2024-09-29', '2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27']),
};

function days(month: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${month}${String(from + index).padStart(2, '0')}`);
}
