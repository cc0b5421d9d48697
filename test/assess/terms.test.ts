import { describe, expect, test } from 'vitest';
import { formatDeadline, parseInstant } from '../../scripts/calendar/instant.ts';
import { makeZone } from '../../scripts/calendar/zone.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { assessTold, at, tell } from '../support/contract.ts';
import { CONTRACT } from '../support/score.ts';

/** Dates and amounts that follow from the contract's own words. */

const ZONE = makeZone('Asia/Shanghai');
const event = (subtype: string, happened: string, more: Fields = {}) =>
  tell('acceptance-event', `AE-${subtype.toUpperCase()}`, {
    ...{ subtype, title: '验收', happened_at: at(happened), recorded_at: at(happened), ...more },
  });

describe('E51 the acceptance clock', () => {
  // Received on Monday 2025-06-30; working days 07-01, 02, 03, 04, 07, 08, 09.
  const receipt = event('receipt', '2025-06-30 09:30');
  const answered = (day: string, readings = {}) =>
    assessTold({
      contract: CONTRACT,
      told: [receipt, event('confirmation', `${day} 17:00`, { outcome: '受理，7 月 18 日开会' })],
      asOf: '2025-07-31',
      readings,
    }).occurrences.find(({ requirement }) => requirement === 'acceptance-confirmation');

  test('the seventh working day is Wednesday 2025-07-09', () => {
    const found = answered('2025-07-09');
    expect(found).toMatchObject({ status: 'met', owner: 'client' });
    expect(formatDeadline(found?.due ?? 0, ZONE)).toBe('2025-07-09 24:00');
  });

  test.each([
    ['a day later is late', '2025-07-10', {}, 'late'],
    ['an answer is no meeting', '2025-07-09', { 'acceptance.confirm': 'meeting' }, 'missing'],
    ['nor a report', '2025-07-09', { 'acceptance.confirm': 'report' }, 'missing'],
  ])('%s', (_, day, readings, status) => {
    expect(answered(day, readings)?.status).toBe(status);
  });
});

test('E53 the parts of the price and what a breach would cost', () => {
  const { amount, payments = [], formulas = [] } = CONTRACT.contract;
  const fen = (text: string) => BigInt(text.replace('.', ''));
  const total = fen(amount?.total ?? '');
  const percent = (text: string | undefined) => (total * BigInt(String(text).replace('%', ''))) / 100n;
  expect(payments.map(({ amount }) => amount)).toEqual(['353400.00', '235600.00']);
  for (const { amount: part, share } of payments) expect(fen(part ?? '')).toBe(percent(share));
  expect(payments.reduce((sum, { amount: part }) => sum + fen(part ?? ''), 0n)).toBe(58_900_000n);
  const ofTotal = formulas.filter(({ base }) => base !== 'stated');
  expect(ofTotal.map(({ rate_from, rate_to }) => [percent(rate_from), percent(rate_to)])).toEqual([
    [5_890_000n, 5_890_000n],
    [589_000n, 2_945_000n],
  ]);
});

describe('the five years of confidence', () => {
  const clock = (reading: string) =>
    assessTold({ contract: CONTRACT, readings: { 'confidentiality.start': reading } }).clocks.find(
      ({ id }) => id === 'confidentiality',
    );

  test.each([
    ['project-end', '2030-06-28 24:00', '另一读法“从协议盖章起”：至 2029-06-28'],
    ['sealing', '2029-06-28 24:00', '另一读法“从合作终止，即服务期满起”：至 2030-06-28'],
  ])('from %s', (reading, due, note) => {
    const found = clock(reading);
    expect(formatDeadline(found?.due ?? 0, ZONE)).toBe(due);
    expect(found).toMatchObject({ state: 'running', note });
    expect(found?.started_at).not.toBe(parseInstant('2024-01-01T00:00:00+08:00'));
  });
});
