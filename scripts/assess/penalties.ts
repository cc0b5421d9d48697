import Fraction from 'fraction.js';
import { compareText } from '../model/diagnostic.ts';
import type { Value } from '../model/record.ts';
import type { Penalty } from '../model/standing.ts';
import type { Context } from './context.ts';
import { eventsInEffect } from './stoppages.ts';

/**
 * What the clauses with a rate would cost, by recorded decisions alone: without one nothing is computed. Amounts are of
 * the base that the decision states, or of the contract's total where the clause means that; in yuan with two decimals,
 * rounded half up to the fen.
 */
export function penaltiesOf(context: Context): Penalty[] {
  const { formulas = [], amount } = context.contract.contract;
  const inForce = new Map(eventsInEffect(context).map((record) => [record.id, record]));
  const present = context.book.of('contract-event').filter(({ id }) => !inForce.has(id));
  const decisions = [...present, ...inForce.values()]
    .filter(({ fields }) => fields.subtype === 'penalty-decision')
    .sort((a, b) => compareText(a.file, b.file) || a.index - b.index || compareText(a.id, b.id));
  return formulas.map(({ id, title, clause, rate_from, rate_to, base: of }) => ({
    id,
    title,
    clause,
    rate_from,
    rate_to,
    decisions: decisions
      .filter(({ fields }) => fields.basis_clause === clause)
      .map((record) => {
        const inEffect = inForce.has(record.id);
        const rate = percentOf(record.fields.rate_percent);
        const stated = textOf(record.fields.base_amount);
        const base = fenOf(stated ?? (of === 'stated' ? undefined : amount?.total));
        const computed = inEffect && rate !== null && base !== null ? yuanOf(base.mul(rate)) : null;
        const [low, high] = [percentOf(rate_from), percentOf(rate_to)];
        const written = textOf(record.fields.amount);
        return {
          record: record.id,
          in_effect: inEffect,
          rate: textOf(record.fields.rate_percent),
          base: base === null ? null : yuanOf(base),
          amount: written,
          computed,
          within: rate === null || low === null || high === null ? null : rate.gte(low) && rate.lte(high),
          agrees: computed === null || written === null ? null : computed === written,
        };
      }),
  }));
}

function fenOf(text: string | null | undefined): Fraction | null {
  return typeof text === 'string' && /^\d{1,15}\.\d{2}$/.test(text) ? new Fraction(text).mul(100) : null;
}

/** `1.5%` as 3/200. */
function percentOf(value: unknown): Fraction | null {
  const match = typeof value === 'string' ? /^\s*(\d{1,4}(?:\.\d{1,6})?)\s*[%％]\s*$/.exec(value) : null;
  return match ? new Fraction(match[1] as string).div(100) : null;
}

function yuanOf(fen: Fraction): string {
  const whole = fen.add('1/2').floor().toString().padStart(3, '0');
  return `${whole.slice(0, -2)}.${whole.slice(-2)}`;
}

function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
