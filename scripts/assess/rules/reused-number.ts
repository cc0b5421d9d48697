import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../evidence/book.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Numbers that somebody else gave out, one for each thing; where `same` agrees, two records may speak of one thing. */
const NUMBERS: readonly { kind: string; field: string; same?: string; when?: string }[] = [
  { kind: 'invoice', field: 'number' },
  { kind: 'payment', field: 'voucher' },
  { kind: 'handover', field: 'envelope_no' },
  // Whoever logs in has a session to himself, in which he may do several things.
  { kind: 'operation-log', field: 'session', same: 'operator', when: 'started_at' },
];
/** Nobody stays logged in for longer. */
const SESSION_MAX = 2 * 86_400;

/** A number that stands for one thing stands in one record. */
export const reusedNumber: Rule = {
  id: 'reused-number',
  title: '一个号码不应用在两件事上',
  about: NUMBERS.map(({ kind }) => kind),
  checks: ['E', 'X'],
  check(context) {
    return NUMBERS.flatMap(({ kind, field, same, when }) => {
      const owners = new Map<string, EvidenceRecord>();
      const found = latest(context, kind).flatMap((record) => {
        const number = record.fields[field];
        if (typeof number !== 'string') return [];
        const first = owners.get(number);
        if (first === undefined) owners.set(number, record);
        const isOther = first !== undefined && (same === undefined || first.fields[same] !== record.fields[same]);
        if (isOther) return [{ record, observation: observe(record, first, field, number, unlike(record, same)) }];
        const apart = first !== undefined && when !== undefined ? daysApart(record, first, when) : 0;
        if (first === undefined || apart === 0) return [];
        return [{ record, observation: observe(record, first, field, number, `，两次相隔 ${apart} 天`) }];
      });
      return gathered(
        found,
        ({ record }) => record.file,
        (group) => `本文件这样的共 ${group.length} 条`,
      );
    });
  },
};

function unlike({ kind }: EvidenceRecord, same: string | undefined): string {
  return same === undefined ? '' : `，${titleOf(kind, same)}却不是同一个人`;
}

/** Whole days between two that may well belong together on one day; 0 for those. */
function daysApart(one: EvidenceRecord, other: EvidenceRecord, field: string): number {
  const [a, b] = [one, other].map(({ fields }) => instantOf(fields[field]));
  if (a == null || b == null || Math.abs(a - b) <= SESSION_MAX) return 0;
  return Math.floor(Math.abs(a - b) / 86_400);
}

function observe(
  record: EvidenceRecord,
  first: EvidenceRecord,
  field: string,
  number: string,
  other: string,
): Observation {
  return {
    rule: 'reused-number',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${number} 已写在 ${first.id} 上${other}`,
    hint: '请对照原件核对这个号码：抄错的照实更正；确是同一张单据、同一次会话的，请在备注里说明',
    actual: number,
    related: [{ message: `${first.id} 的${titleOf(first.kind, field)}`, at: at(first, field) }],
  };
}
