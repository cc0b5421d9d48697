import type { Day } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/recurrence.ts';
import type { Observation } from '../../model/assessment.ts';
import type { ContractFiles, KindsFile } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import { BODY, type EvidenceRecord, type Value } from '../../model/record.ts';
import type { Book } from '../evidence/book.ts';
import { fieldAt } from '../evidence/book.ts';

type KindRule = KindsFile['kinds'][number];

/** What the contract asks of a kind beyond its general schema: words, required fields, headings; and whom it fails. */
export interface Narrowing {
  invalid: ReadonlySet<string>;
  observations: readonly Observation[];
}

/** Checks every record against `kinds.yaml`. A record that fails counts as present but invalid. */
export function narrow(contract: ContractFiles, book: Book): Narrowing {
  const kinds = new Map(contract.kinds.kinds.map((kind) => [kind.kind, demandsOf(kind)]));
  const invalid = new Set<string>();
  const observations: Observation[] = [];
  for (const record of book.all) {
    const demands = kinds.get(record.kind);
    if (demands && meets(record, demands)) continue;
    const found = demands ? [...checkRecord(record, demands), ...checkTasks(record)] : [unlisted(record)];
    if (found.length > 0) invalid.add(record.id);
    observations.push(...found);
  }
  return { invalid, observations };
}

/** A kind's rule in the form in which it is asked of every record. */
interface Demands {
  required: readonly string[];
  enums: readonly Enum[];
  headings: readonly string[];
}

interface Enum {
  field: string;
  steps: readonly string[];
  words: NonNullable<KindRule['enums']>[string];
  allowed: ReadonlySet<string>;
}

function demandsOf({ required = [], enums = {}, headings = [] }: KindRule): Demands {
  const words = Object.entries(enums).map(([field, words]): Enum => {
    return { field, steps: field.split('.'), words, allowed: new Set(words.map(({ value }) => value)) };
  });
  return { required, enums: words, headings };
}

type Path = (string | number)[];

/** Texts at the end of a path, in lists as well, that are none of the words. */
function others(value: Value | undefined, one: Enum, at = 0, path: Path = []): { text: string; path: Path }[] {
  if (value === undefined || value === null) return NONE;
  if (Array.isArray(value)) return value.flatMap((item, index) => others(item, one, at, [...path, index]));
  const step = one.steps[at];
  if (step === undefined) return typeof value === 'string' && !one.allowed.has(value) ? [{ text: value, path }] : NONE;
  return typeof value === 'object' ? others(value[step], one, at + 1, [...path, step]) : NONE;
}

const NONE: { text: string; path: Path }[] = [];

/** Whether nothing at all is to be said of a record: true of nearly all, and nothing is made for them. */
function meets({ fields, sections }: EvidenceRecord, { required, enums, headings }: Demands): boolean {
  for (const field of required) if (fields[field] === undefined || fields[field] === '') return false;
  for (const one of enums) {
    const value = fieldAt(fields, one.field);
    if (typeof value === 'string' ? !one.allowed.has(value) : others(fields, one).length > 0) return false;
  }
  for (const heading of headings) {
    const at = sections.findLastIndex(({ title }) => title === heading);
    if (at < 0 || isEmpty(sections, at)) return false;
  }
  return fields.tasks === undefined;
}

function unlisted(record: EvidenceRecord): Observation {
  return {
    rule: 'unknown-kind',
    at: at(record, ['kind']),
    message: `本合同不收“${record.kind}”这种记录`,
    hint: '请改用清单要求的记录种类；确需新增时由项目经理在 kinds.yaml 里加上',
  };
}

function checkRecord(record: EvidenceRecord, demands: Demands): Observation[] {
  const found: Observation[] = [];
  for (const field of demands.required) {
    if (record.fields[field] === undefined || record.fields[field] === '') {
      found.push({
        rule: 'schema',
        at: at(record, []),
        message: `缺少本合同要求填写的字段“${field}”`,
        hint: `请在 ${record.id} 里补上 ${field}`,
        expected: field,
      });
    }
  }
  for (const one of demands.enums) {
    const allowed = one.words
      .map((word) => (word.value === word.title ? word.value : `${word.value}（${word.title}）`))
      .join('、');
    for (const { text, path } of others(record.fields, one)) {
      // What is no word of the kind's own the schema has refused already.
      if (!isWordOf(record.kind, one.steps, text)) continue;
      const near = one.words.filter(({ value, title }) => title === text || text.includes(value));
      const meant = near.length === 1 ? `请改为 ${near[0]?.value}。` : '';
      found.push({
        rule: 'schema',
        at: at(record, path),
        message: `“${show(text)}”不在本合同的用词之内`,
        hint: `${meant}请改为其中之一：${allowed}`.replace('。请改为其中之一', '。可写'),
        expected: allowed,
        actual: show(text),
      });
    }
  }
  const titles = new Map(record.sections.map((section, index) => [section.title, index]));
  for (const heading of demands.headings) {
    if (!titles.has(heading)) {
      found.push({
        rule: 'missing-heading',
        at: at(record, [BODY]),
        message: `正文缺少“${heading}”一节`,
        hint: `请补上标题“## ${heading}”和内容；没有情况也请写明`,
        expected: heading,
      });
    } else if (isEmpty(record.sections, titles.get(heading) ?? 0)) {
      found.push({
        rule: 'missing-heading',
        at: at(record, [BODY]),
        message: `正文“${heading}”一节没有内容`,
        hint: `请在标题“## ${heading}”下面写上内容；没有情况也请写明`,
        expected: heading,
      });
    }
  }
  return found;
}

/** Nothing under the heading, nor a smaller heading with something under it. */
function isEmpty(sections: EvidenceRecord['sections'], index: number): boolean {
  const own = sections[index];
  const next = sections[index + 1];
  return own !== undefined && own.text.trim() === '' && !(next && next.depth > own.depth);
}

function isWordOf(kind: string, steps: readonly string[], value: string): boolean {
  let fields: FieldEntry['fields'] = KINDS[kind]?.fields;
  let labels: FieldEntry['labels'];
  for (const step of steps) {
    labels = fields?.[step]?.labels;
    fields = fields?.[step]?.fields;
  }
  return labels === undefined || value in labels;
}

/** A task whose rule cannot be expanded promises nothing, so its plan must not pass for one that does. */
function checkTasks(record: EvidenceRecord): Observation[] {
  const { tasks, effective_from: from, effective_to: to } = record.fields;
  if (!record.valid || !Array.isArray(tasks)) return [];
  return tasks.flatMap((task, index): Observation[] => {
    const { rrule, start } = task as { [field: string]: Value };
    if (![rrule, start, from, to].every((text) => typeof text === 'string')) return [];
    const expansion = expandRule(rrule as string, start as Day, from as Day, to as Day);
    if (!('problem' in expansion)) return [];
    const message = `任务的周期排不出日子：${expansion.problem}`;
    const hint = '请对照指南改正周期，改好以前这份计划按未批准处理';
    return [{ rule: 'schema', at: at(record, ['tasks', index, 'rrule']), message, hint, actual: show(rrule) }];
  });
}

function at(record: EvidenceRecord, path: (string | number)[]) {
  return { file: record.file, index: record.index, path };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
