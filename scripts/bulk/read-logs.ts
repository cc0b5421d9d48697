import os from 'node:os';
import { prepareRecords } from '../assess/assess.ts';
import type { Conditions } from '../assess/conditions/conditions.ts';
import { type AssessInput, type Context, makeContext } from '../assess/context.ts';
import { instantOf } from '../assess/evidence/book.ts';
import { type Declaration, declarationOf } from '../assess/evidence/bulk-declaration.ts';
import { CalendarRangeError } from '../calendar/calendar.ts';
import { dayFrom } from '../calendar/day.ts';
import { BULK_KIND, type BulkLog, ROW_KIND, ROWS_SHOWN } from '../model/bulk.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { FileProblem, TextStore } from '../read/contract-files.ts';
import type { ContractReading } from '../read/read.ts';
import type { Baseline } from '../read/scan/baseline.ts';
import { type Source, SourceError } from '../source/source.ts';
import { EngineError } from './engine.ts';
import { look } from './look.ts';
import { digestOf, heldDigest, type Named, namedIn } from './named.ts';
import { inFolder, type OpenLog, type OpenProblem, openCsv, openParquet } from './open-log.ts';
import { personalData } from './personal.ts';
import { problemsOf } from './problems.ts';
import { operationsAt } from './rows.ts';
import { fillTables, type Tables, tablesOf } from './tables.ts';

/** Bulk logs as they were looked through, and the personal data in them. */
export interface BulkReading {
  logs: readonly BulkLog[];
  problems: readonly FileProblem[];
  /** Ids that the rows of one log carry, with the rows' numbers from 0; where they were asked for. */
  ids?: readonly (readonly [id: string, row: number])[];
}

/** One log's answer, with what its rows name; null where that is too much, or nothing could be asked. */
type Answer = BulkReading & { named: Named | null };

/** As many ids of earlier logs are held against those of later ones: more would cost more memory than a log does. */
const IDS_MAX = 300_000;

const NOTHING: BulkReading = { logs: [], problems: [] };

/**
 * Looks through every bulk log that a usable record declares as of the day. What comes back is plain values, true under
 * every reading of the parameters; it is kept by what it is a function of: the file's hash, the declaration and what the
 * rows were held against, as far as they name it. A contract without such a record costs a look at its kinds.
 */
export async function readBulkLogs(
  input: AssessInput,
  reading: ContractReading,
  source: Source,
  texts?: TextStore,
): Promise<BulkReading> {
  if (!input.records.some(({ kind }) => kind === BULK_KIND)) return NOTHING;
  const context = contextOf(input);
  if (!context) return NOTHING;
  const records = context.book.of(BULK_KIND).filter((record) => context.usable(record));
  if (records.length === 0) return NOTHING;
  const tables = tablesOf(context);
  const found: BulkReading[] = [];
  // An id is its row's own in the contract, not only in its month: what an earlier log has used is taken.
  const with_ids = records.filter(carriesIds).length > 1;
  const taken = new Map<string, EvidenceRecord>();
  let earlier = '';
  for (const record of records) {
    const own = taken.size === 0 ? tables : { ...tables, records: new Map([...taken, ...tables.records]) };
    const one = { tables, own, earlier, with_ids: with_ids && carriesIds(record), ...(texts ? { texts } : {}) };
    const { ids = [], logs, problems } = await readOne(record, context, reading, source, one);
    found.push({ logs, problems });
    for (const [id, row] of taken.size + ids.length > IDS_MAX ? [] : ids) {
      if (!taken.has(id)) taken.set(id, rowNamed(id, row, logs[0]?.file ?? record.file));
    }
    const file = logs[0]?.file;
    const content = reading.content.find(({ path }) => path === file);
    if (ids.length > 0) earlier = digestOf([earlier, record, content?.sha256]);
  }
  return { logs: found.flatMap(({ logs }) => logs), problems: found.flatMap(({ problems }) => problems) };
}

function carriesIds({ fields }: EvidenceRecord): boolean {
  return (
    Array.isArray(fields.columns) && fields.columns.some((one) => (one as { field?: unknown } | null)?.field === 'id')
  );
}

/** A row of an earlier log as the holder of its id. Its line counts the heading, and a row as one line. */
function rowNamed(id: string, row: number, file: string): EvidenceRecord {
  const line = row + 2;
  const range = { start: { line, column: 1 }, end: { line, column: 1 } };
  const place = { file, index: row, line, cells: { '': range } };
  return { id, kind: ROW_KIND, fields: {}, valid: true, sections: [], digest: '', ...place };
}

/** Rows are held against records; no condition of the contract's is asked. */
const NONE = () => undefined;
const NO_CONDITIONS: Conditions = { requirement: NONE, trigger: new Map(), answer: NONE, of: NONE, problems: [] };

/** A contract outside the calendar is told of by the assessment itself. */
function contextOf(input: AssessInput): Context | null {
  try {
    return makeContext({ ...prepareRecords(input), conditions: NO_CONDITIONS });
  } catch (error) {
    if (error instanceof CalendarRangeError) return null;
    throw error;
  }
}

interface Held {
  tables: Tables;
  /** The same with the ids that earlier logs have taken. */
  own: Tables;
  /** Digest of those logs. */
  earlier: string;
  /** Whether to tell the ids of the rows as well. */
  with_ids: boolean;
  texts?: TextStore;
}

async function readOne(
  record: EvidenceRecord,
  context: Context,
  reading: ContractReading,
  source: Source,
  { tables, own, earlier, with_ids, texts }: Held,
): Promise<BulkReading> {
  const { contract } = context.contract;
  const declaration = declarationOf(record, contract.id, contract.zone);
  // The rule over these logs has said why.
  if ('path' in declaration) return NOTHING;
  const content = reading.content.find(({ path }) => path === declaration.file);
  // A file that is not there, or is another one, is the attachment rules' to tell; it is looked through all the same.
  if (!content)
    return unread(
      record,
      declaration.file,
      ['attachments', 0, 'path'],
      '附件不在材料中，日志没有核对',
      '请把日志放进 attachments 目录，再核对一次',
    );
  const { baseline } = reading.scan;
  const log = digestOf([content.sha256, record, contract.zone, baseline.entries, with_ids, earlier]);
  const keyOf = (named: Named | null) => `bulk ${digestOf([log, heldDigest(tables, named)])}`;
  const names = texts?.get(`bulk-names ${log}`);
  const known = names === undefined ? undefined : texts?.get(keyOf(JSON.parse(names) as Named | null));
  if (known !== undefined) return JSON.parse(known) as BulkReading;
  const { named, ...result } = await bulkLogOf(source, declaration, content.size, own, baseline, with_ids);
  // Where the machine was the reason, another run may do better.
  if (result.logs.every(({ totals }) => totals !== null)) {
    texts?.set(`bulk-names ${log}`, JSON.stringify(named));
    texts?.set(keyOf(named), JSON.stringify(result));
  }
  return result;
}

/** Looks through one log of so many bytes. Whatever is wrong with it, or keeps it from being read, is in the answer. */
export async function bulkLogOf(
  source: Source,
  declaration: Declaration,
  size: number,
  tables: Tables,
  baseline: Baseline,
  with_ids = false,
): Promise<Answer> {
  const open = declaration.form === 'csv' ? openCsv : openParquet;
  const { record, file } = declaration;
  const contract = file.split('/')[0] ?? '';
  try {
    return await inFolder(os.tmpdir(), async (folder) => {
      const log = await open(source, declaration, size, folder);
      if (!('engine' in log)) return failed(record, declaration, log);
      try {
        const recorded = instantOf(record.fields.recorded_at) ?? declaration.month.to;
        await fillTables(log.engine, tables, log.columns.has('id'));
        const problems = await personalData(log, contract, file, baseline);
        const looked = await bulkLog(log, declaration, tables, recorded);
        const named = await namedIn(log.engine);
        return { logs: [looked], problems, named, ...(with_ids ? { ids: await idsIn(log) } : {}) };
      } finally {
        log.close();
      }
    });
  } catch (error) {
    if (error instanceof EngineError) return failed(record, declaration, { message: error.message, hint: error.hint });
    if (!(error instanceof SourceError)) throw error;
    const hint = '请检查文件的读取权限；核查期间不要移动它';
    return failed(record, declaration, { message: error.message, hint });
  }
}

/** A bare count, which a system begins anew with every export, is no id of the contract’s. */
const OWN_ID = "id is not null and (length(id) >= 12 or regexp_matches(id, '[A-Za-z]'))";

async function idsIn({ engine }: OpenLog): Promise<[string, number][]> {
  const answer = await engine.ask(
    `select id, min(rowid) AS row from ops where ${OWN_ID} group by id order by row limit ${IDS_MAX + 1}`,
  );
  return answer.map(({ id, row }) => [String(id), Number(row)]);
}

async function bulkLog(log: OpenLog, declaration: Declaration, tables: Tables, recorded: number): Promise<BulkLog> {
  const found = await look(log.engine, declaration, tables, recorded);
  const { tallies, duplicates, runs, outside, bad, totals } = found;
  const placed = new Set([
    ...[...tallies, outside, ...bad].flatMap(({ first }) => first),
    ...duplicates.flatMap(({ row, first }) => (typeof first === 'number' ? [row, first] : [row])),
    ...runs.flatMap(({ from, to }) => [from, to]),
    ...found.skips.map(({ row }) => row),
  ]);
  const places = await log.placesOf(placed);
  const operations = await operationsAt(log, declaration, places);
  // A row whose id is in use counts for nothing else.
  const counted = tallies.filter(({ rule }) => rule !== 'duplicate-id');
  const shown = new Set(counted.flatMap(({ first }) => first.slice(0, ROWS_SHOWN)));
  const at = (row: number) => operations.get(row) as EvidenceRecord;
  const { days, bad: unusable, ...sums } = totals;
  return {
    record: declaration.record.id,
    file: declaration.file,
    problems: problemsOf(log, declaration, found, places, operations),
    totals: {
      ...sums,
      refused: unusable + log.refused.length,
      days: days.map(({ number, rows }) => ({ day: dayFrom(number), rows })),
    },
    rows: [...shown].sort((a, b) => a - b).flatMap((row) => operations.get(row) ?? []),
    tallies: tallies.flatMap(({ first, ...tally }) => {
      const ranges = first.flatMap((row) => places.get(row)?.cells[tally.field] ?? places.get(row)?.cells[''] ?? []);
      return tally.count > 0 ? [{ ...tally, places: ranges }] : [];
    }),
    duplicates: duplicates.flatMap(({ row, first }) => {
      const owner = typeof first === 'number' ? operations.get(first) : tables.records.get(first);
      return owner && operations.has(row) ? [{ row: at(row), first: owner }] : [];
    }),
    runs: runs.flatMap((run) =>
      operations.has(run.from) && operations.has(run.to) ? [{ ...run, from: at(run.from), to: at(run.to) }] : [],
    ),
    further_breaks: found.further_breaks,
    cited: found.cited,
    taken: found.taken,
    moments: found.moments,
  };
}

/** The log's own fault, at its place; else told of the record. */
function failed(record: EvidenceRecord, { file }: Declaration, { range, ...problem }: OpenProblem): Answer {
  const at = range
    ? { file, index: 0, path: [], range }
    : { file: record.file, index: record.index, path: ['attachments', 0, 'path'] };
  return { logs: [{ ...EMPTY, record: record.id, file, problems: [{ ...problem, at }] }], problems: [], named: null };
}

function unread(
  record: EvidenceRecord,
  file: string,
  path: (string | number)[],
  message: string,
  hint: string,
): BulkReading {
  const at = { file: record.file, index: record.index, path };
  return { logs: [{ ...EMPTY, record: record.id, file, problems: [{ at, message, hint }] }], problems: [] };
}

const EMPTY = {
  totals: null,
  rows: [],
  tallies: [],
  duplicates: [],
  runs: [],
  further_breaks: 0,
  cited: [],
  taken: [],
  moments: [],
};
