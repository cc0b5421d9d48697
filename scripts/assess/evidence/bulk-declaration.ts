import { makeZone, type Zone } from '../../calendar/zone.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { OperationLogBulk } from '../../model/kinds.ts';
import type { EvidenceRecord } from '../../model/record.ts';

/** Fields of an operation that a column may carry. */
export type RowField = OperationLogBulk['columns'][number]['field'];

/** What a record declares of its log, ready for use. */
export interface Declaration {
  record: EvidenceRecord;
  fields: OperationLogBulk;
  /** Path of the log in the content. */
  file: string;
  form: 'csv' | 'parquet';
  delimiter: string;
  encoding: 'utf-8' | 'gb18030';
  zone: Zone;
  month: { from: number; to: number };
  /** Words of the log and what they mean, by field. */
  words: ReadonlyMap<RowField, ReadonlyMap<string, string>>;
}

const DELIMITERS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' } as const;
const PARQUET = new Set(['application/vnd.apache.parquet', 'application/x-parquet', 'application/parquet']);
const TEXT = /^text\/|^application\/(csv|vnd\.ms-excel)$/;

/** A declaration that cannot be followed: which field, and why. */
export interface Refusal {
  path: (string | number)[];
  message: string;
  hint: string;
}

/** Reads the declaration of a usable record. `contract` is the folder's name, `zone_id` the contract's zone. */
export function declarationOf(record: EvidenceRecord, contract: string, zone_id: string): Declaration | Refusal {
  const fields = record.fields as unknown as OperationLogBulk;
  const [attachment] = fields.attachments ?? [];
  const { path = '', media_type: type = '' } = attachment ?? {};
  const isParquet = PARQUET.has(type) || /\.parquet$/i.test(path);
  if (!isParquet && !TEXT.test(type)) {
    const message = `附件的文件类型 ${type} 不是程序能逐行核对的日志`;
    const hint =
      '请附 CSV（media_type 写 text/csv）或 Parquet（写 application/vnd.apache.parquet）；日志放在第一个附件';
    return { path: ['attachments', 0, 'media_type'], message, hint };
  }
  const zone = zoneOf(fields.zone ?? zone_id);
  if (zone === null) {
    const hint = '请写 IANA 时区名称，如 Asia/Shanghai、UTC；与合同所在时区相同的不用写';
    return { path: ['zone'], message: `不认识时区 ${fields.zone}`, hint };
  }
  const refusal = refusedColumns(fields) ?? refusedWords(fields);
  if (refusal) return refusal;
  return {
    record,
    fields,
    file: `${contract}/${path}`,
    form: isParquet ? 'parquet' : 'csv',
    delimiter: DELIMITERS[fields.delimiter ?? 'comma'],
    encoding: fields.encoding ?? 'utf-8',
    zone,
    month: monthOf(fields.month, zone),
    words: wordsOf(fields),
  };
}

export function titleOf(field: string): string {
  return KINDS['operation-log']?.fields[field]?.title ?? (field === 'id' ? '编号' : field);
}

function zoneOf(id: string): Zone | null {
  try {
    return makeZone(id);
  } catch {
    return null;
  }
}

const REQUIRED: readonly RowField[] = ['started_at', 'operator', 'action'];

function refusedColumns({ columns, system }: OperationLogBulk): Refusal | null {
  const seen = new Set<string>();
  for (const [index, { field, header }] of columns.entries()) {
    for (const [name, key, words] of [
      ['field', `f${field}`, `${titleOf(field)}（${field}）`],
      ['header', `h${header}`, `列“${header}”`],
    ] as const) {
      if (seen.has(key)) {
        const hint = '一列对应一项，一项只取一列；请核对列对照';
        return { path: ['columns', index, name], message: `列对照里${words}写了两次`, hint };
      }
      seen.add(key);
    }
  }
  const missing = REQUIRED.filter((field) => !columns.some((one) => one.field === field));
  if (!system && !columns.some(({ field }) => field === 'system')) missing.push('system');
  if (missing.length === 0) return null;
  const message = `列对照里没有${missing.map((field) => `${titleOf(field)}（${field}）`).join('、')}，日志没有核对`;
  return { path: ['columns'], message, hint: '请指明这几项是日志的哪一列；整份日志只属于一个系统的，可以只写 system' };
}

function refusedWords({ words = [] }: OperationLogBulk): Refusal | null {
  const actions = KINDS['operation-log']?.fields.action?.labels ?? {};
  const index = words.findIndex(({ field, means }) => field === 'action' && !(means in actions));
  if (index < 0) return null;
  const message = `用词对照里的操作类型 ${words[index]?.means} 不是登记用的词`;
  return { path: ['words', index, 'means'], message, hint: `请写其中之一：${Object.keys(actions).join('、')}` };
}

/** The declared words and, for actions, the form's own with their Chinese names. */
function wordsOf({ words = [] }: OperationLogBulk): Declaration['words'] {
  const found = new Map<RowField, Map<string, string>>();
  const actions = new Map<string, string>();
  for (const [value, label] of Object.entries(KINDS['operation-log']?.fields.action?.labels ?? {})) {
    actions.set(value, value);
    actions.set(label, value);
  }
  found.set('action', actions);
  for (const { field, text, means } of words) {
    const known = found.get(field) ?? new Map<string, string>();
    found.set(field, known.set(text, means));
  }
  return found;
}

function monthOf(month: string, zone: Zone): { from: number; to: number } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: zone.startOf(`${month}-01` as never), to: zone.startOf(`${next}-01` as never) };
}
