import type { Clock, GateState, Observation, Occurrence } from '../model/assessment.ts';
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

/** Terms that run or wait: the service term and each payment. Amounts are the contract's own. */
export function clocksOf(context: Context): Clock[] {
  const { contract } = context.contract;
  const { from, to } = context.term;
  const end = context.zone.endOf(to) - 1;
  const over = end < context.end;
  const term: Clock = {
    id: 'term',
    title: '服务期',
    clause: '',
    state: over ? 'over' : 'running',
    started_at: context.zone.startOf(from),
    due: end,
    ended_at: over ? end : null,
    workdays_left: over ? 0 : context.calendar.covers(to) ? context.calendar.workdaysBetween(context.asOf, to) : null,
    amount: null,
    note: null,
  };
  const payments = (contract.payments ?? []).map(
    (payment): Clock => ({
      id: payment.id,
      title: [payment.title, payment.share].filter(Boolean).join(' '),
      clause: payment.clause,
      state: 'waiting',
      started_at: null,
      due: null,
      ended_at: null,
      workdays_left: null,
      amount: payment.amount,
      note: payment.workdays ? `${payment.after}，收到发票后 ${payment.workdays} 个工作日内支付` : payment.after,
    }),
  );
  return [term, ...payments];
}
