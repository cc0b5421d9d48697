import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../scripts/assess/assess.ts';
import { type Context, makeContext } from '../../scripts/assess/context.ts';
import type { Rule } from '../../scripts/assess/rule.ts';
import { RULES } from '../../scripts/assess/rules.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { EvidenceRecord, Fields, Value } from '../../scripts/model/record.ts';
import { type ContractReading, readContract } from '../../scripts/read/read.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { type CoverageLine, type CoverageView, coverageView } from '../../scripts/view/coverage.ts';
import { snapshotOfFolder } from '../support/sample-repository.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const CONTENT = path.join(PROJECT, 'content');
/** After the last payment: every paper of the year is there. */
const AS_OF = '2025-08-29' as Day;

let snapshot: Parameters<typeof coverageView>[0];
let view: CoverageView;

beforeAll(async () => {
  snapshot = await snapshotOfFolder(CONTENT);
  view = coverageView(snapshot, RULES);
});

const without = (id: string) =>
  coverageView(
    snapshot,
    RULES.filter((rule) => rule.id !== id),
  );
const byOf = (of: CoverageView, row: string, check: string) =>
  of.lines.find((line) => line.row === row && line.check === check)?.by.map((one) => one.id) ?? [];
const nameOf = ({ row, check }: CoverageLine) => `${row} ${check}`;

describe('every check that the register names', () => {
  test('is carried out, or belongs to scope and definitions, which are only shown', () => {
    const open = view.lines.filter((line) => line.by.length === 0);
    expect(open.filter(({ nature }) => nature !== 'scope' && nature !== 'definition').map(nameOf)).toEqual([]);
    expect([view.lines.length, view.covered, view.shown, open.length]).toEqual([363, 349, 14, 14]);
  });

  test('stands in a row that is in one class', () => {
    const { checked, partly, presenceOnly, unserved, peopleOnly, shownOnly } = view;
    const all = [checked, partly, presenceOnly, unserved, peopleOnly, shownOnly];
    expect(all.map((rows) => rows.length)).toEqual([176, 0, 21, 0, 9, 15]);
    expect([view.rows, new Set(all.flat()).size]).toEqual([221, 221]);
    expect(checked).toEqual(expect.arrayContaining(['8.1-预付-2', '14.1', '14.3', '网安-11', '廉政-2.1', '保密-七']));
    expect(peopleOnly).toEqual(expect.arrayContaining(['廉政-1.5', '廉政-3.5']));
    expect(shownOnly).toEqual(expect.arrayContaining(['6.1', '保密-一(四)', '保密-四']));
  });

  test('presence alone is said only of rows of which the register asks no more', () => {
    const asked = new Map(Map.groupBy(view.lines, ({ row }) => row));
    for (const row of view.presenceOnly) expect(asked.get(row)?.map(({ check }) => check)).toEqual(['P']);
  });
});

test.each([
  ['附件一-3', 'X', 'service-row'],
  ['附件一-3', 'X', 'no-activity-contradicted'],
  ['附件二-1.1-4-1', 'C', 'service-row'],
  ['10.1-c', 'D', 'acceptance-confirmation'],
  ['10.1-b', 'T', 'money-order'],
  ['8.1-预付-2', 'D', 'prepayment'],
  ['8.1-预付-2', 'X', 'prepayment'],
  ['保密-三(八)-b', 'T', 'employee-nda'],
  ['考核表-节假日-值班表', 'C', 'duty-log'],
  ['考核表-节假日-值班表', 'T', 'duty-roster'],
  ['网安-8-c', 'D', 'security-event'],
  ['廉政-2.4', 'N', 'integrity-client'],
  ['2.1', 'Q', 'amount-arithmetic'],
  ['1.4', 'Q', 'term-arithmetic'],
  ['10.4-d', 'S', 'signature-missing'],
  ['10.4-c', 'T', 'after-meeting'],
  ['10.5-d', 'Q', 'decision-amount'],
  ['12.3', 'D', 'event-follow-up'],
  ['12.1', 'Q', 'force-majeure'],
  ['保密-五(一)', 'Q', 'confidentiality'],
  ['保密-三(九)', 'X', 'no-disclosure'],
  ['合计 / 评分 / 备注 columns', 'Q', 'scorecard-total'],
])('%s %s is carried out by %s', (row, check, by) => {
  expect(byOf(view, row, check)).toContain(by);
});

test('a rule that the contract sets over rows stands there alone', () => {
  expect(byOf(view, '14.3', 'Q')).toEqual(['copies-mismatch']);
  expect(byOf(view, '1.1.1', 'S')).toEqual(['signature-date', 'signature-missing']);
  expect(byOf(view, '10.4-e', 'X')).not.toContain('transfer-not-in-log');
});

test('a misconduct report is executed by nothing', () => {
  expect(view.lines.filter(({ row }) => row === '廉政-1.5')).toEqual([]);
});

describe('an executor', () => {
  test.each(RULES.map(({ id }) => id))('%s taken away is gone from every row, and what it alone did is open', (id) => {
    const [before, after] = [view.lines, without(id).lines];
    const isIt = ({ sort, id: one }: CoverageLine['by'][number]) => sort === 'rule' && one === id;
    const alone = before.filter(({ by }) => by.length > 0 && by.every(isIt)).map(nameOf);
    const open = (lines: CoverageLine[]) => lines.filter(({ by }) => by.length === 0).map(nameOf);
    expect(after.flatMap(({ by }) => by.filter(isIt))).toEqual([]);
    expect(open(after).filter((name) => !open(before).includes(name))).toEqual(alone);
    expect(after.map(({ by }) => by)).toEqual(before.map(({ by }) => by.filter((one) => !isIt(one))));
  });

  test.each([
    ['copies-mismatch', ['14.3 Q', '廉政-5.2 Q']],
    ['term-arithmetic', ['1.4 Q']],
    ['event-follow-up', ['11.1-a D', '12.3 D']],
    ['decision-amount', ['廉政-4.1 Q', '保密-七 Q']],
  ])('%s is the only one on %j', (id, rows) => {
    const left = without(id)
      .lines.filter(({ by }) => by.length === 0)
      .map(nameOf);
    expect(left).toEqual(expect.arrayContaining(rows));
  });

  test('names a test that is there and speaks of it', () => {
    const named = new Map(view.lines.flatMap((line) => line.by.map((one) => [`${one.sort} ${one.id}`, one])));
    for (const { sort, id, test: file } of named.values()) {
      const text = fs.readFileSync(path.join(PROJECT, file), 'utf8');
      if (sort === 'rule') expect(text, file).toContain(`rules/${id}.ts'`);
      else expect(text.length, file).toBeGreaterThan(0);
    }
  });
});

describe('a signature or a paper taken away is missed on the row that asks for it', () => {
  let reading: ContractReading;
  let context: Context;
  const files = () => context.contract;

  beforeAll(async () => {
    const source = await openWorktree(CONTENT);
    reading = readContract(source, snapshot.contract.contract.id);
    context = contextOf(reading.records);
  });

  const contextOf = (records: readonly EvidenceRecord[]): Context => {
    const history = {
      reader: 'none',
      reason: null,
      head: null,
      dirty: false,
      since: null,
      records: new Map(),
      vanished: [],
    };
    return makeContext(
      prepare({
        contract: reading.files as ContractFiles,
        records: records as EvidenceRecord[],
        history: history as never,
        asOf: AS_OF,
        holidays: loadHolidays().years,
        hashes: new Map(reading.content.map((file) => [file.path, file.sha256])),
      }),
    );
  };

  /** What no year without an accident has. */
  const INVENTED: { readonly [row: string]: { kind: string; fields: Fields } } = {
    '12.2': {
      kind: 'contract-event',
      fields: {
        subtype: 'force-majeure',
        from: '2024-08-01',
        notified_at: '2024-08-01T10:00:00+08:00',
        proof: '证明',
        original: { form: '纸质', place: '档案室' },
      },
    },
    '网安-8-b': { kind: 'security-event', fields: { grade: 'major', log_ref: '日志', log_sha256: 'aa' } },
    '网安-8-d': {
      kind: 'security-event',
      fields: {
        grade: 'major',
        client_notified_at: '2024-12-04T10:00:00+08:00',
        original: { form: '纸质', place: '档案室' },
      },
    },
    '网安-7.3': { kind: 'change', fields: { data_before_sha256: 'aa', data_after_sha256: 'bb' } },
  };

  const invented = (row: string): EvidenceRecord[] => {
    const made = INVENTED[row];
    if (!made) return [];
    const recorded = { recorded_at: '2024-12-05T10:00:00+08:00', recorded_by: 'PER-05' };
    const fields = { id: 'X-1', ...recorded, ...made.fields };
    return [
      { id: 'X-1', kind: made.kind, file: 'x.yaml', index: 0, line: 1, fields, valid: true, sections: [], digest: '' },
    ];
  };

  /** Records that answer a row: by the requirements that name it, or by the row of service of its clause. */
  function recordsOf(row: string): EvidenceRecord[] {
    const entry = view.lines.find((line) => line.row === row);
    const requirements = files().checklist.requirements.filter((one) =>
      one.rows ? one.rows.includes(row) : one.clause === entry?.clause,
    );
    const answers = files().contract.service_rows?.find(({ clause }) => clause === entry?.clause);
    return [
      ...requirements.flatMap(({ id, kinds, where }) => {
        const wanted = typeof where === 'string' ? context.conditions.requirement(id, where) : undefined;
        return kinds.flatMap((kind) => context.book.of(kind).filter((one) => !wanted || wanted(one.fields)));
      }),
      ...(answers?.answers ?? []).flatMap(({ kind }, index) => {
        const wanted = context.conditions.answer(answers?.id ?? '', index);
        return context.book.of(kind).filter((one) => !wanted || wanted(one.fields));
      }),
      ...invented(row),
    ];
  }

  /** The record without what may stand for a signature, a paper or a step's field. */
  function bared({ fields, kind, ...rest }: EvidenceRecord): EvidenceRecord {
    const asked = files().kinds.kinds.find((one) => one.kind === kind);
    const signers = (asked?.signatures ?? []).flatMap(({ signer, list }) => [signer, list]);
    const reached = (asked?.steps ?? []).map(({ once }) => once);
    const names = (asked?.steps ?? []).flatMap(({ fields: ofStep = [] }) => ofStep.flatMap((name) => name.split('|')));
    // Of two steps that ask for each other's field, one is left: without both, neither is reached.
    const steps = [
      ...names.filter((name) => !reached.includes(name)),
      ...names.filter((name) => reached.includes(name)).slice(0, 1),
    ];
    const gone = new Set<string | undefined>(['attachments', 'original', ...signers, ...steps]);
    const left = Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
    return { ...rest, kind, fields: left as { [field: string]: Value } } as EvidenceRecord;
  }

  const rowsOf = (rule: string, checks: string[]) => {
    const { rows = [] } = files().severities.rules.find((one) => one.rule === rule) ?? {};
    return rows.filter((row) => view.lines.some((line) => line.row === row && checks.includes(line.check)));
  };

  const found = (rule: Rule, records: readonly EvidenceRecord[]) =>
    new Set(rule.check(contextOf(records), []).map(({ at }) => `${at.file} ${at.index}`));

  test.each([
    ['signature-missing', ['S'], 37],
    ['step-incomplete', ['H', 'X'], 16],
  ])('%s', (id, checks, count) => {
    const rule = RULES.find((one) => one.id === id) as Rule;
    const rows = rowsOf(id, checks);
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      const own = recordsOf(row);
      const places = new Set(own.map(({ file, index }) => `${file} ${index}`));
      const others = reading.records.filter(({ file, index }) => !places.has(`${file} ${index}`));
      const before = found(rule, [...others, ...own]);
      // One kind after another: what a paper is held against stays.
      const missed = [...new Set(own.map(({ kind }) => kind))].flatMap((kind) => {
        const after = found(rule, [...others, ...own.map((one) => (one.kind === kind ? bared(one) : one))]);
        return [...after].filter((place) => places.has(place) && !before.has(place));
      });
      expect(missed, row).not.toEqual([]);
    }
  });
});
