import Fraction from 'fraction.js';
import type { Charge, Score, ScoreRow } from '../../model/score.ts';
import { chargePoints, isAward } from '../score-words.ts';
import type { SiteContext } from '../site/context.ts';
import { CHARGE_STATE, minus, SCORE_STATE, signed } from '../words.ts';
import type { ChargeChange, RowChange, ScoreChange } from './types.ts';

const ROWS_IN_SENTENCE = 3;

/** The total before and after, and why: row by row the charges that came, went or cost something else. */
export function scoreChange(base: SiteContext | null, head: SiteContext | null): ScoreChange {
  const [before, after] = [base?.snapshot.score ?? null, head?.snapshot.score ?? null];
  const rows = rowChanges(base, head);
  return {
    before: before?.total ?? null,
    after: after?.total ?? null,
    unit: (after ?? before)?.unit ?? '',
    sentence: sentence(before, after, rows),
    notes: notes(before, after),
    rows,
  };
}

function sentence(before: Score | null, after: Score | null, rows: readonly RowChange[]): string {
  const word = SCORE_STATE[(after ?? before)?.state ?? 'trial'];
  const [old, now] = [before && signed(before.total), after && signed(after.total)];
  const shown = after ?? before;
  // A sheet out of a hundred needs no unit; one that only deducts does.
  const unit = shown !== null && shown.max === null ? ` ${shown.unit}` : '';
  const why = reasons(rows);
  if (old === null || now === null) return `${word} ${old ?? '无'} → ${now ?? '无'}${unit}`;
  if (old === now) return `${word} ${now}${unit}（未变${why === '' ? '' : `，${why}`}）`;
  return `${word} ${old} → ${now}${unit}${why === '' ? '' : `（${why}）`}`;
}

function reasons(rows: readonly RowChange[]): string {
  const told = rows.filter(({ delta }) => delta !== null).map(({ title, delta }) => `${title} ${delta}`);
  const rest = told.length - ROWS_IN_SENTENCE;
  return `${told.slice(0, ROWS_IN_SENTENCE).join('，')}${rest > 0 ? `，另 ${rest} 项` : ''}`;
}

function notes(before: Score | null, after: Score | null): string[] {
  if (!before || !after) return [];
  const list: string[] = [];
  const arrow = (title: string, old: string, now: string) => {
    if (old !== now) list.push(`${title}：${old} → ${now}`);
  };
  arrow('结果性质', SCORE_STATE[before.state], SCORE_STATE[after.state]);
  arrow('异议成立则', secondOf(before), secondOf(after));
  arrow('甲方评分', before.rating_total ?? '无', after.rating_total ?? '无');
  return list;
}

function secondOf({ total, total_if_dismissed }: Score): string {
  return total === total_if_dismissed ? '无异议' : signed(total_if_dismissed);
}

function rowChanges(base: SiteContext | null, head: SiteContext | null): RowChange[] {
  const [before, after] = [rowsOf(base), rowsOf(head)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): RowChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const charges = [
      ...(now?.charges ?? []).flatMap((charge) => arrived(charge, old, head as SiteContext)),
      ...(old?.charges ?? []).flatMap((charge) => left(charge, now, base as SiteContext)),
    ];
    if (charges.length === 0 && old?.trial === now?.trial && old?.rating === now?.rating) return [];
    const names = (now ? head : base)?.names;
    return [{ row: id, title: names?.row(id) ?? id, ...trials(old, now), charges }];
  });
}

function rowsOf(context: SiteContext | null): Map<string, ScoreRow> {
  return new Map(context?.snapshot.score.rows.map((row) => [row.id, row]));
}

function trials(old: ScoreRow | undefined, now: ScoreRow | undefined): Pick<RowChange, 'before' | 'after' | 'delta'> {
  const delta = old && now ? new Fraction(now.trial).sub(new Fraction(old.trial)) : null;
  const [before, after] = [old && signed(old.trial), now && signed(now.trial)];
  if (delta === null || delta.equals(0)) return { before: before ?? null, after: after ?? null, delta: null };
  const points = delta.abs().toString();
  return {
    before: before ?? null,
    after: after ?? null,
    delta: delta.compare(0) > 0 ? `+${signed(points)}` : minus(points),
  };
}

function arrived(charge: Charge, old: ScoreRow | undefined, head: SiteContext): ChargeChange[] {
  const known = old?.charges.find((one) => one.id === charge.id);
  if (!known) return [changeOf('added', `${chargePoints(charge)} ${told(charge, head)}`, charge)];
  if (known.points === charge.points && known.state === charge.state) return [];
  const points = `${chargePoints(known)}${stateOf(known)} → ${chargePoints(charge)}${stateOf(charge)}`;
  return [changeOf('changed', `${points} ${told(charge, head, false)}`, charge)];
}

function left(charge: Charge, now: ScoreRow | undefined, base: SiteContext): ChargeChange[] {
  if (now?.charges.some((one) => one.id === charge.id)) return [];
  return [
    changeOf(
      'gone',
      `不再${isAward(charge) ? '加' : '扣'} ${chargePoints(charge).replace(/^[−+]/, '')} ${told(charge, base)}`,
      charge,
    ),
  ];
}

/** Explanations quote records: the public is told the rule's title alone. */
function told(charge: Charge, { mask, snapshot }: SiteContext, withState = true): string {
  const state = withState ? stateOf(charge) : '';
  if (mask.sees('panel')) return `${mask.text(charge.explanation)}${state}`;
  const row = snapshot.contract.scorecard.rows.find((one) => one.id === charge.row);
  return `${row?.rules.find((rule) => rule.id === charge.rule)?.title ?? charge.rule}${state}`;
}

function stateOf({ state }: Charge): string {
  const word = CHARGE_STATE[state]?.word;
  return word === undefined ? '' : `（${word}）`;
}

function changeOf(change: ChargeChange['change'], sentence: string, charge: Charge): ChargeChange {
  return { charge: charge.id, change, sentence, arithmetic: charge.arithmetic, records: charge.records };
}
