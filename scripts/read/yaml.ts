import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { Value } from '../model/record.ts';

type Event = ReturnType<typeof parseEvents>[number];

/** Depth at which nesting stops being evidence and starts being an attack. */
const DEPTH_MAX = 32;

/**
 * YAML 1.2 core, except that decimals and long or zero-led digits stay text: evidence is never rounded
 * (an unquoted 18-digit number would lose its last digits, `0.1` would become a binary float).
 */
const SCHEMA = CORE_SCHEMA.withTags(
  {
    ...intCoreTag,
    resolve: (source: string, ...rest: unknown[]) =>
      /^[-+]?(0|[1-9]\d{0,14})$/.test(source)
        ? (intCoreTag.resolve as (...args: unknown[]) => unknown)(source, ...rest)
        : NOT_RESOLVED,
  } as typeof intCoreTag,
  { ...floatCoreTag, resolve: () => NOT_RESOLVED } as typeof floatCoreTag,
);

export interface YamlProblem {
  offset: number;
  message: string;
  hint: string;
}

export interface Yaml {
  value: Value;
  events: Event[];
}

/** Parses one document: no aliases, no tags of other schemas, limited depth. Problems are values. */
export function parseYaml(text: string): Yaml | { problem: YamlProblem } {
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_MAX });
    const documents = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: 0 });
    if (documents.length > 1) {
      return { problem: { offset: 0, message: '一个文件里有多个 YAML 文档', hint: '请去掉文件中间单独一行的 ---，或拆成几个文件' } };
    }
    return { value: documents[0] as Value, events };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: explain(error, text) };
  }
}

/** js-yaml's reasons in the writer's language; the usual causes in Chinese text come first. */
function explain(error: YAMLException, text: string): YamlProblem {
  const offset = error.mark?.position ?? 0;
  const line = lineAround(text, offset);
  const reason = error.reason;
  const known: [RegExp, string, string][] = [
    [/input is empty/, '文件是空的', '请填写内容，或删除这个文件'],
    [/maxAliases/, '不允许使用 YAML 锚点与别名（& 与 *）', '请把内容直接写出来；以 * 或 & 开头的文字请加引号'],
    [/maxDepth|nesting/i, `嵌套超过 ${DEPTH_MAX} 层`, '证据文件不需要这么深的嵌套，请检查括号与缩进'],
    [/duplicated mapping key/, '同一条记录里字段重复', '请删去重复的字段，只留一个'],
    [/unknown .*tag|tag/i, '不允许使用 YAML 标签（!）', '以 ! 开头的文字请加引号'],
  ];
  for (const [pattern, message, hint] of known) if (pattern.test(reason)) return { offset, message, hint };
  if (/^\s*[^#'"\s][^:'"]*：/.test(line)) {
    return { offset, message: '这一行用了全角冒号“：”', hint: '字段名后面请用半角冒号加一个空格，例如 title: 例行巡检' };
  }
  if (line.includes('\t')) return { offset, message: '缩进或间隔用了制表符（Tab）', hint: '请改用空格，每级缩进 2 个空格' };
  if (/:\s+[^'"#|>[{].*:\s/.test(line)) {
    return { offset, message: '文字里的半角冒号后有空格，被当成了字段', hint: '请给冒号后面的整段文字加上双引号' };
  }
  if (/bad indentation|deficient indentation|end of the stream|block mapping|block sequence/.test(reason)) {
    return { offset, message: '缩进或括号不对，读不出结构', hint: '请与上下行对齐缩进（2 个空格一级），检查 - 和方括号是否成对' };
  }
  return { offset, message: '不是有效的 YAML', hint: '请检查这一行的缩进、引号与括号；可对照同目录里其他文件的写法' };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Offset range of one node; for a mapping entry `keyFrom`/`keyTo` give its key. */
export interface NodePlace {
  from: number;
  to: number;
  keyFrom: number;
  keyTo: number;
}

/**
 * Finds the place of a path such as `['records', 3, 'severity']`. Falls back to the deepest ancestor that exists,
 * so a missing field points at its record.
 */
export function placeOf(text: string, events: Event[], path: readonly (string | number)[]): NodePlace {
  let index = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  let place: NodePlace = { ...nodeSpan(text, events, index), keyFrom: -1, keyTo: -1 };
  for (const step of path) {
    const child = childOf(text, events, index, step);
    if (!child) break;
    index = child.index;
    place = { ...nodeSpan(text, events, index), keyFrom: child.keyFrom, keyTo: child.keyTo };
  }
  return place;
}

function childOf(text: string, events: Event[], index: number, step: string | number) {
  const node = events[index];
  if (node?.type === EVENT_ID.SEQUENCE && typeof step === 'number') {
    let at = index + 1;
    for (let n = 0; events[at] && events[at]?.type !== EVENT_ID.POP; n += 1) {
      if (n === step) return { index: at, keyFrom: -1, keyTo: -1 };
      at = skip(events, at);
    }
  }
  if (node?.type === EVENT_ID.MAPPING) {
    let at = index + 1;
    while (events[at] && events[at]?.type !== EVENT_ID.POP) {
      const key = events[at] as Event;
      const value = skip(events, at);
      if (key.type === EVENT_ID.SCALAR && getScalarValue(text, key) === String(step)) {
        const span = nodeSpan(text, events, at);
        return { index: value, keyFrom: span.from, keyTo: span.to };
      }
      at = skip(events, value);
    }
  }
  return null;
}

/** Index just behind the node that starts at `index`. */
function skip(events: Event[], index: number): number {
  const type = events[index]?.type;
  if (type !== EVENT_ID.SEQUENCE && type !== EVENT_ID.MAPPING) return index + 1;
  let depth = 1;
  let at = index + 1;
  while (depth > 0 && at < events.length) {
    const next = events[at]?.type;
    if (next === EVENT_ID.SEQUENCE || next === EVENT_ID.MAPPING) depth += 1;
    else if (next === EVENT_ID.POP) depth -= 1;
    at += 1;
  }
  return at;
}

function nodeSpan(text: string, events: Event[], index: number): { from: number; to: number } {
  const node = events[index];
  if (node?.type === EVENT_ID.SCALAR) {
    const quoted = node.style === SCALAR_STYLE.DOUBLE_QUOTED || node.style === SCALAR_STYLE.SINGLE_QUOTED;
    return quoted ? { from: node.valueStart - 1, to: node.valueEnd + 1 } : { from: node.valueStart, to: node.valueEnd };
  }
  if (node?.type === EVENT_ID.MAPPING || node?.type === EVENT_ID.SEQUENCE) {
    return { from: node.start, to: Math.min(node.start + 1, text.length) };
  }
  return { from: 0, to: 0 };
}

/** Start offsets of the items of a top-level `records` list, in order. */
export function recordOffsets(text: string, events: Event[]): number[] {
  const list = childOf(text, events, events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0, 'records');
  if (!list || events[list.index]?.type !== EVENT_ID.SEQUENCE) return [];
  const offsets: number[] = [];
  let at = list.index + 1;
  while (events[at] && events[at]?.type !== EVENT_ID.POP) {
    offsets.push(nodeSpan(text, events, at).from);
    at = skip(events, at);
  }
  return offsets;
}
