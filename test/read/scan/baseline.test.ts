import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CachedBlob } from '../../../scripts/read/read.ts';
import { read, sourceWith, told } from './contract.ts';
import { workbook } from './zip.ts';

const PHONE = '13812345678';
const TOKEN = `glpat-${'aB3dE5gH7jK9'.repeat(2)}`;
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');

describe('the baseline', () => {
  const entry = (file: string, kind: string, value: string) =>
    `  - {file: ${file}, kind: ${kind}, sha256: ${sha256(value)}, reviewed_by: DAG-01, reviewed_on: 2025-03-10, reason: 设备编号}\n`;
  const baseline = (...entries: string[]) => `entries:\n${entries.join('')}`;

  test('takes out what it names, in its file, of its kind', async () => {
    const list = { 'attachments/a.txt': `${PHONE}\n`, 'attachments/b.txt': `${PHONE} ${TOKEN}\n` };
    const some = baseline(entry('attachments/a.txt', 'mobile', PHONE), entry('attachments/b.txt', 'token', TOKEN));
    expect(await told({ ...list, 'scan-baseline.yaml': some })).toEqual([
      'attachments/b.txt:1:1 personal-data 这里像是手机号码（138******78 的形式）',
    ]);
  });

  test('what it takes out is shown as it is', async () => {
    const path = 'evidence/document/z.yaml';
    const text = `kind: document\nid: ZD-2025-77\ntitle: 设备 ${PHONE}\n`;
    const title = async (more: object) => {
      const { records } = await read(sourceWith({ [path]: text, ...more }));
      return records.find(({ id }) => id === 'ZD-2025-77')?.fields.title;
    };
    expect(await title({})).toBe('设备 138******78');
    expect(await title({ 'scan-baseline.yaml': baseline(entry(path, 'mobile', PHONE)) })).toBe(`设备 ${PHONE}`);
  });

  test('takes out a name', async () => {
    const file = `attachments/${PHONE}.txt`;
    const some = baseline(entry(file, 'mobile', PHONE));
    expect(await told({ [file]: '无', 'scan-baseline.yaml': some })).toEqual([]);
  });

  test('tells what it names in vain, and takes out nothing by accident', async () => {
    const some = baseline(
      entry('attachments/a.txt', 'mobile', '13900000000'),
      entry('attachments/a.txt', 'bank-card', PHONE),
      entry('attachments/gone.txt', 'mobile', PHONE),
    );
    expect(await told({ 'attachments/a.txt': PHONE, 'scan-baseline.yaml': some })).toEqual([
      'attachments/a.txt:1:1 personal-data 这里像是手机号码（138******78 的形式）',
      'scan-baseline.yaml:2:53 scan-baseline 这一项已经对不上任何内容',
      'scan-baseline.yaml:3:56 scan-baseline 这一项已经对不上任何内容',
      'scan-baseline.yaml:4:56 scan-baseline 这一项已经对不上任何内容',
    ]);
  });

  test('that does not conform takes out nothing, and the contract is read all the same', async () => {
    const bad = 'entries:\n  - {file: attachments/a.txt, kind: phone}\n';
    const { files, problems } = await read(sourceWith({ 'attachments/a.txt': PHONE, 'scan-baseline.yaml': bad }));
    expect(files).not.toBe(null);
    expect(problems.map(({ rule }) => rule)).toContain('schema');
    expect(problems.map(({ rule }) => rule)).toContain('personal-data');
  });
});

describe('the cache', () => {
  test('keeps verdicts and no values, and gives the same again without reading a workbook twice', async () => {
    const blobs = new Map<string, CachedBlob>();
    const cache = {
      get: (oid: string) => blobs.get(oid),
      set: (oid: string, blob: CachedBlob) => void blobs.set(oid, blob),
    };
    const memory = sourceWith({
      'attachments/a.txt': `${PHONE} ${TOKEN}`,
      'attachments/a.xlsx': workbook(`<row r="1"><c r="A1"><v>${PHONE}</v></c></row>`),
    });
    const source = {
      ...memory,
      list: () => memory.list().map((one) => ({ ...one, oid: sha256(one.path).slice(0, 40) })),
    };
    const first = await read(source, cache);
    expect(JSON.stringify([...blobs.values()])).not.toContain(PHONE);
    expect(JSON.stringify([...blobs.values()])).not.toContain(TOKEN);
    expect([...blobs.values()].filter(({ scan }) => scan?.pending)).toEqual([]);
    const blind = {
      ...source,
      bytes: (path: string) => {
        if (path.endsWith('.xlsx')) throw new Error('read again');
        return source.bytes(path);
      },
    };
    expect((await read(blind, cache)).problems).toEqual(first.problems);
    expect(first.problems.filter(({ file }) => file.includes('attachments'))).toHaveLength(3);
  });
});
