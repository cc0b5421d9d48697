import { describe, expect, test } from 'vitest';
import { formatDeadline } from '../../scripts/calendar/instant.ts';
import { makeZone } from '../../scripts/calendar/zone.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { assessTold, at, type Story, type Told, tell } from '../support/contract.ts';
import { CONTRACT } from '../support/score.ts';

/** Payments, the acceptance clock, and what moves them. */

const ZONE = makeZone('Asia/Shanghai');
const when = (epoch: number | null | undefined) =>
  epoch === null || epoch === undefined ? null : formatDeadline(epoch, ZONE);

function clockOf(id: string, told: readonly Told[], asOf: string) {
  const clock = assessTold({ contract: CONTRACT, told, asOf }).clocks.find((one) => one.id === id);
  if (!clock) throw new Error(`no clock ${id}`);
  return clock;
}

const invoice = (received: string, payment = 'final-payment') =>
  tell('invoice', 'INV-1', {
    ...{ payment, number: '示例-1', net: '100.00', tax: '6.00', amount: '106.00' },
    ...{ issued_on: received, received_on: received, recorded_at: at(`${received} 10:00`) },
  });
const stop = (subtype: string, from: string, to: string | null, story: Story = { by: 'client' }, id = 'CE-1') =>
  tell(
    'contract-event',
    id,
    {
      ...{ subtype, title: '停电', occurred_on: from, issued_by: '甲方', from, proof: '证明' },
      ...{ notified_at: at(`${from} 09:00`), recorded_at: at(`${from} 12:00`), ...(to === null ? {} : { to }) },
    } as Fields,
    story,
  );

describe('a payment', () => {
  test('ten working days after the invoice, and thirty days by statute beside', () => {
    // Received on Tuesday 2025-07-29: 07-30, 31, 08-01, 04, 05, 06, 07, 08, 11, 12.
    const clock = clockOf('final-payment', [invoice('2025-07-29')], '2025-07-31');
    expect([when(clock.due), clock.state, clock.workdays_left]).toEqual(['2025-08-12 24:00', 'running', 8]);
    expect(when(clock.outer?.due)).toBe('2025-08-28 24:00');
    expect(clock.outer?.basis).toContain('38号');
    expect(clock).toMatchObject({ shifted_due: null, shifts: [], sort: 'payment' });
  });

  test('without an invoice neither limit runs', () => {
    expect(clockOf('final-payment', [], '2025-07-31')).toMatchObject({ state: 'waiting', due: null, outer: null });
  });

  test.each<[string, Told[], string | null, number[], string?]>([
    // Friday to Monday, two working days of the ten: two more, 08-13 and 14.
    ['a suspension', [stop('suspension', '2025-08-01', '2025-08-04')], '2025-08-14 24:00', [2]],
    [
      'days that two events stop count once',
      [
        stop('suspension', '2025-08-01', '2025-08-04'),
        stop('force-majeure', '2025-08-04', '2025-08-05', { by: 'client' }, 'CE-2'),
      ],
      '2025-08-15 24:00',
      [2, 2],
    ],
    [
      'one that begins while the limit is moved',
      [stop('suspension', '2025-08-12', '2025-08-13')],
      '2025-08-14 24:00',
      [2],
      '2025-08-13',
    ],
    ['a weekend costs no working day', [stop('suspension', '2025-08-02', '2025-08-03')], null, []],
    ['before the invoice', [stop('suspension', '2025-07-01', '2025-07-20')], null, []],
    ['the day of receipt does not count anyway', [stop('suspension', '2025-07-29', '2025-07-29')], null, []],
    ['still lasting: to the as-of day', [stop('suspension', '2025-08-04', null)], '2025-08-14 24:00', [2]],
    ['what the provider alone wrote', [stop('suspension', '2025-08-01', '2025-08-04', { by: 'provider' })], null, []],
    [
      'merged by the client',
      [stop('suspension', '2025-08-01', '2025-08-04', { by: 'provider', merged: '2025-08-05 09:00' })],
      '2025-08-14 24:00',
      [2],
    ],
    ['another sort of event', [stop('negotiation', '2025-08-01', '2025-08-04')], null, []],
  ])('%s', (_, events, due, counted, asOf = '2025-08-05') => {
    const clock = clockOf('final-payment', [invoice('2025-07-29'), ...events], asOf);
    expect(when(clock.due)).toBe('2025-08-12 24:00');
    expect(when(clock.shifted_due)).toBe(due);
    expect(clock.shifts.map((shift) => shift.counted)).toEqual(counted);
  });

  test('is over by the moved limit, not by the first', () => {
    const told = [invoice('2025-07-29'), stop('suspension', '2025-08-01', '2025-08-04')];
    expect(clockOf('final-payment', told, '2025-08-13').state).toBe('running');
    expect(clockOf('final-payment', told, '2025-08-14').state).toBe('over');
  });

  test('without history nobody stands behind the event', () => {
    const told = [invoice('2025-07-29'), stop('suspension', '2025-08-01', '2025-08-04')];
    const { clocks } = assessTold({ contract: CONTRACT, told, asOf: '2025-08-05', silence: '没有提交历史' });
    expect(clocks.find(({ id }) => id === 'final-payment')?.shifted_due).toBeNull();
  });
});

describe('the term', () => {
  test('is longer by as many days as force majeure lasted', () => {
    const clock = clockOf('term', [stop('force-majeure', '2025-02-11', '2025-02-12')], '2025-06-29');
    expect([when(clock.due), when(clock.shifted_due), clock.state]).toEqual([
      '2025-06-28 24:00',
      '2025-06-30 24:00',
      'running',
    ]);
    expect(clock.shifts).toMatchObject([{ record: 'CE-1', counted: 2, unit: 'days', clause: 'c12-1' }]);
  });

  test('is not moved by what the contract does not name for it', () => {
    expect(clockOf('term', [stop('suspension', '2025-02-11', '2025-02-12')], '2025-06-29').state).toBe('over');
  });
});

describe('the acceptance clock', () => {
  const event = (subtype: string, happened: string, more: Fields = {}) =>
    tell('acceptance-event', `AE-${subtype.toUpperCase()}`, {
      ...{ subtype, title: '验收', happened_at: at(happened), recorded_at: at(happened), ...more },
    });
  const receipt = event('receipt', '2025-06-30 09:30');

  test('waits, runs for seven working days, and is met by the answer', () => {
    expect(clockOf('acceptance', [], '2025-07-04')).toMatchObject({ state: 'waiting', started_at: null, due: null });
    const running = clockOf('acceptance', [receipt], '2025-07-04');
    expect([when(running.started_at), when(running.due), running.state, running.workdays_left]).toEqual([
      '2025-06-30 09:30',
      '2025-07-09 24:00',
      'running',
      3,
    ]);
    const answer = event('confirmation', '2025-07-08 10:20', { outcome: '受理' });
    const met = clockOf('acceptance', [receipt, answer], '2025-07-08');
    expect([met.state, when(met.ended_at), met.workdays_left]).toEqual(['met', '2025-07-08 10:20', null]);
    expect(clockOf('acceptance', [receipt], '2025-07-10').state).toBe('over');
  });

  test('stands still while performance is suspended', () => {
    const clock = clockOf('acceptance', [receipt, stop('suspension', '2025-07-03', '2025-07-07')], '2025-07-10');
    expect([when(clock.due), when(clock.shifted_due), clock.state]).toEqual([
      '2025-07-09 24:00',
      '2025-07-14 24:00',
      'running',
    ]);
  });
});

describe('penalties', () => {
  const decision = (fields: Fields, story: Story = { by: 'client' }) =>
    tell(
      'contract-event',
      'CE-9',
      {
        ...{ subtype: 'penalty-decision', title: '违约处理', occurred_on: '2025-03-01', issued_by: '甲方' },
        ...{ recorded_at: at('2025-03-01 12:00'), basis_clause: 'integrity-4-2', amount: '11780.00', ...fields },
      },
      story,
    );
  const found = (told: Told[]) =>
    assessTold({ contract: CONTRACT, told }).penalties.find(({ clause }) => clause === 'integrity-4-2');

  test('a clause whose base only the decision can state is not computed of the contract’s total', () => {
    const told = (fields: Fields) => {
      const one = decision({ basis_clause: 'integrity-4-1', rate_percent: '1000%', ...fields });
      return assessTold({ contract: CONTRACT, told: [one] }).penalties.find(({ clause }) => clause === 'integrity-4-1');
    };
    expect(told({})?.decisions).toMatchObject([{ base: null, computed: null }]);
    expect(told({ base_amount: '1178.00' })?.decisions).toMatchObject([{ computed: '11780.00', agrees: true }]);
  });

  test('nothing is computed without a decision', () => {
    expect(found([])).toMatchObject({ rate_from: '1%', rate_to: '5%', decisions: [] });
    expect(JSON.stringify(found([]))).not.toMatch(/\d{4}\.\d\d/);
  });

  test.each<[string, Fields, Story, object]>([
    ['by its rate', { rate_percent: '2%' }, { by: 'client' }, { computed: '11780.00', within: true, agrees: true }],
    [
      'another amount than its rate',
      { rate_percent: '1.5%' },
      { by: 'client' },
      { computed: '8835.00', agrees: false },
    ],
    ['beyond the clause', { rate_percent: '6%' }, { by: 'client' }, { computed: '35340.00', within: false }],
    [
      'of the base that it states',
      { rate_percent: '2%', base_amount: '500000.00', amount: '10000.00' },
      { by: 'client' },
      { computed: '10000.00', base: '500000.00', agrees: true },
    ],
    ['without a rate', {}, { by: 'client' }, { computed: null, within: null, agrees: null, amount: '11780.00' }],
    ['not the client’s', { rate_percent: '2%' }, { by: 'provider' }, { in_effect: false, computed: null }],
  ])('%s', (_, fields, story, expected) => {
    expect(found([decision(fields, story)])?.decisions).toMatchObject([expected]);
  });
});
