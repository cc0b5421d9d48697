import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import { at, nameOf, type Rule, titleOf } from './rule.ts';

/** Who did the work, and the fields that say when, the first present one counting. */
const WORK: { readonly [kind: string]: readonly { person: string; when: readonly string[] }[] } = {
  'backup-record': [{ person: 'operator', when: ['started_at'] }],
  'data-transfer-approval': [{ person: 'executor', when: ['executed_at'] }],
  incident: [{ person: 'responder', when: ['acknowledged_at', 'reported_at'] }],
  'inspection-report': [{ person: 'inspector', when: ['inspected_at'] }],
  'operation-log': [{ person: 'operator', when: ['started_at'] }],
  'security-adaptation': [{ person: 'tester', when: ['tested_at'] }],
  'service-request': [{ person: 'responder', when: ['acknowledged_at', 'submitted_at'] }],
};

/** Whoever worked on a system was on the roster that day; the first and the last day count. */
export const operatorNotOnDuty: Rule = {
  id: 'operator-not-on-duty',
  title: '经办人当天应在人员名册内',
  about: [...Object.keys(WORK), 'personnel'],
  checks: ['X'],
  check(context) {
    const roles = new Map(context.contract.contract.identities.map(({ person, role }) => [person, role]));
    return Object.entries(WORK).flatMap(([kind, fields]) =>
      context.book.of(kind).flatMap((record) =>
        fields.flatMap(({ person, when }) => {
          const id = record.fields[person];
          if (!context.usable(record) || typeof id !== 'string' || roles.get(id) === 'client') return [];
          return absent(context, record, person, id, when, roles.has(id));
        }),
      ),
    );
  },
};

function absent(
  context: Context,
  record: EvidenceRecord,
  field: string,
  id: string,
  when: readonly string[],
  isIdentity: boolean,
): Observation[] {
  const instant = when.map((name) => instantOf(record.fields[name])).find((value) => value !== null);
  if (instant === null || instant === undefined) return [];
  const day = context.zone.dayOf(instant);
  const person = context.book.find(id);
  const observe = (message: string, actual: string, related?: Observation['related']): Observation[] => [
    {
      rule: 'operator-not-on-duty',
      at: at(record, field),
      message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${id} ${message}`,
      hint: '请核对人员编号与日期；确由其经办的，请说明当时的授权，并核对权限是否按期开通、收回',
      expected: `${day} 在名册内`,
      actual,
      ...(related ? { related } : {}),
    },
  ];
  if (!person) {
    // Somebody whom nothing knows is an unresolved reference; one entered later or withdrawn is known all the same.
    return isIdentity && !context.book.knows(id) ? observe('不在人员名册内', '名册里没有') : [];
  }
  if (person.kind !== 'personnel' || !context.usable(person)) return [];
  const [joined, left] = [String(person.fields.joined_on), person.fields.left_on];
  if (day < joined) {
    return observe(`在 ${day} 尚未进场（${joined} 进场）`, `${joined} 进场`, [
      { message: '进场日期', at: at(person, 'joined_on') },
    ]);
  }
  if (typeof left === 'string' && day > left) {
    return observe(`在 ${day} 已离场（${left} 离场）`, `${left} 离场`, [
      { message: '离场日期', at: at(person, 'left_on') },
    ]);
  }
  return [];
}
