import { expect, test } from 'vitest';
import { errorWithoutTicket } from '../../../scripts/assess/rules/error-without-ticket.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(errorWithoutTicket, given)).toEqual(expected);
const report = (fields: object, place: object = {}) => ({
  records: [record('inspection-report', 'IR-1', { ...fields }, place)],
});

test.each<[object, string[]]>([
  [{ err_count: 0 }, []],
  [{ err_count: 1 }, ['IR-1 err_count']],
  [{ err_count: 12, err_ticket: 'INC-2024-0031' }, []],
])('%j', (fields, expected) => check(report(fields), expected));

test('a report that its schema refused is left to that', () => check(report({ err_count: 4 }, { valid: false }), []));
test('says how many', () => {
  expect(observe(errorWithoutTicket, report({ err_count: 12 }))[0]?.message).toBe(
    '巡检报告 IR-1 记了 12 条 ERR，没有写处理单',
  );
});
