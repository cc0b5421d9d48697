import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Identity } from '../scripts/model/provenance.ts';
import type { Snapshot } from '../scripts/model/snapshot.ts';
import { memorySource } from '../scripts/source/memory.ts';
import { openWorktree } from '../scripts/source/worktree.ts';
import { checkView } from '../scripts/view/check.ts';
import { scoreView } from '../scripts/view/score-view.ts';
import { siteModel } from '../scripts/view/site.ts';
import { volumeModels } from '../scripts/view/volume/volume.ts';
import { shownDiagnostics, snapshotOf } from './support/contract.ts';
import { createRepository, type FileChanges, removeTemporaryFolders } from './support/git-repo.ts';

/** A contract of another shape, of which no code knows: yuan instead of points, other words, clauses, clocks, volumes. */

const ID = 'HT-2025-018';
const ROOT = fileURLToPath(new URL('./fixtures/second/content/', import.meta.url));
const FILES = new Map(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(ROOT.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

const TECHNICIAN: Identity = { name: '技术员二', email: 'ops-b@hengyuan.example' };
const ROUNDS: Identity = { name: '技术员一', email: 'ops-a@hengyuan.example' };
const LEAD: Identity = { name: '服务经理', email: 'lead@hengyuan.example' };
const OFFICE: Identity = { name: '技术科', email: 'office@dangan.example' };

/** Files below the contract's folder as they are now; with `until`, only the text before those words. */
function files(...paths: (string | [path: string, until: string])[]): FileChanges {
  return Object.fromEntries(
    paths.map((given) => {
      const [path, until] = typeof given === 'string' ? [given, null] : given;
      const text = FILES.get(`${ID}/${path}`);
      if (text === undefined) throw new Error(`no fixture ${path}`);
      return [`content/${ID}/${path}`, until === null ? text : text.slice(0, text.indexOf(until))];
    }),
  );
}

const report = (...names: string[]) => files(...names.map((name) => `evidence/inspection-report/${name}.md`));
const OWN = ['contract', 'systems', 'kinds', 'checklist', 'parameters', 'scorecard', 'volumes', 'severities'];

function buildRepository(): string {
  const repository = createRepository();
  repository.commit(
    {
      ...{ name: 'contract', at: '2025-02-27T10:00:00+08:00', author: LEAD },
      files: files(...OWN.map((name) => `${name}.yaml`), 'evidence/personnel/roster.yaml'),
    },
    { name: 'plan', at: '2025-02-28T11:00:00+08:00', author: LEAD, files: files('evidence/inspection-plan/2025.yaml') },
    {
      name: 'march-rounds',
      at: '2025-03-05T09:00:00+08:00',
      author: ROUNDS,
      files: report('reading-room-2025-03-04', 'digital-store-2025-03-04'),
    },
    {
      name: 'agreed',
      at: '2025-03-05T17:00:00+08:00',
      author: OFFICE,
      files: files('evidence/parameter-sheet/KJ-2025-01.yaml'),
    },
    {
      name: 'rules',
      at: '2025-03-06T09:00:00+08:00',
      author: LEAD,
      files: files('evidence/document/account.yaml', 'evidence/document/confidentiality.yaml'),
    },
    {
      name: 'fault-1',
      at: '2025-03-12T09:00:00+08:00',
      author: TECHNICIAN,
      files: files(['evidence/incident/2025-spring.yaml', '  - id: GZ-2025-02']),
    },
    // The provider asks for the waiver in a branch; it takes effect because the client merges it.
    { name: 'waiver', at: '2025-03-27T11:00:00+08:00', author: LEAD, files: files('waivers/MJ-2025-01.yaml') },
    {
      name: 'waiver-merged',
      from: 'fault-1',
      merge: ['waiver'],
      takes: ['waiver'],
      at: '2025-03-27T15:00:00+08:00',
      author: OFFICE,
    },
    { name: 'april-rounds', at: '2025-04-02T09:00:00+08:00', author: ROUNDS, files: report('reading-room-2025-04-01') },
    {
      name: 'march',
      at: '2025-04-02T15:30:00+08:00',
      author: LEAD,
      files: files('evidence/backup-report/2025-03.yaml'),
    },
    {
      name: 'fault-2',
      at: '2025-04-14T09:00:00+08:00',
      author: TECHNICIAN,
      files: files('evidence/incident/2025-spring.yaml'),
    },
    {
      name: 'request-1',
      at: '2025-04-28T09:00:00+08:00',
      author: TECHNICIAN,
      files: files(['evidence/service-request/2025-h1.yaml', '  - id: XQ-2025-02']),
    },
    {
      name: 'may-rounds',
      at: '2025-05-07T09:00:00+08:00',
      author: ROUNDS,
      files: report('reading-room-2025-05-06', 'digital-store-2025-05-06'),
    },
    {
      name: 'request-2',
      at: '2025-05-07T10:00:00+08:00',
      author: TECHNICIAN,
      files: files(['evidence/service-request/2025-h1.yaml', '  - id: XQ-2025-03']),
    },
    // Written on the last day in time, by its own word; handed in on the day after.
    {
      name: 'april',
      at: '2025-05-09T09:30:00+08:00',
      author: LEAD,
      files: files('evidence/backup-report/2025-04.yaml'),
    },
    {
      name: 'finding',
      at: '2025-05-15T10:30:00+08:00',
      author: OFFICE,
      files: files(['findings/RD-2025-01.yaml', 'reply:']),
    },
    { name: 'reply', at: '2025-05-16T10:00:00+08:00', author: OFFICE, files: files('findings/RD-2025-01.yaml') },
    {
      name: 'fault-3',
      at: '2025-05-22T09:00:00+08:00',
      author: TECHNICIAN,
      files: files('evidence/incident/GZ-2025-03.yaml'),
    },
    { name: 'may', at: '2025-06-04T10:30:00+08:00', author: LEAD, files: files('evidence/backup-report/2025-05.yaml') },
    { name: 'june-rounds', at: '2025-06-04T11:00:00+08:00', author: ROUNDS, files: report('digital-store-2025-06-03') },
    {
      name: 'fault-4',
      at: '2025-06-17T09:00:00+08:00',
      author: TECHNICIAN,
      files: files('evidence/incident/GZ-2025-04.yaml'),
    },
    {
      name: 'request-3',
      at: '2025-06-27T17:40:00+08:00',
      author: TECHNICIAN,
      files: files('evidence/service-request/2025-h1.yaml'),
    },
    {
      name: 'fault-5',
      at: '2025-06-30T21:00:00+08:00',
      author: TECHNICIAN,
      files: files('evidence/incident/GZ-2025-05.yaml'),
    },
  );
  return repository.root;
}

let source: Awaited<ReturnType<typeof openWorktree>>;
let snapshot: Snapshot;

async function snapshotAt(asOf: string, from = source): Promise<Snapshot> {
  const result = await snapshotOf(from, ID, asOf);
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.snapshot;
}

beforeAll(async () => {
  source = await openWorktree(join(buildRepository(), 'content'));
  snapshot = await snapshotAt('2025-06-30');
});
afterAll(removeTemporaryFolders);

test('the repository holds the fixture, all of it', () => {
  expect(source.list().map(({ path }) => path)).toEqual([...FILES.keys()].sort());
  expect(source.git?.dirty).toEqual([]);
});

describe('as of 2025-06-30', () => {
  test('what was due', () => {
    const due = snapshot.occurrences.map(
      ({ id, status, late_by_workdays: days }) => `${id} ${status}${days ? ` ${days}` : ''}`,
    );
    const months = (from: number) =>
      Array.from({ length: 13 - from }, (_, n) => `2025-${String(from + n).padStart(2, '0')}`);
    const later = ['2025-07-01', '2025-08-05', '2025-09-02', '2025-10-07', '2025-11-04', '2025-12-02'];
    expect(due).toEqual([
      'roster met',
      'rounds-plan met',
      'rules/account met',
      'rules/confidentiality met',
      'rounds/round/reading-room/2025-03-04 met',
      'rounds/round/reading-room/2025-04-01 met',
      'rounds/round/reading-room/2025-05-06 met',
      'rounds/round/reading-room/2025-06-03 missing',
      ...later.map((day) => `rounds/round/reading-room/${day} not-due`),
      'rounds/round/digital-store/2025-03-04 met',
      'rounds/round/digital-store/2025-04-01 waived',
      'rounds/round/digital-store/2025-05-06 met',
      'rounds/round/digital-store/2025-06-03 met',
      ...later.map((day) => `rounds/round/digital-store/${day} not-due`),
      'monthly/2025-03 met',
      // Third working day after 2025-04-30: 05-06, 07, 08; first committed on 05-09
      'monthly/2025-04 late 1',
      'monthly/2025-05 invalid',
      ...months(6).map((month) => `monthly/${month} not-due`),
      'closing not-due',
      // A prohibition: a finding on its row is for the sheet and the panel.
      'no-copying not-applicable',
    ]);
    expect(snapshot.summary).toMatchObject({ expected: 15, met: 11, late: 1, missing: 1, invalid: 1, waived: 1 });
  });

  test('what it cost', () => {
    const charges = snapshot.charges.map(({ row, fact, arithmetic, records }) => [
      row,
      fact,
      arithmetic,
      records.join(' '),
    ]);
    expect(charges).toEqual([
      // 65 minutes for one hour
      ['response', 'record:GZ-2025-02#answer', '1 × 200 = 200', 'GZ-2025-02'],
      // From 04-30 the next working day is 05-06; answered on 05-07. From 04-25 it is the make-up Sunday 04-27: in time.
      ['response', 'record:XQ-2025-02#answer', '1 × 200 = 200', 'XQ-2025-02'],
      // Not answered by 24:00 of Monday, the as-of day
      ['response', 'record:XQ-2025-03#answer', '1 × 200 = 200', 'XQ-2025-03'],
      // 22:00 to 07:20 is 9 h 20 m, 3 h 20 m over: four begun hours
      ['restoration', 'record:GZ-2025-02#restoration', '⌈(28/3 − 6) ÷ 1⌉ × 500 = 2000', 'GZ-2025-02'],
      // 25.5 h, 1.5 h over: two. The fourth fault: 10 h less 4.5 h of the maker's repair is 5.5 h, in time.
      ['restoration', 'record:GZ-2025-03#restoration', '⌈(25.5 − 24) ÷ 1⌉ × 500 = 1000', 'GZ-2025-03'],
      ['conduct', 'finding:RD-2025-01#conduct', '1 × 800 = 800', 'RD-2025-01'],
      ['papers', 'occurrence:monthly/2025-04#monthly', '0.5 × 1000 = 500', 'YB-2025-04'],
      ['papers', 'occurrence:monthly/2025-05#monthly', '1 × 1000 = 1000', 'YB-2025-05'],
      ['rounds', 'occurrence:rounds/round/reading-room/2025-06-03#round', '1 × 300 = 300', ''],
    ]);
    const rows = snapshot.score.rows.map(({ id, max, trial, capped_from, basis }) => [
      id,
      max,
      trial,
      capped_from,
      basis,
    ]);
    expect(rows).toEqual([
      ['response', null, '-600', null, 'computed'],
      ['restoration', null, '-2500', '3000', 'computed'],
      ['conduct', null, '-800', null, 'findings-only'],
      ['papers', null, '-1500', null, 'computed'],
      ['rounds', null, '-300', null, 'computed'],
    ]);
    // 600 + 2500 + 800 + 1500 + 300
    expect(snapshot.score).toMatchObject({
      total: '-5700.00',
      total_if_dismissed: '-5700.00',
      max: null,
      unit: '元',
      state: 'trial',
    });
  });

  test('what the other readings would cost', () => {
    const points = snapshot.parameters.map(({ no, starred, agreed, agreed_after_fact, readings }) => [
      `${no}${starred ? ' ★' : ''}${agreed ? ' 已确认' : ''}${agreed_after_fact ? '（事后）' : ''}`,
      ...readings.map(({ id, total }) => `${id} ${total}`),
    ]);
    expect(points).toEqual([
      // Two hours for 三级: the 65 minutes are in time
      ['口径一 ★', 'tiered -5700.00', 'loose -5500.00'],
      // Two working days: 05-07 and 07-01
      ['口径二 ★', 'one -5700.00', 'two -5300.00'],
      // A day for all: 25 h of the first fault is one over, 25.5 h two; together 1500
      ['口径三 ★', 'tiered -5700.00', 'one-day -4700.00'],
      // Full hours: three and one, 2000
      ['口径四 ★', 'begun -5700.00', 'full -5200.00'],
      ['口径五 ★', 'yearly -5700.00', 'none -6200.00'],
      ['口径六 已确认', 'half -5700.00', 'missing-only -4200.00'],
      // The plan covers the term, so nobody asked.
      ['口径七', 'monthly -5700.00', 'weekly null'],
    ]);
    expect(snapshot.score.trial_reasons).toEqual([
      '5 项参数未确认（口径一、口径二、口径三、口径四、口径五）',
      '甲方尚未签署评分',
    ]);
  });

  test('what is wrong with the files', () => {
    expect(shownDiagnostics({ snapshot })).toEqual([
      'evidence/backup-report/2025-05.yaml:8:8 schema “total”（备份总次数）应为整数，实际为“三十一次”',
    ]);
  });

  test('what the faces say', () => {
    const check = checkView(snapshot);
    expect(check.headline).toBe(
      '完整性 13/15 · 1 个错误 · 0 个警告 · 试算 −5,700.00 元（5 项参数未确认（口径一、口径二、口径三、口径四、口径五））',
    );
    expect(check.notices).toEqual([]);
    expect(check.gaps.map(({ title, due, status, clause }) => [title, due, status, clause])).toEqual([
      ['查档利用 2025-06-03 巡查报告', '2025-06-05', 'missing', '第三条第一款'],
      ['2025-05 月报', '2025-06-05', 'invalid', '第三条第三款'],
      ['2025-04 月报', '2025-05-08', 'late', '第三条第三款'],
    ]);
    expect(check.gaps[0]?.suggestedPath).toBe(`${ID}/evidence/inspection-report/2025/reading-room/2025-06-03-round.md`);
    const [, second] = scoreView(snapshot).rows.flatMap((row) => row.charges);
    expect(second).toMatchObject({ clause: '第五条第一款', records: [{ id: 'XQ-2025-02', line: 14 }] });
    expect(second?.explanation).toBe(
      '需求未按时响应：XQ-2025-02 调整开放时段：2025-04-30 11:00 起算，应于 2025-05-06 24:00 前，实际 2025-05-07 09:00',
    );
  });

  test('site and volumes are made of it like of any other', () => {
    for (const audience of ['owner', 'panel', 'public'] as const) {
      const { pages } = siteModel(snapshot, { audience, dossiers: [] });
      expect(JSON.stringify(pages.map(({ model }) => model))).toContain('5,700.00');
    }
    const volumes = volumeModels(snapshot, {
      audience: 'owner',
      checkCode: 'abc123',
      sm3: () => '0'.repeat(64),
      result: [],
    });
    expect(volumes).toHaveLength(1);
    expect(JSON.stringify(volumes[0])).toContain('扣款表');
  });

  test('conditions and clocks', () => {
    expect(snapshot.gates.map(({ id, state, present, expected }) => [id, state, present, expected])).toEqual([
      ['papers', 'short', 13, 15],
      ['year-end', 'awaiting-panel', 0, 0],
    ]);
    expect(snapshot.clocks.map(({ id, state, amount }) => [id, state, amount])).toEqual([
      ['term', 'running', null],
      ['half-year', 'waiting', '93000.00'],
      ['year-end', 'waiting', '93000.00'],
    ]);
  });

  test('how records came in', () => {
    const provenance = (id: string) =>
      snapshot.ledgers.flatMap((chunk) => chunk.records).find((record) => record.id === id)?.provenance;
    expect(provenance('MJ-2025-01')).toMatchObject({
      ...{ author: '服务经理', committed_at: '2025-03-27T11:00:00+08:00' },
      ...{ merged_at: '2025-03-27T15:00:00+08:00', confirmed: true },
    });
    // Each record of a growing file by its own first commit
    expect(provenance('XQ-2025-01')).toMatchObject({ committed_at: '2025-04-28T09:00:00+08:00', changed_at: null });
    expect(provenance('XQ-2025-03')).toMatchObject({ committed_at: '2025-06-27T17:40:00+08:00' });
    expect(provenance('RD-2025-01')).toMatchObject({ changed_at: '2025-05-16T10:00:00+08:00', confirmed: true });
  });
});

describe('seen otherwise', () => {
  test('before anything went wrong nothing is deducted, and nothing is not minus nothing', async () => {
    const march = await snapshotAt('2025-03-31');
    expect(march.score).toMatchObject({ total: '0.00', state: 'trial' });
    expect(march.charges).toEqual([]);
    // Reports of April to June, four faults, three requests, two monthly reports more, the finding
    expect(march.later_records).toBe(4 + 3 + 4 + 3 + 1);
  });

  test('on the day before it was due the missing round is not due', async () => {
    const statusOn = async (asOf: string) =>
      (await snapshotAt(asOf)).occurrences.find(({ id }) => id === 'rounds/round/reading-room/2025-06-03')?.status;
    expect([await statusOn('2025-06-04'), await statusOn('2025-06-05')]).toEqual(['not-due', 'missing']);
  });

  test('after the waiver has expired, its round is missing again', async () => {
    const august = await snapshotAt('2025-08-01');
    expect(august.occurrences.find(({ id }) => id === 'rounds/round/digital-store/2025-04-01')).toMatchObject({
      status: 'missing',
      note: '例外 MJ-2025-01 已于 2025-07-31 到期，不再计入',
    });
  });

  test('without history: dates are what records say, and what only the client can do has no effect', async () => {
    const alone = await snapshotAt('2025-06-30', memorySource(Object.fromEntries(FILES)));
    // − 500 for the report of April, in time by its own date; − 800 finding; + 300 for the round that was waived
    expect(alone.score.total).toBe('-4700.00');
    expect(alone.occurrences.find(({ id }) => id === 'monthly/2025-04')?.status).toBe('met');
    expect(alone.occurrences.find(({ id }) => id === 'rounds/round/digital-store/2025-04-01')?.status).toBe('missing');
    expect(checkView(alone).notices).toEqual([
      '提交历史不能作证：内容来自内存，没有提交历史。迟交按登记时间判断，甲方文件暂不生效。',
    ]);
  });

  test('a date outside the known years is one diagnostic, and no score', async () => {
    const texts = Object.fromEntries(FILES);
    const path = `${ID}/evidence/service-request/2025-h1.yaml`;
    texts[path] = (texts[path] ?? '').replace('submitted_at: 2025-06-27T17', 'submitted_at: 2029-06-27T17');
    const result = await snapshotOf(memorySource(texts), ID, '2025-06-30');
    expect('snapshot' in result).toBe(false);
    expect(shownDiagnostics(result, 'calendar-range')).toEqual([
      'contract.yaml:1:1 calendar-range 年份 2029 的放假安排未收录（已收录 2024—2026 年），无法推算工作日，请补充该年的放假安排数据。',
    ]);
  });

  test('twice the same, to the byte', async () => {
    expect(JSON.stringify(await snapshotAt('2025-06-30'))).toBe(JSON.stringify(snapshot));
  });
});
