/** Numbers of a year start at one: `INC-2024-0001`. The list is in the order in which the numbers were given. */
export function numbered<T>(
  list: readonly T[],
  prefix: string,
  width: number,
  yearOf: (one: T) => string,
): (T & { id: string })[] {
  const counts = new Map<string, number>();
  return list.map((one) => {
    const year = yearOf(one);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    return { ...one, id: `${prefix}-${year}-${String(number).padStart(width, '0')}` };
  });
}
