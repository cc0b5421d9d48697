import type { ASTNode } from '@marcbachmann/cel-js';
import type { Shape } from './shape.ts';

type Fields = { readonly [key: string]: unknown };
type Test = (fields: Fields) => boolean;
type Text = (fields: Fields) => string;

/**
 * A checked condition as plain functions, where it compares texts and flags of fields with words of its own, as nearly all
 * do: `record.system == "x" && record.subtype in ["a", "b"]`. Null for every other: the library evaluates those. A record
 * of each kind is asked some hundred conditions, and the library takes some twenty times as long for one.
 */
export function plainCondition(node: ASTNode, variable: string, shape: Shape): Test | null {
  const { op, args } = node as { op: string; args: unknown };
  const [left, right] = Array.isArray(args) ? (args as ASTNode[]) : [args as ASTNode];
  const part = (inner: ASTNode | undefined) => (inner ? plainCondition(inner, variable, shape) : null);
  switch (op) {
    case '&&':
    case '||': {
      const [one, other] = [part(left), part(right)];
      if (!one || !other) return null;
      return op === '&&' ? (fields) => one(fields) && other(fields) : (fields) => one(fields) || other(fields);
    }
    case '!_': {
      const test = part(args as ASTNode);
      return test && ((fields) => !test(fields));
    }
    case '==':
    case '!=': {
      const word = wordOf(right) ?? wordOf(left);
      const text = textOf(wordOf(right) === null ? right : left, variable, shape);
      if (word === null || !text) return null;
      return op === '==' ? (fields) => text(fields) === word : (fields) => text(fields) !== word;
    }
    case 'in': {
      const words = wordsOf(right);
      const text = textOf(left, variable, shape);
      return words && text ? (fields) => words.has(text(fields)) : null;
    }
    case 'rcall':
      return called(args as unknown[], variable, shape);
    case '.':
      return flagOf(node, variable, shape);
    default:
      return null;
  }
}

function called([name, on, given]: unknown[], variable: string, shape: Shape): Test | null {
  const text = textOf(on as ASTNode, variable, shape);
  const [first, ...more] = (given ?? []) as ASTNode[];
  const word = wordOf(first);
  if (!text || word === null || more.length > 0) return null;
  if (name === 'contains') return (fields) => text(fields).includes(word);
  if (name === 'startsWith') return (fields) => text(fields).startsWith(word);
  return name === 'endsWith' ? (fields) => text(fields).endsWith(word) : null;
}

function wordOf(node: ASTNode | undefined): string | null {
  const { op, args } = (node ?? {}) as { op?: string; args?: unknown };
  return op === 'value' && typeof args === 'string' ? args : null;
}

function wordsOf(node: ASTNode | undefined): ReadonlySet<string> | null {
  const { op, args } = (node ?? {}) as { op?: string; args?: unknown };
  if (op !== 'list' || !Array.isArray(args)) return null;
  const words = (args as ASTNode[]).flatMap((one) => wordOf(one) ?? []);
  return words.length === args.length ? new Set(words) : null;
}

/** A text field of the value or of a group in it; what is absent or of another type reads as empty. */
function textOf(node: ASTNode | undefined, variable: string, shape: Shape): Text | null {
  const path = pathOf(node, variable);
  if (!path || typeAt(path, shape) !== 'string') return null;
  const [first = '', ...rest] = path;
  if (rest.length > 0) {
    return (fields) => {
      const value = valueAt(fields, path);
      return typeof value === 'string' ? value : '';
    };
  }
  return (fields) => {
    const value = fields[first];
    return typeof value === 'string' ? value : '';
  };
}

function flagOf(node: ASTNode, variable: string, shape: Shape): Test | null {
  const path = pathOf(node, variable);
  return path && typeAt(path, shape) === 'bool' ? (fields) => valueAt(fields, path) === true : null;
}

/** Names that lead from the variable to a field: `["original", "form"]`. */
function pathOf(node: ASTNode | undefined, variable: string): string[] | null {
  const { op, args } = (node ?? {}) as { op?: string; args?: unknown };
  if (op === 'id') return args === variable ? [] : null;
  if (op !== '.' || !Array.isArray(args)) return null;
  const before = pathOf(args[0] as ASTNode, variable);
  return before && typeof args[1] === 'string' ? [...before, args[1]] : null;
}

function typeAt(path: readonly string[], shape: Shape): unknown {
  let field: Shape[string] | undefined = shape;
  for (const step of path) {
    if (typeof field !== 'object' || Array.isArray(field) || !Object.hasOwn(field, step)) return undefined;
    field = (field as Shape)[step];
  }
  return field;
}

function valueAt(fields: Fields, path: readonly string[]): unknown {
  let value: unknown = fields;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as Fields)[step];
  }
  return value;
}
