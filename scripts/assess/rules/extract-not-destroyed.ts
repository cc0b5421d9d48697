import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { instantOf } from '../book.ts';
import { at, latest, nameOf, type Rule } from './rule.ts';

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
      if (destroyed !== null && destroyed < context.end) return [];
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
