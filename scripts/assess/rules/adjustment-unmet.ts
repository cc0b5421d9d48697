import type { Observation } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import { at, nameOf, type Rule } from '../rule.ts';
import { type Unmet, unmetAdjustments } from '../score/adjustments.ts';
import type { Allocation } from '../score/allocate.ts';
import { workSheet } from '../score/sheet.ts';

/** A reviewer's record that sets the points of one charge finds that charge; one that finds none would change nothing unseen. */
export const adjustmentUnmet: Rule = {
  id: 'adjustment-unmet',
  title: '改判所指的，应是考核表里算出的一处',
  about: ['finding'],
  checks: ['X'],
  check(context, _occurrences, sheet) {
    return unmetAdjustments(context, sheet ?? workSheet(context)).flatMap((one) =>
      isSaidElsewhere(context, one) ? [] : told(context, one),
    );
  },
};

/** What names nothing at all is an unresolved reference. */
function isSaidElsewhere(context: Context, { record, subject }: Unmet): boolean {
  const { checklist, scorecard } = context.contract;
  if (!scorecard.rows.some(({ id }) => id === record.fields.row)) return true;
  if (subject?.sort === 'record') return context.book.any(subject.id) === undefined;
  if (subject?.sort !== 'occurrence') return false;
  return !checklist.requirements.some(({ id }) => id === subject.id.split('/')[0]);
}

function told(context: Context, one: Unmet): Observation {
  const { record, subject, here } = one;
  const row = `“${context.contract.scorecard.rows.find(({ id }) => id === record.fields.row)?.criterion}”`;
  const say = (path: (string | number)[], words: string, hint: string): Observation => ({
    rule: 'adjustment-unmet',
    at: at(record, ...path),
    message: `${nameOf(record)}：${words}，这条改判不改变任何数`,
    hint,
  });
  if (one.points.lt(0)) {
    const { points } = record.fields.adjustment as { points: string };
    const hint = '这一处不扣的写 "0"，少扣的写改扣多少；一律不带负号';
    return say(['adjustment', 'points'], `改判分值写了 ${points}，小于 0`, hint);
  }
  if (subject === null) {
    const hint = `请用 about 写明改判的是哪一处；${listed(row, one.inRow)}`;
    return say(['adjustment'], '改判没有写明所指', hint);
  }
  const what = `${SORTS[subject.sort] ?? subject.sort} ${subject.id}`;
  const events = [...new Set(here.map(eventOf))].join('、');
  const { event } = record.fields;
  if (here.length > 0 && event !== undefined)
    return say(['event'], `${what} 在${row}里没有 event 为 ${String(event)} 的一处`, `这里有 event: ${events}，请核对`);
  if (here.length > 0)
    return say(
      ['about', subject.sort],
      `${what} 在${row}里有 ${here.length} 处，没有写明是哪一处`,
      `请写 event，可写 ${events}；几处都改判的，各写一条`,
    );
  return say(['about', subject.sort], `${what} 在${row}里没有算出的一处`, insteadOf(one, row));
}

const SORTS: { readonly [sort: string]: string } = { record: '记录', occurrence: '应交', measure: '指标' };

/** What there is in place of what was named, and what to do. */
function insteadOf({ elsewhere, inRow, isDismissed }: Unmet, row: string): string {
  const [other] = elsewhere;
  if (other) return `它记在“${other.candidate.row.criterion}”，改判那里的请写 row: ${other.candidate.row.id}`;
  if (isDismissed) return `这件事已有不成立的决定，不再扣分；不需要改判的，请由甲方撤回这条认定（status: withdrawn）`;
  return `${listed(row, inRow)}；请照 score --explain 印的编号核对 about，不需要改判的，请由甲方撤回这条认定（status: withdrawn）`;
}

const LISTED_MAX = 3;

/** `“响应”现有 record: INC-1、record: INC-2 等 5 处`. */
function listed(row: string, inRow: readonly Allocation[]): string {
  if (inRow.length === 0) return `${row}现在没有算出任何一处`;
  const names = inRow.slice(0, LISTED_MAX).map(({ fact: { key } }) => {
    const [, sort = '', id = ''] = /^([^:]*):(.*)#[^#]*$/.exec(key) ?? [];
    return `${sort === 'finding' ? 'record' : sort}: ${id}`;
  });
  const more = inRow.length > LISTED_MAX ? ` 等 ${inRow.length} 处` : '';
  return `${row}现有 ${names.join('、')}${more}`;
}

function eventOf({ fact: { key } }: Allocation): string {
  return key.slice(key.lastIndexOf('#') + 1);
}
