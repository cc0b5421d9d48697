import type { Observation } from '../../model/assessment.ts';
import { type Context, type Ground, makeContext } from '../context.ts';
import { askedIn, type Outcome, workOut } from '../outcome.ts';

/** One other reading of one open point, and all that it would give. */
export interface OtherReading {
  key: string;
  reading: string;
  title: string;
  outcome: Outcome;
}

/** Every reading not in force of every point that was asked for, each worked out: computed, never guessed. */
export function otherReadings(
  ground: Ground,
  context: Context,
  outcome: Outcome,
  standing: readonly Observation[],
): OtherReading[] {
  const asked = askedIn(outcome);
  const others: OtherReading[] = [];
  for (const parameter of context.parameters.declared) {
    if (!asked.has(parameter.key)) continue;
    if (ground.input.openReadingsOnly && context.parameters.agreement(parameter.key)) continue;
    const current = context.parameters.reading(parameter.key)?.id;
    for (const reading of parameter.readings) {
      if (reading.id === current) continue;
      const under = makeContext(ground, { ...context.overrides, [parameter.key]: reading.id });
      const worked = workOut(under, standing, { outcome, changed: parameter.key });
      others.push({ key: parameter.key, reading: reading.id, title: reading.title, outcome: worked });
    }
  }
  return others;
}
