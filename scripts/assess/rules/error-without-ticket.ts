import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** Errors that an inspection finds in the logs are followed up in a ticket, and a ticket for them is of some. */
export const errorWithoutTicket: Rule = {
  id: 'error-without-ticket',
  title: '巡检发现的 ERR 应有处理单',
  about: ['inspection-report'],
  checks: ['X'],
  check(context) {
    return context.book.of('inspection-report').flatMap((record) => {
      const { err_count, err_ticket } = record.fields;
      if (err_count === undefined || Number(err_count) > 0 === Boolean(err_ticket) || !context.usable(record))
        return [];
      const none = Number(err_count) === 0;
      return [
        {
          rule: 'error-without-ticket',
          at: at(record, 'err_count'),
          message: none
            ? `${nameOf(record)} 的${titleOf(record.kind, 'err_count')}是 0，却有 ERR 处理单 ${String(err_ticket)}`
            : `${nameOf(record)} 记了 ${String(err_count)} 条 ERR，没有写处理单`,
          hint: none
            ? '请对照日志核对 ERR 条数，写错的照实更正；处理单与 ERR 无关的，不写在这里'
            : '已有处理单的，请在 ERR 处理单（err_ticket）写上编号；还没有处理的，请建单处理；无须处理的，请在正文说明',
          expected: none ? 'ERR 条数（err_count）写日志里的条数' : 'ERR 处理单（err_ticket）写编号',
        },
      ];
    });
  },
};
