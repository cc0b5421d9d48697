import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf, momentOf } from '../evidence/book.ts';
import { type Absence, leaveOf, outsideOf, peopleOf } from '../evidence/presence.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

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
  about: [...Object.keys(SIGNED), 'onsite-attendance', 'operation-log', 'personnel', 'training'],
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
    return [...told, ...trained(context, people), ...inTwoPlaces(context), ...elsewhere(context)];
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

/** Whoever is listed as having attended was there by then; leave is not asked, since a course may fall into it. */
function trained(context: Context, people: ReadonlyMap<string, EvidenceRecord>): Observation[] {
  return context.book.of('training').flatMap((record) => {
    const held = momentOf(record.fields.held_at, context.zone);
    const { attendees } = record.fields;
    if (held === null || held >= context.end || !Array.isArray(attendees) || !context.usable(record)) return [];
    const day = context.zone.dayOf(held);
    return attendees.flatMap((id, index): Observation[] => {
      const person = people.get(String(id));
      const absence = person && outsideOf(person, day);
      if (!absence) return [];
      const found = away(record, 'attendees', person.id, absence);
      return [{ ...found, at: at(record, 'attendees', index) }];
    });
  });
}

/**
 * Operations said to be done on site at a time of that day at which the person's attendance says otherwise. A day without
 * any attendance of the person is the attendance's affair. Whoever signed out may have come back: a question, no more.
 */
function elsewhere(context: Context): Observation[] {
  const { zone } = context;
  const stays = Map.groupBy(
    latest(context, 'onsite-attendance').flatMap(({ id, fields }) => {
      const [from, to] = [instantOf(fields.in_at), instantOf(fields.out_at)];
      return from === null || to === null
        ? []
        : [{ id, from, to, key: `${String(fields.person)} ${zone.dayOf(from)}` }];
    }),
    ({ key }) => key,
  );
  if (stays.size === 0) return [];
  const found = context.book.of('operation-log').flatMap((operation) => {
    const { channel, operator, started_at } = operation.fields;
    const began = channel === 'onsite' ? instantOf(started_at) : null;
    if (began === null || began >= context.end || !context.usable(operation)) return [];
    const own = stays.get(`${String(operator)} ${zone.dayOf(began)}`);
    // Seconds at either end are the clocks' affair.
    if (!own || own.some(({ from, to }) => from - SLACK <= began && began <= to + SLACK)) return [];
    const said = own.map(({ id, from, to }) => `${id}（${clock(from, zone)} 至 ${clock(to, zone)}）`).join('、');
    const observation: Observation = {
      rule: 'signer-absent',
      severity: 'warning',
      at: at(operation, 'channel'),
      message: `${nameOf(operation)} 写 ${String(operator)} 于 ${clock(began, zone)} 在现场操作，那时不在其考勤之内：${said}`,
      hint: '请核对操作时间、操作渠道与签到签退；签退后又回来的，请另登一段考勤，远程操作的请把渠道改为远程',
    };
    return [{ key: `${String(operator)} ${zone.dayOf(began)}`, observation }];
  });
  return gathered(
    found,
    ({ key }) => key,
    (group) => `当天这样的操作共 ${group.length} 条`,
  );
}

/** As far as the bastion's clock and the door's may differ, in seconds. */
const SLACK = 600;

interface Stay {
  record: EvidenceRecord;
  from: number;
  to: number;
  place: string;
}

/** Two attendances of one person that overlap, above all at different places; one that begins as another ends is in order. */
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
      const before = ordered.slice(0, index).filter(({ to }) => to > stay.from);
      const other = before.find(({ place }) => place !== stay.place) ?? before[0];
      return other ? [both(context, person, stay, other)] : [];
    });
  });
}

function both({ zone }: Context, person: string, later: Stay, earlier: Stay): Observation {
  const said = ({ record, from, to, place }: Stay) =>
    `${record.id} 在“${place}”（${clock(from, zone)} 至 ${clock(to, zone)}）`;
  return {
    rule: 'signer-absent',
    // Signing in twice where one is may be the gate's habit.
    ...(later.place === earlier.place ? { severity: 'warning' as const } : {}),
    at: at(later.record, 'in_at'),
    message: `${person} ${later.place === earlier.place ? '的两次考勤重叠' : '同时在两处'}：${said(later)}，${said(earlier)}`,
    hint: '请核对签到签退时间与地点，照实更正；中途离开的，请按段分开登记',
    related: [{ message: `${earlier.record.id} 的签到`, at: at(earlier.record, 'in_at') }],
  };
}
