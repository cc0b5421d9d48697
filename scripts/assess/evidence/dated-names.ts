import { addDays, type Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { latest } from '../rule.ts';
import { instantOf } from './book.ts';
import { daysIn, daysOf } from './told-dates.ts';

/** A number or a name that bears a date which its record does not. */
export interface DatedName {
  record: EvidenceRecord;
  path: readonly (string | number)[];
  said: string;
  /** What the record says instead. */
  own: string;
}

/** Numbers that whoever gives them out may begin with the day or the month, and the fields that say when. */
const NUMBERS: readonly { kind: string; field: string; own: readonly string[]; among?: true }[] = [
  { kind: 'backup-report', field: 'id', own: ['month'] },
  { kind: 'client-review', field: 'id', own: ['month', 'reviewed_at'] },
  { kind: 'duty-log', field: 'id', own: ['date'] },
  { kind: 'monitoring-summary', field: 'id', own: ['month'] },
  { kind: 'onsite-attendance', field: 'id', own: ['date'] },
  // One session may go on past midnight, and somebody else's work in it tells on which day it began.
  { kind: 'operation-log', field: 'session', own: ['started_at', 'ended_at'], among: true },
  { kind: 'payment', field: 'voucher', own: ['paid_on', 'approved_at'] },
];

export const NUMBERED_KINDS: readonly string[] = [...new Set(NUMBERS.map(({ kind }) => kind))];

/** Whoever gives out numbers is known to date them when so many bear their day, and at most one in so many does not. */
const KNOWN_MIN = 10;
const STRAY_ONE_IN = 20;

const DAY = /(?<!\d)(20\d\d)([-.]?)(\d\d)\2(\d\d)(?!\d)|(?<!\d)(20\d\d)-(\d\d)(\d\d)(?!\d)/;
const MONTH = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])(?!\d)/;

/** The first date in a name: a day `2024-08-15`, or a month `2024-08`; null where there is none. */
function dateIn(text: string): string | null {
  const found = DAY.exec(text);
  if (found) {
    const [, year = found[5], , month = found[6], day = found[7]] = found;
    return parseDay(`${year}-${month}-${day}`);
  }
  const month = MONTH.exec(text);
  return month ? `${month[1]}-${month[2]}` : null;
}

/** Numbers whose date is not their record's, of a sort in which nearly all are. */
export function strayNumbers(context: Context): DatedName[] {
  return NUMBERS.flatMap(({ kind, field, own, among }) => {
    let fits = 0;
    const strays: (DatedName & { number: string; date: string })[] = [];
    const records = latest(context, kind);
    for (const record of records) {
      const number = record.fields[field];
      if (typeof number !== 'string') continue;
      if (own.some((name) => bears(number, record.fields[name]))) {
        fits += 1;
        continue;
      }
      const date = dateIn(number);
      const known = date === null ? [] : own.flatMap((name) => dayOf(context, record.fields[name]) ?? []);
      if (date === null || known.length === 0) continue;
      if (known.some((day) => day.startsWith(date) || date.startsWith(day))) fits += 1;
      else strays.push({ record, path: [field], said: date, own: known[0] ?? '', number, date });
    }
    if (fits < KNOWN_MIN || strays.length * STRAY_ONE_IN > fits) return [];
    const isShared = ({ record, number, date }: (typeof strays)[number]) =>
      records.some((other) => {
        if (other === record || other.fields[field] !== number) return false;
        return own.some((name) => dayOf(context, other.fields[name]) === date);
      });
    return strays.filter((one) => !among || !(isShared(one) || isPastMidnight(context, one)));
  });
}

/** Whether a number holds the day that a date or an instant begins with: true of nearly all, and quickly told. */
function bears(number: string, value: Value | undefined): boolean {
  if (typeof value !== 'string' || value.length < 10) return false;
  return (
    number.includes(value.slice(0, 4) + value.slice(5, 7) + value.slice(8, 10)) || number.includes(value.slice(0, 10))
  );
}

/** Until this hour of the morning a session may be of the evening before. */
const MORNING = 8;

function isPastMidnight({ zone }: Context, { record, date }: DatedName & { date: string }): boolean {
  const at = instantOf(record.fields.started_at);
  if (at === null) return false;
  const day = zone.dayOf(at);
  return addDays(day, -1) === date && at < zone.startOf(day) + MORNING * 3600;
}

function dayOf({ zone }: Context, value: Value | undefined): string | null {
  if (typeof value !== 'string') return null;
  const at = instantOf(value);
  if (at !== null) return zone.dayOf(at);
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? value : null;
}

/** Words of a picture that was taken before, to be compared. */
const BEFORE = /[改修装换施]前|之前|以前|上次|上月|上期|对比|原状|历史/;
/** A camera's clock, and a night's work, may be a day off. */
const SLACK = 1;

/** Attachments whose name or title bears a day or a month that the record does not. */
export function strayAttachments(context: Context): DatedName[] {
  return context.book.all.flatMap((record): DatedName[] => {
    const { attachments } = record.fields;
    if (!Array.isArray(attachments) || !context.usable(record)) return [];
    const own = ownDays(context, record);
    if (own.length === 0) return [];
    return attachments.flatMap((item, index): DatedName[] => {
      const { path, title, media_type } = item as { [field: string]: Value };
      const isPicture = String(media_type).startsWith('image/');
      const asked: [field: string, said: string | null][] = [
        ['path', nameDate(record, String(path), own, isPicture)],
        ['title', titleDate(record, String(title ?? ''), own, isPicture)],
      ];
      return asked.flatMap(([field, said]) =>
        said === null ? [] : [{ record, path: ['attachments', index, field], said, own: ownOf(record, own) }],
      );
    });
  });
}

function ownDays({ zone }: Context, { fields }: EvidenceRecord): Day[] {
  const { attachments: _, recorded_at: written, ...rest } = fields;
  const days = Object.values(rest).flatMap((value) => daysOf(value, zone));
  return days.length === 0 ? [] : [...new Set([...days, ...daysOf(written, zone)])].sort();
}

function ownOf({ fields }: EvidenceRecord, own: readonly Day[]): string {
  if (typeof fields.month === 'string') return fields.month;
  return own[0] === own.at(-1) ? String(own[0]) : `${own[0]} 至 ${own.at(-1)}`;
}

/** The date in a file's name, where it is none of the record's: a picture's day, a month's month. */
function nameDate(
  { id, fields }: EvidenceRecord,
  path: string,
  own: readonly Day[],
  isPicture: boolean,
): string | null {
  const date = dateIn((path.split('/').at(-1) ?? '').replace(id, ''));
  if (date === null || (!isPicture && fields.month === undefined)) return null;
  const months = [fields.month, ...own.map((day) => day.slice(0, 7))];
  if (date.length === 7) return months.includes(date) ? null : date;
  return isNear(date, own) || (!isPicture && months.includes(date.slice(0, 7))) ? null : date;
}

function isNear(date: string, own: readonly Day[]): boolean {
  const day = parseDay(date);
  return day !== null && own.some((one) => addDays(one, -SLACK) <= day && day <= addDays(one, SLACK));
}

/** The day in a picture's title, or the month in the title of a month's file, where it is none of the record's. */
function titleDate({ fields }: EvidenceRecord, title: string, own: readonly Day[], isPicture: boolean): string | null {
  if (BEFORE.test(title)) return null;
  if (isPicture) {
    const days = daysIn(title);
    if (days.length === 0 || days.some((day) => own.some((one) => one.endsWith(day)))) return null;
    return days.map((day) => `${Number(day.slice(0, 2))} 月 ${Number(day.slice(3))} 日`).join('、');
  }
  const told = /(?<![\d.年个至-])(\d{1,2}) ?月(?! ?\d|[前内以])/.exec(title)?.[1];
  if (told === undefined || typeof fields.month !== 'string') return null;
  return Number(told) === Number(fields.month.slice(5)) ? null : `${told} 月`;
}
