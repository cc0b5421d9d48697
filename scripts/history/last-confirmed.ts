import type { Commit, Trail } from '../model/provenance.ts';
import type { Place } from '../source/source.ts';
import { DIGEST_LENGTH, type ExtractRecords } from './id-lists.ts';
import { readOlderFiles } from './older-files.ts';

/** A record's text under a kind, as the trail knows it; `digest` null for no such record. */
interface Version {
  digest: string | null;
  kind: string | null;
}

/** What is asked of one record: its trail, the texts that the content holds under its id now, and who may stand behind it. */
export interface ConfirmedQuestion {
  id: string;
  trail: Trail;
  present: readonly Version[];
  backs(commit: Commit, kind: string | null): boolean;
}

/** The version confirmed last, and by which commit; `file` is where it lay then, `bytes` that file, read where it is needed. */
export interface Confirmed extends Version {
  commit: Commit;
  merged: boolean;
  holds: boolean;
  file: string;
  bytes: Buffer | null;
}

/** An act of standing behind a version. `exact` where the text is known without looking: the commit wrote it itself. */
interface Act extends Version {
  commit: Commit;
  merged: boolean;
  exact: boolean;
  step: Commit;
  file: string;
}

/**
 * The last version of each record that somebody with the right brought in or merged; no entry where nobody ever did. An
 * older act is overruled by one that was built upon it, whatever the dates say and whichever way a merge took later. What a
 * merge took is looked up where it could have taken something else; other texts are read only where the content differs.
 */
export async function lastConfirmed(
  place: Place,
  questions: readonly ConfirmedQuestion[],
  extractRecords: ExtractRecords,
): Promise<Map<string, Confirmed>> {
  const open = questions.flatMap((question) => {
    const acts = actsOf(question);
    return acts.length === 0 ? [] : [{ question, acts }];
  });
  const unsure = open.filter(
    ({ question, acts }) => question.trail.steps.length > 1 && acts.some(({ exact }) => !exact),
  );
  const merges = unsure.flatMap(({ question, acts }) =>
    acts.filter(({ exact }) => !exact).flatMap(({ commit }) => question.trail.files.map((file) => ({ commit, file }))),
  );
  const taken = await readFiles(place, merges);
  for (const { question, acts } of unsure) {
    for (const act of acts) if (!act.exact) lookUp(act, question, taken, extractRecords);
  }
  const settled = open.map(({ question, acts }) => ({ question, last: lastOf(acts, question) }));
  const texts = await readFiles(
    place,
    settled.flatMap(({ last }) => (last.holds || last.digest === null ? [] : [last])),
  );
  return new Map(settled.map(({ question, last }) => [question.id, { ...last, bytes: texts(last) }]));
}

type At = Pick<Confirmed, 'commit' | 'file'>;

/** Files of commits, to be asked for one by one; null for what was not read or is not there. */
async function readFiles({ root, prefix }: Place, places: readonly At[]): Promise<(at: At) => Buffer | null> {
  const specOf = ({ commit, file }: At) => `${commit.hash}:${prefix}${file}`;
  const files = new Map<string, Buffer | null>();
  await readOlderFiles(root, [...new Set(places.map(specOf))], (spec, bytes) => files.set(spec, bytes));
  return (at) => files.get(specOf(at)) ?? null;
}

function actsOf({ trail: { steps, isBefore }, backs }: ConfirmedQuestion): Act[] {
  const acts = new Map<string, Act>();
  for (const { commit, merge, digest, kind, file } of steps) {
    const by = backs(commit, kind) ? commit : merge && backs(merge, kind) ? merge : null;
    if (by === null) continue;
    const held = acts.get(by.hash);
    // Of all that one merge brought, the last.
    if (held && !isBefore(held.step.hash, commit.hash)) continue;
    const exact = by === commit;
    acts.set(by.hash, { commit: by, merged: !exact, exact, step: commit, digest, kind, file });
  }
  return [...acts.values()];
}

function lastOf(acts: readonly Act[], { present, trail: { isBefore } }: ConfirmedQuestion): Omit<Confirmed, 'bytes'> {
  const final = acts.filter((one) => !acts.some((other) => isBefore(one.commit.hash, other.commit.hash)));
  const isThere = (act: Version) =>
    act.digest === null
      ? present.length === 0
      : present.some(({ digest, kind }) => digest === act.digest && kind === act.kind);
  const byDate = (a: Act, b: Act) =>
    b.commit.committed_at - a.commit.committed_at || (a.commit.hash < b.commit.hash ? -1 : 1);
  // Where two that knew nothing of each other stand behind two versions, either may have been kept.
  const chosen = final.find(isThere) ?? ([...final].sort(byDate)[0] as Act);
  const { commit, merged, digest, kind, file } = chosen;
  return { commit, merged, digest, kind, file, holds: isThere(chosen) };
}

/** What the record was in the merge itself. */
function lookUp(
  act: Act,
  { id, trail }: ConfirmedQuestion,
  taken: (at: At) => Buffer | null,
  extractRecords: ExtractRecords,
): void {
  act.digest = null;
  for (const file of trail.files) {
    const bytes = taken({ commit: act.commit, file });
    const found = bytes && extractRecords(bytes, file).find((one) => one.id === id);
    if (found) Object.assign(act, { digest: found.digest.slice(-DIGEST_LENGTH), kind: found.kind, file });
  }
}
