import type { RecordFields } from '../entry.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { clockOf, dateOf, formatInstant, instant, monthDay } from '../time.ts';
import type { ToldIncident } from './incidents.ts';

export function missing(at: string): never {
  throw new Error(`no fault was reported at ${at}`);
}

/** P22: the fault before it on the same system with the same cause. */
function recurrenceOf({ story, reported }: ToldIncident, all: readonly ToldIncident[]): string {
  const before = all.filter(
    (one) => one.story.system === story.system && one.story.code === story.code && one.reported < reported,
  );
  return before.at(-1)?.id ?? missing(`${story.code} before ${story.at}`);
}

/** What the record of a fault says beyond who wrote it down. */
export function faultOf(told: ToldIncident, all: readonly ToldIncident[], prose: Prose): RecordFields {
  const { story, reported, acknowledged, restored, resolved, confirmed } = told;
  const random = randomOf(`incident details ${told.id}`);
  const after = (minutes: number): string => formatInstant(reported + Math.round(minutes * 60));
  const ticketed = story.channel === '工单' ? reported : acknowledged + random.int(40, 300);
  const restoredText =
    story.planted === 'P21' ? formatInstant(instant(cause('P21', 'restored_at'))) : formatInstant(restored);
  return {
    title: story.title,
    severity: story.severity,
    ...(story.marked
      ? { major_problem: true, major_marked_by: 'CLI-03', major_marked_at: formatInstant(reported) }
      : {}),
    channel: story.channel,
    reporter: story.reporter,
    ...(story.alerted === undefined ? {} : { alerted_at: after(-story.alerted) }),
    reported_at: formatInstant(reported),
    ...(story.channel === '工单' || story.channel === '邮件'
      ? { auto_replied_at: formatInstant(reported + random.int(6, 50)) }
      : {}),
    ticketed_at: formatInstant(ticketed),
    acknowledged_at: formatInstant(acknowledged),
    responder: told.responder,
    ...(story.arrived === undefined ? {} : { arrived_at: after(story.arrived) }),
    mode: story.arrived === undefined ? 'remote' : 'onsite',
    restored_at: restoredText,
    resolved_at: formatInstant(resolved),
    confirmed_at: formatInstant(confirmed),
    confirmed_by: 'CLI-03',
    severity_confirmed_by: 'CLI-01',
    severity_confirmed_at: formatInstant(confirmed + random.int(60, 400)),
    impact: prose.note(story.impact),
    cause: prose.note(story.cause),
    cause_code: story.code,
    handling: prose.note(handling(told)),
    ...(story.workaround === undefined ? {} : { workaround: prose.note(story.workaround) }),
    ...(story.planted === 'P22' ? { recurrence_of: recurrenceOf(told, all) } : {}),
    ...(story.planted === 'P31' ? { caused_by_missed_inspection: cause('P31', 'missed') } : {}),
    ...(story.repair === undefined
      ? {}
      : {
          exclusions: [
            {
              kind: 'vendor-repair',
              from: after(story.repair.from),
              to: after(story.repair.to),
              proof: story.repair.proof,
              countersigned_by: 'CLI-01',
            },
          ],
        }),
  };
}

/** One line per step, with the clock; the day stands before it where it changes. */
function handling({ story, reported }: ToldIncident): string {
  let day = dateOf(reported);
  return story.steps
    .map(([minutes, , , text]) => {
      const at = reported + minutes * 60;
      const date = dateOf(at);
      const head = date === day ? clockOf(at) : `${monthDay(date)} ${clockOf(at)}`;
      day = date;
      return `${head} ${text}`;
    })
    .join('\n');
}
