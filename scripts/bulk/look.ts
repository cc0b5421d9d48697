import type { Declaration } from '../assess/evidence/bulk-declaration.ts';
import { type BulkTaken, ROWS_SHOWN } from '../model/bulk.ts';
import type { Engine } from './engine.ts';
import { BAD } from './operations.ts';
import { listOf } from './personal.ts';
import type { Tables } from './tables.ts';

/** Rows by their `rowid`. The first of some sort are listed, one more than are shown, all are counted. */
export interface Sort {
  count: number;
  first: number[];
}

/** All that the rows are asked, before any of them has a place. */
export interface Look {
  tallies: (Sort & { rule: string; field: string; when?: { simultaneous: boolean } | { from: string; to: string } })[];
  bad: (Sort & { bit: number })[];
  outside: Sort;
  duplicates: { row: number; first: number | string }[];
  duplicated: number;
  runs: { first: number; last: number; from: number; to: number }[];
  further_breaks: number;
  /** Rows before which numbers of the export's own are missing, and how many such places there are. */
  skips: { row: number; number: number; before: number }[];
  skipped: number;
  cited: string[];
  taken: BulkTaken[];
  moments: { system: string; times: number[] }[];
  totals: {
    rows: number;
    bad: number;
    first: number | null;
    last: number | null;
    operators: number;
    transfers: number;
    cited: number;
    systems: { system: string; rows: number }[];
    actions: { action: string; rows: number }[];
    days: { number: number; rows: number }[];
  };
}

const LISTED = ROWS_SHOWN + 1;
const BREAKS_SHOWN = 20;
const NAMES_MAX = 100;
/** At most one stretch holds, so that no row comes twice. */
const GRANTED =
  'left join grants g on g.person = o.operator and g.system = o.system and o.started >= g.since and o.started < g.until';
const TRANSFER = "o.action IN ('data-export', 'data-import')";

/** Asks the table `ops` all there is to ask, in a handful of passes. */
export async function look(engine: Engine, declaration: Declaration, tables: Tables, recorded: number): Promise<Look> {
  const { month, zone } = declaration;
  const duplicates = await duplicatesIn(engine);
  const sorts = sortsOf(tables, recorded);
  const asked = [
    ...sorts.map(({ condition }) => `bad = 0 AND (${condition})`),
    `bad = 0 AND (started < ${month.from} OR started >= ${month.to})`,
    ...BAD.map(({ bit }) => `bad & ${bit} <> 0 AND bad & ${bit - 1} = 0`),
  ];
  // Rows of no sort, nearly all of them, are left behind before anything is counted.
  const flags = asked.map((one, at) => `coalesce(${one}, false) AS k${at}`);
  const counted = asked.map(
    (_, at) => `count(*) FILTER (k${at}) AS n${at}, min(row, ${LISTED}) FILTER (k${at}) AS f${at}`,
  );
  const [answer = {}] =
    await engine.ask(`select ${counted.join(', ')} from (select o.rowid AS row, ${flags.join(', ')} from ops o
    left join approvals a on a.id = o.approval left join people p on p.id = o.operator
    left join systems s on s.id = o.system left join tickets t on t.id = o.ticket
    ${tables.grants ? GRANTED : ''})
    where ${asked.map((_, at) => `k${at}`).join(' OR ')}`);
  const sort = (at: number): Sort => ({ count: Number(answer[`n${at}`]), first: listOf(answer[`f${at}`]).map(Number) });
  const [sums = {}] = await engine.ask(`select count(*) FILTER (bad = 0) AS n, count(*) FILTER (bad <> 0) AS bad,
    min(started) FILTER (bad = 0) AS lo, max(started) FILTER (bad = 0) AS hi, max(ended) FILTER (bad = 0) AS done,
    count(distinct operator) FILTER (bad = 0) AS operators, count(*) FILTER (bad = 0 AND ${TRANSFER}) AS transfers,
    count(*) FILTER (bad = 0 AND ${TRANSFER} AND approval IS NOT NULL) AS cited from ops o`);
  const last = sums.hi == null ? null : Math.max(Number(sums.hi), Number(sums.done ?? sums.hi));
  const offset = zone.offsetAt(month.from);
  const groups = async (expression: string, where = 'true') =>
    engine.ask(`select ${expression} AS name, count(*) AS n from ops where bad = 0 AND ${where}
      group by 1 order by n desc, name limit ${NAMES_MAX}`);
  const days = await groups(`(started + ${offset}) // 86400`);
  const known = await groups('system', 'system in (select id from systems)');
  const cited = await engine.ask(
    `select a.id from approvals a where a.id in
      (select approval from ops o where bad = 0 and ${TRANSFER} and approval is not null) order by a.id`,
  );
  return {
    tallies: [
      ...sorts.map(({ rule, field, when }, at) => ({ rule, field, ...(when ? { when } : {}), ...sort(at) })),
      { rule: 'duplicate-id', field: 'id', count: duplicates.count, first: duplicates.pairs.map(({ row }) => row) },
    ],
    bad: BAD.map(({ bit }, at) => ({ bit, ...sort(sorts.length + 1 + at) })),
    outside: sort(sorts.length),
    duplicates: duplicates.pairs.slice(0, ROWS_SHOWN),
    duplicated: duplicates.count,
    ...(await runsIn(engine)),
    ...(await skipsIn(engine)),
    cited: cited.map(({ id }) => String(id)),
    taken: await takenIn(engine, tables.end),
    moments: await momentsIn(engine, month),
    totals: {
      rows: Number(sums.n),
      bad: Number(sums.bad),
      first: sums.lo == null ? null : Number(sums.lo),
      last,
      operators: Number(sums.operators),
      transfers: Number(sums.transfers),
      cited: Number(sums.cited),
      systems: known.map(({ name, n }) => ({ system: String(name), rows: Number(n) })),
      actions: (await groups('action')).map(({ name, n }) => ({ action: String(name), rows: Number(n) })),
      days: days.map(({ name, n }) => ({ number: Number(name), rows: Number(n) })).sort((a, b) => a.number - b.number),
    },
  };
}

/** Which rows each rule over operations speaks of, exactly: those that it is shown it decides on by itself. */
function sortsOf({ terms, end, grants }: Tables, recorded: number) {
  const sorts: { rule: string; field: string; condition: string; when?: Look['tallies'][number]['when'] }[] = [
    { rule: 'transfer-without-approval', field: 'action', condition: `${TRANSFER} AND o.approval IS NULL` },
    {
      rule: 'approval-after-execution',
      field: 'approval_ref',
      condition: 'NOT a.late_minute AND a.approved // 60 > o.started // 60',
      when: { simultaneous: true },
    },
    {
      rule: 'approval-after-execution',
      field: 'approval_ref',
      condition: 'NOT a.late_strict AND a.approved >= o.started',
      when: { simultaneous: false },
    },
    { rule: 'operator-not-on-duty', field: 'operator', condition: 'o.started < p.since OR o.started >= p.until' },
    { rule: 'unknown-reference', field: 'operator', condition: 'coalesce(NOT p.known, true)' },
    { rule: 'unknown-reference', field: 'ticket_ref', condition: 'o.ticket IS NOT NULL AND t.id IS NULL' },
    { rule: 'unknown-reference', field: 'approval_ref', condition: 'o.approval IS NOT NULL AND a.id IS NULL' },
    { rule: 'unknown-system', field: 'system', condition: 's.id IS NULL' },
    { rule: 'time-order', field: 'ended_at', condition: 'o.ended < o.started' },
    { rule: 'time-order', field: 'recorded_at', condition: `${recorded} < o.ended` },
  ];
  const differ = (field: string, condition: string) =>
    sorts.push({ rule: 'transfer-mismatch', field, condition: `a.current AND ${condition}` });
  sorts.push({
    rule: 'rows-exceed-approval',
    field: 'rows',
    condition: `a.current AND o.n > a.n AND o.started < ${end}`,
  });
  differ('system', 'o.system <> a.system');
  differ('dataset', 'o.dataset <> a.dataset');
  differ('operator', 'o.operator <> a.executor');
  differ('action', `${TRANSFER} AND substr(o.action, 6) <> a.direction`);
  if (grants) {
    const present = 'coalesce(o.started >= p.since, true) AND coalesce(o.started < p.until, true)';
    const condition = `p.listed AND s.id IS NOT NULL AND ${present} AND g.person IS NULL`;
    sorts.push({ rule: 'account-not-authorized', field: 'operator', condition });
  }
  for (const { from, to, start, end: over } of terms) {
    const condition = `o.started < ${start} OR o.started >= ${over}`;
    sorts.push({ rule: 'outside-term', field: 'started_at', condition, when: { from, to } });
  }
  return sorts;
}

/** Bit of `bad` on a row whose id is in use: as of records with one id, only the first counts. */
const DUPLICATE = 256;

/**
 * Ids in use already, by a record or further up in the log; rows that carry one are taken out of all that follows. A log
 * in the order of its ids is told by one look at it.
 */
async function duplicatesIn(engine: Engine) {
  type Pair = { row: number; first: number | string };
  const none = { count: 0, pairs: [] as Pair[] };
  const [given = {}] = await engine.ask('select count(id) AS n from ops');
  if (Number(given.n) === 0) return none;
  const [order = {}] = await engine.ask(`select count(*) FILTER (id > before) AS n
    from (select id, lag(id) over () AS before from ops)`);
  const [all = {}] = await engine.ask('select count(*) AS n from ops');
  const isOrdered = Number(order.n) === Number(all.n) - 1;
  const first = isOrdered
    ? ''
    : 'union all select min(rowid) AS first, id, NULL AS record from ops where id is not null group by id having count(*) > 1';
  await engine.ask(`create table duplicates as with taken as (
      select NULL::BIGINT AS first, r.id AS id, r.id AS record from records r ${first}),
    owners as (select id, min(first) AS first, min(record) AS record from taken group by id)
    select o.rowid AS row, w.first, w.record from ops o join owners w on w.id = o.id
      where w.record is not null or o.rowid <> w.first`);
  const [total = {}] = await engine.ask('select count(*) AS n from duplicates');
  if (Number(total.n) === 0) return none;
  await engine.ask(`update ops set bad = bad + ${DUPLICATE} where rowid in (select row from duplicates)`);
  const answer = await engine.ask(`select * from duplicates order by row limit ${LISTED}`);
  return {
    count: Number(total.n),
    pairs: answer.map(
      ({ row, first, record }): Pair => ({
        row: Number(row),
        first: record === null || record === undefined ? Number(first) : String(record),
      }),
    ),
  };
}

/** Stretches of the running number. A log in its order without a gap is told by its ends. */
async function runsIn(engine: Engine): Promise<Pick<Look, 'runs' | 'further_breaks'>> {
  const [ends = {}] =
    await engine.ask(`select count(seq) AS n, min(seq) AS lo, max(seq) AS hi, min(rowid) AS first, max(rowid) AS last,
    min(seq - rowid) AS a, max(seq - rowid) AS b from ops where seq > 0 and bad < ${DUPLICATE}`);
  const [n, lo, hi] = [Number(ends.n), Number(ends.lo), Number(ends.hi)];
  if (n === 0) return { runs: [], further_breaks: 0 };
  if (ends.a === ends.b && hi - lo === n - 1) {
    return { runs: [{ first: lo, last: hi, from: Number(ends.first), to: Number(ends.last) }], further_breaks: 0 };
  }
  await engine.ask(`create table breaks as select seq, row, before, last from (
    select seq, rowid AS row, lag(seq) over w AS before, lag(rowid) over w AS last from ops where seq > 0 and bad < ${DUPLICATE} window w as (order by seq, rowid))
    where before is null or seq <> before + 1`);
  const [total = {}] = await engine.ask('select count(*) - 1 AS n from breaks');
  const [end = {}] = await engine.ask(`select max(rowid) AS row from ops where seq = ${hi} and bad < ${DUPLICATE}`);
  const breaks = await engine.ask(
    `select seq, row, before, last from breaks order by seq, row limit ${BREAKS_SHOWN + 1}`,
  );
  const runs = breaks.map(({ seq, row }, index) => {
    const next = breaks[index + 1];
    return {
      first: Number(seq),
      from: Number(row),
      last: next ? Number(next.before) : hi,
      to: next ? Number(next.last) : Number(end.row),
    };
  });
  return { runs, further_breaks: Math.max(0, Number(total.n) - BREAKS_SHOWN) };
}

/** Numbers of a wider log, of which this is a part, leave more out than this. */
const SKIPPED_PERCENT = 10;

/** An export that numbers its rows leaves out none of them: a row taken out of it takes its number along. */
async function skipsIn(engine: Engine): Promise<Pick<Look, 'skips' | 'skipped'>> {
  const none = { skips: [], skipped: 0 };
  const [ends = {}] = await engine.ask(
    'select count(*) AS n, count(own) AS given, min(own - rowid) AS a, max(own - rowid) AS b from ops',
  );
  // What could not be read here and there is told of by itself; a log in its order without a gap, by its ends.
  if (Number(ends.given) === 0 || ends.given !== ends.n || ends.a === ends.b) return none;
  const [sums = {}] = await engine.ask(
    'select count(distinct own) AS numbers, min(own) AS lo, max(own) AS hi from ops',
  );
  const numbers = Number(sums.numbers);
  const missing = Number(sums.hi) - Number(sums.lo) + 1 - numbers;
  if (missing <= 0 || missing * 100 > (numbers + missing) * SKIPPED_PERCENT) return none;
  await engine.ask(`create table skips as select own, row, before from (
    select own, rowid AS row, lag(own) over (order by own, rowid) AS before from ops) where own > before + 1`);
  const [total = {}] = await engine.ask('select count(*) AS n from skips');
  const answer = await engine.ask(`select * from skips order by own limit ${LISTED}`);
  const skips = answer.map(({ row, own, before }) => ({
    row: Number(row),
    number: Number(own),
    before: Number(before),
  }));
  return { skips, skipped: Number(total.n) };
}

/** What was carried out under each approval that holds, up to the end of the as-of day. */
async function takenIn(engine: Engine, end: number): Promise<BulkTaken[]> {
  const answer = await engine.ask(`select a.id, count(*) AS times, sum(o.n)::BIGINT AS rows, max(o.n) AS most
    from ops o join approvals a on a.id = o.approval
    where bad = 0 and ${TRANSFER} and a.current and o.n is not null and o.started < ${end} group by a.id order by a.id`);
  return answer.map(({ id, times, rows, most }) => ({
    approval: String(id),
    times: Number(times),
    rows: Number(rows),
    most: Number(most),
  }));
}

/** When each known system was first and last worked on, in the month and at all. */
async function momentsIn(engine: Engine, { from, to }: Declaration['month']): Promise<Look['moments']> {
  const inside = `FILTER (started >= ${from} AND started < ${to})`;
  const answer =
    await engine.ask(`select system, min(started) AS a, max(started) AS b, min(started) ${inside} AS c, max(started) ${inside} AS d
    from ops where bad = 0 and system in (select id from systems) group by system order by system`);
  return answer.map(({ system, a, b, c, d }) => ({
    system: String(system),
    times: [a, b, c, d].flatMap((one) => (one === null || one === undefined ? [] : [Number(one)])),
  }));
}
