import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, momentOf } from '../evidence/book.ts';
import type { Requirement } from './slot.ts';

/** What calls for an answer, which record is one, and by when. */
export interface PerWords {
  kind: string;
  /** A list on the trigger of which each item calls for an answer of its own. */
  each?: string;
  at: unknown;
  before?: boolean;
  ref?: string;
  ref_item?: string;
  workdays?: unknown;
  hours?: unknown;
  on?: string;
}

type Answers = (trigger: EvidenceRecord, item: string | null, moment: number) => readonly EvidenceRecord[];

/** How a trigger finds its answers; what can be looked up by id is put by id once. */
export function answersBy(
  context: Context,
  requirement: Requirement,
  records: readonly EvidenceRecord[],
  { kind, ref, ref_item: refItem }: PerWords,
): Answers {
  if (ref === undefined)
    return requirement.kinds.includes(kind) ? itself(records) : since(context, requirement, records);
  if (ref.startsWith('record.')) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const path = ref.slice('record.'.length);
    return (trigger) => {
      const id = path === 'id' ? trigger.id : fieldAt(trigger.fields, path);
      const found = typeof id === 'string' ? byId.get(id) : undefined;
      return found ? [found] : [];
    };
  }
  const byTrigger = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    const part = refItem === undefined ? '' : `/${String(record.fields[refItem] ?? '')}`;
    for (const id of idsAt(record.fields, ref)) {
      const list = byTrigger.get(id + part);
      if (list) list.push(record);
      else byTrigger.set(id + part, [record]);
    }
  }
  return (trigger, item) => byTrigger.get(refItem === undefined ? trigger.id : `${trigger.id}/${item ?? ''}`) ?? [];
}

function itself(records: readonly EvidenceRecord[]): Answers {
  const accepted = new Map(records.map((record) => [record.id, record]));
  return ({ id }) => {
    const record = accepted.get(id);
    return record ? [record] : [];
  };
}

/** Where records of the two kinds do not name each other, whatever was done after the trigger. */
function since(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Answers {
  const fields = requirement.done_at?.split('|') ?? [];
  const dated = records.map((record) => {
    const at = fields.map((field) => momentOf(record.fields[field], context.zone)).find((one) => one !== null);
    return { record, at: at ?? context.book.eventAt(record) ?? 0 };
  });
  return (_, __, moment) => dated.filter(({ at }) => at >= moment).map(({ record }) => record);
}

/** Ids in a field: one, a list of them, or with a dotted path those in the items of a list. */
function idsAt(fields: { readonly [field: string]: Value }, path: string): string[] {
  const [head = '', inner] = path.split('.');
  const value = fields[head];
  if (!Array.isArray(value)) return typeof value === 'string' ? [value] : [];
  return value.flatMap((item) => {
    const id =
      inner !== undefined && typeof item === 'object' && item !== null && !Array.isArray(item) ? item[inner] : item;
    return typeof id === 'string' ? [id] : [];
  });
}
