import { Environment } from '@marcbachmann/cel-js';
import { KINDS } from '../model/kind-catalogue.ts';
import type { Value } from '../model/record.ts';

/** A boolean condition over a record, an occurrence or an item, compiled once. */
export type Condition = (value: { readonly [key: string]: unknown }) => boolean;

export type Variable = 'record' | 'occurrence' | 'item';

const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 20, maxCallArguments: 8 };

const OCCURRENCE = {
  status: 'string',
  requirement: 'string',
  title: 'string',
  period: 'string',
  owner: 'string',
  sort: 'string',
  late_by_workdays: 'int',
} as const;

type Shape = { [field: string]: string };

/**
 * Compiles a CEL condition typed from the kinds it will see: a misspelt field or a wrong type is found at load.
 * No arithmetic, no regular expressions (`matches` would let a file stop the program), bounded size.
 */
export function compileCondition(source: string, variable: Variable, shape: Shape): { condition: Condition } | { problem: string } {
  if (/\bmatches\s*\(/.test(source)) return { problem: '条件里不能使用 matches()，请改用 ==、in 或 startsWith()' };
  try {
    const environment = new Environment({ limits: LIMITS }).registerVariable({ name: variable, schema: shape } as never);
    const checked = environment.check(source) as { valid: boolean; type?: string; error?: Error };
    if (!checked.valid) return { problem: explain(checked.error?.message ?? '', source) };
    if (checked.type !== 'bool') return { problem: `条件的结果应是真或假，实际是 ${checked.type}` };
    const run = environment.parse(source);
    const defaults = defaultsOf(shape);
    return { condition: (value) => run({ [variable]: complete(value, shape, defaults) }) === true };
  } catch (error) {
    return { problem: explain(error instanceof Error ? error.message : '', source) };
  }
}

/** Field types of one or several kinds together, for CEL; with `list`, those of the items of that list field. */
export function recordShape(kinds: readonly string[], list?: string): Shape {
  const shape: Shape = list ? {} : { id: 'string' };
  for (const kind of kinds) {
    const fields = list ? KINDS[kind]?.fields[list]?.fields : KINDS[kind]?.fields;
    for (const [name, field] of Object.entries(fields ?? {})) {
      const type = CEL_TYPES[field.type] ?? 'dyn';
      shape[name] = shape[name] === undefined || shape[name] === type ? type : 'dyn';
    }
  }
  return shape;
}

export const OCCURRENCE_SHAPE: Shape = OCCURRENCE;

const CEL_TYPES: { [type: string]: string } = { text: 'string', whole: 'int', flag: 'bool', list: 'list', group: 'map' };

/** Absent fields read as empty: `""`, `0`, `false`, `[]`. */
function defaultsOf(shape: Shape): { [field: string]: unknown } {
  const empty: { [type: string]: unknown } = { string: '', int: 0n, bool: false, list: [] };
  return Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, empty[type] ?? null]));
}

function complete(value: { readonly [key: string]: unknown }, shape: Shape, defaults: { [field: string]: unknown }) {
  const out: { [field: string]: unknown } = { ...defaults };
  for (const name of Object.keys(shape)) {
    const given = value[name] as Value | undefined;
    if (given === undefined || given === null) continue;
    out[name] = shape[name] === 'int' && typeof given === 'number' ? BigInt(given) : given;
  }
  return out;
}

/** The library's reasons in Chinese, with the piece of the expression they are about. */
function explain(message: string, source: string): string {
  const first = message.split('\n')[0] ?? '';
  const unknown = /(?:No such key|no such key|Unknown variable)[: ]+'?([\w.]+)'?/i.exec(first);
  if (unknown) return `条件里不认识“${unknown[1]}”：${source}`;
  const overload = /no such overload: (.+)$/i.exec(first);
  if (overload) return `条件两边的类型不能比较（${overload[1]}）：${source}`;
  return `条件写法有误：${source}`;
}
