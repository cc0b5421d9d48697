import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import { asRecord, bulkRecord, csvOf, diagnosticsOf, type Files, LOG, type Operation, recordsFile } from './world.ts';

const at = (day: number, time: string) => `2024-09-${String(day).padStart(2, '0')}T${time}:00+08:00`;

const APPROVAL = {
  system: 'blood-trace',
  direction: 'export',
  applicant_unit: '甲方信息科',
  applicant: '信息科经办人',
  applied_at: at(1, '08:00'),
  approver: 'CLI-02',
  purpose: '月度统计',
  legal_basis: '数据共享协议第三条',
  dataset: '8 月汇总表',
  scope: '机构、月份',
  data_class: '公共卫生数据',
  data_level: 2,
  contains_personal_info: false,
  deidentified: true,
  rows_approved: 500,
  medium: '前置库',
  recipient: '甲方信息科',
};

/** One person may work on two systems for some stretches, another on one, and the manager on none. */
const GRANT = {
  subtype: 'account',
  title: '运维账号授权',
  scope: '日常运维',
  person: 'PER-01',
  systems: ['blood-trace', 'health-exam'],
  valid_from: '2024-09-01',
  applied_at: at(1, '07:00'),
  approver: 'CLI-02',
  approved_at: at(1, '08:00'),
};

/** What both forms are held against: approvals in time, too late, and late by their own account; people; a ticket. */
const WORLD: Files = {
  'evidence/data-transfer-approval/2024-09.yaml': recordsFile('data-transfer-approval', [
    { ...APPROVAL, id: 'DTA-2024-0001', approved_at: at(2, '09:00') },
    { ...APPROVAL, id: 'DTA-2024-0002', approved_at: at(20, '09:00') },
    { ...APPROVAL, id: 'DTA-2024-0003', approved_at: at(10, '10:00'), executed_at: at(9, '10:00'), executor: 'PER-01' },
    { ...APPROVAL, id: 'DTA-2024-0004', approved_at: at(5, '09:00'), executed_at: at(6, '10:00'), executor: 'PER-01' },
  ]),
  'evidence/personnel/more.yaml': recordsFile('personnel', [
    { id: 'PER-08', name: '运维工程师辛', role: 'engineer', joined_on: '2024-09-05', left_on: '2024-09-15' },
  ]),
  'evidence/authorization/accounts.yaml': recordsFile('authorization', [
    { ...GRANT, id: 'AUT-ACC-01', valid_to: '2024-09-10' },
    { ...GRANT, id: 'AUT-ACC-02', valid_from: '2024-09-09', valid_to: '2024-09-20', systems: ['health-exam'] },
    { ...GRANT, id: 'AUT-ACC-03', valid_from: '2024-09-20', approved_at: at(22, '09:30') },
    { ...GRANT, id: 'AUT-ACC-04', person: 'PER-08' },
  ]),
};

const RULES = new Set([
  ...['transfer-without-approval', 'approval-after-execution', 'operator-not-on-duty', 'outside-term', 'time-order'],
  ...['unknown-reference', 'unknown-system', 'duplicate-id', 'sequence-gap', 'transfer-not-in-log'],
  ...['rows-exceed-approval', 'transfer-mismatch', 'account-not-authorized'],
]);

/** What is said, without where: a duplicate's message names the place of the first. */
function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ rule }) => RULES.has(rule))
    .map(({ rule, message, hint, expected, actual }) =>
      [rule, message.replace(/由 \S+ 使用/, '由某处使用'), hint, expected, actual].join(' | '),
    )
    .sort();
}

const asRecords = (operations: readonly Operation[]): Files => ({
  ...WORLD,
  'evidence/operation-log/2024-09.yaml': recordsFile('operation-log', operations.map(asRecord)),
});
const withEnds = (operations: readonly Operation[]) => operations.map((one) => ({ ended_at: one.started_at, ...one }));
const asCsv = (operations: readonly Operation[]): Files => ({ ...WORLD, ...bulkRecord(csvOf(withEnds(operations))) });

async function asParquet(operations: readonly Operation[]): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'yanshou-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
    writeFileSync(csv, csvOf(withEnds(operations)));
    await connection.run(
      `copy (select * replace (try_cast("流水号" as integer) as "流水号", "开始时间"::timestamptz as "开始时间")
       from read_csv('${csv}', all_varchar = true, header = true, delim = ',')) to '${parquet}'`,
    );
    return { ...WORLD, ...bulkRecord(readFileSync(parquet), {}, 'attachments/operation-log/2024-09.parquet') };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });

/** Operations in September, in order of nothing, with everything wrong that can be. */
const OPERATION: fc.Arbitrary<Operation> = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }).map((n) => `OP-2024-${String(n).padStart(4, '0')}`),
    seq: fc.integer({ min: 1, max: 14 }),
    system: fc.constantFrom('blood-trace', 'health-exam', 'blood-trac'),
    operator: fc.constantFrom('PER-01', 'PER-08', 'PER-77', 'CLI-01', 'PER-05'),
    action: fc.constantFrom('query', 'data-export', 'data-import'),
    started_at: fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('09:00', '10:00')).map(([d, t]) => at(d, t)),
    ended_at: maybe(fc.integer({ min: 1, max: 30 }).map((day) => at(day, '11:00'))),
    ticket_ref: maybe(fc.constantFrom('INC-2024-0009', 'DTA-2024-0001')),
    approval_ref: maybe(
      fc.constantFrom('DTA-2024-0001', 'DTA-2024-0002', 'DTA-2024-0003', 'DTA-2024-0004', 'DTA-2024-0099'),
    ),
    dataset: maybe(fc.constantFrom('8 月汇总表', '表，“甲”"乙"')),
    rows: maybe(fc.integer({ min: 0, max: 900 })),
  })
  .map(
    (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Operation,
  );

test('operations give the same findings as records, as CSV and as Parquet', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(OPERATION, { minLength: 1, maxLength: 9 }), async (operations) => {
      const expected = said(await diagnosticsOf(asRecords(operations)));
      expect(said(await diagnosticsOf(asCsv(operations)))).toEqual(expected);
      expect(said(await diagnosticsOf(await asParquet(operations)))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('an operation of each sort is told of at its cell', async () => {
  const operation = {
    id: 'OP-2024-0001',
    seq: 1,
    system: 'blood-trace',
    operator: 'PER-01',
    started_at: at(3, '10:00'),
  };
  const told = await diagnosticsOf(asCsv([{ ...operation, action: 'data-export' }]));
  const found = told.find(({ rule }) => rule === 'transfer-without-approval');
  expect(found).toMatchObject({
    file: LOG,
    message: '操作 OP-2024-0001 导出数据，未引用事前审批',
    range: { start: { line: 2, column: 35 }, end: { line: 2, column: 46 } },
  });
});
