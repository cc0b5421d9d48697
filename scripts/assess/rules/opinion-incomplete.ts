import type { Observation } from '../../model/assessment.ts';
import type { Fields } from '../../model/record.ts';
import { at, latest, nameOf, type Rule } from '../rule.ts';

/** An expert's opinion has a verdict on every item that the panel is asked about, and one on each. */
export const opinionIncomplete: Rule = {
  id: 'opinion-incomplete',
  title: '专家意见应逐项给出判断，一项一次',
  about: ['expert-opinion'],
  checks: ['P'],
  check(context) {
    const items = context.contract.checklist.panel_items ?? [];
    return latest(context, 'expert-opinion').flatMap((opinion): Observation[] => {
      const { verdicts } = opinion.fields;
      const given = (Array.isArray(verdicts) ? (verdicts as Fields[]) : []).map(({ item }) => String(item));
      const observe = (index: number | null, words: string): Observation => ({
        rule: 'opinion-incomplete',
        at: at(opinion, 'verdicts', ...(index === null ? [] : [index, 'item'])),
        message: `${nameOf(opinion)}：${words}`,
        hint: '请对照签字的意见表核对，照实更正；意见表上确实没有的，请专家说明',
      });
      const left = items.filter(({ id }) => !given.includes(id));
      const names = left.slice(0, 3).map(({ title }) => `“${title}”`);
      const rest = left.length > 3 ? '等' : '';
      return [
        ...(left.length > 0 ? [observe(null, `有 ${left.length} 项没有判断：${names.join('、')}${rest}`)] : []),
        ...given.flatMap((item, index) => (given.indexOf(item) < index ? [observe(index, `“${item}”判断了两次`)] : [])),
      ];
    });
  },
};
