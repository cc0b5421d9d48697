import { addDays, weekday } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation, Occurrence } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, clock, nameOf, titleOf } from '../rule.ts';

/** Work by night begins before midnight, or ends after it. */
const NIGHT = 6 * 3600;

const SATURDAY = 6;

/** What a plan asks for on the days of one task and system. */
export interface PlannedDay {
  occurrence: Occurrence;
  /** The next day of the same task and system, if the plan has one. */
  next: string | null;
}

/** By record, the planned day that it answers. */
export function plannedDays(occurrences: readonly Occurrence[]): ReadonlyMap<string, PlannedDay> {
  const days = new Map<string, PlannedDay>();
  const rows = Map.groupBy(occurrences, ({ id, period }) => (period === null ? '' : id.replace(period, '')));
  for (const [row, list] of rows) {
    if (row === '') continue;
    const sorted = [...list].sort((a, b) => (String(a.period) < String(b.period) ? -1 : 1));
    for (const [index, occurrence] of sorted.entries()) {
      const next = sorted[index + 1]?.period ?? null;
      for (const record of occurrence.records) days.set(record, { occurrence, next });
    }
  }
  return days;
}

/**
 * Done before its day, or not before the next one, without a word: in no window that a plan of such days can mean. What was
 * done late is the checklist's, and so is a day that has another answer.
 */
export function offDay(
  { zone, calendar }: Context,
  record: EvidenceRecord,
  done: string,
  moment: number,
  plannedDay: (record: string) => PlannedDay | undefined,
): Observation[] {
  const { planned_on, remarks } = record.fields;
  const day = parseDay(String(planned_on));
  if (day === null || remarks !== undefined) return [];
  // A weekend on which one works stands for a day of the week beside it.
  const isMakeUp = calendar.isWorkday(zone.dayOf(moment)) && weekday(zone.dayOf(moment)) >= SATURDAY;
  const isEarly = moment < zone.startOf(day) - NIGHT && !isMakeUp;
  if (!isEarly && moment < zone.startOf(addDays(day, 1)) + NIGHT) return [];
  const planned = plannedDay(record.id);
  if (!planned) return [];
  const { occurrence, next } = planned;
  const following = next === null ? null : parseDay(next);
  const isPast = following !== null && moment >= zone.startOf(following) + NIGHT;
  if (!isEarly && !(isPast && occurrence.status === 'met' && occurrence.records.length === 1)) return [];
  const words = isEarly
    ? `在计划日 ${day} 之前（${clock(moment, zone)}）`
    : `计划日是 ${day}，${titleOf(record.kind, done)}（${clock(moment, zone)}）已到下一个计划日 ${next}`;
  return [
    {
      rule: 'off-schedule',
      at: at(record, done),
      message: `${nameOf(record)} ${isEarly ? `的${titleOf(record.kind, done)}` : '的'}${words}`,
      hint: '请对照原始记录核对日期，抄错的照实更正；确实提前或延后做的，请在备注里说明原因',
      expected: day,
      actual: clock(moment, zone),
      related: [{ message: titleOf(record.kind, 'planned_on'), at: at(record, 'planned_on') }],
    },
  ];
}
