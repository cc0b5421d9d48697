import Fraction from 'fraction.js';
import { writeCapital } from '../model/capital.ts';
import type {
  Charge,
  PaymentResult,
  PeriodScore,
  ReadingEffect,
  Score,
  ScoreRow,
  TriggeredEffect,
} from '../model/score.ts';
import { figureText, minus, money, ratingText, signed } from './words.ts';

type Priced = Pick<Charge, 'points' | 'knockout' | 'charge' | 'arithmetic'>;

/** What a charge does to the score: `−2`, `+8`, or that something is lost whole. The arithmetic says how much of it. */
export function chargePoints(charge: Priced): string {
  if (charge.knockout) return KNOCKED.exec(charge.arithmetic)?.[0] ?? '本项不得分';
  return isAward(charge) ? `+${signed(charge.points)}` : minus(charge.points);
}

const KNOCKED = /(?:本项|本组|本周期|全表)不得分$/;

/** Whether it adds points. What is lost whole is no award, whatever the rule says. */
export function isAward({ charge, knockout }: Pick<Charge, 'charge' | 'knockout'>): boolean {
  return charge === 'award' && !knockout;
}

/** `扣 2`; of points that are added `得 80`, and `加 2` where they come on top of the full marks; or what is lost whole. */
export function chargeText(charge: Priced, { bonus }: Pick<ScoreRow, 'bonus'>): string {
  if (charge.knockout) return chargePoints(charge);
  return `${isAward(charge) ? awardWord(bonus) : '扣'} ${signed(charge.points)}`;
}

function awardWord(bonus: true | undefined): '加' | '得' {
  return bonus ? '加' : '得';
}

/** What another reading would make of one charge. `of` is 本项 or 本行, as the face calls it. */
export function readingText(
  { title, points, trial }: ReadingEffect,
  charge: Pick<Charge, 'charge' | 'knockout'>,
  { bonus }: Pick<ScoreRow, 'bonus'>,
  of = '本项',
): string {
  const word = isAward(charge) ? awardWord(bonus) : '扣';
  return `另一读法“${title}”：${word} ${signed(points)}，${of}得 ${signed(trial)}`;
}

/** What another reading would make of a row; how much it takes off is said only where anything is taken off. */
export function rowReadingText({ title, points, trial }: ReadingEffect, row: ScoreRow, of = '本项'): string {
  const sum = row.charges.some(isAward) ? '' : `共扣 ${signed(points)}，`;
  return `另一读法“${title}”：${of}${sum}得 ${signed(trial)}`;
}

/** What facts that count are called: of a sheet that only deducts by what they cost. */
export function factsWord({ rows }: Pick<Score, 'rows'>): '扣分事实' | '计分事实' {
  return rows.some(({ charges }) => charges.some(isAward)) ? '计分事实' : '扣分事实';
}

/** `16 行中 5 行有扣分，共 9 条扣分事实`, and how many points were earned or added, which nobody is charged with. */
export function countsText({ rows }: Pick<Score, 'rows'>): string {
  const count = (wanted: (charge: Charge, row: ScoreRow) => boolean) =>
    rows.reduce((sum, row) => sum + row.charges.filter((charge) => wanted(charge, row)).length, 0);
  const [deducted, earned, added] = [
    count((charge) => !isAward(charge)),
    count((charge, { bonus }) => isAward(charge) && !bonus),
    count((charge, { bonus }) => isAward(charge) && bonus === true),
  ];
  const reduced = rows.filter(isReduced).length;
  const found =
    deducted === 0
      ? `${rows.length} 行均未发现扣分事实`
      : `${rows.length} 行中 ${reduced} 行有扣分，共 ${deducted} 条扣分事实`;
  const aside = [earned > 0 ? `得分 ${earned} 条` : '', added > 0 ? `加分 ${added} 条` : ''].filter(Boolean);
  return aside.length === 0 ? found : `${found}；另有${aside.join('、')}`;
}

/** Whether anything takes points off the row. */
export function isReduced({ charges }: ScoreRow): boolean {
  return charges.some((charge) => !isAward(charge));
}

/** A row that carries no points of its own: what it finds loses a whole period, a group or the sheet. */
export function isVeto({ weight, max }: Pick<ScoreRow, 'weight' | 'max'>): boolean {
  return weight !== undefined && max !== null && new Fraction(weight).equals(0);
}

/** A row's trial as printed: a row of which there was nothing to judge has none, a veto says whether it was met with. */
export function trialText(
  row: Pick<ScoreRow, 'applicable' | 'trial' | 'weight' | 'max' | 'bonus' | 'charges'>,
): string {
  if (row.applicable === false) return '不适用';
  if (isVeto(row)) {
    const met = row.charges.filter(({ knockout }) => knockout).length;
    return met === 0 ? '未触发' : `触发 ${met} 次`;
  }
  return row.bonus && new Fraction(row.trial).gt(0) ? `+${signed(row.trial)}` : signed(row.trial);
}

/** The same with the full marks, where there are such: `7.5/10`. */
export function trialOutOf(row: ScoreRow): string {
  const bare = row.max === null || row.applicable === false || isVeto(row);
  return bare ? trialText(row) : `${trialText(row)}/${row.max}`;
}

/** Caps that took something off: of single sentences of the standard, then of the row. */
export function capLines(row: ScoreRow): string[] {
  const word = row.charges.some(isAward) && !isReduced(row) ? '加' : '扣';
  const sentences = row.capped_rules.map(
    ({ rules, sum, cap }) =>
      `“${rules.join('、')}”应${word} ${signed(sum)}，${word === '加' ? '加到' : '扣满'} ${signed(cap)}${word === '加' ? ' 为止' : ''}`,
  );
  return [...sentences, ...awardCaps(row), deductionCap(row), ...beyondLines(row), ...carryLines(row)].filter(Boolean);
}

/** `2025 年 3 月应扣 50，扣满 40`: of a row by periods or parts. One that carries over tells it with what it carries. */
function beyondLines({ beyond = [], carried }: ScoreRow): string[] {
  return beyond
    .filter(({ together }) => together || carried === undefined)
    .map(({ period, subject, together, sum, cap }) => {
      const place = [period, subject].filter(Boolean).join(' ');
      const whose = together ? `${place === '' ? '' : `${place} `}各周期合计` : place;
      return `${whose}${/\d$/.test(whose) ? ' ' : ''}应扣 ${signed(sum)}，扣满 ${signed(cap)}`;
    });
}

/** What a row that carries over took into a period, left to the next, and what nobody takes up any more. */
function carryLines({ carried = [], lapsed }: ScoreRow): string[] {
  const one = ({ title, into, out }: (typeof carried)[number]) => {
    const isIn = !new Fraction(into).equals(0);
    const isOut = !new Fraction(out).equals(0);
    return `${title}${[isIn ? `并入上期结转 ${signed(into)}` : '', isOut ? `结转下期 ${signed(out)}` : ''].filter(Boolean).join('，')}`;
  };
  // What lapsed is no carrying over: the last period has no next.
  const last = carried.at(-1);
  const kept = carried.map((each) =>
    lapsed !== undefined && each === last && each.out === lapsed ? { ...each, out: '0' } : each,
  );
  return [
    ...kept.filter(({ into, out }) => !new Fraction(into).equals(0) || !new Fraction(out).equals(0)).map(one),
    lapsed === undefined ? '' : `期满余 ${signed(lapsed)} 不再扣`,
  ].filter(Boolean);
}

/** Of a row that only deducts what it kept says to where; under full marks it ends at nothing. */
function deductionCap(row: ScoreRow): string {
  if (row.capped_from === null || !isReduced(row) || row.split || (row.periods ?? []).length > 0) return '';
  const isTold = row.max === null && row.capped_rules.length > 0 && sumOfRules(row) === row.capped_from;
  if (isTold) return '';
  const end = row.max === null ? `扣满 ${signed(row.trial.replace(/^-/, ''))}` : '扣满为止';
  return `应扣合计 ${signed(row.capped_from)}，${end}`;
}

function sumOfRules({ capped_rules }: ScoreRow): string {
  return capped_rules.reduce((sum, one) => sum.add(one.sum), new Fraction(0)).toString();
}

/** `2025 年 8 月应加 8，加到 5 为止`: of a row that only adds, wherever its cap kept something back. */
function awardCaps(row: ScoreRow): string[] {
  if (!row.bonus || isReduced(row) || row.charges.length === 0) return [];
  const places = (row.periods ?? []).length > 0 ? (row.periods ?? []) : [{ title: '', value: row.trial }];
  return places.flatMap(({ title, value }) => {
    const mine = row.charges.filter(({ period }) => title === '' || period === title);
    const asked = mine.reduce((sum, { points }) => sum.add(points), new Fraction(0));
    return value !== null && asked.gt(value)
      ? [`${title}应加 ${signed(asked.toString())}，加到 ${signed(value)} 为止`]
      : [];
  });
}

/**
 * What a row says of itself beside its charges: that it was not judged, its weight, its own periods. Chinese sentences.
 * Periods of the sheet stand in the sheet's table.
 */
export function rowNotes(row: ScoreRow, hasTable = false): string[] {
  // A table of the sheet's periods does not hold those of a row that has its own.
  const own = hasTable && row.in_periods === undefined ? '' : ownPeriods(row);
  return [
    row.applicable === false ? '没有可考核的内容' : '',
    row.bonus ? '加分行，不占分值' : '',
    isVeto(row) ? '否决行，不占分值' : '',
    row.weight === undefined || isVeto(row) ? '' : `权重 ${row.weight}`,
    row.share === undefined || isVeto(row) ? '' : `计入总分 ${signed(row.share)}`,
    row.trial_as_adjusted === undefined ? '' : `按甲方改判计 ${signed(row.trial_as_adjusted)}`,
    own,
  ].filter(Boolean);
}

/** `逐周期：2025 年 1 月 96.5、…`; empty for a row that is worked out over the whole term. */
export function ownPeriods(row: ScoreRow): string {
  const periods = (row.periods ?? []).filter(({ state }) => state !== 'left-out');
  return periods.length === 0 ? '' : `逐周期：${periods.map((one) => periodText(row, one)).join('、')}`;
}

/** `2025 年 1 月 96.5`, with what was asked where a cap kept it lower. */
function periodText(row: ScoreRow, { title, value, state }: PeriodScore): string {
  const aside = state === 'running' ? '（进行中）' : '';
  const asked = row.charges
    .filter((charge) => charge.period === title && !isAward(charge) && !charge.knockout)
    .reduce((sum, { points }) => sum.add(points), new Fraction(0));
  // With full marks a row may start anywhere; what only deducts is compared with what was deducted.
  const cut =
    row.max === null && value !== null && !isToldBeyond(row, title) && asked.gt(new Fraction(value).neg())
      ? `（应扣 ${signed(asked.toString())}）`
      : '';
  return `${title} ${value === null ? '不适用' : signed(value)}${cut}${aside}`;
}

/** Whether the row's own cap says of this period what was asked. */
function isToldBeyond({ beyond = [], carried }: ScoreRow, title: string): boolean {
  return carried === undefined && beyond.some(({ period, together }) => !together && period === title);
}

/** The numbers that a row rests on, with how each came about: `2025 年 1 月 可用率：…`. A charge tells its own. */
export function numberLines(row: ScoreRow): string[] {
  const told = (arithmetic: string) => row.charges.some(({ explanation }) => explanation.endsWith(arithmetic));
  // Nothing to judge stands in the table of periods; what is left out of the total needs no proof.
  const left = new Set((row.periods ?? []).filter(({ state }) => state === 'left-out').map(({ title }) => title));
  const numbers = (row.numbers ?? [])
    .filter(
      ({ arithmetic, period, value }) =>
        !told(arithmetic) && !left.has(period ?? '') && (value !== null || period === null),
    )
    .map(
      ({ title, period, subject, arithmetic }) =>
        `${[period, subject, title].filter(Boolean).join(' ')}：${arithmetic}`,
    );
  return [...splitLines(row), ...numbers];
}

const TAKEN = { min: '取最低', mean: '取平均', max: '取最高' } as const;

/** `2025 年 1 月 办公 90、邮件 66，取最低`: of a row that goes part by part; where all came to the same nothing is to be told. */
function splitLines({ split }: ScoreRow): string[] {
  return (split?.periods ?? []).flatMap(({ period, values }) => {
    if (new Set(values.map(({ value }) => value)).size < 2) return [];
    const list = values.map(({ subject, value }) => `${subject} ${signed(value)}`).join('、');
    return [`${period === null ? '' : `${period} `}${list}，${TAKEN[split?.combine ?? 'min']}`];
  });
}

/** How the total came about where it is more than the sum of rows: periods, triggers, limits. */
export function totalLines(score: Score): string[] {
  const periods = score.periods ?? [];
  const counted = periods.filter(({ state }) => state !== 'left-out');
  const left = periods.filter(({ state }) => state === 'left-out').map(({ title }) => title);
  return [
    ...(left.length === 0 ? [] : [`${left.join('、')}不计入`]),
    ...counted.flatMap((one) => one.notes.map((note) => `${one.title}：${note}`)),
    ...(score.triggered ?? []).map(triggerText),
    ...(score.notes ?? []),
    ...(score.total_as_adjusted === undefined
      ? []
      : [
          `甲方对 ${adjustedCount(score)} 处扣分另定了分值：按改判计 ${figureText(score.total_as_adjusted, score)}，试算 ${figureText(score.total, score)} 不变`,
        ]),
    ...ratingLine(score),
  ];
}

function adjustedCount({ rows }: Score): number {
  return rows.flatMap(({ charges }) => charges).filter(({ adjustment }) => adjustment !== undefined).length;
}

/** What the client's reviewer set for a charge, beside what the sheet makes of it; who and why only for those who may see. */
export function adjustedLines(charge: Charge, seen: (text: string) => string = (text) => text): string[] {
  const { adjustment } = charge;
  if (!adjustment) return [];
  const { points, by, text, record } = adjustment;
  const verb = isAward(charge) ? '得' : '扣';
  const set = new Fraction(points).equals(0) ? `不${verb}` : `${verb} ${signed(points)}`;
  return [
    `甲方改判${set}（试算${charge.knockout ? '不得分' : ` ${signed(charge.points)}`}）：${seen(text)}　${seen(by)}　${record}`,
  ];
}

function triggerText({ title, notice, knockout, arithmetic, points }: TriggeredEffect): string {
  const effect = notice ?? (knockout ? '全表不得分' : minus(points));
  return `${title}：${withDecimals(arithmetic)}；${effect}`;
}

/** What the sheet's words make of the signed figures, beside the total that was signed: the same, another, or none yet. */
function ratingLine({ rating_total, rating_by_sheet, ...score }: Score): string[] {
  if (rating_by_sheet === undefined) return [];
  const made = ratingText(rating_by_sheet, score);
  if (rating_total === null) return [`甲方签署的各评分按考核表的算法合成为 ${made}；甲方尚未签署合计`];
  const own = `甲方签署的总分 ${ratingText(rating_total, score)}`;
  return new Fraction(rating_by_sheet).equals(rating_total)
    ? [`${own}，与各评分按考核表的算法合成的数相同`]
    : [`${own}，按考核表的算法由各评分得 ${made}`];
}

/** A fraction with what it is near to: `1090/17（≈ 64.1176）`. */
export function withDecimals(arithmetic: string): string {
  return arithmetic.replace(
    /(?<![\d/.])(\d{1,18})\/([1-9]\d{0,11})(?![\d/.])/g,
    (text, over: string, under: string) => {
      return `${text}（≈ ${new Fraction(`${over}/${under}`).round(4).toString()}）`;
    },
  );
}

export function paymentLines(score: Score): string[] {
  return [...(score.payments ?? []).map((one) => paymentText(one)), ...decisiveLine(score)];
}

/** The same with every amount to be paid in capital numerals, as finance asks for it. */
export function paymentsInWords(score: Score): string[] {
  const capital = (amount: string) => `（${writeCapital(BigInt(new Fraction(amount).mul(100).round().toString()))}）`;
  return [...(score.payments ?? []).map((one) => paymentText(one, capital)), ...decisiveLine(score)];
}

/** One payment under every total that there is: the trial, a dispute upheld, with the reviewer's points, as the client signed. */
function paymentText(one: PaymentResult, capital: (amount: string) => string = () => ''): string {
  const { title, period, arithmetic, deducted, payable, payable_if_dismissed: second } = one;
  const { payable_as_adjusted: adjusted, payable_by_rating: rated } = one;
  const name = [title, period].filter(Boolean).join(' ');
  const how = (given: string | undefined) => (given === undefined ? '' : `（${thousands(given)}）`);
  const cut = new Fraction(deducted).equals(0) ? '' : `，扣减 ${money(deducted)}`;
  return [
    `${name}：${thousands(arithmetic)}`,
    `按试算应付 ${money(payable)}${capital(payable)}${cut}`,
    second === payable ? '' : `异议成立则应付 ${money(second)}${how(one.arithmetic_if_dismissed)}`,
    adjusted === undefined ? '' : `按甲方改判计应付 ${money(adjusted)}${how(one.arithmetic_as_adjusted)}`,
    rated === undefined
      ? ''
      : `按甲方签署的评分应付 ${money(rated)}${capital(rated)}${how(one.arithmetic_by_rating)}，以此为准`,
    otherwise(one),
  ]
    .filter(Boolean)
    .join('；');
}

const READINGS_MAX = 3;

/** The amount under other readings, the first few of them. */
function otherwise({ readings = [] }: PaymentResult): string {
  if (readings.length === 0) return '';
  const told = readings.slice(0, READINGS_MAX).map(({ title, payable }) => `“${title}”应付 ${money(payable)}`);
  const more = readings.length > READINGS_MAX ? ` 等 ${readings.length} 种读法` : '';
  return `按其他读法，${told.join('，')}${more}`;
}

/** Which of the amounts decides: none that the machine or a single adjustment makes, only the one by the signed score. */
function decisiveLine({ payments = [] }: Score): string[] {
  if (payments.length === 0 || payments.every(({ payable_by_rating: rated }) => rated !== undefined)) return [];
  const others = payments.some(({ payable_as_adjusted: adjusted }) => adjusted !== undefined) ? '试算与改判' : '试算';
  const which = payments.some(({ payable_by_rating: rated }) => rated !== undefined) ? '其余各笔' : '甲方';
  return [`付多少以甲方签署的评分为准，${which}尚未签署：${others}的数不决定付款`];
}

/** Amounts inside arithmetic with their thousands apart; years and months are no amounts. */
function thousands(arithmetic: string): string {
  return arithmetic.replace(/(?<![\d./-])\d{5,}(?![\d/])/g, (whole) => signed(whole));
}
