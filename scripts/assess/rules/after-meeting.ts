import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { type Anew, madeAnew } from '../evidence/made-anew.ts';
import { at, clock, gathered, latest, nameOf, type Rule } from '../rule.ts';

/** The late records of one kind. */
interface Found {
  observation: Observation;
  count: number;
  anew: Anew | null;
}

/** What the panel judges by is there when it meets: material of a condition that came in later is shown with its date. */
export const afterMeeting: Rule = {
  id: 'after-meeting',
  title: '验收条件所依据的材料应在验收会之前交付',
  about: ['acceptance-event'],
  checks: ['T'],
  check(context) {
    const meeting = latest(context, 'acceptance-event').find(({ fields }) => fields.subtype === 'meeting');
    const met = instantOf(meeting?.fields.happened_at);
    if (!meeting || met === null || met >= context.end || !context.book.testifies) return [];
    const found = kindsJudged(context).flatMap((kind): Found[] => {
      const late = context.book.of(kind).filter((record) => isLate(context, record, met));
      const [first] = late;
      if (!first) return [];
      const others = late.length > 1 ? `等 ${late.length} 条` : '';
      const came = clock(context.book.handedIn(first, context.lateDate) ?? met, context.zone);
      const observation: Observation = {
        rule: 'after-meeting',
        at: at(first, 'recorded_at'),
        message: `${nameOf(first)} ${others}在验收会（${clock(met, context.zone)}）之后才交付：${came}`,
        hint: '请说明为什么会前没有交付，并请专家小组知悉；各个日期照实保留',
        expected: `不晚于 ${clock(met, context.zone)}`,
        actual: came,
        related: [{ message: '验收会', at: at(meeting, 'happened_at') }],
      };
      const commit = context.book.provenance(first)?.first;
      return [{ observation, count: late.length, anew: commit ? madeAnew(context, commit) : null }];
    });
    // A history pressed into one commit dates every kind alike.
    return gathered(
      found,
      ({ anew }) => anew?.key ?? '',
      (group) =>
        `${group[0]?.anew?.words}里这样的共 ${group.length} 种、${group.reduce((sum, { count }) => sum + count, 0)} 条`,
    );
  },
};

/** Kinds of the provider's material behind the contract's conditions. */
function kindsJudged({ contract }: Context): string[] {
  const asked = contract.checklist.requirements.filter(
    ({ condition, owner, gates }) => condition !== undefined && owner === 'provider' && gates.includes('acceptance'),
  );
  return [...new Set(asked.flatMap(({ kinds }) => kinds))];
}

/** Of something that was over before the meeting. */
function isLate(context: Context, record: EvidenceRecord, met: number): boolean {
  const event = context.book.eventAt(record);
  const came = context.book.handedIn(record, context.lateDate);
  return context.usable(record) && event !== null && event < met && came !== null && came > met;
}
