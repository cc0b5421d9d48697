import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, nameOf, type Rule, titleOf } from '../rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, fields }) => (fields.approver && fields.approved_at ? [kind] : []));

/** From this hour of the evening to that of the morning, as the parties' clock shows it. */
const NIGHT = { from: 22, to: 6 } as const;

/** An approval given at night or on a day off is asked about: there may be good reason, and it should be written down. */
export const nightApproval: Rule = {
  id: 'night-approval',
  title: '夜间与休息日的审批应有说明',
  about: ABOUT,
  checks: ['T'],
  check(context) {
    const { zone, calendar } = context;
    return ABOUT.flatMap((kind) =>
      context.book.of(kind).flatMap((record): Observation[] => {
        const approved = context.usable(record) ? instantOf(record.fields.approved_at) : null;
        if (approved === null || record.fields.remarks !== undefined) return [];
        const day = zone.dayOf(approved);
        const hour = Math.floor((approved - zone.startOf(day)) / 3600);
        const isNight = hour >= NIGHT.from || hour < NIGHT.to;
        if (!isNight && (!calendar.covers(day) || calendar.isWorkday(day))) return [];
        const when = isNight ? '夜间' : '非工作日';
        return [
          {
            rule: 'night-approval',
            at: at(record, 'approved_at'),
            message: `${nameOf(record)} 的${titleOf(kind, 'approved_at')} ${clock(approved, zone)} 在${when}，备注里没有说明`,
            hint: '请核对批准的时刻；确在这个时候批准的，请在备注里说明缘由和批准的方式',
            actual: clock(approved, zone),
          },
        ];
      }),
    );
  },
};
