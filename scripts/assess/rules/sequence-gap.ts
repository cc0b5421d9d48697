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

function breaks(records: readonly EvidenceRecord[], field: string): Observation[] {
  const numbered = records.flatMap((record) => {
    const number = record.fields[field];
    return typeof number === 'number' && Number.isSafeInteger(number) ? [{ record, number }] : [];
  });
  numbered.sort(
    (a, b) => a.number - b.number || compareText(a.record.file, b.record.file) || a.record.index - b.record.index,
  );
  return numbered.flatMap(({ record, number }, index): Observation[] => {
    const before = numbered[index - 1];
    if (!before || number === before.number + 1) return [];
    const title = titleOf(record.kind, field);
    const related = [
      { message: `前一条 ${before.record.id}，${title} ${before.number}`, at: at(before.record, field) },
    ];
    if (number === before.number) {
      return [
        {
          rule: 'sequence-gap',
          at: at(record, field),
          message: `${nameOf(record)} 的${title} ${number} 与 ${before.record.id} 重号`,
          hint: '请对照原始记录更正其中一条；同一件事记了两遍的，把一条改为 status: withdrawn 并说明',
          related,
        },
      ];
    }
    const [from, to] = [before.number + 1, number - 1];
    return [
      {
        rule: 'sequence-gap',
        at: at(record, field),
        message: `${nameOf(record)} 之前缺${title} ${from === to ? from : `${from} 至 ${to}，共 ${to - from + 1} 个`}`,
        hint: '请说明缺号原因；漏交的记录照实登记（记录时间写登记当时），作废的以 status: withdrawn 保留',
        expected: String(from),
        actual: String(number),
        related,
      },
    ];
  });
}
