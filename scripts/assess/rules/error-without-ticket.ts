import { at, nameOf, type Rule } from '../rule.ts';

/** Errors that an inspection finds in the logs are followed up in a ticket. */
export const errorWithoutTicket: Rule = {
  id: 'error-without-ticket',
  title: '巡检发现的 ERR 应有处理单',
  about: ['inspection-report'],
  checks: ['X'],
  check(context) {
    return context.book
      .of('inspection-report')
      .filter((record) => context.usable(record) && Number(record.fields.err_count) > 0 && !record.fields.err_ticket)
      .map((record) => ({
        rule: 'error-without-ticket',
        at: at(record, 'err_count'),
        message: `${nameOf(record)} 记了 ${String(record.fields.err_count)} 条 ERR，没有写处理单`,
        hint: '已有处理单的，请在 ERR 处理单（err_ticket）写上编号；还没有处理的，请建单处理；无须处理的，请在正文说明',
        expected: 'ERR 处理单（err_ticket）写上编号',
      }));
  },
};
