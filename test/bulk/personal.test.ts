import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { declarationOf } from '../../scripts/assess/evidence/bulk-declaration.ts';
import { openCsv } from '../../scripts/bulk/open-log.ts';
import { personalData } from '../../scripts/bulk/personal.ts';
import { Baseline } from '../../scripts/read/scan/baseline.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { record } from '../support/assessment.ts';
import { bulkRecord, COLUMNS, diagnosticsOf } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'yanshou-personal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = COLUMNS.filter(({ field }) => ['system', 'operator', 'action', 'started_at'].includes(field));
const HEAD = '系统,操作人,操作,开始时间,备注';
const row = (note: string) => `blood-trace,PER-01,查询,2024-09-02 10:00:00,${note}`;
const ID = '110101199003077758';
const NOTES = [
  '会话 20240902100000000001',
  `查 ${ID} 的记录`,
  '校验 13912345678901',
  '电话 13912345678',
  '口令：Zx9#kkq81',
];
const TEXT = `${[HEAD, ...NOTES.map(row)].join('\n')}\n`;

test('in Parquet, numbers of people and secrets are told of by row, masked', async () => {
  const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
  writeFileSync(csv, TEXT);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `copy (from read_csv('${csv}', all_varchar = true, header = true, delim = ',')) to '${parquet}'`,
  );
  connection.closeSync();
  instance.closeSync();
  const all = await diagnosticsOf(bulkRecord(readFileSync(parquet), { columns, rows: 5 }, 'attachments/a.parquet'));
  const found = all.filter(({ rule }) => rule === 'personal-data' || rule === 'secret');
  expect(found.map(({ rule, range }) => `${range.start.line} ${rule}`)).toEqual([
    '2 personal-data',
    '4 personal-data',
    '5 secret',
  ]);
  const shown = JSON.stringify(all);
  for (const value of [ID, NOTES[3]?.slice(3), 'Zx9#kkq81']) expect(shown).not.toContain(value);
});

test('in a text too large for the scan, the place is the line and the column', async () => {
  const source = memorySource({ 'C/attachments/a.csv': TEXT });
  const attachments = [{ path: 'attachments/a.csv', media_type: 'text/csv' }];
  const declaration = declarationOf(
    record('operation-log-bulk', 'OPB-2024-09', { month: '2024-09', rows: 5, columns: columns as never, attachments }),
    'C',
    'Asia/Shanghai',
  );
  if ('path' in declaration) throw new Error(declaration.message);
  const own = mkdtempSync(join(folder, 'log-'));
  const log = await openCsv(source, declaration, 65 * 1024 * 1024, own);
  if (!('engine' in log)) throw new Error(log.message);
  try {
    const found = await personalData(log, 'C', declaration.file, new Baseline(null));
    expect(found.map(({ rule, range }) => `${range.start.line}:${range.start.column} ${rule}`)).toEqual([
      '3:45 personal-data',
      '5:46 personal-data',
      '6:46 secret',
    ]);
    expect(found[0]?.message).toContain('1101***********758');
  } finally {
    log.close();
  }
});
