import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry, KindEntry } from '../../model/kind-entry.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import { HOLLOW_LENGTH_MAX, isPlaceholder, saysNone, withoutComments } from '../evidence/hollow.ts';
import { at, gathered, nameOf, type Rule, titleOf } from '../rule.ts';

/**
 * Required texts for which “none” is no answer either: without it there would be nothing to tell of. Of others, such as
 * the impact of a fault or a trend, it is one.
 */
const SUBSTANCE: { readonly [kind: string]: readonly string[] } = {
  'acceptance-plan': ['body', 'schedule', 'method', 'procedure', 'scope', 'standard'],
  'acceptance-report': ['overall'],
  authorization: ['scope', 'purpose'],
  change: ['reason', 'basis', 'plan', 'schedule', 'risk', 'risk_response', 'rollback'],
  'data-transfer-approval': ['applicant_unit', 'purpose', 'legal_basis', 'dataset', 'scope', 'recipient'],
  'deliverable-status': ['summary'],
  finding: ['fact', 'reply.text', 'decision.text', 'rectification.text'],
  'hardware-notice': ['finding'],
  incident: ['handling'],
  'maturity-indicator': ['requirement', 'done'],
  'monitoring-summary': ['analysis'],
  'operation-log': ['session', 'summary'],
  problem: ['root_cause', 'solution'],
  'routine-task': ['result'],
  satisfaction: ['content'],
  'security-adaptation': ['item', 'after', 'result'],
  'security-event': ['actions.text'],
  training: ['topic', 'result'],
  'vulnerability-notice': ['summary'],
  waiver: ['reason'],
};

/** A required text says something, and so does every section that the contract asks for. */
export const hollowText: Rule = {
  id: 'hollow-text',
  title: '必填的文字与规定的各节应写出内容',
  about: [],
  checks: ['P', 'E'],
  check(context) {
    const found = context.contract.kinds.kinds.flatMap(({ kind, required = [], headings = [] }) => {
      const entry = KINDS[kind];
      if (!entry) return [];
      const texts = textsOf(entry, required);
      return context.book
        .of(kind)
        .filter(context.usable)
        .flatMap((record) => [
          ...texts.flatMap((text) =>
            isLong(record.fields[text.first]) ? NONE : hollowIn(record, record.fields, text.path, text),
          ),
          ...sectionsOf(record, headings),
        ]);
    });
    return gathered(
      found,
      ({ cause }) => cause,
      (group) => `本文件这样的共 ${group.length} 处`,
    );
  },
};

interface Text {
  path: readonly string[];
  /** The first step of it. */
  first: string;
  /** Whether saying that there is none says nothing. */
  substance: boolean;
  /** Only of records of these subtypes; of all when absent. */
  subtypes?: ReadonlySet<string>;
}

/** Plain texts that the kind, one of its subtypes or the contract requires, lists and groups looked into. */
function textsOf(entry: KindEntry, required: readonly string[]): Text[] {
  const substance = new Set(SUBSTANCE[entry.kind]);
  const found: Text[] = [];
  const walk = (fields: { readonly [name: string]: FieldEntry }, path: readonly string[]) => {
    for (const [name, field] of Object.entries(fields)) {
      const own = [...path, name];
      if (field.fields) walk(field.fields, own);
      if (field.type !== 'text' || field.format || field.labels || field.refers) continue;
      const some = path.length > 0 ? [] : subtypesAsking(entry, name);
      if (!field.required && !(path.length === 0 && required.includes(name)) && some.length === 0) continue;
      const isOfAll = field.required || required.includes(name);
      const needs = name === 'title' || name === 'name' || substance.has(own.join('.'));
      found.push({
        path: own,
        first: own[0] ?? name,
        substance: needs,
        ...(isOfAll ? {} : { subtypes: new Set(some) }),
      });
    }
  };
  walk(entry.fields, []);
  return found;
}

function subtypesAsking({ subtypes = {} }: KindEntry, field: string): string[] {
  return Object.entries(subtypes).flatMap(([subtype, { required }]) => (required.includes(field) ? [subtype] : []));
}

interface Found {
  cause: string;
  observation: Observation;
}

const NONE: Found[] = [];

/** Nearly all texts are longer than any such word, and nothing is made for them. */
function isLong(value: Value | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.length > HOLLOW_LENGTH_MAX);
}

function hollowIn(
  record: EvidenceRecord,
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  text: Text,
  place: readonly (string | number)[] = [],
): Found[] {
  const value = fields[name];
  if (value === undefined || isLong(value)) return NONE;
  if (text.subtypes && !text.subtypes.has(String(record.fields.subtype))) return NONE;
  const here = [...place, name];
  if (rest.length === 0) {
    const isNothing = typeof value === 'string' && (isPlaceholder(value) || (text.substance && saysNone(value)));
    return isNothing ? [fieldFound(record, here, text, value)] : [];
  }
  const items = Array.isArray(value) ? value.map((item, index) => ({ item, at: [...here, index] })) : [];
  const groups = isGroup(value) ? [{ item: value as Value, at: here }] : items;
  return groups.flatMap(({ item, at: own }) => (isGroup(item) ? hollowIn(record, item, rest, text, own) : []));
}

function isGroup(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const HINT = '请照实写出内容；还没有结论的，写明目前知道什么、何时能定；与别处相同的，写明是哪一条';

function fieldFound(record: EvidenceRecord, path: (string | number)[], text: Text, value: string): Found {
  const title = titleOf(record.kind, text.path.join('.'));
  return {
    cause: `${record.file}\n${text.path.join('.')}`,
    observation: {
      rule: 'hollow-text',
      at: at(record, ...path),
      message: `${nameOf(record)} 的${title}只写了“${value.trim()}”，没有内容`,
      hint: HINT,
      actual: value.trim(),
    },
  };
}

/** “None” is a section's content: that was looked at. */
function sectionsOf(record: EvidenceRecord, headings: readonly string[]): Found[] {
  return headings.flatMap((heading): Found[] => {
    const index = record.sections.findLastIndex(({ title }) => title === heading);
    const section = record.sections[index];
    const next = record.sections[index + 1];
    if (!section || (next && next.depth > section.depth)) return [];
    const text = withoutComments(section.text).trim();
    if (text !== '' && !isPlaceholder(text)) return [];
    const said = text === '' ? '只有注释' : `只写了“${text}”`;
    const position = { line: section.line, column: 1 };
    return [
      {
        cause: `${record.file}\n${heading}`,
        observation: {
          rule: 'hollow-text',
          at: { ...at(record), range: { start: position, end: position } },
          message: `${nameOf(record)} 的“${heading}”一节${said}，没有内容`,
          hint: '请照实写出这一节看了什么、结果如何；没有情况的写“无”',
          actual: text,
        },
      },
    ];
  });
}
