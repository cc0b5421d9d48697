import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { assessTold, at, tell } from '../../support/contract.ts';
import { CONTRACT, check, finding, incident, nextId, regulation, rowOf } from '../../support/score.ts';

/** Rows that rest on what the client records, and those that follow from calls, complaints and repeated faults. */

describe('attitude', () => {
  test.each([
    ['E01 three violations', 'attitude.rules', 3, '2', undefined],
    ['E02 seven', 'attitude.rules', 7, '0', '7'],
    ['E03 three refusals and an error', 'attitude.cooperation', 4, '6', undefined],
    ['E04 eleven', 'attitude.cooperation', 11, '0', '11'],
  ])('%s', (_, row, count, trial, cappedFrom) => {
    const told = Array.from({ length: count }, () => finding(row));
    check(told, row, { trial, readings: {}, ...(cappedFrom ? { cappedFrom } : {}) });
    expect(rowOf(assessTold({ contract: CONTRACT, told }), row).basis).toBe('findings-only');
  });

  test('a finding that another body raised counts through the client, unless only its own do', () => {
    check([finding('attitude.cooperation', { raised_by: 'big-data-centre' })], 'attitude.cooperation', {
      trial: '9',
      readings: { 'scorer=client-own': '10' },
    });
  });
});

describe('fault.recurrence', () => {
  const first = (more: Fields = {}) =>
    incident({
      ...{ reported_at: at('2024-11-04 09:00'), acknowledged_at: at('2024-11-04 09:10') },
      ...{ restored_at: at('2024-11-04 11:00'), resolved_at: at('2024-11-04 15:00'), ...more },
    });
  const again = (reported: string, of: string) =>
    incident({ reported_at: at(reported), acknowledged_at: at(reported), ...(of ? { recurrence_of: of } : {}) });

  test.each([
    ['E32 in the first hour of the eighth day', '2024-11-12 00:30', '5', {}],
    [
      'late on the seventh',
      '2024-11-11 23:40',
      '4',
      {
        'recurrence.window=hours-168': '5',
        'recurrence.window=same-week': '5',
        'calendar.day_start=included': '5',
      },
    ],
    ['within the same week', '2024-11-08 10:00', '4', {}],
  ])('%s', (_, reported, trial, readings) => {
    const before = first();
    check([before, again(reported, before.record.id)], 'fault.recurrence', { trial, readings });
  });

  test('counted from when the user confirmed, where the parties agree so', () => {
    const before = first({ confirmed_at: at('2024-11-06 09:00'), confirmed_by: 'CLI-01' });
    check([before, again('2024-11-12 00:30', before.record.id)], 'fault.recurrence', {
      trial: '5',
      readings: { 'recurrence.anchor=confirmed': '4' },
    });
  });

  test('two of the same system and cause are a hint; only the reference or the client charges', () => {
    const before = first({ cause_code: 'db-connection' });
    const other = incident({ reported_at: at('2024-11-08 09:00'), cause_code: 'db-connection' });
    const row = (...more: ReturnType<typeof finding>[]) =>
      rowOf(assessTold({ contract: CONTRACT, told: [before, other, ...more] }), 'fault.recurrence');
    expect(row()).toMatchObject({ trial: '5', charges: [], hints: [{ rule: 'alike' }] });
    expect(row().hints[0]?.records).toEqual([other.record.id, before.record.id]);
    const confirmed = row(finding('fault.recurrence', { about: { record: other.record.id } }));
    expect(confirmed).toMatchObject({ trial: '4', hints: [] });
  });
});

describe('fault.holiday-duty', () => {
  const call = (called: string, answered: string | null, more: Fields = {}) =>
    tell('duty-log', nextId('DL'), {
      ...{ subtype: 'call', date: called.slice(0, 10), person: 'PER-01', called_at: at(called), caller: '某区血站' },
      ...{ summary: '询问同步', attempts: 1, ...(answered ? { answered_at: at(answered) } : {}), ...more },
    });
  const notice = (subtype: string, from: string, to: string) =>
    tell('client-notice', nextId('CN'), {
      ...{ subtype, title: '通知', issued_at: at('2024-09-20 10:00'), issuer: 'CLI-03', from, to, scope: '各系统' },
    });
  const arranged = notice('duty-arrangement', '2024-10-01', '2024-10-07');

  test.each([
    ['E34 ten minutes are in time', '02:10:00', '5'],
    ['E34 a second more is not', '02:10:01', '4'],
  ])('%s', (_, answered, trial) => {
    check([arranged, call('2024-10-03 02:00:00', `2024-10-03 ${answered}`)], 'fault.holiday-duty', {
      trial,
      readings: {},
    });
  });

  test.each([
    ['E35 a swapped day that the arrangement covers', [arranged], '4', { 'holiday.set=statutory': '5' }],
    ['E35 without an arrangement', [], '5', { 'holiday.set=breaks': '4' }],
  ])('%s', (_, notices, trial, readings) => {
    check([...notices, call('2024-10-05 10:00', '2024-10-05 10:25')], 'fault.holiday-duty', { trial, readings });
  });

  test('without an arrangement the statutory days alone are days of duty', () => {
    check([call('2024-10-03 02:00', '2024-10-03 02:25')], 'fault.holiday-duty', { trial: '4', readings: {} });
    const elsewhere = notice('duty-arrangement', '2024-10-04', '2024-10-07');
    check([elsewhere, call('2024-10-03 02:00', '2024-10-03 02:25')], 'fault.holiday-duty', {
      trial: '5',
      readings: { 'holiday.set=statutory': '4', 'holiday.set=breaks': '4' },
    });
  });

  test('E38 alleged slow at an event of which no notice was given', () => {
    const alleged = finding('fault.holiday-duty', { occurred_at: at('2024-11-09 09:00') });
    const slow = call('2024-11-09 09:00', '2024-11-09 09:30');
    check([alleged, slow], 'fault.holiday-duty', { trial: '5', readings: {} });
    const { facts } = assessTold({ contract: CONTRACT, told: [alleged] });
    expect(facts.find(({ source }) => source === 'finding')?.state).toBe('outside');
    const mentioned = notice('work-assignment', '2024-11-08', '2024-11-10');
    check([slow, mentioned], 'fault.holiday-duty', { trial: '5', readings: { 'major_event.trigger=any-notice': '4' } });
    check([slow, notice('major-event', '2024-11-08', '2024-11-10')], 'fault.holiday-duty', {
      trial: '4',
      readings: {},
    });
  });

  test('a call that nobody ever answers on a day of duty is charged here, not as unreachable', () => {
    const told = [arranged, call('2024-10-03 02:00', null, { attempts: 3 })];
    const { charges } = assessTold({ contract: CONTRACT, told });
    expect(charges.filter(({ fact }) => fact.endsWith('#unreachable'))).toMatchObject([
      { row: 'fault.holiday-duty', other_rows: ['fault.response'] },
    ]);
  });
});

describe('fault.satisfaction', () => {
  const complaint = (upheld: boolean, caused: boolean, more: Fields = {}) =>
    tell('satisfaction', nextId('SAT'), {
      ...{ subtype: 'complaint', title: '排队', received_at: at('2025-01-16 10:00'), from_unit: '某区中心医院' },
      ...{ content: '等了一分钟', upheld, caused_by_operation: caused, ...more },
    });

  test('E39 five complaints, two not upheld', () => {
    const told = [true, true, true, false, false].map((upheld) => complaint(upheld, true));
    check(told, 'fault.satisfaction', { trial: '8.5', readings: { 'complaint.valid=every': '7.5' } });
  });

  test('E40 twenty-one upheld', () => {
    const told = Array.from({ length: 21 }, () => complaint(true, true));
    check(told, 'fault.satisfaction', { trial: '0', cappedFrom: '10.5', readings: {} });
    check(told.slice(1), 'fault.satisfaction', { trial: '0', readings: {} });
  });

  test('a cause outside the systems, and one event told twice', () => {
    check([complaint(true, false)], 'fault.satisfaction', {
      trial: '10',
      readings: { 'complaint.valid=upheld': '9.5', 'complaint.valid=every': '9.5' },
    });
    const same = { event_key: '2025-01-slow' };
    check([complaint(true, true, same), complaint(true, true, same)], 'fault.satisfaction', {
      trial: '9.5',
      readings: {},
    });
  });
});

describe('security', () => {
  test.each([
    ['E42 one breach', 1],
    ['E42 three', 3],
  ])('%s takes the row', (_, count) => {
    const told = [regulation(), ...Array.from({ length: count }, () => finding('security.task'))];
    check(told, 'security.task', { trial: '0', readings: {} });
  });

  test('without a regulation that was handed over, a breach of it is shown and not charged', () => {
    const told = [finding('security.task')];
    check(told, 'security.task', { trial: '5', readings: {} });
    expect(assessTold({ contract: CONTRACT, told }).facts.find(({ event }) => event === 'task-breach')?.state).toBe(
      'outside',
    );
  });

  test('E46 one potential leak confirmed', () => {
    check([finding('security.confidentiality')], 'security.confidentiality', { trial: '0', readings: {} });
  });

  test('access taken back after somebody left: a gap, and a potential leak only where any gap is one', () => {
    const left = (revoked: string) =>
      tell('handover', nextId('HO'), {
        ...{ subtype: 'offboarding', title: '离岗移交', handed_at: at('2025-04-30 17:00'), giver: 'PER-02' },
        ...{ receiver: 'PER-05', person: 'PER-02', left_on: '2025-04-30', revoked_at: at(revoked) },
        recorded_at: at('2025-05-06 10:00'),
      });
    check([left('2025-05-06 09:00')], 'security.confidentiality', {
      trial: '5',
      readings: { 'potential_leak=any-gap': '0' },
    });
    check([left('2025-04-30 18:00')], 'security.confidentiality', { trial: '5', readings: {} });
  });
});
