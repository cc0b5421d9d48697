import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { at, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, type Due, dueTimes, statuses } from '../../support/occurrences.ts';

const shown = (due: Due, requirement: { [field: string]: unknown }, told: readonly Told[], asOf = '2025-06-30') =>
  statuses(assessed(contractOf(due, requirement), told, { asOf }));

const flaw = (id: string, more: Fields = {}) =>
  tell('vulnerability-notice', id, {
    ...{ system: 'ledger', notice_no: `通报 ${id}`, received_at: at('2025-02-20 10:00'), required_by: '2025-02-28' },
    ...{ level: 'high', summary: '组件漏洞', recorded_at: at('2025-02-20 11:00'), ...more },
  });

describe('waits', () => {
  const due = { triggered: { kind: 'vulnerability-notice', at: 'received_at', on: 'required_by' } };

  test('one line, outside the fraction, until something happens', () => {
    const result = assessed(contractOf(due, { kinds: ['vulnerability-notice'] }), []);
    expect(statuses(result)).toEqual(['asked: not-applicable']);
    expect(result.occurrences[0]).toMatchObject({ due: null, records: [], note: '等待触发：还没有这样的记录' });
  });

  test('what happened later than the as-of day has not happened', () => {
    expect(shown(due, { kinds: ['vulnerability-notice'] }, [flaw('VN-01')], '2025-02-19')).toEqual([
      'asked: not-applicable',
    ]);
  });

  test('a record that the trigger’s condition leaves out', () => {
    const low = { triggered: { ...due.triggered, where: 'record.level == "low"' } };
    expect(shown(low, { kinds: ['vulnerability-notice'] }, [flaw('VN-01')])).toEqual(['asked: not-applicable']);
  });
});

describe('the trigger is its own answer', () => {
  const due = { triggered: { kind: 'vulnerability-notice', at: 'received_at', on: 'required_by' } };
  const asked = { kinds: ['vulnerability-notice'], done_at: 'fixed_at' };

  test('by the day required: fixed on it, after it, not at all', () => {
    const told = [
      flaw('VN-01', { fixed_at: at('2025-02-28 23:00') }),
      flaw('VN-02', { fixed_at: at('2025-03-04 15:00') }),
      flaw('VN-03'),
    ];
    expect(shown(due, asked, told)).toEqual(['asked/VN-01: met', 'asked/VN-02: late 2', 'asked/VN-03: missing']);
    expect(shown(due, asked, told, '2025-02-27')).toEqual([
      'asked/VN-01: not-due',
      'asked/VN-02: not-due',
      'asked/VN-03: not-due',
    ]);
  });

  test('hours of the clock, to the second', () => {
    const event = (id: string, reported: string) =>
      tell('security-event', id, {
        ...{
          system: 'ledger',
          grade: 'major',
          detected_at: at('2024-10-03 02:00'),
          actions: [{ at: at('2024-10-03 02:05'), text: '断开外网' }],
        },
        ...{ regulator_reported_at: at(reported), recorded_at: at('2024-10-09 09:00') },
      });
    const report = { triggered: { kind: 'security-event', at: 'detected_at', hours: 24 } };
    const told = [event('SE-01', '2024-10-04 02:00:00'), event('SE-02', '2024-10-04 02:00:01')];
    expect(told.map(({ record }) => record.valid)).toEqual([true, true]);
    expect(shown(report, { kinds: ['security-event'], done_at: 'regulator_reported_at' }, told)).toEqual([
      'asked/SE-01: met',
      'asked/SE-02: late',
    ]);
  });

  test('no limit, and what the clause asks of the record is filled in or not', () => {
    const event = (id: string, more: Fields) =>
      tell('contract-event', id, { subtype: 'force-majeure', title: '台风', occurred_on: '2024-09-10', ...more });
    const told = [event('CE-01', { proof: '气象部门证明' }), event('CE-02', {})];
    const open = { triggered: { kind: 'contract-event', at: 'occurred_on' } };
    const filled = { kinds: ['contract-event'], where: 'record.proof != ""' };
    expect(shown(open, filled, told)).toEqual(['asked/CE-01: met', 'asked/CE-02: not-due']);
    const limited = { triggered: { kind: 'contract-event', at: 'occurred_on', workdays: 5 } };
    expect(shown(limited, filled, told)).toEqual(['asked/CE-01: met', 'asked/CE-02: missing']);
  });
});

describe('another record answers', () => {
  const recall = (due_on: string) =>
    tell('client-notice', 'CN-09', {
      ...{ subtype: 'recall', title: '收回资料', issued_at: at('2024-11-05 10:00'), issuer: 'CLI-01', due_on },
    });
  const handed = (when: string) =>
    tell('handover', 'HO-01', {
      ...{ subtype: 'data-return', title: '归还清单', handed_at: at(when), giver: 'PER-01', receiver: 'CLI-01' },
      recorded_at: at('2024-12-20 09:00'),
    });
  const due = { triggered: { kind: 'client-notice', at: 'issued_at', on: 'due_on' } };
  const asked = { kinds: ['handover'], done_at: 'handed_at' };

  test.each([
    ['after the notice, by its day', '2024-11-08 16:00', 'met'],
    ['after its day', '2024-11-11 09:00', 'late 1'],
    ['before there was a notice: that was another one', '2024-11-04 09:00', 'missing'],
  ])('%s', (_, when, status) => {
    expect(shown(due, asked, [recall('2024-11-08'), handed(when)])).toEqual([`asked/CN-09: ${status}`]);
  });

  test('by reference, where there is one', () => {
    const byName = { triggered: { kind: 'client-notice', at: 'issued_at', ref: 'supersedes', workdays: 3 } };
    const files = contractOf(byName, asked);
    expect(dueTimes(assessed(files, [recall('2024-11-08')]))).toEqual(['asked/CN-09: 2024-11-08 23:59:59']);
    expect(statuses(assessed(files, [recall('2024-11-08'), handed('2024-11-06 09:00')]))).toEqual([
      'asked/CN-09: missing',
    ]);
  });
});
