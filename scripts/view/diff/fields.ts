import { KINDS } from '../../model/kind-catalogue.ts';
import type { Fields, Value } from '../../model/record.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import { MASKED } from '../mask.ts';
import type { SiteContext } from '../site/context.ts';
import { changedWords } from '../standing.ts';
import type { FieldChange } from './types.ts';
import { isGroup, listChange, nameOf, sameValue } from './values.ts';
import { clip, excerpts } from './words.ts';

/** One version of a record, with what is needed to print it. */
export interface Seen {
  context: SiteContext;
  kind: string;
  record: LedgerRecord;
}

type Change = FieldChange['change'];

/** Fields that every record has come after those of its kind. */
const HEADER = ['recorded_at', 'recorded_by', 'status', 'clauses', 'supersedes', 'remarks', 'original', 'attachments'];

/** What differs between two versions of a record, field by field and in words. */
export function fieldChanges(base: Seen, head: Seen): FieldChange[] {
  const changes = fieldNames(base, head).flatMap((name) => changesOf(name, base, head));
  return [...kindChange(base, head), ...changes, ...effectChange(base, head), ...bodyChanges(base, head)];
}

function fieldNames(base: Seen, head: Seen): string[] {
  const [before, after] = [base.record.fields, head.record.fields];
  const known = Object.keys(KINDS[head.kind]?.fields ?? {});
  const all = [...new Set([...known, ...Object.keys(after), ...Object.keys(before)])];
  const filled = all.filter((name) => name !== 'id' && (name in before || name in after));
  return [...filled.filter((name) => !HEADER.includes(name)), ...filled.filter((name) => HEADER.includes(name))];
}

function changesOf(name: string, base: Seen, head: Seen): FieldChange[] {
  const [before, after] = [filled(base.record.fields[name]), filled(head.record.fields[name])];
  if (sameValue(before, after)) return [];
  const entry = KINDS[head.kind]?.fields[name] ?? KINDS[base.kind]?.fields[name];
  const label = entry?.title ?? name;
  if (!head.context.mask.sees(entry?.class ?? 'sensitive')) return [told(name, label, 'hidden')];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(name, label, base, head, before, after);
  if (isGroup(before) && isGroup(after)) return groupChanges(name, label, base, head, before, after);
  const print = (seen: Seen) => seen.context.values.full(seen.kind, name, seen.record.fields);
  if (before === undefined) return [told(name, label, 'filled', null, clip(print(head)))];
  if (after === undefined) return [told(name, label, 'cleared', clip(print(base)), null)];
  return [edited(name, label, print(base), print(head))];
}

function listChanges(
  name: string,
  label: string,
  base: Seen,
  head: Seen,
  before: readonly Value[],
  after: readonly Value[],
): FieldChange[] {
  const { added, removed, changed } = listChange(before, after);
  const item = (seen: Seen, value: Value) =>
    clip(seen.context.values.full(seen.kind, name, { ...seen.record.fields, [name]: [value] } as Fields));
  const list = [
    ...changed.flatMap((one) =>
      groupChanges(name, `${label}（${shownName(head, name, one.after)}）`, base, head, one.before, one.after),
    ),
    ...removed.map((value) => told(name, label, 'item-removed', item(base, value), null)),
    ...added.map((value) => told(name, label, 'item-added', null, item(head, value))),
  ];
  return list.length > 0 ? list : [told(name, label, 'reordered')];
}

/** The field an entry goes by, printed as its field is. */
function shownName(seen: Seen, name: string, value: { readonly [field: string]: Value }): string {
  const by = Object.keys(value).find((inner) => String(value[inner]) === nameOf(value));
  const line = by === undefined ? undefined : groupLines(seen, name, value).get(by);
  return clip(line?.value ?? '', 30);
}

function groupChanges(
  name: string,
  label: string,
  base: Seen,
  head: Seen,
  before: { readonly [field: string]: Value },
  after: { readonly [field: string]: Value },
): FieldChange[] {
  const [old, now] = [groupLines(base, name, before), groupLines(head, name, after)];
  const inner = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return inner.flatMap((field) => {
    if (sameValue(filled(before[field]), filled(after[field]))) return [];
    const [a, b] = [old.get(field), now.get(field)];
    const path = `${name}.${field}`;
    const title = `${label} · ${b?.label ?? a?.label ?? field}`;
    if (a?.masked || b?.masked) return [told(path, title, 'hidden')];
    if (!a?.value) return [told(path, title, 'filled', null, clip(b?.value ?? ''))];
    if (!b?.value) return [told(path, title, 'cleared', clip(a.value), null)];
    return [edited(path, title, a.value, b.value)];
  });
}

/** The lines of a group by the name of their field, each masked on its own. */
function groupLines(seen: Seen, name: string, group: { readonly [field: string]: Value }) {
  const lines = seen.context.values.lines(seen.kind, [name], { ...seen.record.fields, [name]: group } as Fields);
  return new Map(Object.keys(group).map((field, at) => [field, lines[at]]));
}

function kindChange(base: Seen, head: Seen): FieldChange[] {
  if (base.kind === head.kind) return [];
  const title = (kind: string) => KINDS[kind]?.title ?? kind;
  return [told('kind', '种类', 'edited', title(base.kind), title(head.kind))];
}

/** Whether a client's paper takes effect depends on who brought it in, which the two histories may tell differently. */
function effectChange(base: Seen, head: Seen): FieldChange[] {
  const [before, after] = [base, head].map(effectOf);
  if (before === after || !before || !after) return [];
  return [told('confirmed', '效力', 'edited', before, after)];
}

function effectOf({ kind, record: { provenance } }: Seen): string | null {
  const { confirmed, standing } = provenance;
  if (confirmed === null) return null;
  if (!standing) return confirmed ? '已生效' : '未生效';
  const now = standing.now === 'gone' ? '文件里没有这一条' : `文件改动了${changedWords(kind, standing.changed)}`;
  return `${now}，未经甲方确认，仍按版本 ${standing.commit} 计`;
}

/** A text has no classes: the public is told only that it changed. */
function bodyChanges(base: Seen, head: Seen): FieldChange[] {
  const [before, after] = [sectionsOf(base), sectionsOf(head)];
  const titles = [...new Set([...before.keys(), ...after.keys()])];
  const changed = titles.filter((title) => before.get(title) !== after.get(title));
  if (changed.length === 0) return [];
  if (!head.context.mask.sees('panel')) return [told('body', '正文', 'hidden')];
  const { text } = head.context.mask;
  return changed.map((title) => {
    const label = `正文“${clip(text(title), 30)}”`;
    const [a, b] = [before.get(title), after.get(title)];
    if (a === undefined) return told('body', label, 'filled', null, clip(text(b ?? '')));
    if (b === undefined) return told('body', label, 'cleared', clip(text(a)), null);
    return edited('body', label, text(a), text(b));
  });
}

/** Texts below the headings by title; of equal titles each after the first is numbered. */
function sectionsOf({ record }: Seen): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { title, text } of record.sections) {
    let name = title;
    for (let count = 2; texts.has(name); count += 1) name = `${title}（${count}）`;
    texts.set(name, text);
  }
  return texts;
}

function filled(value: Value | undefined): Value | undefined {
  return value === null ? undefined : value;
}

function edited(field: string, label: string, before: string, after: string): FieldChange {
  if (before === after) return told(field, label, before.includes(MASKED) ? 'hidden' : 'rewritten');
  const pieces = excerpts(before, after);
  return told(field, label, 'edited', pieces.before, pieces.after);
}

const SENTENCE: {
  readonly [change in Change]: (label: string, before: string | null, after: string | null) => string;
} = {
  edited: (label, before, after) => `${label}：${before} → ${after}`,
  filled: (label, _, after) => `${label}：新填 ${after}`,
  cleared: (label, before) => `${label}：删去 ${before}`,
  'item-added': (label, _, after) => `${label}：增加 ${after}`,
  'item-removed': (label, before) => `${label}：减少 ${before}`,
  reordered: (label) => `${label}：只是次序变了`,
  rewritten: (label) => `${label}：写法有改动，读出来一样`,
  hidden: (label) => `${label}：有改动，内容已隐去`,
};

function told(
  field: string,
  label: string,
  change: Change,
  before: string | null = null,
  after: string | null = null,
): FieldChange {
  return { field, label, change, before, after, sentence: SENTENCE[change](label, before, after) };
}
