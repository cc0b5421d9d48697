import type { Day } from '../calendar/day.ts';
import { expandRule } from '../calendar/recurrence.ts';
import type { ContractFiles } from '../model/contract.ts';
import type { ConditionProblem } from './conditions/conditions.ts';

interface Due {
  every?: { rrule?: string; start?: string; months?: unknown; days?: unknown; breaks?: string };
  planned?: { seed?: { param: string } };
}

/**
 * Recurrence rules in the contract's own files that no day follows from: of requirements that come round, and of the seed
 * cadences among a parameter's readings. Without a word about them, nothing would ever be due.
 */
export function scheduleProblems(contract: ContractFiles): ConditionProblem[] {
  const { from, to } = contract.contract.term;
  const problems: ConditionProblem[] = [];
  const seeds = new Set<string>();
  const check = (rrule: unknown, start: string, at: Omit<ConditionProblem, 'message'>) => {
    const expansion = expandRule(String(rrule), start as Day, from as Day, to as Day);
    if ('problem' in expansion) problems.push({ ...at, message: expansion.problem });
    else if (expansion.days.length === 0 && from <= to) {
      problems.push({ ...at, message: `重复规则“${rrule}”在服务期（${from} 至 ${to}）内一天也排不到` });
    }
  };
  contract.checklist.requirements.forEach(({ due }, index) => {
    const { every, planned } = due as Due;
    if (planned?.seed) seeds.add(planned.seed.param);
    if (!every) return;
    const path = ['requirements', index, 'due', 'every'];
    const given = [every.rrule, every.months, every.days, every.breaks].filter((word) => word !== undefined).length;
    if (given !== 1) {
      problems.push({ file: 'checklist', path, message: '周期应在 rrule、months、days、breaks 中恰写一种' });
    } else if (every.rrule !== undefined) {
      check(every.rrule, every.start ?? from, { file: 'checklist', path: [...path, 'rrule'] });
    }
  });
  contract.parameters.parameters.forEach(({ key, readings }, index) => {
    if (!seeds.has(key)) return;
    readings.forEach(({ value }, reading) => {
      const path = ['parameters', index, 'readings', reading, 'value'];
      const tasks = (value as { tasks?: unknown } | null)?.tasks;
      if (!Array.isArray(tasks)) {
        problems.push({ file: 'parameters', path, message: TASKS });
        return;
      }
      tasks.forEach((task: { rrule?: unknown } | null, at) => {
        check(task?.rrule ?? '', from, { file: 'parameters', path: [...path, 'tasks', at, 'rrule'] });
      });
    });
  });
  return problems.map((one) => ({ ...one, hint: '周期的写法见 docs/new-contract.md“六种期限”' }));
}

const TASKS =
  '基准周期应写成 tasks 列表，每项含 id、title、rrule，例如 value: {tasks: [{id: daily, title: 每日巡检, rrule: FREQ=DAILY}]}';
