import { expect, test } from 'vitest';
import { unconfirmed } from '../../../scripts/assess/rules/unconfirmed.ts';
import { type CommitGiven, type Given, observe, places, record, smallContract } from '../../support/assessment.ts';

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

test('marking it withdrawn needs the same hand', () => {
  const withdrawn = record('finding', 'FND-1', { status: 'withdrawn' });
  const by = (role: 'provider' | 'client'): Given => ({
    records: [withdrawn],
    commits: { 'FND-1': { at: '2024-08-12 09:00', by: role } },
  });
  expect(observe(unconfirmed, by('provider')).map(({ message }) => message)).toEqual([
    '甲方认定 FND-1 由非甲方身份撤回，须经甲方确认',
  ]);
  expect(observe(unconfirmed, by('client'))).toEqual([]);
});

test('the contract’s own files are the client’s to change, once they are there', () => {
  const set = { at: '2024-07-01 09:00' };
  const changed = (last: CommitGiven): Given => ({ commits: {}, files: { 'severities.yaml': { first: set, last } } });
  expect(places(unconfirmed, changed({ at: '2024-09-02 09:00' }))).toEqual(['severities.yaml']);
  expect(places(unconfirmed, changed({ at: '2024-09-02 09:00', by: 'client' }))).toEqual([]);
  expect(
    places(unconfirmed, changed({ at: '2024-09-02 09:00', merge: { at: '2024-09-03 09:00', by: 'client' } })),
  ).toEqual([]);
  // Set up by anyone, and not touched since.
  expect(places(unconfirmed, changed(set))).toEqual([]);
});

test('whether the client confirmed the main file is history’s to say', () => {
  const roles = new Map(smallContract().contract.identities.map(({ email, role }) => [email, role]));
  const changed = (confirmed: boolean): Given => ({
    commits: {},
    files: { 'contract.yaml': { first: { at: '2024-07-01 09:00' }, last: { at: '2024-09-02 09:00', by: 'client' } } },
    charter: { roles, confirmed },
  });
  expect(places(unconfirmed, changed(true))).toEqual([]);
  expect(places(unconfirmed, changed(false))).toEqual(['contract.yaml']);
});
