import type { Day } from '../../calendar/day.ts';
import type { FindingState, ParameterState } from '../../model/standing.ts';
import { chineseDay } from '../volume/chinese-day.ts';
import type { Frame } from './frame.ts';
import { kept } from './lines.ts';
import type { Matter } from './matters.ts';

/** Until when the provider may reply to this matter, told or not yet. */
export function replyDueText(frame: Frame, { findings }: Matter): string[] {
  const told = findings.filter(({ notified_at }) => notified_at !== null);
  return (told.length > 0 ? told.map((one) => dueOf(frame, one)) : [openDue(frame)]).flatMap(kept);
}

function dueOf(frame: Frame, { id, notified_at, reply_due }: FindingState): string {
  const told = `${id} 已于 ${frame.minute(notified_at as number)} 告知`;
  const { replyWorkdays } = frame.proceedings;
  if (replyWorkdays === null) return `${told}；${noLimit}`;
  if (reply_due === null) return `${told}；答复期限为 ${replyWorkdays} 个工作日，现有放假安排数据推算不到那一天`;
  return `${told}；${replyWorkdays} 个工作日，至 ${frame.deadline(reply_due)}`;
}

const noLimit = '没有约定答复期限，作出决定之前都可以答复';

function openDue(frame: Frame): string {
  const { proceedings, zone, snapshot } = frame;
  if (proceedings.replyWorkdays === null) return `尚未告知；${noLimit}`;
  const day = snapshot.identity.as_of;
  const last = proceedings.replyBy(zone.startOf(day as Day));
  const example = last === null ? '' : `；如在 ${day} 送达，至 ${last} 24:00`;
  return `自收到本单的次日起 ${proceedings.replyWorkdays} 个工作日${example}`;
}

/** The agreed procedure in sentences, and whether it has been agreed. */
export function procedureText({ proceedings, snapshot }: Frame): string {
  const { replyWorkdays, suspends, parameter } = proceedings;
  const state = snapshot.parameters.find(({ key }) => key === parameter);
  const limit =
    replyWorkdays === null
      ? '对认定有异议的，可以在作出决定之前书面提出'
      : `对认定有异议的，请在收到告知后 ${replyWorkdays} 个工作日内书面提出；期满后提出的异议不再改变计分`;
  const effect = suspends ? '有异议的，在作出决定之前并列两个总分' : '提出异议不影响计分，决定不予认定的再退回';
  return `${limit}。${effect}。${state ? basis(state) : ''}`;
}

function basis({ no, value_text, agreed, agreed_on, agreement }: ParameterState): string {
  return agreed
    ? `（依据 ${no}“${value_text}”，${chineseDay(agreed_on ?? '')}约定，${agreement}。）`
    : `（依据 ${no}“${value_text}”，双方尚未约定，此处按默认读法。）`;
}
