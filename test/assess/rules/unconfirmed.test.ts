import { expect, test } from 'vitest';
import { unconfirmed } from '../../../scripts/assess/rules/unconfirmed.ts';
import { type CommitGiven, type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(unconfirmed, given)).toEqual(expected);
const finding = (commit?: CommitGiven, kind = 'finding'): Given => ({
  records: [record(kind, 'X-1')],
  commits: commit ? { 'X-1': commit } : {},
});
const at = '2024-08-12 09:00';

test('committed by the client', () => check(finding({ at, by: 'client' }), []));
test('merged by the client', () =>
  check(finding({ at, by: 'provider', merge: { at: '2024-08-13 09:00', by: 'client' } }), []));
test('committed and merged by the provider', () =>
  check(finding({ at, by: 'provider', merge: { at: '2024-08-13 09:00', by: 'provider' } }), ['X-1 id']));
test('not in history yet', () => check(finding(), ['X-1 id']));
test('without history it is said once for all, elsewhere', () => check({ records: [record('finding', 'X-1')] }, []));
test.each(['waiver', 'parameter-sheet', 'scorecard'])('%s likewise', (kind) =>
  check(finding({ at, by: 'provider' }, kind), ['X-1 id']),
);
test('kinds that anyone may bring', () => check(finding({ at, by: 'provider' }, 'incident'), []));

test('says whose turn it is', () => {
  expect(observe(unconfirmed, finding({ at, by: 'provider' }))[0]?.message).toBe(
    '甲方认定 X-1 由非甲方身份提交，暂不生效',
  );
  expect(observe(unconfirmed, finding())[0]?.message).toBe('甲方认定 X-1 尚未入库，暂不生效');
});
