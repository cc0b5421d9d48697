import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from './rule.ts';

/** Numbers that somebody else gave out, one for each thing; where `same` agrees, two records may speak of one thing. */
const NUMBERS: readonly { kind: string; field: string; same?: string }[] = [
  { kind: 'invoice', field: 'number' },
  { kind: 'payment', field: 'voucher' },
  { kind: 'handover', field: 'envelope_no' },
  // Whoever logs in has a session to himself, in which he may do several things.
  { kind: 'operation-log', field: 'session', same: 'operator' },
];

/** A number that stands for one thing stands in one record. */
export const reusedNumber: Rule = {
  id: 'reused-number',
  title: '一个号码不应用在两件事上',
  about: NUMBERS.map(({ kind }) => kind),
  checks: ['E', 'X'],
  check(context) {
    return NUMBERS.flatMap(({ kind, field, same }) => {
      const owners = new Map<string, EvidenceRecord>();
      const found = latest(context, kind).flatMap((record) => {
        const number = record.fields[field];
        if (typeof number !== 'string') return [];
        const first = owners.get(number);
        if (first === undefined) owners.set(number, record);
        const isOther = first !== undefined && (same === undefined || first.fields[same] !== record.fields[same]);
        return isOther ? [{ record, observation: observe(record, first, field, number, same) }] : [];
      });
      return gathered(
        found,
        ({ record }) => record.file,
        (group) => `本文件这样的共 ${group.length} 条`,
      );
    });
  },
};

function observe(
  record: EvidenceRecord,
  first: EvidenceRecord,
  field: string,
  number: string,
  same: string | undefined,
): Observation {
  const other = same === undefined ? '' : `，${titleOf(record.kind, same)}却不是同一个人`;
  return {
    rule: 'reused-number',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${number} 已写在 ${first.id} 上${other}`,
    hint: '请对照原件核对这个号码：抄错的照实更正；确是同一张单据、同一次会话的，请在备注里说明',
    actual: number,
    related: [{ message: `${first.id} 的${titleOf(first.kind, field)}`, at: at(first, field) }],
  };
}
