import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, type Rule } from './rule.ts';

/** Who declares that nothing happened in a month has no record of that month to show. */
export const noActivityContradicted: Rule = {
  id: 'no-activity-contradicted',
  title: '确认本期无发生的月份不应另有发生的记录',
  about: ['no-activity'],
  checks: ['X'],
  check(context) {
    return latest(context, 'no-activity').flatMap((declared): Observation[] => {
      const month = String(declared.fields.month);
      const found = answersOf(context, String(declared.fields.item), month);
      const [first] = found;
      if (!first) return [];
      const others = found.length > 1 ? ` 等 ${found.length} 条` : '';
      return [
        {
          rule: 'no-activity-contradicted',
          at: at(declared, 'month'),
          message: `${nameOf(declared)} 确认 ${month} 没有发生，材料里有 ${first.id}${others}`,
          hint: '请核对这一项当月的台账：有发生的撤回这份确认；确与这一项无关的，请说明',
          related: [{ message: nameOf(first), at: at(first) }],
        },
      ];
    });
  },
};

/** Records of the month that answer for the row of service. */
function answersOf(context: Context, item: string, month: string): EvidenceRecord[] {
  const row = context.contract.contract.service_rows?.find(({ id }) => id === item);
  return (row?.answers ?? []).flatMap(({ kind, where }, index) => {
    const wanted = context.conditions.answer(item, index);
    return context.book.of(kind).filter((record) => {
      const event = context.usable(record) ? context.book.eventAt(record) : null;
      if (event === null || event >= context.end) return false;
      return context.zone.dayOf(event).startsWith(month) && (!where || wanted?.(record.fields) === true);
    });
  });
}
