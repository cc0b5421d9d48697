import { isPresent, ownerOf } from '../people.ts';
import type { Random } from '../random.ts';
import { addWorkdays, dateOf, type Instant, instant, isWorkday, workdayFrom } from '../time.ts';

const OPENS = '08:45';
const CLOSES = '17:10';

/** Minute of each person's own commit at the end of a working day. */
const COMMIT_MINUTE: Readonly<Record<string, string>> = {
  'PER-01': '17:32',
  'PER-02': '17:36',
  'PER-03': '17:40',
  'PER-04': '17:44',
  'PER-05': '17:48',
  'PER-06': '17:52',
  'PER-07': '17:56',
  'PER-08': '18:00',
};

/** The first moment at or after `at` when somebody sits at a desk, some minutes later to find the time to write. */
export function atDesk(at: Instant, random: Random, minutes: readonly [number, number] = [6, 28]): Instant {
  const wait = random.int(minutes[0], minutes[1]) * 60 + random.int(0, 59);
  const date = dateOf(at);
  if (!isWorkday(date)) return instant(`${workdayFrom(date)} ${OPENS}`) + wait;
  if (at < instant(`${date} ${OPENS}`)) return instant(`${date} ${OPENS}`) + wait;
  if (at + wait <= instant(`${date} ${CLOSES}`) + 1200) return at + wait;
  return instant(`${addWorkdays(date, 1)} ${OPENS}`) + wait;
}

/** Who writes a record down on that day: the person themself, or who looks after the system if they are away. */
export function scribe(person: string, system: string, at: Instant): string {
  return isPresent(person, dateOf(at)) ? person : ownerOf(system, dateOf(at));
}

/** The person's commit that carries what they wrote at `written`: the evening of the same day, or of the next working day. */
export function eveningCommit(person: string, written: Instant): Instant {
  const minute = COMMIT_MINUTE[person];
  if (minute === undefined) throw new Error(`${person} does not commit in the evening`);
  const date = dateOf(written);
  const slot = instant(`${date} ${minute}`);
  return isWorkday(date) && written <= slot ? slot : instant(`${addWorkdays(date, 1)} ${minute}`);
}
