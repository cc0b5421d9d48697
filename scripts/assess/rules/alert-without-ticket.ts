import { isHollow } from '../evidence/hollow.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** An alert that was handled is followed up in a ticket, or says why it needs none. */
export const alertWithoutTicket: Rule = {
  id: 'alert-without-ticket',
  title: '处理过的告警应有立单，或写明不立单的理由',
  about: ['alert'],
  checks: ['X'],
  check(context) {
    return context.book
      .of('alert')
      .filter((record) => {
        const { handled_at: handled, ticket, no_ticket_reason: reason } = record.fields;
        return handled !== undefined && !ticket && isHollow(reason) && context.usable(record);
      })
      .map((record) => ({
        rule: 'alert-without-ticket',
        at: at(record, record.fields.no_ticket_reason ? 'no_ticket_reason' : 'handled_at'),
        message: `${nameOf(record)} 已处理，没有写立单编号，也没有写不立单的理由`,
        hint: '已立单的，请在告警立单（ticket）写上编号；不必立单的，请在不立单的理由（no_ticket_reason）说明为什么',
        expected: '告警立单（ticket）与不立单的理由（no_ticket_reason）有其一',
      }));
  },
};
