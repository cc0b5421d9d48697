/** A day as paper prints it: `2024-09-30` as 2024 年 9 月 30 日. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
