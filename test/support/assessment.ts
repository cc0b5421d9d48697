import { conditionsOf } from '../../scripts/assess/conditions/conditions.ts';
import { narrow } from '../../scripts/assess/conditions/narrow.ts';
import { type Context, calendarsByReading, makeContext } from '../../scripts/assess/context.ts';
import { makeBook } from '../../scripts/assess/evidence/book.ts';
import { expandAll } from '../../scripts/assess/occurrences/expand.ts';
import type { Overrides } from '../../scripts/assess/parameters/parameters.ts';
import type { Rule } from '../../scripts/assess/rule.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { parseInstant } from '../../scripts/calendar/instant.ts';
import type { Observation } from '../../scripts/model/assessment.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type {
  Charter,
  Commit,
  CommitSignature,
  History,
  Provenance,
  VanishedRecord,
} from '../../scripts/model/provenance.ts';
import type { EvidenceRecord, Fields, Value } from '../../scripts/model/record.ts';

/** Everything a rule sees, built in memory from a few records. */
export interface Given {
  records?: readonly EvidenceRecord[];
  /** Changes the small contract before it is used. */
  contract?: (files: ContractFiles) => void;
  /** Commits by record id. With this or `vanished`, history can testify; without both, there is none. */
  commits?: { readonly [id: string]: CommitGiven };
  vanished?: readonly VanishedRecord[];
  /** When commits changed what a record had said, by its id: `2024-08-12 09:00`. */
  rewritten?: { readonly [id: string]: readonly string[] };
  /** Ids of records whose remarks stood there before that already. */
  remarked?: readonly string[];
  /** The contract's own files by name, with the commits that first and last wrote them. */
  files?: { readonly [name: string]: { first: CommitGiven; last: CommitGiven } };
  /** Whether the client confirmed what `contract.yaml` says now, where it was changed; with the roles that count. */
  charter?: Charter;
  /** sha256 by path below the contract's folder. */
  hashes?: { readonly [path: string]: string };
  /** How photographs look, by path below the contract's folder. */
  looks?: { readonly [path: string]: string };
  asOf?: string;
  readings?: Overrides;
}

/** Shanghai clock time `2024-08-12 09:00`; `by` is a role of the small contract. */
export interface CommitGiven {
  at: string;
  /** Told apart from another of the same time. */
  hash?: string;
  /** When its author wrote it, where that was earlier. */
  written?: string;
  /** The date of a commit before it, where that is later. */
  after?: string;
  by?: 'provider' | 'client';
  merge?: { at: string; by?: 'provider' | 'client'; signature?: CommitSignature['status'] };
  /** With any, signatures were asked for; all identities are on the list of signers. */
  signature?: CommitSignature['status'];
}

export const CONTRACT_ID = 'YW-2024-01';

/** A record as read: valid unless said otherwise; the header's fields may be left out. */
export function record(
  kind: string,
  id: string,
  fields: Fields = {},
  place: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return {
    id,
    kind,
    file: `${CONTRACT_ID}/evidence/${kind}/2024-08.yaml`,
    index: -1,
    line: 3,
    fields: { id, recorded_at: '2024-08-30T18:00:00+08:00', recorded_by: 'PER-01', ...fields },
    valid: true,
    sections: [],
    digest: '0000',
    ...place,
  };
}

const HOLIDAYS = loadHolidays().years;
const CALENDARS = calendarsByReading(HOLIDAYS, 'Asia/Shanghai');

/** A context as of 2024-12-31 under the default readings. Records of one file are numbered as they are listed. */
export function contextOf(given: Given = {}): Context {
  const contract = smallContract();
  given.contract?.(contract);
  const zone = CALENDARS['state-council'] as Context['zone'];
  const asOf = (given.asOf ?? '2024-12-31') as Day;
  const counts = new Map<string, number>();
  const records = (given.records ?? []).map((one) => {
    const next = counts.get(one.file) ?? 0;
    counts.set(one.file, next + 1);
    return one.index < 0 ? { ...one, index: next } : one;
  });
  const history = historyOf(given);
  const hashes = new Map(Object.entries(given.hashes ?? {}).map(([path, hash]) => [`${CONTRACT_ID}/${path}`, hash]));
  const book = makeBook({ contract, records, history, calendar: zone, asOf });
  const looks = new Map(Object.entries(given.looks ?? {}).map(([path, look]) => [`${CONTRACT_ID}/${path}`, look]));
  const ground = {
    input: { contract, records, history, asOf, holidays: HOLIDAYS, hashes, looks: () => looks },
    zone,
    book,
    narrowing: narrow(contract, book),
    conditions: conditionsOf(contract),
    calendars: CALENDARS,
    systems: new Map(contract.systems.systems.map((system) => [system.id, system])),
    clauses: new Map(clausesOf(contract.contract.clauses)),
  };
  return makeContext(ground, given.readings);
}

type Clauses = ContractFiles['contract']['clauses'];

function clausesOf(clauses: Clauses): [string, { no: string; title: string }][] {
  return clauses.flatMap(({ slug, no, title, children }) => [[slug, { no, title }], ...clausesOf(children ?? [])]);
}

export function observe(rule: Rule, given: Given): Observation[] {
  return check(rule, contextOf(given));
}

/** What was due is worked out only for rules that read it: records of most tests are too short for that. */
function check(rule: Rule, context: Context): Observation[] {
  const expansions = rule.check.length > 1 ? expandAll(context) : [];
  return rule.check(
    context,
    expansions.flatMap(({ occurrences }) => occurrences),
  );
}

/** Where a rule found something, as `<record id or file> <dotted path>`. */
export function places(rule: Rule, given: Given): string[] {
  const context = contextOf(given);
  return check(rule, context).map(({ at }) => {
    const found = context.input.records.find(({ file, index }) => file === at.file && index === at.index);
    const name = found && at.path.length > 0 ? found.id : at.file.slice(CONTRACT_ID.length + 1);
    return [name, at.path.join('.')].filter(Boolean).join(' ');
  });
}

/** Kinds that carry a running number in this contract: one in a field of its own, one at the end of its ids. */
const SEQUENCES: { readonly [kind: string]: { field: string } } = {
  'operation-log': { field: 'seq' },
  'data-transfer-approval': { field: 'id' },
};

/** What this contract wants signed, and what it wants of a step; few, so that a test sees what it asks for. */
const NARROWED: { readonly [kind: string]: object } = {
  'contract-document': {
    signatures: [
      {
        title: '双方签署',
        when: { subtype: ['contract'] },
        list: 'signatures',
        parties: 2,
        sealed: true,
        on: 'signed_on',
        page: true,
      },
    ],
  },
  change: { signatures: [{ title: '方案审批', signer: 'approver', side: 'client', on: 'approved_at' }] },
  'data-transfer-approval': {
    steps: [
      { title: '数据已交付', once: 'delivered_at', fields: ['receiver', 'file_sha256|original'] },
      { title: '副本已销毁', once: 'destroyed_at', fields: ['destroy_witness'] },
    ],
  },
  'acceptance-report': { signatures: [{ title: '专家签署', list: 'signatures', members: 'members' }] },
};

const EMAILS = { provider: 'engineer@provider.example.invalid', client: 'reviewer@client.example.invalid' } as const;

function historyOf({ commits, vanished, rewritten, remarked, files, charter }: Given): History {
  const testifies = commits !== undefined || vanished !== undefined;
  const records = new Map<string, Provenance>();
  const signatures = new Map<string, CommitSignature>();
  const signed = ({ hash, committer }: Commit, status: CommitSignature['status'] | undefined) =>
    status && signatures.set(hash, { status, principal: committer.email, listed: true });
  for (const [id, { at, by, hash, merge, signature, written, after }] of Object.entries(commits ?? {})) {
    const first = {
      ...commitAt(at, by),
      ...(hash ? { hash } : {}),
      ...(written ? { at: epoch(written) } : {}),
      ...(after ? { not_before: epoch(after) } : {}),
    };
    signed(first, signature);
    if (merge) signed(commitAt(merge.at, merge.by), merge.signature);
    records.set(id, { first, last: first, merge: merge ? commitAt(merge.at, merge.by) : null, reviewers: [] });
  }
  return {
    reader: testifies ? 'git' : 'none',
    reason: testifies ? null : '没有提交历史',
    head: testifies ? 'f'.repeat(40) : null,
    dirty: false,
    since: testifies ? epoch('2024-07-01 09:00') : null,
    records,
    vanished: vanished ?? [],
    rewritten: new Map(
      Object.entries(rewritten ?? {}).map(([id, times]) => {
        const told = !(remarked ?? []).includes(id);
        return [id, times.map((at) => ({ ...commitAt(at), told }))];
      }),
    ),
    files: new Map(
      Object.entries(files ?? {}).map(([name, { first, last }]): [string, Provenance] => [
        `${CONTRACT_ID}/${name}`,
        {
          first: commitAt(first.at, first.by),
          last: commitAt(last.at, last.by),
          merge: null,
          last_merge: last.merge ? commitAt(last.merge.at, last.merge.by) : null,
          reviewers: [],
        },
      ]),
    ),
    ...(charter === undefined ? {} : { charter }),
    ...(signatures.size > 0 ? { signatures } : {}),
  };
}

/** A commit; two at the same time by the same role are one. */
export function commitAt(at: string, by: 'provider' | 'client' = 'provider'): Commit {
  const identity = { name: by, email: EMAILS[by] };
  const seconds = epoch(at);
  const hash = `${by === 'client' ? 'c' : 'b'}${seconds.toString(16).padStart(39, '0')}`;
  return { hash, at: seconds, author: identity, committed_at: seconds, committer: identity, subject: '登记' };
}

function epoch(text: string): number {
  const read = parseInstant(`${text.replace(' ', 'T')}+08:00`);
  if (read === null) throw new Error(`not a time: ${text}`);
  return read;
}

/** A small, complete contract of its own; made anew each time, so that a test may change it. */
export function smallContract(): ContractFiles {
  const reading = (id: string, value: Value) => ({ id, title: id, value });
  const parameter = (key: string, no: string, affects: string[], ...readings: [string, Value][]) => ({
    key,
    no,
    title: key,
    question: '没有写明',
    readings: readings.map(([id, value]) => reading(id, value)),
    default: readings[0]?.[0] ?? '',
    basis: '例',
    affects,
  });
  const files = {
    contract: {
      id: CONTRACT_ID,
      title: '某单位业务系统运维服务',
      short_title: '业务系统运维',
      zone: 'Asia/Shanghai',
      client: { name: '甲方（示例）' },
      provider: { name: '乙方（示例）' },
      signed_on: '2024-07-01',
      term: { from: '2024-07-01', to: '2025-06-30', years: 1 },
      amount: { total: '120000.00', capital: '壹拾贰万圆整' },
      payments: [
        { id: 'first', title: '首付款', clause: 'c2', share: '60%', amount: '72000.00', after: '合同签订后' },
        {
          id: 'last',
          title: '尾款',
          clause: 'c2',
          share: '40%',
          amount: '48000.00',
          after: '验收合格后',
          accepted: true,
        },
      ],
      copies: [{ document: 'contract', clause: 'c1', counts: [2, 2] }],
      events: [{ subtype: 'force-majeure', clause: 'c1', days: 120, next: 'negotiation' }],
      formulas: [{ id: 'late-work', title: '迟延违约金', clause: 'c2', rate_from: '1%', rate_to: '5%' }],
      service_items: [{ id: 'item-1', no: '1', title: '台账系统运维', clause: 'c1' }],
      service_rows: [
        {
          id: 'row-1',
          no: '1-1',
          title: '台账系统故障处理',
          item: 'item-1',
          system: 'ledger',
          module: '台账',
          clause: 'c1',
          answers: [{ kind: 'incident' }],
        },
      ],
      bodies: [{ id: 'bureau', name: '某局', clause: 'c1' }],
      roles: [
        { id: 'client', title: '甲方' },
        { id: 'provider', title: '乙方' },
      ],
      identities: [
        { email: EMAILS.provider, name: '工程师甲', role: 'provider', person: 'PER-01' },
        { email: 'engineer-b@provider.example.invalid', name: '工程师乙', role: 'provider', person: 'PER-02' },
        { email: EMAILS.client, name: '审核员', role: 'client', person: 'CLI-01' },
      ],
      clauses: [
        { no: '一', slug: 'c1', title: '服务内容' },
        { no: '二', slug: 'c2', title: '付款' },
      ],
    },
    systems: {
      systems: [
        { id: 'ledger', no: '1', title: '台账系统', short: '台账', service_item: 'item-1' },
        { id: 'portal', no: '2', title: '门户系统', short: '门户', service_item: 'item-1' },
      ],
    },
    kinds: {
      kinds: Object.keys(KINDS).map((kind) => ({
        kind,
        ...(SEQUENCES[kind] ? { sequence: SEQUENCES[kind] } : {}),
        ...NARROWED[kind],
      })),
    },
    checklist: {
      conditions: [{ id: 'material', title: '资料齐全', clause: 'c1', rules: ['late-entry'] }],
      panel_items: [
        { id: 'item-a', title: '资料', clause: 'c1', basis: ['inspection-report'] },
        { id: 'item-b', title: '付款', clause: 'c2', basis: ['inspection-report'] },
      ],
      requirements: [
        {
          id: 'inspection-report',
          title: '巡检报告',
          clause: 'c1',
          kinds: ['inspection-report'],
          owner: 'provider',
          judge: 'machine',
          sort: 'material',
          gates: ['running', 'acceptance'],
          section: 'reports',
          condition: 'material',
          due: {
            planned: {
              plan: 'inspection-plan',
              seed: { param: 'inspection.cadence' },
              report_workdays: 3,
              match: { plan: 'plan', task: 'task', subject: 'system', period: 'planned_on' },
            },
          },
        },
      ],
    },
    parameters: {
      parameters: [
        parameter('documents.due', 'P-01', ['late-entry'], ['three', 3], ['one', 1]),
        parameter(
          'late.date',
          'P-02',
          ['late-entry'],
          ['first-commit', 'first-commit'],
          ['recorded', 'recorded'],
          ['merge', 'merge'],
        ),
        parameter('transfer.simultaneous', 'P-03', ['late-entry'], ['allowed', true], ['not-allowed', false]),
        parameter(
          'inspection.cadence',
          'P-04',
          ['inspection-report'],
          ['weekly', { tasks: [] }],
          ['monthly', { tasks: [] }],
        ),
      ],
    },
    scorecard: {
      version: 1,
      title: '考核表',
      clause: 'c1',
      columns: ['项目', '内容', '标准', '分值', '评分', '备注'],
      base: 10,
      unit: '分',
      policy: 'all',
      round: { digits: 1, mode: 'half-up' },
      groups: [{ id: 'service', title: '服务' }],
      rows: [
        {
          id: 'service.inspection',
          group: 'service',
          criterion: '巡检',
          clause: 'c1',
          standard: '按计划巡检',
          max: 10,
          specificity: 10,
          rules: [
            {
              id: 'missed',
              title: '未巡检',
              event: 'missed',
              from: { occurrences: ['inspection-report'] },
              count: 1,
              points: 1,
            },
          ],
        },
      ],
    },
    volumes: {
      volumes: [
        {
          id: 'v1',
          no: '一',
          title: '资料卷',
          retention: '30年',
          sections: [{ id: 'reports', title: '巡检报告', template: 'ledger', kinds: ['inspection-report'] }],
        },
      ],
    },
    severities: { rules: [{ rule: 'late-entry', severity: 'warning', clause: 'c1' }] },
  };
  return files as unknown as ContractFiles;
}
