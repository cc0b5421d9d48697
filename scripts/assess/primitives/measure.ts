import Fraction from 'fraction.js';
import type { Fields } from '../../model/record.ts';
import type { Price } from './price.ts';

/** What a fact can take whole: its row in the period, its row in all of them, the row's group, its period, or the sheet. */
export type Knockout = 'row' | 'row-all' | 'group' | 'period' | 'total';

/** What a primitive makes of one fact: points before any cap, the arithmetic, and a sentence. Null: nothing to charge. */
export interface Measure {
  points: Fraction;
  arithmetic: string;
  explanation: string;
  /** What is lost whatever else was charged. */
  knockout: Knockout | null;
  /** Occurrences priced by marginal tiers: which of them comes how many-th is known once all facts of the period are. */
  series?: { quantity: Fraction; price: Price };
  /** Before what one event may cost at the most and its rounding; kept where a run of periods may multiply it. */
  raw?: { points: Fraction; arithmetic: string; fields: Fields | undefined };
  /** The multiple by which a run of periods makes it dearer, for what still waits for its place in a series. */
  factor?: { times: Fraction; note: string };
}

export const NOTHING = new Fraction(0);

/** Points for a value that was looked up or worked out, with how. */
export function scored(points: Fraction, arithmetic: string, knockout: Knockout | null = null): Measure {
  return { points, arithmetic, explanation: '', knockout };
}
