import { attachmentOf, majorReport, repairSheet } from '../attachments.ts';
import { onCall } from '../duty.ts';
import type { AttachedFile, Entry, RecordFields } from '../entry.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import type { IncidentStory } from '../stories/incident-story.ts';
import { INCIDENTS } from '../stories/index.ts';
import { dateOf, formatInstant, type Instant, instant, isWorkday } from '../time.ts';
import { atDesk, eveningCommit, scribe } from './desk.ts';
import { faultOf, missing } from './incident-fields.ts';
import type { Operation } from './operation.ts';

/** What a fault left behind for the next inspection to find. */
export interface ErrorTrace {
  system: string;
  at: Instant;
  incident: string;
  title: string;
  errors: number;
  restored: Instant;
}

/** A time in which a system was as good as gone: nobody goes about the daily round then. */
export interface Outage {
  system: string;
  from: Instant;
  to: Instant;
}

export interface Incidents {
  entries: Entry[];
  operations: Operation[];
  outages: Outage[];
  /** Every fault of the year with its ERR lines, in order of time. */
  traces: ErrorTrace[];
  told: readonly ToldIncident[];
  /** The number of a fault by the time of its report, as the stories name it. */
  idOf: (at: string) => string;
  entryOf: (at: string) => Entry | undefined;
}

/** A fault with its times worked out. */
export interface ToldIncident {
  story: IncidentStory;
  id: string;
  responder: string;
  reported: Instant;
  acknowledged: Instant;
  restored: Instant;
  resolved: Instant;
  confirmed: Instant;
  recorded: Instant;
  recorder: string;
}

/** The faults of the quarter: their records, the operations done for them, the traces in the logs. */
export function tellIncidents(prose: Prose): Incidents {
  const told: ToldIncident[] = numbered(
    INCIDENTS.map(workOut).sort((a, b) => a.recorded - b.recorded || a.reported - b.reported),
    'INC',
    4,
    ({ reported }) => dateOf(reported).slice(0, 4),
  );
  const entries = told.map((one) => entryOf(one, told, prose));
  vanish(told, entries);
  return {
    entries,
    told,
    idOf: (at) => told.find(({ story }) => story.at === at)?.id ?? missing(at),
    entryOf: (at) => entries[told.findIndex(({ story }) => story.at === at)],
    operations: told.flatMap((one) => operationsOf(one, prose)),
    outages: told
      .filter(({ story }) => story.severity === 'serious' || story.severity === 'major')
      .map(({ story, reported, restored }) => ({ system: story.system, from: reported - 600, to: restored })),
    traces: told
      .map((one) => ({
        system: one.story.system,
        at: one.reported,
        incident: one.id,
        title: one.story.title,
        errors: one.story.err ?? 0,
        restored: one.restored,
      }))
      .filter((trace) => trace.incident !== idOf(told, 'P17'))
      .sort((a, b) => a.at - b.at),
  };
}

function workOut(story: IncidentStory): Omit<ToldIncident, 'id'> {
  const random = randomOf(`incident ${story.at} ${story.system}`);
  const reported = instant(story.at);
  const date = dateOf(reported);
  const responder = isWorkday(date) ? ownerOf(story.system, date) : onCall(reported);
  const after = (minutes: number): Instant => reported + Math.round(minutes * 60);
  const restored = after(story.restored);
  const resolved = after(story.resolved ?? story.restored);
  const confirmed = atDesk(resolved, random, [8, 40]);
  const late = story.planted === 'P52' ? instant(`${cause('P52', 'recorded_on')} 09:20:00`) : confirmed;
  const recorded = atDesk(Math.max(late, confirmed), random, [8, 24]);
  const told = { story, responder, reported, acknowledged: after(story.acknowledged), restored, resolved, confirmed };
  checkPlanted(told);
  return { ...told, recorded, recorder: scribe(responder, story.system, recorded) };
}

/** The planted list is the cause: the story's own minutes must come out at its times. */
function checkPlanted({
  story,
  reported,
  acknowledged,
  restored,
}: Pick<ToldIncident, 'story' | 'reported' | 'acknowledged' | 'restored'>): void {
  const times: Readonly<Record<string, Readonly<Record<string, Instant>>>> = {
    P03: { reported_at: reported, acknowledged_at: acknowledged },
    P04: { reported_at: reported, acknowledged_at: acknowledged },
    P06: { reported_at: reported, restored_at: restored },
  };
  for (const [key, at] of Object.entries(times[story.planted ?? ''] ?? {})) {
    if (instant(cause(story.planted ?? '', key)) !== at)
      throw new Error(`${story.planted}: ${key} differs from the story`);
  }
}

function entryOf(told: ToldIncident, all: readonly ToldIncident[], prose: Prose): Entry {
  const { story, id, recorded, recorder } = told;
  const attachments = attachmentsOf(told);
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: recorder,
    system: story.system,
    ...faultOf(told, all, prose),
    ...(attachments.length > 0 ? { attachments: attachments.map(attachmentOf) } : {}),
  };
  const at =
    story.planted === 'P17' ? instant(`${cause('P17', 'committed_on')} 17:32`) : eveningCommit(recorder, recorded);
  return {
    kind: 'incident',
    id,
    file: `evidence/incident/${formatInstant(told.reported).slice(0, 7)}.yaml`,
    form: 'many',
    versions: [{ at, by: recorder, branch: 'tickets', record, subject: `登记 ${id}` }],
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function attachmentsOf({ story, id, reported, restored }: ToldIncident): AttachedFile[] {
  const files: AttachedFile[] = [];
  if (story.repair) {
    const from = reported + story.repair.from * 60;
    const to = reported + story.repair.to * 60;
    files.push(repairSheet(id, story, from, to, reported));
  }
  if (story.severity === 'major') files.push(majorReport(id, story, reported, restored));
  return files;
}

function operationsOf({ story, id, responder, reported }: ToldIncident, prose: Prose): Operation[] {
  const random = randomOf(`incident operations ${id}`);
  return story.steps.map(([minutes, action, target, text], index): Operation => {
    const at = reported + minutes * 60;
    const lasted = random.int(180, 540) + (action === 'deploy' || action === 'restart' ? 240 : 0);
    const untilNext = ((story.steps[index + 1]?.[0] ?? story.restored + 30) - minutes) * 60 - 20;
    return {
      at,
      lasted: Math.min(lasted, untilNext),
      system: story.system,
      operator: scribe(responder, story.system, at),
      action,
      target,
      summary: prose.note(text),
      // The vanished record left no number behind: nothing else in the repository speaks of it.
      ...(story.planted === 'P17' ? {} : { ticket: id }),
      fixed: true,
    };
  });
}

/** P17: a record disappears in a commit that adds a remark to another one of the same file. */
function vanish(told: readonly ToldIncident[], entries: readonly Entry[]): void {
  const gone = idOf(told, 'P17');
  const remarked = told.find((one) => one.story.code === 'certificate')?.id;
  const at = instant(`${cause('P17', 'vanished_on')} 17:32`);
  for (const entry of entries) {
    const first = entry.versions[0];
    if (first?.record == null) continue;
    if (entry.id === gone) entry.versions.push({ at, by: 'PER-01', branch: 'tickets', record: null, subject: '' });
    if (entry.id === remarked) {
      const remarks = '8 月 13 日补记：省平台已书面告知今后换证提前五个工作日通知，信任库检查列入每月 1 日作业';
      const record = { ...first.record, remarks };
      entry.versions.push({ at, by: 'PER-01', branch: 'tickets', record, subject: `补充 ${entry.id} 的复盘备注` });
    }
  }
}

function idOf(told: readonly ToldIncident[], planted: string): string | undefined {
  return told.find((one) => one.story.planted === planted)?.id;
}
