import { logsOf } from '../bulk.ts';
import { at, type Rule } from '../rule.ts';

/** A record's id is its own within the contract. Of two with one id only the first counts. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  title: '记录编号在本合同内不得重复',
  about: [],
  checks: ['E'],
  check(context) {
    const rows = logsOf(context).flatMap(({ duplicates }) =>
      duplicates.map(({ row, first }) => ({ record: row, first })),
    );
    return [...context.book.duplicates, ...rows].map(({ record, first }) => ({
      rule: 'duplicate-id',
      at: at(record, 'id'),
      message: `编号 ${record.id} 已由 ${first.file}:${first.line} 使用，这一条不计`,
      hint:
        record.digest === first.digest
          ? '两处内容相同，请只留一处'
          : '请给后写的一条换用新编号；要更正前一条的，在新编号的记录里用替代（supersedes）指明它',
      related: [{ message: `先用这个编号的记录`, at: at(first, 'id') }],
    }));
  },
};
