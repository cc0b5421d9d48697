import type { Entry, RecordFields } from '../entry.ts';
import { alone, completed } from '../filing.ts';
import { numbered } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import type { ChangeStory } from '../stories/change-story.ts';
import { CHANGES } from '../stories/index.ts';
import { formatInstant, local } from '../time.ts';
import { atDesk, eveningCommit, scribe } from './desk.ts';
import type { Operation } from './operation.ts';
import type { ToldProblem } from './problems.ts';

export interface ToldChange {
  story: ChangeStory;
  id: string;
  operations: Operation[];
}

/** The changes with their numbers, and what was done on the machines for them. */
export function tellChanges(prose: Prose): ToldChange[] {
  const stories = CHANGES.map((story) => ({ story })).sort((a, b) => local(a.story.applied) - local(b.story.applied));
  return numbered(stories, 'CHG', 4, ({ story }) => story.applied.slice(0, 4)).map(({ story, id }) => ({
    story,
    id,
    operations: story.steps.map((step, index) => operationOf(story, id, step, index, prose)),
  }));
}

function operationOf(
  story: ChangeStory,
  id: string,
  [when, action, target, text]: ChangeStory['steps'][number],
  index: number,
  prose: Prose,
): Operation {
  const random = randomOf(`change ${id} ${index}`);
  const at = local(when) + random.int(4, 40);
  const next = story.steps[index + 1];
  const until = (next ? local(next[0]) : local(story.ended)) - at - 10;
  return {
    at,
    lasted: Math.max(45, Math.min(random.int(240, 900), until)),
    system: story.system,
    operator: story.executor,
    action,
    target,
    summary: prose.note(text),
    ticket: id,
    fixed: true,
    ...(story.planted === undefined ? {} : { planted: story.planted }),
  };
}

/** What the rest of the world calls the things that a change speaks of. */
export interface ChangeLinks {
  problems: readonly ToldProblem[];
  request: (title: string) => string | undefined;
  numberOf: (operation: Operation) => string;
}

/** A change is written down when it has been carried out, and again when it was looked back on. */
export function fileChanges(changes: readonly ToldChange[], links: ChangeLinks, prose: Prose): Entry[] {
  return changes.map((change) => entryOf(change, links, prose));
}

function entryOf({ story, id, operations }: ToldChange, links: ChangeLinks, prose: Prose): Entry {
  const random = randomOf(`change paper ${id}`);
  const done = Math.max(local(story.ended), local(story.approved));
  const recorded = atDesk(done, random, [8, 24]);
  const problem = links.problems.find((one) => one.story.change === story.key)?.id;
  const request = story.request === undefined ? undefined : links.request(story.request);
  const by = scribe(story.executor, story.system, recorded);
  const record: RecordFields & { id: string } = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: by,
    system: story.system,
    title: story.title,
    subtype: story.subtype,
    ...(request === undefined ? {} : { request }),
    ...(problem === undefined ? {} : { problem }),
    applicant: story.applicant,
    applied_at: formatInstant(local(story.applied)),
    approver: story.approver,
    approved_at: formatInstant(local(story.approved)),
    reason: prose.note(story.reason),
    basis: prose.note(story.basis),
    plan: prose.note(story.plan),
    schedule: prose.note(story.schedule),
    risk: prose.note(story.risk),
    risk_response: prose.note(story.riskResponse),
    rollback: prose.note(story.rollback),
    ...(story.localization ? { localization: true } : {}),
    ...(story.testWaiver === undefined ? {} : { test_waiver_reason: prose.note(story.testWaiver) }),
    ...(story.tested === undefined ? {} : testOf(story, prose)),
    started_at: formatInstant(local(story.started)),
    ended_at: formatInstant(local(story.ended)),
    executor: story.executor,
    operations: operations.map(links.numberOf),
  };
  const entry = alone('change', `evidence/change/${id}.yaml`, record, {
    at: eveningCommit(by, recorded),
    by,
    branch: 'changes',
    subject: `登记 ${id}`,
  });
  if (story.reviewed === undefined) return entry;
  const written = Math.max(atDesk(local(story.reviewed), random, [8, 24]), (entry.versions.at(-1)?.at ?? 0) + 60);
  const who = scribe(story.executor, story.system, written);
  const filing = { at: eveningCommit(who, written), by: who, branch: 'changes' as const, subject: `${id} 总结` };
  completed(entry, reviewOf(story, prose), filing);
  return entry;
}

function testOf({ tested, testResult }: ChangeStory, prose: Prose): RecordFields {
  return {
    tested_at: formatInstant(local(tested ?? '')),
    ...(testResult === undefined ? {} : { test_result: prose.note(testResult) }),
  };
}

function reviewOf({ reviewed, goalMet, review, confirmedBy }: ChangeStory, prose: Prose): RecordFields {
  return {
    reviewed_at: formatInstant(local(reviewed ?? '')),
    ...(goalMet === undefined ? {} : { goal_met: goalMet }),
    ...(review === undefined ? {} : { review: prose.note(review) }),
    ...(confirmedBy === undefined ? {} : { confirmed_by: confirmedBy }),
  };
}
