import type { ContractFiles } from '../../model/contract.ts';
import type { Value } from '../../model/record.ts';
import { isParamRef, partOf } from '../parameters/parameters.ts';
import type { ConditionProblem } from './conditions.ts';

/** A text that a condition may have, and where a reading supplies it; null for one that stands where it is used. */
export interface Text {
  text: string;
  at: Omit<ConditionProblem, 'message'> | null;
}

/** The texts that a condition may have: its own, or those of the readings of a point. */
export function textsOf(given: unknown, contract: ContractFiles): Text[] {
  if (!isParamRef(given)) return given ? [{ text: String(given), at: null }] : [];
  const { param, part } = given;
  const index = contract.parameters.parameters.findIndex(({ key }) => key === param);
  const readings = contract.parameters.parameters[index]?.readings ?? [];
  return readings.map(({ value }, at) => ({
    text: String(partOf(value as Value, part)),
    at: {
      file: 'parameters' as const,
      path: ['parameters', index, 'readings', at, 'value', ...(part === undefined ? [] : [part])],
    },
  }));
}
