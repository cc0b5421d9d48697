/** Prints what the calendar makes of a fixed set of questions: run by `environment.test.ts` in foreign environments. */
import { makeCalendar } from '../../scripts/calendar/calendar.ts';
import { addDays, weekday } from '../../scripts/calendar/day.ts';
import { deadline, overUnits } from '../../scripts/calendar/deadline.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { formatInstant, formatMinute, parseInstant } from '../../scripts/calendar/instant.ts';
import { expandRule } from '../../scripts/calendar/recurrence.ts';

const { years, hash } = loadHolidays();
const lines: unknown[] = [hash];
for (const zone of ['Asia/Shanghai', 'America/Los_Angeles']) {
  const calendar = makeCalendar(years, zone);
  for (let day = calendar.firstDay; calendar.covers(addDays(day, 30)); day = addDays(day, 1)) {
    const noon = calendar.at(day, 43_200);
    const due = deadline(calendar, noon, { workdays: 3 });
    const over = overUnits(calendar, noon, due, { workdays: 1 }, 'floor').toFraction();
    const text = formatInstant(noon, calendar);
    lines.push([day, weekday(day), calendar.isWorkday(day), calendar.holidayName(day), calendar.startOf(day)]);
    lines.push([text, parseInstant(text), formatMinute(due, calendar), over, calendar.dayOf(due)]);
  }
  lines.push(expandRule('FREQ=WEEKLY;BYDAY=SU,MO', calendar.firstDay, calendar.firstDay, calendar.lastDay));
}
process.stdout.write(JSON.stringify(lines));
