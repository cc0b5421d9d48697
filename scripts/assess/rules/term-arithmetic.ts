import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/** A term of whole years ends on the same day of the year, or the day before it, as one counts the first day or not. */
export const termArithmetic: Rule = {
  id: 'term-arithmetic',
  title: '服务期的起止应与约定的年数相符',
  about: [],
  ownFiles: true,
  checks: ['Q'],
  check(context) {
    const { id, term, signed_on: signed } = context.contract.contract;
    const observe = (path: string[], message: string, expected: string, actual: string): Observation => ({
      rule: 'term-arithmetic',
      at: { file: `${id}/contract.yaml`, index: 0, path },
      message,
      hint: '请对照合同原件核对起止两日；算法有不同理解的，请在参数确认书里约定',
      expected,
      actual,
    });
    const found: Observation[] = [];
    const [from, to] = [parseDay(term.from), parseDay(term.to)];
    if (from && to && term.years !== undefined) {
      const ends = endsOf(context, from, term.years);
      const expected = ends.join(' 或 ');
      if (!ends.includes(to)) {
        const said = `服务期 ${from} 至 ${to} 不是 ${term.years} 年`;
        found.push(observe(['term', 'to'], said, expected, to));
      }
      // What the parties agreed may move it by days, for its first day or its last; not into another year.
      const { to: read } = context.term;
      if (read !== to && Math.abs(context.zone.daysBetween(to, read)) > DAYS_MAX) {
        const said = `按参数算出的服务期止于 ${read}，与合同的 ${to} 相差过多`;
        found.push(observe(['term', 'to'], said, `${to} 前后 ${DAYS_MAX} 天`, read));
      }
    }
    if (from && signed && signed > from) {
      found.push(observe(['term', 'from'], `服务期自 ${from} 起，早于签订日 ${signed}`, `不早于 ${signed}`, from));
    }
    return found;
  },
};

/** As far as readings of one clause lie apart. */
const DAYS_MAX = 31;

function endsOf({ zone }: Context, from: Day, years: number): Day[] {
  const same = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  // There is no 29 February in most years: the term ends with the month.
  const day = parseDay(same) ?? (`${same.slice(0, 8)}28` as Day);
  return [zone.addDays(day, -1), day];
}
