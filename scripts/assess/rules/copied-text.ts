import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../evidence/book.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Words that tell how one thing went, hour by hour or number by number: they fit no other. Recurring phrases do not count. */
const TOLD: { readonly [kind: string]: readonly string[] } = {
  change: ['test_result', 'review'],
  'duty-log': ['summary'],
  incident: ['handling'],
  integration: ['result'],
  'monitoring-summary': ['analysis'],
  problem: ['root_cause'],
  'routine-task': ['result'],
  satisfaction: ['content'],
  'security-adaptation': ['result'],
};
/** Of kinds in which most sorts recur in the same words, the sorts that do not. */
const SORTS: { readonly [kind: string]: readonly string[] } = { 'routine-task': ['restore-test'] };
/** Shorter words are met again by chance. */
const LETTERS_MIN = 30;

/** A record that was copied from another month keeps its story when its id and its dates are changed. */
export const copiedText: Rule = {
  id: 'copied-text',
  title: '两件事的经过不应写得一字不差',
  about: Object.keys(TOLD),
  checks: ['E'],
  check(context) {
    return Object.entries(TOLD).flatMap(([kind, fields]) => {
      const sorts = SORTS[kind];
      const records = latest(context, kind).filter(({ fields }) => !sorts || sorts.includes(String(fields.subtype)));
      const found = fields.flatMap((field) => repeated(records, field));
      return gathered(
        found,
        ({ record }) => record.file,
        (group) => `本文件这样的共 ${group.length} 条`,
      );
    });
  },
};

function repeated(records: readonly EvidenceRecord[], field: string) {
  const told = Map.groupBy(
    records.filter((record) => textOf(record, field).length >= LETTERS_MIN),
    (record) => textOf(record, field),
  );
  return [...told.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const [first, ...others] = group.sort((a, b) => whenOf(a) - whenOf(b) || compareText(a.id, b.id));
    // Two entries of one moment are one event that was entered twice, which another rule tells.
    return first
      ? others.flatMap((record) =>
          whenOf(record) === whenOf(first) ? [] : [{ record, observation: observe(record, first, field) }],
        )
      : [];
  });
}

function textOf({ fields }: EvidenceRecord, field: string): string {
  const text = fields[field];
  return typeof text === 'string' ? text.replace(/\s/g, '') : '';
}

function whenOf({ kind, fields }: EvidenceRecord): number {
  return instantOf(fields[KINDS[kind]?.instant ?? '']) ?? Number.POSITIVE_INFINITY;
}

function observe(record: EvidenceRecord, first: EvidenceRecord, field: string): Observation {
  return {
    rule: 'copied-text',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)}与 ${first.id} 的一字不差，请核对`,
    hint: '请对照原始记录写这一次的经过；确是同样的经过，请在备注里说明怎样看出是两次',
    related: [{ message: `${first.id} 的${titleOf(first.kind, field)}`, at: at(first, field) }],
  };
}
