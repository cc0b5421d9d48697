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
import { HIDDEN } from '../model/visible.ts';
import { parseBlockYaml } from './block-yaml.ts';
import {
  CONTROL,
  DEPTH_MAX,
  EMPTY,
  explain,
  MARKS_MAX,
  REFERENCES,
  SEVERAL,
  spoiltIn,
  TAG,
  TOO_MUCH,
  type YamlProblem,
} from './yaml-problems.ts';

type Event = ReturnType<typeof parseEvents>[number];

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

export interface Yaml {
  value: Value;
  /** Made when a place is asked for, where the value needed none. */
  readonly events: Event[];
  /** Where each item of a top-level `records` list begins and its last value ends; empty where there is no such list. */
  readonly spans: readonly { from: number; to: number; line?: number }[];
}

/** Parses one document: no anchors or aliases, no tags of other schemas, limited depth. Problems are values. */
export function parseYaml(text: string): Yaml | { problem: YamlProblem } {
  if (hasTooMuch(text)) return { problem: { offset: 0, ...TOO_MUCH } };
  const block = parseBlockYaml(text);
  if (!block) return parseWhole(text);
  let events: Event[] | undefined;
  return {
    ...block,
    get events() {
      events ??= parseEvents(text, { maxDepth: DEPTH_MAX });
      return events;
    },
  };
}

/** The same by the parser of the whole language. */
export function parseWhole(text: string): Yaml | { problem: YamlProblem } {
  const spoilt = spoiltIn(text);
  if (spoilt) return { problem: spoilt };
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_MAX });
    const refused = refusedIn(text, events);
    if (refused) return { problem: refused };
    const documents = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: 0 });
    const [value] = documents as Value[];
    if (value === undefined || value === null) return { problem: { offset: 0, ...EMPTY } };
    let spans: Yaml['spans'] | undefined;
    return {
      value,
      events,
      get spans() {
        spans ??= recordSpans(text, events);
        return spans;
      },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: explain(error, text) };
  }
}

function hasTooMuch(text: string): boolean {
  if (text.length <= MARKS_MAX) return false;
  let marks = 0;
  for (let at = 0; at < text.length && marks <= MARKS_MAX; at += 1) {
    const code = text.charCodeAt(at);
    const isLineEnd = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
    // Or a comma, an opening bracket or brace.
    if (isLineEnd || code === 44 || code === 91 || code === 123) marks += 1;
  }
  return marks > MARKS_MAX;
}

/** What parses, but would not mean what it says: a dropped `&word`, a second document, an escaped control character. */
function refusedIn(text: string, events: Event[]): YamlProblem | null {
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT && index > 0) {
      const { from } = nodeSpan(text, events, index + 1);
      return { offset: from > 0 ? from : text.lastIndexOf('\n---') + 1, ...SEVERAL };
    }
    if ('anchorStart' in event && event.anchorStart > 0) return { offset: event.anchorStart - 1, ...REFERENCES };
    if ('tagStart' in event && event.tagStart >= 0) return { offset: event.tagStart, ...TAG };
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.DOUBLE_QUOTED) continue;
    if (!text.slice(event.valueStart, event.valueEnd).includes('\\')) continue;
    const value = getScalarValue(text, event);
    if (HIDDEN.test(value) || !value.isWellFormed()) return { offset: event.valueStart - 1, ...CONTROL };
  }
  return null;
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
    const span = nodeSpan(text, events, index);
    // A value left empty stands nowhere; its field's name does.
    if (span.from < 0 && child.keyFrom < 0) break;
    const { keyFrom, keyTo } = child;
    place = { ...(span.from < 0 ? { from: keyFrom, to: keyTo } : span), keyFrom, keyTo };
  }
  return place;
}

interface Child {
  index: number;
  keyFrom: number;
  keyTo: number;
}

/** Children of a collection by position and by key. */
interface Children {
  items: number[];
  fields: Map<string, Child>;
}

/** Found once per collection: a file with many faults is asked for a place each time. */
const families = new WeakMap<Event[], Map<number, Children>>();

function childrenOf(text: string, events: Event[], index: number): Children {
  const known = families.get(events) ?? new Map<number, Children>();
  families.set(events, known);
  const children = known.get(index) ?? listChildren(text, events, index);
  known.set(index, children);
  return children;
}

function listChildren(text: string, events: Event[], index: number): Children {
  const children: Children = { items: [], fields: new Map() };
  const type = events[index]?.type;
  if (type !== EVENT_ID.SEQUENCE && type !== EVENT_ID.MAPPING) return children;
  for (let at = index + 1; events[at] && events[at]?.type !== EVENT_ID.POP; at = skip(events, at)) {
    children.items.push(at);
    if (type === EVENT_ID.SEQUENCE) continue;
    const key = events[at] as Event;
    const { from, to } = nodeSpan(text, events, at);
    at = skip(events, at);
    const name = key.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : null;
    if (name !== null && !children.fields.has(name)) children.fields.set(name, { index: at, keyFrom: from, keyTo: to });
  }
  return children;
}

function childOf(text: string, events: Event[], index: number, step: string | number): Child | null {
  const { items, fields } = childrenOf(text, events, index);
  if (events[index]?.type === EVENT_ID.MAPPING) return fields.get(String(step)) ?? null;
  const item = typeof step === 'number' ? items[step] : undefined;
  return item === undefined ? null : { index: item, keyFrom: -1, keyTo: -1 };
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

/**
 * Where each item of a top-level `records` list begins and its last value ends, in order: what stands between two items
 * belongs to neither, so that a record does not change when another is put behind it.
 */
function recordSpans(text: string, events: Event[]): { from: number; to: number }[] {
  const list = childOf(text, events, events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0, 'records');
  if (!list || events[list.index]?.type !== EVENT_ID.SEQUENCE) return [];
  return childrenOf(text, events, list.index).items.map((at) => {
    const { from } = nodeSpan(text, events, at);
    let to = from;
    for (const event of events.slice(at, skip(events, at))) {
      if (event.type === EVENT_ID.SCALAR) to = Math.max(to, event.valueEnd);
    }
    return { from, to };
  });
}
