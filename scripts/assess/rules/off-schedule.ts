import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation, Occurrence } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { offDay, type PlannedDay, plannedDays } from '../evidence/planned-days.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Kinds that carry out a plan, and the field that says when it was done. */
const PLANNED: readonly (readonly [kind: string, done: string])[] = [
  ['backup-record', 'started_at'],
  ['inspection-report', 'inspected_at'],
  ['routine-task', 'started_at'],
];

/** Work that names a plan stands for one of its days, and a duty log for its shift. */
export const offSchedule: Rule = {
  id: 'off-schedule',
  title: '计划内的工作与值班应落在计划的日子和班次上',
  about: [...PLANNED.map(([kind]) => kind), 'duty-log', 'duty-roster'],
  checks: ['C', 'T', 'X'],
  check(context, occurrences) {
    const answered = new Set(occurrences.flatMap(({ records }) => records));
    return [
      ...PLANNED.flatMap(([kind, done]) => works(context, kind, done, answered, occurrences)),
      ...shifts(context),
    ];
  },
};

function works(
  context: Context,
  kind: string,
  done: string,
  answered: ReadonlySet<string>,
  occurrences: readonly Occurrence[],
): Observation[] {
  // Where the contract expands no plan for the kind, nothing is on or off schedule.
  const planned = new Set(
    context.contract.checklist.requirements.flatMap(({ id, kinds, due }) =>
      'planned' in due && kinds.includes(kind) ? [id] : [],
    ),
  );
  const wanted = occurrences.filter(({ requirement }) => planned.has(requirement));
  if (wanted.length === 0) return [];
  // Asked for by the few that were done on another day.
  let days: ReturnType<typeof plannedDays> | undefined;
  const plannedDay = (id: string) => {
    days ??= plannedDays(wanted);
    return days.get(id);
  };
  const found = latest(context, kind).flatMap((record): Found[] => {
    const day = parseDay(String(record.fields.planned_on));
    const moment = instantOf(record.fields[done]);
    if (record.fields.plan === undefined || day === null || day < context.term.from || day > context.term.to) return [];
    if (!answered.has(record.id)) {
      const cause = `${record.fields.plan} ${record.fields.task}`;
      return [{ cause, isPlanned: false, observation: unplanned(record, day) }];
    }
    if (moment === null || moment >= context.end) return [];
    const observations = shifted(context, record, done, day, moment, plannedDay);
    return observations.map((observation) => ({ cause: record.file, isPlanned: true, observation }));
  });
  // A plan that was changed leaves all that was done by it without a day, and dates that were moved are a file's.
  return gathered(
    found,
    ({ cause }) => cause,
    ([first, ...others]) =>
      first?.isPlanned
        ? `本文件这样的共 ${others.length + 1} 条`
        : `${KINDS[kind]?.title ?? kind}里引用这项任务而没有计划日的共 ${others.length + 1} 条，计划后来改过的，请一并核对`,
  );
}

interface Found {
  cause: string;
  isPlanned: boolean;
  observation: Observation;
}

function unplanned(record: EvidenceRecord, day: Day): Observation {
  const plan = `${String(record.fields.plan)} 的任务 ${String(record.fields.task)}`;
  return {
    rule: 'off-schedule',
    at: at(record, 'planned_on'),
    message: `${nameOf(record)} 写的计划日 ${day}，在计划 ${plan} 里没有这一天`,
    hint: '请对照计划核对日期、任务与系统；计划外加做的，请不写计划任务，并在备注里说明',
    actual: day,
  };
}

/** Planned for a working day and done on one off: moved by a day over a holiday, as it were. */
function shifted(
  context: Context,
  record: EvidenceRecord,
  done: string,
  day: Day,
  moment: number,
  plannedDay: (record: string) => PlannedDay | undefined,
): Observation[] {
  const { calendar, zone } = context;
  const own = zone.dayOf(moment);
  if (own === day || !calendar.covers(own) || !calendar.covers(day)) return [];
  if (calendar.isWorkday(own) || !calendar.isWorkday(day)) return offDay(context, record, done, moment, plannedDay);
  return [
    {
      rule: 'off-schedule',
      at: at(record, done),
      message: `${nameOf(record)} 计划在工作日 ${day}，${titleOf(record.kind, done)}却是非工作日（${clock(moment, zone)}）`,
      hint: '请对照原始记录核对日期；确在休息日进行的，请说明原因和当时的现场人员',
      expected: day,
      actual: clock(moment, zone),
      related: [{ message: titleOf(record.kind, 'planned_on'), at: at(record, 'planned_on') }],
    },
  ];
}

/** A shift's log: on the shift's day, overlapping its hours, by one of those on it. */
function shifts(context: Context): Observation[] {
  const rosters = new Map(latest(context, 'duty-roster').map((roster) => [roster.id, roster]));
  return latest(context, 'duty-log').flatMap((log): Observation[] => {
    const roster = rosters.get(String(log.fields.roster));
    const list = Array.isArray(roster?.fields.shifts) ? (roster.fields.shifts as Fields[]) : [];
    const index = list.findIndex(({ id }) => id === log.fields.shift);
    const shift = list[index];
    if (!roster || !shift) return [];
    const inHours = hours(context, log, shift);
    return [...inHours, ...(inHours.length > 0 ? [] : date(context, log, shift)), ...person(log, shift)].map(
      (found) => ({
        ...found,
        related: [{ message: `班次 ${String(shift.id)}`, at: at(roster, 'shifts', index) }],
      }),
    );
  });
}

function hours({ zone }: Context, log: EvidenceRecord, shift: Fields): Observation[] {
  const [from, to] = [instantOf(shift.from), instantOf(shift.to)];
  const field = log.fields.called_at === undefined ? 'started_at' : 'called_at';
  const began = instantOf(log.fields[field]);
  const ended = instantOf(log.fields.ended_at) ?? began;
  if (from === null || to === null || began === null || ended === null) return [];
  const said = `${clock(from, zone)} 至 ${clock(to, zone)}`;
  if (began < to && ended >= from) return covered(log, { from, to, began, ended }, said, zone);
  const words = `${titleOf(log.kind, field)} ${clock(began, zone)} 不在班次 ${String(shift.id)}（${said}）之内`;
  return [ofShift(log, field, words, said, clock(began, zone))];
}

/** Somebody else may have come earlier or stayed longer for half an hour; a log of half a shift is not one of the shift. */
const COVER_SLACK = 1800;

function covered(
  log: EvidenceRecord,
  { from, to, began, ended }: { from: number; to: number; began: number; ended: number },
  said: string,
  zone: Context['zone'],
): Observation[] {
  if (log.fields.subtype !== 'shift' || log.fields.ended_at === undefined) return [];
  const isLate = began > from + COVER_SLACK;
  if (!isLate && ended >= to - COVER_SLACK) return [];
  const field = isLate ? 'started_at' : 'ended_at';
  const own = `${clock(began, zone)} 至 ${clock(ended, zone)}`;
  return [ofShift(log, field, `值守时间 ${own} 没有覆盖班次 ${String(log.fields.shift)}（${said}）`, said, own)];
}

/** A log bears the day of its shift, or of the call that came after midnight. */
function date({ zone }: Context, log: EvidenceRecord, shift: Fields): Observation[] {
  const { date: own, called_at, started_at } = log.fields;
  const began = instantOf(called_at ?? started_at);
  const wanted = [...new Set([shift.date, ...(began === null ? [] : [zone.dayOf(began)])])];
  if (typeof own !== 'string' || wanted.includes(own)) return [];
  const words = `${titleOf(log.kind, 'date')} ${own} 不是班次 ${String(shift.id)} 的日期`;
  return [ofShift(log, 'date', words, wanted.join(' 或 '), own)];
}

function person(log: EvidenceRecord, shift: Fields): Observation[] {
  const own = String(log.fields.person);
  const wanted = [...new Set([shift.person, shift.backup].filter((one) => typeof one === 'string'))];
  if (wanted.length === 0 || wanted.includes(own)) return [];
  const words = `${titleOf(log.kind, 'person')} ${own} 不在班次 ${String(shift.id)} 上`;
  return [ofShift(log, 'person', words, wanted.join(' 或 '), own)];
}

function ofShift(log: EvidenceRecord, field: string, words: string, expected: string, actual: string): Observation {
  return {
    rule: 'off-schedule',
    at: at(log, field),
    message: `${nameOf(log)} 的${words}`,
    hint: '请对照值班表与交接班记录核对；临时换班的，请写明换成谁、经谁同意',
    expected,
    actual,
  };
}
