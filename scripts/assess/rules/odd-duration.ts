import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const HOUR = 3600;

/** Two moments with somebody's work or thought between them (whoever answers a call responds as it is reported), and how long that lasts at the most where it is one sitting. */
interface Pair {
  from: string;
  to: string;
  hours?: number;
}

const PAIRS: { readonly [kind: string]: readonly Pair[] } = {
  alert: [{ from: 'alerted_at', to: 'handled_at' }],
  'backup-record': [{ from: 'started_at', to: 'ended_at' }],
  change: [{ from: 'started_at', to: 'ended_at' }],
  'data-transfer-approval': [{ from: 'applied_at', to: 'approved_at' }],
  'duty-log': [{ from: 'started_at', to: 'ended_at', hours: 24 }],
  'inspection-report': [{ from: 'inspected_at', to: 'issued_at' }],
  'onsite-attendance': [{ from: 'in_at', to: 'out_at', hours: 16 }],
  'operation-log': [{ from: 'started_at', to: 'ended_at', hours: 24 }],
  'routine-task': [{ from: 'started_at', to: 'ended_at', hours: 24 }],
};

/** What takes time takes some, and what one person does at a stretch comes to an end. */
export const oddDuration: Rule = {
  id: 'odd-duration',
  title: '一件事的起止之间应有合理的时间',
  about: [...Object.keys(PAIRS), 'training'],
  checks: ['T'],
  check(context) {
    const paired = Object.entries(PAIRS).flatMap(([kind, pairs]) => {
      const records = latest(context, kind);
      return pairs.flatMap((pair) =>
        gathered(
          records.flatMap((record) => {
            const observation = ofPair(context, record, pair);
            return observation ? [{ record, observation }] : [];
          }),
          ({ record, observation }) => `${record.file} ${String(observation.expected)}`,
          (group) => `${KINDS[kind]?.title ?? ''}在本文件里这样的共 ${group.length} 条`,
        ),
      );
    });
    return [...paired, ...lessons(context)];
  },
};

/** A lesson that is on record was over by then. */
function lessons(context: Context): Observation[] {
  const { zone } = context;
  return latest(context, 'training').flatMap((record): Observation[] => {
    const [from, written] = [instantOf(record.fields.held_at), instantOf(record.fields.recorded_at)];
    const hours = Number(record.fields.hours);
    if (from === null || written === null || !(hours > 0) || from > written) return [];
    const over = from + hours * HOUR;
    if (over <= written + SLACK) return [];
    return [
      {
        rule: 'odd-duration',
        at: at(record, 'hours'),
        message: `${nameOf(record)} 自 ${clock(from, zone)} 起讲了 ${hours} 小时，登记时（${clock(written, zone)}）还没有讲完`,
        hint: '请对照签到表核对开始时间与时长，写错的照实更正；分几次讲的各写一条',
        expected: `不超过 ${Math.floor(((written - from) / HOUR) * 10) / 10} 小时`,
        actual: `${hours} 小时`,
        related: [{ message: titleOf(record.kind, 'held_at'), at: at(record, 'held_at') }],
      },
    ];
  });
}

/** Who writes hours rounds them. */
const SLACK = 1800;

function ofPair({ zone }: Context, record: EvidenceRecord, { from, to, hours }: Pair): Observation | null {
  const [first, last] = [record.fields[from], record.fields[to]];
  // Nearly all differ as texts, and have no more than a day between them.
  if (first === undefined || last === undefined || (hours === undefined && first !== last)) return null;
  if (hours === 24 && first !== last && isOneDay(first, last)) return null;
  const [begins, ends] = [instantOf(first), instantOf(last)];
  if (begins === null || ends === null) return null;
  const [start, end] = [titleOf(record.kind, from), titleOf(record.kind, to)];
  const told = (words: string, expected: string): Observation => ({
    rule: 'odd-duration',
    at: at(record, to),
    message: `${nameOf(record)} 的${start}与${end}${words}`,
    hint: '请对照原始记录核对这两个时间，写错的照实更正；确实如此的，请在备注里说明',
    expected,
    related: [{ message: start, at: at(record, from) }],
  });
  // Who writes minutes says the same one of whatever was over within it.
  if (begins === ends && tellsSeconds(first)) return told(`是同一秒（${clock(begins, zone)}）`, '先后两个时间');
  if (hours === undefined || ends - begins <= hours * HOUR) return null;
  const lasted = Math.floor((ends - begins) / HOUR);
  return told(`相隔 ${lasted} 小时`, `不超过 ${hours} 小时`);
}

/** Two texts of one day in one zone are less than a day apart: true of nearly all, and quickly told. */
function isOneDay(first: Value, last: Value): boolean {
  if (typeof first !== 'string' || typeof last !== 'string') return false;
  return first.slice(0, 10) === last.slice(0, 10) && first.slice(-6) === last.slice(-6);
}

function tellsSeconds(value: Value): boolean {
  return typeof value === 'string' && /T\d\d:\d\d:(?!00)\d\d/.test(value);
}
