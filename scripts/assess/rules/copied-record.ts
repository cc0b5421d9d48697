import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { at, gathered, latest, nameOf, type Rule } from '../rule.ts';

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
      const first = new Map<string, EvidenceRecord>();
      /** By what they tell, of moments that more than one record is about: any number may bear one moment. */
      const told = new Map<string, EvidenceRecord[]>();
      const remember = (record: EvidenceRecord): EvidenceRecord[] => {
        const key = tellingOf(record);
        if (key === null) return [];
        const alike = told.get(key) ?? [];
        if (alike.length === 0) told.set(key, alike);
        return alike;
      };
      const found = latest(context, kind).flatMap((record) => {
        const moment = record.fields[instant];
        if (typeof moment !== 'string') return [];
        const earlier = first.get(moment);
        if (earlier === undefined) {
          first.set(moment, record);
          return [];
        }
        const known = remember(earlier);
        if (known.length === 0) known.push(earlier);
        const alike = remember(record);
        const same = alike.find((other) => !carryOneFile(other, record));
        if (!same) alike.push(record);
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

/** That two records carry one file is another rule's to tell. */
function carryOneFile(one: EvidenceRecord, other: EvidenceRecord): boolean {
  const { attachments } = one.fields;
  return Boolean(attachments) && JSON.stringify(attachments) === JSON.stringify(other.fields.attachments);
}

/** What a record tells beside its own; null where that is too little to be the same thing. */
function tellingOf(record: EvidenceRecord): string | null {
  const names = Object.keys(record.fields).filter((name) => !OWN.has(name));
  if (names.length < FIELDS_MIN) return null;
  return JSON.stringify([names.sort(compareText).map((name) => [name, record.fields[name]]), textOf(record)]);
}

function textOf({ sections }: EvidenceRecord): string {
  return sections.map(({ title, text }) => `${title}\n${text}`).join('\n');
}

function observe(record: EvidenceRecord, same: EvidenceRecord): Observation {
  return {
    rule: 'copied-record',
    at: at(record, 'id'),
    message: `${nameOf(record)} 与 ${same.id} 除编号与登记情况以外内容完全相同`,
    hint: '请核对：同一件事只留一条，另一条的记录状态写撤回（status: withdrawn）并说明；确是两件事的，请写明各自的不同',
    actual: record.id,
    related: [{ message: '内容相同的记录', at: at(same, 'id') }],
  };
}
