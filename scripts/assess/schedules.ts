import type { Day } from '../calendar/day.ts';
import { expandRule } from '../calendar/recurrence.ts';
import type { ContractFiles } from '../model/contract.ts';
import type { ConditionProblem } from './conditions.ts';

interface Due {
  every?: { rrule: string; start?: string };
  planned?: { seed: { param: string } };
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
  };
  contract.checklist.requirements.forEach(({ due }, index) => {
    const { every, planned } = due as Due;
    if (planned) seeds.add(planned.seed.param);
    const path = ['requirements', index, 'due', 'every', 'rrule'];
    if (every) check(every.rrule, every.start ?? from, { file: 'checklist', path });
  });
  contract.parameters.parameters.forEach(({ key, readings }, index) => {
    if (!seeds.has(key)) return;
    readings.forEach(({ value }, reading) => {
      const path = ['parameters', index, 'readings', reading, 'value'];
      const tasks = (value as { tasks?: unknown } | null)?.tasks;
      if (!Array.isArray(tasks)) {
        problems.push({ file: 'parameters', path, message: '基准周期应写成 tasks 列表，每项含 id、title、rrule' });
        return;
      }
      tasks.forEach((task: { rrule?: unknown } | null, at) => {
        check(task?.rrule ?? '', from, { file: 'parameters', path: [...path, 'tasks', at, 'rrule'] });
      });
    });
  });
  return problems;
}
