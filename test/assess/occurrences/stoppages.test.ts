import { describe, expect, test } from 'vitest';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { assessTold, at, type Story, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, type Due, dueTimes, statuses } from '../../support/occurrences.ts';
import { CONTRACT, cleanYear, rowOf } from '../../support/score.ts';

/** What falls due in days that stood still: moved, gone, or as it was, by the words of the contract alone. 2024-07-01 is a Monday. */

type Shifts = NonNullable<ContractFiles['contract']['shifts']>;

function under(due: Due, duties: Shifts[number]['duties'], more: Partial<Shifts[number]> = {}): ContractFiles {
  const contract = contractOf(due);
  for (const rule of contract.scorecard.rows[0]?.rules ?? []) rule.where = 'occurrence.status == "missing"';
  contract.contract.shifts = [
    { subtype: 'force-majeure', clause: 'c1', clocks: ['last'], ...(duties ? { duties } : {}), ...more },
  ] as Shifts;
  return contract;
}

const stop = (from: string, to: string | null, story: Story = { by: 'client' }, more: Fields = {}) =>
  tell(
    'contract-event',
    'CE-1',
    {
      ...{ subtype: 'force-majeure', title: '洪水', occurred_on: from, issued_by: '甲方', from, proof: '证明' },
      ...{
        notified_at: at(`${from} 09:00`),
        recorded_at: at(`${from} 12:00`),
        ...(to === null ? {} : { to }),
        ...more,
      },
    } as Fields,
    story,
  );
const paper = (id: string, when: string, fields: Fields = {}) =>
  tell('document', id, { recorded_at: at(when), approved_at: at(when), ...fields });
const MOVE = [{ effect: 'move' as const }];
const FALL = [{ effect: 'fall-away' as const }];
const once = { once: { after: 'signed_on', workdays: 5 } };
const daily = { every: { rrule: 'FREQ=DAILY;COUNT=5', grace_workdays: 1, match: {} } };
const days = (list: string[]) => list.map((line) => line.replace('asked/', '').replace(' 23:59:59', ''));

describe('a date that runs through days that stood still', () => {
  // Signed on Monday 07-01: 02, 03, 04, 05, 08. Two of the five stood still, so 09 and 10.
  const told = [stop('2024-07-03', '2024-07-04')];

  test('moves by them, and the agreed date stays beside', () => {
    const [one] = assessed(under(once, MOVE), told).occurrences;
    expect(dueTimes(assessed(under(once, MOVE), told))).toEqual(['asked: 2024-07-10 23:59:59']);
    expect(one?.moved).toEqual({
      agreed: Date.parse('2024-07-08T23:59:59+08:00') / 1000,
      shifts: [{ record: 'CE-1', clause: 'c1', from: '2024-07-03', to: '2024-07-04', counted: 2, unit: 'workdays' }],
      records: ['CE-1'],
    });
    expect(one?.note).toBe('原定 2024-07-08 前，按 CE-1（合同 一）不计 2 个工作日，顺延');
  });

  test('decides what is in time, what is late and by how much', () => {
    const contract = under(once, MOVE);
    const handed = (when: string) => statuses(assessed(contract, [...told, paper('DOC-01', when)]));
    expect(handed('2024-07-10 23:59')).toEqual(['asked: met']);
    expect(handed('2024-07-12 09:00')).toEqual(['asked: late 2']);
    expect(statuses(assessed(contract, told, { asOf: '2024-07-09' }))).toEqual(['asked: not-due']);
    expect(statuses(assessed(contract, told, { asOf: '2024-07-10' }))).toEqual(['asked: missing']);
  });

  test.each<[string, Told, Shifts[number]['duties']]>([
    ['the contract names no duty', stop('2024-07-03', '2024-07-04'), undefined],
    ['of another party', stop('2024-07-03', '2024-07-04'), [{ owners: ['client'], effect: 'move' }]],
    ['of another requirement', stop('2024-07-03', '2024-07-04'), [{ requirements: ['other'], effect: 'move' }]],
    [
      'said not to move',
      stop('2024-07-03', '2024-07-04'),
      [{ requirements: ['asked'], effect: 'none' }, { effect: 'move' }],
    ],
    ['what the provider alone wrote', stop('2024-07-03', '2024-07-04', { by: 'provider' }), MOVE],
    ['another sort of event', stop('2024-07-03', '2024-07-04', { by: 'client' }, { subtype: 'suspension' }), MOVE],
    ['after the date', stop('2024-07-09', '2024-07-12'), MOVE],
    ['on the day that does not count', stop('2024-07-01', '2024-07-01'), MOVE],
  ])('stands: %s', (_, event, duties) => {
    const result = assessed(under(once, duties), [event]);
    expect(dueTimes(result)).toEqual(['asked: 2024-07-08 23:59:59']);
    expect([result.occurrences[0]?.moved, result.occurrences[0]?.note]).toEqual([undefined, null]);
  });

  test('merged by the client it counts, and without history it does not', () => {
    const event = stop('2024-07-03', '2024-07-04', { by: 'provider', merged: '2024-07-05 09:00' });
    expect(dueTimes(assessed(under(once, MOVE), [event]))).toEqual(['asked: 2024-07-10 23:59:59']);
    const silent = assessed(under(once, MOVE), told, { silence: '没有提交历史' });
    expect(dueTimes(silent)).toEqual(['asked: 2024-07-08 23:59:59']);
  });

  test('while it lasts nothing falls due', () => {
    const open = [stop('2024-07-03', null)];
    // As of 07-31 the 03rd to the 31st stood still: 21 working days; 02 counted, so four more from 08-01: 01, 02, 05, 06.
    expect(dueTimes(assessed(under(once, MOVE), open, { asOf: '2024-07-31' }))).toEqual(['asked: 2024-08-06 23:59:59']);
    expect(statuses(assessed(under(once, MOVE), open, { asOf: '2024-12-31' }))).toEqual(['asked: not-due']);
  });

  test('one recorded as lasting for many years is not a failure of the calendar', () => {
    const [one] = assessed(under(once, MOVE), [stop('2024-07-03', '2031-01-01')]).occurrences;
    expect([one?.status, one?.due]).toEqual(['not-due', null]);
    expect(one?.note).toMatch(/^原定 2024-07-08 前，按 CE-1（合同 一）不计 \d+ 个工作日，顺延$/);
  });

  test.each<[string, Due, string]>([
    // It lies in the stoppage, and moves by the whole of it.
    ['a date of the contract', { once: { on: '2024-07-04' } }, '2024-07-06 23:59:59'],
    ['a date before it', { once: { on: '2024-07-02' } }, '2024-07-02 23:59:59'],
    // 07-01 + 10 days = 07-11; two more.
    ['calendar days', { once: { after: 'signed_on', days: 10 } }, '2024-07-13 23:59:59'],
  ])('%s', (_, due, expected) => {
    expect(dueTimes(assessed(under(due, MOVE), told))).toEqual([`asked: ${expected}`]);
  });

  test('what is counted from the end of the term is counted from the moved end', () => {
    const due = { once: { after: 'term.end', workdays: 5 } };
    const clocks = { clocks: ['term'] };
    // Monday 2025-06-30 + 2 days = Wednesday 07-02; 03, 04, 07, 08, 09.
    expect(dueTimes(assessed(under(due, MOVE, clocks), told))).toEqual(['asked: 2025-07-09 23:59:59']);
    expect(dueTimes(assessed(under(due, undefined, clocks), told))).toEqual(['asked: 2025-07-09 23:59:59']);
    expect(dueTimes(assessed(under(due, MOVE), told))).toEqual(['asked: 2025-07-07 23:59:59']);
  });
});

describe('days that stood still altogether', () => {
  const told = [stop('2024-07-02', '2024-07-03')];

  test('fall away; what runs through them moves', () => {
    const result = assessed(under(daily, FALL), told);
    expect(days(statuses(result))).toEqual([
      '2024-07-01: missing',
      '2024-07-02: not-applicable',
      '2024-07-03: not-applicable',
      '2024-07-04: missing',
      '2024-07-05: missing',
    ]);
    // 07-01 was due on 07-02; both days that follow it stood still, so on 07-04.
    expect(days(dueTimes(result))[0]).toBe('2024-07-01: 2024-07-04');
    expect(result.occurrences[1]?.note).toBe('所属的日子全在 CE-1（合同 一，2024-07-02 至 2024-07-03）之内，不再要求');
    expect(result.score.rows[0]?.charges).toHaveLength(3);
  });

  test('are only late where the contract says that they move', () => {
    const result = assessed(under(daily, MOVE), told);
    expect(days(statuses(result)).filter((line) => line.endsWith('missing'))).toHaveLength(5);
    expect(days(dueTimes(result)).slice(0, 4)).toEqual([
      '2024-07-01: 2024-07-04',
      '2024-07-02: 2024-07-04',
      '2024-07-03: 2024-07-04',
      '2024-07-04: 2024-07-05',
    ]);
    expect(result.score.rows[0]?.charges).toHaveLength(5);
  });

  test('count as done where something was done all the same', () => {
    const reported = paper('DOC-01', '2024-07-02 18:00', {});
    const contract = under({ every: { rrule: 'FREQ=DAILY;COUNT=5', grace_workdays: 1, match: {} } }, FALL);
    expect(days(statuses(assessed(contract, [...told, reported])))[1]).toBe('2024-07-02: met');
  });

  test('a month of which one day was worked is asked for', () => {
    const monthly = { every: { months: 'calendar', each: 1, grace_workdays: 5, match: {} } };
    const some = assessed(under(monthly, FALL), [stop('2024-08-01', '2024-08-30')], { asOf: '2024-09-30' });
    const all = assessed(under(monthly, FALL), [stop('2024-08-01', '2024-08-31')], { asOf: '2024-09-30' });
    const august = (result: typeof some) => days(statuses(result)).find((line) => line.startsWith('2024-08'));
    expect([august(some), august(all)]).toEqual(['2024-08: missing', '2024-08: not-applicable']);
  });
});

describe('the contract of the hundred-point sheet', () => {
  const year = (...more: Told[]) => assessTold({ contract: CONTRACT, told: [...cleanYear('inspection'), ...more] });
  const inspection = (result: ReturnType<typeof year>) =>
    result.occurrences.find(({ id }) => id.startsWith('inspection-report/'));
  const flood = (from: string, to: string, story?: Story) => stop(from, to, story);

  test('an inspection planned for a day of force majeure costs nothing, and completeness leaves it out', () => {
    const before = year();
    const after = year(flood('2024-10-14', '2024-10-16'));
    expect([inspection(before)?.status, rowOf(before, 'fault.inspection').trial]).toEqual(['missing', '8']);
    expect([inspection(after)?.status, rowOf(after, 'fault.inspection').trial]).toEqual(['not-applicable', '10']);
    const alone = year(flood('2024-10-14', '2024-10-16', { by: 'provider' }));
    expect([inspection(alone)?.status, rowOf(alone, 'fault.inspection').trial]).toEqual(['missing', '8']);
  });

  test('a suspension of the purchase moves the client’s duties alone', () => {
    const after = year(stop('2024-10-14', '2024-10-16', { by: 'client' }, { subtype: 'suspension' }));
    expect([inspection(after)?.status, rowOf(after, 'fault.inspection').trial]).toEqual(['missing', '8']);
  });

  test('a clock and the duty that it watches move together', () => {
    const receipt = tell('acceptance-event', 'AE-RECEIPT', {
      ...{
        subtype: 'receipt',
        title: '验收',
        happened_at: at('2025-06-30 09:30'),
        recorded_at: at('2025-06-30 09:30'),
      },
    });
    const pause = stop('2025-07-03', '2025-07-07', { by: 'client' }, { subtype: 'suspension' });
    const result = assessTold({ contract: CONTRACT, told: [receipt, pause], asOf: '2025-07-10' });
    const clock = result.clocks.find(({ id }) => id === 'acceptance');
    const duty = result.occurrences.find(({ requirement }) => requirement === 'acceptance-confirmation');
    expect([clock?.state, duty?.status, duty?.due]).toEqual(['running', 'not-due', clock?.shifted_due]);
    expect(duty?.moved?.agreed).toBe(clock?.due);
  });
});
