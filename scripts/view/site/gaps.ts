import type { Occurrence } from '../../model/assessment.ts';
import { sortedGaps } from '../gap-view.ts';
import { OWNER } from '../words.ts';
import { dueText, type SiteContext } from './context.ts';

/** Everything that is not there, not usable or came late, what to do first at the head. */
export function gapsOf({ snapshot }: SiteContext): Occurrence[] {
  return sortedGaps(snapshot, 'running').map(({ gap }) => gap);
}

export function isGap({ status }: Occurrence): boolean {
  return status === 'missing' || status === 'invalid' || status === 'late';
}

/** Whom or what an occurrence is about; people go by their number where their names may not be seen. */
export function subjectText({ mask }: SiteContext, { subject }: Occurrence): string {
  if (subject.type === 'contract') return '全合同';
  if (mask.sees('panel')) return subject.title;
  return subject.type === 'person' ? subject.id : (subject.coded ?? subject.title);
}

/** `血液追溯 2024-08-14`, empty for what is due once for the whole contract. */
export function whichText(context: SiteContext, occurrence: Occurrence): string {
  const subject = occurrence.subject.type === 'contract' ? '' : subjectText(context, occurrence);
  return [subject, occurrence.subject.dated ? '' : occurrence.period].filter(Boolean).join(' ');
}

/** `应于 2024-08-19 前`, and by how much it was missed. */
export function dueWords({ zone }: SiteContext, { due, late_by_workdays, status }: Occurrence): string {
  const last = due === null ? '' : `应于 ${dueText(due, zone)} 前`;
  const late = status === 'late' && late_by_workdays !== null ? `晚 ${late_by_workdays} 个工作日` : '';
  return [last, late].filter(Boolean).join('，');
}

/** What may lawfully be done about it: hand in, correct, or explain; nothing that lay in the past can be supplied. */
export function actionText({ owner, sort, status }: Occurrence): string {
  if (status === 'late') return '已收到，迟交照实记录';
  if (status === 'invalid') return '已有记录但不合格式，请按核查提示更正';
  if (sort === 'prior-step') return '这是应当在先的步骤，请说明经过并整改';
  if (owner === 'both') return '请双方签署后提交';
  return owner === 'provider' ? '请提交；确未开展的，请说明' : `请${OWNER[owner]}提供`;
}
