import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, type Rule } from '../rule.ts';

/** Who declares that nothing happened in a month has no record of that month to show. */
export const noActivityContradicted: Rule = {
  id: 'no-activity-contradicted',
  title: '确认本期无发生的月份不应另有发生的记录',
  about: ['no-activity'],
  checks: ['X'],
  check(context) {
    const declarations = latest(context, 'no-activity');
    const byThemselves = declarations.flatMap((declared) => ofItself(declared) ?? []);
    const byRecords = declarations.flatMap((declared): Observation[] => {
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
    return [...byRecords, ...byThemselves];
  },
};

/** So many done: no number of routine work, and none of those who were asked. */
const DONE =
  /(?:完成|办结|处理|受理|接到)了?[^，。；,;\d]{0,8}?([1-9]\d*|[一二两三四五六七八九十]+) ?(?:件|单|项|起|例)(?!均为例行)/;

/** Who declares that there was nothing says in the same breath how many there were. */
function ofItself(declared: EvidenceRecord): Observation | null {
  const { remarks, month } = declared.fields;
  const said = typeof remarks === 'string' ? DONE.exec(remarks)?.[0] : undefined;
  if (said === undefined) return null;
  return {
    rule: 'no-activity-contradicted',
    at: at(declared, 'remarks'),
    message: `${nameOf(declared)} 确认 ${String(month)} 没有发生，备注里写的是“${said}”`,
    hint: '请核对这一项当月的台账：有发生的撤回这份确认；说的是别的事的，请把备注写明白',
  };
}

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
