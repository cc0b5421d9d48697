import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** What recurs day after day: by whom or what, the day, and values that never stay the same for long. */
interface Series {
  kind: string;
  by: readonly string[];
  day: string;
  same: readonly string[];
  /** As many in a row are no chance. */
  run: number;
  valueOf(record: EvidenceRecord): string | null;
}

/** As many in a row, where minutes are all that is written: people round, and do so alike. */
const MINUTES_RUN = 8;

const SERIES: readonly Series[] = [
  {
    kind: 'backup-record',
    by: ['system', 'task'],
    day: 'planned_on',
    same: ['started_at', 'ended_at'],
    run: 3,
    valueOf: ({ fields }) => clocksOf(fields.started_at, fields.ended_at),
  },
  {
    kind: 'backup-record',
    by: ['system', 'task'],
    day: 'planned_on',
    same: ['size_mb'],
    run: 6,
    valueOf: ({ fields }) => (fields.size_mb === undefined ? null : `${String(fields.size_mb)} MB`),
  },
  {
    kind: 'onsite-attendance',
    by: ['person'],
    day: 'date',
    same: ['in_at', 'out_at'],
    run: 3,
    valueOf: ({ fields }) => clocksOf(fields.in_at, fields.out_at),
  },
];

/** Days are alike, and never to the second: a row of them that is was filled in by copying. */
export const copiedTimes: Rule = {
  id: 'copied-times',
  title: '一天天的起止时刻与大小不应原样重复',
  about: [...new Set(SERIES.map(({ kind }) => kind))],
  checks: ['E'],
  check(context) {
    const found = SERIES.flatMap((series) => {
      const groups = Map.groupBy(latest(context, series.kind), ({ fields }) =>
        series.by.map((name) => String(fields[name])).join(' '),
      );
      return [...groups.values()].flatMap((list) => runsOf(list, series));
    });
    return gathered(
      found,
      ({ record, observation }) => `${record.file} ${observation.at.path.join('.')}`,
      (group) => `本文件这样的共 ${group.length} 段`,
    );
  },
};

function runsOf(records: readonly EvidenceRecord[], series: Series) {
  const day = (record: EvidenceRecord) => String(record.fields[series.day]);
  const ordered = [...records].sort((a, b) => compareText(day(a), day(b)) || compareText(a.id, b.id));
  const values = ordered.map(series.valueOf);
  // What is the same as a rule, such as a system that nobody fills, is no copy.
  const usual = new Set(values.filter((value) => value !== null)).size * 2 > values.length;
  const found: { record: EvidenceRecord; observation: Observation }[] = [];
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && values[to] === values[from]) to += 1;
    const value = values[from] ?? null;
    const needed = value !== null && isRounded(value) ? MINUTES_RUN : series.run;
    const [first, last] = [ordered[from], ordered[to - 1]];
    // A copied stretch may well be the greater part of a short series.
    const isLong = to - from >= needed && (usual || to - from < ordered.length);
    if (value !== null && first && last && isLong)
      found.push({ record: first, observation: observe(first, last, to - from, value, series) });
    from = to;
  }
  return found;
}

function observe(
  first: EvidenceRecord,
  last: EvidenceRecord,
  count: number,
  value: string,
  series: Series,
): Observation {
  const [field = ''] = series.same;
  const titles = series.same.map((name) => titleOf(first.kind, name)).join('与');
  return {
    rule: 'copied-times',
    at: at(first, field),
    message: `从${nameOf(first)} 起到 ${last.id}，连着 ${count} 条的${titles}都是 ${value}`,
    hint: '请对照原系统的记录逐条核对，抄来的照实更正；确实每次都一样的，请在备注里说明原因',
    related: [{ message: '最后一条', at: at(last, field) }],
  };
}

/** By the clock, whatever the day; null where one of the two is not given. */
function clocksOf(from: unknown, to: unknown): string | null {
  const [begins, ends] = [from, to].map((value) =>
    typeof value === 'string' ? /T([\d:]{5,8})/.exec(value)?.[1] : null,
  );
  return begins && ends ? `${begins} 至 ${ends}` : null;
}

/** Neither of two times has seconds. */
function isRounded(value: string): boolean {
  const times = value.split(' 至 ');
  return times.length === 2 && times.every((time) => time.length === 5 || time.endsWith(':00'));
}
