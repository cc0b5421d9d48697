import type { Edit, History, Rewrite, VanishedRecord } from '../model/provenance.ts';
import type { Place } from '../source/source.ts';
import type { RepositoryHistory, TextCache } from './history.ts';
import type { ExtractRecords } from './id-lists.ts';
import { readOlderFiles } from './older-files.ts';

/** Which edits of which records are worth reading: a contract's id, its record ids, and its history so far. */
export interface RewriteQuestion {
  contract: string;
  ids: ReadonlySet<string>;
  isOpen(id: string, edit: Edit): boolean;
  /** Whether a record's remarks say something else now than before an edit, when they read so (its words alone). */
  isTold(id: string, remarksBefore: string): boolean;
}

/** A version of a record's text: the commit and the file that hold it. */
interface Version {
  hash: string;
  file: string;
  id: string;
}

const STORE_KEY = 'rewrites/2';
/** Remarks are compared, not shown: their beginning tells them apart. */
const REMARKS_MAX = 400;

/**
 * The same history, told which edits took back or replaced what a record had said, and what date vanished records bore.
 * Digests cannot tell an edit from an addition, so the texts before and after are read, of the edits in question alone;
 * what they came to is kept, since neither changes.
 */
export async function withRewrites(
  history: RepositoryHistory,
  place: Place | null | undefined,
  questions: readonly RewriteQuestion[],
  extractRecords: ExtractRecords,
  cache?: TextCache,
): Promise<RepositoryHistory> {
  if (!place) return history;
  const known = new Map<string, string>(JSON.parse(cache?.get(STORE_KEY) ?? '[]') as [string, string][]);
  const asked = questions.map((question) => ask(question, history.forContract(question.contract, question.ids)));
  const missing = asked.flatMap(({ edits, vanished }) => [
    ...edits.filter(({ id, edit }) => !known.has(editKey(id, edit))).flatMap(({ id, edit }) => versionsOf(id, edit)),
    ...vanished.filter((one) => !known.has(goneKey(one))).map(sightOf),
  ]);
  let changed = false;
  if (missing.length > 0) {
    const texts = await readTexts(place, missing, extractRecords);
    const textOf = (version: Version) => texts.get(versionKey(version));
    for (const { edits, vanished } of asked) {
      for (const { id, edit } of edits) {
        if (known.has(editKey(id, edit))) continue;
        const [before, after] = versionsOf(id, edit).map(textOf);
        const isRewrite = before !== undefined && after !== undefined && !extends_(before, after);
        known.set(editKey(id, edit), isRewrite ? `1${remarksIn(before).slice(0, REMARKS_MAX)}` : '');
      }
      for (const one of vanished) {
        if (!known.has(goneKey(one))) known.set(goneKey(one), recordedAt(textOf(sightOf(one)) ?? ''));
      }
    }
    changed = true;
  }
  if (changed) cache?.set(STORE_KEY, JSON.stringify([...known]));
  const told = new Map(
    asked.map(({ question, own, edits }) => {
      const vanished = own.vanished.map((one) => ({ ...one, recorded_at: known.get(goneKey(one)) || null }));
      return [
        question.contract,
        { ids: question.ids, own: { ...own, vanished, rewritten: rewrittenBy(question, edits, known) } },
      ];
    }),
  );
  return {
    forContract(contract, current) {
      // Going through every record's track once more for the same ids would double the cost of it.
      const held = told.get(contract);
      if (held && isWithin(held.ids, current)) return held.own;
      const { rewritten } = held?.own ?? {};
      return { ...history.forContract(contract, current), ...(rewritten ? { rewritten } : {}) };
    },
  };
}

function isWithin(ids: ReadonlySet<string>, current: { has(id: string): boolean }): boolean {
  for (const id of ids) if (!current.has(id)) return false;
  return true;
}

interface Asked {
  question: RewriteQuestion;
  own: History;
  edits: { id: string; edit: Edit }[];
  vanished: readonly VanishedRecord[];
}

function ask(question: RewriteQuestion, own: History): Asked {
  const edits = [...(own.edits ?? [])].flatMap(([id, list]) =>
    list.filter((edit) => question.isOpen(id, edit)).map((edit) => ({ id, edit })),
  );
  return { question, own, edits, vanished: own.vanished };
}

function rewrittenBy(
  { isTold }: RewriteQuestion,
  edits: Asked['edits'],
  known: ReadonlyMap<string, string>,
): Map<string, Rewrite[]> {
  const found = new Map<string, Rewrite[]>();
  for (const { id, edit } of edits) {
    const value = known.get(editKey(id, edit));
    if (value) found.set(id, [...(found.get(id) ?? []), { ...edit.commit, told: isTold(id, value.slice(1)) }]);
  }
  return found;
}

function editKey(id: string, { commit, parent }: Edit): string {
  return `${commit.hash.slice(0, 16)}${parent.slice(0, 8)} ${id}`;
}

function goneKey({ id, lastSeen }: VanishedRecord): string {
  return `${lastSeen.hash.slice(0, 16)} ${id}`;
}

function versionsOf(id: string, { commit, parent, before, after }: Edit): Version[] {
  return [
    { hash: parent, file: before, id },
    { hash: commit.hash, file: after, id },
  ];
}

function sightOf({ id, file, lastSeen }: VanishedRecord): Version {
  return { hash: lastSeen.hash, file, id };
}

function versionKey({ hash, file, id }: Version): string {
  return `${hash}:${file}\0${id}`;
}

/** The text of each version that can be had, by `versionKey`. Each file is read once per commit. */
async function readTexts(
  { root, prefix }: Place,
  versions: readonly Version[],
  extractRecords: ExtractRecords,
): Promise<Map<string, string>> {
  const groups = Map.groupBy(versions, ({ hash, file }) => `${hash}:${prefix}${file}`);
  const texts = new Map<string, string>();
  await readOlderFiles(root, [...groups.keys()], (spec, bytes) => {
    const wanted = groups.get(spec) ?? [];
    const file = wanted[0]?.file ?? '';
    const listed = bytes === null ? [] : extractRecords(bytes, file);
    const lines = listed.length === 0 || bytes === null ? [] : bytes.toString('utf8').split('\n');
    const starts = listed.map(({ line }) => line).sort((a, b) => a - b);
    for (const version of wanted) {
      const line = listed.find(({ id }) => id === version.id)?.line;
      if (line === undefined) continue;
      const end = starts.find((other) => other > line) ?? lines.length + 1;
      texts.set(versionKey(version), lines.slice(line - 1, end - 1).join('\n'));
    }
  });
  return texts;
}

/** Fields that take a record out, or another one, by being added to it. */
const TAKING = /^\s*(?:- )?(?:status|supersedes):.*$/gm;

/** Whether the later text says all that the earlier said, in that order; how it is set out does not matter. */
function extends_(before: string, after: string): boolean {
  const taken = before.match(TAKING) ?? [];
  if ((after.match(TAKING) ?? []).length > taken.length) return false;
  const later = wordsOf(after);
  let at = 0;
  for (const word of wordsOf(before)) {
    while (at < later.length && later[at] !== word) at += 1;
    if (at === later.length) return false;
    at += 1;
  }
  return true;
}

/** Without comments, and without what a file says around its records: gathering them in one file changes none. */
function wordsOf(text: string): string[] {
  const said = text.replace(/^(?:\s*#.*|---[ \t\r]*|(?:kind|records):.*)$/gm, '').replace(/^\s*- (?=id:)/, '');
  return said.split(/[\s,[\]{}"']+|(?<=\s)[>|][+-]?(?=\s)/).filter(Boolean);
}

/** What a record's remarks say, word by word; '' where it has none. */
function remarksIn(text: string): string {
  const [found, dash = '', first = ''] = /^([ \t]*(?:- )?)remarks:(.*)$/m.exec(text) ?? [];
  if (found === undefined) return '';
  const rest = text.slice(text.indexOf(found) + found.length + 1).split('\n');
  const end = rest.findIndex((line) => /\S/.test(line) && line.search(/\S/) <= dash.length);
  return remarkWords([first, ...rest.slice(0, end < 0 ? rest.length : end)].join('\n'));
}

/** Remarks without quotes, folds and line ends. */
export function remarkWords(remarks: string): string {
  return wordsOf(remarks).join(' ').slice(0, REMARKS_MAX);
}

function recordedAt(text: string): string {
  return /^\s*(?:- )?recorded_at:\s*["']?([^\s"']+)/m.exec(text)?.[1] ?? '';
}
