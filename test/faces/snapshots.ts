import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../scripts/calendar/calendar.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import type { Occurrence } from '../../scripts/model/assessment.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { type DueOptions, dueView } from '../../scripts/view/due.ts';
import { snapshotOf } from '../support/contract.ts';
import { CONTRACT_ID, diagnostic, instant, occurrence, record, smallSnapshot } from '../view/snapshots.ts';

const SECOND = path.resolve(import.meta.dirname, '../fixtures/second/content');
const SECOND_ID = 'HT-2025-018';

/** Texts of the second contract's files by their path. */
export function secondTexts(): { [path: string]: string } {
  const entries = fs.readdirSync(SECOND, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [path.relative(SECOND, file), fs.readFileSync(file, 'utf8')]));
}

/** The contract of another shape, without history. */
export async function secondSnapshot(texts = secondTexts(), asOf = '2025-06-30'): Promise<Snapshot> {
  const result = await snapshotOf(memorySource(texts), SECOND_ID, asOf);
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.snapshot;
}

/** What must arrive as it was written, in whatever format. */
export const HOSTILE = [
  '=1+cmd|"/c calc"!A1',
  '+1，@SUM(A1)，-2',
  '50% %0A ::error title=x::y]]> <b>&amp;"\'',
  '甲，乙：丙;丁\\n戊,己:庚 `码` |格| *粗* _斜_',
  'x😀𠮷-',
];

/** A small contract with something of every sort to do, and texts that each format has its own trouble with. */
export function hostileSnapshot(): Snapshot {
  const file = `${CONTRACT_ID}/evidence/incident/2024-08.yaml`;
  const records = [
    record('personnel', 'PER-01', { name: '运维工程师甲', employer: '乙方', role: '驻场', joined_on: '2024-07-01' }),
    record('inspection-report', 'INS-1', {}, { file: `${CONTRACT_ID}/evidence/inspection-report/INS-1.yaml`, line: 7 }),
  ];
  const contract = ({ checklist }: ContractFiles) => {
    for (const one of checklist.requirements) one.gates = ['running', 'acceptance'];
  };
  const snapshot = smallSnapshot({ records, contract });
  return { ...snapshot, diagnostics: hostileDiagnostics(file), occurrences: hostileOccurrences() };
}

function hostileDiagnostics(file: string): Diagnostic[] {
  const texts = HOSTILE.map((message, at) =>
    diagnostic(file, 10 + at, { message, hint: `请核对 ${message}`, severity: at % 2 === 0 ? 'warning' : 'error' }),
  );
  const range = { start: { line: 30, column: 3 }, end: { line: 30, column: 9 } };
  const lines = diagnostic('甲 乙/100%,a:b.yaml', 30, {
    ...{ range, severity: 'info', message: '第一行\n第二行\t制表\r\n末行', hint: '' },
    related: [{ message: '另一处', file, range }],
  });
  // Two of one rule at one place of a file.
  return [lines, ...texts, diagnostic(file, 10, { severity: 'info', message: '同一处的另一条', rule: 'schema' })];
}

function hostileOccurrences(): Occurrence[] {
  const of = (id: string, rest: Partial<Occurrence>) => occurrence(id, { title: `台账 ${id} 巡检报告`, ...rest });
  return [
    of('late', { status: 'late', late_by_workdays: 3, records: ['INS-1'] }),
    of('client', { status: 'missing', owner: 'client', due: instant('2024-08-01T23:59:59') }),
    of('new', { status: 'missing', due: instant('2024-12-20T23:59:59') }),
    of('old', { status: 'missing', due: instant('2024-09-02T23:59:59'), title: HOSTILE[3] as string }),
    of('broken', { status: 'invalid', records: ['INS-1'], due: instant('2024-08-01T23:59:59'), note: '=乙' }),
    of('before', { status: 'missing', sort: 'prior-step', due: instant('2024-12-25T23:59:59') }),
    of('undated', {
      status: 'missing',
      owner: 'both',
      due: null,
      subject: { type: 'contract', id: 'x', title: '合同' },
    }),
    of('hour', { status: 'not-due', due: instant('2025-01-03T10:30:00'), title: HOSTILE[4] as string }),
    of('person', {
      ...{ status: 'not-due', due: instant('2025-01-10T23:59:59'), owner: 'both' },
      subject: { type: 'person', id: 'PER-01', title: '运维工程师甲' },
    }),
    of('far', { status: 'not-due', due: instant('2025-06-30T23:59:59') }),
    of('someday', { status: 'not-due', due: null }),
    of('good', { status: 'met', records: ['INS-1'] }),
  ];
}

const HOLIDAYS = loadHolidays().years;

export function dueOf(snapshot: Snapshot, options: Partial<DueOptions> = {}) {
  const calendar = makeCalendar(HOLIDAYS, snapshot.contract.contract.zone);
  return dueView(snapshot, { calendar, days: 30, ...options });
}
