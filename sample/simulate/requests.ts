import type { Entry, RecordFields, Version } from '../entry.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { REQUESTS, TRANSFERS } from '../stories/index.ts';
import type { RequestStory } from '../stories/request-story.ts';
import { addWorkdays, dateOf, formatInstant, type Instant, instant, local } from '../time.ts';
import { atDesk, eveningCommit, scribe } from './desk.ts';
import type { Operation } from './operation.ts';
import type { ToldRequest } from './told-request.ts';
import { tellTransfer } from './transfers.ts';

/** The requests of the quarter with the data transfers among them, and the operations done for them. */
export function tellRequests(prose: Prose): {
  entries: Entry[];
  operations: Operation[];
  /** The number of a request by its title. */
  idOf: (title: string) => string | undefined;
} {
  const told = number([...REQUESTS, ...TRANSFERS]);
  const transfers = told
    .filter((one) => one.transfer !== null)
    .sort((a, b) => ((a.transfer ?? '') < (b.transfer ?? '') ? -1 : 1))
    .map((one) => tellTransfer(one, prose));
  return {
    idOf: (title) => told.find(({ story }) => story.title === title)?.id,
    entries: [...told.map((one) => entryOf(one, prose)), ...transfers.map((one) => one.entry)],
    operations: [...told.flatMap((one) => operationsOf(one, prose)), ...transfers.flatMap((one) => one.operations)],
  };
}

/** Requests are numbered as they come in, approvals as they are given. */
function number(stories: readonly RequestStory[]): ToldRequest[] {
  const year = ({ at }: { at: Instant }): string => dateOf(at).slice(0, 4);
  const requests = stories.map((story) => ({ story, at: local(story.at) })).sort((a, b) => a.at - b.at);
  const approvals = stories
    .flatMap((story) => (story.transfer ? [{ story, at: local(story.transfer.approved) }] : []))
    .sort((a, b) => a.at - b.at);
  const transfers = new Map(numbered(approvals, 'DTA', 4, year).map(({ story, id }) => [story, id]));
  return numbered(requests, 'SR', 4, year).map(({ story, at, id }) => ({
    story,
    id,
    transfer: transfers.get(story) ?? null,
    submitted: at,
    responder: ownerOf(story.system, dateOf(at)),
  }));
}

function entryOf(told: ToldRequest, prose: Prose): Entry {
  return {
    kind: 'service-request',
    id: told.id,
    file: `evidence/service-request/${dateOf(told.submitted).slice(0, 7)}.yaml`,
    form: 'many',
    versions: versionsOf(told, prose),
  };
}

/**
 * A request is written down when it is taken on, and again as things happen to it: the client's word that it is
 * reasonable, a new date in writing, its completion. One done within the day is written once.
 */
function versionsOf(told: ToldRequest, prose: Prose): Version[] {
  const { story, id, submitted, responder } = told;
  const random = randomOf(`request ${id}`);
  const acknowledged = submitted + story.acknowledged * 60;
  const completed = completionOf(told);
  const confirmed = completed === null ? null : atDesk(completed, random, [12, 50]);
  const sameDay = confirmed !== null && dateOf(confirmed) === dateOf(acknowledged);
  const recorded = atDesk(sameDay ? confirmed : acknowledged, random);
  const opened = openedFields(
    told,
    acknowledged,
    formatInstant(recorded),
    scribe(responder, story.system, recorded),
    prose,
  );
  const done =
    completed === null || confirmed === null
      ? {}
      : {
          completed_at: formatInstant(completed),
          confirmed_at: formatInstant(confirmed),
          confirmed_by: story.transfer ? 'CLI-02' : 'CLI-03',
          ...(told.transfer === null
            ? {}
            : { approval_ref: story.planted === 'P50' ? cause('P50', 'approval_ref') : told.transfer }),
        };

  const version = (written: Instant, record: RecordFields, subject: string): Version => {
    const by = scribe(responder, story.system, written);
    return { at: eveningCommit(by, written), by, branch: 'tickets', record, subject };
  };
  if (sameDay) return [version(recorded, { ...opened, ...done }, `登记 ${id}`)];

  const versions = [version(recorded, opened, `登记 ${id}`)];
  let known = opened;
  if (story.effortDays !== undefined) {
    const agreed = instant(
      `${addWorkdays(dateOf(submitted), random.int(1, 2))} ${random.pick(['09:40', '10:25', '14:15'])}`,
    );
    known = { ...known, reasonable_confirmed_by: 'CLI-01', reasonable_confirmed_at: formatInstant(agreed) };
    versions.push(version(atDesk(agreed, random), known, `${id} 确认为合理性维护需求`));
  }
  if (story.replanned) {
    const { agreed, due, letter } = story.replanned;
    known = { ...known, replanned: { agreed_on: agreed, due_on: due, agreed_by: 'CLI-01' }, remarks: letter };
    versions.push(version(instant(`${agreed} 16:20`), known, `${id} 书面改期`));
  }
  if (confirmed === null && story.transfer) {
    known = { ...known, ...(told.transfer === null ? {} : { approval_ref: told.transfer }) };
    versions.push(version(atDesk(local(story.transfer.approved), random, [4, 9]), known, `${id} 审批已到`));
  }
  if (confirmed !== null) versions.push(version(atDesk(confirmed, random), { ...known, ...done }, `${id} 办结`));
  return versions;
}

function completionOf({ story, id }: ToldRequest): Instant | null {
  if (story.completed === undefined) return null;
  const completed = local(story.completed);
  if (
    story.planted === 'P05' &&
    (completed !== instant(cause('P05', 'completed_at')) || local(story.at) !== instant(cause('P05', 'submitted_at')))
  ) {
    throw new Error(`P05: the times of ${id} differ from the story`);
  }
  return completed;
}

function openedFields(
  told: ToldRequest,
  acknowledged: Instant,
  recordedAt: string,
  recordedBy: string,
  prose: Prose,
): RecordFields {
  const { story, id, submitted, responder } = told;
  return {
    id,
    recorded_at: recordedAt,
    recorded_by: recordedBy,
    system: story.system,
    title: story.title,
    category: story.category,
    requester_unit: story.unit,
    requester: story.requester,
    submitted_at: formatInstant(submitted),
    acknowledged_at: formatInstant(acknowledged),
    responder,
    reasonable_demand: story.effortDays !== undefined,
    ...(story.effortDays === undefined ? {} : { effort_days: story.effortDays }),
    impact: prose.note(story.impact),
    ...(story.plan === undefined ? {} : { plan: prose.note(story.plan) }),
    ...(story.rollback === undefined ? {} : { rollback: prose.note(story.rollback) }),
  };
}

function operationsOf({ story, id }: ToldRequest, prose: Prose): Operation[] {
  const random = randomOf(`request operations ${id}`);
  return (story.steps ?? []).map(([when, action, target, text]): Operation => {
    const at = local(when) + random.int(5, 50);
    return {
      at,
      lasted: random.int(300, 900),
      system: story.system,
      operator: ownerOf(story.system, dateOf(at)),
      action,
      target,
      summary: prose.note(text),
      ticket: id,
      fixed: true,
    };
  });
}
