import type { Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { AWAY, isPresent, PEOPLE } from '../people.ts';
import { cause } from '../planted.ts';
import { type Random, randomOf } from '../random.ts';
import { addDays, daysBetween, formatInstant, type Instant, instant, isWorkday, weekday } from '../time.ts';
import { YEAR } from '../world.ts';

/** Working days on which the manager works in the client's office; the others come every day. */
const MANAGER_DAYS = [1, 4];
const PLACES = ['甲方信息科驻场办公室', '甲方机房值守间'] as const;

/** Who stands in for whom when somebody is away: agreed with the client beforehand. */
const STAND_IN: Readonly<Record<string, string>> = { 'PER-01': 'PER-05', 'PER-02': 'PER-05', 'PER-04': 'PER-05' };

/** Everybody who sat in the client's office, day by day. */
export function tellAttendance(): Entry[] {
  const entries: Entry[] = [];
  for (const date of daysBetween(YEAR.from, YEAR.to).filter(isWorkday)) {
    const away = Object.keys(AWAY).find((one) => AWAY[one]?.includes(date));
    for (const person of PEOPLE.map(({ id }) => id).filter((id) => isOnSite(id, date, away))) {
      entries.push(entryOf(date, person, person === STAND_IN[away ?? ''] ? away : undefined));
    }
  }
  return entries;
}

function isOnSite(person: string, date: string, away: string | undefined): boolean {
  if (!isPresent(person, date)) return false;
  if (person === 'PER-05')
    return MANAGER_DAYS.includes(weekday(date)) || (away !== undefined && STAND_IN[away] === person);
  // The security officer looks after other contracts two days a week.
  if (person === 'PER-06') return weekday(date) !== 2 && weekday(date) !== 4;
  return true;
}

function entryOf(date: string, person: string, replaces: string | undefined): Entry {
  const random = randomOf(`on site ${person} ${date}`);
  const first = date === YEAR.from;
  const arrived = instant(`${date} ${first ? '13:20' : '08:12'}`) + random.int(0, 1140);
  const left = instant(`${date} 17:34`) + random.int(0, 2400);
  const { at, recorded } = paperOf(date);
  const record: RecordFields & { id: string } = {
    id: `OA-${date.slice(0, 4)}-${date.slice(5).replace('-', '')}-${person.slice(-2)}`,
    recorded_at: formatInstant(recorded),
    recorded_by: 'PER-05',
    date,
    person,
    in_at: formatInstant(arrived),
    out_at: formatInstant(left),
    place: placeOf(random),
    ...(replaces === undefined ? {} : { replaces, replacement_approved_by: 'CLI-01' }),
  };
  return filed('onsite-attendance', `evidence/onsite-attendance/${date.slice(0, 7)}.yaml`, record, {
    at,
    by: 'PER-05',
    branch: 'duty',
    subject: '驻场考勤',
  });
}

function placeOf(random: Random): string {
  return random.chance(88) ? PLACES[0] : PLACES[1];
}

/** The gate's list is copied twice a week, on the next morning; P41: two weeks of May in one go. */
function paperOf(date: string): { at: Instant; recorded: Instant } {
  if (date >= cause('P41', 'from') && date <= cause('P41', 'to')) {
    const at = instant(cause('P41', 'committed_at'));
    return { at, recorded: at - 1500 };
  }
  for (let day = addDays(date, 1); ; day = addDays(day, 1)) {
    const due = weekday(day) === 1 || weekday(day) === 4 || !isWorkday(addDays(day, 1)) || !isWorkday(addDays(day, -1));
    if (isWorkday(day) && due) return { at: instant(`${day} 09:50`), recorded: instant(`${day} 09:20`) };
  }
}
