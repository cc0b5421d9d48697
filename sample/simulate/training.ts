import { attachmentOf } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { isPresent, PEOPLE } from '../people.ts';
import { trainingSheet } from '../pictures/papers/training-sheet.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { COURSES } from '../stories/training-courses.ts';
import { dateOf, formatInstant, local, monthDay } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

export function tellTraining(prose: Prose, pictures: Pictures): Entry[] {
  const counts = new Map<string, number>();
  return COURSES.map(([subtype, title, held, hours, trainer, topic, result, absent = [], outside]) => {
    const at = local(held);
    const date = dateOf(at);
    const year = date.slice(0, 4);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    const id = `TRN-${year}-${String(number).padStart(2, '0')}`;
    const recorded = atDesk(at + Number(hours) * 3600, randomOf(id), [10, 30]);
    const told: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      subtype,
      title,
      held_at: formatInstant(at),
      hours,
      trainer,
      attendees: PEOPLE.map((person) => person.id).filter((one) => isPresent(one, date) && !absent.includes(one)),
      ...(outside === undefined ? {} : { outside_attendees: outside }),
      topic: prose.note(topic),
      result: prose.note(result),
    };
    const name = `${monthDay(date)}${title}签到表（签名以角色代替）`;
    const sheet = pictured(pictures, `attachments/training/${id}-sheet`, name, trainingSheet(told));
    const record = { ...told, attachments: [attachmentOf(sheet)] };
    const filing = {
      at: eveningCommit('PER-05', recorded),
      by: 'PER-05',
      branch: 'documents' as const,
      subject: title,
    };
    return { ...filed('training', `evidence/training/${year}.yaml`, record, filing), attachments: [sheet] };
  });
}
