import type Fraction from 'fraction.js';

/** What a primitive makes of one fact: points before any cap, the arithmetic, and a sentence. Null: nothing to charge. */
export interface Measure {
  points: Fraction;
  arithmetic: string;
  explanation: string;
  /** What is lost whatever else was charged: the row, or the whole sheet. */
  knockout: 'row' | 'total' | null;
}
