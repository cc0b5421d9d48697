import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { CONTRACT_SCHEMAS, KINDS } from '../model/kind-catalogue.ts';

/** Checks one value against its schema: null when it conforms, else every error found. */
export type Validator = (value: unknown) => ErrorObject[] | null;

type Compiled = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

const require = createRequire(import.meta.url);
const loaded = new Map<string, Validator>();

/**
 * The validator of a kind (`incident`) or of a contract file (`contract/checklist`); null when there is no such schema.
 * Generated ahead of time and loaded on first use, so that a run pays only for the kinds it meets. The name may come from
 * evidence: only names of the catalogue reach the file system.
 */
export function validatorFor(name: string): Validator | null {
  const known = loaded.get(name);
  if (known) return known;
  const path = placeOf(name);
  if (!path) return null;
  const compiled = require(path) as Compiled;
  const validator: Validator = (value) => (compiled(value) ? null : (compiled.errors ?? []));
  loaded.set(name, validator);
  return validator;
}

function placeOf(name: string): string | null {
  if (Object.hasOwn(KINDS, name)) return `./validators/kinds/${name}.cjs`;
  return CONTRACT_SCHEMAS.some((file) => name === `contract/${file}`) ? `./validators/${name}.cjs` : null;
}
