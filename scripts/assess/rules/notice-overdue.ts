import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, latest, nameOf, type Rule } from '../rule.ts';

const HINT = '请说明原因、期间的防护措施和改好的日子；已记下的时间不要改动';

/** A vulnerability is repaired by the day that the notice names; that day counts until 24:00. */
export const noticeOverdue: Rule = {
  id: 'notice-overdue',
  title: '漏洞应在通报要求的期限内改好',
  about: ['vulnerability-notice'],
  checks: ['D'],
  check(context) {
    return latest(context, 'vulnerability-notice').flatMap((notice): Observation[] => {
      const required = parseDay(String(notice.fields.required_by));
      if (!required) return [];
      const end = context.zone.endOf(required);
      const fixed = instantOf(notice.fields.fixed_at);
      const isFixed = fixed !== null && fixed < context.end;
      if (isFixed ? fixed < end : context.end < end) return [];
      const field = isFixed ? 'fixed_at' : 'required_by';
      const said = isFixed ? `${clock(fixed, context.zone)} 才改好` : `至 ${context.asOf} 还没有改好`;
      return [
        {
          rule: 'notice-overdue',
          at: at(notice, field),
          message: `${nameOf(notice)} 要求不晚于 ${required} 改好，${said}`,
          hint: HINT,
          expected: `不晚于 ${required} 24:00`,
          actual: isFixed ? clock(fixed, context.zone) : '没有改好时间',
          ...(isFixed ? { related: [{ message: '通报整改期限', at: at(notice, 'required_by') }] } : {}),
        },
      ];
    });
  },
};
