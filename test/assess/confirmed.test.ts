import { describe, expect, test } from 'vitest';
import { makeBook } from '../../scripts/assess/evidence/book.ts';
import { makeCalendar } from '../../scripts/calendar/calendar.ts';
import type { Commit, History, Provenance } from '../../scripts/model/provenance.ts';
import { contractFiles, inputOf, tell } from '../support/contract.ts';

const CONTRACT = contractFiles('content/CWSG2024-07');

const commit = (role: 'provider' | 'client', hash: string): Commit => {
  const identity = { name: role, email: `${role}@test.invalid` };
  return { hash, at: 1_720_000_000, author: identity, committed_at: 1_720_000_000, committer: identity, subject: hash };
};
const [client, provider] = [commit('client', 'c1'), commit('provider', 'p1')];
const [clientMerge, reply] = [commit('client', 'c2'), commit('provider', 'p2')];

/** Whether a finding brought in this way stands. */
function stands(provenance: Partial<Provenance>, history: Partial<History> = {}): boolean | null {
  const finding = tell('finding', 'FND-01', { row: 'attitude.rules' });
  const input = inputOf({ contract: CONTRACT, told: [finding] });
  const own: Provenance = { first: client, last: client, merge: null, last_merge: null, reviewers: [], ...provenance };
  const records = new Map([['FND-01', own]]);
  const calendar = makeCalendar(input.holidays, 'Asia/Shanghai', 'arranged');
  const book = makeBook({ ...input, calendar, history: { ...input.history, ...history, records } });
  const record = book.find('FND-01');
  return record ? book.confirmed(record) : null;
}

describe('a finding stands by the identity behind its last change', () => {
  test.each([
    ['committed by the client', {}, true],
    ['committed by the provider', { first: provider, last: provider }, false],
    ['by the provider, merged by the client', { first: provider, last: provider, merge: clientMerge }, true],
    ['the provider’s reply, not yet merged by the client', { last: reply }, false],
    ['the provider’s reply, merged by the provider', { last: reply, last_merge: commit('provider', 'p3') }, false],
    ['the provider’s reply, merged by the client', { last: reply, last_merge: clientMerge }, true],
    ['an old merge does not stand for a later change', { merge: clientMerge, last: reply }, false],
  ])('%s', (_, provenance, expected) => {
    expect(stands(provenance)).toBe(expected);
  });

  test('what is changed in the work tree and not committed stands behind nobody', () => {
    const { record } = tell('finding', 'FND-01', { row: 'attitude.rules' });
    expect(stands({}, { uncommitted: [record.file] })).toBe(false);
    expect(stands({}, { uncommitted: ['elsewhere.yaml'] })).toBe(true);
  });
});
