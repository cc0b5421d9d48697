import type { Entry } from '../entry.ts';
import { alone } from '../filing.ts';
import { numbered } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { answeredRows, ROWS } from '../rows.ts';
import { addWorkdays, formatInstant, instant } from '../time.ts';
import { lastDayOf, MONTHS } from '../world.ts';

/** Months in which a row of the service had nothing to do: said by the provider, confirmed by the client. */
export function tellNoActivity(entries: readonly Entry[], prose: Prose): Entry[] {
  const answered = answeredRows(entries);
  const open = MONTHS.flatMap((month) =>
    ROWS.filter(({ id }) => !answered.has(`${id} ${month}`)).map((row) => ({ row, month })),
  );
  return numbered(open, 'NA', 3, ({ month }) => month.slice(0, 4)).map(({ id, row, month }) => {
    const random = randomOf(`no activity ${row.id} ${month}`);
    const confirmed = instant(`${addWorkdays(lastDayOf(month), random.int(1, 2))} 15:10`) + random.int(0, 80) * 60;
    const name = `${Number(month.slice(5))} 月${row.title}`;
    const remarks = random.pick([
      () => `${name}没有来单，值守照常，当月相关作业 ${random.int(4, 40)} 次均为例行`,
      () => `${name}当月没有新的工作，工单与审批两处查过，最近一次在上月`,
      () => `${name}未发生，向 ${random.int(2, 6)} 个对口科室核过，无在办事项`,
    ])();
    const record = {
      id,
      recorded_at: formatInstant(confirmed + 1500),
      recorded_by: 'PER-05',
      item: row.id,
      month,
      declared_by: 'PER-05',
      confirmed_by: 'CLI-01',
      confirmed_at: formatInstant(confirmed),
      remarks: prose.note(remarks),
    };
    return alone('no-activity', `evidence/no-activity/${month}-${row.id}.yaml`, record, {
      at: confirmed + 3000,
      by: 'PER-05',
      branch: 'monthly',
      subject: `${month} ${row.id} 无发生`,
    });
  });
}
