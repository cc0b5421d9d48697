import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test, vi } from 'vitest';
import { openEngine } from '../../scripts/bulk/engine.ts';
import { bulkRecord, COLUMNS, csvOf, diagnosticsOf, LOG, type Operation, toldOf } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'yanshou-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inside = (name: string) => join(folder, name);

test('the engine reads the file it is given, and neither reads, writes, loads nor unlocks anything else', async () => {
  writeFileSync(inside('log.csv'), 'a,b\n1,2\n');
  writeFileSync(inside('other.csv'), 'secret\n');
  const engine = await openEngine(inside('log.csv'), inside('spill'), 60_000);
  try {
    expect(
      await engine.ask(`select count(*)::INTEGER as n from read_csv('${inside('log.csv')}', header = true)`),
    ).toEqual([{ n: 1 }]);
    for (const sql of [
      `select * from read_csv('${inside('other.csv')}')`,
      `select * from read_text('/etc/hostname')`,
      `select * from glob('/*')`,
      `copy (select 1) to '${inside('written.csv')}'`,
      `attach '${inside('written.db')}' as other`,
      'install httpfs',
      `load '${inside('other.csv')}'`,
      'set enable_external_access = true',
      `set allowed_paths = ['/etc/hostname']`,
      `export database '${inside('dump')}'`,
    ]) {
      await expect(engine.ask(sql), sql).rejects.toThrow('日志文件读不出来');
    }
    expect(readdirSync(folder).sort()).toEqual(['log.csv', 'other.csv']);
  } finally {
    engine.close();
  }
});

test('an answer that takes too long is given up, in words', async () => {
  writeFileSync(inside('slow.csv'), 'a\n1\n');
  const engine = await openEngine(inside('slow.csv'), inside('spill'), 300);
  try {
    await expect(engine.ask('select count(*) from range(1000000000) a, range(1000000) b')).rejects.toThrow(
      '秒内没有读完，日志没有核对',
    );
  } finally {
    engine.close();
  }
});

const operation = (index: number, more: Partial<Operation> = {}): Operation => ({
  id: `OP-2024-${String(index).padStart(6, '0')}`,
  seq: index,
  system: 'blood-trace',
  operator: 'PER-01',
  action: 'query',
  started_at: '2024-09-02T10:00:00+08:00',
  ended_at: '2024-09-02T10:00:00+08:00',
  ...more,
});

test('places are right in a log that is read by two threads, beyond refused lines', { timeout: 60_000 }, async () => {
  const count = 400_000;
  const lines = csvOf(Array.from({ length: count }, (_, index) => operation(index + 1))).split('\n');
  const refused = [7, 199_999, 350_001];
  for (const line of refused) lines[line - 1] = 'too,few';
  const broken = 380_000;
  lines[broken - 1] = String(lines[broken - 1]).replace('blood-trace', 'blood-trac');
  const found = toldOf(await diagnosticsOf(bulkRecord(lines.join('\n'), { rows: count })));
  expect(found.filter((one) => one.includes('bulk-log'))).toEqual(
    refused.map((line) => `${line}:8 bulk-log 这一行列数不够，这一行不计`),
  );
  expect(found.filter((one) => one.includes('unknown-system'))).toEqual([
    `${broken}:23 unknown-system 运维操作 OP-2024-379999 写的系统 blood-trac 不在系统清单内`,
  ]);
  expect(found.filter((one) => one.includes('sequence-gap')).map((one) => one.split(' ')[0])).toEqual(
    refused.map((line) => `${line + 1}:16`),
  );
});

test('a few bytes that claim any number of rows are refused before they are read', { timeout: 60_000 }, async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const file = inside('bomb.parquet');
  await connection.run(
    `copy (select 'x' as "系统", 'x' as "操作人", 'x' as "操作", 'x' as "开始时间" from range(2000000)) to '${file}' (compression zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(1_000_000);
  const columns = COLUMNS.filter(({ header }) => ['系统', '操作人', '操作', '开始时间'].includes(header));
  const all = await diagnosticsOf(bulkRecord(bytes, { columns }, 'attachments/bomb.parquet'));
  expect(all.filter(({ rule }) => rule === 'bulk-log').map(({ message }) => message)).toEqual([
    `${bytes.length} 字节的文件里写着 2000000 行，不像是日志，没有核对`,
  ]);
});

test('without its library one sentence says so, and it is an error', async () => {
  vi.resetModules();
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('no binding');
  });
  try {
    const world = await import('./world.ts');
    const all = await world.diagnosticsOf(world.bulkRecord(csvOf([operation(1)]), { rows: 1 }));
    const found = all.filter(({ rule }) => rule === 'bulk-log');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('上没有可用的 DuckDB 程序')]);
  } finally {
    vi.doUnmock('@duckdb/node-api');
    vi.resetModules();
  }
});

test('a check of content without a bulk log loads neither DuckDB nor what drives it', () => {
  const root = resolve(import.meta.dirname, '../..');
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { openWorkspace } = await import(${JSON.stringify(`${root}/scripts/commands/workspace.ts`)});
    const { results } = await openWorkspace({ content: ${JSON.stringify(`${root}/test/fixtures/second/content`)}, cache: false });
    console.log(JSON.stringify({ results: results.length, loaded: loaded.filter((url) => /duckdb|scripts\\/bulk\\//.test(url)) }));`;
  writeFileSync(inside('check.mjs'), script);
  const out = execFileSync(process.execPath, [inside('check.mjs')], { encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual({ results: 1, loaded: [] });
});

test('nothing is left in the temporary folder', async () => {
  const own = mkdtempSync(join(tmpdir(), 'yanshou-own-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own);
  try {
    await diagnosticsOf(bulkRecord(csvOf([operation(1)]), { rows: 1 }));
    await diagnosticsOf(bulkRecord('broken', { rows: 1 }, LOG));
    await diagnosticsOf(bulkRecord('PAR1', { rows: 1 }, 'attachments/broken.parquet'));
    expect(readdirSync(own)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(own, { recursive: true });
  }
});
