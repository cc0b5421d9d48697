import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEntries, readModel, writeModels } from '../../scripts/site/models-file.ts';
import { fixtureSite } from './fixture-model.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'models-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('every model comes back by itself', () => {
  const { pages } = fixtureSite({ operations: 3000 });
  expect(writeModels(folder, pages)).toBe(pages.length);
  const entries = readEntries(folder);
  expect(entries.map((entry) => entry.path)).toEqual(pages.map((page) => page.path));
  for (const [index, entry] of entries.entries()) expect(readModel(folder, entry)).toEqual(pages[index]?.model);
});

const model = fixtureSite().pages[0]?.model;

test.each(['../out', '/abs', 'a//b', 'a/', '', 'a.b', '中文', 'a b', '.hidden', 'a/-b'])(
  '“%s” is no address',
  (address) => {
    expect(() => writeModels(folder, model ? [{ path: address, model }] : [])).toThrow('页面地址只能由');
  },
);

test('two addresses that a disk may not tell apart', () => {
  const pages = model ? ['record/INC-1', 'record/inc-1'].map((path) => ({ path, model })) : [];
  expect(() => writeModels(folder, pages)).toThrow('页面地址重复（不分大小写）：record/inc-1');
});
