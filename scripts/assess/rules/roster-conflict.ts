import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf, momentOf } from '../evidence/book.ts';
import { type Absence, leaveOf, outsideOf, peopleOf } from '../evidence/presence.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/**
 * Who is on duty or signs an inspection, and when. That whoever did the work was on the roster at all is another rule's;
 * `outside` is looked at here where that rule does not look.
 */
const PRESENT: { readonly [kind: string]: readonly { person: string; when: readonly string[]; outside?: true }[] } = {
  'duty-log': [{ person: 'person', when: ['called_at', 'started_at', 'date'] }],
  'inspection-report': [
    { person: 'inspector', when: ['inspected_at'] },
    { person: 'reviewed_by', when: ['reviewed_at'], outside: true },
  ],
  'onsite-attendance': [{ person: 'person', when: ['in_at'] }],
};

/** Nobody is on two shifts at once, or on a day on which he is not there. */
export const rosterConflict: Rule = {
  id: 'roster-conflict',
  title: '值班与签字的人当时应在岗，且不在两处',
  about: [...Object.keys(PRESENT), 'duty-roster', 'personnel'],
  checks: ['X', 'T'],
  check(context) {
    const shifts = latest(context, 'duty-roster').flatMap(shiftsOf);
    const byPerson = Map.groupBy(shifts, ({ fields }) => fields.person);
    return [
      ...[...byPerson.values()].flatMap((list) => overlaps(context, list)),
      ...shifts.flatMap(ownBackup),
      ...gaps(context, shifts),
      ...absences(context, shifts),
      ...inspections(context),
    ];
  },
};

interface Shift {
  roster: EvidenceRecord;
  index: number;
  fields: { [field: string]: Value };
  from: number;
  to: number;
}

function shiftsOf(roster: EvidenceRecord): Shift[] {
  const { shifts } = roster.fields;
  return (Array.isArray(shifts) ? shifts : []).flatMap((item, index): Shift[] => {
    const fields = item as { [field: string]: Value };
    const [from, to] = [instantOf(fields.from), instantOf(fields.to)];
    return from === null || to === null ? [] : [{ roster, index, fields, from, to }];
  });
}

/** A roster keeps watch without a break when so many of its shifts follow one another, and one in so many does not. */
const WATCH_MIN = 4;
const BREAK_ONE_IN = 4;

/** A break in a watch that has none otherwise; rosters of days alone have one every night. */
function gaps({ zone }: Context, shifts: readonly Shift[]): Observation[] {
  return [...Map.groupBy(shifts, ({ roster }) => roster).values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => a.from - b.from);
    let until = Number.NEGATIVE_INFINITY;
    const breaks = sorted.flatMap((shift) => {
      const gap = shift.from - until;
      const last = until;
      until = Math.max(until, shift.to);
      return Number.isFinite(last) && gap > 0 ? [{ shift, last }] : [];
    });
    if (sorted.length < WATCH_MIN || breaks.length * BREAK_ONE_IN > sorted.length - 1) return [];
    return breaks.map(({ shift: { roster, index, fields, from }, last }) => ({
      rule: 'roster-conflict',
      at: at(roster, 'shifts', index, 'from'),
      message: `${nameOf(roster)} 在 ${clock(last, zone)} 至 ${clock(from, zone)} 没有排人，其余各班首尾相接（下一班 ${String(fields.id)}）`,
      hint: '请对照批准的值班表核对各班起止，写错的照实更正；这一段确不值守的，请在备注里说明',
      expected: clock(last, zone),
      actual: clock(from, zone),
    }));
  });
}

/** Whoever stands in for somebody is somebody else. */
function ownBackup({ roster, index, fields }: Shift): Observation[] {
  if (typeof fields.person !== 'string' || fields.person !== fields.backup) return [];
  return [
    {
      rule: 'roster-conflict',
      at: at(roster, 'shifts', index, 'backup'),
      message: `${nameOf(roster)} 的班次 ${String(fields.id)} 主值班人和备班人都是 ${fields.person}`,
      hint: '请核对值班表；备班人要在主值班人联系不上时顶上，请另安排一人并重新发出值班表',
      expected: '两个不同的人',
      actual: fields.person,
      related: [{ message: '主值班人', at: at(roster, 'shifts', index, 'person') }],
    },
  ];
}

/** A shift that begins before an earlier one of the same person is over; one that begins as it ends is in order. */
function overlaps(context: Context, shifts: Shift[]): Observation[] {
  shifts.sort((a, b) => a.from - b.from || a.to - b.to);
  const found: Observation[] = [];
  let running: Shift | undefined;
  for (const shift of shifts) {
    if (running && shift.from < running.to) found.push(overlap(context, shift, running));
    if (!running || shift.to > running.to) running = shift;
  }
  return found;
}

function overlap({ zone }: Context, later: Shift, earlier: Shift): Observation {
  const said = ({ roster, fields, from, to }: Shift) =>
    `${roster.id} 的 ${String(fields.id)}（${clock(from, zone)} 至 ${clock(to, zone)}）`;
  return {
    rule: 'roster-conflict',
    at: at(later.roster, 'shifts', later.index, 'person'),
    message: `${String(later.fields.person)} 同时在两个班上：${said(later)}与 ${said(earlier)}`,
    hint: '请核对班次与人员，换人后重新发出值班表；实际由别人值守的，请写明是谁',
    related: [{ message: `班次 ${String(earlier.fields.id)}`, at: at(earlier.roster, 'shifts', earlier.index) }],
  };
}

/** Shifts and signatures on a day on which the person was on leave, or not on the personnel roster. */
function absences(context: Context, shifts: readonly Shift[]): Observation[] {
  const people = peopleOf(context);
  const found: { person: string; absence: Absence; observation: Observation }[] = [];
  for (const { roster, index, fields } of shifts) {
    for (const field of ['person', 'backup']) {
      const person = people.get(String(fields[field]));
      const day = String(fields.date);
      const absence = person && (outsideOf(person, day) ?? leaveOf(person, day));
      const whose = `班次 ${String(fields.id)} ${titleOf(roster.kind, `shifts.${field}`)}`;
      if (!absence) continue;
      const observation = away(roster, ['shifts', index, field], `${whose} ${person.id}`, absence);
      found.push({ person: person.id, absence, observation });
    }
  }
  for (const [kind, uses] of Object.entries(PRESENT)) {
    for (const record of context.book.of(kind)) {
      for (const { person: field, when, outside } of context.usable(record) ? uses : []) {
        const person = people.get(String(record.fields[field]));
        const moment = person
          ? momentOf(record.fields[when.find((one) => one in record.fields) ?? ''], context.zone)
          : null;
        if (!person || moment === null) continue;
        const day = context.zone.dayOf(moment);
        const absence = (outside ? outsideOf(person, day) : null) ?? leaveOf(person, day);
        if (!absence) continue;
        const observation = away(record, [field], `${titleOf(kind, field)} ${person.id}`, absence);
        found.push({ person: person.id, absence, observation });
      }
    }
  }
  return gathered(
    found,
    ({ person, absence }) => `${person}\n${absence.actual}`,
    (group) => `${group[0]?.person} 这样的共 ${group.length} 处`,
  );
}

/** Two reports that one person began in the same second, each of another system. Who writes minutes may round. */
function inspections(context: Context): Observation[] {
  const first = new Map<string, EvidenceRecord>();
  return latest(context, 'inspection-report').flatMap((report): Observation[] => {
    const { inspector, inspected_at, system } = report.fields;
    if (typeof inspected_at !== 'string' || !/T\d\d:\d\d:(?!00)\d\d/.test(inspected_at)) return [];
    const key = `${String(inspector)} ${instantOf(inspected_at)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, report);
    if (other === undefined || other.fields.system === system) return [];
    return [
      {
        rule: 'roster-conflict',
        at: at(report, 'inspected_at'),
        message: `${nameOf(report)} 与 ${other.id} 写的是同一人在同一秒巡检两个系统（${clock(instantOf(inspected_at) ?? 0, context.zone)}）`,
        hint: '请对照巡检时的原始记录核对人员与时间，抄来的照实更正；确由两人分做的，写明各是谁',
        related: [{ message: `${other.id} 的${titleOf(other.kind, 'inspected_at')}`, at: at(other, 'inspected_at') }],
      },
    ];
  });
}

function away(record: EvidenceRecord, path: (string | number)[], whose: string, absence: Absence): Observation {
  return {
    rule: 'roster-conflict',
    at: at(record, ...path),
    message: `${nameOf(record)} 的${whose} ${absence.words}`,
    hint: '请核对人员与日期；确由其到岗的，请更正名册里的进离场或请假日期并说明',
    actual: absence.actual,
    related: absence.related,
  };
}
