import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../scripts/model/snapshot.ts';
import { memorySource } from '../scripts/source/memory.ts';
import { openWorktree } from '../scripts/source/worktree.ts';
import { paymentLines } from '../scripts/view/score-words.ts';
import { siteModel } from '../scripts/view/site.ts';
import { shownDiagnostics, snapshotOf } from './support/contract.ts';
import { type Files, filesOf, PROVIDER, paid, said, signedSheets, snapshotAt } from './support/foreign.ts';
import { createRepository, removeTemporaryFolders } from './support/git-repo.ts';

/**
 * Five sheets that somebody wrote from the documentation alone, worked out by hand before the program was asked. A month's
 * service levels with a veto, a bonus, triggers and quarterly money; a year's deductions in yuan that carry over; weighted
 * quarters with a row by months, a stoppage and points that the client set; quarterly coefficients with a floor, a system that
 * comes later and a notice after two quarters; seats whose fee and limit differ from month to month, with a reward.
 */

afterAll(removeTemporaryFolders);

describe('the monthly sheet', () => {
  const ID = 'YJ-2025-07';
  const FILES = filesOf('monthly', ID);
  const change = (from: string, to: string, name = 'scorecard.yaml'): Files => {
    const path = `content/${ID}/${name}`;
    expect(FILES[path]).toContain(from);
    return { ...FILES, [path]: (FILES[path] as string).replace(from, to) };
  };

  // 4 月：可用率 (720−3.6)÷720=99.50，⌈0.4÷0.1⌉=4 步，80×0.3=24；响应 3/3，20；变更 2/2，15；月报 15；
  //   满意度 46/50=92，(92−80)÷15×100=80，16。合计 90，表扬一次 +2 = 92。
  // 5 月：可用率 99.00，9 步，55×0.3=16.5；响应 3/4 50 分，10；变更不适用；月报迟一份 80，12；满意度沿用 80，16。
  //   54.5×100÷85 = 1090/17 = 64.117647…
  // 6 月：可用率 (720−7.2)÷720=99.00，16.5；响应 20；变更 2/3，⌊33.33÷5⌋=6，40×0.15=6；月报缺一份 60，9；
  //   满意度 86，40，8。合计 59.5。
  // 7 月：较大事件，当月 0。8 月：响应、变更不适用，65×100÷65=100，表扬 4×2=8 只加 5，105，每月最高 100。
  // 9 月：可用率 99.85，半步按一步，95×0.3=28.5；9/10 75 分，15；3/4 50 分，7.5；迟一份 12；88，53.333×0.2=10.667。221/3。
  const MONTHS = ['92', '64.1176', '59.5', '0', '100', '73.6667'];

  test('months, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-10-31');
    const { score } = snapshot;
    const counted = score.periods?.filter(({ state }) => state === 'counted');
    expect(counted?.map(({ value }) => value)).toEqual(MONTHS);
    expect(counted?.[4]?.notes).toContain('本周期最高 100');
    // 平均 39707/612 = 64.8807…；5、6 月连续低于 80，扣 5（7 月已不连着下一个，9 月单独）：59.8807… → 59.9
    expect([score.total, score.total_if_dismissed, score.withheld]).toEqual(['59.9', '59.9', undefined]);
    expect(score.triggered).toMatchObject([{ points: '5', periods: ['2025-05', '2025-06'] }]);
    // 240000 × 59.9% ；240000 − (95 − 59.9) × 2400 = 240000 − 84240
    expect(paid(snapshot, 'year-coefficient')).toEqual([[null, '143760.00']]);
    expect(paid(snapshot, 'year-point')).toEqual([[null, '155760.00']]);
    // 5000 × 得分%，得分不舍入：5000 × 1090/1700 = 3205.882…，5000 × 221/300 = 3683.333…
    const months = [4, 5, 6, 7, 8, 9].map((month) => `2025 年 ${month} 月`);
    const list = (...amounts: string[]) => amounts.map((amount, at) => [months[at], amount]);
    expect(paid(snapshot, 'monthly')).toEqual(list('4600.00', '3205.88', '2975.00', '0.00', '5000.00', '3683.33'));
    // 92：×0.95；64.1：4750 − ⌈25.88⌉×50；59.5：5000×59.5%；0；100：全额；73.7：4750 − ⌈16.33⌉×50
    expect(paid(snapshot, 'monthly-mixed')).toEqual(
      list('4750.00', '3450.00', '2975.00', '0.00', '5000.00', '3900.00'),
    );
    // 第二季度 (92 + 1090/17 + 59.5) ÷ 3 = 7331/102 = 71.8725…，触发在 6 月完成，−5 = 6821/102；2400 × 6821/102 = 160494.1176…
    // 第三季度 (0 + 100 + 221/3) ÷ 3 = 521/9 = 57.888…；2400 × 521/9 = 138933.333…
    expect(paid(snapshot, 'q2')).toEqual([['2025 年第 2 季度', '160494.12']]);
    expect(paid(snapshot, 'q3')).toEqual([['2025 年第 3 季度', '138933.33']]);
    expect(said(snapshot, 'expression', 'contract-reference', 'schema')).toEqual([]);
    // 按钟表时间的读法：4 月响应 2/3，10，月分 82；(39707/102 − 10) ÷ 6 − 5 = 58.2140…
    const clock = snapshot.parameters.find(({ key }) => key === 'response.clock');
    expect(clock?.readings.map(({ total }) => total)).toEqual(['59.9', '58.2']);
  });

  test('while the leak is disputed both totals stand, and the whole sheet is lost in every payment', async () => {
    const path = `content/${ID}/findings/all.yaml`;
    const open = { ...FILES, [path]: (FILES[path] as string).replace(/, decision: \{[^}]*\}/, '') };
    const disputed = await snapshotAt(ID, open, '2025-10-31');
    expect([disputed.score.total, disputed.score.total_if_dismissed]).toEqual(['0.0', '59.9']);
    // 95 − 0 分，每分 2400：240000 − 228000
    expect(paid(disputed, 'year-point')).toEqual([[null, '12000.00']]);
    const others = disputed.score.payments?.filter(({ id }) => id !== 'year-point') ?? [];
    expect(others.map(({ payable }) => payable)).toEqual(Array(15).fill('0.00'));
    expect(disputed.score.payments?.find(({ id }) => id === 'q3')?.payable_if_dismissed).toBe('138933.33');
  });

  test('before a month counts there is no total, no payment and no point of the trend', async () => {
    const repository = createRepository();
    repository.commit({ name: 'all', at: '2025-03-18T10:00:00+08:00', author: PROVIDER, files: FILES });
    const result = await snapshotOf(await openWorktree(join(repository.root, 'content')), ID, '2025-03-31');
    if (!('snapshot' in result)) throw new Error('no snapshot');
    const { score } = result.snapshot;
    expect([score.withheld, score.state, score.total]).toEqual([
      '尚无可考核周期',
      'trial-insufficient-evidence',
      '0.0',
    ]);
    expect([score.pass.state, score.pass.reason, score.payments]).toEqual(['withheld', '尚无可考核周期', undefined]);
    expect(result.trend()).toEqual([]);
  });

  test('a month taken by knockout, the row in all months, the sheet', async () => {
    const scope = async (word: string) => {
      const { score } = await snapshotAt(ID, change('knockout: period', `knockout: ${word}`), '2025-10-31');
      const counted = score.periods?.filter(({ state }) => state === 'counted').map(({ value }) => value);
      return [counted, score.rows.find(({ id }) => id === 'veto.security')?.trial, score.total];
    };
    // 7 月不否决：30+20+15+15+8 = 88，表扬一次 +2 = 90；否决行权重 0，本行失分不影响总分。
    const open = ['92', '64.1176', '59.5', '90', '100', '73.6667'];
    // (39707/102 + 90) ÷ 6 − 5 = 74.8807…
    expect(await scope('row')).toEqual([open, '83.3333', '74.9']);
    expect(await scope('row-all')).toEqual([open, '0', '74.9']);
    expect(await scope('total')).toEqual([open, '83.3333', '0.0']);
  });

  test('what the client signed by months is compared with what the sheet makes of it, and stands', async () => {
    const signed = { ...FILES, [`content/${ID}/evidence/scorecard/signed.yaml`]: signedSheets('monthly') };
    const snapshot = await snapshotAt(ID, signed, '2025-10-31');
    const { score } = snapshot;
    expect(score.periods?.flatMap(({ rating }) => rating ?? [])).toEqual(['92', '64.1', '60.5', '0', '100', '73.7']);
    // (92 + 64.1 + 60.5 + 0 + 100 + 73.7) ÷ 6 − 5 = 60.05 → 60.1：以甲方各月签署的数合成
    expect([score.rating_total, score.rating_by_sheet, score.total]).toEqual(['60.1', '60.1', '59.9']);
    const sums = (of: Snapshot) => {
      const page = siteModel(of, { audience: 'owner', dossiers: [] }).pages.find(({ path }) => path === 'score');
      return page?.model.page === 'score' ? page.model.sums : undefined;
    };
    expect(sums(snapshot)).toContain('甲方签署的总分 60.1，与各评分按考核表的算法合成的数相同');
    const path = `content/${ID}/evidence/scorecard/signed.yaml`;
    const whole = /\n {2}- \{id: SC-2025-99[\s\S]*$/;
    const months = await snapshotAt(
      ID,
      { ...signed, [path]: (signed[path] as string).replace(whole, '\n') },
      '2025-10-31',
    );
    expect(months.score.rating_total).toBeNull();
    expect(sums(months)).toContain('甲方签署的各评分按考核表的算法合成为 60.1；甲方尚未签署合计');
    expect(said(snapshot, 'scorecard-total')).toEqual([
      '甲方评分表 SC-2025-06：合计写 60.5 分，逐行评分按考核表的权重、周期与界限合成为 59.5 分，相差 1',
    ]);
    const april = score.rows.find(({ id }) => id === 'sla.change')?.periods?.find(({ id }) => id === '2025-04');
    expect(april?.rating).toBe('100');
  });
});

describe('the sheet in yuan', () => {
  const ID = 'KK-2025-09';
  const FILES = filesOf('yuan', ID);

  // 月报：缺 3、1、3 份，6000→扣 5000 余 1000；2000+1000=3000；6000→扣 5000，余 1000 作废。13,000
  // 恢复：7:20 超 5:20，6 个，4×500+2×1000=4000；20 小时 16000→5000；恰 4 小时 0；4:00:01 500；
  //   9:30−2:30 超 3，1500；三级不限；未恢复 5000。16,000
  // 交付：5+2+0+44=51 日 ×1200=61,200→60,000。故障：3×3000+3×1000+5×300=13,500→12,000。
  // 投诉：四次有理由，两次是一件，200+200+500=900。数据：尾款 300,000（有异议）。
  test('rows, total, readings and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-10-31');
    const { score } = snapshot;
    const rows = Object.fromEntries(score.rows.map(({ id, trial }) => [id, trial]));
    expect(rows).toEqual({
      ...{ report: '-13000', outage: '-16000', delivery: '-60000' },
      ...{ fault: '-12000', complaint: '-900', 'data.leak': '-300000' },
    });
    expect([score.total, score.total_if_dismissed]).toEqual(['-401900.00', '-101900.00']);
    expect(score.payments).toMatchObject([{ payable: '0.00', payable_if_dismissed: '198100.00' }]);
    const totals = (key: string) =>
      snapshot.parameters.find((one) => one.key === key)?.readings.map(({ id, total }) => [id, total]);
    // 401900 − 16000 + 14500；+ 14833.4722…；401900 − 60000 + 40800
    expect(totals('outage.partial')).toEqual([
      ['ceil', '-401900.00'],
      ['floor', '-400400.00'],
      ['prorate', '-400733.47'],
    ]);
    expect(totals('delivery.unit')).toEqual([
      ['days', '-401900.00'],
      ['workdays', '-382700.00'],
    ]);
    expect(said(snapshot, 'expression', 'contract-reference', 'schema')).toEqual([]);
  });

  test('what is carried is counted once, and what lapses is said', async () => {
    const { score } = await snapshotAt(ID, FILES, '2025-10-31');
    const report = score.rows.find(({ id }) => id === 'report');
    expect(report).toMatchObject({ capped_from: '14000', lapsed: '1000' });
    expect(report?.carried).toEqual([
      { id: '2025-Q1', title: '2025 年第 1 季度', into: '0', out: '1000' },
      { id: '2025-Q2', title: '2025 年第 2 季度', into: '1000', out: '0' },
      { id: '2025-Q3', title: '2025 年第 3 季度', into: '0', out: '1000' },
    ]);
    expect(report?.periods?.map(({ value, notes }) => [value, notes])).toEqual([
      ['-5000', ['余 1000 结转下一周期']],
      ['-3000', ['上一周期结转 1000']],
      ['-5000', ['余 1000 没有下一周期，作废']],
    ]);
  });

  test('a sheet of deductions signed in negative figures asks nothing', async () => {
    const signed = { ...FILES, [`content/${ID}/evidence/scorecard/signed.yaml`]: signedSheets('yuan') };
    const snapshot = await snapshotAt(ID, signed, '2025-10-31');
    expect(said(snapshot, 'scorecard-total')).toEqual([]);
    expect(snapshot.score.rating_total).toBe('-101900.00');
    const path = `content/${ID}/evidence/scorecard/signed.yaml`;
    const positive = { ...signed, [path]: (signed[path] as string).replace('"-900"', '"900"') };
    expect(said(await snapshotAt(ID, positive, '2025-10-31'), 'scorecard-total')).toEqual([
      '甲方评分表 SC-2025-99：合计写 -101900.00 元，逐行评分相加为 -100100 元，相差 1800',
      '甲方评分表 SC-2025-99：“投诉”评 900 元，只扣款的表写负数',
    ]);
  });
});

const SIGNED_QUARTERS = `kind: scorecard
records:
  - {id: SC-2025-01, period: 2025-Q1, total: "84", ratings: [{row: papers.report, points: "90"}], scored_at: 2025-07-28T09:00:00+08:00, scorer: CLI-01, signed_by: CLI-03, recorded_at: 2025-07-28T10:00:00+08:00, recorded_by: CLI-01}
  - {id: SC-2025-02, period: 2025-Q2, total: "92", ratings: [{row: papers.report, points: "80"}], scored_at: 2025-07-28T09:10:00+08:00, scorer: CLI-01, signed_by: CLI-03, recorded_at: 2025-07-28T10:00:00+08:00, recorded_by: CLI-01}
  - {id: SC-2025-03, total: "88", ratings: [{row: papers.report, points: "85"}], scored_at: 2025-07-28T09:20:00+08:00, scorer: CLI-01, signed_by: CLI-03, recorded_at: 2025-07-28T10:00:00+08:00, recorded_by: CLI-01}
`;

describe('the quarterly sheet', () => {
  const ID = 'JD-2025-03';
  const FILES = filesOf('quarterly', ID);

  // 第一季：90 天 2160 小时；检验停 43.2，98.0%，(99.5 − 98) ÷ 0.5 = 3 步，2×5 + 1×10 = 20，得 80；门诊 99.0%，较好。
  //   响应：一月两次迟（09:30:01 与 09:31，09:30:00 不迟）得 80，二月 100，三月五次 50 → 最多扣 40，得 60；取 60。
  //   运行 80×0.7 + 60×0.3 = 74；月报：一月的应于 02-10，02-12 交，迟 2 个工作日，得 90。74×0.6 + 90×0.4 = 80.4，支援 +2 = 82.4。
  // 第二季：可用率 100；响应五月一次迟，取 90；运行 97。四月月报原应 05-12，停三个工作日，应 05-15，05-14 交，不迟；
  //   五月未交扣 30，得 70。97×0.6 + 70×0.4 = 86.2，支援两次 4 分最多加 3 = 89.2。平均 85.8。
  test('quarters, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-07-31');
    const { score } = snapshot;
    expect(said(snapshot, 'expression', 'contract-reference', 'schema', 'unknown-reference')).toEqual([]);
    expect(score.periods?.map(({ value }) => value)).toEqual(['82.4', '89.2']);
    expect([score.total, score.withheld, score.triggered]).toEqual(['85.8', undefined, undefined]);
    const answer = score.rows.find(({ id }) => id === 'run.answer');
    expect(answer?.periods?.map(({ value }) => value)).toEqual(['80', '100', '60', '100', '90', '100']);
    expect(answer?.in_periods?.map(({ value }) => value)).toEqual(['60', '90']);
    // 82.4 不满 85：90000 × 0.8；89.2：90000 − (95 − 89.2) × 800
    expect(paid(snapshot, 'quarter')).toEqual([
      ['2025 年第 1 季度', '72000.00'],
      ['2025 年第 2 季度', '85360.00'],
    ]);
    const pages = siteModel(snapshot, { audience: 'owner', dossiers: [] }).pages;
    const payment = pages.find(({ path }) => path === 'payment')?.model;
    expect(payment?.page === 'payment' ? payment.scored[1] : '').toContain('85,360.00 元（捌万伍仟叁佰陆拾圆整）');
    const list = pages.find(({ path }) => path === 'checklist')?.model;
    const aside = list?.page === 'checklist' ? list.sections[0]?.groups[0]?.aside : null;
    expect([aside?.text, aside?.records.map(({ text }) => text)]).toEqual([
      '因不可抗力或中止，1 份的应交日顺延',
      ['CE-2025-01'],
    ]);
    const event = payment?.page === 'payment' ? payment.events?.rows[0] : undefined;
    expect([event?.badge.word, event?.aside]).toEqual([
      '已顺延',
      '2025-05-06 至 2025-05-08 · 因不可抗力或中止，1 份的应交日顺延',
    ]);
    // 一小时的读法：一、三月都不迟，五月一次；(74 + 12 …)：第一季 (56 + 30)×0.6 + 36 + 2 = 89.6；平均 89.4
    const limit = snapshot.parameters.find(({ key }) => key === 'response.limit');
    expect(limit?.readings.map(({ total }) => total)).toEqual(['85.8', '89.4']);
  });

  test('what the client set for one report stands beside', async () => {
    const { score } = await snapshotAt(ID, FILES, '2025-07-31');
    const report = score.rows.find(({ id }) => id === 'papers.report');
    // 五月改扣 10：第二季 90，97×0.6 + 36 + 3 = 97.2；(82.4 + 97.2) ÷ 2 = 89.8
    expect([score.total, score.total_as_adjusted]).toEqual(['85.8', '89.8']);
    expect([report?.trial, report?.trial_as_adjusted]).toEqual(['80', '90']);
    // 第一季没有改判；第二季 97.2，95 以上付全额 90000。
    expect(score.payments?.map((one) => [one.payable, one.payable_as_adjusted, one.payable_by_rating])).toEqual([
      ['72000.00', '72000.00', undefined],
      ['85360.00', '90000.00', undefined],
    ]);
    const lines = paymentLines(score);
    expect(lines[1]).toMatch(
      /；按试算应付 85,360\.00 元，扣减 4,640\.00 元；按甲方改判计应付 90,000\.00 元（97\.2，档位 ≥ 95：90,000 × 1 = 90,000）$/,
    );
    expect(lines[2]).toBe('付多少以甲方签署的评分为准，甲方尚未签署：试算与改判的数不决定付款');
  });

  test('between the trial and the points that the client set nothing is said of a mark, until he signs', async () => {
    const path = `content/${ID}/scorecard.yaml`;
    const text = FILES[path] as string;
    const marked = (mark: number) => ({
      ...FILES,
      [path]: text.replace(/\nrating: .*|$/, `\nrating: {pass_mark: ${mark}}\n`),
    });
    const passAt = async (mark: number) => (await snapshotAt(ID, marked(mark), '2025-07-31')).score.pass;
    // 85.8 与 89.8
    expect(await passAt(85)).toMatchObject({ state: 'reached', reason: null });
    expect(await passAt(90)).toMatchObject({ state: 'not-reached', reason: null });
    expect(await passAt(88)).toMatchObject({
      state: 'withheld',
      reason: '按试算与按甲方改判在合格线两边，以甲方签署的评分为准',
    });
    const signed = {
      ...marked(88),
      [`content/${ID}/evidence/scorecard/signed.yaml`]: SIGNED_QUARTERS,
    };
    const { score } = await snapshotAt(ID, signed, '2025-07-31');
    // 甲方签：第一季 84，不满 85，付 72000；第二季 92，90000 − (95 − 92) × 800 = 87600；合计 88。
    expect(score.payments?.map(({ payable_by_rating }) => payable_by_rating)).toEqual(['72000.00', '87600.00']);
    expect(paymentLines(score).at(-1)).toMatch(
      /；按甲方签署的评分应付 87,600\.00 元（92，档位 ≥ 85 且 < 95：扣 \(95 − 92\) ÷ 1 × 800 = 2400），以此为准$/,
    );
    expect(score.pass).toMatchObject({ state: 'withheld', rated: 'reached' });
  });

  test('a stoppage that only the provider wrote moves no date', async () => {
    const path = `content/${ID}/evidence/contract-event/all.yaml`;
    const own = `content/${ID}/evidence/personnel/event.yaml`;
    const { [path]: text = '', ...rest } = FILES;
    const { score, occurrences } = await snapshotAt(ID, { ...rest, [own]: text }, '2025-07-31');
    // 四月月报晚两个工作日，再扣 10：第二季 58.2 + 24 + 3 = 85.2；平均 83.8；90000 − 9.8 × 800
    expect([score.total, score.periods?.[1]?.value]).toEqual(['83.8', '85.2']);
    expect(score.payments?.map(({ payable }) => payable)).toEqual(['72000.00', '82160.00']);
    expect(occurrences.find(({ period }) => period === '2025-04')).toMatchObject({
      status: 'late',
      late_by_workdays: 2,
    });
  });
});

describe('the sheet of quarterly coefficients', () => {
  const ID = 'XS-2025-05';
  const FILES = filesOf('coefficient', ID);
  const path = `content/${ID}/scorecard.yaml`;

  // 手算写在 scorecard.yaml 开头。
  const MONTHS = ['73.3333', '100', '0', '45', '98.5', '100', '100', '98', '90'];

  test('months, total and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-10-31');
    const { score } = snapshot;
    expect(score.periods?.map(({ value }) => value)).toEqual(MONTHS);
    expect([score.total, score.withheld]).toEqual(['78.31', undefined]);
    expect(['q1', 'q2', 'q3'].flatMap((id) => paid(snapshot, id))).toEqual([
      ['2025 年第 1 季度', '84000.00'],
      ['2025 年第 2 季度', '97404.00'],
      ['2025 年第 3 季度', '120000.00'],
    ]);
    expect(said(snapshot, 'expression', 'contract-reference', 'schema')).toEqual([]);
  });

  test('two quarters in a row are quarters, not months; one that still runs is not compared', async () => {
    const { score } = await snapshotAt(ID, FILES, '2025-10-31');
    expect(score.triggered?.map(({ periods, notice }) => [periods, notice])).toEqual([
      [['2025-Q1', '2025-Q2'], '甲方可以解除合同，请双方核对'],
    ]);
    expect((await snapshotAt(ID, FILES, '2025-06-29')).score.triggered).toBeUndefined();
    expect((await snapshotAt(ID, FILES, '2025-06-30')).score.triggered).toHaveLength(1);
    const running = (FILES[path] as string).replace(
      '{each: quarter, combine: mean}\n    below',
      '{each: quarter, combine: mean, running: include}\n    below',
    );
    expect((await snapshotAt(ID, { ...FILES, [path]: running }, '2025-06-29')).score.triggered).toHaveLength(1);
    // 逐月看：3 月 0、4 月 45。
    const monthly = (FILES[path] as string).replace(
      '    period: {each: quarter, combine: mean}\n    below',
      '    below',
    );
    expect((await snapshotAt(ID, { ...FILES, [path]: monthly }, '2025-10-31')).score.triggered?.[0]?.periods).toEqual([
      '2025-03',
      '2025-04',
    ]);
  });

  test('what two quarters cost is taken from the month that completed them', async () => {
    const text = (FILES[path] as string)
      .replace('notice: 甲方可以解除合同，请双方核对', 'points: 5')
      .replace(
        /payment:\n[\s\S]*$/,
        'payment:\n  - {id: month, title: 月款, amount: "1000.00", from: period, period: {each: month, combine: mean, triggers: true}, coefficient: {of: 100}}\n',
      );
    const snapshot = await snapshotAt(ID, { ...FILES, [path]: text }, '2025-10-31');
    // 78.3148… − 5；六月 (100 − 5)%。
    expect(snapshot.score.total).toBe('73.31');
    expect(paid(snapshot, 'month').map(([, amount]) => amount)).toEqual([
      ...['733.33', '1000.00', '0.00', '450.00', '985.00', '950.00'],
      ...['1000.00', '980.00', '900.00'],
    ]);
  });

  test('a row earns nothing in months in which it does not apply, and a month’s report counts for its month', async () => {
    const { score } = await snapshotAt(ID, FILES, '2025-10-31');
    const row = score.rows.find(({ id }) => id === 'up.pacs');
    expect(row?.periods?.map(({ value }) => value)).toEqual([null, null, null, '0', '100', '100', '100', '100', '100']);
    expect(row?.charges.map(({ period }) => period)).toEqual([5, 6, 7, 8, 9].map((month) => `2025 年 ${month} 月`));
    // 按出具的日子算：四月不适用，(30 + 15 + 0) × 100 ÷ 75 = 60。
    const issued = (FILES[path] as string).replace(', dated_by: month', '');
    const other = await snapshotAt(ID, { ...FILES, [path]: issued }, '2025-10-31');
    expect(other.score.periods?.[3]?.value).toBe('60');
  });
});

describe('the sheet of seats', () => {
  const ID = 'ZX-2025-06';
  const FILES = filesOf('seats', ID);

  // 手算写在 scorecard.yaml 开头。
  test('deductions, reward, what is carried and money are those worked out by hand', async () => {
    const snapshot = await snapshotAt(ID, FILES, '2025-04-30');
    const { score } = snapshot;
    expect(score.periods?.map(({ value, notes }) => [value, notes])).toEqual([
      ['-1900', []],
      ['0', ['本周期最高 0']],
      ['-1800', []],
    ]);
    expect(score.total).toBe('-3700.00');
    expect(score.rows.map(({ id, trial, lapsed }) => [id, trial, lapsed])).toEqual([
      ['desk.deductions', '-4650', '4300'],
      ['bonus.satisfaction', '1000', undefined],
    ]);
    expect(score.rows[0]?.carried?.map(({ id, into, out }) => [id, into, out])).toEqual([
      ['2025-01', '0', '450'],
      ['2025-02', '450', '0'],
      ['2025-03', '0', '4300'],
    ]);
    expect(paid(snapshot, 'monthly')).toEqual([
      ['2025 年 1 月', '10100.00'],
      ['2025 年 2 月', '15000.00'],
      ['2025 年 3 月', '7200.00'],
    ]);
    expect(said(snapshot, 'expression', 'contract-reference', 'schema')).toEqual([]);
    const page = siteModel(snapshot, { audience: 'owner', dossiers: [] }).pages.find(({ path }) => path === 'score');
    const rows = page?.model.page === 'score' ? page.model.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ max }) => max)).toEqual(['逐期', '每月 500']);
  });

  test('a reward that is not held to its month is taken from the deductions of others, and never paid on top', async () => {
    const path = `content/${ID}/scorecard.yaml`;
    const open = (FILES[path] as string).replace('total: {period_max: 0}\n', '');
    const snapshot = await snapshotAt(ID, { ...FILES, [path]: open }, '2025-04-30');
    // −1900 + 50 − 1800；二月的 50 不另付。
    expect(snapshot.score.total).toBe('-3650.00');
    expect(paid(snapshot, 'monthly')[1]).toEqual(['2025 年 2 月', '15000.00']);
  });
});

describe('a sheet that cannot be worked out', () => {
  const SEATS = {
    ...filesOf('seats', 'ZX-2025-06'),
    'content/ZX-2025-06/parameters.yaml': `parameters:
  - key: limits
    no: P-1
    title: 各月最多扣
    question: 各月席位不同
    readings:
      - {id: own, title: 逐月, value: {2025-01: 2400, 2025-02: 3000}}
      - {id: all, title: 全部写明, value: {2025-01: 2400, 2025-02: 3000, 2025-03: 1800}}
    default: own
    basis: 席位
    affects: [desk.deductions]
    clause: pay
`,
  };
  const COEFFICIENT = filesOf('coefficient', 'XS-2025-05');
  const MONTHLY = filesOf('monthly', 'YJ-2025-07');
  const YUAN = filesOf('yuan', 'KK-2025-09');

  /** What is said of the contract's own files after one slip, and whether a total is still claimed. */
  async function after(id: string, files: Files, from: string, to: string, file = 'scorecard.yaml') {
    const path = `content/${id}/${file}`;
    expect(files[path]?.split(from)).toHaveLength(2);
    const changed = { ...files, [path]: (files[path] as string).replace(from, to) };
    const texts = Object.entries(changed).map(([name, text]) => [name.replace('content/', ''), text]);
    const result = await snapshotOf(memorySource(Object.fromEntries(texts)), id, '2025-10-31');
    if (!('snapshot' in result)) throw new Error(shownDiagnostics(result).join('\n'));
    const { diagnostics, score } = result.snapshot;
    const rules = ['expression', 'contract-reference'];
    const found = diagnostics.filter(({ rule }) => rules.includes(rule));
    const lines = shownDiagnostics(result).filter((line) => rules.some((rule) => line.includes(` ${rule} `)));
    return { found, lines, score, trend: result.trend() };
  }

  const monthly = (from: string, to: string) => after('YJ-2025-07', MONTHLY, from, to);
  const yuan = (from: string, to: string) => after('KK-2025-09', YUAN, from, to);
  const seats = (from: string, to: string) => after('ZX-2025-06', SEATS, from, to);
  const coefficient = (from: string, to: string) => after('XS-2025-05', COEFFICIENT, from, to);

  test.each<[string, () => ReturnType<typeof after>, RegExp, RegExp?]>([
    [
      'a month that the term does not have',
      () => seats('2025-03: 1800}', '2025-04: 1800}'),
      /服务期里没有周期 2025-04，可写 2025-01、2025-02、2025-03/,
      /“三、数可以怎样写”/,
    ],
    [
      'a month left out of a table',
      () => seats(', 2025-03: "9000.00"}', '}'),
      /没有写周期 2025-03 的数；其余都一样的写 else/,
    ],
    [
      'a table where there is no record to look up',
      () => seats('cap: 500', 'cap: {by: severity, table: {ticket: 500}}'),
      /这里没有记录可查表；各周期不同的写 by: period/,
    ],
    [
      'a point that holds no number for a month',
      () =>
        seats(
          'cap: {by: period, table: {2025-01: 2400, 2025-02: 3000, 2025-03: 1800}}',
          'cap: {param: limits, by: period}',
        ),
      /没有写周期 2025-03 的数/,
    ],
    [
      'a point looked up by a field where there is no record',
      () => seats('cap: 500', 'cap: {param: limits, by: severity}'),
      /这里没有记录可查表/,
    ],
    [
      'a trigger by shorter periods than the sheet’s',
      () => monthly('of: total, below', 'of: total, period: {each: quarter, combine: mean, align: term}, below'),
      /触发的周期与考核周期的 align 要一致/,
      /“七、周期”/,
    ],
    [
      'a field that dates no record of the kind',
      () => coefficient('dated_by: month', 'dated_by: moth'),
      /字段 moth 没有声明/,
    ],
    [
      'a word that the table cannot have',
      () => yuan('{一级: 2, 二级: 4}', '{貳级: 2, 二级: 4}'),
      /没有“貳级”这个词，可写 四级、三级、二级、一级$/,
    ],
    [
      'the same in a condition',
      () => monthly('["p1", "p2"]', '["p1", "P2"]'),
      /没有“P2”这个词，是否指 p2/,
      /“十、条件”/,
    ],
    [
      'a row that is not there',
      () => monthly('of: total', 'of: sla.avail'),
      /考核行或考核项目 sla.avail 没有声明/,
      /rows、groups 里补上它；改正之前不出总分/,
    ],
    [
      'weights',
      () => monthly('weight: 15\n    specificity: 40', 'weight: 10\n    specificity: 40'),
      /权重合计 30 \+ 20 \+ 10 \+ 15 \+ 20 \+ 0 = 95，与 weights 写的 100 不符/,
      /请改各项的 weight/,
    ],
    [
      'bands that overlap',
      () => monthly('below: 98, points: 90', 'below: 99, points: 90'),
      /98 到 99 之间有两档，重叠了/,
      /“五、计分的词”/,
    ],
    [
      'full marks that are not the base',
      () => monthly('base: 100', 'base: 90'),
      /各行分值按权重合计 100，与 base 写的满分 90 不符/,
      /满分确是 100 的，本行写 base: 100；满分是 90 的，请改各行的 max（sla\.availability 100、.*）与 weight；加分的行写 bonus: true/,
    ],
    ['bands with a gap', () => monthly('below: 98, points: 90', 'below: 97, points: 90'), /97 到 98 之间没有一档/],
    [
      'an unknown point',
      () => monthly('{param: response.clock}', '{param: response.clok}'),
      /参数 response.clok 没有声明/,
      /是否指 response.clock？请核对后改正；改正之前不出总分/,
    ],
    [
      'the wrong point',
      () => yuan('{param: outage.partial}', '{param: delivery.unit}'),
      /参数 delivery.unit 不能用在这里：这里的值应为floor、ceil、prorate，它的读法（days、workdays）都不是/,
      /参数键是否写错/,
    ],
    [
      'an unknown payment',
      () => yuan('amount: {payment: final-payment}', 'amount: {payment: final}'),
      /付款安排 final 没有声明/,
    ],
    [
      'two ways at once',
      () =>
        yuan(
          'points: {share: "1", of: final-payment}',
          'knockout: row\n        points: {share: "1", of: final-payment}',
        ),
      /计分的写法只能有一个，这里写了 count、knockout/,
    ],
    ['tiers that do not rise', () => yuan('{upto: 4, points: 500}', '{upto: 0, points: 500}'), /upto 要一档比一档大/],
    [
      'full marks left out',
      () => monthly('max: 100\n    weight: 30', 'weight: 30'),
      /这一行没有分值：请写 max/,
      /“二、文件的骨架”/,
    ],
    [
      'an unknown group',
      () => monthly('    group: conduct\n    criterion: 满意度', '    group: conducts\n    criterion: 满意度'),
      /考核项目 conducts 没有声明/,
    ],
    [
      'a bonus with a weight',
      () => monthly('bonus: true', 'bonus: true\n    weight: 5'),
      /加分行的得分直接加在总分上，不受权重影响，请去掉 weight/,
      /“八、权重、加分、舍入”/,
    ],
    [
      'a payment by shorter periods',
      () =>
        monthly(
          '{each: quarter, combine: mean, only: [2025-Q2], triggers: true}',
          '{each: quarter, combine: mean, only: [2025-Q5]}',
        ),
      /服务期里没有付款周期 2025-Q5，可写 2025-Q1、2025-Q2、2025-Q3/,
    ],
    [
      'a tier that says nothing',
      () => monthly('{below: 60, coefficient: {of: 100}}', '{below: 60}'),
      /这一档没有写付多少/,
    ],
    [
      'limits of periods in a sheet without',
      () => yuan('rating: {pass_mark: ~}', 'total: {period_cap: 9}\nrating: {pass_mark: ~}'),
      /每个周期的界限要有全表的周期/,
    ],
  ])('%s', async (_, make, message, hint = /改正之前不出总分$/) => {
    const { found, score, trend } = await make();
    const mine = found.filter((one) => message.test(one.message));
    expect(
      mine.map(({ severity }) => severity),
      found.map((one) => one.message).join('\n'),
    ).toEqual(['error']);
    expect(mine[0]?.hint).toMatch(hint);
    expect(mine[0]?.file.endsWith('/scorecard.yaml')).toBe(true);
    expect(score.withheld).toMatch(/^考核表所用的合同文件有 \d 处错误，改正之前不出总分$/);
    expect([score.pass.state === 'reached', score.payments, trend]).toEqual([false, undefined, []]);
  });

  test('a row without a rule would keep its full marks', async () => {
    const text = MONTHLY['content/YJ-2025-07/scorecard.yaml'] as string;
    const rules = text.slice(text.indexOf('    rules:\n      - id: praise'), text.indexOf('triggers:'));
    const { found, score } = await monthly(rules, '    rules: []\n');
    expect(found.map(({ message }) => message)).toEqual([
      '这一行没有一条规则，什么也不会扣；只由甲方认定的写 from: {findings: row} 的规则',
    ]);
    expect(score.withheld).toBeDefined();
  });
});

describe('no data, as the sheet says', () => {
  const FILES = filesOf('monthly', 'YJ-2025-07');
  test('of downtime too: a month without any is nothing to judge, and not the best there is', async () => {
    const path = 'content/YJ-2025-07/scorecard.yaml';
    const text = (FILES[path] as string).replace(
      '          per: system\n',
      '          per: system\n          none: na\n',
    );
    const { score } = await snapshotAt('YJ-2025-07', { ...FILES, [path]: text }, '2025-10-31');
    const row = score.rows.find(({ id }) => id === 'sla.availability');
    const months = row?.periods?.filter(({ state }) => state === 'counted').map(({ value }) => value);
    // 7、8 月没有一件一、二级故障；其余各月有停用的系统不变。
    expect(months).toEqual(['80', '55', '55', null, null, '95']);
  });
});
