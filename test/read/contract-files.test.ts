import { describe, expect, test } from 'vitest';
import { readContractFiles } from '../../scripts/read/contract-files.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import type { Source } from '../../scripts/source/source.ts';
import { contractTexts } from '../support/contract.ts';

const ID = 'HT-2025-018';
const TEXTS = contractTexts(`test/fixtures/second/content/${ID}`);

function said(source: Source): string[] {
  const { files, problems } = readContractFiles(source, ID);
  expect(files === null).toBe(problems.length > 0);
  return problems.map(({ file, range: { start }, rule, message }) => {
    return `${file.slice(ID.length + 1)}:${start.line}:${start.column} ${rule} ${message}`;
  });
}

const changed = (name: string, change: (text: string) => string | Uint8Array) => {
  const path = `${ID}/${name}.yaml`;
  return memorySource({ ...TEXTS, [path]: change(TEXTS[path] ?? '') });
};

test('the eight files of the second contract are sound', () => {
  expect(said(memorySource(TEXTS))).toEqual([]);
});

test('every missing file is named', () => {
  expect(said(memorySource({})).map((line) => line.split(' ').at(-1))).toEqual(
    ['contract', 'systems', 'kinds', 'checklist', 'parameters', 'scorecard', 'volumes', 'severities'].map(
      (name) => `${name}.yaml`,
    ),
  );
});

describe('a file that cannot be used', () => {
  test.each([
    [
      'another encoding',
      'systems',
      () => Uint8Array.of(0xff, 0xfe, 107, 0),
      'systems.yaml:1:1 file-encoding 文件不是 UTF-8 编码，看起来是 UTF-16',
    ],
    ['nothing in it', 'systems', () => '', 'systems.yaml:1:1 file-syntax 文件是空的'],
    ['a tab', 'systems', () => 'systems:\n\t- id: a\n', 'systems.yaml:2:1 file-syntax 缩进或间隔用了制表符（Tab）'],
    ['a comment only', 'systems', () => '# 待补\n', 'systems.yaml:1:1 file-syntax 文件是空的'],
    [
      'a misspelt field',
      'systems',
      (text: string) => text.replace('short:', 'shrot:'),
      'systems.yaml:2:48 schema 不认识的字段“shrot”，是否想写“short”？',
    ],
    [
      'another contract’s id',
      'contract',
      (text: string) => text.replace(`id: ${ID}`, 'id: HT-2025-019'),
      `contract.yaml:2:5 schema “id”（合同编号）应与目录名相同，目录名是 ${ID}`,
    ],
    [
      'a zone that there is not',
      'contract',
      (text: string) => text.replace('Asia/Shanghai', 'Asia/Shangai'),
      'contract.yaml:5:7 schema “zone”（时区）没有这个时区：Asia/Shangai',
    ],
    [
      'a day that there is not',
      'contract',
      (text: string) => text.replace('signed_on: 2025-02-26', 'signed_on: 2025-02-29'),
      'contract.yaml:19:12 schema “signed_on”（签订日期）写了不存在的日期，实际为“2025-02-29”',
    ],
    [
      'another version of the score language',
      'scorecard',
      (text: string) => text.replace('version: 1', 'version: 3'),
      'scorecard.yaml:1:10 schema “version”（语言版本）只能写 1、2，实际为数 3',
    ],
  ])('%s', (_, name, change, expected) => {
    expect(said(changed(name, change))).toContain(expected);
  });

  test('more than two megabytes are not read', () => {
    expect(said(changed('volumes', (text) => text + ' '.repeat(2 * 1024 * 1024)))).toEqual([
      'volumes.yaml:1:1 contract-file 合同文件超过 2 MB',
    ]);
  });

  test('a link is not followed, and what cannot be read is said', () => {
    const inner = memorySource(TEXTS);
    const path = `${ID}/kinds.yaml`;
    const linked = inner.list().map((entry) => (entry.path === path ? { ...entry, type: 'symlink' as const } : entry));
    expect(said({ ...inner, list: () => linked })).toEqual(['kinds.yaml:1:1 contract-file 合同文件必须是普通文件']);
    const broken: Source = {
      ...inner,
      bytes(asked) {
        if (asked === path) throw new Error('文件读不出来');
        return inner.bytes(asked);
      },
    };
    expect(said(broken)).toEqual(['kinds.yaml:1:1 contract-file 文件读不出来']);
  });

  test('thousands of faults are told up to a limit', () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => `  - {field_${n}: A, rules: [{from: 5, late: 7}]}\n`).join('');
    const lines = said(changed('scorecard', (text) => text.replace('rows:\n', `rows:\n${rows}`)));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.length).toBeLessThanOrEqual(500);
  });

  test('one slip made in every row is told once, with its lines', () => {
    const rows = '  - {id: A, group: B}\n'.repeat(20);
    const lines = said(changed('scorecard', (text) => text.replace('rows:\n', `rows:\n${rows}`)));
    expect(lines.filter((line) => line.includes('criterion'))).toHaveLength(1);
  });
});
