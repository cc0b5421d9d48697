import { addDays, dateOf, type Instant, instant, weekday, weekOf, workdayFrom } from '../time.ts';
import { logKeeper, QUARTER } from '../world.ts';

/** Minutes between the export from the bastion or the backup tool and its commit. */
const EXPORT_LEAD = 15 * 60;

/** When the keeper commits what has been exported: the week's first working day for what was left, and every Thursday. */
function slotsOf(monday: string): Instant[] {
  const slots = [instant(`${workdayFrom(monday)} 10:40`), instant(`${addDays(monday, 3)} 17:20`)];
  // The story ends on a Monday: what happened that day until the afternoon is exported the same evening.
  if (monday === QUARTER.to) return [slots[0] as Instant, instant(`${monday} 17:22`)];
  return slots;
}

/** The commit that carries what was complete at `at`: whose, when, and the moment of its export. */
export function bulkCommit(at: Instant): { at: Instant; by: string; exported: Instant } {
  const date = dateOf(at);
  const monday = addDays(date, -((weekday(date) + 6) % 7));
  const slot = [...slotsOf(monday), ...slotsOf(addDays(monday, 7))].find((one) => one - EXPORT_LEAD >= at);
  if (slot === undefined) throw new Error('no slot within two weeks');
  return { at: slot, by: logKeeper(weekOf(dateOf(slot))), exported: slot - EXPORT_LEAD };
}

/** Whether what is complete at `at` still makes it into the quarter's last export. */
export function isExported(at: Instant): boolean {
  return bulkCommit(at).at <= instant(`${QUARTER.to} 23:59`);
}
