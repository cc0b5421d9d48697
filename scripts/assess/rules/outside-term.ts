import { KINDS } from '../../model/kind-catalogue.ts';
import { at, clock, nameOf, type Rule, titleOf } from './rule.ts';

/** Kinds that tell of service given; papers, agreements and acceptance may well lie before or after the term. */
const SERVICE = [
  'backup-record',
  'data-transfer-approval',
  'incident',
  'inspection-report',
  'operation-log',
  'service-request',
] as const;

/** Service is given within the term; its last day counts until 24:00. */
export const outsideTerm: Rule = {
  id: 'outside-term',
  title: '服务记录应发生在服务期内',
  checks: ['D'],
  about: SERVICE,
  check(context) {
    const { zone } = context;
    const { from, to } = context.term;
    const [start, end] = [zone.startOf(from), zone.endOf(to)];
    return SERVICE.flatMap((kind) => {
      const field = KINDS[kind]?.instant ?? '';
      return context.book.of(kind).flatMap((record) => {
        const moment = context.usable(record) ? context.book.eventAt(record) : null;
        if (moment === null || (start <= moment && moment < end)) return [];
        return [
          {
            rule: 'outside-term',
            at: at(record, field),
            message: `${nameOf(record)} 的${titleOf(kind, field)}（${clock(moment, zone)}）在服务期${moment < start ? '开始之前' : '届满之后'}`,
            hint: '请核对这个时间；确属服务期外的工作，请说明依据，不作为本期的佐证材料',
            expected: `${from} 至 ${to}`,
            actual: clock(moment, zone),
          },
        ];
      });
    });
  },
};
