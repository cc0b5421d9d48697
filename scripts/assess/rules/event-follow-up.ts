import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { isBlank } from '../evidence/asked.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Called upon to perform: until the day named in the demand, and then something is to be said of it. */
const DEMAND = 'default-notice';

/** An event that has lasted for as long as the contract names has its next step; a demand whose day is over, its outcome. */
export const eventFollowUp: Rule = {
  id: 'event-follow-up',
  title: '合同事件到了约定的期限，应有下一步',
  about: ['contract-event'],
  checks: ['D'],
  check(context) {
    const events = latest(context, 'contract-event');
    const limits = context.contract.contract.events ?? [];
    return events.flatMap((event): Observation[] => {
      const limit = limits.find(({ subtype }) => subtype === event.fields.subtype);
      return [...lasting(context, event, events, limit), ...demanded(context, event)];
    });
  },
};

type Limit = NonNullable<Context['contract']['contract']['events']>[number];

/** Both days count, and so does the day on which the limit is reached. */
function lasting(
  context: Context,
  event: EvidenceRecord,
  events: readonly EvidenceRecord[],
  limit: Limit | undefined,
): Observation[] {
  const from = dayOf(event, 'from');
  if (!limit?.days || !limit.next || from === null) return [];
  const to = dayOf(event, 'to') ?? context.asOf;
  const last = to < context.asOf ? to : context.asOf;
  const days = last < from ? 0 : context.zone.daysBetween(from, last) + 1;
  const reached = context.zone.addDays(from, limit.days - 1);
  const isDone = events.some((one) => one.fields.subtype === limit.next && (dayOf(one, 'occurred_on') ?? '') >= from);
  if (days < limit.days || isDone) return [];
  const next = wordOf(limit.next);
  return [
    {
      rule: 'event-follow-up',
      at: at(event, 'from'),
      message: `${nameOf(event)} 自 ${from} 起已持续 ${days} 天，达到 ${limit.days} 天，没有“${next}”的记录`,
      hint: '请双方商定下一步并登记；已经商定的，请照实登记商定的日期与结果',
      expected: `${reached} 起应有“${next}”`,
      actual: `${days} 天`,
    },
  ];
}

function demanded(context: Context, event: EvidenceRecord): Observation[] {
  const until = event.fields.subtype === DEMAND ? dayOf(event, 'to') : null;
  if (until === null || context.end < context.zone.endOf(until) || !isBlank(event.fields.outcome)) return [];
  return [
    {
      rule: 'event-follow-up',
      at: at(event, 'to'),
      message: `${nameOf(event)} 所定的期限 ${until} 已过，没有写${titleOf(event.kind, 'outcome')}`,
      hint: '请写明对方是否已经履行，以及接着怎样处理',
      expected: titleOf(event.kind, 'outcome'),
    },
  ];
}

function dayOf({ fields }: EvidenceRecord, field: string): Day | null {
  return parseDay(String(fields[field]));
}

function wordOf(subtype: string): string {
  return KINDS['contract-event']?.fields.subtype?.labels?.[subtype] ?? subtype;
}
