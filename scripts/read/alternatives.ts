import type { ErrorObject } from 'ajv';
import { nearestWord } from './nearest-word.ts';

/**
 * Reduces what `oneOf` and `anyOf` report to what the writer can use. ajv lists the errors of every branch; only the branch
 * the writer evidently meant stays. Where none is meant, the choice itself stays as one error and its branches go.
 * Needs schemas whose `$ref`s are resolved, so that a branch's errors lie below the choice's path.
 */
export function withoutOtherBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  let left = [...errors];
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  /** Innermost first: an outer choice then sees each of its branches at its best. */
  for (const choice of choices.sort((a, b) => b.schemaPath.length - a.schemaPath.length)) {
    const meant = meantBranch(choice, left);
    left = left.filter((error) => {
      if (error === choice) return meant === null;
      return !isBelow(error, choice, choice.schemaPath) || (meant !== null && isBelow(error, choice, meant));
    });
  }
  return left;
}

/** Path of the branch that the value comes nearest to; null when it resembles none, or fits several at once. */
function meantBranch(choice: ErrorObject, errors: readonly ErrorObject[]): string | null {
  if (choice.params.passingSchemas) return null;
  let best: string | null = null;
  let least = UNLIKE;
  for (const [index, branch] of (choice.schema as Branch[]).entries()) {
    const path = `${choice.schemaPath}/${index}`;
    const below = errors.filter((error) => isBelow(error, choice, path));
    const distance = sharesNoField(choice.data, branch) ? UNLIKE : distanceOf(below, choice.instancePath);
    if (distance >= least) continue;
    least = distance;
    best = path;
  }
  return best;
}

interface Branch {
  properties?: { [name: string]: unknown };
}

const UNLIKE = 1000;

function distanceOf(errors: readonly ErrorObject[], at: string): number {
  let distance = 0;
  for (const { instancePath, keyword } of errors) {
    if (instancePath !== at) distance += 1;
    else if (keyword === 'type' || keyword === 'oneOf' || keyword === 'anyOf') return UNLIKE;
    else distance += 10;
  }
  return distance;
}

function sharesNoField(data: unknown, branch: Branch): boolean {
  if (typeof data !== 'object' || data === null || !branch.properties) return false;
  const names = Object.keys(branch.properties);
  // A field under a misspelt name shows as well which way was meant.
  return !Object.keys(data).some((key) => names.includes(key) || nearestWord(key, names) !== null);
}

function isBelow(error: ErrorObject, choice: ErrorObject, path: string): boolean {
  const inside = error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return inside && error.schemaPath.startsWith(`${path}/`);
}
