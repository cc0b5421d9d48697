import type { ContractFiles, ParametersFile } from '../../model/contract.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Book } from '../evidence/book.ts';
import { filledIn } from '../evidence/fields.ts';

type Parameter = ParametersFile['parameters'][number];
type Reading = Parameter['readings'][number];

/** Reading ids by parameter key, for asking what another reading would give. */
export type Overrides = { readonly [key: string]: string };

export interface Agreement {
  record: EvidenceRecord;
  reading: string;
  agreedOn: string;
}

/**
 * The open points with the reading in force: an override, else what the parties agreed, else the default.
 * Values are asked for through `get`, which notes the key; `track` tells which keys a computation depended on.
 */
export interface Parameters {
  declared: readonly Parameter[];
  reading(key: string): Reading | undefined;
  agreement(key: string): Agreement | undefined;
  /** The value in force; undefined when the contract declares no such point. */
  get(key: string): Value | undefined;
  track<T>(run: () => T): { value: T; keys: ReadonlySet<string> };
}

export function makeParameters(contract: ContractFiles, book: Book, overrides: Overrides = {}): Parameters {
  const declared = contract.parameters.parameters;
  const byKey = new Map(declared.map((parameter) => [parameter.key, parameter]));
  const agreements = readAgreements(book, byKey);
  const open: Set<string>[] = [];
  const note = (key: string) => {
    for (const set of open) set.add(key);
  };
  const reading = (key: string) => {
    const parameter = byKey.get(key);
    const chosen = overrides[key] ?? agreements.get(key)?.reading ?? parameter?.default;
    return parameter?.readings.find((candidate) => candidate.id === chosen);
  };
  return {
    declared,
    reading,
    agreement: (key) => agreements.get(key),
    get(key) {
      note(key);
      return reading(key)?.value as Value | undefined;
    },
    track(run) {
      const keys = new Set<string>();
      open.push(keys);
      try {
        return { value: run(), keys };
      } finally {
        open.pop();
      }
    },
  };
}

/** Signed sheets in the order of their dates; a later one overrides. Only confirmed ones take effect (invariant 13). */
function readAgreements(book: Book, byKey: Map<string, Parameter>): Map<string, Agreement> {
  const agreements = new Map<string, Agreement>();
  const sheets = book.of('parameter-sheet').filter((sheet) => sheet.valid && book.confirmed(sheet) === true);
  const dated = sheets.map((record) => ({ record, on: String(record.fields.agreed_on) }));
  dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.record.id < b.record.id ? -1 : 1));
  for (const { record, on } of dated) {
    for (const item of record.fields.agreements as { key: string; reading: string }[]) {
      const parameter = byKey.get(item.key);
      if (parameter?.readings.some((candidate) => candidate.id === item.reading)) {
        agreements.set(item.key, { record, reading: item.reading, agreedOn: on });
      }
    }
  }
  return agreements;
}

/**
 * `{param: key, by?: field, part?: name}` wherever a value may stand in the contract's files: the value in force, a named
 * part of it, and of a table the entry for what a field of the record says.
 */
export interface ParamRef {
  param: string;
  by?: string | { param: string };
  part?: string;
}

export function isParamRef(value: unknown): value is ParamRef {
  return typeof value === 'object' && value !== null && 'param' in value;
}

/** `{by: field, table: {word: number}, else?}`: what a field of the record says, looked up where the sheet itself says it. */
interface TableRef {
  by: string | { param: string };
  table: { readonly [word: string]: Value };
  else?: Value;
}

export function isTableRef(value: unknown): value is TableRef {
  return typeof value === 'object' && value !== null && 'table' in value && 'by' in value;
}

/** Resolves a value that may be a reference; `by` picks from a table through a field of the record. */
export function resolve(
  value: unknown,
  parameters: Parameters,
  fields?: { readonly [key: string]: Value },
): Value | undefined {
  if (isTableRef(value)) {
    const names = resolve(value.by, parameters);
    return (
      memberOf(value.table, fields && typeof names === 'string' ? filledIn(fields, names) : undefined) ?? value.else
    );
  }
  if (!isParamRef(value)) return value as Value | undefined;
  const found = partOf(parameters.get(value.param), value.part);
  if (value.by === undefined) return found;
  const names = resolve(value.by, parameters);
  return memberOf(found, fields && typeof names === 'string' ? filledIn(fields, names) : undefined);
}

/** The part of a reading's value that a reference asks for; the whole where it names none. */
export function partOf(value: Value | undefined, part: string | undefined): Value | undefined {
  return part === undefined ? value : memberOf(value, part);
}

function memberOf(table: Value | undefined, key: Value | undefined): Value | undefined {
  const isTable = typeof table === 'object' && table !== null && !Array.isArray(table);
  return isTable && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
