import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { peopleOf } from '../evidence/presence.ts';
import { at, clock, latest, nameOf, type Rule } from '../rule.ts';

/** Whoever leaves has no access the day after. Whether there is an off-boarding at all is a requirement's affair. */
export const accessAfterLeaving: Rule = {
  id: 'access-after-leaving',
  title: '人员离场当天应收回权限',
  about: ['handover', 'personnel'],
  checks: ['X', 'T'],
  check(context) {
    const people = peopleOf(context);
    return latest(context, 'handover').flatMap((handover) => {
      if (handover.fields.subtype !== 'offboarding') return [];
      const person = people.get(String(handover.fields.person));
      // The roster says who was there; the handover's own date stands in where it does not.
      const source = dayOf(person?.fields.left_on) !== null && person ? person : handover;
      const left = dayOf(source.fields.left_on);
      const differs = person ? disagreement(handover, person) : [];
      const revoked = instantOf(handover.fields.revoked_at);
      if (left === null || revoked === null || revoked < context.zone.endOf(left)) return differs;
      return [...differs, observe(context, handover, revoked, left, source)];
    });
  },
};

function dayOf(value: Value | undefined): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}

/** The hand-over and the roster tell of one leaving. */
function disagreement(handover: EvidenceRecord, person: EvidenceRecord): Observation[] {
  const [own, listed] = [dayOf(handover.fields.left_on), dayOf(person.fields.left_on)];
  if (own === null || own === listed) return [];
  return [
    {
      rule: 'access-after-leaving',
      at: at(handover, 'left_on'),
      message: `${nameOf(handover)} 写 ${person.id} 于 ${own} 离场，人员名册里${listed === null ? '没有离场日期' : `是 ${listed}`}`,
      hint: '请对照离场审批与交接单核对两处日期，照实更正；离场日决定权限何时应收回、之后的操作算谁的',
      expected: listed ?? '名册写明离场日期',
      actual: own,
      related: [{ message: '人员名册', at: at(person, listed === null ? 'id' : 'left_on') }],
    },
  ];
}

function observe(
  context: Context,
  handover: EvidenceRecord,
  revoked: number,
  left: Day,
  source: EvidenceRecord,
): Observation {
  const when = clock(revoked, context.zone);
  const days = context.zone.daysBetween(left, context.zone.dayOf(revoked));
  return {
    rule: 'access-after-leaving',
    at: at(handover, 'revoked_at'),
    message: `${nameOf(handover)}：${String(handover.fields.person)} 于 ${left} 离场，权限 ${when} 才收回，晚 ${days} 天`,
    hint: '请核对两个日期；确实晚收的，请说明这几天有无登录，以及今后怎样当天收回',
    expected: `不晚于 ${left} 24:00`,
    actual: when,
    related: [{ message: '离场日期', at: at(source, 'left_on') }],
  };
}
