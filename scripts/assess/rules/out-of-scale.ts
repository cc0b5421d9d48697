import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../evidence/book.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Of fewer of one sort nobody can say what is usual. */
const SERIES_MIN = 8;
/** So many times as much, or so small a part: a digit too many, one too few, or nothing that was backed up. */
const FACTOR = 10;

interface Measured {
  record: EvidenceRecord;
  value: number;
}

/** A backup that succeeded is of the size and takes the time of others of its system and sort. */
export const outOfScale: Rule = {
  id: 'out-of-scale',
  title: '备份的大小与用时不应与同类相差悬殊',
  about: ['backup-record'],
  checks: ['Q'],
  check(context) {
    const done = latest(context, 'backup-record').filter(({ fields }) => fields.result === 'success');
    const series = Map.groupBy(done, ({ fields }) => `${String(fields.system)} ${String(fields.task)}`);
    const found = [...series.values()].flatMap((list) => [
      ...strays(list, 'size_mb', sizeOf, (value) => `${value} MB`),
      ...strays(list, 'ended_at', secondsOf, wordsOf),
    ]);
    return gathered(
      found,
      ({ record, observation }) => `${record.file} ${observation.at.path.join('.')}`,
      (group) => `本文件这样的共 ${group.length} 条`,
    );
  },
};

function strays(
  records: readonly EvidenceRecord[],
  field: string,
  measure: (record: EvidenceRecord) => number | null,
  print: (value: number) => string,
) {
  const measured = records.flatMap((record): Measured[] => {
    const value = measure(record);
    return value === null || value <= 0 ? [] : [{ record, value }];
  });
  if (measured.length < SERIES_MIN) return [];
  const usual = [...measured].sort((a, b) => a.value - b.value)[measured.length >> 1]?.value ?? 0;
  return measured
    .filter(({ value }) => value * FACTOR < usual || value > usual * FACTOR)
    .map(({ record, value }) => ({ record, observation: observe(record, field, print(value), print(usual)) }));
}

function observe(record: EvidenceRecord, field: string, is: string, usual: string): Observation {
  return {
    rule: 'out-of-scale',
    at: at(record, field),
    message: `${nameOf(record)} 的${field === 'size_mb' ? titleOf(record.kind, field) : '用时'} ${is}，这个系统同一任务的中间值是 ${usual}`,
    hint: '请对照备份平台核对：写错的照实更正；确是这么大、这么久的，请在备注里说明原因，并确认备份可以恢复',
    expected: usual,
    actual: is,
  };
}

function sizeOf({ fields }: EvidenceRecord): number | null {
  const size = Number(fields.size_mb);
  return Number.isFinite(size) ? size : null;
}

function secondsOf({ fields }: EvidenceRecord): number | null {
  const [from, to] = [instantOf(fields.started_at), instantOf(fields.ended_at)];
  return from === null || to === null ? null : to - from;
}

function wordsOf(seconds: number): string {
  if (seconds < 120) return `${seconds} 秒`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} 分钟` : `${Math.round(seconds / 3600)} 小时`;
}
