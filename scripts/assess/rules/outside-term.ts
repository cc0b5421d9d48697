import { withRows } from '../bulk.ts';
import { momentOf } from '../evidence/book.ts';
import { at, clock, nameOf, type Rule, titleOf } from '../rule.ts';

/**
 * Kinds that tell of service given, and the field that says when; papers, agreements, reports on a period that is over
 * and acceptance may well lie before or after the term.
 */
const SERVICE: readonly (readonly [kind: string, field: string])[] = [
  ['alert', 'alerted_at'],
  ['backup-record', 'started_at'],
  ['change', 'started_at'],
  ['data-transfer-approval', 'approved_at'],
  ['duty-log', 'date'],
  ['hardware-notice', 'found_at'],
  ['incident', 'reported_at'],
  ['inspection-report', 'inspected_at'],
  ['integration', 'done_at'],
  ['onsite-attendance', 'in_at'],
  ['operation-log', 'started_at'],
  ['routine-task', 'started_at'],
  ['service-request', 'submitted_at'],
];

/** Service is given within the term; its last day counts until 24:00. */
export const outsideTerm: Rule = {
  id: 'outside-term',
  title: '服务记录应发生在服务期内',
  checks: ['D'],
  about: SERVICE.map(([kind]) => kind),
  check(context) {
    const { zone } = context;
    const { from, to } = context.term;
    const [start, end] = [zone.startOf(from), zone.endOf(to)];
    return SERVICE.flatMap(([kind, field]) =>
      withRows(context, kind).flatMap((record) => {
        const value = context.usable(record) ? record.fields[field] : undefined;
        const moment = momentOf(value, zone);
        if (moment === null || (start <= moment && moment < end)) return [];
        const said = String(value).length === 10 ? String(value) : clock(moment, zone);
        return [
          {
            rule: 'outside-term',
            at: at(record, field),
            message: `${nameOf(record)} 的${titleOf(kind, field)}（${said}）在服务期${moment < start ? '开始之前' : '届满之后'}`,
            hint: '请核对这个时间；确属服务期外的工作，请说明依据，不作为本期的佐证材料',
            expected: `${from} 至 ${to}`,
            actual: said,
          },
        ];
      }),
    );
  },
};
