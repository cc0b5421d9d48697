import type { ParameterState } from '../../model/standing.ts';
import type { Context } from '../context.ts';
import { askedIn, type Outcome } from '../outcome.ts';
import type { OtherReading } from '../score/readings.ts';
import { printed as rounded } from '../score/rounding.ts';
import { firstJudged, isDifferent } from './differences.ts';

/**
 * Every open point with its reading in force, and what the total would be under each other one. The star is computed:
 * readings give different results on the actual records, and nobody has agreed.
 */
export function parameterStates(context: Context, outcome: Outcome, others: readonly OtherReading[]): ParameterState[] {
  const asked = askedIn(outcome);
  return context.parameters.declared.map((parameter) => {
    const mine = others.filter((other) => other.key === parameter.key);
    const current = context.parameters.reading(parameter.key);
    const agreement = context.parameters.agreement(parameter.key);
    const first = agreement && firstJudged(context, outcome, mine, parameter.key);
    const isLate = agreement !== undefined && first !== undefined && first !== null && first < agreement.agreedOn;
    return {
      key: parameter.key,
      no: parameter.no,
      title: parameter.title,
      clause: parameter.clause ?? null,
      reading: current?.id ?? parameter.default,
      value_text: current?.title ?? '',
      default_reading: parameter.default,
      readings: parameter.readings.map((reading) => {
        const other = mine.find((one) => one.reading === reading.id)?.outcome;
        const shown = other ?? (reading.id === current?.id ? outcome : null);
        return { id: reading.id, title: reading.title, total: shown && printed(shown) };
      }),
      agreed: agreement !== undefined,
      agreement: agreement?.record.id ?? null,
      agreed_on: agreement?.agreedOn ?? null,
      agreed_after_fact: isLate,
      first_fact_on: isLate ? first : null,
      starred: agreement === undefined && mine.some((one) => isDifferent(outcome, one.outcome)),
      asked: asked.has(parameter.key),
    };
  });
}

/** Null where no total may be claimed. */
function printed({ sheet, rounding, withheld }: Outcome): string | null {
  return withheld === null ? rounded(sheet.total, rounding.value) : null;
}
