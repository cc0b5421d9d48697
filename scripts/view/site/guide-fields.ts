import type { KindsFile } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry, KindEntry } from '../../model/kind-entry.ts';
import { COMMON_FIELDS, KIND_GUIDES } from '../../model/kind-guides.ts';
import type { GuideField } from '../pages/guides.ts';

type Narrowing = KindsFile['kinds'][number];
type Words = GuideField['words'];

/** Fields of every record that a writer has to fill in; they head the table, the other common ones have their own. */
const HEAD = ['id', 'recorded_at', 'recorded_by'];

/** A kind's own fields as tables: what must be written first. */
export function ownFields(kind: string, narrowing: Narrowing | undefined): GuideField[] {
  const entry = KINDS[kind];
  if (!entry) return [];
  const names = Object.keys(entry.fields).filter((name) => HEAD.includes(name) || !(name in COMMON_FIELDS));
  const needs = new Map(names.map((name) => [name, needOf(entry, narrowing, name)]));
  const rank = (name: string) => (HEAD.includes(name) ? 0 : needs.get(name) === '必填' ? 1 : 2);
  const sorted = [...names].sort((a, b) => rank(a) - rank(b) || headOrder(a, b));
  return sorted.flatMap((name) => lines(entry, narrowing, [name], needs.get(name) ?? '', entry.fields[name]));
}

/** Fields that a record of any kind may carry besides. */
export function commonFields(kind: string, narrowing: Narrowing | undefined): GuideField[] {
  const entry = KINDS[kind];
  if (!entry) return [];
  const names = Object.keys(entry.fields).filter((name) => name in COMMON_FIELDS && !HEAD.includes(name));
  return names.flatMap((name) => lines(entry, narrowing, [name], needOf(entry, narrowing, name), entry.fields[name]));
}

function headOrder(a: string, b: string): number {
  return HEAD.includes(a) && HEAD.includes(b) ? HEAD.indexOf(a) - HEAD.indexOf(b) : 0;
}

function needOf(entry: KindEntry, narrowing: Narrowing | undefined, name: string): string {
  if (entry.fields[name]?.required) return '必填';
  if (narrowing?.required?.includes(name)) return '必填（本合同）';
  return Object.values(entry.subtypes ?? {}).some(({ required }) => required.includes(name)) ? '看细类' : '选填';
}

/** A field and, below it, those of its group or of each item of its list. */
function lines(
  entry: KindEntry,
  narrowing: Narrowing | undefined,
  path: readonly string[],
  need: string,
  field: FieldEntry | undefined,
): GuideField[] {
  if (!field) return [];
  const dotted = path.join('.');
  const inner = Object.entries(field.fields ?? {}).flatMap(([name, own]) =>
    lines(entry, narrowing, [...path, name], own.required ? '必填' : '选填', own),
  );
  const what = KIND_GUIDES[entry.kind]?.fields[dotted] ?? COMMON_FIELDS[dotted] ?? '';
  return [
    {
      name: `${path.at(-1)}${field.list === 'group' ? '[]' : ''}`,
      title: field.title,
      depth: path.length - 1,
      need,
      what,
      words: wordsOf(field, narrowing?.enums?.[dotted]),
    },
    ...inner,
  ];
}

/** The contract's own words where it has some, else the kind's. */
function wordsOf({ labels }: FieldEntry, own: Words | undefined): Words {
  return (own ?? Object.entries(labels ?? {}).map(([value, title]) => ({ value, title }))).map(({ value, title }) => ({
    value,
    title: title === value ? '' : title,
  }));
}
