import type { Fact } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Charge } from '../../model/score.ts';
import type { FindingState } from '../../model/standing.ts';
import { durationText } from '../durations.ts';
import { recordDates } from '../record-lines.ts';
import { adjustedLines, chargeText, isAward, isVeto } from '../score-words.ts';
import { CHARGE_STATE, signed } from '../words.ts';
import { clauseText, type Frame, totalText } from './frame.ts';
import { facts, type Labelled, type LetterBlock, type LetterTable, line } from './letter-model.ts';
import { kept } from './lines.ts';

/** One thing that may cost points: the fact with what it is charged, and the client's findings about it. */
export interface Matter {
  /** Id that a letter about it alone is named by. */
  id: string;
  fact: Fact | null;
  charges: Charge[];
  findings: FindingState[];
}

/** All matters in the order of the sheet: what is charged first, then findings that are not. */
export function mattersOf({ snapshot }: Frame): Matter[] {
  const facts = new Map(snapshot.facts.map((fact) => [fact.key, fact]));
  const keys = [
    ...snapshot.score.rows.flatMap((row) => row.charges.map((charge) => charge.fact)),
    ...snapshot.facts.filter((fact) => fact.findings.length > 0).map((fact) => fact.key),
  ];
  const matters = [...new Set(keys)].flatMap((key): Matter[] => {
    const fact = facts.get(key);
    if (!fact) return [];
    const findings = snapshot.findings.filter((one) => fact.findings.includes(one.id));
    const all = snapshot.charges.filter((charge) => charge.fact === key);
    // Beside a deduction what the same fact earns elsewhere is no part of the matter.
    const charges = all.every(isAward) ? all : all.filter((charge) => !isAward(charge));
    // A fact about a record is named by it: others that it rests on stand beside it.
    const own = /^record:(.+)#/.exec(key)?.[1];
    return [{ id: findings[0]?.id ?? own ?? fact.records[0] ?? key, fact, charges, findings }];
  });
  const told = new Set(matters.flatMap(({ findings }) => findings.map(({ id }) => id)));
  // One that sets the points of a charge is no matter beside it.
  const alone = snapshot.findings.filter(({ id, adjustment }) => !told.has(id) && adjustment === undefined);
  return [...matters, ...alone.map((one): Matter => ({ id: one.id, fact: null, charges: [], findings: [one] }))];
}

/** Matters that someone may mean: a finding, a record, a due item, or the key of a fact. */
export function matching(matters: readonly Matter[], asked: string): Matter[] {
  const own = matters.filter(({ findings }) => findings.some(({ id }) => id === asked));
  if (own.length > 0) return own;
  return matters.filter(
    ({ fact }) =>
      fact !== null &&
      (fact.key === asked || fact.records.includes(asked) || fact.key.startsWith(`occurrence:${asked}#`)),
  );
}

/** Decided, or accepted by the provider: nothing about it is still to be said. */
export function isClosed({ findings }: Matter): boolean {
  return findings.length > 0 && findings.every((one) => one.decision !== null || one.reply?.position === 'accepted');
}

/** Whether it takes points off, or might: what only adds is no matter between the parties. */
export function isDeduction({ charges, findings }: Matter, { snapshot }: Frame): boolean {
  if (charges.length > 0) return charges.some((charge) => !isAward(charge));
  const rows = new Set(findings.map(({ row }) => row));
  const rules = snapshot.contract.scorecard.rows.flatMap((row) => (rows.has(row.id) ? row.rules : []));
  return rules.length === 0 || rules.some(({ charge }) => charge !== 'award');
}

/** Whether the client stands behind it; what the machine computed nobody has found yet. */
export function standingText({ fact, findings }: Matter): string {
  if (findings.length === 0) return '程序按材料算出，甲方尚未认定；甲方认定之前只是试算';
  if (fact?.state === 'unconfirmed' || findings.every(({ state }) => state === 'unconfirmed'))
    return '未生效：不是由甲方身份提交或合并的，不计分';
  return fact === null ? '不计分' : (CHARGE_STATE[fact.state]?.word ?? '甲方认定');
}

/** What a matter that nobody has found yet is headed by; a measure is titled by its period alone, which says too little. */
export function matterTitle({ snapshot }: Frame, { id, fact, charges }: Matter): string {
  const [charge] = charges;
  if (!charge || !fact?.key.startsWith('measure:')) return fact?.title || (fact && unkeyed(id)) || id;
  const row = snapshot.contract.scorecard.rows.find((one) => one.id === charge.row);
  const rule = row?.rules.find((one) => one.id === charge.rule);
  return [rule?.title, fact.title].filter(Boolean).join('　');
}

/** What a letter calls it: its number, or in words where it has none; the key of a fact is for machines. */
export function matterName(frame: Frame, matter: Matter): string {
  return matter.id === matter.fact?.key ? `“${frame.text(matterTitle(frame, matter))}”` : ` ${matter.id} `;
}

/** Row, what happened, on what it rests and what it costs, as labelled lines. */
export function matterFacts(frame: Frame, matter: Matter, ...more: Labelled[]): LetterBlock {
  const { fact, charges, findings } = matter;
  const rows = charges.length > 0 ? charges.map(({ row }) => row) : findings.map(({ row }) => row);
  // A measure is of a period; the instant that it is filed under happened to nobody.
  const isMeasure = fact?.key.startsWith('measure:') === true;
  const periods = isMeasure ? unique(charges.flatMap(({ period }) => period ?? [])) : [];
  const told = findings.flatMap(({ id }) => frame.field(id, 'occurred_at'));
  // What was due and did not come happened at no time: its instant is the one by which it was to come.
  const isDue = fact?.source === 'occurrence' && !isMeasure;
  const occurred = told.length > 0 ? told : fact?.at == null || isMeasure || isDue ? [] : [frame.minute(fact.at)];
  const due = isDue && fact.at !== null ? [frame.deadline(fact.at)] : [];
  const instants = findings.flatMap(({ id }) => frame.field(id, 'found_at'));
  return facts([
    ['考核行', ...unique(rows).map((row) => rowText(frame, row))],
    ['事实', ...(findings.length > 0 ? findings.map(({ text }) => frame.text(text)) : explanations(frame, matter))],
    ['发生时间', ...occurred],
    ['应交时间', ...due],
    ['考核周期', ...periods],
    ['发现时间', ...instants],
    ['提出机构', ...findings.flatMap(({ raised_by }) => (raised_by === null ? [] : [bodyName(frame, raised_by)]))],
    ['性质', standingText(matter)],
    [
      '依据条款',
      ...unique(charges.length > 0 ? charges.map((one) => one.clause) : clausesOf(frame, rows)).map((slug) =>
        clauseText(frame, slug),
      ),
    ],
    ['算式', ...charges.map((charge) => arithmetic(frame, charge, charges.length > 1))],
    ['甲方改判', ...charges.flatMap((charge) => adjustedLines(charge, (text) => frame.text(text)))],
    ['所用读法', ...parametersText(frame, charges)],
    ['可归入的其他行', ...unique(charges.flatMap((one) => one.other_rows)).map((row) => rowText(frame, row))],
    ...more,
  ]);
}

function explanations(frame: Frame, { charges }: Matter): string[] {
  return unique(charges.map(({ explanation }) => frame.text(explanation))).flatMap(kept);
}

function arithmetic(frame: Frame, charge: Charge, named: boolean): string {
  const { score } = frame.snapshot;
  const says = chargeText(charge, score.rows.find(({ id }) => id === charge.row) ?? {});
  const duration = durationText(frame.snapshot, charge);
  const text = charge.knockout
    ? says
    : `${charge.arithmetic}${duration === '' ? '' : `（${duration}）`}，${says} ${score.unit}`;
  return named ? `${rowText(frame, charge.row)}：${text}` : text;
}

export function rowText({ snapshot, text }: Frame, id: string): string {
  const { scorecard } = snapshot.contract;
  const row = scorecard.rows.find((one) => one.id === id);
  if (!row) return id;
  const group = scorecard.groups.find((one) => one.id === row.group)?.title ?? row.group;
  return text(`${group}——${row.criterion}${row.max == null ? '' : `（${row.max} ${scorecard.unit}）`}`);
}

function clausesOf({ snapshot }: Frame, rows: readonly string[]): string[] {
  return rows.flatMap((id) => snapshot.contract.scorecard.rows.find((row) => row.id === id)?.clause ?? []);
}

function bodyName({ snapshot }: Frame, id: string): string {
  return snapshot.contract.contract.bodies?.find((one) => one.id === id)?.name ?? id;
}

/** Open points on which the arithmetic rests, each with its reading and whether it is agreed. */
function parametersText({ snapshot, text }: Frame, charges: readonly Charge[]): string[] {
  const keys = unique(charges.flatMap(({ parameters }) => parameters));
  return snapshot.parameters
    .filter(
      ({ key, starred }) =>
        keys.includes(key) && (starred || charges.some((one) => one.readings.some((effect) => effect.key === key))),
    )
    .map(({ no, value_text, agreed, starred }) => {
      const state = agreed ? '已约定' : `未约定${starred ? ' ★' : ''}`;
      return `${no} ${text(value_text)}（${state}）`;
    });
}

/** The records that it rests on, each with where it lies and its dates. */
export function recordsTable(frame: Frame, { fact, findings }: Matter): LetterTable | null {
  const ids = unique([...findings.map(({ id }) => id), ...(fact?.findings ?? []), ...(fact?.records ?? [])]);
  const found = ids.flatMap((id) => frame.record(id) ?? []);
  if (found.length === 0) return null;
  return {
    type: 'table',
    columns: [
      { title: '佐证材料', width: 44, align: 'left' },
      { title: '所在文件与行', width: 62, align: 'left' },
      { title: '日期', width: 50, align: 'left' },
    ],
    groups: found.map(({ kind, record }) => [
      [
        { lines: [line(record.id, 'strong'), line(KINDS[kind]?.title ?? kind, 'soft')] },
        { lines: [line(`${record.file}:${record.line}`)] },
        { lines: recordDates(frame.snapshot, kind, record).map(({ label, value }) => line(`${label}　${value}`)) },
      ],
    ]),
  };
}

/** The same in lines, where many matters stand in one letter. */
export function recordLines(frame: Frame, { fact, findings }: Matter): string[] {
  const ids = unique([...findings.map(({ id }) => id), ...(fact?.findings ?? []), ...(fact?.records ?? [])]);
  return ids.flatMap((id) => {
    const { kind, record } = frame.record(id) ?? {};
    if (!kind || !record) return [];
    const [happened, recorded, ...rest] = recordDates(frame.snapshot, kind, record).map(
      ({ label, value }) => `${label} ${value}`,
    );
    const dates = [[happened, recorded].join('　'), rest.join('　')];
    return [`${id}　${KINDS[kind]?.title ?? kind}`, `${record.file}:${record.line}`, ...dates];
  });
}

/** What the result is if it stands and if it falls: the same caps and policy as the score. */
export function effectTable(frame: Frame, { fact }: Matter): LetterTable | null {
  const both = fact && frame.proceedings.ifDecided(fact.key);
  if (!both) return null;
  const { upheld, dismissed } = both;
  const rows = scored(frame, upheld.rows).map(({ row, trial }) => [
    rowText(frame, row),
    signed(trial),
    signed(dismissed.rows.find((one) => one.row === row)?.trial ?? trial),
  ]);
  return {
    type: 'table',
    columns: [
      { title: '试算', width: 84, align: 'left' },
      { title: '认定成立', width: 36, align: 'right' },
      { title: '不予认定', width: 36, align: 'right' },
    ],
    groups: [...rows, ['总分', totalText(frame, upheld.total), totalText(frame, dismissed.total)]].map((cells, at) => [
      cells.map((text) => ({ lines: [line(text, at === rows.length ? 'strong' : 'plain')] })),
    ]),
  };
}

/** The key of a fact without what machines need of it: `occurrence:a/b#late` as `a/b`. */
function unkeyed(key: string): string {
  return key.replace(/^[a-z]+:|#[^#]*$/g, '');
}

export function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** The same in lines, where many matters stand in one letter. */
export function effectLines(frame: Frame, { fact }: Matter): string[] {
  const both = fact && frame.proceedings.ifDecided(fact.key);
  if (!both) return [];
  const words = { upheld: '认定成立', dismissed: '不予认定' };
  return (['upheld', 'dismissed'] as const).map((result) => {
    const rows = scored(frame, both[result].rows).map(({ row, trial }) => `${criterion(frame, row)} ${signed(trial)}`);
    return `${words[result]}：${[...rows, `总分 ${totalText(frame, both[result].total)}`].join('，')}`;
  });
}

/** Rows with points of their own: what a veto does shows in the total alone. */
function scored<One extends { row: string }>({ snapshot }: Frame, rows: readonly One[]): One[] {
  const vetoes = new Set(snapshot.score.rows.filter(isVeto).map(({ id }) => id));
  return rows.filter(({ row }) => !vetoes.has(row));
}

function criterion({ snapshot, text }: Frame, id: string): string {
  return text(snapshot.contract.scorecard.rows.find((row) => row.id === id)?.criterion ?? id);
}
