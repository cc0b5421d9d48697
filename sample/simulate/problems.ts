import type { Entry, RecordFields } from '../entry.ts';
import { alone, completed } from '../filing.ts';
import { numbered } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { PROBLEMS } from '../stories/index.ts';
import type { ProblemStory } from '../stories/problem-story.ts';
import { formatInstant, local } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

export interface ToldProblem {
  story: ProblemStory;
  id: string;
}

/** Problems are numbered as they are opened. */
export function numberProblems(): ToldProblem[] {
  const stories = PROBLEMS.map((story) => ({ story })).sort((a, b) => local(a.story.opened) - local(b.story.opened));
  return numbered(stories, 'PRB', 4, ({ story }) => story.opened.slice(0, 4));
}

/** The problems' records; `incident` gives the number of a fault by the time of its report. */
export function tellProblems(told: readonly ToldProblem[], incident: (at: string) => string, prose: Prose): Entry[] {
  return told.map(({ story, id }) => {
    const random = randomOf(`problem ${id}`);
    const opened = local(story.opened);
    const recorded = atDesk(opened, random, [30, 70]);
    const record: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      system: story.system,
      title: story.title,
      opened_at: formatInstant(opened),
      incidents: story.incidents.map(incident),
      root_cause: prose.note(story.rootCause),
      solution: prose.note(story.solution),
      ...(story.workaround === undefined ? {} : { workaround: prose.note(story.workaround) }),
      corrective: `按解决方案实施：${story.solution}`,
      preventive: prose.note(story.preventive),
    };
    const filing = { at: eveningCommit('PER-05', recorded), by: 'PER-05', branch: 'changes' as const };
    const entry = alone('problem', `evidence/problem/${id}.yaml`, record, { ...filing, subject: `立项 ${id}` });
    const corrective = prose.note(story.corrective);
    const done = local(story.closed ?? (story.verified ? `${story.verified} 17:00` : story.opened)) + 5 * 86_400;
    const written = story.closed === undefined ? atDesk(done, random) : atDesk(local(story.closed), random, [10, 25]);
    completed(
      entry,
      {
        corrective,
        ...(story.verified === undefined ? {} : { verified_on: story.verified }),
        ...(story.verifier === undefined ? {} : { verifier: story.verifier }),
        ...(story.closed === undefined ? {} : { closed_at: formatInstant(local(story.closed)) }),
      },
      { ...filing, at: eveningCommit('PER-05', written), subject: `${id} 验证关闭` },
    );
    return entry;
  });
}

/** The day on which a fault was taken up as a problem goes into the fault's own record. */
export function linkIncidents(told: readonly ToldProblem[], entryOf: (at: string) => Entry | undefined): void {
  for (const { story, id } of told) {
    for (const at of story.incidents) {
      const entry = entryOf(at);
      if (!entry) continue;
      const opened = atDesk(local(story.opened), randomOf(`link ${id} ${at}`), [75, 110]);
      const last = entry.versions.at(-1)?.at ?? 0;
      const by = 'PER-05';
      const when = Math.max(eveningCommit(by, opened), eveningCommit(by, last));
      completed(entry, { problem: id }, { at: when, by, branch: 'tickets', subject: `${entry.id} 转入 ${id}` });
    }
  }
}
