import { KINDS } from '../../model/kind-catalogue.ts';
import type { Charge, ScoreRow } from '../../model/score.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { conditionTitle } from '../clauses.ts';
import { chargePoints, isAward } from '../score-words.ts';
import { agreedText, gapWord, grouped, passText, STATUS, signed } from '../words.ts';

/** How the records were taken in: as a whole, filled in over what is on record, and with which dates moved. */
export interface Supposed {
  added: readonly { id: string; kind: string }[];
  filled: readonly { id: string; kind: string; fields: readonly string[] }[];
  moved: readonly { id: string; kind: string; field: string; written: string }[];
  /** The user's own name of a file that is there only for the calculation; null for any other. */
  shownAs(file: string): string | null;
}

export interface WhatIfRow {
  id: string;
  criterion: string;
  max: string | null;
  before: string;
  after: string;
  /** Charges that went, came or changed, in words. */
  reasons: string[];
}

/** The result as it is, and as if some records came in on the as-of day. Points are decimal strings. */
export interface WhatIfView {
  contract: string;
  asOf: string;
  records: string[];
  /** What was taken how, and what this calculation does not do. */
  notes: string[];
  before: { total: string; totalIfDismissed: string; pass: string };
  after: { total: string; totalIfDismissed: string; pass: string };
  max: string | null;
  unit: string;
  rows: WhatIfRow[];
  /** Pieces that were not there and then are, or that stand otherwise. */
  gaps: { occurrence: string; title: string; before: string; after: string }[];
  completeness: { before: string; after: string };
  /** Open points that came to be agreed, or are read otherwise. */
  parameters: string[];
  /** What the records given would be asked. */
  hints: { file: string; line: number; column: number; rule: string; message: string; hint: string }[];
}

export function whatIfView(before: Snapshot, after: Snapshot, supposed: Supposed): WhatIfView {
  const side = ({ score, contract }: Snapshot) => ({
    total: score.total,
    totalIfDismissed: score.total_if_dismissed,
    pass: passText(score.pass, conditionTitle(contract)),
  });
  return {
    contract: before.identity.contract,
    asOf: before.identity.as_of,
    records: [
      ...supposed.added.map(({ id, kind }) => `加 ${titleOf(kind)} ${id}`),
      ...supposed.filled.map(({ id, kind, fields }) => `补填 ${titleOf(kind)} ${id}${fieldsText(kind, fields)}`),
    ],
    notes: notesOf(before, supposed),
    before: side(before),
    after: side(after),
    max: before.score.max,
    unit: before.score.unit,
    rows: changedRows(before, after),
    gaps: changedGaps(before, after),
    completeness: { before: completenessOf(before), after: completenessOf(after) },
    parameters: changedParameters(before, after),
    hints: after.diagnostics.flatMap(({ file, range, rule, message, hint }) => {
      const shown = supposed.shownAs(file);
      return shown === null
        ? []
        : [{ file: shown, line: range.start.line, column: range.start.column, rule, message, hint }];
    }),
  };
}

function titleOf(kind: string): string {
  return KINDS[kind]?.title ?? kind;
}

function fieldsText(kind: string, fields: readonly string[]): string {
  return fields.length === 0 ? '' : `：${fields.map((name) => KINDS[kind]?.fields[name]?.title ?? name).join('、')}`;
}

/** Nothing given here repairs the past, and nothing of it is in effect: both are said each time. */
function notesOf({ identity, contract }: Snapshot, { added, filled, moved }: Supposed): string[] {
  const all = [...added, ...filled];
  const roles = new Map(contract.contract.roles.map(({ id, title }) => [id, title]));
  const needed = all.filter(({ kind }) => KINDS[kind]?.effectiveRole);
  const parties = [...new Set(needed.map(({ kind }) => KINDS[kind]?.effectiveRole ?? ''))].map(
    (id) => roles.get(id) ?? id,
  );
  const moves = moved.map(({ id, kind, field, written }) => {
    const [name = '', inner] = field.split('.');
    const entry = KINDS[kind]?.fields[name];
    const title = inner ? (entry?.fields?.[inner]?.title ?? field) : (entry?.title ?? field);
    return `${id} 的${title}写的是 ${written}：当时没有入库，按截至日才办理计算，不算作当时已有`;
  });
  return [
    '只在内存里计算，没有写任何文件，也不产生任何效力',
    `所给记录一律按截至日 ${identity.as_of} 登记并入库计算，不论其中写的登记日期；已过期限的仍是迟交`,
    ...(needed.length === 0
      ? []
      : identity.history.note
        ? [`提交历史不能作证，其中须由${parties.join('、')}提交的 ${needed.length} 条不生效`]
        : [`其中 ${needed.length} 条须由${parties.join('、')}提交或合并才生效，这里按已由其提交计算`]),
    ...moves,
  ];
}

function changedRows(before: Snapshot, after: Snapshot): WhatIfRow[] {
  const rows = new Map(after.score.rows.map((row) => [row.id, row]));
  return before.score.rows.flatMap((row) => {
    const other = rows.get(row.id);
    if (!other) return [];
    const reasons = reasonsOf(row, other);
    if (row.trial === other.trial && row.trial_if_dismissed === other.trial_if_dismissed && reasons.length === 0)
      return [];
    return [{ id: row.id, criterion: row.criterion, max: row.max, before: row.trial, after: other.trial, reasons }];
  });
}

function reasonsOf(row: ScoreRow, other: ScoreRow): string[] {
  const now = new Map(row.charges.map((charge) => [charge.id, charge]));
  const then = new Map(other.charges.map((charge) => [charge.id, charge]));
  const told = ({ explanation, arithmetic }: Charge) => `${explanation}（${arithmetic}）`;
  const gone = row.charges
    .filter(({ id }) => !then.has(id))
    .map((charge) => `不再${isAward(charge) ? '加' : '扣'} ${chargePoints(charge)} ${told(charge)}`);
  const come = other.charges
    .filter(({ id }) => !now.has(id))
    .map((charge) => `新${isAward(charge) ? '加' : '扣'} ${chargePoints(charge)} ${told(charge)}`);
  const changed = other.charges.flatMap((charge) => {
    const old = now.get(charge.id);
    if (!old || (old.points === charge.points && old.state === charge.state && old.knockout === charge.knockout))
      return [];
    return [`由 ${chargePoints(old)} 变为 ${chargePoints(charge)} ${told(charge)}`];
  });
  return [...gone, ...changed, ...come];
}

function changedGaps(before: Snapshot, after: Snapshot): WhatIfView['gaps'] {
  const old = new Map(before.occurrences.map((one) => [one.id, one]));
  const seen = new Set(after.occurrences.map(({ id }) => id));
  const changed = after.occurrences.flatMap((one) => {
    const was = old.get(one.id);
    if (was && was.status === one.status) return [];
    if (!was && one.status === 'not-due') return [];
    return [
      {
        occurrence: one.id,
        title: one.title,
        before: was ? gapWord(was).word : '不在应交之列',
        after: gapWord(one).word,
      },
    ];
  });
  const dropped = before.occurrences
    .filter(({ id, status }) => !seen.has(id) && status !== 'not-due')
    .map((one) => ({ occurrence: one.id, title: one.title, before: STATUS[one.status].word, after: '不在应交之列' }));
  return [...changed, ...dropped];
}

function changedParameters(before: Snapshot, after: Snapshot): string[] {
  const old = new Map(before.parameters.map((one) => [one.key, one]));
  return after.parameters.flatMap((one) => {
    const was = old.get(one.key);
    if (!was || (was.reading === one.reading && was.agreed === one.agreed)) return [];
    const word = one.agreed ? agreedText(one, true) : '未确认';
    const reading = was.reading === one.reading ? `“${one.value_text}”` : `“${was.value_text}” → “${one.value_text}”`;
    return [`${one.no} ${one.title}：${reading}，${word}`];
  });
}

function completenessOf({ summary: { met, late, waived, expected } }: Snapshot): string {
  return `${grouped(met + late + waived)}/${grouped(expected)}`;
}

/** `80.5 → 81.5`, with the second totals where facts are disputed. */
export function totalsText({ before, after }: WhatIfView): string {
  const one = (side: WhatIfView['before']) =>
    side.total === side.totalIfDismissed
      ? signed(side.total)
      : `${signed(side.total)}（异议成立则 ${signed(side.totalIfDismissed)}）`;
  return before.total === after.total && before.totalIfDismissed === after.totalIfDismissed
    ? `${one(before)}，不变`
    : `${one(before)} → ${one(after)}`;
}
