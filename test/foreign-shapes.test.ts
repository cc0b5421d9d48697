import { afterAll, describe, expect, test } from 'vitest';
import type { ScoreRow } from '../scripts/model/score.ts';
import { capLines, paymentLines } from '../scripts/view/score-words.ts';
import { siteModel } from '../scripts/view/site.ts';
import { changed, type Files, filesOf, paid, said, snapshotAt } from './support/foreign.ts';
import { removeTemporaryFolders } from './support/git-repo.ts';

/**
 * Three more sheets written from the documentation alone, worked out by hand before the program was asked; the hand's work
 * stands at the head of each scorecard.yaml. The worst of several systems with vetoes and months of different fees; a year's
 * deductions that double in a run of months; half-years of machine rows and questionnaires with a coefficient between marks.
 */

afterAll(removeTemporaryFolders);

const UNRESOLVED = ['expression', 'contract-reference', 'schema'];

describe('the worst of several systems, by the month', () => {
  const ID = 'FJ-2025-11';
  const FILES = filesOf('worst', ID);

  test('months, total and money are those worked out by hand, and every system is told', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-05-31');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['65', '97.1429', '89', '0']);
    expect([score.total, score.triggered?.map(({ id }) => id)]).toEqual(['62.79', ['talk']]);
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual([
      ...['65000.00', '100000.00'],
      ...['133000.00', '56000.00'],
    ]);
    const stable = score.rows.find(({ id }) => id === 'run.stable');
    expect(stable?.split?.periods.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['90', '66', '100'],
      ['100', '100', '100'],
      ['90', '90', '78'],
      ['100', '100', '100'],
    ]);
    const page = siteModel(snapshot, { audience: 'owner', dossiers: [] }).pages.find(({ path }) => path === 'score');
    const rows = page?.model.page === 'score' ? page.model.groups.flatMap((group) => group.rows) : [];
    expect(rows[0]?.numbers?.slice(0, 2)).toEqual([
      '2025 年 1 月 办公 90、邮件 66、门户 100，取最低',
      '2025 年 3 月 办公 90、邮件 90、门户 78，取最低',
    ]);
  });

  test('a point that only money hangs on is open like any other, and says what its readings would pay', async () => {
    const { parameters, score } = await snapshotAt(ID, FILES, '2025-05-31');
    expect(parameters.map(({ no, starred, asked }) => [no, starred, asked])).toEqual([
      ['P-1', true, true],
      ['P-2', true, true],
    ]);
    expect(score.trial_reasons[0]).toBe('2 项参数未确认（P-1、P-2）');
    // 120000 × 65%；120000；120000 × 0.95；120000 − 84000 与 140000 − 72000
    expect(score.payments?.map(({ readings }) => readings?.map(({ payable }) => payable))).toEqual([
      ['78000.00'],
      ['120000.00'],
      ['114000.00'],
      ['36000.00', '68000.00'],
    ]);
    expect(paymentLines(score)[3]).toMatch(
      /；按其他读法，“各月平均”应付 36,000\.00 元，“平均服务费的六成”应付 68,000\.00 元$/,
    );
  });

  test('a second veto takes the sheet, and so every month but for what may be taken at the most', async () => {
    const path = `content/${ID}/evidence/security-event/all.yaml`;
    const second = (FILES[path] as string).replace(
      / {2}- (.*)\n$/,
      (line) => line + line.replace('0001', '0002').replaceAll('2025-04-1', '2025-02-1'),
    );
    const snapshot = await snapshotAt(ID, { ...FILES, [path]: second }, '2025-05-31');
    expect([snapshot.score.total, snapshot.score.triggered?.map(({ id }) => id)]).toEqual(['0.00', ['talk', 'twice']]);
    expect(paid(snapshot, 'fee').map(([, amount]) => amount)).toEqual([
      ...['40000.00', '40000.00'],
      ...['56000.00', '56000.00'],
    ]);
  });
});

describe('deductions that double in a run of months', () => {
  const ID = 'KY-2025-12';
  const FILES = filesOf('doubling', ID);
  const SHEET = `content/${ID}/scorecard.yaml`;

  test('rows, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2026-01-31');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.rows.map(({ id, trial, capped_from }) => [id, trial, capped_from])).toEqual([
      ['answer', '-4200', null],
      ['available', '-24000', null],
      ['data', '-21600', null],
      ['report', '-1400', null],
    ]);
    expect([score.total, paid(snapshot, 'final')]).toEqual(['-51200.00', [[null, '188800.00']]]);
    // 一年里各月相加 26000，只扣 24000：要说出来。
    expect(score.rows[1]?.beyond).toEqual([
      { period: null, subject: null, together: true, sum: '26000', cap: '24000' },
    ]);
    expect(capLines(score.rows[1] as ScoreRow)).toEqual(['各周期合计应扣 26,000，扣满 24,000']);
    const told = (row: number) => score.rows[row]?.charges.map(({ arithmetic }) => arithmetic);
    expect(told(0)?.filter((one) => one.includes('连续'))).toEqual([
      ...Array(2).fill('1 × 300 = 300；连续第 3 个月，× 2 = 600'),
      '1 × 300 = 300；连续第 4 个月，× 2 = 600',
      '1 × 300 = 300；连续第 3 个月，× 2 = 600',
    ]);
    expect(told(1)?.[3]).toMatch(/ = 5000；连续第 4 个月，× 2 = 10000，单次最多 6000$/);
  });

  test('what the client decides otherwise breaks the run, and a disputed one stands in it until then', async () => {
    // 数据差错改为连续两个月起加倍：2、3、4 月各一次，3 月的有异议。3600 + 7200 + 7200；异议成立：3600 + 3600。
    const streak = 'count: 1\n        points: 3600\n        streak: {each: month, from: 2, times: 2}';
    const sheet = (FILES[SHEET] as string).replace(/count: 1\n {8}tiers: .*/, streak);
    const path = `content/${ID}/findings/all.yaml`;
    const one = (id: string, day: string, more = '') =>
      `  - {id: FND-2025-${id}, recorded_at: ${day}T17:00:00+08:00, recorded_by: CLI-01, row: data, event: wrong, occurred_at: ${day}T09:00:00+08:00, found_at: ${day}T10:00:00+08:00, fact: 指标不符, notified_at: ${day}T16:00:00+08:00${more}}\n`;
    const disputed = ', reply: {at: 2025-03-12T09:00:00+08:00, by: PER-01, position: disputed, text: 口径不同}';
    const dismissed = ', decision: {at: 2025-03-20T09:00:00+08:00, by: CLI-01, result: dismissed, text: 口径确有不同}';
    const findings = (march: string) =>
      `kind: finding\nrecords:\n${one('01', '2025-02-18')}${one('02', '2025-03-11', march)}${one('03', '2025-04-15')}`;
    const rowAt = async (march: string) => {
      const files = { ...FILES, [SHEET]: sheet, [path]: findings(march) };
      const row = (await snapshotAt(ID, files, '2026-01-31')).score.rows.find(({ id }) => id === 'data');
      return [row?.trial, row?.trial_if_dismissed];
    };
    expect(await rowAt(disputed)).toEqual(['-18000', '-7200']);
    expect(await rowAt(disputed + dismissed)).toEqual(['-7200', '-7200']);
  });

  test('tiers first, then the run; of one system alone where the sheet says so', async () => {
    const tiered = changed(
      FILES,
      SHEET,
      'each: once}\n        points: 300',
      'each: once}\n        tiers: [{upto: 2, points: 300}, {points: 500}]',
    );
    // 全年第 1、2 次（1 月）300，其余 8 次 500；3 月两次、4 月、8 月加倍：600 + 4 × 500 + 4 × 1000
    const { score } = await snapshotAt(ID, tiered, '2026-01-31');
    expect(score.rows[0]?.trial).toBe('-6600');
    expect(score.rows[0]?.charges[3]?.arithmetic).toBe('第 4 次：1 × 500 = 500；连续第 3 个月，× 2 = 1000');
    const systems = `content/${ID}/systems.yaml`;
    const other = `${FILES[systems]}  - {id: gate, no: "2", title: 网关, short: 网关}\n`;
    const march = `content/${ID}/evidence/incident/all.yaml`;
    const apart = changed(
      { ...FILES, [systems]: other },
      SHEET,
      'each: once}\n        points: 300\n        streak: {each: month, from: 3, times: 2}',
      'each: once}\n        points: 300\n        streak: {each: month, from: 3, times: 2, per: system}',
    );
    // 二月的一次在网关：数据湖 1、3、4、6、7、8、12 月，只有八月是连续第三个月。10 × 300 + 300
    const moved = (apart[march] as string).replace(/(INC-2025-0004.*?)system: lake/, '$1system: gate');
    const split = await snapshotAt(ID, { ...apart, [march]: moved }, '2026-01-31');
    expect(split.score.rows[0]?.trial).toBe('-3300');
  });
});

describe('machine rows and questionnaires, by half-years', () => {
  const ID = 'MY-2025-13';
  const FILES = filesOf('survey', ID);
  const SHEET = `content/${ID}/scorecard.yaml`;

  test('halves, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2026-01-31');
    const { score } = snapshot;
    expect(said(snapshot, ...UNRESOLVED)).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['67.14', '98.74']);
    expect(score.total).toBe('82.94');
    expect([paid(snapshot, 'half-one'), paid(snapshot, 'half-two')]).toEqual([
      [['2025 年上半年', '231420.00']],
      [['2025 年下半年', '300000.00']],
    ]);
    const halves = (row: string) => score.rows.find(({ id }) => id === row)?.periods?.map(({ value }) => value);
    expect(['machine.restore', 'voice.attitude', 'voice.skill', 'voice.training'].map(halves)).toEqual([
      ['37.5', null],
      ['85', '93.5'],
      ['75', '92'],
      [null, '89.5'],
    ]);
    expect(score.payments?.[0]?.arithmetic).toMatch(
      /：300000 × \(0\.7 \+ \(67\.14 − 60\) ÷ 30 × 0\.3\) = 300000 × 0\.7714 = 231420$/,
    );
  });

  test('at the marks and beyond them; a line alone, and one that falls', async () => {
    const line = (from: string, to: string) =>
      changed(
        FILES,
        SHEET,
        (FILES[SHEET] as string).slice((FILES[SHEET] as string).indexOf('payment:')),
        `payment:\n  - {id: all, title: 全年, amount: "100000.00", linear: {from: ${from}, to: ${to}}}\n`,
      );
    const pay = async (files: Files) => paid(await snapshotAt(ID, files, '2026-01-31'), 'all')[0]?.[1];
    // 82.94：上端以上 1，下端以下 0.5；两端之间 0.5 + (82.94 − 80) ÷ 20 × 0.5 = 0.5735；端点对调一样
    expect(await pay(line('{value: 60, pay: "0.5"}', '{value: 80, pay: "1"}'))).toBe('100000.00');
    expect(await pay(line('{value: 90, pay: "0.5"}', '{value: 100, pay: "1"}'))).toBe('50000.00');
    expect(await pay(line('{value: 80, pay: "0.5"}', '{value: 100, pay: "1"}'))).toBe('57350.00');
    expect(await pay(line('{value: 100, pay: "1"}', '{value: 80, pay: "0.5"}'))).toBe('57350.00');
  });
});
