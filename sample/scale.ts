import type { Entry, RecordFields } from './entry.ts';
import { dateOf, weekOf } from './time.ts';

/** Kinds that make the bulk of a year, and that refer to one another. */
const BULK = new Set([
  'alert',
  'backup-record',
  'data-transfer-approval',
  'incident',
  'inspection-report',
  'onsite-attendance',
  'operation-log',
  'routine-task',
  'service-request',
]);

/**
 * The year lived several times over within the same term, for measuring: the calendar ends in 2026, so further years would
 * have no working days. Each life's records have numbers of their own and lie in files of a week.
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
  const renamed = (record: RecordFields): RecordFields =>
    Object.fromEntries(
      Object.entries(record)
        // Files beside a record are the first life's.
        .filter(([key]) => key !== 'attachments')
        .map(([key, value]) => {
          if (key === 'seq') return [key, Number(value) + offset];
          return [key, typeof value === 'string' ? (ids.get(value) ?? value) : value];
        }),
    );
  return bulk.map(({ attachments, ...entry }) => ({
    ...entry,
    id: ids.get(entry.id) ?? entry.id,
    file: fileOf(entry, mark.toLowerCase()),
    versions: entry.versions.map((version) => ({ ...version, record: renamed(version.record ?? {}) })),
  }));
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
