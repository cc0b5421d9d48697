import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { cameInLate, LATE_WORKDAYS } from '../occurrences/plans.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** Kinds that promise work on certain days. */
const PLANS = Object.values(KINDS).flatMap(({ kind, fields }) => (fields.tasks && fields.effective_from ? [kind] : []));

/** A plan that takes another's place is on file by the time from which it is to hold: it cannot unmake what was due. */
export const planAfterTheFact: Rule = {
  id: 'plan-after-the-fact',
  title: '替代原计划的新计划应在生效之初入库',
  about: PLANS,
  checks: ['C', 'T'],
  check(context) {
    return PLANS.flatMap((kind) =>
      context.book.of(kind).flatMap((plan): Observation[] => {
        const day = context.usable(plan) ? cameInLate(context, plan) : null;
        const replaced = context.book.find(String(plan.fields.supersedes));
        if (day === null || replaced?.kind !== kind) return [];
        const from = String(plan.fields.effective_from);
        return [
          {
            rule: 'plan-after-the-fact',
            at: at(plan, 'effective_from'),
            message: `${nameOf(plan)} 写 ${from} 起替代 ${replaced.id}，${day} 才入库；${day} 以前应交的仍按 ${replaced.id} 计`,
            hint: '请说明新计划何时商定、为什么这时才提交；生效日期和批准时间照批准单写，已按原计划缺的另行说明',
            expected: `${from} 之后 ${LATE_WORKDAYS} 个工作日内入库`,
            actual: day,
            related: [{ message: '原计划', at: at(replaced, 'id') }],
          },
        ];
      }),
    );
  },
};
