import { readFileSync } from 'node:fs';
import { type Assessment, assess } from '../../scripts/assess/assess.ts';
import type { AssessInput } from '../../scripts/assess/context.ts';
import type { Overrides } from '../../scripts/assess/parameters/parameters.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { parseInstant } from '../../scripts/calendar/instant.ts';
import { openHistory } from '../../scripts/history/history.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type { Commit, History, Provenance } from '../../scripts/model/provenance.ts';
import type { EvidenceRecord, Fields, Value } from '../../scripts/model/record.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { CONTRACT_FILES, readContractFiles } from '../../scripts/read/contract-files.ts';
import { listRecords } from '../../scripts/read/file.ts';
import { readContract } from '../../scripts/read/read.ts';
import { validatorFor } from '../../scripts/read/validators.ts';
import { type SnapshotResult, takeSnapshot } from '../../scripts/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import type { Source } from '../../scripts/source/source.ts';

/** Texts of a contract's own files from a folder of this repository, by their path in the content. */
export function contractTexts(folder: string): { [path: string]: string } {
  const id = folder.split('/').at(-1) ?? '';
  const read = (name: string) => readFileSync(new URL(`../../${folder}/${name}.yaml`, import.meta.url), 'utf8');
  return Object.fromEntries(CONTRACT_FILES.map((name) => [`${id}/${name}.yaml`, read(name)]));
}

/** A contract's own files, through the reader. */
export function contractFiles(folder: string): ContractFiles {
  const id = folder.split('/').at(-1) ?? '';
  const { files, problems } = readContractFiles(memorySource(contractTexts(folder)), id);
  if (!files) throw new Error(JSON.stringify(problems));
  return files;
}

/** A record with the way it came in. */
export interface Told {
  record: EvidenceRecord;
  provenance: Provenance | null;
}

/** How a record came in, where that is not at once by whoever should. Clock times are Shanghai's, `2024-09-27 10:00`. */
export interface Story {
  by?: 'provider' | 'client';
  committed?: string;
  merged?: string;
  mergedBy?: 'provider' | 'client';
  /** A later commit that changed it. */
  changed?: string;
  changedBy?: 'provider' | 'client';
  /** Written, but in no commit yet. */
  uncommitted?: boolean;
  /** Titles of the Markdown body's headings. */
  headings?: readonly string[];
}

/** One record of a kind; `valid` is what its schema says. The header may be left out. */
export function tell(kind: string, id: string, fields: Fields = {}, story: Story = {}): Told {
  const all = { id, recorded_at: '2024-07-01T09:00:00+08:00', recorded_by: 'PER-01', ...LEAST[kind], ...fields };
  const role = KINDS[kind]?.effectiveRole === 'client' ? 'client' : 'provider';
  const by = story.by ?? role;
  const first = commitAt(story.committed ?? all.recorded_at, by);
  const provenance = {
    first,
    last: story.changed ? commitAt(story.changed, story.changedBy ?? by) : first,
    merge: story.merged ? commitAt(story.merged, story.mergedBy ?? 'client') : null,
    reviewers: [],
  };
  const valid = validatorFor(kind)?.(all) === null;
  const sections = (story.headings ?? []).map((title) => ({ depth: 2, title, line: 1, text: '正常' }));
  const record = { id, kind, file: `${kind}.yaml`, index: 0, line: 1, fields: all, valid, sections, digest: id };
  return { record, provenance: story.uncommitted ? null : provenance };
}

/** `2024-09-27 10:00` in Shanghai as records write it. */
export function at(text: string): string {
  return `${text.replace(' ', 'T')}+08:00`;
}

function commitAt(text: string, by: 'provider' | 'client'): Commit {
  const epoch = parseInstant(text.includes('T') ? text : at(text));
  if (epoch === null) throw new Error(`not a time: ${text}`);
  const identity = { name: by, email: `${by}@test.invalid` };
  const hash = `${by}${epoch}`.padEnd(40, '0');
  return { hash, at: epoch, author: identity, committed_at: epoch, committer: identity, subject: '登记' };
}

export interface Given {
  contract: ContractFiles;
  told?: readonly Told[];
  asOf?: string;
  readings?: Overrides;
  /** Why history cannot testify; by default it can. */
  silence?: string;
}

const HOLIDAYS = loadHolidays().years;

/** The assessment of told records under a contract that knows the two identities they come from. */
export function assessTold(given: Given): Assessment {
  return assess(inputOf(given), given.readings);
}

export function inputOf({ contract, told = [], asOf = '2025-07-04', silence }: Given): AssessInput {
  const identities = (['provider', 'client'] as const).map((role) => ({
    email: `${role}@test.invalid`,
    name: role,
    role,
  }));
  const known = { ...contract, contract: { ...contract.contract, identities } };
  const records = told.map(({ record }, index) => ({ ...record, index }));
  const provenances = told.flatMap(({ record, provenance }): [string, Provenance][] =>
    provenance ? [[record.id, provenance]] : [],
  );
  const history: History = {
    reader: silence === undefined ? 'git' : 'none',
    reason: silence ?? null,
    head: silence === undefined ? 'f'.repeat(40) : null,
    dirty: false,
    since: silence === undefined ? parseInstant('2024-01-01T00:00:00+08:00') : null,
    records: new Map(silence === undefined ? provenances : []),
    vanished: [],
  };
  return { contract: known, records, history, asOf: asOf as Day, holidays: HOLIDAYS, hashes: new Map() };
}

const plan = { title: '计划', version: '1.0', approver: 'CLI-01', approved_at: at('2024-06-28 15:00') };

/** What the schema asks of each kind at the least. */
const LEAST: { readonly [kind: string]: { readonly [field: string]: Value } } = {
  personnel: { name: '运维工程师甲', employer: '乙方', role: '驻场运维', joined_on: '2024-06-28' },
  'inspection-plan': plan,
  'backup-plan': plan,
  'inspection-report': {
    inspector: 'PER-01',
    reviewed_by: 'PER-02',
    readings: [
      { object_class: 'db-server', target: 'db-1', metric: 'disk', value: 60, unit: '%', threshold: 80, ok: true },
    ],
    modules: [{ name: '查询页面', ok: true }],
    err_count: 0,
    trend: '平稳',
  },
  'backup-record': { result: 'success', size_mb: 100, location: 'store-1', verified: true, operator: 'PER-01' },
  'backup-report': { sent_to: '甲方', total: 0, succeeded: 0, failed: 0 },
  incident: {
    title: '查询报错',
    channel: '电话',
    reporter: '某单位',
    mode: 'remote',
    impact: '查询',
    handling: '已恢复',
  },
  'service-request': {
    title: '报表调整',
    category: 'report',
    requester_unit: '某单位',
    reasonable_demand: false,
    impact: '只读',
  },
  finding: { occurred_at: at('2024-08-01 09:00'), found_at: at('2024-08-02 09:00'), fact: '经核实的事实' },
  waiver: { reason: '系统停用', approver: 'CLI-01', approved_at: at('2024-06-28 15:00') },
  'parameter-sheet': { title: '考核参数确认书', agreed_by: ['甲方', '乙方'] },
  document: {
    title: '制度',
    category: 'policy',
    version: '1.0',
    effective_on: '2024-07-01',
    approver: 'CLI-01',
    approved_at: at('2024-07-01 09:00'),
  },
};

/** The snapshot of one contract in a source, through reader, history and assessment. */
export async function snapshotOf(source: Source, id: string, asOf: string): Promise<SnapshotResult> {
  const history = await openHistory(source, {
    extractRecords: (bytes, file) => listRecords(bytes, file.endsWith('.md')),
    version: 'test',
  });
  const reading = readContract(source, id);
  return takeSnapshot({ source, reading, history, holidays: loadHolidays(), asOf: asOf as Day, tool: 'test' });
}

/** Diagnostics as `file:line:column rule message`, file below the contract's folder, of one rule or of all. */
export function shownDiagnostics(
  result: { snapshot: Pick<Snapshot, 'diagnostics'> } | Pick<Snapshot, 'diagnostics'>,
  rule?: string,
): string[] {
  const diagnostics = 'snapshot' in result ? result.snapshot.diagnostics : result.diagnostics;
  return diagnostics
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ file, range, rule: name, message }) => {
      const { line, column } = range.start;
      return `${file.split('/').slice(1).join('/')}:${line}:${column} ${name} ${message}`;
    });
}
