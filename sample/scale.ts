import { createHash } from 'node:crypto';
import type { Value } from '../scripts/model/record.ts';
import type { Entry, RecordFields } from './entry.ts';
import { dateOf, weekOf } from './time.ts';

/**
 * Kinds that make the bulk of a year, and that refer to one another. Not among them: attendance, since nobody is in ten
 * places, and what a monthly report counts.
 */
const BULK = new Set([
  'backup-record',
  'data-transfer-approval',
  'incident',
  'inspection-report',
  'operation-log',
  'routine-task',
  'service-request',
]);

/**
 * The year lived several times over within the same term, for measuring: the calendar ends in 2026, so further years would
 * have no working days. Each life's records have numbers of their own, tell of other seconds, readings and files, and lie
 * in files of a week: what is measured is a long log, not ten copies of one.
 */
export function multiply(entries: readonly Entry[], years: number): Entry[] {
  const bulk = entries.filter(
    ({ kind, versions }) => BULK.has(kind) && versions.every(({ record }) => record !== null),
  );
  const last = bulk.reduce((max, { versions }) => Math.max(max, Number(versions[0]?.record?.seq ?? 0)), 0);
  const lives = Array.from({ length: years - 1 }, (_, index) => anotherLife(bulk, index + 2, last * (index + 1)));
  return [...entries, ...lives.flat()];
}

function anotherLife(bulk: readonly Entry[], number: number, offset: number): Entry[] {
  const mark = `Y${String(number).padStart(2, '0')}`;
  const ids = new Map(bulk.map(({ id }) => [id, id.replace('-', `-${mark}-`)]));
  const own = (value: Value): Value => {
    if (typeof value === 'string') return ids.get(value) ?? moved(value, number);
    if (Array.isArray(value)) return value.map(own);
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).map(([key, item]): [string, Value] => {
      // A reading moves a little; what was counted stays a count.
      const isReading = key === 'value' && typeof item === 'number' && !Number.isInteger(item);
      return [key, isReading ? Math.round(item * 100 + number) / 100 : own(item)];
    });
    return Object.fromEntries(fields);
  };
  const renamed = (record: RecordFields): RecordFields =>
    Object.fromEntries(
      Object.entries(record)
        // Files beside a record are the first life's.
        .filter(([key]) => key !== 'attachments')
        .map(([key, value]) => [key, key === 'seq' ? Number(value) + offset : own(value)]),
    );
  return bulk.map(({ attachments, ...entry }) => ({
    ...entry,
    id: ids.get(entry.id) ?? entry.id,
    file: fileOf(entry, mark.toLowerCase()),
    ...(entry.body === undefined ? {} : { body: `${entry.body}\n以上为第 ${number} 组的读数。\n` }),
    versions: entry.versions.map((version) => ({ ...version, record: renamed(version.record ?? {}) })),
  }));
}

/** Another second of the minute told, so that hardly anything comes before what it came after; another file has another hash. */
function moved(text: string, number: number): string {
  const moment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d))?([+].*)$/.exec(text);
  if (moment) {
    const seconds = (Number(moment[2] ?? 0) + number) % 60;
    return `${moment[1]}:${String(seconds).padStart(2, '0')}${moment[3]}`;
  }
  if (!/^[0-9a-f]{64}$/.test(text)) return text;
  return createHash('sha256').update(`${number} ${text}`).digest('hex');
}

function fileOf({ file, form, versions }: Entry, mark: string): string {
  const week =
    form === 'many'
      ? `-${weekOf(dateOf(versions[0]?.at ?? 0))
          .slice(5)
          .toLowerCase()}`
      : '';
  return file.replace(/\.(yaml|md)$/, `${week}-${mark}.$1`);
}
