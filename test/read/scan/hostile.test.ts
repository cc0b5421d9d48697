import { expect, test } from 'vitest';
import { completeVerdict, FOUND_MAX, scanBytes } from '../../../scripts/read/scan/verdict.ts';
import { CONTRACT, read, sourceWith } from './contract.ts';

const SIZE = 8_000_000;
const fill = (text: string) => text.repeat(Math.ceil(SIZE / Buffer.byteLength(text)));

/** Texts made to stall a scan: each is looked at in time in proportion to its length. */
test.each([
  ['digits', '7'],
  ['digits and hyphens', '1-'],
  ['groups of digits', '1234 '],
  ['groups like a phone’s', '138-1234-5678 '],
  ['valid numbers', '11010519491231002X '],
  ['X after X', '1101051949123100X'],
  ['words for password', '密码：'],
  ['settings', 'pwd=a;'],
  ['headings of keys', '-----BEGIN RSA PRIVATE KEY-----\n'],
  ['addresses', '://a:'],
  ['addresses with a letter', 'x://aaaa:bbbb'],
  ['Oracle’s', 'thin:a/b'],
  ['tokens of several parts', 'ghs_1_A'],
  ['tokens with a point', 'SG.aB1.'],
  ['tokens with hyphens', 'xoxb-1-aB-'],
  ['keys of a cloud', 'AWS_SECRET_ACCESS_KEY = '],
  ['columns of passwords', '密码,密码,密码,密码\n'],
  ['full width', '１'],
  ['escapes', '\\x31'],
])('8 MB of %s', { timeout: 30_000 }, async (_, text) => {
  const bytes = Buffer.from(fill(text));
  const started = performance.now();
  const verdict = await completeVerdict(bytes, scanBytes(bytes));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(verdict.found.length).toBeLessThanOrEqual(FOUND_MAX);
});

test('a file full of numbers is read, told of and left out in time', { timeout: 30_000 }, async () => {
  const text = `kind: personnel\nrecords:\n  - id: TECH-09\n    name: >\n${fill('      11010519491231002X\n').slice(0, SIZE)}`;
  const started = performance.now();
  const { records, problems } = await read(sourceWith({ 'evidence/personnel/z.yaml': text }));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(records.some(({ id }) => id === 'TECH-09')).toBe(false);
  expect(problems.filter(({ file }) => file === `${CONTRACT}/evidence/personnel/z.yaml`)).toHaveLength(51);
});

test('a thousand passwords in one file are taken out in time', { timeout: 30_000 }, async () => {
  const lines = [...Array(990).keys()].map((at) => `      密码：Zx${at}cv-${at * 7919}q\n`).join('');
  const text = `kind: personnel\nrecords:\n  - id: TECH-09\n    name: |\n${lines}      ${'说明 Zx cv'.repeat(500_000)}\n`;
  const started = performance.now();
  const { records } = await read(sourceWith({ 'evidence/personnel/z.yaml': text }));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(JSON.stringify(records)).not.toMatch(/Zx\d+cv/);
});
