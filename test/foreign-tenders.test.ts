import { afterAll, describe, expect, test } from 'vitest';
import { paymentLines } from '../scripts/view/score-words.ts';
import { changed, filesOf, paid, said, snapshotAt } from './support/foreign.ts';
import { removeTemporaryFolders } from './support/git-repo.ts';

/**
 * Four more shapes that tenders come in, written from the documentation and worked out by hand first; the hand's work stands at
 * the head of each scorecard.yaml. Daily, weekly and monthly checks where a problem that comes again counts double; cloud
 * services of which each has its own fee; a panel's marks without the highest and the lowest; damages by the day.
 */

afterAll(removeTemporaryFolders);

const UNRESOLVED = ['expression', 'contract-reference', 'schema'];

describe('daily, weekly and monthly checks', () => {
  const ID = 'WY-2025-21';
  const FILES = filesOf('patrol', ID);
  const SHEET = `content/${ID}/scorecard.yaml`;

  test('months, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-04-20');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['87.28', '61.1', '99.21']);
    expect([score.total, score.triggered?.map(({ id }) => id)]).toEqual(['82.53', ['talk']]);
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual(['97280.00', '52200.00', '100000.00']);
    expect(score.rows[0]?.charges.map(({ arithmetic, records }) => [records[0], arithmetic])).toEqual([
      ['INC-2025-0001', '第 1 次：1 × 2 = 2'],
      ['INC-2025-0002', '第 1 次：1 × 2 = 2'],
      ['INC-2025-0003', '第 1 次：1 × 2 = 2'],
      ['INC-2025-0004', '第 2 次：1 × 4 = 4'],
      ['INC-2025-0005', '第 3 次：1 × 4 = 4'],
      ['INC-2025-0006', '第 1 次：1 × 2 = 2'],
      ['INC-2025-0007', '第 1 次：1 × 2 = 2'],
      ['INC-2025-0008', '第 2 次：1 × 4 = 4'],
    ]);
  });

  test('a problem of unknown cause is like no other; without the word they all count on from one another', async () => {
    const path = `content/${ID}/evidence/incident/all.yaml`;
    const unknown = { ...FILES, [path]: (FILES[path] as string).replaceAll(', cause_code: disk', '') };
    // 1 月 2 × 5；2 月办公网络两次仍是 2 + 4
    const alone = await snapshotAt(ID, unknown, '2025-04-20');
    expect(alone.score.rows[0]?.periods?.map(({ value }) => value)).toEqual(['90', '92', '100']);
    const together = await snapshotAt(
      ID,
      changed(FILES, SHEET, '        same: [system, cause_code]\n', ''),
      '2025-04-20',
    );
    // 2 + 4 × 4 = 18；2 + 4 × 2 = 10
    expect(together.score.rows[0]?.periods?.map(({ value }) => value)).toEqual(['82', '90', '100']);
  });

  test('the same by what came before it in the month', async () => {
    const rule = '        tiers: [{upto: 1, points: 2}, {points: 4}]\n        same: [system, cause_code]\n';
    const again =
      '        points: 2\n      - {id: again, title: 当月重复, event: again, from: {records: [incident]}, where: record.channel == "patrol", within: {same: [system, cause_code], from: reported_at, to: reported_at, limit: {month: same}}, count: 1, points: 2}\n';
    const { score } = await snapshotAt(ID, changed(FILES, SHEET, rule, again), '2025-04-20');
    expect(score.rows[0]?.periods?.map(({ value }) => value)).toEqual(['86', '92', '100']);
    const told = score.rows[0]?.charges.filter(({ rule: id }) => id === 'again').map(({ explanation }) => explanation);
    expect(told?.[0]).toBe(
      '当月重复：INC-2025-0004 报障：上次 INC-2025-0001，2025-01-06 09:00 起算，到 2025-01-31 24:00 为止又于 2025-01-13 09:00 发生',
    );
    expect(told).toHaveLength(3);
  });
});

describe('cloud services, each with its own fee', () => {
  const ID = 'ZW-2025-22';
  const FILES = filesOf('cloud', ID);
  const SHEET = `content/${ID}/scorecard.yaml`;

  test('months, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-07-20');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['-4000', '-30000', '-3000']);
    expect([score.total, score.triggered]).toEqual(['-37000.00', undefined]);
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual(['96000.00', '70000.00', '97000.00']);
    const [available] = score.rows;
    expect(
      available?.charges.map(({ points, period, explanation }) => [points, period, explanation.split('：')[1]]),
    ).toEqual([
      ['2000', '2025 年 4 月', '2025 年 4 月 存储'],
      ['15000', '2025 年 5 月', '2025 年 5 月 主机'],
      ['3000', '2025 年 5 月', '2025 年 5 月 专线'],
      ['20000', '2025 年 5 月', '2025 年 5 月 存储'],
      ['3000', '2025 年 6 月', '2025 年 6 月 专线'],
    ]);
  });

  test('a mark that differs from system to system, and a price from month to month', async () => {
    const text = FILES[SHEET] as string;
    const [from, to] = [text.indexOf('        band:\n'), text.indexOf('  - id: answer')];
    const rate =
      '        rate: {below: {by: system, table: {host: "99.9", line: "99.8"}, else: 99}, each: "0.1", partial: ceil}\n';
    const points = '        points: {by: period, table: {2025-04: 100, 2025-05: 200}, else: 300}\n';
    const sheet = text.slice(0, from) + rate + points + text.slice(to);
    const { score, diagnostics } = await snapshotAt(ID, { ...FILES, [SHEET]: sheet }, '2025-07-20');
    expect(diagnostics.filter(({ rule }) => UNRESOLVED.includes(rule))).toEqual([]);
    // 4 月 存储 99.00 不低于 99；5 月 主机 98.00：19 步，存储 94.62：⌈43.8⌉ = 44 步，专线 99.87 不低于 99.8；6 月 专线 99.86 也不低于
    expect(score.rows[0]?.periods?.map(({ value }) => value)).toEqual(['0', '-12600', '0']);
  });

  test.each([
    [
      'a field of single records',
      '{by: severity, table: {down: 2500}}',
      /只能写 by: period，或 measure 的 per（同写 over: each）/,
    ],
    ['a system that there is not', '{by: system, table: {host: 1, store: 1, lane: 1}}', /没有系统 lane，是否指 line/],
    ['a system left out', '{by: system, table: {host: 1, line: 1}}', /没有写系统 .*的数；其余都一样的写 else/],
    ['a month left out', '{by: period, table: {2025-04: 1, 2025-05: 1}}', /没有写周期 2025-06 的数/],
  ])('a table that would say nothing is told: %s', async (_, table, wanted) => {
    const files = changed(FILES, SHEET, '{by: system, table: {host: 2500, store: 1000, line: 1500}}', table);
    const snapshot = await snapshotAt(ID, files, '2025-07-20');
    expect(said(snapshot, ...UNRESOLVED)).toContainEqual(expect.stringMatching(wanted));
    expect(snapshot.score.withheld).toMatch(/不出总分/);
  });
});

describe('questionnaires, a panel and measured rows', () => {
  const ID = 'MF-2025-23';
  const FILES = filesOf('panel', ID);

  test('halves, total and money are those worked out by hand, and what is paid later says so', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2026-01-20');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['88', '73.47']);
    expect(score.total).toBe('80.74');
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual(['200000.00', '160000.00']);
    expect(paymentLines(score)[1]).toMatch(/200,000 × 0\.8 = 160,000（整改复核合格后支付）；按试算应付 160,000\.00 元/);
    expect(score.rows[1]?.numbers?.map(({ arithmetic }) => arithmetic)).toEqual([
      '去掉最高 95、最低 70，(86 + 88 + 90) ÷ 3 = 88',
      '去掉最高 90、最低 66，(72 + 75 + 80) ÷ 3 = 227/3 ≈ 75.6667',
    ]);
  });

  test('a veto takes the half', async () => {
    const path = `content/${ID}/findings/all.yaml`;
    const leak = (FILES[path] as string).replace('row: machine, event: poor', 'row: veto, event: leak');
    const snapshot = await snapshotAt(ID, { ...FILES, [path]: leak }, '2026-01-20');
    expect(snapshot.score.periods?.map(({ value }) => value)).toEqual(['0', '73.47']);
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual(['0.00', '160000.00']);
  });
});

describe('damages by the day, by the hour and by how grave it was', () => {
  const ID = 'YQ-2025-24';
  const FILES = filesOf('ladder', ID);

  test('rows, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-12-31');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.rows.map(({ id, trial }) => [id, trial])).toEqual([
      ['deliver', '-105120'],
      ['outage', '-10000'],
      ['manner', '-6000'],
    ]);
    expect([score.total, paid(snapshot, 'final')]).toEqual(['-121120.00', [[null, '462880.00']]]);
    expect(score.rows[0]?.charges.map(({ arithmetic, explanation }) => [arithmetic, explanation])).toEqual([
      ['44 × 730 = 32120', '逾期交付：首份运行报告：应于 2025-03-31 24:00 前，超 44 日'],
      [
        '184 × 730 = 134320，单次最多 73000',
        '逾期交付：保密承诺书：应于 2025-06-30 24:00 前，到 2025-12-31 未交，超 184 日',
      ],
    ]);
  });

  test('a finding goes by the event that it names; one that names none is one fact, at the dearest', async () => {
    const path = `content/${ID}/findings/all.yaml`;
    const text = FILES[path] as string;
    const trialOf = async (findings: string) =>
      (await snapshotAt(ID, { ...FILES, [path]: findings }, '2025-12-31')).score.rows[2]?.trial;
    expect(await trialOf(text.replaceAll('event: heavy', 'event: light'))).toBe('-1500');
    expect(await trialOf(text.replaceAll(', event: heavy', ''))).toBe('-6000');
  });
});
