import Fraction from 'fraction.js';
import type { Row } from '../model/contract.ts';
import type { Charge } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inForce } from './foresight/parameters.ts';

type Rule = Row['rules'][number];

const LATE = /\((\d+(?:[./]\d+)?) − (\d+(?:[./]\d+)?)\) ÷ /;
const DOWN = /\(\d+(?:[./]\d+)? − (\d+(?:[./]\d+)?)\) ÷ /;
const LENGTH_MAX = 2000;

/**
 * Times of a charge as people say them, beside the exact arithmetic: `历时 7 小时 20 分，超出 5 小时 20 分`. Empty where the
 * rule counts no time, or the arithmetic has whole hours only.
 */
export function durationText(snapshot: Snapshot, { row, rule, arithmetic, explanation }: Charge): string {
  const definition = snapshot.contract.scorecard.rows
    .find(({ id }) => id === row)
    ?.rules.find(({ id }) => id === rule) as Rule | undefined;
  if (!definition) return '';
  const unit = inForce(snapshot, definition.late?.unit);
  if (definition.late && typeof unit === 'object' && unit !== null) {
    const size = 'hours' in unit ? 3600 : 'minutes' in unit ? 60 : null;
    const [, took, limit] = LATE.exec(arithmetic.slice(0, LENGTH_MAX)) ?? [];
    if (size === null || took === undefined || limit === undefined || isWhole(took, limit)) return '';
    const [spent, allowed] = [took, limit].map((text) => new Fraction(text).mul(size)) as [Fraction, Fraction];
    return `历时 ${clockText(spent)}，超出 ${clockText(spent.sub(allowed))}`;
  }
  if (definition.measure?.downtime && (definition.measure.downtime.as ?? 'rate') === 'rate') {
    const [, down] = DOWN.exec(explanation.slice(0, LENGTH_MAX)) ?? [];
    return down === undefined || isWhole(down) ? '' : `停用 ${clockText(new Fraction(down).mul(3600))}`;
  }
  return '';
}

function isWhole(...figures: readonly string[]): boolean {
  return figures.every((text) => /^\d+$/.test(text));
}

/** Seconds as `7 小时 20 分`, `4 小时 1 秒`; what is under a second is left out. */
export function clockText(seconds: Fraction): string {
  const whole = seconds.floor();
  const [hours, rest] = [whole.div(3600).floor(), whole.mod(3600)];
  const [minutes, left] = [rest.div(60).floor(), rest.mod(60)];
  const parts = [
    hours.gt(0) ? `${hours.toString()} 小时` : '',
    minutes.gt(0) ? `${minutes.toString()} 分` : '',
    left.gt(0) ? `${left.toString()} 秒` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '0 分' : parts.join(' ');
}
