import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import { instantOf, momentOf } from '../book.ts';
import type { Context } from '../context.ts';
import { type Absence, leaveOf, outsideOf, peopleOf } from './presence.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from './rule.ts';

/**
 * Who signs what, and when. Duty, attendance and inspections are another rule's; so is whether those who did the work
 * were on the roster (`done`), of whom only leave is asked here.
 */
const SIGNED: { readonly [kind: string]: readonly { person: string; when: string; done?: true }[] } = {
  authorization: [{ person: 'approver', when: 'approved_at' }],
  'backup-record': [{ person: 'checker', when: 'checked_at' }],
  change: [
    { person: 'approver', when: 'approved_at' },
    { person: 'executor', when: 'started_at', done: true },
    { person: 'confirmed_by', when: 'reviewed_at' },
  ],
  'data-transfer-approval': [
    { person: 'approver', when: 'approved_at' },
    { person: 'executor', when: 'executed_at', done: true },
    { person: 'destroy_witness', when: 'destroyed_at' },
  ],
  document: [
    { person: 'approver', when: 'approved_at' },
    { person: 'receiver', when: 'delivered_at' },
  ],
  handover: [
    { person: 'giver', when: 'handed_at' },
    { person: 'receiver', when: 'handed_at' },
  ],
  incident: [{ person: 'confirmed_by', when: 'confirmed_at' }],
  'maintenance-plan': [{ person: 'approver', when: 'approved_at' }],
  'inspection-plan': [{ person: 'approver', when: 'approved_at' }],
  'no-activity': [{ person: 'confirmed_by', when: 'confirmed_at' }],
  'routine-task': [{ person: 'executor', when: 'started_at', done: true }],
  'service-request': [{ person: 'confirmed_by', when: 'confirmed_at' }],
};

/** Whoever signs is there to sign: neither away nor, by another record of that moment, somewhere else. */
export const signerAbsent: Rule = {
  id: 'signer-absent',
  title: '签字、审批、经办的人当时应在岗，且不在两处',
  about: [...Object.keys(SIGNED), 'onsite-attendance', 'personnel', 'training'],
  checks: ['X', 'T'],
  check(context) {
    const people = peopleOf(context);
    const signatures = Object.entries(SIGNED).flatMap(([kind, uses]) =>
      context.book.of(kind).flatMap((record) =>
        uses.flatMap(({ person: field, when, done }) => {
          const person = people.get(String(record.fields[field]));
          if (!person || !context.usable(record)) return [];
          const moment = momentOf(record.fields[when], context.zone);
          if (moment === null || moment >= context.end) return [];
          const day = context.zone.dayOf(moment);
          const absence = (done ? null : outsideOf(person, day)) ?? leaveOf(person, day);
          return absence ? [{ person: person.id, absence, observation: away(record, field, person.id, absence) }] : [];
        }),
      ),
    );
    const told = gathered(
      signatures,
      ({ person, absence }) => `${person}\n${absence.actual}`,
      (group) => `${group[0]?.person} 这样的共 ${group.length} 处`,
    );
    return [...told, ...inTwoPlaces(context)];
  },
};

function away(record: EvidenceRecord, field: string, person: string, absence: Absence): Observation {
  return {
    rule: 'signer-absent',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${person} ${absence.words}`,
    hint: '请核对人员与日期；由他人代签代办的，请写明是谁、凭什么授权；请假有变动的，请更正名册并说明',
    actual: absence.actual,
    related: absence.related,
  };
}

interface Stay {
  record: EvidenceRecord;
  from: number;
  to: number;
  place: string;
}

/** Two attendances of one person that overlap, at different places; one that begins as another ends is in order. */
function inTwoPlaces(context: Context): Observation[] {
  const stays = latest(context, 'onsite-attendance').flatMap((record): { person: string; stay: Stay }[] => {
    const { person, in_at, out_at, place } = record.fields as Fields;
    const [from, to] = [instantOf(in_at), instantOf(out_at)];
    if (from === null || to === null || typeof place !== 'string') return [];
    return [{ person: String(person), stay: { record, from, to, place } }];
  });
  return [...Map.groupBy(stays, ({ person }) => person)].flatMap(([person, list]) => {
    const ordered = list.map(({ stay }) => stay).sort((a, b) => a.from - b.from || a.to - b.to);
    return ordered.flatMap((stay, index): Observation[] => {
      const other = ordered.slice(0, index).find(({ to, place }) => to > stay.from && place !== stay.place);
      return other ? [both(context, person, stay, other)] : [];
    });
  });
}

function both({ zone }: Context, person: string, later: Stay, earlier: Stay): Observation {
  const said = ({ record, from, to, place }: Stay) =>
    `${record.id} 在“${place}”（${clock(from, zone)} 至 ${clock(to, zone)}）`;
  return {
    rule: 'signer-absent',
    at: at(later.record, 'in_at'),
    message: `${person} 同时在两处：${said(later)}，${said(earlier)}`,
    hint: '请核对签到签退时间与地点，照实更正；中途离开的，请按段分开登记',
    related: [{ message: `${earlier.record.id} 的签到`, at: at(earlier.record, 'in_at') }],
  };
}
