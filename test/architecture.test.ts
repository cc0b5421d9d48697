import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The floors of ARCHITECTURE.md, from the ground. A room may import its own floor's folder and lower floors only.
 * `scripts/snapshot.ts` is the wiring between assess and view; `scripts/cli.ts` is the door.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['calendar', 'source'],
  ['history', 'read', 'assess'],
  // Which versions of records and contract files count, by history and by who brought them in.
  ['confirm'],
  // Looks through bulk logs with DuckDB: what it hands to assess is plain values.
  ['bulk'],
  // What is said and shown of what was read: placed diagnostics, ledgers.
  ['told'],
  ['snapshot.ts'],
  ['view'],
  ['faces', 'dossier', 'anchor', 'archive', 'author', 'site'],
  ['commands'],
  ['cli.ts'],
];

const SCRIPTS = path.resolve(import.meta.dirname, '../scripts');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const imports = sourceFiles(SCRIPTS).flatMap((file) => importsOf(file));

describe('floors', () => {
  test('every room stands on a floor', () => {
    const rooms = new Set(fs.readdirSync(SCRIPTS));
    const placed = new Set(FLOORS.flat());
    expect([...rooms].filter((room) => !placed.has(room))).toEqual([]);
  });

  test('no import runs up', () => {
    const up = imports.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('rooms of one floor do not depend on each other in a circle', () => {
    const rooms = new Map<string, Set<string>>();
    for (const { from, to, typeOnly } of imports) {
      const [a, b] = [roomOf(from), roomOf(to)];
      if (a !== b && !typeOnly) rooms.set(a, (rooms.get(a) ?? new Set()).add(b));
    }
    expect(circle(rooms)).toEqual([]);
  });

  test('no two files import each other in a circle', () => {
    const files = new Map<string, Set<string>>();
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly) files.set(from, (files.get(from) ?? new Set()).add(to));
    expect(circle(files)).toEqual([]);
  });
});

describe('what is deliberately absent', () => {
  const impure =
    /from '(node:(fs|child_process|http|https|net|os|dns|worker_threads)[^']*|simple-git|puppeteer-core|astro)'/;

  test.each(['assess', 'view', 'model'])('%s touches no disk, process or network', (room) => {
    const files = sourceFiles(path.join(SCRIPTS, room)).filter((file) => !file.includes('/model/generate'));
    expect(files.filter((file) => impure.test(fs.readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each(['assess', 'view', 'calendar', 'faces'])('%s asks no clock, locale or environment', (room) => {
    const clock = /Date\.now|new Date\(\)|Temporal\.Now|toLocale|Intl\.|localeCompare|process\.env/;
    const files = sourceFiles(path.join(SCRIPTS, room));
    expect(files.filter((file) => clock.test(withoutComments(fs.readFileSync(file, 'utf8'))))).toEqual([]);
  });

  test('no contract is named in the engine', () => {
    const root = path.resolve(SCRIPTS, '..');
    const files = ['scripts', 'site/src', 'site/public', 'reports'].flatMap((folder) =>
      sourceFiles(path.join(root, folder), /\.(ts|astro|css|js|hbs)$/),
    );
    const named =
      /CWSG2024|JSZC-|589[,]?000|常州|东软|c10-[0-9]|fault\.(inspection|response|resolution)|security\.backup/;
    expect(
      files.filter((file) => named.test(fs.readFileSync(file, 'utf8'))).map((file) => path.relative(root, file)),
    ).toEqual([]);
  });

  test('only commands touch the process', () => {
    const allowed = new Set(['commands', 'cli.ts', 'site', 'dossier', 'read', 'source', 'history', 'model']);
    const touching = sourceFiles(SCRIPTS).filter((file) =>
      /\bprocess\.(exit|argv|stdout|stdin|cwd)\b/.test(fs.readFileSync(file, 'utf8')),
    );
    expect(touching.map((file) => roomOf(path.relative(SCRIPTS, file))).filter((room) => !allowed.has(room))).toEqual(
      [],
    );
  });
});

function floorOf(file: string): number {
  return FLOORS.findIndex((floor) => floor.includes(roomOf(file)));
}

function roomOf(file: string): string {
  return file.split('/')[0] as string;
}

function sourceFiles(folder: string, pattern = /\.ts$/): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(file, 'utf8');
  const from = path.relative(SCRIPTS, file).replaceAll('\\', '/');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /^\s*(import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gms,
  )) {
    const target = path.resolve(path.dirname(file), (match[3] ?? match[4]) as string);
    const to = path.relative(SCRIPTS, target).replaceAll('\\', '/');
    if (!to.startsWith('..')) found.push({ from, to, typeOnly: match[2] !== undefined });
  }
  return found;
}

/** The first circle found, as a path; empty when there is none. */
function circle(graph: Map<string, Set<string>>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (node: string): string[] => {
    if (state.get(node) === 'done') return [];
    if (state.get(node) === 'open') return [...trail.slice(trail.indexOf(node)), node];
    state.set(node, 'open');
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      const found = visit(next);
      if (found.length > 0) return found;
    }
    trail.pop();
    state.set(node, 'done');
    return [];
  };
  for (const node of graph.keys()) {
    const found = visit(node);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
