import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeZone } from '../calendar/zone.ts';
import { cacheFolder, codeDigest, keep } from '../read/kept.ts';
import { blobOid, type Entry, type Source } from '../source/source.ts';

/** What a finished run printed, and its exit code. */
export interface Told {
  text: string;
  code: number;
}

/** The day it was taken as, by the contract's own clock, where nobody had said one. */
export type Today = readonly [zone: string, day: string];

interface Kept extends Told {
  key: string;
  today: readonly Today[];
}

/**
 * A run over content that nothing has happened to since the last one is told again instead of worked out again: the same
 * inputs give the same bytes, so a finished text is recognised by all of its inputs, or not at all. They are every path
 * and blob below the folder, the commit that history is read from, what was asked, the tool's own files, and the day
 * where it is today's. One file per folder and question; a damaged one counts as none.
 *
 * Null where the inputs cannot be named: no repository, no commit, a shallow clone, a file that cannot be read.
 */
export function toldBefore(source: Source, folder: string, asked: unknown): Remembered | null {
  const state = stateOf(source);
  if (state === null) return null;
  const question = JSON.stringify([folder, asked]);
  const file = path.join(cacheFolder(process.env), `told-${sha256(question).slice(0, 24)}.json`);
  const key = sha256(JSON.stringify([toolDigest(), process.version, question, state]));
  return {
    told() {
      const kept = load(file);
      return kept?.key === key && kept.today.every(isToday) ? { text: kept.text, code: kept.code } : null;
    },
    remember({ text, code }, today) {
      keep(file, JSON.stringify({ key, today, text, code } satisfies Kept));
    },
  };
}

export interface Remembered {
  told(): Told | null;
  remember(told: Told, today: readonly Today[]): void;
}

function stateOf(source: Source): string | null {
  const place = source.git;
  if (!place || place.head === null || place.shallow) return null;
  const hash = createHash('sha256');
  for (const entry of source.list()) {
    const oid = entry.type === 'file' ? oidOf(source, entry) : '';
    if (oid === null) return null;
    hash.update(`${entry.type} ${oid} ${entry.path}\0`);
  }
  return JSON.stringify([place.head, place.prefix, place.dirty, hash.digest('hex')]);
}

function oidOf(source: Source, entry: Entry): string | null {
  try {
    return entry.oid ?? blobOid(source.bytes(entry.path));
  } catch {
    return null;
  }
}

function load(file: string): Kept | null {
  try {
    const { key, today, text, code } = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (typeof key !== 'string' || typeof text !== 'string' || !Number.isInteger(code) || !Array.isArray(today))
      return null;
    return { key, today, text, code };
  } catch {
    return null;
  }
}

function isToday([zone, day]: Today): boolean {
  return makeZone(zone).dayOf(Math.floor(Date.now() / 1000)) === day;
}

/** Everything a result is made by: the code, the schemas as compiled, the rules' pages, the libraries as locked. */
function toolDigest(): string {
  const project = path.resolve(import.meta.dirname, '../..');
  return codeDigest(
    ['scripts', 'docs/rules', 'package.json', 'package-lock.json'].map((one) => path.join(project, one)),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
