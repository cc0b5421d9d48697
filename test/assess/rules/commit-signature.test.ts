import { expect, test } from 'vitest';
import { commitSignature } from '../../../scripts/assess/rules/commit-signature.ts';
import { unconfirmed } from '../../../scripts/assess/rules/unconfirmed.ts';
import { type CommitGiven, type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(commitSignature, given)).toEqual(expected);
const finding = (commit: CommitGiven, kind = 'finding'): Given => ({
  records: [record(kind, 'X-1')],
  commits: { 'X-1': commit },
});
const at = '2024-08-12 09:00';
const merged = '2024-08-13 09:00';

test('nobody asked about signatures', () => check(finding({ at, by: 'client' }), []));
test('signed by the client', () => check(finding({ at, by: 'client', signature: 'good' }), []));
test.each(['bad', 'none'] as const)('claims the client: %s', (signature) => {
  const given = finding({ at, by: 'client', signature });
  check(given, ['X-1 id']);
  expect(places(unconfirmed, given)).toEqual([]);
});
test('merged by the client, signed', () =>
  check(
    finding({ at, by: 'provider', signature: 'none', merge: { at: merged, by: 'client', signature: 'good' } }),
    [],
  ));
test('claims the client, and the client merged it, signed', () =>
  check(finding({ at, by: 'client', signature: 'bad', merge: { at: merged, by: 'client', signature: 'good' } }), []));
test('merged in the client’s name', () =>
  check(finding({ at, by: 'provider', merge: { at: merged, by: 'client', signature: 'bad' } }), ['X-1 id']));
test('by the provider: that is the other rule’s', () => {
  const given = finding({ at, by: 'provider', signature: 'bad' });
  check(given, []);
  expect(places(unconfirmed, given)).toEqual(['X-1 id']);
});
test('kinds that anyone may bring', () => check(finding({ at, by: 'client', signature: 'bad' }, 'incident'), []));

test('says who should have signed, and what was seen', () => {
  const message = (signature: 'bad' | 'none') =>
    observe(commitSignature, finding({ at, by: 'client', signature }))[0]?.message;
  const name = 'reviewer@client.example.invalid';
  expect(message('bad')).toMatch(
    new RegExp(`^甲方认定 X-1 由 ${name} 提交（[0-9a-f]{10}），签名与签名人名单不符，暂不生效$`),
  );
  expect(message('none')).toMatch(/没有签名，而名单上有这个身份的密钥，暂不生效$/);
});
