import type { Commit, Trail } from '../model/provenance.ts';
import type { Place } from '../source/source.ts';
import { DIGEST_LENGTH, type ExtractRecords, type RecordLine } from './id-lists.ts';
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

/** The version confirmed last, by which commit, and where it lay then; `holds` says that the content holds it now. */
export interface Confirmed extends Version {
  commit: Commit;
  merged: boolean;
  holds: boolean;
  file: string;
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
 * merge took is looked up where it could have taken something else.
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
  const taken = await listedAt(place, merges, new Set(unsure.map(({ question }) => question.id)), extractRecords);
  for (const { question, acts } of unsure) for (const act of acts) if (!act.exact) lookUp(act, question, taken);
  return new Map(open.map(({ question, acts }) => [question.id, lastOf(acts, question)]));
}

/** A file as a commit holds it. */
type At = Pick<Confirmed, 'commit' | 'file'>;
type Listed = (at: At, id: string) => RecordLine | undefined;

/** Which of the records wanted are in files of commits; a file that grew by a thousand merges is let go after each. */
async function listedAt(
  { root, prefix }: Place,
  places: readonly At[],
  wanted: ReadonlySet<string>,
  extractRecords: ExtractRecords,
): Promise<Listed> {
  const specOf = ({ commit, file }: At) => `${commit.hash}:${prefix}${file}`;
  const files = new Map(places.map((at) => [specOf(at), at.file]));
  const found = new Map<string, Map<string, RecordLine>>();
  await readOlderFiles(root, [...files.keys()], (spec, bytes) => {
    const listed = bytes === null ? [] : extractRecords(bytes, files.get(spec) ?? '');
    found.set(spec, new Map(listed.filter(({ id }) => wanted.has(id)).map((one) => [one.id, one])));
  });
  return (at, id) => found.get(specOf(at))?.get(id);
}

function actsOf({ trail: { steps, isBefore }, backs }: ConfirmedQuestion): Act[] {
  const acts = new Map<string, Act>();
  for (const { commit, merge, digest, kind, file, taken } of steps) {
    const by = backs(commit, kind) ? commit : merge && backs(merge, kind) ? merge : null;
    if (by === null) continue;
    const held = acts.get(by.hash);
    // Of all that one merge brought, the last.
    if (held && !isBefore(held.step.hash, commit.hash)) continue;
    const merged = by !== commit;
    const isKnown = !merged || taken !== undefined;
    const text = merged && taken !== undefined ? taken : digest;
    acts.set(by.hash, { commit: by, merged, exact: isKnown, step: commit, digest: text, kind, file });
  }
  return [...acts.values()];
}

function lastOf(acts: readonly Act[], { present, trail: { isBefore } }: ConfirmedQuestion): Confirmed {
  // The last ones first: of a thousand edits one after the other each is answered at once.
  const final = acts.filter(({ commit }) => !acts.findLast((other) => isBefore(commit.hash, other.commit.hash)));
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
function lookUp(act: Act, { id, trail }: ConfirmedQuestion, listed: Listed): void {
  act.digest = null;
  for (const file of trail.files) {
    const found = listed({ commit: act.commit, file }, id);
    if (found) Object.assign(act, { digest: found.digest.slice(-DIGEST_LENGTH), kind: found.kind, file });
  }
}
