import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Commit } from '../../model/provenance.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../evidence/book.ts';
import { madeAnew } from '../evidence/made-anew.ts';
import { at, clock, nameOf, type Rule } from '../rule.ts';

/** More than this many out of one file and one commit are one story. */
const SINGLE_MAX = 3;

interface Early {
  record: EvidenceRecord;
  first: Commit;
  recorded: number;
}

/** Nobody writes a record down after it came in: by days, since clocks differ by minutes. */
export const earlyEntry: Rule = {
  id: 'early-entry',
  title: '记录不应早于所写的登记时间入库',
  about: Object.keys(KINDS),
  checks: ['T'],
  check(context) {
    const { input, book, zone, end } = context;
    if (!book.testifies) return [];
    const early = input.records.flatMap((record): Early[] => {
      const first = book.provenance(record)?.first;
      const recorded = instantOf(record.fields.recorded_at);
      if (!first || recorded === null || first.committed_at >= end || !context.usable(record)) return [];
      if (recorded <= first.committed_at || zone.dayOf(recorded) === zone.dayOf(first.committed_at)) return [];
      return [{ record, first, recorded }];
    });
    // Commits of one second were made by a machine, with a date that somebody gave them.
    const seconds = Map.groupBy(early, ({ first }) => first.committed_at);
    const isOneSecond = ({ committed_at }: Commit) =>
      new Set(seconds.get(committed_at)?.map(({ first }) => first.hash)).size > SINGLE_MAX;
    const groups = Map.groupBy(early, ({ record, first }) => {
      if (isOneSecond(first)) return String(first.committed_at);
      return madeAnew(context, first)?.key ?? `${record.file}\n${first.hash}`;
    });
    return [...groups.values()].flatMap((group) => {
      const [first, ...others] = group;
      const isOne = first !== undefined && isOneSecond(first.first);
      const where = isOne ? '同一时刻的各个版本' : ((first && madeAnew(context, first.first)?.words) ?? '本文件');
      const shown = group.length > SINGLE_MAX && first ? [{ ...first, more: others.length }] : group;
      return shown.map((one): Observation => {
        const [recorded, came] = [clock(one.recorded, zone), clock(one.first.committed_at, zone)];
        const more = 'more' in one ? `；${where}另有 ${String(one.more)} 条也是这样` : '';
        return {
          rule: 'early-entry',
          at: at(one.record, 'recorded_at'),
          message: `${nameOf(one.record)} 写的登记时间是 ${recorded}，入库却在此前的 ${came}${more}`,
          hint: '请对照原始记录核对登记时间；事情还没有办就先写好的，请说明，办过之后照实另行登记',
          expected: `不晚于 ${came}`,
          actual: recorded,
        };
      });
    });
  },
};
