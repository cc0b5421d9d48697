import type { Observation } from '../../model/assessment.ts';
import { hasPaper, isBlank, stepsAsked } from '../evidence/asked.ts';
import { fieldAt } from '../evidence/book.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** A record that tells of a step carries what the contract wants of that step: fields, and a file or where the paper is. */
export const stepIncomplete: Rule = {
  id: 'step-incomplete',
  title: '办到哪一步，就应写齐那一步的内容',
  about: [],
  checks: ['P', 'H', 'X'],
  check(context) {
    return stepsAsked(context).flatMap(({ rule, record }): Observation[] => {
      const place = rule.once === undefined ? ['id'] : rule.once.split('.');
      const observe = (what: string, expected: string): Observation => ({
        rule: 'step-incomplete',
        at: at(record, ...place),
        message: `${nameOf(record)}：${rule.title}，没有${what}`,
        hint: '有原始记录的，请照实写上或附上；确实没有的，请说明原因，不要推算',
        expected,
      });
      const asked = (rule.fields ?? []).map((names) => names.split('|'));
      const blank = asked.filter((names) => names.every((field) => isBlank(fieldAt(record.fields, field))));
      const fields = blank.map((names) =>
        observe(
          `写${names.map((field) => titleOf(record.kind, field)).join('或')}`,
          names.map((field) => `${titleOf(record.kind, field)}（${field}）`).join('或'),
        ),
      );
      return rule.file && !hasPaper(record)
        ? [...fields, observe('附文件，也没有写原件存放处', '附件，或原件存放处')]
        : fields;
    });
  },
};
