import type { ASTNode } from '@marcbachmann/cel-js';
import { parseDay, parseInstant } from '../../calendar/instant.ts';
import type { ContractFiles } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import { makeSuggester } from '../../model/similar.ts';

/** What is known of a field beyond its type: how its text is written, which words it may hold, what lies inside it. */
export interface Known {
  format?: 'instant' | 'date' | 'month';
  words?: ReadonlySet<string>;
  fields?: { readonly [name: string]: Known };
}

interface Seen {
  variable: string;
  kinds: readonly string[];
  list?: string;
}

/** Fields of the kinds that a condition sees, with the words that the contract narrows them to. */
export function knownFields({ variable, kinds, list }: Seen, contract: ContractFiles): Known {
  if (variable === 'occurrence') return occurrenceFields(contract);
  const merged: { [name: string]: Known } = {};
  for (const kind of kinds) {
    const enums = contract.kinds.kinds.find((one) => one.kind === kind)?.enums ?? {};
    const entries = list ? KINDS[kind]?.fields[list]?.fields : KINDS[kind]?.fields;
    for (const [name, entry] of Object.entries(entries ?? {})) {
      const path = list ? `${list}.${name}` : name;
      const found = knownField(entry, path, enums);
      const before = merged[name];
      merged[name] = before ? both(before, found) : found;
    }
  }
  return { fields: merged };
}

type Enums = { readonly [field: string]: readonly { value: string }[] };

function knownField(entry: FieldEntry, path: string, enums: Enums): Known {
  const narrowed = Object.hasOwn(enums, path) ? enums[path]?.map(({ value }) => value) : undefined;
  const words = narrowed ?? (entry.labels && Object.keys(entry.labels));
  const fields =
    entry.fields &&
    Object.fromEntries(
      Object.entries(entry.fields).map(([name, one]) => [name, knownField(one, `${path}.${name}`, enums)]),
    );
  const { format } = entry;
  return {
    ...(format === 'instant' || format === 'date' || format === 'month' ? { format } : {}),
    ...(words ? { words: new Set(words) } : {}),
    ...(fields ? { fields } : {}),
  };
}

/** Of two kinds' fields of one name only what holds of both. */
function both(a: Known, b: Known): Known {
  const words = a.words && b.words ? new Set([...a.words, ...b.words]) : undefined;
  const fields = a.fields || b.fields ? { ...a.fields, ...b.fields } : undefined;
  return {
    ...(a.format && a.format === b.format ? { format: a.format } : {}),
    ...(words ? { words } : {}),
    ...(fields ? { fields } : {}),
  };
}

const STATUSES = ['met', 'late', 'missing', 'invalid', 'waived', 'not-due', 'not-applicable', 'no-finding'];

function occurrenceFields({ checklist }: ContractFiles): Known {
  const words = (list: readonly string[]): Known => ({ words: new Set(list) });
  return {
    fields: {
      status: words(STATUSES),
      owner: words(['provider', 'client', 'panel', 'both']),
      sort: words(['material', 'prior-step']),
      requirement: words(checklist.requirements.map(({ id }) => id)),
    },
  };
}

const ORDERED = new Set(['<', '<=', '>', '>=']);
const COMPARED = new Set(['==', '!=', 'in', ...ORDERED]);

/**
 * Why a condition compares a field with what it can never hold: a word that is none of its own, a text that is no time, an
 * instant with a text by size; or names a field that a list's items do not have. Null when it does none of it.
 */
export function wordProblem(ast: ASTNode, variable: string, known: Known): string | null {
  return walk(ast, new Map([[variable, known]]));
}

type Scope = ReadonlyMap<string, Known>;

function walk(node: ASTNode, scope: Scope): string | null {
  const { op, args } = node as { op: string; args: unknown };
  if (COMPARED.has(op)) {
    const found = compared(op, args as [ASTNode, ASTNode], scope);
    if (found) return found;
  }
  if (op === 'rcall') {
    const [name, list, inner] = args as [string, ASTNode, ASTNode[]];
    const [item, test] = inner;
    if ((name === 'exists' || name === 'all') && item?.op === 'id' && test) {
      const items = fieldOf(list, scope);
      const below = new Map(scope);
      if (items?.fields) below.set(String(item.args), items);
      else below.delete(String(item.args));
      return walk(list, scope) ?? walk(test, below);
    }
  }
  if (op === '.') {
    const [of, name] = args as [ASTNode, string];
    const owner = fieldOf(of, scope);
    if (owner?.fields && of.op === 'id' && isItem(of, scope) && !Object.hasOwn(owner.fields, name))
      return unknownField(name, owner.fields);
  }
  for (const inner of [args].flat(2)) {
    if (typeof inner !== 'object' || inner === null || !('op' in inner)) continue;
    const found = walk(inner as ASTNode, scope);
    if (found) return found;
  }
  return null;
}

/** Names that conditions begin with; every other one is an item that a macro goes through. */
const VARIABLES = new Set(['record', 'occurrence', 'item']);

function isItem(node: ASTNode, scope: Scope): boolean {
  return scope.has(String(node.args)) && !VARIABLES.has(String(node.args));
}

function unknownField(name: string, fields: { readonly [name: string]: Known }): string {
  const near = name.length > 4 ? makeSuggester(Object.keys(fields))(name) : undefined;
  return `条件里不认识字段“${name}”${near ? `，是否指 ${near}` : ''}`;
}

/** What is known of the field that a node names; undefined for anything else. */
function fieldOf(node: ASTNode, scope: Scope): Known | undefined {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'id') return scope.get(String(args));
  if (op !== '.' && op !== '[]') return undefined;
  const [of, name] = args as [ASTNode, string | ASTNode];
  const owner = fieldOf(of, scope);
  const step = typeof name === 'string' ? name : name.op === 'value' ? name.args : null;
  // An index into a list leads to its items.
  if (op === '[]' && typeof step !== 'string') return owner;
  return typeof step === 'string' && owner?.fields && Object.hasOwn(owner.fields, step)
    ? owner.fields[step]
    : undefined;
}

function compared(op: string, [left, right]: [ASTNode, ASTNode], scope: Scope): string | null {
  const [field, other] = nameOf(left) ? [left, right] : [right, left];
  const known = fieldOf(field, scope);
  const name = nameOf(field);
  if (!known || !name) return null;
  const texts = (op === 'in' ? ((other as { args: unknown }).args as ASTNode[]) : [other]).flatMap((node) =>
    node?.op === 'value' && typeof node.args === 'string' ? [node.args] : [],
  );
  for (const text of texts) {
    if (ORDERED.has(op) && known.format === 'instant')
      return `条件里时刻“${name}”不能与文字“${text}”比先后，请用 before()、day_of() 或 minutes_between()`;
    if (text === '') continue;
    const found = unfit(known, name, text);
    if (found) return found;
  }
  return null;
}

function unfit({ format, words }: Known, name: string, text: string): string | null {
  if (format === 'instant' && parseInstant(text) === null)
    return `条件里“${text}”不是时刻，“${name}”应写成 2024-09-27T10:00:00+08:00 这样，或用 day_of()`;
  if (format === 'date' && parseDay(text) === null) return `条件里“${text}”不是日期，“${name}”应写成 2024-09-27 这样`;
  if (!words || words.has(text)) return null;
  const near = makeSuggester(words)(text);
  const list = [...words].slice(0, 12).join('、');
  return `条件里“${name}”没有“${text}”这个词，${near ? `是否指 ${near}；` : ''}可写 ${list}`;
}

/** The last name of a field's path; null for what is no field. */
function nameOf(node: ASTNode): string | null {
  const { op, args } = node as { op: string; args: unknown };
  if (op !== '.' && op !== '[]') return null;
  const name = (args as unknown[])[1] as string | ASTNode;
  if (typeof name === 'string') return name;
  return name.op === 'value' && typeof name.args === 'string' ? name.args : null;
}
