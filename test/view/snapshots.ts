import path from 'node:path';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { parseInstant } from '../../scripts/calendar/instant.ts';
import type { RepositoryHistory } from '../../scripts/history/history.ts';
import type { Occurrence } from '../../scripts/model/assessment.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { Commit, Identity, Provenance } from '../../scripts/model/provenance.ts';
import type { EvidenceRecord, Fields } from '../../scripts/model/record.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { FindingState } from '../../scripts/model/standing.ts';
import { type ContractReading, readContract } from '../../scripts/read/read.ts';
import { Baseline } from '../../scripts/read/scan/baseline.ts';
import { takeSnapshot } from '../../scripts/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import type { Source } from '../../scripts/source/source.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import type { Audience } from '../../scripts/view/mask.ts';
import { siteModel } from '../../scripts/view/site.ts';
import type { PageModel, SiteModel } from '../../scripts/view/site-model.ts';
import { CONTRACT_ID, record, smallContract } from '../support/assessment.ts';
import { GOOD_RECORDS } from '../support/good-records.ts';

export { CONTRACT_ID, record };

const HOLIDAYS = loadHolidays();
const CONTENT = path.resolve(import.meta.dirname, '../../content');
const SAMPLE = 'CWSG2024-07';

export const AUDIENCES: readonly Audience[] = ['owner', 'panel', 'public'];

/** One record of every kind with every field, each in a file of its own. */
export const EVERY_KIND: readonly EvidenceRecord[] = Object.entries(GOOD_RECORDS).map(([kind, fields]) => {
  const file = `${CONTRACT_ID}/evidence/${kind}/${fields.id}.yaml`;
  return record(kind, fields.id, fields as unknown as Fields, { file });
});

/** A snapshot of a small contract made in memory; without `commits` there is no history. */
export function smallSnapshot(given: {
  records?: readonly EvidenceRecord[];
  contract?: (files: ContractFiles) => void;
  asOf?: string;
  commits?: boolean;
}): Snapshot {
  const files = smallContract();
  given.contract?.(files);
  const records = numbered(given.records ?? []);
  const scan = { baseline: new Baseline(null), present: new Baseline(null), pending: [] };
  const reading: ContractReading = { id: files.contract.id, files, records, problems: [], content: [], scan };
  return snapshotOf(
    memorySource({}),
    reading,
    given.asOf ?? '2024-12-31',
    given.commits ? committed(reading) : silent(),
  );
}

/** Records of one file are numbered as they are listed. */
function numbered(records: readonly EvidenceRecord[]): EvidenceRecord[] {
  const counts = new Map<string, number>();
  return records.map((one) => {
    const index = counts.get(one.file) ?? 0;
    counts.set(one.file, index + 1);
    return one.index < 0 ? { ...one, index } : one;
  });
}

let sample: Promise<Snapshot> | undefined;

/** The shipped sample, as if every record had been committed by its writer when it was written down. */
export function sampleSnapshot(): Promise<Snapshot> {
  sample ??= openWorktree(CONTENT).then((source) => {
    const reading = readContract(source, SAMPLE);
    return snapshotOf(source, reading, reading.files?.contract.sample?.as_of ?? '', committed(reading));
  });
  return sample;
}

let read: Promise<{ source: Source; reading: ContractReading }> | undefined;

/**
 * The shipped sample as of a day, with what the letters need beside the snapshot. With a change to its records, other
 * readings of agreed points are left out.
 */
export async function sampleTaken(asOf: string, change?: (record: EvidenceRecord) => EvidenceRecord) {
  read ??= openWorktree(CONTENT).then((source) => ({ source, reading: readContract(source, SAMPLE) }));
  const { source, reading } = await read;
  const changed = change ? { ...reading, records: reading.records.map(change) } : reading;
  return taken(source, changed, asOf, committed(changed), change !== undefined);
}

function snapshotOf(source: Source, reading: ContractReading, asOf: string, history: RepositoryHistory): Snapshot {
  return taken(source, reading, asOf, history).snapshot;
}

function taken(
  source: Source,
  reading: ContractReading,
  asOf: string,
  history: RepositoryHistory,
  openReadingsOnly = false,
) {
  const rest = { holidays: HOLIDAYS, asOf: asOf as Day, tool: '0.0.0', openReadingsOnly };
  const result = takeSnapshot({ source, reading, history, ...rest });
  if (!('snapshot' in result)) throw new Error(result.diagnostics.map((one) => one.message).join('\n'));
  return result;
}

function silent(): RepositoryHistory {
  const none = { head: null, dirty: false, since: null, records: new Map(), vanished: [] };
  return { forContract: () => ({ reader: 'none', reason: '没有提交历史', ...none }) };
}

function committed({ files, records }: ContractReading): RepositoryHistory {
  const people = new Map(
    (files?.contract.identities ?? []).map((one) => [one.person, { name: one.name, email: one.email }]),
  );
  const stranger: Identity = { name: '未登记的人', email: 'stranger@example.invalid' };
  const provenance = new Map<string, Provenance>();
  for (const { id, fields } of records) {
    const at = parseInstant(String(fields.recorded_at));
    if (at === null || provenance.has(id)) continue;
    const author = people.get(String(fields.recorded_by)) ?? stranger;
    const commit = (later: number, by: Identity): Commit => ({
      hash: (at + later).toString(16).padStart(40, '0'),
      at: at + later,
      author: by,
      committed_at: at + later,
      committer: by,
      subject: '登记',
    });
    provenance.set(id, {
      first: commit(60, author),
      last: commit(60, author),
      merge: commit(3600, stranger),
      reviewers: [],
    });
  }
  const since = Math.min(...[...provenance.values()].map(({ first }) => first.committed_at));
  const rest = { head: 'ab12cd34'.padEnd(40, '0'), dirty: false, since, vanished: [] };
  return { forContract: () => ({ reader: 'git', reason: null, records: provenance, ...rest }) };
}

const sites = new WeakMap<Snapshot, Map<Audience, SiteModel>>();

/** The site of a snapshot, made once for each audience; its first volume is printed. */
export function siteOf(snapshot: Snapshot, audience: Audience = 'owner'): SiteModel {
  const made = sites.get(snapshot) ?? new Map<Audience, SiteModel>();
  sites.set(snapshot, made);
  const volume = snapshot.contract.volumes.volumes[0]?.id ?? '';
  const dossiers = [{ volume, href: `../dossiers/${volume}.pdf`, pages: 12 }];
  const site = made.get(audience) ?? siteModel(snapshot, { audience, dossiers });
  made.set(audience, site);
  return site;
}

/** The page of this sort at this path. */
export function pageOf<Sort extends PageModel['page']>(
  site: SiteModel,
  sort: Sort,
  path: string,
): Extract<PageModel, { page: Sort }> {
  const model = site.pages.find((page) => page.path === path)?.model;
  if (model?.page !== sort)
    throw new Error(`${path}: ${model?.page ?? 'no page'}; there are ${site.pages.map((page) => page.path).join(' ')}`);
  return model as Extract<PageModel, { page: Sort }>;
}

/** An occurrence of the small contract's inspection reports. */
export function occurrence(id: string, rest: Partial<Occurrence> = {}): Occurrence {
  return {
    id: `inspection-report/${id}`,
    requirement: 'inspection-report',
    title: '台账 2024-08-14 巡检报告',
    subject: { type: 'system', id: 'ledger', title: '台账' },
    period: '2024-08-14',
    due: instant('2024-08-19T23:59:59'),
    status: 'met',
    sort: 'material',
    owner: 'provider',
    clause: 'c1',
    records: [],
    late_by_workdays: null,
    waiver: null,
    suggested_path: `${CONTRACT_ID}/evidence/inspection-report/2024/ledger/2024-08-14.md`,
    note: null,
    ...rest,
  };
}

export function diagnostic(file: string, line: number, rest: Partial<Diagnostic> = {}): Diagnostic {
  const start = { line, column: 5 };
  return {
    rule: 'time-order',
    severity: 'error',
    message: '两个时间前后不符',
    file,
    range: { start, end: start },
    expected: null,
    actual: null,
    hint: '请核对这两个时间',
    clause: null,
    related: [],
    ...rest,
  };
}

/** Epoch seconds of a Shanghai clock time. */
export function instant(text: string): number {
  const at = parseInstant(`${text}+08:00`);
  if (at === null) throw new Error(`not a time: ${text}`);
  return at;
}

/** A finding that was told on 2024-12-27 and may be answered until 2025-01-03. */
export function findingState(rest: Partial<FindingState>): FindingState {
  return {
    ...{ id: 'F-1', row: 'r', state: 'recorded', fact: null, about: null, text: '经过' },
    ...{ raised_by: null, recorded_by: 'CLI-01', knockout: false },
    ...{ notified_at: instant('2024-12-27T09:00:00'), reply_due: instant('2025-01-03T23:59:59'), may_reply: true },
    ...{ reply: null, reply_in_time: null, decision: null, ...rest },
  };
}
