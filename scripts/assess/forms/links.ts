import type { ContractFiles } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';

export type Path = (string | number)[];

/** One name in the contract's own files that must be found in another place of them, or in the catalogue of kinds. */
export interface Link {
  file: keyof ContractFiles;
  path: Path;
  value: string;
  /** Chinese word for what it names. */
  what: string;
  among: ReadonlySet<string>;
}

export type Add = (
  file: keyof ContractFiles,
  path: Path,
  value: string | undefined,
  what: string,
  among?: ReadonlySet<string>,
) => void;

/** Visits every `{param: key, by?: field}` below a value; the place is that of the key. */
export function params(value: unknown, path: Path, visit: (key: string, path: Path, by?: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { param, by } = value as { param?: unknown; by?: unknown };
  if (typeof param === 'string') visit(param, [...path, 'param'], typeof by === 'string' ? by : undefined);
  for (const [step, inner] of Object.entries(value))
    params(inner, [...path, Array.isArray(value) ? Number(step) : step], visit);
}

export function fieldsOf(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(['id', ...kinds.flatMap((kind) => Object.keys(KINDS[kind]?.fields ?? {}))]);
}

export function headOf(path: string): string {
  return path.split('.')[0] ?? path;
}
