import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { at, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, type Due, dueTimes, statuses, withPoint } from '../../support/occurrences.ts';

const LATER = '2025-06-30';
const shown = (due: Due, requirement: { [field: string]: unknown }, told: readonly Told[], asOf = LATER) =>
  statuses(assessed(contractOf(due, requirement), told, { asOf }));

const fault = (id: string, severity: string, resolved: string) =>
  tell('incident', id, { system: 'ledger', severity, reported_at: at('2024-08-01 09:00'), resolved_at: at(resolved) });
const problem = (id: string, incidents: string[], when: string) =>
  tell('problem', id, {
    ...{
      system: 'ledger',
      title: '连接耗尽',
      opened_at: at(when),
      incidents,
      root_cause: '参数过小',
      solution: '调大',
    },
    ...{ corrective: '已调大', preventive: '加监控', recorded_at: at(when) },
  });

describe('a list on the answer', () => {
  const due = {
    per: { kind: 'incident', where: 'record.severity == "major"', at: 'resolved_at', ref: 'incidents', workdays: 10 },
  };

  test('one problem answers every incident that it names', () => {
    // Ten working days after Thursday 2024-08-01: 08-15.
    const told = [
      fault('INC-01', 'major', '2024-08-01 12:00'),
      fault('INC-02', 'major', '2024-08-02 12:00'),
      fault('INC-03', 'major', '2024-08-05 12:00'),
      fault('INC-04', 'minor', '2024-08-05 12:00'),
      problem('PRB-01', ['INC-02', 'INC-01'], '2024-08-16 09:00'),
    ];
    expect(shown(due, { kinds: ['problem'] }, told)).toEqual([
      'asked/INC-01: late 1',
      'asked/INC-02: met',
      'asked/INC-03: missing',
    ]);
  });
});

describe('people', () => {
  const person = (id: string, joined: string, more: Fields = {}) =>
    tell('personnel', id, { joined_on: joined, name: `工程师${id.slice(-1)}`, ...more });
  const lesson = (id: string, attendees: string[], held: string) =>
    tell('training', id, {
      ...{
        subtype: 'integrity',
        title: '廉政教育',
        held_at: at(held),
        attendees,
        topic: '通报',
        recorded_at: at(held),
      },
    });
  const due = { per: { kind: 'personnel', at: 'joined_on', ref: 'attendees', workdays: 20 } };

  test('each once after joining; who was there before the term, from its first day', () => {
    // Twenty working days after Monday 2024-07-01: 07-29; after Monday 2024-11-04: 12-02.
    const told = [
      person('PER-01', '2019-03-01'),
      person('PER-02', '2024-07-01'),
      person('PER-07', '2024-11-04'),
      lesson('TRN-01', ['PER-01', 'PER-02'], '2024-07-20 14:00'),
    ];
    const files = contractOf(due, { kinds: ['training'] });
    expect(dueTimes(assessed(files, told))).toEqual([
      'asked/PER-01: 2024-07-29 23:59:59',
      'asked/PER-02: 2024-07-29 23:59:59',
      'asked/PER-07: 2024-12-02 23:59:59',
    ]);
    const result = assessed(files, told);
    expect(statuses(result)).toEqual(['asked/PER-01: met', 'asked/PER-02: met', 'asked/PER-07: missing']);
    expect(result.occurrences[2]?.subject).toEqual({ type: 'person', id: 'PER-07', title: '工程师7' });
  });

  test('only those who left hand over, counted from that day', () => {
    const told = [person('PER-01', '2024-07-01'), person('PER-03', '2024-07-01', { left_on: '2024-08-30' })];
    const leaving = { per: { kind: 'personnel', at: 'left_on', ref: 'person', workdays: 5 } };
    expect(dueTimes(assessed(contractOf(leaving, { kinds: ['handover'] }), told))).toEqual([
      'asked/PER-03: 2024-09-06 23:59:59',
    ]);
  });

  test('signed on the day of joining, filed months later: the deed’s own date decides', () => {
    const nda = (signed: string) =>
      tell('undertaking', 'UND-01', {
        ...{ subtype: 'employee-nda', title: '保密协议', signed_on: signed, signer: '工程师7', person: 'PER-07' },
        recorded_at: at('2025-01-10 09:00'),
      });
    const signing = { per: { kind: 'personnel', at: 'joined_on', ref: 'person', workdays: 0 } };
    const asked = { kinds: ['undertaking'], done_at: 'signed_on' };
    const joiner = person('PER-07', '2024-11-04');
    expect(shown(signing, asked, [joiner, nda('2024-11-04')])).toEqual(['asked/PER-07: met']);
    expect(shown(signing, asked, [joiner, nda('2024-11-05')])).toEqual(['asked/PER-07: late 1']);
    expect(shown(signing, asked, [joiner])).toEqual(['asked/PER-07: missing']);
  });

  test('names in the items of a list', () => {
    const rules = tell('contract-document', 'CD-01', {
      ...{ subtype: 'client-regulation', title: '管理规定', dated_on: '2024-07-01', issuer: '甲方' },
      readers: [{ person: 'PER-01', read_on: '2024-07-05' }],
    });
    const reading = { per: { kind: 'personnel', at: 'joined_on', ref: 'readers.person', workdays: 5 } };
    const told = [person('PER-01', '2024-07-01'), person('PER-02', '2024-07-01'), rules];
    expect(shown(reading, { kinds: ['contract-document'] }, told)).toEqual([
      'asked/PER-01: met',
      'asked/PER-02: missing',
    ]);
  });
});

describe('each item of a list on the trigger', () => {
  const roster = tell('duty-roster', 'DR-01', {
    ...{
      arrangement: 'CN-01',
      title: '国庆值班表',
      from: '2024-10-01',
      to: '2024-10-02',
      issued_at: at('2024-09-29 17:00'),
    },
    ...{ approver: 'CLI-01', approved_at: at('2024-09-29 18:00') },
    shifts: ['01', '02'].map((day) => ({
      ...{ id: `day-${day}`, date: `2024-10-${day}`, person: 'PER-01', backup: 'PER-02' },
      ...{ from: at(`2024-10-${day} 08:00`), to: at(`2024-10-${day} 20:00`) },
    })),
  });
  const log = (id: string, shift: string, when: string) =>
    tell('duty-log', id, {
      ...{ subtype: 'shift', roster: 'DR-01', shift, date: '2024-10-01', person: 'PER-01', summary: '无异常' },
      ...{ started_at: at('2024-10-01 08:00'), ended_at: at('2024-10-01 20:00'), recorded_at: at(when) },
    });
  const due = {
    per: { kind: 'duty-roster', each: 'shifts', at: 'to', ref: 'roster', ref_item: 'shift', workdays: 3 },
  };

  test('one log per shift, by roster and shift together', () => {
    // Three working days after 10-01: 10-08, 09, 10.
    const told = [roster, log('DL-01', 'day-01', '2024-10-10 22:00'), log('DL-02', 'day-09', '2024-10-08 09:00')];
    const files = contractOf(due, { kinds: ['duty-log'] });
    expect(dueTimes(assessed(files, told))[0]).toBe('asked/DR-01/day-01: 2024-10-10 23:59:59');
    const result = assessed(files, told);
    expect(statuses(result)).toEqual(['asked/DR-01/day-01: met', 'asked/DR-01/day-02: missing']);
    expect(result.occurrences[0]).toMatchObject({
      period: '2024-10-01',
      subject: { title: '2024-10-01 08:00 至 20:00 PER-01' },
    });
  });

  test('an entry is told by its day, hours and person by name; its key stays in the id, and who may see no names is told its place in the list', () => {
    const shift = (id: string, from: string, to: string, person: string) => ({
      ...{ id, date: from.slice(0, 10), from: at(from), to: at(to), person },
    });
    const own = tell('duty-roster', 'DR-09', {
      ...roster.record.fields,
      id: 'DR-09',
      shifts: [
        shift('night', '2024-10-01 20:00', '2024-10-02 08:00', 'PER-09'),
        shift('long', '2024-10-02 08:00', '2024-10-04 08:00', 'PER-10'),
      ],
    } as Fields);
    const person = tell('personnel', 'PER-09', { name: '运维工程师丁' });
    const [night, long] = assessed(contractOf(due, { kinds: ['duty-log'] }), [own, person]).occurrences;
    expect(night).toMatchObject({
      id: 'asked/DR-09/night',
      period: '2024-10-02',
      subject: { type: 'record', id: 'DR-09', coded: 'DR-09 第 1 项', dated: true },
    });
    expect(night?.title).toMatch(/^2024-10-01 20:00 至次日 08:00 运维工程师丁 [^2]+$/);
    expect(long?.subject.title).toBe('2024-10-02 08:00 至 2024-10-04 08:00 PER-10');
  });

  test('without a limit: waits as long as it takes, met when it comes', () => {
    const open = { per: { kind: 'duty-roster', each: 'shifts', at: 'issued_at', ref: 'roster', ref_item: 'shift' } };
    expect(shown(open, { kinds: ['duty-log'] }, [roster, log('DL-01', 'day-01', '2025-05-01 09:00')])).toEqual([
      'asked/DR-01/day-01: met',
      'asked/DR-01/day-02: not-due',
    ]);
  });
});

describe('limits', () => {
  const notice = (more: Fields = {}) =>
    tell('client-notice', 'CN-01', {
      ...{ subtype: 'duty-arrangement', title: '值班安排', issued_at: at('2024-09-26 10:00'), issuer: 'CLI-01' },
      ...{ from: '2024-10-01', to: '2024-10-07', ...more },
    });
  const asked = { kinds: ['document'] };
  const timesOf = (per: { [word: string]: unknown }, told: readonly Told[] = [notice()]) =>
    dueTimes(assessed(contractOf({ per: { kind: 'client-notice', ref: 'supersedes', ...per } }, asked), told));

  test('before a day; before an instant', () => {
    expect(timesOf({ at: 'from', before: true })).toEqual(['asked/CN-01: 2024-09-30 23:59:59']);
    expect(timesOf({ at: 'issued_at', before: true })).toEqual(['asked/CN-01: 2024-09-26 09:59:59']);
  });

  test('hours by the clock', () => {
    expect(timesOf({ at: 'issued_at', hours: 24 })).toEqual(['asked/CN-01: 2024-09-27 10:00:00']);
  });

  test('a day that the trigger names, to its end; none named, no limit', () => {
    expect(timesOf({ at: 'issued_at', on: 'due_on' }, [notice({ due_on: '2024-09-28' })])).toEqual([
      'asked/CN-01: 2024-09-28 23:59:59',
    ]);
    expect(timesOf({ at: 'issued_at', on: 'due_on' }, [notice()])).toEqual(['asked/CN-01: none']);
  });

  test('from a day of the contract; no anchor date, nothing to answer', () => {
    expect(timesOf({ at: 'signed_on', workdays: 10 })).toEqual(['asked/CN-01: 2024-07-15 23:59:59']);
    expect(timesOf({ at: 'due_on', workdays: 1 }, [notice()])).toEqual([]);
  });
});

describe('the deed’s own date', () => {
  const invoice = tell('invoice', 'INV-01', {
    ...{ payment: 'first', number: '0001', net: '67924.53', tax: '4075.47', amount: '72000.00', tax_rate: '6%' },
    ...{ issued_on: '2024-07-02', received_on: '2024-07-03' },
  });
  const transfer = (paid: string, recorded = '2024-07-31 09:00') =>
    tell('payment', 'PAY-01', {
      ...{ payment: 'first', invoice: 'INV-01', amount: '72000.00', paid_on: paid, voucher: 'V-1' },
      recorded_at: at(recorded),
    });
  const per = { kind: 'invoice', where: 'record.payment == "first"', ref: 'invoice', workdays: 10 };
  const asked = { kinds: ['payment'], done_at: 'paid_on', owner: 'client' };
  const files = withPoint(contractOf({ per: { ...per, at: { param: 'trigger' } } }, asked), 'trigger', {
    invoice: 'received_on',
    signing: 'signed_on',
  });
  const paid = (on: string, readings = {}, asOf = '2024-12-31') =>
    statuses(assessed(files, [invoice, transfer(on)], { asOf, readings }));

  test('ten working days from the invoice: 07-17 is in time, 07-18 one late, however late it is filed', () => {
    expect(paid('2024-07-17')).toEqual(['asked/INV-01: met']);
    expect(paid('2024-07-18')).toEqual(['asked/INV-01: late 1']);
  });

  test('from signing under the other reading: 07-15', () => {
    expect(paid('2024-07-15', { trigger: 'signing' })).toEqual(['asked/INV-01: met']);
    expect(paid('2024-07-17', { trigger: 'signing' })).toEqual(['asked/INV-01: late 2']);
  });

  test('a date to come is no deed yet', () => {
    const told = [invoice, transfer('2024-07-20', '2024-07-12 09:00')];
    expect(statuses(assessed(files, told, { asOf: '2024-07-12' }))).toEqual(['asked/INV-01: not-due']);
    expect(statuses(assessed(files, told, { asOf: '2024-07-18' }))).toEqual(['asked/INV-01: missing']);
  });

  test('the clock of the payment runs from the invoice to the transfer', () => {
    const clockOf = (told: readonly Told[], asOf: string) =>
      assessed(files, told, { asOf }).clocks.find(({ id }) => id === 'first');
    expect(clockOf([], '2024-07-12')).toMatchObject({ state: 'waiting', due: null });
    expect(clockOf([invoice], '2024-07-12')).toMatchObject({ state: 'running', workdays_left: 3, amount: '72000.00' });
    expect(clockOf([invoice], '2024-07-18')).toMatchObject({ state: 'over', workdays_left: 0 });
    const done = clockOf([invoice, transfer('2024-07-18')], '2024-12-31');
    expect(done).toMatchObject({ state: 'met', workdays_left: null, note: '合同签订后；晚 1 个工作日' });
    expect(clockOf([invoice], '2024-07-01')?.state).toBe('waiting');
  });

  test('of two fields the first that is filled', () => {
    const either = { ...asked, done_at: 'approved_at|paid_on' };
    const told = tell('payment', 'PAY-01', {
      ...transfer('2024-07-18').record.fields,
      approved_at: at('2024-07-16 09:00'),
    });
    expect(shown({ per: { ...per, at: 'received_on' } }, either, [invoice, told])).toEqual(['asked/INV-01: met']);
  });
});
