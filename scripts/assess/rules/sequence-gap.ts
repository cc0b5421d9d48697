import type { Observation } from '../../model/assessment.ts';
import { ROW_KIND } from '../../model/bulk.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { logsOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** Kinds whose records carry a running number (the contract says which) have no number missing and none twice. */
export const sequenceGap: Rule = {
  id: 'sequence-gap',
  title: '流水号应连续，不缺号、不重号',
  about: [],
  checks: ['C'],
  check(context) {
    const byKind = Map.groupBy(present(context), (record) => record.kind);
    return context.contract.kinds.kinds.flatMap(({ kind, sequence }) =>
      sequence
        ? [
            ...breaks(byKind.get(kind) ?? [], runsOf(context, kind, sequence.field), sequence.field),
            ...further(context, kind, sequence.field),
          ]
        : [],
    );
  },
};

/**
 * Whatever lies in the content by the as-of day holds its number: a withdrawn record keeps it, a draft claims it, and
 * one with a mistake elsewhere is not missing. A second record with the same id is another rule's.
 */
function present(context: Context): EvidenceRecord[] {
  const ids = new Set<string>();
  return context.input.records.filter((record) => {
    const isFirst = !ids.has(record.id);
    ids.add(record.id);
    return isFirst && (instantOf(record.fields.recorded_at) ?? 0) < context.end;
  });
}

/** A number with what prints it: a running number by itself, or the end of an id, whose series is all that comes before. */
interface Numbered {
  record: EvidenceRecord;
  series: string;
  number: number;
  /** The last of a stretch of rows without a break, and its number. */
  last?: { record: EvidenceRecord; number: number };
  print: (number: number) => string;
}

function numberOf(record: EvidenceRecord, field: string): Numbered[] {
  const value = field === 'id' ? record.id : record.fields[field];
  const [, series = '', digits = ''] = /^(.*?)(\d{1,15})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (digits) {
    const print = (number: number) => series + String(number).padStart(digits.length, '0');
    return [{ record, series, number: Number(digits), print }];
  }
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? [{ record, series: '', number: value, print: String }]
    : [];
}

/** Rows of bulk logs carry the running number of the records that they stand for. */
function runsOf(context: Context, kind: string, field: string): Numbered[] {
  if (kind !== ROW_KIND || field !== 'seq') return [];
  const runs = logsOf(context).flatMap((log) => log.runs);
  return runs.map(({ from, first, to, last }) => ({
    record: from,
    series: '',
    number: first,
    last: { record: to, number: last },
    print: String,
  }));
}

/** A log with more breaks than are told one by one. */
function further(context: Context, kind: string, field: string): Observation[] {
  if (kind !== ROW_KIND || field !== 'seq') return [];
  return logsOf(context).flatMap(({ record, further_breaks: count, runs }): Observation[] => {
    const last = runs.at(-1);
    if (count === 0 || !last) return [];
    const message = `从这一行起，批量日志 ${record} 里另有 ${count} 处缺号或重号`;
    const hint = '前面的已逐处列出，这些只计数；整批如此的，请核对这一列是不是登记的流水号';
    return [{ rule: 'sequence-gap', at: at(last.from, field), message, hint }];
  });
}

function breaks(records: readonly EvidenceRecord[], runs: readonly Numbered[], field: string): Observation[] {
  const numbered = [...records.flatMap((record) => numberOf(record, field)), ...runs];
  numbered.sort(
    (a, b) =>
      compareText(a.series, b.series) ||
      a.number - b.number ||
      compareText(a.record.file, b.record.file) ||
      a.record.index - b.record.index,
  );
  /** What reaches furthest so far: a number inside a stretch of rows is one that is taken. */
  let reached: Numbered | undefined;
  return numbered.flatMap((one): Observation[] => {
    const { record, series, number, print } = one;
    const before = reached?.series === series ? reached : undefined;
    const end = before && endOf(before);
    if (!end || endOf(one).number >= end.number) reached = one;
    if (!end || number === end.number + 1) return [];
    const title = titleOf(record.kind, field);
    const related = [{ message: `前一条 ${end.record.id}，${title} ${print(end.number)}`, at: at(end.record, field) }];
    if (number <= end.number) {
      return [
        {
          rule: 'sequence-gap',
          at: at(record, field),
          message: `${nameOf(record)} 的${title} ${print(number)} 与 ${end.record.id} 重号`,
          hint: '请对照原始记录更正其中一条；同一件事记了两遍的，把一条的记录状态改为撤回（status: withdrawn）并说明',
          related,
        },
      ];
    }
    const [from, to] = [print(end.number + 1), print(number - 1)];
    return [
      {
        rule: 'sequence-gap',
        at: at(record, field),
        message: `${nameOf(record)} 之前缺${title} ${from === to ? from : `${from} 至 ${to}，共 ${number - end.number - 1} 个`}`,
        hint: '请说明缺号原因；漏交的记录照实登记（记录时间写登记当时），作废的保留，记录状态写撤回（status: withdrawn）',
        expected: from,
        actual: print(number),
        related,
      },
    ];
  });
}

function endOf({ record, number, last }: Numbered): { record: EvidenceRecord; number: number } {
  return last ?? { record, number };
}
