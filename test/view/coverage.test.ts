import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { RULES } from '../../scripts/assess/rules.ts';
import { type CoverageView, coverageView } from '../../scripts/view/coverage.ts';
import { snapshotOfFolder } from '../support/sample-repository.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
let view: CoverageView;
let without: CoverageView;

beforeAll(async () => {
  const snapshot = await snapshotOfFolder(path.join(PROJECT, 'content'));
  view = coverageView(snapshot, RULES);
  without = coverageView(
    snapshot,
    RULES.filter((rule) => rule.id !== 'sequence-gap'),
  );
});

const byOf = (of: CoverageView, row: string, check: string) =>
  of.lines.find((line) => line.row === row && line.check === check)?.by.map((one) => one.id) ?? [];

test('the operation log of 10.4-c is checked for cadence by its requirement and its running number', () => {
  expect(byOf(view, '10.4-c', 'C')).toEqual(expect.arrayContaining(['operation-log', 'sequence-gap']));
  expect(byOf(without, '10.4-c', 'C')).not.toContain('sequence-gap');
});

test('what has no executor yet is said', () => {
  expect(byOf(view, '10.4-d', 'S')).toEqual([]);
  expect(view.covered).toBe(view.lines.filter((line) => line.by.length > 0).length);
  expect(view.covered).toBeLessThan(view.lines.length);
});

test('every row of the register is in one class, and the classes say what only its presence is asked of', () => {
  const { checked, presenceOnly, unserved, peopleOnly, shownOnly } = view;
  const all = [...checked, ...presenceOnly, ...unserved, ...peopleOnly, ...shownOnly];
  expect(view.rows).toBe(221);
  expect(new Set(all).size).toBe(221);
  expect(presenceOnly).toEqual(expect.arrayContaining(['1.6', '10.4-b', '网安-11']));
  expect(checked).toEqual(expect.arrayContaining(['8.1-预付-2', '网安-9', '附件二-1.1-1-1', '廉政-2.1']));
  expect(peopleOnly).toEqual(expect.arrayContaining(['廉政-1.5', '廉政-3.5']));
  expect(shownOnly).toEqual(expect.arrayContaining(['6.1', '保密-一(四)', '保密-四']));
});

test.each([
  ['附件一-3', 'X', 'service-row'],
  ['附件二-1.1-4-1', 'C', 'service-row'],
  ['10.1-c', 'D', 'acceptance-confirmation'],
  ['8.1-预付-2', 'D', 'prepayment'],
  ['8.1-预付-2', 'X', 'prepayment'],
  ['保密-三(八)-b', 'T', 'employee-nda'],
  ['考核表-节假日-值班表', 'C', 'duty-log'],
  ['考核表-节假日-值班表', 'T', 'duty-roster'],
  ['网安-8-c', 'D', 'security-event'],
  ['廉政-2.4', 'N', 'integrity-client'],
  ['2.1', 'Q', 'amount-arithmetic'],
])('%s %s is carried out by %s', (row, check, by) => {
  expect(byOf(view, row, check)).toContain(by);
});

test('a rule over the contract’s own files stands only where the severities name its clause', () => {
  expect(byOf(view, '14.3', 'Q')).toEqual([]);
});

test('a misconduct report is executed by nothing', () => {
  expect(view.lines.filter(({ row }) => row === '廉政-1.5')).toEqual([]);
});

test('every test named exists', () => {
  const tests = new Set(view.lines.flatMap((line) => line.by.map((one) => one.test)));
  expect([...tests].filter((file) => !fs.existsSync(path.join(PROJECT, file)))).toEqual([]);
});
