import { createHash } from 'node:crypto';
import { withAliases } from './assess/aliases.ts';
import { type Assessment, beginAssessment } from './assess/assess.ts';
import type { AssessInput } from './assess/context.ts';
import type { Pending } from './assess/in-effect.ts';
import { namesTold } from './assess/names-told.ts';
import { trendOf } from './assess/trend.ts';
import type { BulkReading } from './bulk/read-logs.ts';
import { CalendarRangeError } from './calendar/calendar.ts';
import type { Day } from './calendar/day.ts';
import type { HolidayYear } from './calendar/holiday-year.ts';
import { formatInstant } from './calendar/instant.ts';
import { makeZone } from './calendar/zone.ts';
import type { RepositoryHistory } from './history/history.ts';
import {
  type Completeness,
  type Observation,
  type Occurrence,
  owedByProvider,
  type Summary,
} from './model/assessment.ts';
import { BULK_KIND } from './model/bulk.ts';
import type { ContractFiles, OptionalContractFiles } from './model/contract.ts';
import { compareDiagnostics, compareText, type Diagnostic, FILE_START } from './model/diagnostic.ts';
import type { Proceedings } from './model/proceedings.ts';
import type { CommitSignature, History, Provenance } from './model/provenance.ts';
import type { EvidenceRecord, Locate } from './model/record.ts';
import type { TrendPoint } from './model/score.ts';
import type { LedgerChunk, RecordProvenance, RecordStanding, Snapshot } from './model/snapshot.ts';
import { hasHidden, visible } from './model/visible.ts';
import type { FileProblem, TextStore } from './read/contract-files.ts';
import { placesIn } from './read/file.ts';
import type { ContractReading } from './read/read.ts';
import { pathNow } from './read/replaced.ts';
import { maskText } from './read/scan/text-scan.ts';
import { BYTES_MAX_DEFAULT, type Source } from './source/source.ts';

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
 * `written`: its own files as they are, where another text of some counts; null where they cannot be used. `reviewed`: what
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
    const problems = [...readProblems(reading, contract), ...bulkProblems(input, contract)];
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
  const problems = [...readProblems(reading, contract), ...bulkProblems(input, contract)];
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
  const { written } = reading;
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

/** Stamps an observation with the contract's severity and clause, and finds its place in the file. */
function place(
  observation: Observation,
  contract: ContractFiles,
  locate: Locate,
  named: (text: string) => string,
): Diagnostic[] {
  const setting = contract.severities.rules.find((one) => one.rule === observation.rule);
  // A record that is not of the form asked for counts for nothing: that is an error unless the contract says otherwise.
  const asked = setting?.severity ?? (observation.rule === 'schema' ? 'error' : 'warning');
  if (asked === 'off' && !observation.breaks) return [];
  return [
    {
      rule: observation.rule,
      severity: observation.breaks || asked === 'off' ? 'error' : (observation.severity ?? asked),
      message: oneLine(named(observation.message)),
      file: visible(observation.at.file),
      range: locate(observation.at),
      expected: oneLine(observation.expected ?? null),
      actual: oneLine(observation.actual ?? null),
      hint: oneLine(observation.hint),
      clause: setting?.clause ?? null,
      related: (observation.related ?? []).map(({ message, at }) => ({
        message: oneLine(named(message)),
        file: visible(at.file),
        range: locate(at),
      })),
    },
  ];
}

/** What is said of one of the contract's own files stands where the content holds it now, if it still does. */
function inPresent(observation: Observation, { replaced }: ContractReading): Observation {
  if (!replaced) return observation;
  const placed = (at: Observation['at']) => {
    const older = at.index < 0 ? undefined : replaced.get(at.file);
    if (!older) return { at, note: '' };
    const { path, same } = pathNow(older, at.path);
    const note = same ? '' : `（指已确认的版本 ${older.version} 里的内容，现在的文件里已不是这样）`;
    return { at: older.present === null ? { ...at, index: -1 } : { ...at, path }, note };
  };
  const { at, note } = placed(observation.at);
  const related = observation.related?.map((one) => {
    const other = placed(one.at);
    return { message: `${one.message}${other.note}`, at: other.at };
  });
  return { ...observation, at, message: `${observation.message}${note}`, ...(related ? { related } : {}) };
}

/** Words may quote what stands in a file: they stay on their line, and short enough to be read. */
function oneLine<T extends string | null>(text: T): T | string {
  if (text === null || (text.length <= WORDS_MAX && !hasHidden(text))) return text;
  const letters = [...visible(text.replace(/\s+/g, ' '))];
  return letters.length > WORDS_MAX ? `${letters.slice(0, WORDS_MAX).join('')}…` : letters.join('');
}

const WORDS_MAX = 400;

/** As many bytes of files are kept at hand for looking up places. */
const AT_HAND_MAX = 32 * 1024 * 1024;

/** Positions cost a second parse, so they are looked up only where something is said, often of one file again and again. */
function locator(source: Source): Locate {
  const known = new Map<string, ReturnType<typeof placesIn>>();
  let held = 0;
  return ({ file, index, path, range }) => {
    if (range) return range;
    if (index < 0) return FILE_START;
    const places = known.get(file);
    if (places) return places(index, path);
    if (!isFile(source, file)) return FILE_START;
    const bytes = source.bytes(file);
    held += bytes.length;
    if (held > AT_HAND_MAX) {
      known.clear();
      held = bytes.length;
    }
    const made = placesIn(bytes, file.endsWith('.md'));
    known.set(file, made);
    return made(index, path);
  };
}

/** The listing is in code-unit order. */
function isFile(source: Source, file: string): boolean {
  const entries = source.list();
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { path: string }).path < file) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.path === file && entries[low]?.type === 'file';
}

function readProblems(reading: ContractReading, contract: ContractFiles | null): Diagnostic[] {
  const setting = (rule: string) => contract?.severities.rules.find((one) => one.rule === rule);
  return reading.problems
    .filter((problem) => setting(problem.rule)?.severity !== 'off')
    .map((problem: FileProblem) => ({
      rule: problem.rule,
      severity: (setting(problem.rule)?.severity ?? problem.severity ?? 'error') as Diagnostic['severity'],
      message: oneLine(problem.message),
      file: visible(problem.file),
      range: problem.range,
      expected: problem.expected,
      actual: problem.actual,
      hint: problem.hint,
      clause: setting(problem.rule)?.clause ?? null,
      related: [],
    }));
}

/** Personal data in bulk logs; and files so large that only a bulk log could be, which no record declares as one. */
function bulkProblems({ reading, bulk }: SnapshotInput, contract: ContractFiles): Diagnostic[] {
  const declared = new Set((bulk?.logs ?? []).map(({ file }) => file));
  const large = reading.content.filter(({ path, size }) => size > BYTES_MAX_DEFAULT && !declared.has(path));
  const unlooked = large.map(({ path, size }) => ({
    file: path,
    rule: 'file-size',
    message: `文件 ${(size / 1024 / 1024).toFixed(1)} MB，超过 64 MB，没有查里面的内容`,
    hint: '是整份操作日志的，请用 operation-log-bulk 登记；不是的请缩小或拆分',
    expected: null,
    actual: null,
    range: FILE_START,
  }));
  return readProblems({ ...reading, problems: [...(bulk?.problems ?? []), ...unlooked] }, contract);
}

function outsideCalendar(id: string, contract: ContractFiles, error: CalendarRangeError, source: Source): Diagnostic {
  const file = `${id}/contract.yaml`;
  const { term } = contract.contract;
  const side = (['from', 'to'] as const).find((name) => Number(term[name].slice(0, 4)) === error.year);
  return {
    rule: 'calendar-range',
    severity: 'error',
    message: error.message,
    file,
    range: side ? locator(source)({ file, index: 0, path: ['term', side] }) : FILE_START,
    expected: null,
    actual: String(error.year),
    hint: `写错的请改正；确实要用到 ${error.year} 年的，请先更新程序，取得收录了那一年放假安排的版本`,
    clause: null,
    related: [],
  };
}

/** Records as the ledgers carry them, one chunk per kind and file. */
function ledgersOf(
  records: readonly EvidenceRecord[],
  history: History,
  assessment: Assessment,
  contract: ContractFiles,
  bulk?: BulkReading,
): LedgerChunk[] {
  const totals = new Map(bulk?.logs.map((log) => [log.record, log.totals]));
  const zone = makeZone(contract.contract.zone);
  const chunks = new Map<string, LedgerChunk>();
  const when = (epoch: number | undefined) => (epoch === undefined ? null : formatInstant(epoch, zone));
  const pending = new Map(assessment.pending.map((one) => [one.id, one]));
  for (const record of inForce(records, assessment.pending)) {
    const from = history.records.get(record.id);
    const waits = pending.get(record.id);
    const signature = from && signatureOf(from, history);
    const provenance: RecordProvenance = {
      committed_at: when(from?.first.committed_at),
      commit: from?.first.hash.slice(0, 7) ?? null,
      author: from ? visible(from.first.author.name) : null,
      merged_at: when(from?.merge?.committed_at),
      changed_at: from && from.last.hash !== from.first.hash ? when(from.last.committed_at) : null,
      confirmed: assessment.confirmed(record.id),
      ...(waits?.effective === record ? { standing: standingOf(waits, when) } : {}),
      ...(signature ? { signature } : {}),
    };
    const key = `${record.kind}\0${record.file}`;
    const chunk: LedgerChunk = chunks.get(key) ?? { kind: record.kind, file: record.file, records: [] };
    chunks.set(key, chunk);
    const { id, file, line, valid, fields, sections } = record;
    const recorded = typeof fields.recorded_at === 'string' ? fields.recorded_at : null;
    const own = record.kind === BULK_KIND ? totals.get(id) : null;
    chunk.records.push({
      ...{ id, file, line, valid, recorded_at: recorded, provenance, fields, sections: [...sections] },
      ...(own ? { totals: own } : {}),
    });
  }
  return [...chunks.values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.file, b.file));
}

/** The records with those in effect in the place of what waits, which its diagnostic and `standing` tell of. */
function inForce(records: readonly EvidenceRecord[], pending: readonly Pending[]): readonly EvidenceRecord[] {
  const versions = new Map(
    pending.flatMap(({ record, effective }) => (record && effective ? [[record, effective]] : [])),
  );
  const gone = pending.flatMap(({ record, effective }) => (record === null && effective ? [effective] : []));
  return [...records.map((record) => versions.get(record) ?? record), ...gone];
}

function standingOf({ record, standing, changed }: Pending, when: (epoch: number) => string | null): RecordStanding {
  return {
    commit: standing.commit.hash.slice(0, 7),
    confirmed_at: when(standing.commit.committed_at) ?? '',
    by: visible(standing.by.name),
    now: record === null ? 'gone' : 'changed',
    changed: [...changed],
  };
}

/** The signature that the record stands by: that of its last change, else of the merge that brought it. */
function signatureOf({ last, last_merge }: Provenance, { signatures }: History): CommitSignature | undefined {
  return signatures?.get(last.hash) ?? (last_merge ? signatures?.get(last_merge.hash) : undefined);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
