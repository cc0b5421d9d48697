import { expect, test } from 'vitest';
import { amountArithmetic } from '../../../scripts/assess/rules/amount-arithmetic.ts';
import { errorWithoutTicket } from '../../../scripts/assess/rules/error-without-ticket.ts';
import { oddDuration } from '../../../scripts/assess/rules/odd-duration.ts';
import { referenceMismatch } from '../../../scripts/assess/rules/reference-mismatch.ts';
import { rosterConflict } from '../../../scripts/assess/rules/roster-conflict.ts';
import { separationOfDuties } from '../../../scripts/assess/rules/separation-of-duties.ts';
import { places, record } from '../../support/assessment.ts';

test('what shows that an item was delivered is of it', () => {
  const status = (system: string, item: string) =>
    places(referenceMismatch, {
      contract: (files) => {
        const portal = files.systems.systems[1];
        if (portal) portal.service_item = 'item-2';
      },
      records: [
        record('deliverable-status', 'DS-1', { item, evidence: ['MON-1', 'DOC-1'] }),
        record('monitoring-summary', 'MON-1', { system }),
        record('document', 'DOC-1', { title: '总结' }),
      ],
    });
  expect(status('ledger', 'item-1')).toEqual([]);
  expect(status('portal', 'item-1')).toEqual(['DS-1 evidence']);
});

test('a device that an inspection found something about is in its report', () => {
  const notice = (object: string) =>
    places(referenceMismatch, {
      records: [
        record('hardware-notice', 'HN-1', { object, inspection: 'INS-1' }),
        record('inspection-report', 'INS-1', { readings: [{ target: 'db-1', value: 1 }], trend: '存储阵列电池预警' }),
      ],
    });
  expect(notice('db-1')).toEqual([]);
  expect(notice('存储阵列')).toEqual([]);
  expect(notice('db-7')).toEqual(['HN-1 object']);
});

test('what goes to the other side is signed for there', () => {
  const people = ['PER-01', 'PER-05'].map((id) => record('personnel', id, { name: id, employer: '乙方（示例）' }));
  const seen = (kind: string, fields: object) =>
    places(separationOfDuties, { records: [...people, record(kind, 'X-1', { ...fields })] });
  expect(seen('document', { receiver: 'CLI-01' })).toEqual([]);
  expect(seen('document', { receiver: 'PER-05' })).toEqual(['X-1 receiver']);
  const handover = { subtype: 'privileged-account', giver: 'PER-05', receiver: 'PER-01' };
  expect(seen('handover', handover)).toEqual(['X-1 receiver']);
  expect(seen('handover', { ...handover, giver: 'CLI-02' })).toEqual([]);
  expect(seen('handover', { ...handover, subtype: 'offboarding' })).toEqual([]);
  const transfer = { direction: 'export', executor: 'PER-01', receiver: 'PER-05', recipient: '某中心' };
  expect(seen('data-transfer-approval', transfer)).toEqual(['X-1 receiver']);
  expect(seen('data-transfer-approval', { ...transfer, recipient: '乙方（示例）' })).toEqual([]);
  expect(seen('data-transfer-approval', { ...transfer, direction: 'import' })).toEqual([]);
});

test('a break in a watch without breaks', () => {
  const roster = (...shifts: [from: string, to: string][]) =>
    places(rosterConflict, {
      records: [
        record('duty-roster', 'DR-1', {
          shifts: shifts.map(([from, to], index) => ({
            ...{ id: `s${index}`, person: `CLI-0${index}` },
            ...{ from: `2024-10-0${from}:00:00+08:00`, to: `2024-10-0${to}:00:00+08:00` },
          })),
        }),
      ],
    }).filter((place) => place.endsWith('from'));
  const watch: [string, string][] = [
    ['1T08', '1T20'],
    ['1T20', '2T08'],
    ['2T08', '2T20'],
    ['2T20', '3T08'],
    ['3T08', '3T20'],
  ];
  expect(roster(...watch)).toEqual([]);
  expect(roster(...watch.with(1, ['1T20', '2T02']))).toEqual(['DR-1 shifts.2.from']);
  expect(roster(['1T08', '1T20'], ['2T08', '2T20'], ['3T08', '3T20'], ['4T08', '4T20'])).toEqual([]);
});

test('a lesson that is on record was over', () => {
  const lesson = (hours: string) =>
    places(oddDuration, {
      records: [
        record('training', 'TRN-1', {
          hours,
          held_at: '2024-08-30T16:30:00+08:00',
          recorded_at: '2024-08-30T17:30:00+08:00',
        }),
      ],
    });
  expect(lesson('1.5')).toEqual([]);
  expect(lesson('8')).toEqual(['TRN-1 hours']);
});

test('a ticket for errors is of some', () => {
  const report = (err_count: number, err_ticket?: string) =>
    places(errorWithoutTicket, {
      records: [record('inspection-report', 'INS-1', { err_count, ...(err_ticket ? { err_ticket } : {}) })],
    });
  expect(report(0)).toEqual([]);
  expect(report(2, 'INC-1')).toEqual([]);
  expect(report(0, 'INC-1')).toEqual(['INS-1 err_count']);
});

test('the award and the contract are of the contract’s amount', () => {
  const paper = (subtype: string, amount: string) =>
    places(amountArithmetic, { records: [record('contract-document', 'CD-1', { subtype, amount })] });
  expect(paper('award-notice', '120000.00')).toEqual([]);
  expect(paper('award-notice', '102000.00')).toEqual(['CD-1 amount']);
  expect(paper('procurement-file', '150000.00')).toEqual([]);
});
