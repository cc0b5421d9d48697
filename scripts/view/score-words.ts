import Fraction from 'fraction.js';
import type { Charge, PaymentResult, PeriodScore, Score, ScoreRow, TriggeredEffect } from '../model/assessment.ts';
import { minus, money, signed } from './words.ts';

/** What a charge does to the score: `−2`, `+8`, or that something is lost whole. The arithmetic says how much of it. */
export function chargePoints(charge: Pick<Charge, 'points' | 'knockout' | 'charge' | 'arithmetic'>): string {
  if (charge.knockout) return KNOCKED.exec(charge.arithmetic)?.[0] ?? '本项不得分';
  return charge.charge === 'award' ? `+${charge.points}` : minus(charge.points);
}

const KNOCKED = /(?:本项|本组|本周期|全表)不得分$/;

/** A row's trial as printed: a row of which there was nothing to judge has none. */
export function trialText({ applicable, trial }: Pick<ScoreRow, 'applicable' | 'trial'>): string {
  return applicable === false ? '不适用' : signed(trial);
}

/** What a row says of itself beside its charges: that it was not judged, its weight, its periods. Chinese sentences. */
export function rowNotes(row: ScoreRow): string[] {
  const periods = row.periods ?? [];
  return [
    row.applicable === false ? '没有可考核的内容' : '',
    row.bonus ? '加分行，不占分值' : '',
    row.weight === undefined ? '' : `权重 ${row.weight}`,
    row.share === undefined ? '' : `计入总分 ${signed(row.share)}`,
    periods.length === 0 ? '' : `逐周期：${periods.map(periodText).join('、')}`,
  ].filter(Boolean);
}

/** `2025 年 1 月 96.5`; what is left out or not over says so. */
function periodText({ title, value, state }: PeriodScore): string {
  const aside = { counted: '', running: '（进行中）', 'left-out': '（不计入）' }[state];
  return `${title} ${value === null ? '不适用' : signed(value)}${aside}`;
}

/** The numbers that a row rests on, with how each came about: `2025 年 1 月 可用率：…`. A charge tells its own. */
export function numberLines(row: ScoreRow): string[] {
  const told = (arithmetic: string) => row.charges.some(({ explanation }) => explanation.endsWith(arithmetic));
  return (row.numbers ?? [])
    .filter(({ arithmetic }) => !told(arithmetic))
    .map(
      ({ title, period, subject, arithmetic }) =>
        `${[period, subject, title].filter(Boolean).join(' ')}：${arithmetic}`,
    );
}

/** How the total came about where it is more than the sum of rows: periods, triggers, limits. */
export function totalLines(score: Score): string[] {
  const periods = score.periods ?? [];
  const told = periods.flatMap((one) => one.notes.map((note) => `${one.title}：${note}`));
  return [
    ...(periods.length === 0 ? [] : [`${score.combined}：${periods.map(periodText).join('、')}`]),
    ...told,
    ...(score.triggered ?? []).map(triggerText),
    ...(score.notes ?? []),
  ];
}

function triggerText({ title, notice, knockout, arithmetic, points }: TriggeredEffect): string {
  const effect = notice ?? (knockout ? '全表不得分' : minus(points));
  return `${title}：${arithmetic}；${effect}`;
}

export function paymentLines(score: Score): string[] {
  return (score.payments ?? []).map(paymentText);
}

function paymentText(one: PaymentResult): string {
  const { title, period, arithmetic, deducted, payable, payable_if_dismissed } = one;
  const name = [title, period].filter(Boolean).join(' ');
  const cut = new Fraction(deducted).equals(0) ? '' : `，扣减 ${money(deducted)}`;
  const second = payable_if_dismissed === payable ? '' : `；异议成立则应付 ${money(payable_if_dismissed)}`;
  return `${name}：${arithmetic}；按试算应付 ${money(payable)}${cut}${second}`;
}
