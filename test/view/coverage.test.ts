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

test('every test named exists', () => {
  const tests = new Set(view.lines.flatMap((line) => line.by.map((one) => one.test)));
  expect([...tests].filter((file) => !fs.existsSync(path.join(PROJECT, file)))).toEqual([]);
});
