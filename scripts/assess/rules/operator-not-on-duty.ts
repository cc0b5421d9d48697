import type { Day } from '../../calendar/day.ts';
import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { withRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../evidence/book.ts';
import { type Absence, outsideOf, peopleOf } from '../evidence/presence.ts';
import { at, gathered, nameOf, type Rule, titleOf } from '../rule.ts';

/** Who did the work, and the fields that say when, the first present one counting. */
const WORK: { readonly [kind: string]: readonly { person: string; when: readonly string[] }[] } = {
  alert: [{ person: 'handler', when: ['handled_at'] }],
  'backup-record': [{ person: 'operator', when: ['started_at'] }],
  change: [{ person: 'executor', when: ['started_at'] }],
  'data-transfer-approval': [{ person: 'executor', when: ['executed_at'] }],
  'duty-log': [{ person: 'person', when: ['called_at', 'started_at', 'date'] }],
  incident: [{ person: 'responder', when: ['acknowledged_at', 'reported_at'] }],
  'inspection-report': [{ person: 'inspector', when: ['inspected_at'] }],
  'monitoring-summary': [{ person: 'author', when: ['issued_at'] }],
  'onsite-attendance': [{ person: 'person', when: ['in_at'] }],
  'operation-log': [{ person: 'operator', when: ['started_at'] }],
  problem: [{ person: 'verifier', when: ['verified_on'] }],
  'routine-task': [{ person: 'executor', when: ['started_at'] }],
  'security-adaptation': [{ person: 'tester', when: ['tested_at'] }],
  'service-request': [{ person: 'responder', when: ['acknowledged_at', 'submitted_at'] }],
  'vulnerability-notice': [{ person: 'tester', when: ['retested_at'] }],
};

/** As many rows of a bulk log are told one by one. */
const SINGLE_MAX = 10;

/** Whoever worked on a system was on the roster that day; the first and the last day count. */
export const operatorNotOnDuty: Rule = {
  id: 'operator-not-on-duty',
  title: '经办人当天应在人员名册内',
  about: [...Object.keys(WORK), 'personnel'],
  checks: ['X'],
  check(context) {
    const roles = new Map(context.contract.contract.identities.map(({ person, role }) => [person, role]));
    const people = peopleOf(context);
    const stays = new Map([...people.values()].map((person) => [person.id, stayOf(context, person)]));
    const found = Object.entries(WORK).flatMap(([kind, fields]) =>
      withRows(context, kind).flatMap((record) =>
        fields.flatMap(({ person: field, when }) => {
          const id = record.fields[field];
          if (!context.usable(record) || typeof id !== 'string' || roles.get(id) === 'client') return [];
          const stay = stays.get(id);
          if (!stay && !roles.has(id)) return [];
          const moment = momentIn(context, record, when);
          if (moment === null || (stay && stay.from <= moment && moment < stay.to)) return [];
          const day = context.zone.dayOf(moment);
          const person = people.get(id);
          const absence = person ? outsideOf(person, day) : unlisted(context, id);
          return absence ? [{ id, day, absence, observation: observe(record, field, id, day, absence) }] : [];
        }),
      ),
    );
    return gathered(
      found,
      ({ id, absence }) => `${id}\n${absence.actual}`,
      (group) => {
        const days = group.map(({ day }) => day).sort(compareText);
        return `${group[0]?.id} 这样的记录共 ${group.length} 条（${days[0]} 至 ${days.at(-1)}）`;
      },
      SINGLE_MAX,
    );
  },
};

/** From the first day's 00:00 to the last day's 24:00, worked out once for each person. */
function stayOf({ zone }: Context, { fields }: EvidenceRecord): { from: number; to: number } {
  const [joined, left] = [fields.joined_on, fields.left_on];
  return {
    from: typeof joined === 'string' ? zone.startOf(joined as Day) : Number.NEGATIVE_INFINITY,
    to: typeof left === 'string' ? zone.endOf(left as Day) : Number.POSITIVE_INFINITY,
  };
}

function momentIn(context: Context, record: EvidenceRecord, when: readonly string[]): number | null {
  for (const field of when) {
    const moment = momentOf(record.fields[field], context.zone);
    if (moment !== null) return moment;
  }
  return null;
}

/** Somebody whom nothing knows is an unresolved reference; one entered later or withdrawn is known all the same. */
function unlisted(context: Context, id: string): Absence | null {
  return context.book.knows(id) ? null : { words: '不在人员名册内', actual: '名册里没有', related: [] };
}

function observe(record: EvidenceRecord, field: string, id: string, day: string, absence: Absence): Observation {
  return {
    rule: 'operator-not-on-duty',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${id} ${absence.words}`,
    hint: '请核对人员编号与日期；确由其经办的，请说明当时的授权，并核对权限是否按期开通、收回',
    expected: `${day} 在名册内`,
    actual: absence.actual,
    ...(absence.related.length > 0 ? { related: absence.related } : {}),
  };
}
