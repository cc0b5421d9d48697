import type { Day } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/recurrence.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { type Plan, plansOf, type Task } from './plans.ts';
import { dueBy, type Requirement, type Slot, workdaysOf } from './slot.ts';

interface Planned {
  plan: string;
  seed?: { param: string };
  report_workdays: unknown;
  match: { plan?: string; task?: string; subject?: string; period?: string };
}

/** Expands approved plans into what they promise, day by day and system by system. */
export function plannedSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const planned = (requirement.due as unknown as { planned: Planned }).planned;
  const due = dueBy(context, workdaysOf(context, planned.report_workdays));
  const answers = indexAnswers(records, planned.match);
  const slots = new Map<string, Slot>();
  for (const plan of plansOf(context, planned.plan, planned.seed?.param)) {
    for (const task of plan.tasks) {
      const expansion = expandRule(task.rrule, (task.start ?? plan.from) as Day, plan.from, plan.to);
      if ('problem' in expansion) continue;
      for (const subject of subjectsOf(context, task)) {
        for (const day of expansion.days) {
          const parts: Due['parts'] = [task.id, subject.id, day];
          const mine = answers.get(keyOf(planned.match, plan, task.id, subject.id, day)) ?? [];
          const known = slots.get(parts.join('/'));
          // Two plans in force at once that promise the same are one promise.
          if (known) known.answers = [...new Set([...known.answers, ...mine])];
          else slots.set(parts.join('/'), makeSlot(plan, { parts, subject, day, due: due(day), answers: mine }));
        }
      }
    }
  }
  return [...slots.values()];
}

interface Due {
  parts: [task: string, subject: string, day: string];
  subject: Subject;
  day: Day;
  due: number | null;
  answers: readonly EvidenceRecord[];
}

function makeSlot(plan: Plan, { parts, subject, day, due, answers }: Due): Slot {
  const note = plan.id === null ? '没有已批准的计划，按参数的基准周期' : null;
  // The work itself is to be done on the day, so that day counts too.
  const runs = { first: day, unit: 'workdays' } as const;
  return { parts, subject, period: day, due, answers, task: parts[0], note, runs, about: { from: day, to: day } };
}

function subjectsOf(context: Context, task: Task): Subject[] {
  const ids = task.systems ?? context.contract.systems.systems.map((system) => system.id);
  return ids.map((id) => ({ type: 'system', id, title: context.systems.get(id)?.short ?? id }));
}

/** Answers by plan, task, subject and day, as far as the requirement names those fields. */
function indexAnswers(records: readonly EvidenceRecord[], match: Planned['match']): Map<string, EvidenceRecord[]> {
  const index = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    const read = (field: string | undefined) => (field ? String(record.fields[field] ?? '') : '');
    const place = [read(match.subject), read(match.period)];
    for (const key of [
      [read(match.plan), read(match.task), ...place],
      ['', '', ...place],
    ]) {
      const list = index.get(key.join('|'));
      if (list) list.push(record);
      else index.set(key.join('|'), [record]);
    }
  }
  return index;
}

/** The seed's tasks are the parameters' own: without a plan any report about that system and day will do. */
function keyOf(match: Planned['match'], plan: Plan, task: string, subject: string, day: Day): string {
  const named = plan.id === null ? ['', ''] : [match.plan ? plan.id : '', match.task ? task : ''];
  return [...named, match.subject ? subject : '', match.period ? day : ''].join('|');
}
