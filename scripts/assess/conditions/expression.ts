import { type ASTNode, Environment, type ParseError } from '@marcbachmann/cel-js';
import { makeSuggester } from '../../model/similar.ts';
import { CALENDAR_FUNCTIONS, withCalendarFunctions } from './calendar-functions.ts';
import { plainCondition } from './plain.ts';
import { celSchema, readerOf, type Shape } from './shape.ts';
import { type Known, wordProblem } from './words.ts';

export { OCCURRENCE_SHAPE, recordShape } from './shape.ts';

/**
 * A boolean condition over a record, an occurrence or an item, compiled once. Never throws, but for a calendar's missing
 * year where it is `dated`: then it asks working time, and must be asked under a calendar (`askUnder`).
 */
export type Condition = ((value: { readonly [key: string]: unknown }) => boolean) & { dated?: true };

export type Variable = 'record' | 'occurrence' | 'item';

const LENGTH_MAX = 1000;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 20, maxCallArguments: 8 };

const OPERATORS = new Set('value id . [] list == != < <= > >= in && || !_ ?: call rcall'.split(' '));
const ARITHMETIC = new Set('+ - * / % -_'.split(' '));
const OVER_ITEMS = new Set(['exists', 'all']);
const FUNCTIONS = new Set(['size', 'has', 'startsWith', 'endsWith', 'contains', ...OVER_ITEMS]);
const DATED = new Set(CALENDAR_FUNCTIONS);

/**
 * Compiles a CEL condition typed from the kinds it will see: a misspelt field or a wrong type is found at load, as a
 * Chinese `problem`. Only comparisons: no arithmetic, no regular expressions, no functions but a few, no list gone
 * through within another, bounded size, so that no condition can stop the program.
 */
export function compileCondition(
  source: string,
  variable: Variable,
  shape: Shape,
  known?: Known,
): { condition: Condition } | { problem: string } {
  if (source.trim() === '') return { problem: '条件是空的' };
  if (source.length > LENGTH_MAX) {
    return { problem: `条件过长（${source.length} 个字符，最多 ${LENGTH_MAX} 个）：${shown(source)}` };
  }
  try {
    const environment = environmentFor(variable, shape);
    const run = environment.parse(source);
    const forbidden = forbiddenIn(run.ast, false);
    if (forbidden) return { problem: `${forbidden}：${shown(source)}` };
    const checked = environment.check(source);
    if (!checked.valid) return { problem: explain(checked.error, source, variable, shape) };
    if (checked.type !== 'bool') {
      return { problem: `条件的结果应是真或假，实际是${typeWord(checked.type ?? '')}：${shown(source)}` };
    }
    const unfit = known && wordProblem(run.ast, variable, known);
    if (unfit) return { problem: `${unfit}：${shown(source)}` };
    const plain = plainCondition(run.ast, variable, shape);
    if (plain) return { condition: plain };
    // What the text does not name it cannot read: most records have many more fields.
    const read = readerOf(Object.fromEntries(Object.entries(shape).filter(([name]) => source.includes(name))));
    const condition: Condition = (value) => holds(run, { [variable]: read(value) });
    return { condition: usesCalendar(run.ast) ? Object.assign(condition, { dated: true as const }) : condition };
  } catch (error) {
    return { problem: explain(error, source, variable, shape) };
  }
}

/** Making one costs as much as compiling some conditions in it, and many conditions see the same kinds. */
const environments = new WeakMap<Shape, Map<Variable, Environment>>();

function environmentFor(variable: Variable, shape: Shape): Environment {
  const known = environments.get(shape) ?? new Map<Variable, Environment>();
  environments.set(shape, known);
  const environment =
    known.get(variable) ??
    withCalendarFunctions(
      new Environment({ limits: LIMITS }).registerVariable({ name: variable, schema: celSchema(shape) } as never),
    );
  known.set(variable, environment);
  return environment;
}

/** What is left to go wrong at run time, such as an index beyond a list's end, makes a condition false. */
function holds(
  run: (values: { [variable: string]: unknown }) => unknown,
  values: { [variable: string]: unknown },
): boolean {
  try {
    return run(values) === true;
  } catch {
    return false;
  }
}

/** Why a parsed condition holds more than comparisons; null when it does not. */
function forbiddenIn(node: ASTNode, overItems: boolean): string | null {
  const { op, args } = node as { op: string; args: unknown };
  if (ARITHMETIC.has(op) && !isNegativeNumber(node)) return '条件里不能做算术，只能比较';
  if (!OPERATORS.has(op) && op !== '-_') return `条件里不能使用 ${op}`;
  const name = op === 'call' || op === 'rcall' ? String((args as unknown[])[0]) : null;
  if (name === 'matches') return '条件里不能使用 matches()，请改用 ==、in 或 startsWith()';
  if (name !== null && !FUNCTIONS.has(name) && !DATED.has(name))
    return `条件里不能使用 ${shown(name)}()，可用的有 ${[...FUNCTIONS].join('、')}，时间函数见计分语言一页`;
  const goesOver = name !== null && OVER_ITEMS.has(name);
  if (goesOver && overItems) return '条件里 exists 与 all 不能套用';
  for (const inner of [args].flat(2)) {
    if (typeof inner !== 'object' || inner === null || !('op' in inner)) continue;
    const found = forbiddenIn(inner as ASTNode, overItems || goesOver);
    if (found) return found;
  }
  return null;
}

function usesCalendar(node: ASTNode): boolean {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'call' && DATED.has(String((args as unknown[])[0]))) return true;
  return [args]
    .flat(2)
    .some((inner) => typeof inner === 'object' && inner !== null && 'op' in inner && usesCalendar(inner as ASTNode));
}

function isNegativeNumber(node: ASTNode): boolean {
  return node.op === '-_' && (node.args as ASTNode).op === 'value';
}

/** The library's reasons in Chinese, with the condition they are about. */
function explain(error: unknown, source: string, variable: Variable, shape: Shape): string {
  return `${reasonOf(error as Partial<ParseError>, source, variable, shape)}：${shown(source)}`;
}

function reasonOf(error: Partial<ParseError>, source: string, variable: Variable, shape: Shape): string {
  const summary = error.summary ?? '';
  const [, operands = ''] = /overload(?: for)?:? '?(.+?)'?$/.exec(summary) ?? [];
  const found = source.slice(error.range?.start ?? 0, error.range?.end ?? 0);
  switch (error.code) {
    case 'no_such_key': {
      const name = summary.slice(summary.lastIndexOf(': ') + 2);
      // Of a few letters, two are no slip.
      const near = name.length > 4 ? makeSuggester(Object.keys(shape))(name) : undefined;
      return `条件里不认识字段“${shown(name)}”${near ? `，是否指 ${near}` : ''}`;
    }
    case 'unknown_variable':
      return Object.hasOwn(shape, found) || (!VARIABLES.has(found) && source[error.range?.end ?? 0] === '.')
        ? `条件里不认识“${shown(found)}”，字段前请写 ${variable}.`
        : VARIABLES.has(found)
          ? `条件里不认识“${shown(found)}”，这里的字段前请写 ${variable}.`
          : `条件里不认识“${shown(found)}”：是文字的加引号写 "${shown(found)}"，是字段的写 ${variable}.字段`;
    case 'no_such_overload':
      return `条件里的类型不能这样比较（${operands.replace(/\$?[A-Za-z][\w.]*(?:<[^>]*>)?/g, typeWord)}）`;
    case 'no_matching_overload':
      return `条件里的函数不能这样用（${shown(operands.replace(/\b(?:string|int|double|bool|null)\b/g, typeWord))}）`;
    case 'invalid_logical_operand':
      return '条件里 && 与 || 的两边都应是真或假';
    case 'limit_exceeded':
      return '条件太复杂，请拆成几条';
    case 'unterminated_string':
      return '条件里的引号没有成对';
    case 'unexpected_character':
      return `条件第 ${(error.range?.start ?? 0) + 1} 个字符不能写在这里，${insteadOf(source.slice(error.range?.start ?? 0))}`;
    default:
      return '条件写法有误';
  }
}

const VARIABLES: ReadonlySet<string> = new Set<Variable>(['record', 'occurrence', 'item']);

/** What to write where a sign or word of another language stands. */
function insteadOf(rest: string): string {
  if (/^=(?!=)/.test(rest)) return '相等写两个等号 ==';
  if (/^(and|AND|且|并且|&(?!&))/.test(rest)) return '并且写 &&';
  if (/^(or|OR|或|或者|\|(?!\|))/.test(rest)) return '或者写 ||';
  if (/^(not|NOT|非)/.test(rest)) return '否定写 !';
  return '引号与符号请用半角';
}

const TYPES: { readonly [type: string]: string } = {
  string: '文字',
  int: '整数',
  double: '小数',
  bool: '真假',
  null: '空',
};

function typeWord(type: string): string {
  return TYPES[type] ?? (type.startsWith('list') ? '列表' : type.startsWith('$') ? '一组字段' : type);
}

const SHOWN_MAX = 60;

function shown(source: string): string {
  const flat = source.replace(/\s+/g, ' ');
  return flat.length > SHOWN_MAX ? `${flat.slice(0, SHOWN_MAX)}…` : flat;
}
