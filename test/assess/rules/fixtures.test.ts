import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../../../scripts/assess/rules.ts';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import { OTHER_RULES } from '../../../scripts/model/other-rules.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/git-repo.ts';
import { FIXTURES, type RuleCase, ruleCases, ruleFolders } from '../../support/rule-cases.ts';
import { mismatches } from '../../support/rule-fixtures.ts';
import { changedLines, marksOf } from '../../support/rule-marks.ts';

/**
 * Every rule on real files: what is marked is reported, where it is marked, and nothing else by any rule. Then the
 * other way round: every rule that there is has all that a rule must have, and nothing is left of one that is gone.
 */
const ROOT = new URL('../../../', import.meta.url);
const IDS = [...RULES.map(({ id }) => id), ...Object.keys(OTHER_RULES)].sort();
const CASES = ruleCases();

afterAll(removeTemporaryFolders);

describe('fixtures', () => {
  test.each(CASES.map((one) => [`${one.rule}/${one.name}`, one] as const))('%s', async (_, one) => {
    expect(await mismatches(one)).toEqual([]);
  });

  test.each(ruleFolders())('%s: what fails and what is just legal differ by one change', (rule) => {
    const counts = casesOf(rule, 'failing').map((one) => {
      const others = casesOf(rule, 'near-miss');
      return [one.name, Math.min(...others.map((other) => changedLines(one, other)))] as const;
    });
    expect(counts.filter(([, count]) => count > LINES_MAX)).toEqual([]);
  });
});

/** As many lines may be one change: a record left out is the longest. */
const LINES_MAX = 16;

describe('marks', () => {
  /** A case with one text in one of its files replaced. */
  const changed = (rule: string, name: string, file: string, from: string | RegExp, to: string): RuleCase => {
    const folder = join(temporaryFolder(), 'case');
    cpSync(join(FIXTURES, rule, name), folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.search(from)).toBeGreaterThanOrEqual(0);
    writeFileSync(join(folder, file), text.replace(from, to));
    return { rule, name, folder };
  };
  const FILE = 'evidence/document/DOC-01.yaml';
  const FOUND = `${FILE}:12:11 separation-of-duties：文档 DOC-01 的申请人与审批人是同一人`;

  test.each<[string, string, string | RegExp, string, string[]]>([
    ['none where one is due', 'failing', /\n# *\^ 预期 .*/, '', [`多报 ${FOUND}`]],
    ['one where none is due', 'near-miss', 'title', '# 预期 time-order\ntitle', [`少报 ${FILE}:4:1 time-order`]],
    [
      'another rule',
      'failing',
      '预期 separation-of-duties',
      '预期 time-order',
      [`多报 ${FOUND}`, `少报 ${FOUND.replace('separation-of-duties', 'time-order')}`],
    ],
    ['another column', 'failing', /\^ 预期/, ' ^ 预期', [`多报 ${FOUND}`, `少报 ${FOUND.replace('12:11', '12:12')}`]],
    [
      'another line',
      'failing',
      /(approver: .*\n)(#.*\n)(.*\n)/,
      '$1$3$2',
      [`多报 ${FOUND}`, `少报 ${FOUND.replace('12:11', '13:11')}`],
    ],
    [
      'another word',
      'failing',
      '是同一人',
      '是一个人',
      [`多报 ${FOUND}`, `少报 ${FOUND.replace('是同一人', '是一个人')}`],
    ],
    ['any words', 'failing', '申请人与审批人', '…', []],
    ['no words', 'failing', /：.*同一人/, '', []],
  ])('%s', async (_, name, from, to, expected) => {
    expect(await mismatches(changed('separation-of-duties', name, FILE, from, to))).toEqual(expected);
  });

  test('at the end of a line, of that line', async () => {
    const one = changed('separation-of-duties', 'failing', FILE, /(approver: .*)\n# *\^ (预期 [a-z-]+).*/, '$1 # $2');
    expect(await mismatches(one)).toEqual([]);
  });

  test('that cannot be read are no marks', async () => {
    const one = changed('separation-of-duties', 'failing', FILE, '预期 separation', '预期 Separation');
    await expect(mismatches(one)).rejects.toThrow(`${FILE}:13`);
  });
});

describe('the walk over all rules', () => {
  test.each(IDS)('%s has a source, a page, a failing fixture and a near miss', (id) => {
    expect(sourcesOf(id), 'source').not.toEqual([]);
    expect(existsSync(new URL(`docs/rules/${id}.md`, ROOT)), `docs/rules/${id}.md`).toBe(true);
    const failing = casesOf(id, 'failing');
    expect(failing.map(({ name }) => name)).toContain('failing');
    expect(failing.filter((one) => !marksOf(one).some(({ rule }) => rule === id)).map(({ name }) => name)).toEqual([]);
    const near = casesOf(id, 'near-miss');
    expect(near.map(({ name }) => name)).toContain('near-miss');
    expect(near.filter((one) => marksOf(one).some(({ rule }) => rule === id)).map(({ name }) => name)).toEqual([]);
  });

  test.each(IDS)('%s: one message at least is held to the letter, and every place to the column', (id) => {
    const marks = casesOf(id, 'failing')
      .flatMap(marksOf)
      .filter(({ rule }) => rule === id);
    expect(marks.some(({ message }) => message !== null)).toBe(true);
    expect(marks.filter(({ column }) => column === null)).toEqual([]);
  });

  test('pages, fixtures and severities are of rules that there are', () => {
    const pages = readdirSync(new URL('docs/rules/', ROOT)).map((name) => name.replace(/\.md$/, ''));
    const { rules } = load(read('content/CWSG2024-07/severities.yaml'), { schema: CORE_SCHEMA }) as Severities;
    expect(pages.sort()).toEqual(IDS);
    expect(ruleFolders()).toEqual(IDS);
    expect(rules.map(({ rule }) => rule).sort()).toEqual(IDS);
  });

  test.each(Object.entries(OTHER_RULES))('%s: its page has the headings of a page, under its name', (id, title) => {
    const page = read(`docs/rules/${id}.md`).replace(/^```[\s\S]*?^```$/gm, '');
    expect(page.split('\n')[0]).toBe(`# ${title}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(new URL(`docs/rules/${link}`, ROOT)))).toEqual([]);
    expect(page).not.toMatch(/造假|伪造|抄袭|补批|补签|倒签|违规|证据(?!目录)/);
  });

  test('every case is named for what it is', () => {
    const strange = CASES.filter(({ name }) => !/^(failing|near-miss)(-[a-z]+)*$/.test(name));
    expect(strange.map(({ rule, name }) => `${rule}/${name}`)).toEqual([]);
  });

  test('no code reports by a name that is not listed', () => {
    const reported = SOURCES.flatMap(([path, text]) =>
      [...text.matchAll(/\brule: '([^']+)'/g)].map((match) => [path, match[1] ?? ''] as const),
    );
    expect(reported.length).toBeGreaterThan(IDS.length);
    expect(reported.filter(([, id]) => !IDS.includes(id))).toEqual([]);
  });
});

const HEADINGS = ['查什么', '为什么', '怎样处理', '正例', '反例'];

type Severities = ContractFiles['severities'];

/** Where diagnostics are made. */
const SOURCES = ['scripts/assess', 'scripts/read', 'scripts/told', 'scripts/snapshot.ts'].flatMap(
  (path): [string, string][] => {
    if (path.endsWith('.ts')) return [[path, read(path)]];
    const files = readdirSync(new URL(path, ROOT), { recursive: true, encoding: 'utf8' });
    return files.filter((name) => name.endsWith('.ts')).map((name) => [join(path, name), read(join(path, name))]);
  },
);

/** A rule of the records has one file of its name; any other is made somewhere in the reader's floors. */
function sourcesOf(id: string): string[] {
  if (!(id in OTHER_RULES)) return existsSync(new URL(`scripts/assess/rules/${id}.ts`, ROOT)) ? [id] : [];
  return SOURCES.filter(([, text]) => text.includes(`'${id}'`)).map(([path]) => path);
}

function casesOf(rule: string, sort: string) {
  return CASES.filter((one) => one.rule === rule && one.name.startsWith(sort));
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
