import type Fraction from 'fraction.js';
import type { ContractFiles } from '../../model/contract.ts';
import { isParamRef, partOf } from '../parameters/parameters.ts';
import { type Bounds, coverProblem, type Range, rangeOf } from '../primitives/bounds.ts';
import { fraction } from '../score/numbers.ts';

/** What the checks of a sheet share: how they speak, and what bounds and numbers must be like. */

export type Path = (string | number)[];
export type Say = (message: string, ...path: Path) => void;

/** Lengths of periods, the shortest first. */
export const EACH = ['month', 'quarter', 'half', 'year', 'term'];

/** Bands cover every number exactly once. */
export function checkBands(files: ContractFiles, bands: readonly Bounds[], path: Path, say: Say): void {
  bands.forEach((one, at) => checkSides(one, [...path, at], say));
  const ranges = bands.map((one): Range => rangeOf(one, (value) => known(files, value)));
  const found = coverProblem(ranges);
  if (found) say(`各档没有接上：${found.message}`, ...path, found.index);
}

export function checkSides(bounds: Bounds, path: Path, say: Say): void {
  if (bounds.at_least !== undefined && bounds.above !== undefined) say('at_least 与 above 只写一个', ...path, 'above');
  if (bounds.at_most !== undefined && bounds.below !== undefined) say('at_most 与 below 只写一个', ...path, 'below');
}

/** A number as it stands, or under the default reading of its point; null where that cannot be said. */
export function known({ parameters }: ContractFiles, value: unknown): Fraction | null {
  if (!isParamRef(value)) return fraction(value);
  const point = parameters.parameters.find(({ key }) => key === value.param);
  const reading = point?.readings.find(({ id }) => id === point.default);
  return fraction(partOf(reading?.value as never, value.part));
}
