import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import { at, nameOf, type Rule, titleOf } from './rule.ts';

/** Kinds whose records carry a running number (the contract says which) have no number missing and none twice. */
export const sequenceGap: Rule = {
  id: 'sequence-gap',
  title: '流水号应连续，不缺号、不重号',
  about: [],
  checks: ['C'],
  check(context) {
    const byKind = Map.groupBy(present(context), (record) => record.kind);
    return context.contract.kinds.kinds.flatMap(({ kind, sequence }) =>
      sequence ? breaks(byKind.get(kind) ?? [], sequence.field) : [],
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

function breaks(records: readonly EvidenceRecord[], field: string): Observation[] {
  const numbered = records.flatMap((record) => numberOf(record, field));
  numbered.sort(
    (a, b) =>
      compareText(a.series, b.series) ||
      a.number - b.number ||
      compareText(a.record.file, b.record.file) ||
      a.record.index - b.record.index,
  );
  return numbered.flatMap(({ record, series, number, print }, index): Observation[] => {
    const before = numbered[index - 1];
    if (!before || series !== before.series || number === before.number + 1) return [];
    const title = titleOf(record.kind, field);
    const related = [
      { message: `前一条 ${before.record.id}，${title} ${print(before.number)}`, at: at(before.record, field) },
    ];
    if (number === before.number) {
      return [
        {
          rule: 'sequence-gap',
          at: at(record, field),
          message: `${nameOf(record)} 的${title} ${print(number)} 与 ${before.record.id} 重号`,
          hint: '请对照原始记录更正其中一条；同一件事记了两遍的，把一条改为 status: withdrawn 并说明',
          related,
        },
      ];
    }
    const [from, to] = [print(before.number + 1), print(number - 1)];
    return [
      {
        rule: 'sequence-gap',
        at: at(record, field),
        message: `${nameOf(record)} 之前缺${title} ${from === to ? from : `${from} 至 ${to}，共 ${number - before.number - 1} 个`}`,
        hint: '请说明缺号原因；漏交的记录照实登记（记录时间写登记当时），作废的以 status: withdrawn 保留',
        expected: from,
        actual: print(number),
        related,
      },
    ];
  });
}
