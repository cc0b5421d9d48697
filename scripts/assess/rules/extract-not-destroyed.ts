import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** A copy that may be kept up to a day after delivery is gone by then; that day counts until 24:00. */
export const extractNotDestroyed: Rule = {
  id: 'extract-not-destroyed',
  title: '交付后的数据副本应到期销毁',
  about: ['data-transfer-approval'],
  checks: ['D'],
  check(context) {
    return latest(context, 'data-transfer-approval').flatMap((transfer): Observation[] => {
      const keep = parseDay(String(transfer.fields.keep_until));
      const delivered = instantOf(transfer.fields.delivered_at);
      if (!keep || delivered === null || context.end < context.zone.endOf(keep)) return [];
      const destroyed = instantOf(transfer.fields.destroyed_at);
      if (destroyed !== null && destroyed < context.end) return late(context, transfer, keep, destroyed);
      return [
        {
          rule: 'extract-not-destroyed',
          at: at(transfer, 'keep_until'),
          message: `${nameOf(transfer)} 的副本留存到 ${keep}，至 ${context.asOf} 没有销毁记录`,
          hint: '已销毁的，请照销毁记录写上时间和监销人；还留着的，请说明由谁保管、何时销毁',
          expected: `不晚于 ${keep} 24:00 销毁`,
          actual: '没有销毁时间',
          related: [{ message: '交付时间', at: at(transfer, 'delivered_at') }],
        },
      ];
    });
  },
};

/** Destroyed, but after the last day on which the copy could be kept. */
function late({ zone }: Context, transfer: EvidenceRecord, keep: Day, destroyed: number): Observation[] {
  if (destroyed < zone.endOf(keep)) return [];
  const when = clock(destroyed, zone);
  return [
    {
      rule: 'extract-not-destroyed',
      at: at(transfer, 'destroyed_at'),
      message: `${nameOf(transfer)} 的副本应留存到 ${keep}，${when} 才销毁，晚 ${zone.daysBetween(keep, zone.dayOf(destroyed))} 天`,
      hint: '请说明这几天由谁保管、为什么没有按期销毁；已记下的时间不要改动',
      expected: `不晚于 ${keep} 24:00 销毁`,
      actual: when,
      related: [{ message: titleOf(transfer.kind, 'keep_until'), at: at(transfer, 'keep_until') }],
    },
  ];
}
