/**
 * The bench's log looked through as `check` does it, from the bytes on disk to the findings, DuckDB's loading included:
 * `node bulk-subject.ts FOLDER utf-8|gb18030|parquet`. Prints milliseconds, peak memory and the count, as JSON.
 */
import fs from 'node:fs';
import path from 'node:path';
import { declarationOf } from '../../scripts/assess/evidence/bulk-declaration.ts';
import { bulkLogOf } from '../../scripts/bulk/read-logs.ts';
import type { Tables } from '../../scripts/bulk/tables.ts';
import type { EvidenceRecord } from '../../scripts/model/record.ts';
import { Baseline } from '../../scripts/read/scan/baseline.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';

const [folder = '', form = 'utf-8'] = process.argv.slice(2);
const name = { 'utf-8': 'log.csv', gb18030: 'log-gb.csv', parquet: 'log.parquet' }[form] ?? '';
// A folder of its own, since the source lists all that lies in one.
const content = fs.mkdtempSync(path.join(folder, 'content-'));
fs.mkdirSync(path.join(content, 'C/attachments'), { recursive: true });
fs.linkSync(path.join(folder, name), path.join(content, `C/attachments/${name}`));
const size = fs.statSync(path.join(folder, name)).size;
const approvals = JSON.parse(fs.readFileSync(path.join(folder, 'approvals.json'), 'utf8')) as {
  id: string;
  approved: string;
}[];
const started = performance.now();
const source = await openWorktree(content);
const fields = {
  编号: 'id',
  流水号: 'seq',
  系统: 'system',
  操作人: 'operator',
  操作: 'action',
  开始时间: 'started_at',
  结束时间: 'ended_at',
};
const more = { 审批单: 'approval_ref', 数据集: 'dataset', 行数: 'rows' };
const record: EvidenceRecord = {
  id: 'OPB-2024-09',
  kind: 'operation-log-bulk',
  file: 'C/evidence/operation-log-bulk/2024-09.yaml',
  index: 0,
  line: 1,
  fields: {
    month: '2024-09',
    rows: 1,
    recorded_at: '2024-10-08T10:00:00+08:00',
    encoding: form === 'gb18030' ? form : 'utf-8',
    columns: Object.entries({ ...fields, ...more }).map(([header, field]) => ({ header, field })),
    attachments: [
      { path: `attachments/${name}`, media_type: form === 'parquet' ? 'application/vnd.apache.parquet' : 'text/csv' },
    ],
  },
  valid: true,
  sections: [],
  digest: '',
};
const declaration = declarationOf(record, 'C', 'Asia/Shanghai');
if (!('form' in declaration)) throw new Error(declaration.message);
const people = Array.from({ length: 20 }, (_, index) => `PER-${String(index).padStart(2, '0')}`);
const tables: Tables = {
  approvals: approvals.map(({ id, approved }) => ({
    id,
    approved: Date.parse(`${approved.replace(' ', 'T')}+08:00`) / 1000,
    late_minute: false,
    late_strict: false,
    ...{
      current: true,
      rows: 1200,
      system: null,
      dataset: '2024 年 8 月用血汇总表',
      executor: null,
      direction: 'export',
    },
  })),
  people: people.map((id) => ({ id, from: 0, to: null, known: true, listed: true })),
  grants: people.flatMap((person) =>
    Array.from({ length: 12 }, (_, index) => ({ person, system: `sys-${index}`, from: 0, to: 1751126400 })),
  ),
  systems: Array.from({ length: 12 }, (_, index) => `sys-${index}`),
  tickets: [],
  records: new Map(approvals.map(({ id }) => [id, { ...record, id }])),
  end: 1751126400,
  terms: [{ from: '2024-06-28', to: '2025-06-28', start: 1719504000, end: 1751126400 }] as never,
};
const result = await bulkLogOf(source, declaration, size, tables, new Baseline(null));
const [log] = result.logs;
const found = log?.tallies.find(({ rule }) => rule === 'transfer-without-approval')?.count ?? -1;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    ms: performance.now() - started,
    rss: maxRSS / 1024,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    found,
    problems: log?.problems.length,
  }),
);
fs.rmSync(content, { recursive: true });
