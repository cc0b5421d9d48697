import { describe, expect, test } from 'vitest';
import { ruleTexts } from '../../scripts/commands/rule-texts.ts';
import { checkMarkdown } from '../../scripts/faces/check-markdown.ts';
import { github } from '../../scripts/faces/github.ts';
import { ics } from '../../scripts/faces/ics.ts';
import { checkJson } from '../../scripts/faces/json.ts';
import { junit } from '../../scripts/faces/junit.ts';
import { sarif } from '../../scripts/faces/sarif.ts';
import { checkText } from '../../scripts/faces/text.ts';
import { xlsx } from '../../scripts/faces/xlsx.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { brokenView, checkView } from '../../scripts/view/check.ts';
import { brokenFindings, type Finding, findingsView } from '../../scripts/view/findings.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { diagnostic } from '../view/snapshots.ts';
import { elements, readGithub, readIcs, readItems, readTables, readWorkbook, readXml, rendered } from './read-back.ts';
import { dueOf, hostileSnapshot, secondSnapshot } from './snapshots.ts';

/** One result, many formats: every finished output, read back by another reader, says the same in the same order. */

const prefix = 'content/';
const everything = { prefix, limit: Number.POSITIVE_INFINITY, length_max: Number.POSITIVE_INFINITY };
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const TEXTS = ruleTexts();

/** As people read a text in a line: runs of white space are one space. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const bySort = (findings: readonly Finding[], sort: Finding['sort']) => findings.filter((one) => one.sort === sort);

const snapshots: [name: string, () => Promise<Snapshot>][] = [
  ['the second contract', () => secondSnapshot()],
  ['hostile texts', async () => hostileSnapshot()],
];

describe.each(snapshots)('%s', (_, take) => {
  test('the view: errors first, steps that had to come before, then the longest overdue', async () => {
    const snapshot = await take();
    const { findings } = findingsView(snapshot, TEXTS);
    const check = checkView(snapshot);
    const order = ['error', 'warning', 'info'];
    const ranks = findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(bySort(findings, 'diagnostic').map(({ message }) => message)).toEqual(
      check.diagnostics.map(({ message }) => message),
    );
    expect(bySort(findings, 'gap').map(({ message }) => message)).toEqual(check.gaps.map(({ sentence }) => sentence));
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  test('text and JSON', async () => {
    const check = checkView(await take());
    const text = checkText([check], { prefix, colour: false, width: null, limit: Number.POSITIVE_INFINITY });
    let at = 0;
    for (const said of [...check.diagnostics.map((one) => one.message), ...check.gaps.map((one) => one.sentence)]) {
      const found = text.indexOf(said, at);
      expect(found, said).toBeGreaterThanOrEqual(at);
      at = found + said.length;
    }
    const [json] = JSON.parse(checkJson([check], prefix)).contracts;
    expect(json.diagnostics.map((one: { message: string }) => one.message)).toEqual(
      check.diagnostics.map(({ message }) => message),
    );
    expect(json.gaps.map((one: { sentence: string }) => one.sentence)).toEqual(
      check.gaps.map(({ sentence }) => sentence),
    );
  });

  test('SARIF', async () => {
    const view = findingsView(await take(), TEXTS);
    const [run] = JSON.parse(sarif([view], { prefix, tool: '1.2.3' })).runs;
    const said = run.results.map((one: { level: string; message: { text: string }; ruleIndex: number }) => [
      one.level,
      one.message.text,
      run.tool.driver.rules[one.ruleIndex].name,
    ]);
    expect(said).toEqual(
      view.findings.map((one) => [
        LEVELS[one.severity],
        [one.message, adviceIn(one)].filter(Boolean).join('。\n'),
        one.rule.title,
      ]),
    );
    expect(run.properties.headline).toBe(view.headline);
  });

  test('JUnit', async () => {
    const view = findingsView(await take(), TEXTS);
    const xml = junit([view], { prefix });
    // By XML's own rules a bare line break or tab inside an attribute is read as a space.
    expect(xml).not.toMatch(/="[^"]*[\n\r\t]/);
    const root = readXml(xml);
    const cases = elements(root, 'testcase');
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(
      view.rules.map((rule) => `${rule.title}（${rule.id}）`),
    );
    const said = cases.map((one) =>
      elements(one, 'failure').map(({ attributes }) => [attributes.type, attributes.message]),
    );
    const told = view.rules.map((rule) =>
      view.findings.filter((one) => one.rule === rule).map((one) => [one.severity, `${one.word}：${one.message}`]),
    );
    expect(said).toEqual(told);
    expect(said.flat()).toHaveLength(view.findings.length);
    const failed = cases.filter((one) => elements(one, 'failure').length > 0).length;
    const skipped = elements(root, 'skipped').length;
    for (const counts of [root, ...elements(root, 'testsuite')])
      expect(counts.attributes).toMatchObject({
        ...{ tests: `${cases.length}`, failures: `${failed}`, errors: '0', skipped: `${skipped}` },
      });
  });

  test('GitHub annotations', async () => {
    const view = findingsView(await take(), TEXTS);
    const said = readGithub(github([view], { prefix }));
    expect(said.pop()?.message.split('\n')[0]).toBe(view.headline);
    expect(said.map(({ level, message }) => [level, message])).toEqual(
      view.findings.map((one) => [COMMANDS[one.severity], [one.message, adviceIn(one)].filter(Boolean).join('\n')]),
    );
    expect(
      said.map(({ properties }) => [properties.get('file'), properties.get('line'), properties.get('col')]),
    ).toEqual(
      view.findings.map(({ file, range }) => [
        file === null ? undefined : prefix + file,
        range === null ? undefined : String(range.start.line),
        range === null ? undefined : String(range.start.column),
      ]),
    );
    for (const [at, { properties }] of said.entries())
      expect(properties.get('title')).toContain(view.findings[at]?.rule.title);
  });

  test('Markdown', async () => {
    const view = findingsView(await take(), TEXTS);
    const text = checkMarkdown([view], everything);
    const tags = text.replace(/`[^`\n]*`/g, '').match(/<[^>\n]*>?/g) ?? [];
    expect(tags.filter((tag) => !/^<(?:br|\/?details|\/?summary)>$/.test(tag))).toEqual([]);
    const rows = readTables(text).map(([word, what = '']) => [word, rendered(what.split('<br>')[0] ?? '')]);
    const items = readItems(text).map((item) => rendered(item));
    expect(rows).toEqual(view.findings.slice(0, 10).map((one) => [one.word, line(one.message)]));
    expect(items).toHaveLength(view.findings.length - rows.length);
    for (const [at, one] of view.findings.slice(10).entries())
      expect(items[at]?.startsWith(`${one.word}：${line(one.message)} `), items[at]).toBe(true);
    expect(text).toContain(view.headline.split(' · ')[0]);
  });

  test('workbook: nothing in it is a formula, and text stays text when it is edited', async () => {
    const snapshot = await take();
    const [view, score] = [findingsView(snapshot, TEXTS), scoreView(snapshot)];
    const bytes = await xlsx({ views: [view], scores: [score], prefix });
    const sheets = await readWorkbook(bytes);
    const cells = (name: string, ...columns: string[]) =>
      sheets.get(name)?.rows.map((row) => columns.map((column) => row[column]));
    expect(cells('概要', '结果')?.flat()).toEqual([view.headline, ...view.notices]);
    expect(cells('缺项', '状态', '事项', '期限')).toEqual(
      bySort(view.findings, 'gap').map((one) => [one.word, one.message, one.due]),
    );
    expect(cells('核查提示', '轻重', '核查提示', '规则')).toEqual(
      bySort(view.findings, 'diagnostic').map((one) => [one.word, one.message, one.rule.title]),
    );
    expect(cells('试算', '评分项', '试算', '扣分事实')).toEqual(
      score.rows.map((row) => [row.criterion, Number(row.trial), row.charges.length]),
    );
    expect(cells('扣分', '算式')?.flat()).toEqual(
      score.rows.flatMap((row) => row.charges.map((one) => one.arithmetic)),
    );
    for (const { sheet, header, rows } of sheets.values())
      for (const [at, cell] of sheet.cells ?? []) {
        const [row = 0, column = 0] = at.split(',').map(Number);
        if (row > 0 && typeof rows[row - 1]?.[String(header[column])] === 'string')
          expect(cell.style?.numFmt, `${sheet.name} ${at}`).toBe('@');
      }
    expect(Buffer.compare(await xlsx({ views: [view], scores: [score], prefix }), bytes)).toBe(0);
  });

  test('calendar: what is overdue, and what is still to come', async () => {
    const snapshot = await take();
    const due = dueOf(snapshot, { days: null });
    const items = due.weeks.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const events = readIcs(ics([due], { prefix }));
    expect(events.map(({ summary }) => summary)).toEqual(
      items.map((one) => (one.overdue ? `${one.word}${one.distance && `（${one.distance}）`}：${one.what}` : one.what)),
    );
    const owed = checkView(snapshot).gaps.filter(({ status }) => status !== 'late');
    expect(
      items
        .filter((one) => one.overdue)
        .map(({ occurrence }) => occurrence)
        .sort(),
    ).toEqual(owed.map(({ occurrence }) => occurrence).sort());
    const coming = snapshot.occurrences.filter((one) => one.status === 'not-due' && one.due !== null);
    expect(items).toHaveLength(owed.length + coming.length);
  });
});

test('a contract whose own files cannot be used has only diagnostics, in every format', async () => {
  const view = brokenFindings(
    brokenView('X-1', [diagnostic('X-1/contract.yaml', 3, { rule: 'contract-file' })]),
    TEXTS,
  );
  expect(JSON.parse(sarif([view], { prefix, tool: '0' })).runs[0].results).toHaveLength(1);
  expect(elements(readXml(junit([view], { prefix })), 'failure')).toHaveLength(1);
  expect(readGithub(github([view], { prefix })).map(({ level }) => level)).toEqual(['error', 'notice']);
  expect(checkMarkdown([view], everything)).toContain('无法核查');
  const sheets = await readWorkbook(await xlsx({ views: [view], scores: [], prefix }));
  expect(sheets.get('核查提示')?.rows).toHaveLength(1);
});

test('what XML cannot hold is marked as lost, and the rest arrives', async () => {
  const message = '前\u0000\u0008\ufffe\ud800后';
  const snapshot = { ...hostileSnapshot(), diagnostics: [diagnostic('a.yaml', 1, { message })] };
  const view = findingsView(snapshot, TEXTS);
  const [failure] = elements(readXml(junit([view], { prefix })), 'failure').filter(({ attributes }) =>
    attributes.message?.startsWith('错误：前'),
  );
  expect(failure?.attributes.message).toBe('错误：前\ufffd\ufffd\ufffd\ufffd后');
  const sheets = await readWorkbook(await xlsx({ views: [view], scores: [], prefix }));
  expect(sheets.get('核查提示')?.rows[0]?.核查提示).toBe('前\ufffd\ufffd\ufffd\ufffd后');
});

test('an error is what keeps the gate shut, so that it depends on the gate', () => {
  const snapshot = hostileSnapshot();
  const errorsAt = (gate: 'running' | 'acceptance') =>
    bySort(findingsView(snapshot, TEXTS, gate).findings, 'gap').flatMap(({ severity, key }) =>
      severity === 'error' ? [key.split('/')[1]] : [],
    );
  // First the step that had to come before, then what is missing by how long, then what is invalid.
  expect(errorsAt('running')).toEqual(['before', 'undated', 'old', 'new', 'broken']);
  expect(errorsAt('acceptance')).toEqual(['before', 'undated', 'client', 'old', 'new', 'broken']);
});

test('Markdown counts what it does not list, by number and by length', () => {
  const view = findingsView(hostileSnapshot(), TEXTS);
  const three = checkMarkdown([view], { ...everything, limit: 3 });
  expect(readTables(three)).toHaveLength(3);
  expect(three).toContain(`另有 ${view.findings.length - 3} 条没有列出`);
  const short = checkMarkdown([view], { ...everything, length_max: 1500 });
  expect(short.length).toBeLessThanOrEqual(1500);
  const listed = readTables(short).length + readItems(short).length;
  expect(short).toContain(`另有 ${view.findings.length - listed} 条没有列出`);
});

function adviceIn({ handIn, hint }: Finding): string {
  return [handIn === null ? '' : `请提交到 ${prefix}${handIn}`, hint].filter(Boolean).join('；');
}
