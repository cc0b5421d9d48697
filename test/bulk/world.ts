import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assessVersion, defaultDay, readVersion } from '../../scripts/commands/workspace.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { OperationLogBulk } from '../../scripts/model/kinds.ts';
import type { SnapshotResult } from '../../scripts/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import type { Source } from '../../scripts/source/source.ts';

const BASE = fileURLToPath(new URL('../fixtures/rules/base/', import.meta.url));
const ID = 'CWSG2024-07';
const HEADER = { recorded_at: '2024-10-08T10:00:00+08:00', recorded_by: 'PER-01' };

/** One operation, as a record has it and as a row has it. Absent fields are empty cells. */
export interface Operation {
  id?: string;
  seq?: number;
  system: string;
  operator: string;
  action: string;
  started_at: string;
  ended_at?: string;
  ticket_ref?: string;
  approval_ref?: string;
  dataset?: string;
  rows?: number;
}

export const COLUMNS: OperationLogBulk['columns'] = [
  { header: '编号', field: 'id' },
  { header: '流水号', field: 'seq' },
  { header: '系统', field: 'system' },
  { header: '操作人', field: 'operator' },
  { header: '操作', field: 'action' },
  { header: '开始时间', field: 'started_at' },
  { header: '结束时间', field: 'ended_at' },
  { header: '单号', field: 'ticket_ref' },
  { header: '审批单', field: 'approval_ref' },
  { header: '数据集', field: 'dataset' },
  { header: '行数', field: 'rows' },
];

export type Files = { [path: string]: string | Uint8Array };

/** A file of records: JSON is YAML. */
export function recordsFile(kind: string, records: readonly object[]): string {
  return `${JSON.stringify({ kind, records: records.map((one) => ({ ...HEADER, ...one })) })}\n`;
}

/** An operation as a record that its schema takes. */
export function asRecord(operation: Operation): object {
  const rest = { account: 'db-admin-1', channel: 'onsite', session: 'BH-1', target: 'db-1', summary: '例行处理' };
  return { ...rest, ended_at: operation.started_at, ...operation };
}

export function csvOf(operations: readonly Operation[], columns = COLUMNS): string {
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const line = (one: Operation) => columns.map(({ field }) => cell(one[field])).join(',');
  return `${[columns.map(({ header }) => header).join(','), ...operations.map(line)].join('\n')}\n`;
}

export const LOG = 'attachments/operation-log/2024-09.csv';

/** The record that declares a log lying at `LOG` or elsewhere. */
export function bulkRecord(bytes: string | Uint8Array, fields: Partial<OperationLogBulk> = {}, path = LOG): Files {
  const attachment = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: '2024 年 9 月操作日志',
    media_type: path.endsWith('.parquet') ? 'application/vnd.apache.parquet' : 'text/csv',
    contains_personal_info: false,
  };
  const record = {
    id: 'OPB-2024-09',
    month: '2024-09',
    exported_from: '数据库审计',
    exported_at: '2024-10-08T09:30:00+08:00',
    started_at: '2024-09-01T00:00:00+08:00',
    ended_at: '2024-09-30T23:00:00+08:00',
    rows: 0,
    columns: COLUMNS,
    attachments: [attachment],
    ...fields,
  };
  return {
    'evidence/operation-log-bulk/2024-09.yaml': recordsFile('operation-log-bulk', [record]),
    [path]: bytes,
  };
}

/** The small contract of the rules' fixtures with some files beside its own. */
export function sourceOf(files: Files, options: { max_bytes?: number } = {}): Source {
  const base = readdirSync(BASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const all = Object.fromEntries([
    ...base.map((file) => [`${ID}/${file.slice(BASE.length).replaceAll('\\', '/')}`, readFileSync(file)]),
    ...Object.entries(files).map(([path, bytes]) => [`${ID}/${path}`, bytes]),
  ]);
  return memorySource(all, options);
}

/** The result by the way that `check` takes. */
export async function resultOf(
  files: Files,
  change: (source: Source) => Source = (one) => one,
): Promise<SnapshotResult> {
  const source = change(sourceOf(files));
  const { readings, history } = await readVersion(source, [ID]);
  const [result] = await assessVersion(source, readings, history, { openReadingsOnly: false, dayOf: defaultDay });
  if (!result) throw new Error('no result');
  return result;
}

export async function diagnosticsOf(files: Files, change?: (source: Source) => Source): Promise<Diagnostic[]> {
  const result = await resultOf(files, change);
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.snapshot.diagnostics.map((one) => ({ ...one, file: one.file.slice(ID.length + 1) }));
}

/** `file:line:column rule message` of those about one file. */
export function toldOf(diagnostics: readonly Diagnostic[], file = LOG): string[] {
  return diagnostics
    .filter((one) => one.file === file)
    .map(({ range, rule, message }) => `${range.start.line}:${range.start.column} ${rule} ${message}`);
}
