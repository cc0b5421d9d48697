import Fraction from 'fraction.js';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { makeZone } from '../../calendar/zone.ts';
import type { ScoreRow } from '../../model/score.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { amountOf } from '../row-limits.ts';
import { isAward, isVeto } from '../score-words.ts';
import { signed } from '../words.ts';

/** One row at the end of the term. Points are decimal strings. */
export interface ForecastRow {
  id: string;
  criterion: string;
  max: string | null;
  /** What is charged so far: how many facts, how many points before the row's cap. */
  count: number;
  points: string;
  /** If nothing more happens: the trial as it stands. */
  atRest: string;
  /** If charges go on at the rate so far. */
  atRate: string;
  /** Whether points are added in it. */
  adds: boolean;
  /** How the second figure comes about, in one sentence. */
  basis: string;
}

/** The end of the term as far as arithmetic goes; `refusal` says in Chinese why there is none. */
export interface ForecastView {
  contract: string;
  asOf: string;
  refusal: string | null;
  term: { from: string; to: string; elapsed: number; left: number };
  unit: string;
  max: string | null;
  /** The trial, and the same sum over the rows at the rate so far; null where the sheet's total is no plain sum. */
  atRest: string;
  atRate: string | null;
  rows: ForecastRow[];
  assumption: string[];
}

/** With less of the term behind, one event more or less says more about chance than about the service. */
const ELAPSED_MIN = 60;

/**
 * Every row at the rate so far: its points before the cap, times the term's days over those elapsed, then under the cap.
 * Two figures and no range: how many more there will be at worst, nothing tells.
 */
export function forecastView(snapshot: Snapshot): ForecastView {
  const { score, contract, identity } = snapshot;
  const zone = makeZone(contract.contract.zone);
  const clock = snapshot.clocks.find(({ id }) => id === 'term');
  const from = clock?.started_at ? zone.dayOf(clock.started_at) : (contract.contract.term.from as Day);
  const end = clock?.shifted_due ?? clock?.due;
  const to = end ? zone.dayOf(end) : (contract.contract.term.to as Day);
  const asOf = identity.as_of as Day;
  const elapsed = Math.max(0, daysBetween(from, asOf) + 1);
  const whole = daysBetween(from, to) + 1;
  const term = { from, to, elapsed, left: Math.max(0, whole - elapsed) };
  const refusal = refusalOf(snapshot, term, asOf);
  const rows =
    refusal === null ? score.rows.filter((row) => !isVeto(row)).map((row) => rowOf(snapshot, row, term)) : [];
  return {
    contract: contract.contract.id,
    asOf,
    refusal,
    term,
    unit: score.unit,
    max: score.max,
    atRest: score.total,
    atRate: refusal === null ? totalAtRate(snapshot, rows) : null,
    rows,
    assumption:
      refusal === null
        ? [
            `服务期 ${from} 至 ${to}，共 ${whole} 天，已过 ${elapsed} 天，还有 ${term.left} 天`,
            `假定此后扣分事实出现的快慢与已过的 ${elapsed} 天相同：各行应扣分 × ${whole} ÷ ${elapsed}，再按本行封顶`,
            '有异议未决的按认定成立计；本项不得分的维持不得分；未来会发生什么并不由此得知，这只是算术',
          ]
        : [],
  };
}

type Term = ForecastView['term'];

function refusalOf({ score }: Snapshot, { from, to, elapsed }: Term, asOf: Day): string | null {
  if (asOf < from) return `服务期从 ${from} 开始，截至 ${asOf} 还没有可据以推算的经过`;
  if (asOf >= to) return `服务期已于 ${to} 届满，没有剩余时间可推算`;
  if (elapsed < ELAPSED_MIN)
    return `服务期才过 ${elapsed} 天，不足 ${ELAPSED_MIN} 天：多一件少一件就会使推算大变，不作推算`;
  if (score.state === 'trial-insufficient-evidence') return '到期的材料一份也没有，现在的数字不能当作得分，不作推算';
  return null;
}

function rowOf(snapshot: Snapshot, row: ScoreRow, term: Term): ForecastRow {
  const { elapsed, left } = term;
  const { unit } = snapshot.score;
  const count = row.charges.length;
  const points = row.charges.reduce((sum, charge) => sum.add(charge.points), new Fraction(0));
  const same = {
    id: row.id,
    criterion: row.criterion,
    max: row.max,
    count,
    points: decimal(points),
    atRest: row.trial,
    adds: row.charges.some(isAward),
  };
  if (row.knocked_out) return { ...same, atRate: row.trial, basis: '已为本项不得分，维持不变' };
  if (!isPlain(row))
    return { ...same, atRate: row.trial, basis: '本行按周期、权重、数值或加分计，没有快慢可推，照现状列' };
  if (count === 0) return { ...same, atRate: row.trial, basis: `${elapsed} 天里未发现扣分事实，按同样快慢仍为零` };
  const grown = new Fraction(elapsed + left).div(elapsed);
  const projected = points.mul(grown);
  const lost = underCaps(snapshot, row, grown);
  const max = row.max === null ? null : new Fraction(row.max);
  const free = max === null ? lost.neg() : max.sub(lost);
  const floored = max !== null && free.lt(0) ? new Fraction(0) : free;
  // What is lost already is not won back by arithmetic.
  const atRate = floored.lt(row.trial) ? floored : new Fraction(row.trial);
  const isCapped = lost.lt(projected) || (max !== null && lost.gt(max));
  const basis = `${elapsed} 天里 ${count} 件、应扣 ${signed(decimal(points))} ${unit}，到期满约 ${signed(decimal(projected))} ${unit}`;
  return { ...same, atRate: decimal(atRate), basis: isCapped ? `${basis}，扣满为止` : basis };
}

/** Deductions alone, in one sum: what is weighted, judged by periods or by numbers, or added has no rate. */
function isPlain({ charges, periods, numbers, weight, bonus, applicable }: ScoreRow): boolean {
  const others = [periods, numbers, weight, bonus, applicable].some((one) => one !== undefined);
  return !others && charges.every(({ charge }) => charge !== 'award');
}

/** Charges grown alike, each sentence of the standard under its own cap, all of them under the row's. */
function underCaps(snapshot: Snapshot, row: ScoreRow, grown: Fraction): Fraction {
  const definition = snapshot.contract.scorecard.rows.find(({ id }) => id === row.id);
  const rules = definition?.rules ?? [];
  const sentences = Map.groupBy(row.charges, ({ rule }) => {
    const found = rules.find(({ id }) => id === rule);
    return found?.sentence ?? `rule ${rule}`;
  });
  const all = [...sentences].reduce((sum, [sentence, charges]) => {
    const points = charges.reduce((total, charge) => total.add(charge.points), new Fraction(0)).mul(grown);
    const first = rules.find((rule) => (rule.sentence ?? `rule ${rule.id}`) === sentence);
    const cap = amountOf(snapshot, first?.cap);
    return sum.add(cap && points.gt(cap) ? cap : points);
  }, new Fraction(0));
  const cap = amountOf(snapshot, definition?.cap);
  return cap && all.gt(cap) ? cap : all;
}

/** Only where the sheet's own total is the sum of its rows; weights, periods and knock-outs have no rate. */
function totalAtRate({ score }: Snapshot, rows: readonly ForecastRow[]): string | null {
  if (score.periods || score.triggered || !score.rows.every(isPlain)) return null;
  const digits = score.total.split('.')[1]?.length ?? 0;
  const sum = (word: 'atRest' | 'atRate') =>
    rows.reduce((total, row) => total.add(row[word]), new Fraction(0)).round(digits);
  if (
    !sum('atRest')
      .sub(score.total)
      .abs()
      .lte(new Fraction(1).div(10 ** digits))
  )
    return null;
  const text = sum('atRate').toString();
  if (digits === 0) return text;
  const [whole = '0', part = ''] = text.split('.');
  return `${whole}.${part.padEnd(digits, '0')}`;
}

/** Two decimals at most: a forecast is no more exact than that. */
function decimal(value: Fraction): string {
  return value.round(2).toString();
}

/** `80.5 → 77.3` */
export function forecastWords({ atRest, atRate, rows }: ForecastView): string {
  const rest = rows.some(({ adds }) => adds) ? '此后不增不减' : '此后不再扣分';
  return `${rest} ${signed(atRest)}，按目前快慢 ${atRate === null ? '合计不是各行相加，不作推算' : signed(atRate)}`;
}
