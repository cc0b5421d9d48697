import { expect, test } from 'vitest';
import { alertWithoutTicket } from '../../../scripts/assess/rules/alert-without-ticket.ts';
import { places, record } from '../../support/assessment.ts';

const HANDLED = { alerted_at: '2024-08-20T22:12:00+08:00', handled_at: '2024-08-20T22:31:00+08:00' };

test.each<[string, object, object, string[]]>([
  ['handled, and nothing said', {}, {}, ['ALT-1 handled_at']],
  ['with a ticket', { ticket: 'INC-2024-0066' }, {}, []],
  ['with a reason', { no_ticket_reason: '备份期间的正常升高' }, {}, []],
  ['not handled yet', { handled_at: undefined }, {}, []],
  ['refused by its schema', {}, { valid: false }, []],
])('%s', (_, fields, place, expected) =>
  expect(places(alertWithoutTicket, { records: [record('alert', 'ALT-1', { ...HANDLED, ...fields }, place)] })).toEqual(
    expected,
  ),
);
