import { expect } from 'vitest';
import type { Assessment } from '../../scripts/assess/assess.ts';
import { addDays, type Day } from '../../scripts/calendar/day.ts';
import { parseInstant } from '../../scripts/calendar/instant.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { assessTold, at, contractFiles, type Told, tell } from './contract.ts';

/** Told records for the worked examples of the hundred-point sheet, on the real contract's own files. */

export const CONTRACT = contractFiles('content/CWSG2024-07');
const SECTIONS = CONTRACT.kinds.kinds.find(({ kind }) => kind === 'inspection-report')?.headings ?? [];
export const TERM_ENDS = '2025-06-30';

export interface Expected {
  trial: string;
  /** Every other reading that gives the row another score, as `key=reading`; nothing is left out. */
  readings?: { [reading: string]: string };
  cappedFrom?: string;
  arithmetic?: string[];
}

export function check(given: readonly Told[], row: string, expected: Expected, asOf = '2025-07-04'): void {
  const hasPlan = given.some(({ record }) => record.kind.endsWith('-plan'));
  // Plans keep the seed cadences, a thousand occurrences that other rows are about, out of the way.
  const told = hasPlan
    ? given
    : [...given, plan('inspection-plan', '2024-10-15', 1), plan('backup-plan', '2024-10-15', 1)];
  const found = rowOf(assessTold({ contract: CONTRACT, told, asOf }), row);
  expect(found.trial).toBe(expected.trial);
  if (expected.readings) expect(readingsOf(found.readings)).toEqual(expected.readings);
  if (expected.cappedFrom) expect(found.capped_from).toBe(expected.cappedFrom);
  if (expected.arithmetic) expect(found.charges.map(({ arithmetic }) => arithmetic)).toEqual(expected.arithmetic);
}

export function rowOf({ score }: Assessment, id: string) {
  const row = score.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

export function readingsOf(readings: readonly { key: string; reading: string; trial: string }[]) {
  return Object.fromEntries(readings.map(({ key, reading, trial }) => [`${key}=${reading}`, trial]));
}

const numbers = Array.from({ length: 9999 }, (_, n) => String(n + 1).padStart(4, '0')).values();
export const nextId = (prefix: string) => `${prefix}-${numbers.next().value}`;

export const incident = (fields: Fields) =>
  tell('incident', nextId('INC'), {
    ...{ system: 'blood-trace', severity: 'moderate', severity_confirmed_by: 'CLI-01' },
    ...{ severity_confirmed_at: at('2024-07-02 09:00'), ...fields },
  });
export const demand = (submitted: string, completed: string | null, more: Fields = {}) =>
  tell('service-request', nextId('SR'), {
    system: 'blood-trace',
    ...{ reasonable_demand: true, reasonable_confirmed_by: 'CLI-01' },
    submitted_at: at(submitted),
    acknowledged_at: at(submitted),
    ...(completed ? { completed_at: at(completed) } : {}),
    ...more,
  });
export const finding = (row: string, more: Fields = {}) => tell('finding', nextId('FND'), { row, ...more });
export const outage = (severity: string, from: string, to: string, more: Fields = {}) =>
  incident({
    severity,
    reported_at: at(from),
    acknowledged_at: at(from),
    restored_at: at(to),
    resolved_at: at(to),
    ...more,
  });

/** A plan for the whole term whose only task falls on so many days in a row, on one system. */
export const plan = (kind: 'inspection-plan' | 'backup-plan', start: string, days: number) =>
  tell(kind, kind === 'inspection-plan' ? 'PLAN-01' : 'BPLAN-01', {
    effective_from: '2024-06-28',
    effective_to: TERM_ENDS,
    tasks: [{ id: 'task', title: '任务', rrule: `FREQ=DAILY;COUNT=${days}`, start, systems: ['blood-trace'] }],
  });
export const report = (day: string, system = 'blood-trace', task = 'task') =>
  tell(
    'inspection-report',
    nextId('INS'),
    {
      ...{ system, plan: 'PLAN-01', task, planned_on: day, inspected_at: at(`${day} 10:00`) },
      ...{ issued_at: at(`${day} 16:00`), reviewed_at: at(`${day} 17:00`), recorded_at: at(`${day} 17:30`) },
    },
    { headings: SECTIONS },
  );
export const backup = (day: string, more: Fields = {}) =>
  tell('backup-record', nextId('BK'), {
    ...{ system: 'blood-trace', plan: 'BPLAN-01', task: 'task', planned_on: day },
    ...{ started_at: at(`${day} 02:00`), ended_at: at(`${day} 03:00`), recorded_at: at(`${day} 09:00`), ...more },
  });

const MONTHS = ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12'].concat([
  '2025-01',
  '2025-02',
  '2025-03',
  '2025-04',
  '2025-05',
  '2025-06',
]);
/** The client checks every month's report; `faults` are what it found in each of the first ones. */
export const backupReports = (...faults: number[]) =>
  MONTHS.map((month, index) => {
    // The service ends on 28 June, and its last report comes on the Monday after.
    const sent = at(
      month === '2025-06' ? '2025-06-30 09:00' : `${addDays(`${month}-28` as Day, 4).slice(0, 7)}-01 09:00`,
    );
    const discrepancies = Array.from({ length: faults[index] ?? 0 }, () => ({ record: 'BK-0001', fact: '与日志不符' }));
    return tell('backup-report', `BKR-${month}`, {
      ...{ month, sent_at: sent, sent_to: '甲方大数据资源管理中心', recorded_at: sent },
      ...(discrepancies.length > 0 ? { discrepancies } : {}),
    });
  });

export const days = (start: string, count: number) => Array.from({ length: count }, (_, n) => addDays(start as Day, n));

/** All that the computed rows ask of the term: one inspection, one backup, a report every month. */
export const cleanYear = (...without: ('inspection' | 'backup')[]) => [
  plan('inspection-plan', '2024-10-15', 1),
  plan('backup-plan', '2024-10-15', 1),
  ...(without.includes('inspection') ? [] : [report('2024-10-15')]),
  ...(without.includes('backup') ? [] : [backup('2024-10-15')]),
  ...backupReports(),
  ...documents(),
];

/** Every document on the agreed list. */
export const documents = () => [
  ...POLICIES.map((topic) => document('policy', topic)),
  ...['technical', 'manual', 'interface', 'report'].map((category) => document(category)),
];
const POLICIES = 'inspection backup duty change data-export account confidentiality emergency documents'.split(' ');
const document = (category: string, topic?: string) =>
  tell('document', nextId('DOC'), { category, ...(topic ? { topic } : {}) });

/** A regulation of the client's, handed over at the beginning. */
export const regulation = () =>
  tell('contract-document', nextId('CD'), {
    ...{ subtype: 'client-regulation', title: '信息系统巡查管理规定', dated_on: '2024-07-01', issuer: '甲方' },
    ...{ delivered_on: '2024-07-02', receiver: 'PER-05' },
  });

/** The same record come in at another time, or without some of its fields. */
export function committed({ record, provenance }: Told, text: string): Told {
  const first = provenance && { ...provenance.first, committed_at: parseInstant(at(text)) ?? 0 };
  return { record, provenance: provenance && first && { ...provenance, first, last: first } };
}

export function without({ record, provenance }: Told, ...fields: string[]): Told {
  const kept = Object.entries(record.fields).filter(([name]) => !fields.includes(name));
  return { record: { ...record, fields: Object.fromEntries(kept) }, provenance };
}
