import Fraction from 'fraction.js';
import type { Row } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { ScoreRow } from '../../model/score.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { capLines, isVeto, numberLines, rowNotes, trialOutOf } from '../score-words.ts';
import { grouped, STATUS, signed } from '../words.ts';
import { conditionText } from './condition-text.ts';
import { countedRecords } from './counted.ts';
import { inForce } from './parameters.ts';

export type Rule = Row['rules'][number];

/** What the rule goes through, in words, with figures: an empty result is worth what was looked at. */
export function lookedAt(snapshot: Snapshot, row: ScoreRow, rule: Rule): { text: string; count: number } {
  const from = rule.from as { records?: string[]; occurrences?: unknown };
  if (from.records) {
    const counts = from.records.map((kind) => ({ kind, count: countedRecords(snapshot, kind).length }));
    const words = counts.map(({ kind, count }) => `${kindTitle(snapshot, kind)} ${grouped(count)} 条`);
    return { text: words.join('、'), count: counts.reduce((sum, one) => sum + one.count, 0) };
  }
  if (from.occurrences !== undefined) {
    const ids = inForce(snapshot, from.occurrences);
    const asked = new Set(Array.isArray(ids) ? ids.map(String) : []);
    const found = snapshot.occurrences.filter(({ requirement }) => asked.has(requirement));
    const statuses = Object.keys(STATUS) as (keyof typeof STATUS)[];
    const words = statuses.flatMap((status) => {
      const count = found.filter((one) => one.status === status).length;
      return count === 0 ? [] : [`${STATUS[status].word} ${grouped(count)}`];
    });
    const titles = snapshot.contract.checklist.requirements.filter(({ id }) => asked.has(id)).map(({ title }) => title);
    const what = titles.length > 4 ? `${titles.slice(0, 3).join('、')}等 ${titles.length} 项要求` : titles.join('、');
    const text = `${what || '没有哪项要求'} ${grouped(found.length)} 份${words.length > 0 ? `：${words.join('、')}` : ''}`;
    return { text, count: found.length };
  }
  const count = snapshot.findings.filter(({ row: of, adjustment }) => of === row.id && !adjustment).length;
  return { text: `归到本行的甲方认定 ${grouped(count)} 条`, count };
}

function kindTitle({ contract }: Snapshot, kind: string): string {
  return contract.kinds.kinds.find((one) => one.kind === kind)?.title ?? KINDS[kind]?.title ?? kind;
}

const CONDITION_WORDS = { where: '只看', unless: '不看' } as const;

export function conditionsOf(snapshot: Snapshot, rule: Rule): string[] {
  return (['where', 'unless'] as const).flatMap((word) => {
    const value = rule[word] === undefined ? undefined : inForce(snapshot, rule[word]);
    if (value === undefined) return [];
    // A reading that switches the rule off says so with a condition that nothing meets.
    if (word === 'where' && String(value).trim() === 'false') return ['按现行读法，这条规则不用'];
    const from = rule.from as { records?: string[]; findings?: unknown };
    const kinds = from.records ?? (from.findings === undefined ? [] : ['finding']);
    return [`${CONDITION_WORDS[word]} ${conditionText(snapshot, kinds, String(value)) ?? String(value)}`];
  });
}

/** `10 − 2 − 0.5 = 7.5`, where the row is a plain sum; else what was asked and what is left. */
export function rowArithmetic(row: ScoreRow): string {
  const left = trialOutOf(row);
  if (isVeto(row)) return left;
  if (row.knocked_out) return `本项不得分：${left}`;
  const points = row.charges.map((charge) => new Fraction(charge.points));
  const sum = points.reduce((total, one) => total.add(one), new Fraction(0));
  const whole = row.max === null ? new Fraction(0) : new Fraction(row.max);
  // Weights, periods, numbers and points that are added are told in the notes, in their own words.
  if (row.charges.length === 0 || row.charges.some(({ charge }) => charge === 'award')) return left;
  const capped = row.capped_from === null ? '' : `应扣合计 ${signed(row.capped_from)}，扣满为止：`;
  if (!whole.sub(sum).equals(new Fraction(row.trial))) return `${capped}${left}`;
  const parts =
    points.length > TERMS_MAX
      ? `共 ${points.length} 件，${signed(sum.toString())}`
      : row.charges.map(({ points: one }) => signed(one)).join(' − ');
  const first = row.max === null ? '− ' : `${row.max} − `;
  return points.length > TERMS_MAX
    ? `${first}（${parts}）= ${signed(row.trial)}`
    : `${first}${parts} = ${signed(row.trial)}`;
}

/** More charges than this are added up before they are taken off. */
const TERMS_MAX = 8;

export function notesOf(row: ScoreRow, hasTable: boolean): string[] {
  return [
    ...rowNotes(row, hasTable),
    ...numberLines(row),
    // What the row's own line says is not said again.
    ...capLines(row).filter((line) => !line.startsWith('应扣合计')),
    ...(row.trial_if_dismissed === row.trial
      ? []
      : [`有异议待处理：认定成立得 ${signed(row.trial)}，异议成立得 ${signed(row.trial_if_dismissed)}`]),
    ...(row.basis === 'findings-only' ? ['本行只据甲方认定'] : []),
  ];
}
