import type { Observation, Occurrence } from '../model/assessment.ts';
import type { GateState } from '../model/standing.ts';
import type { Context } from './context.ts';
import type { Expansion } from './occurrences/expand.ts';

/** Conditions of acceptance, each from its own requirements and open observations; the panel's are only ever awaited. */
export function gatesOf(
  context: Context,
  expansions: readonly Expansion[],
  observations: readonly Observation[],
): GateState[] {
  const off = new Set(context.contract.severities.rules.flatMap((one) => (one.severity === 'off' ? one.rule : [])));
  return context.contract.checklist.conditions.map((condition) => {
    const occurrences = expansions
      .filter(({ requirement }) => requirement.condition === condition.id)
      .flatMap((one) => one.occurrences);
    const count = (...words: Occurrence['status'][]) => occurrences.filter((one) => words.includes(one.status)).length;
    const present = count('met', 'late', 'waived');
    const short = count('missing', 'invalid');
    const ahead = count('not-due');
    const open = observations.filter(({ rule }) => condition.rules?.includes(rule) && !off.has(rule)).length;
    const state = condition.panel
      ? 'awaiting-panel'
      : short > 0
        ? 'short'
        : open > 0
          ? 'unmet'
          : ahead > 0 || present === 0
            ? 'not-yet'
            : 'complete';
    return {
      id: condition.id,
      title: condition.title,
      clause: condition.clause,
      state,
      present,
      expected: present + short,
      open_diagnostics: open,
      note: ahead > 0 ? `另有 ${ahead} 份未到期` : null,
    };
  });
}
