import { createHash } from 'node:crypto';
import { type Assessment, beginAssessment } from './assess/assess.ts';
import type { AssessInput } from './assess/context.ts';
import { trendOf } from './assess/trend.ts';
import type { BulkReading } from './bulk/read-logs.ts';
import { CalendarRangeError } from './calendar/calendar.ts';
import type { Day } from './calendar/day.ts';
import type { HolidayYear } from './calendar/holiday-year.ts';
import type { RepositoryHistory } from './history/history.ts';
import { type Completeness, type Occurrence, owedByProvider, type Summary } from './model/assessment.ts';
import { BULK_KIND } from './model/bulk.ts';
import type { ContractFiles, OptionalContractFiles } from './model/contract.ts';
import { compareDiagnostics, type Diagnostic } from './model/diagnostic.ts';
import type { Proceedings } from './model/proceedings.ts';
import type { History } from './model/provenance.ts';
import type { TrendPoint } from './model/score.ts';
import type { LedgerChunk, Snapshot } from './model/snapshot.ts';
import type { TextStore } from './read/contract-files.ts';
import type { ContractReading } from './read/read.ts';
import { maskText } from './read/scan/text-scan.ts';
import type { Source } from './source/source.ts';
import { withAliases } from './told/aliases.ts';
import { bulkProblems, inPresent, locator, outsideCalendar, place, readProblems } from './told/diagnostics.ts';
import { ledgersOf } from './told/ledgers.ts';
import { namesTold } from './told/names-told.ts';

/** Everything behind one contract's snapshot; each part was read before. */
export interface SnapshotInput {
  source: Source;
  reading: ContractReading;
  history: RepositoryHistory;
  holidays: { years: readonly HolidayYear[]; hash: string };
  asOf: Day;
  tool: string;
  /** See `AssessInput.openReadingsOnly`. */
  openReadingsOnly?: boolean;
  /** See `AssessInput.assumed`. */
  assumed?: NonNullable<AssessInput['assumed']>;
  /** Bulk logs, as `readBulk` gives them. */
  bulk?: BulkReading;
}

/** Looks through the bulk logs of a contract, which takes waiting; without any, there is nothing to do. */
export async function readBulk(input: SnapshotInput, texts?: TextStore): Promise<BulkReading> {
  const { reading, source } = input;
  if (!reading.files || !reading.records.some(({ kind }) => kind === BULK_KIND)) return { logs: [], problems: [] };
  // Loaded for whoever has such a log: nobody else pays for it.
  const { readBulkLogs } = await import('./bulk/read-logs.ts');
  return readBulkLogs({ ...givenBy(input, reading.files), asOf: input.asOf }, reading, source, texts);
}

/**
 * A contract whose own files cannot be used has no snapshot, only reasons. `trend` is worked out when a face asks for it.
 * `written`: its own files as they are, where another text of some counts or is shown; null where they cannot be used. `reviewed`: what
 * the scan's baseline says, whether it counts or not. `gone`: the content no longer holds it.
 */
export type SnapshotResult =
  | {
      snapshot: Snapshot;
      proceedings: Proceedings;
      trend(): TrendPoint[];
      written?: ContractFiles | null;
      reviewed: Reviewed;
    }
  | { contract: string; diagnostics: Diagnostic[]; gone?: true };

type Reviewed = readonly OptionalContractFiles['scan-baseline']['entries'][number][];

/** The wiring: read records + provenance → assess → placed diagnostics → one value that every face projects. */
export function takeSnapshot(input: SnapshotInput): SnapshotResult {
  return beginSnapshot(input)();
}

/** The same in the two halves of `beginAssessment`: the looks of photographs may come in between. */
export function beginSnapshot(input: SnapshotInput): () => SnapshotResult {
  const { reading, source, asOf, openReadingsOnly = false } = input;
  const contract = reading.files;
  if (!contract) return () => ({ contract: reading.id, diagnostics: readProblems(reading, null) });
  const given = givenBy(input, contract);
  const outside = (error: unknown): SnapshotResult => {
    if (!(error instanceof CalendarRangeError)) throw error;
    const problems = [...readProblems(reading, contract), ...bulkProblems(reading, input.bulk, contract)];
    return { contract: reading.id, diagnostics: [...problems, outsideCalendar(reading.id, contract, error, source)] };
  };
  try {
    const rest = beginAssessment({ ...given, asOf, openReadingsOnly });
    return () => {
      try {
        return snapshotOf(input, contract, given, rest());
      } catch (error) {
        return outside(error);
      }
    };
  } catch (error) {
    const told = outside(error);
    return () => told;
  }
}

type Given = Omit<AssessInput, 'asOf'>;

function snapshotOf(
  input: SnapshotInput,
  contract: ContractFiles,
  given: Given,
  assessment: Assessment,
): Exclude<SnapshotResult, { contract: string }> {
  const { reading, source, asOf } = input;
  const { history } = given;
  const locate = locator(source);
  const named = namesTold(contract, reading.records);
  const placed = assessment.observations.flatMap((one) => place(inPresent(one, reading), contract, locate, named));
  const problems = [...readProblems(reading, contract), ...bulkProblems(reading, input.bulk, contract)];
  const diagnostics = [...problems, ...placed].sort(compareDiagnostics);
  // Made when a face asks for them: a check prints none.
  let ledgers: LedgerChunk[] | undefined;
  const snapshot: Snapshot = {
    identity: identify(input, contract, history, assessment),
    contract: withAliases(contract, assessment.aliases),
    summary: summarise(assessment, diagnostics),
    occurrences: assessment.occurrences,
    diagnostics,
    facts: assessment.facts,
    charges: assessment.charges,
    score: assessment.score,
    parameters: assessment.parameters,
    gates: assessment.gates,
    clocks: assessment.clocks,
    findings: assessment.findings,
    penalties: assessment.penalties,
    get ledgers() {
      ledgers ??= ledgersOf(reading.records, history, assessment, contract, input.bulk);
      return ledgers;
    },
    files: reading.content,
    later_records: assessment.laterRecords,
  };
  // Where no total may be claimed now, none may be drawn of the past.
  const trend = () => (assessment.score.withheld === undefined ? trendOf({ ...given, asOf }) : []);
  // Notes that only the reader is shown are nobody's change of the file.
  const written = reading.written === undefined && snapshot.contract !== contract ? contract : reading.written;
  // What waits for the client has hidden nothing, itself included.
  const reviewed = reading.scan.present.entries.map((one) => ({
    ...one,
    file: maskText(one.file),
    reason: maskText(one.reason),
  }));
  return {
    ...{ snapshot, proceedings: assessment.proceedings, trend, reviewed },
    ...(written === undefined ? {} : { written }),
  };
}

/** What every assessment of this input is given, whatever the day. */
function givenBy(input: SnapshotInput, contract: ContractFiles): Given {
  const { reading, assumed, bulk } = input;
  const ids = new Set(reading.records.map((record) => record.id));
  return {
    contract,
    records: reading.records,
    history: withoutUnread(input.history.forContract(reading.id, ids), reading, ids),
    holidays: input.holidays.years,
    hashes: new Map(reading.content.map((file) => [file.path, file.sha256])),
    looks: () => reading.looks,
    ...(assumed ? { assumed } : {}),
    ...(bulk ? { bulk: bulk.logs } : {}),
  };
}

/** What stood in a file that cannot be read today has not vanished: the file's own problem is all there is to say. */
function withoutUnread(history: History, reading: ContractReading, ids: ReadonlySet<string>): History {
  if (history.vanished.length === 0) return history;
  const read = new Set(reading.records.map((record) => record.file));
  const unread = new Set(reading.problems.map((problem) => problem.file).filter((file) => !read.has(file)));
  /** Or in a folder that cannot be. */
  const isUnread = (file: string) => {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1))
      if (unread.has(file.slice(0, end))) return true;
    return false;
  };
  // Names in history are as they were: what is masked today must not come back from there.
  const vanished = history.vanished
    .filter(({ file }) => !isUnread(file))
    .map((one) => ({ ...one, id: maskText(one.id), file: maskText(one.file) }))
    .filter(({ id, file }) => !ids.has(id) && !isUnread(file));
  return { ...history, vanished };
}

function identify(
  input: SnapshotInput,
  contract: ContractFiles,
  history: History,
  assessment: Assessment,
): Snapshot['identity'] {
  const listing = input.reading.content.map((file) => `${file.path}  ${file.sha256}\n`).join('');
  return {
    contract: contract.contract.id,
    as_of: input.asOf,
    tool: input.tool,
    content: createHash('sha256').update(listing).digest('hex'),
    version: history.head?.slice(0, 7) ?? null,
    dirty: history.dirty,
    parameters: hashOf(assessment.parameters.map(({ key, reading }) => [key, reading])),
    calendar: input.holidays.hash,
    ...(history.signers === undefined ? {} : { signers: history.signers }),
    history: { reader: history.reader, reason: history.reason, note: assessment.silence },
  };
}

function summarise(assessment: Assessment, diagnostics: readonly Diagnostic[]): Summary {
  const owed = assessment.occurrences.filter(owedByProvider);
  const count = (status: string) => assessment.occurrences.filter((one) => one.status === status).length;
  return {
    ...completeness(owed),
    notApplicable: count('not-applicable'),
    noFinding: count('no-finding'),
    errors: diagnostics.filter((one) => one.severity === 'error').length,
    warnings: diagnostics.filter((one) => one.severity === 'warning').length,
    others: completeness(assessment.occurrences.filter((one) => !owedByProvider(one))),
  };
}

function completeness(occurrences: readonly Occurrence[]): Completeness {
  const counted = { met: 0, late: 0, missing: 0, invalid: 0, waived: 0, notDue: 0 };
  for (const { status } of occurrences) {
    if (status === 'not-due') counted.notDue += 1;
    else if (status !== 'not-applicable' && status !== 'no-finding') counted[status] += 1;
  }
  const { met, late, missing, invalid, waived } = counted;
  return { expected: met + late + missing + invalid + waived, ...counted };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
