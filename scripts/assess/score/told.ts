import { daysBetween } from '../../calendar/day.ts';
import { formatDeadline, formatMinute, parseInstant } from '../../calendar/instant.ts';
import type { Occurrence } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import type { ScoreRule } from './facts.ts';

/** By when it was to come, and what became of it: `应于 2024-09-16 24:00 前，晚 3 个工作日`. */
export function occurrenceTold(context: Context, one: Occurrence, { count }: Pick<ScoreRule, 'count'> = {}): string {
  const { status, due, late_by_workdays: late, moved } = one;
  if (status === 'invalid') return '已交，但不合格式';
  if (due === null || (status !== 'missing' && status !== 'late')) return '';
  const asked = `应于 ${formatDeadline(due, context.zone)} 前${moved && one.note ? `（${one.note}）` : ''}`;
  const isByDay = (count as { field?: unknown } | undefined)?.field === 'overdue_days';
  const days = isByDay ? `超 ${overdueDays(context, one)} 日` : '';
  if (status === 'missing') return `${asked}，到 ${context.asOf} 未交${days && `，${days}`}`;
  if (days) return `${asked}，${days}`;
  // A limit of hours may be missed within its working day.
  return `${asked}，${late ? `晚 ${late} 个工作日` : '晚于期限'}`;
}

/** Calendar days over the date: until it came, or as far as they have run where it has not. */
export function overdueDays({ calendar, asOf }: Context, { status, due, late_by_days = 0 }: Occurrence): number {
  return status === 'missing' && due !== null ? daysBetween(calendar.dayOf(due), asOf) : late_by_days;
}

/** Filled-in fields that a rule looks for, which are then what it charges. */
const FILLED = /record\.([a-z_]+) != ""/g;
const LISTED = /size\(record\.([a-z_]+)\) > 0/g;
/** A few items say what the matter is; the record has the others. */
const ITEMS_MAX = 3;

/** What the record says in the fields for which the rule picked it out: the defect that was found, the items that were. */
export function recordTold(context: Context, { where }: ScoreRule, kind: string, fields: Fields): string {
  const text = where === undefined ? '' : String(resolve(where, context.parameters));
  const names = [...text.matchAll(FILLED), ...text.matchAll(LISTED)].map(([, name]) => name as string);
  return [...new Set(names)]
    .flatMap((name) => {
      const said = textsOf(context, fields[name]);
      return said.length === 0 ? [] : [`${KINDS[kind]?.fields[name]?.title ?? name}：${said.join('、')}`];
    })
    .join('；');
}

function textsOf(context: Context, value: Value | undefined): string[] {
  if (typeof value === 'string') return value === '' ? [] : [readable(context, value)];
  if (!Array.isArray(value)) return [];
  const said = value.slice(0, ITEMS_MAX).map((item) =>
    typeof item === 'object' && item !== null
      ? Object.values(item)
          .filter((one) => typeof one === 'string')
          .map((one) => readable(context, one))
          .join(' ')
      : String(item),
  );
  return value.length > ITEMS_MAX ? [...said, `共 ${value.length} 项`] : said;
}

/** An instant as people write it; every other text as it stands. */
function readable({ zone }: Context, text: string): string {
  const at = text.includes('T') ? parseInstant(text) : null;
  return at === null ? text : formatMinute(at, zone);
}
