import { logKeeper } from '../people.ts';
import { addDays, dateOf, type Instant, instant, isWorkday, weekday, weekOf } from '../time.ts';

/** Minutes between the export from the bastion or the backup tool and its commit. */
const EXPORT_LEAD = 15 * 60;

/** When the keeper commits what has been exported: the week's first working day for what was left, and every Thursday. */
function slotsOf(monday: string): Instant[] {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
  const first = week.find(isWorkday);
  // A week of nothing but holidays is exported in the next one.
  if (first === undefined) return [];
  const thursday = week[3] as string;
  const slots = [instant(`${first} 10:40`)];
  return isWorkday(thursday) ? [...slots, instant(`${thursday} 17:20`)] : slots;
}

/** The commit that carries what was complete at `at`: whose, when, and the moment of its export. */
export function bulkCommit(at: Instant): { at: Instant; by: string; exported: Instant } {
  const date = dateOf(at);
  const monday = addDays(date, -((weekday(date) + 6) % 7));
  const slot = [0, 7, 14].flatMap((days) => slotsOf(addDays(monday, days))).find((one) => one - EXPORT_LEAD >= at);
  if (slot === undefined) throw new Error('no slot within three weeks');
  return { at: slot, by: logKeeper(weekOf(dateOf(slot)), dateOf(slot)), exported: slot - EXPORT_LEAD };
}
