import { isPresent, personOf } from './people.ts';
import { addDays, dateOf, daysBetween, type Instant, instant, startOf, weekOf } from './time.ts';
import { YEAR } from './world.ts';

/** A written arrangement of emergency duty: the client names the days, the provider draws up the roster. */
export interface Arrangement {
  notice: string;
  roster: string;
  /** What the days are called, `中秋节`. */
  name: string;
  subtype: 'duty-arrangement' | 'major-event';
  from: string;
  to: string;
  /** When the client's notice came, when the roster was handed in and agreed. */
  noticed: string;
  issued: string;
  approved: string;
}

export const ARRANGEMENTS: readonly Arrangement[] = [
  arrangement(1, '中秋节', '2024-09-15', '2024-09-17', '2024-09-10 10:20', '2024-09-12 15:00', '2024-09-12 16:10'),
  arrangement(2, '国庆节', '2024-10-01', '2024-10-07', '2024-09-23 09:40', '2024-09-26 14:20', '2024-09-27 09:30'),
  {
    ...arrangement(
      3,
      '区域健康信息交流会',
      '2024-11-08',
      '2024-11-10',
      '2024-10-31 15:10',
      '2024-11-05 10:40',
      '2024-11-05 16:00',
    ),
    subtype: 'major-event',
  },
  arrangement(4, '元旦', '2025-01-01', '2025-01-01', '2024-12-24 10:05', '2024-12-26 14:30', '2024-12-27 10:20'),
  arrangement(5, '春节', '2025-01-28', '2025-02-04', '2025-01-16 09:30', '2025-01-21 11:10', '2025-01-22 09:50'),
  arrangement(6, '清明节', '2025-04-04', '2025-04-06', '2025-03-27 14:40', '2025-04-01 10:30', '2025-04-01 15:20'),
  arrangement(7, '劳动节', '2025-05-01', '2025-05-05', '2025-04-22 10:15', '2025-04-27 09:20', '2025-04-27 14:50'),
  arrangement(8, '端午节', '2025-05-31', '2025-06-02', '2025-05-22 15:30', '2025-05-27 10:10', '2025-05-28 09:40'),
];

function arrangement(
  number: number,
  name: string,
  from: string,
  to: string,
  noticed: string,
  issued: string,
  approved: string,
): Arrangement {
  const year = from.slice(0, 4);
  return {
    notice: `CN-${noticed.slice(0, 4)}-DUTY-${number}`,
    roster: `DR-${year}-${String(number).padStart(2, '0')}`,
    name,
    subtype: 'duty-arrangement',
    from,
    to,
    noticed,
    issued,
    approved,
  };
}

/** One shift of a roster: twelve hours by day or by night. */
export interface Shift {
  arrangement: Arrangement;
  id: string;
  date: string;
  night: boolean;
  from: Instant;
  to: Instant;
  person: string;
  backup: string;
}

/** People who take duty on a day, in the order of their turns. */
function engineers(date: string): string[] {
  // Whoever has only just come does not stand duty alone.
  return ['PER-01', 'PER-02', 'PER-03', 'PER-04', 'PER-07', 'PER-08'].filter(
    (one) => isPresent(one, date) && (isPresent(one, addDays(date, -5)) || personOf(one).joined === YEAR.from),
  );
}

export const SHIFTS: readonly Shift[] = ARRANGEMENTS.flatMap((one) =>
  daysBetween(one.from, one.to).flatMap((date, index) =>
    [false, true].map((night): Shift => {
      const turn = engineers(date);
      const place = index * 2 + (night ? 1 : 0) + Number(one.roster.slice(-2)) + 3;
      return {
        arrangement: one,
        id: `s${date.slice(5).replace('-', '')}-${night ? 'night' : 'day'}`,
        date,
        night,
        from: instant(`${date} ${night ? '20:00' : '08:00'}`),
        to: instant(`${date} ${night ? '20:00' : '08:00'}`) + 12 * 3600,
        person: turn[place % turn.length] as string,
        backup: turn[(place + 2) % turn.length] as string,
      };
    }),
  ),
);

/** The shift that is on at a moment of an arranged day, if there is one. */
export function shiftAt(at: Instant): Shift | undefined {
  return SHIFTS.find((shift) => shift.from <= at && at < shift.to);
}

/** Who answers when the office is closed: the roster's shift on arranged days, else by turns of a week. */
export function onCall(at: Instant): string {
  const shift = shiftAt(at);
  if (shift) return shift.person;
  const date = dateOf(at);
  // Two engineers of applications take one turn between them while both are there.
  const turn = engineers(date).filter((one) => one !== 'PER-04' || !isPresent('PER-03', date));
  return turn[Number(weekOf(date).slice(-2)) % turn.length] as string;
}

/** Who looks at a closed day's backups and batches in the morning. */
export function onCallOn(date: string): string {
  return onCall(startOf(date) + 10 * 3600);
}
