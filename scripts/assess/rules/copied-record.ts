import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { at, gathered, latest, nameOf, type Rule } from './rule.ts';

/** What two entries of one event may differ in: their own numbers, and how and by whom they were written down. */
const OWN = new Set(['id', 'seq', 'recorded_at', 'recorded_by', 'remarks', 'clauses', 'attachments', 'original']);

/** Fewer fields than this beside its own say too little to be the same thing. */
const FIELDS_MIN = 4;

/** One event is one record. Compared are only records of a kind that tell of the same moment: the rest is left unread. */
export const copiedRecord: Rule = {
  id: 'copied-record',
  title: '同一件事不应登记成两条记录',
  about: Object.keys(KINDS),
  checks: ['E', 'X'],
  check(context) {
    return Object.values(KINDS).flatMap(({ kind, instant }) => {
      const first = new Map<string, EvidenceRecord[]>();
      const found = latest(context, kind).flatMap((record) => {
        const moment = record.fields[instant];
        if (typeof moment !== 'string') return [];
        const earlier = first.get(moment);
        if (earlier === undefined) first.set(moment, [record]);
        const same = earlier?.find((other) => isSame(other, record));
        if (earlier && !same) earlier.push(record);
        return same ? [{ record, observation: observe(record, same) }] : [];
      });
      return gathered(
        found,
        ({ record }) => record.file,
        (group) => `本文件这样的共 ${group.length} 条`,
      );
    });
  },
};

function isSame(one: EvidenceRecord, other: EvidenceRecord): boolean {
  // That two records carry one file is another rule's to tell.
  if (one.fields.attachments && JSON.stringify(one.fields.attachments) === JSON.stringify(other.fields.attachments)) {
    return false;
  }
  const told = (record: EvidenceRecord) => Object.keys(record.fields).filter((name) => !OWN.has(name));
  const names = told(one);
  if (names.length < FIELDS_MIN || names.length !== told(other).length) return false;
  return (
    names.every((name) => JSON.stringify(one.fields[name]) === JSON.stringify(other.fields[name])) &&
    textOf(one) === textOf(other)
  );
}

function textOf({ sections }: EvidenceRecord): string {
  return sections.map(({ title, text }) => `${title}\n${text}`).join('\n');
}

function observe(record: EvidenceRecord, same: EvidenceRecord): Observation {
  return {
    rule: 'copied-record',
    at: at(record, 'id'),
    message: `${nameOf(record)} 与 ${same.id} 除编号与登记情况以外内容完全相同`,
    hint: '请核对：同一件事只留一条，另一条写 status: withdrawn 并说明；确是两件事的，请写明各自的不同',
    actual: record.id,
    related: [{ message: '内容相同的记录', at: at(same, 'id') }],
  };
}
