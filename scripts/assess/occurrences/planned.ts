import type { Day } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/recurrence.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import type { Requirement, Slot } from './slot.ts';

interface Planned {
  plan: string;
  seed: { param: string };
  report_workdays: unknown;
  match: { plan?: string; task?: string; subject?: string; period?: string };
}

interface Task {
  id: string;
  title: string;
  rrule: string;
  start?: string;
  systems?: string[];
}

/** A plan's validity: an approved record, or (without one) the seed cadence of the parameters over the whole term. */
interface Plan {
  id: string | null;
  from: Day;
  to: Day;
  tasks: Task[];
}

/** Expands approved plans into what they promise, day by day and system by system. */
export function plannedSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const planned = (requirement.due as unknown as { planned: Planned }).planned;
  const days = Number(resolve(planned.report_workdays, context.parameters) ?? 0);
  const answers = indexAnswers(records, planned.match);
  const slots: Slot[] = [];
  for (const plan of plansOf(context, planned)) {
    for (const task of plan.tasks) {
      const expansion = expandRule(task.rrule, later((task.start ?? plan.from) as Day, plan.from), plan.from, plan.to);
      if ('problem' in expansion) continue;
      for (const subject of subjectsOf(context, task)) {
        for (const day of expansion.days) {
          slots.push({
            parts: [task.id, subject.id, day],
            subject,
            period: day,
            due: context.zone.endOf(context.calendar.addWorkdays(day, days)) - 1,
            answers: answers.get(keyOf(planned.match, plan.id, task.id, subject.id, day)) ?? [],
            task: task.id,
            note: plan.id === null ? '没有已批准的计划，按参数的基准周期' : null,
          });
        }
      }
    }
  }
  return slots;
}

function plansOf(context: Context, planned: Planned): Plan[] {
  const { from, to } = context.term;
  const approved = context.book.of(planned.plan).filter((record) => context.usable(record) && record.fields.approved_at !== undefined);
  if (approved.length > 0) {
    return approved.map(({ id, fields }) => ({
      id,
      from: later(String(fields.effective_from) as Day, from),
      to: earlier(String(fields.effective_to) as Day, to),
      tasks: fields.tasks as unknown as Task[],
    }));
  }
  const seed = context.parameters.get(planned.seed.param) as { tasks?: Task[] } | undefined;
  return [{ id: null, from, to, tasks: seed?.tasks ?? [] }];
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
    const key = [read(match.task), read(match.subject), read(match.period)].join('|');
    for (const full of [`${read(match.plan)}|${key}`, `*|${key}`]) {
      const list = index.get(full);
      if (list) list.push(record);
      else index.set(full, [record]);
    }
  }
  return index;
}

function keyOf(match: Planned['match'], plan: string | null, task: string, subject: string, day: Day): string {
  return [match.plan && plan ? plan : '*', match.task ? task : '', match.subject ? subject : '', match.period ? day : ''].join('|');
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
