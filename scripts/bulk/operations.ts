import type { Declaration, RowField } from '../assess/evidence/bulk-declaration.ts';
import type { Zone } from '../calendar/zone.ts';
import { literal } from './engine.ts';

/** How a column comes out of the file: as text, or as an instant already, by the clock or with its offset. */
export type ColumnForm = 'text' | 'clock' | 'instant';

/** A column of the log: the SQL that names it, and how it comes. */
export interface LogColumn {
  sql: string;
  form: ColumnForm;
}

/** Why a row cannot be used, as bits of `bad`; in the order in which they are told. */
export const BAD: readonly { bit: number; field: RowField; words: string; hint: string }[] = [
  {
    bit: 1,
    field: 'started_at',
    words: '读不出时间',
    hint: '时间请写成 2024-09-27 10:00:00 的样子，带不带时区都可以；45717.375 这样的数是 Excel 的日期序号，请把这一列设成日期时间格式再另存；空着的请从原系统重新导出',
  },
  { bit: 2, field: 'ended_at', words: '读不出时间', hint: '时间请写成 2024-09-27 10:00:00 的样子；没有的留空' },
  { bit: 4, field: 'operator', words: '是空的', hint: '每次操作都要有操作人；请从原系统重新导出' },
  { bit: 8, field: 'action', words: '不是认识的操作类型', hint: '请在登记的 words 里写明这个词对应哪一种操作类型' },
  { bit: 16, field: 'system', words: '是空的', hint: '每次操作都要有系统；整份日志只属于一个系统的，登记里写 system' },
  { bit: 32, field: 'seq', words: '不是流水号', hint: '流水号是从 1 起的整数；这一列不是的，请从列对照里去掉' },
  { bit: 64, field: 'rows', words: '不是行数', hint: '行数是不带单位和千分位的整数；没有的留空' },
  { bit: 128, field: 'id', words: '过长', hint: '编号、人员、系统等不超过 200 个字；请核对列对照和分隔符' },
];

const TEXT_BYTES_MAX = 600;
const YEAR_2000 = 946_684_800;
const YEAR_2100 = 4_102_444_800;

/**
 * The table `ops` with one row for each row of the log, in its order, so that `rowid` counts them from 0: times as epoch
 * seconds, words as the register has them, what is empty as NULL, `bad` as the sum of bits of `BAD`. In layers, so that
 * every expression is worked out once. `own` is the column of a number that the export gives its rows, if any.
 */
export function operationsSql(
  declaration: Declaration,
  columns: ReadonlyMap<RowField, LogColumn>,
  from: string,
  personal: string | null,
  own: string | null,
): string {
  const bad = [
    '(started IS NULL)::INTEGER',
    '(ended_given AND ended IS NULL)::INTEGER * 2',
    '(operator IS NULL)::INTEGER * 4',
    '(action IS NULL)::INTEGER * 8',
    '(system IS NULL)::INTEGER * 16',
    `(seq_given AND (seq IS NULL OR seq < 1 OR seq > ${Number.MAX_SAFE_INTEGER}))::INTEGER * 32`,
    `(n_given AND (n IS NULL OR n < 0 OR n > ${Number.MAX_SAFE_INTEGER}))::INTEGER * 64`,
    'is_long::INTEGER * 128',
  ].join(' + ');
  // Of other operations nobody asks for it.
  const dataset = "CASE WHEN approval IS NOT NULL OR action IN ('data-export', 'data-import') THEN r_dataset END";
  return `create table ops as
    select id, seq, try_cast(r_own AS BIGINT) AS own, system, operator, action, started, ended, ticket, approval, ${dataset} AS dataset, n, personal, ${bad} AS bad
    from (select * replace (${bounded('started')} AS started, ${bounded('ended')} AS ended)
    from (${typedSql(declaration, columns)}
    from (${rawSql(columns, personal)}, ${own ?? 'NULL::VARCHAR'} AS r_own from ${from})))`;
}

/** Each field as it comes, NULL where it is empty or has no column. */
function rawSql(columns: ReadonlyMap<RowField, LogColumn>, personal: string | null): string {
  const selected = FIELDS.map((field) => `${columns.get(field)?.sql ?? 'NULL::VARCHAR'} AS r_${field}`);
  const long = TEXTS.flatMap((field) => {
    const column = columns.get(field);
    return column?.form === 'text' ? [`coalesce(strlen(${column.sql}) > ${TEXT_BYTES_MAX}, false)`] : [];
  });
  return `select ${selected.join(', ')}, ${long.join(' OR ') || 'false'} AS is_long, ${personal ?? 'false'} AS personal`;
}

const TEXTS: readonly RowField[] = ['id', 'system', 'operator', 'action', 'ticket_ref', 'approval_ref', 'dataset'];
const FIELDS: readonly RowField[] = [...TEXTS, 'seq', 'rows', 'started_at', 'ended_at'];

function typedSql(declaration: Declaration, columns: ReadonlyMap<RowField, LogColumn>): string {
  const word = (field: RowField) => translated(`r_${field}`, declaration.words.get(field), field === 'action');
  const whole = (field: RowField) => `try_cast(r_${field} AS BIGINT)`;
  const system = columns.has('system') ? word('system') : literal(declaration.fields.system ?? '');
  return `select r_id AS id, ${whole('seq')} AS seq, ${system} AS system, ${word('operator')} AS operator, ${word('action')} AS action,
    ${instantSql(columns.get('started_at'), 'r_started_at', declaration)} AS started,
    ${instantSql(columns.get('ended_at'), 'r_ended_at', declaration)} AS ended,
    r_own, r_ticket_ref AS ticket, r_approval_ref AS approval, r_dataset, ${whole('rows')} AS n,
    r_ended_at IS NOT NULL AS ended_given, r_seq IS NOT NULL AS seq_given, r_rows IS NOT NULL AS n_given, is_long, personal`;
}

/** Words as the register has them; of a closed list, what is not on it is nothing. */
function translated(sql: string, words: ReadonlyMap<string, string> | undefined, isClosed: boolean): string {
  if (!words) return sql;
  const cases = [...words].map(([text, means]) => `WHEN ${literal(text)} THEN ${literal(means)}`).join(' ');
  return `CASE ${sql} ${cases}${isClosed ? '' : ` ELSE ${sql}`} END`;
}

/** Epoch seconds; a time without an offset is the clock of the log's zone. */
function instantSql(column: LogColumn | undefined, raw: string, declaration: Declaration): string {
  if (!column) return 'NULL::BIGINT';
  if (column.form === 'instant') return `(epoch_ms(${raw}) // 1000)`;
  if (column.form === 'clock') return clockSql(`(epoch_ms(${raw}) // 1000)`, declaration);
  const seconds = (text: string) => `(epoch_ms(try_cast(${text} AS TIMESTAMP)) // 1000)`;
  const sign = `substr(${raw}, length(${raw}) - 5, 1)`;
  const digits = (back: number) => `try_cast(substr(${raw}, length(${raw}) - ${back}, 2) AS BIGINT)`;
  const offset = `(CASE ${sign} WHEN '-' THEN -1 ELSE 1 END * (${digits(4)} * 3600 + ${digits(1)} * 60))`;
  // Most logs print no offset: those times take the short way.
  return `CASE WHEN strlen(${raw}) BETWEEN 12 AND 19 AND ${raw}[-1] <> 'Z' THEN ${clockSql(seconds(raw), declaration)}
    WHEN strlen(${raw}) NOT BETWEEN 12 AND 40 THEN NULL
    WHEN ${raw}[-1] = 'Z' THEN ${seconds(`${raw}[:-2]`)}
    WHEN strlen(${raw}) > 16 AND ${sign} IN ('+', '-') THEN ${seconds(`substr(${raw}, 1, length(${raw}) - 6)`)} - ${offset}
    ELSE ${clockSql(seconds(raw), declaration)} END`;
}

function bounded(name: string): string {
  return `CASE WHEN ${name} BETWEEN ${YEAR_2000} AND ${YEAR_2100} THEN ${name} END`;
}

/** Clock time, as seconds since 1970 by that clock, to epoch seconds. The month and some days around it are exact. */
function clockSql(sql: string, { zone, month }: Declaration): string {
  const shifts = shiftsOf(zone, month.from - DAYS_AROUND, month.to + DAYS_AROUND);
  const [first, ...later] = shifts;
  if (later.length === 0) return `(${sql} - ${first?.offset ?? 0})`;
  // A clock time that comes twice means the first, one that is skipped moves on: the later offset waits for its own clock.
  const cases = later
    .map(({ from, offset }, index) => {
      const earlier = shifts[index]?.offset ?? offset;
      return `WHEN ${sql} >= ${from + Math.max(offset, earlier)} THEN ${sql} - ${offset}`;
    })
    .reverse();
  return `CASE ${cases.join(' ')} ELSE ${sql} - ${first?.offset ?? 0} END`;
}

const DAYS_AROUND = 40 * 86_400;
const STEP = 900;

/** Where the zone's offset changes within a stretch of time; the first entry stands for its beginning. */
function shiftsOf(zone: Zone, from: number, to: number): { from: number; offset: number }[] {
  const shifts = [{ from, offset: zone.offsetAt(from) }];
  for (let at = from; at < to; at += STEP) {
    const offset = zone.offsetAt(at);
    if (offset !== shifts.at(-1)?.offset) shifts.push({ from: at, offset });
  }
  return shifts;
}
