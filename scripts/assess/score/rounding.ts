import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';

export interface Rounding {
  digits: number;
  mode: 'half-up' | 'floor' | 'ceil';
}

/** How the total is printed, by the sheet or by the reading of a point. */
export function roundingOf(context: Context): Rounding {
  const given = resolve(context.contract.scorecard.round, context.parameters) as Partial<Rounding> | undefined;
  return { digits: given?.digits ?? 1, mode: given?.mode ?? 'half-up' };
}
