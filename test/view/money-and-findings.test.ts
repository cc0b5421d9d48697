import { describe, expect, test } from 'vitest';
import { trendOf as workedOut } from '../../scripts/assess/trend.ts';
import type { Fact } from '../../scripts/model/assessment.ts';
import type { TrendPoint } from '../../scripts/model/score.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { Clock, FindingState, Penalty } from '../../scripts/model/standing.ts';
import { makeContext } from '../../scripts/view/site/context.ts';
import { findingsPage } from '../../scripts/view/site/findings-page.ts';
import { paymentPage } from '../../scripts/view/site/payment-page.ts';
import { trendOf } from '../../scripts/view/site/trend.ts';
import { assessTold, at, inputOf, tell } from '../support/contract.ts';
import { CONTRACT, finding as told } from '../support/score.ts';
import { findingState, instant, record, sampleSnapshot, smallSnapshot } from './snapshots.ts';

/** Pages of what was found, of money and clocks, and the line of the months. */

describe('facts and findings', () => {
  const fact = (rest: Partial<Fact>): Fact => ({
    ...{ key: 'record:A-1#x', event: 'x', source: 'record', state: 'computed', title: 'A-1 一件事' },
    ...{
      subject: { type: 'contract', id: '', title: '' },
      period: null,
      at: 1,
      records: ['A-1'],
      findings: [],
      ...rest,
    },
  });
  const finding = (rest: Partial<FindingState>) => findingState({ row: 'row', ...rest });
  const page = (rest: Partial<Snapshot>) => findingsPage(makeContext({ ...smallSnapshot({}), ...rest }, 'owner'));
  const steps = (rest: Partial<FindingState>) =>
    page({ facts: [fact({ findings: ['F-1'] })], findings: [finding(rest)] })
      .groups.flatMap(({ rows }) => rows)
      .flatMap((row) => row.steps.map(({ label, value }) => `${label} ${value}`));

  test('computed ones and recorded ones that meet are one line with two origins; those that take no part are listed', () => {
    const rows = page({
      facts: [fact({ findings: ['F-1'], state: 'recorded' }), fact({ key: 'record:B-1#x', title: 'B-1' })],
      findings: [finding({}), finding({ id: 'F-2', state: 'unconfirmed', text: '另一件' })],
    }).groups.flatMap((group) => group.rows);
    expect(rows.map(({ origin, badge }) => [origin, badge.word])).toEqual(
      expect.arrayContaining([
        ['由记录算出，甲方也有认定', '甲方认定'],
        ['由记录算出', '由记录算出'],
        ['甲方认定', '未生效'],
      ]),
    );
    expect(rows).toHaveLength(3);
  });

  test.each<[string, Partial<FindingState>, string]>([
    ['while there is time', {}, '答复 尚未答复，期限 2025-01-03'],
    ['after it', { may_reply: false }, '答复 期限 2025-01-03 内没有答复'],
    ['with no limit', { reply_due: null }, '答复 尚未答复，决定之前都可以答复'],
    ['never told', { notified_at: null, reply_due: null, may_reply: false }, '告知 没有书面告知的记录'],
    [
      'a late dispute',
      {
        reply: { at: instant('2025-01-06T10:00:00'), by: 'PER-01', position: 'disputed', text: '不同意' },
        reply_in_time: false,
      },
      '答复 2025-01-06 10:00 工程师甲（PER-01） 有异议（晚于答复期限 2025-01-03）：不同意',
    ],
    [
      'who decided, and why',
      { decision: { at: instant('2025-01-08T10:00:00'), by: 'CLI-01', result: 'dismissed', text: '经核对' } },
      '决定 2025-01-08 10:00 审核员（CLI-01） 不予认定：经核对',
    ],
    ['waiting', { state: 'disputed' }, '决定 待甲方复核后书面决定'],
  ])('%s', (_, rest, line) => {
    expect(steps(rest)).toContain(line);
  });

  test('both totals; the verdict waits when they lie on either side of the mark', () => {
    const small = smallSnapshot({});
    const score = (total: string, second: string, state: 'withheld' | 'reached'): Partial<Snapshot> => ({
      score: {
        ...{ ...small.score, total, total_if_dismissed: second },
        pass: { mark: '80', state, reason: null, conditions: [], open: [] },
      },
    });
    const straddling = page(score('79.5', '80.5', 'withheld')).verdict;
    expect(straddling.withheld).toBe(true);
    expect(straddling.text).toMatch(/^结论暂缓：异议都不成立 79\.5，都成立 80\.5，分在合格线 80 的两边/);
    const clear = page(score('82.0', '83.0', 'reached')).verdict;
    expect(clear).toEqual({ withheld: false, text: '异议都不成立 82.0，都成立 83.0；合格线 80：试算达到' });
  });

  test('the sheet withholds it too, as assessed from records', () => {
    const disputed = { reply: { at: at('2024-08-06 09:00'), by: 'PER-01', position: 'disputed', text: '不同意' } };
    const asked = told('security.confidentiality', { notified_at: at('2024-08-05 09:00'), ...disputed });
    const { findings } = assessTold({ contract: CONTRACT, told: [asked], asOf: '2024-08-30' });
    expect(findings).toMatchObject([{ state: 'disputed', may_reply: false, reply_in_time: true, decision: null }]);
  });

  test('a computed fact tells the other rows in which it could have been charged, and who put it where', async () => {
    const snapshot = await sampleSnapshot();
    const charge = snapshot.charges.find(({ row }) => row === 'fault.inspection');
    if (!charge) throw new Error('no charge');
    const charges = snapshot.charges.map((one) => (one === charge ? { ...one, other_rows: ['attitude.rules'] } : one));
    const rows = findingsPage(makeContext({ ...snapshot, charges }, 'owner')).groups.flatMap((group) => group.rows);
    expect(rows.flatMap(({ notes }) => notes)).toContain('同一事实也可计入“遵守制度”，一事只扣一处');
  });

  test('whatever quotes records is kept from the public', async () => {
    const snapshot = await sampleSnapshot();
    const text = JSON.stringify(findingsPage(makeContext(snapshot, 'public')).groups);
    for (const { text: words, reply, decision } of snapshot.findings)
      for (const said of [words, reply?.text, decision?.text]) if (said) expect(text).not.toContain(said.slice(0, 12));
  });
});

describe('money and clocks', () => {
  const clock = (rest: Partial<Clock>): Clock => ({
    ...{ id: 'last', sort: 'payment', title: '尾款 40%', clause: 'c2', state: 'waiting', started_at: null, due: null },
    ...{
      shifted_due: null,
      shifts: [],
      outer: null,
      ended_at: null,
      workdays_left: null,
      amount: '235600.00',
      note: null,
    },
    ...rest,
  });
  const lineOf = (rest: Partial<Clock>) => {
    const snapshot = { ...smallSnapshot({}), clocks: [clock(rest)] };
    return paymentPage(makeContext(snapshot, 'owner')).clocks[0]?.rows[0];
  };
  const due = instant('2025-08-12T23:59:59');

  test('amounts in figures and in capitals', () => {
    expect(lineOf({})?.amount).toMatchObject({ figure: '235,600.00 元', capital: '贰拾叁万伍仟陆佰圆整' });
  });

  test.each<[string, Partial<Clock>, string[]]>([
    [
      'running',
      { state: 'running', started_at: instant('2025-07-29T00:00:00'), due, workdays_left: 8 },
      ['收到发票 2025-07-29', '约定期限 2025-08-12 还有 8 个工作日'],
    ],
    [
      'with the statutory limit beside',
      { due, outer: { due: instant('2025-08-28T23:59:59'), basis: '某号文' } },
      ['约定期限 2025-08-12', '法定期限 2025-08-28 某号文'],
    ],
    [
      'moved',
      { state: 'running', due, shifted_due: instant('2025-08-14T23:59:59'), workdays_left: 10 },
      ['约定期限 2025-08-12', '顺延至 2025-08-14 还有 10 个工作日'],
    ],
    [
      'paid in time',
      { state: 'met', due, ended_at: instant('2025-08-12T00:00:00') },
      ['约定期限 2025-08-12', '付款 2025-08-12 在期限内'],
    ],
    [
      'paid late',
      { state: 'met', due, ended_at: instant('2025-08-13T00:00:00') },
      ['约定期限 2025-08-12', '付款 2025-08-13 晚于约定期限'],
    ],
  ])('%s', (_, rest, lines) => {
    const facts = lineOf(rest)?.facts.filter(({ label }) => label !== '前提') ?? [];
    expect(facts.map(({ label, value, note }) => [label, value, note].filter(Boolean).join(' '))).toEqual(lines);
  });

  test('a shift names its record, its clause and its days; an event that moves nothing says why', () => {
    const event = record('contract-event', 'CE-1', {
      subtype: 'force-majeure',
      title: '停电',
      occurred_on: '2024-08-01',
      issued_by: '乙方',
      from: '2024-08-01',
      to: '2024-08-02',
      notified_at: '2024-08-01T09:00:00+08:00',
      proof: '证明',
    });
    const shift = {
      record: 'CE-1',
      title: '停电',
      clause: 'c2',
      from: '2024-08-01',
      to: '2024-08-02',
      counted: 2,
      unit: 'days' as const,
    };
    const snapshot = smallSnapshot({ records: [event] });
    const moving = paymentPage(
      makeContext({ ...snapshot, clocks: [clock({ due, shifted_due: due + 1, shifts: [shift] })] }, 'owner'),
    );
    expect(moving.clocks[0]?.rows[0]?.shifts[0]?.text).toBe('2024-08-01 至 2024-08-02 停电：按合同 二 不计 2 天');
    expect(moving.events?.rows[0]).toMatchObject({ badge: { word: '已顺延' } });
    const still = paymentPage(makeContext(snapshot, 'owner'));
    expect(still.events?.rows[0]).toMatchObject({
      badge: { word: '未顺延' },
      aside: expect.stringContaining('合同没有写明由此顺延'),
    });
  });

  test('penalties: a rate alone is no amount; a decision in effect is', () => {
    const penalty = (decisions: Penalty['decisions']): Penalty => ({
      id: 'p',
      title: '罚',
      clause: 'c2',
      rate_from: '1%',
      rate_to: '5%',
      decisions,
    });
    const rows = (decisions: Penalty['decisions']) => {
      const snapshot = { ...smallSnapshot({}), penalties: [penalty(decisions)] };
      return paymentPage(makeContext(snapshot, 'owner')).penalties?.rows[0];
    };
    expect(rows([])).toMatchObject({ rate: '1% 至 5%', decisions: [], empty: '没有书面决定，不计算' });
    const decided = {
      record: 'CE-9',
      in_effect: true,
      rate: '2%',
      base: '589000.00',
      amount: '11780.00',
      computed: '11780.00',
      within: true,
      agrees: true,
    };
    expect(
      rows([decided])
        ?.decisions[0]?.text.map(({ text }) => text)
        .join(''),
    ).toContain('以 589,000.00 元 为基数计 11,780.00 元（壹万壹仟柒佰捌拾圆整）');
    expect(rows([{ ...decided, in_effect: false, computed: null }])?.decisions[0]).toMatchObject({
      badge: { word: '未生效' },
    });
  });

  test('the sample: two payments that make the whole, an acceptance clock of seven working days', async () => {
    const page = paymentPage(makeContext(await sampleSnapshot(), 'owner'));
    expect(page.amount).toMatchObject({
      figure: '589,000.00 元',
      capital: '伍拾捌万玖仟圆整',
      note: '2 笔合计与合同金额一致',
    });
    const rows = page.clocks.flatMap((group) => group.rows);
    expect(rows.map(({ amount }) => amount?.figure).filter(Boolean)).toEqual(['353,400.00 元', '235,600.00 元']);
    expect(rows.find(({ id }) => id === 'clock-acceptance')?.facts).toMatchObject([
      { label: '起算', value: '2025-06-30 09:30' },
      { label: '约定期限', value: '2025-07-09' },
    ]);
  });
});

describe('the line of the months', () => {
  test('is at each month’s end what an assessment as of that day says', () => {
    const one = (row: string, day: string, id: string) =>
      tell('finding', id, {
        row,
        occurred_at: at(`${day} 09:00`),
        found_at: at(`${day} 10:00`),
        recorded_at: at(`${day} 11:00`),
      });
    const records = [one('attitude.rules', '2024-08-15', 'FND-1'), one('attitude.rules', '2024-10-31', 'FND-2')];
    const points = workedOut(inputOf({ contract: CONTRACT, told: records, asOf: '2024-11-10' }));
    expect(points.map(({ day }) => day)).toEqual([
      '2024-06-30',
      '2024-07-31',
      '2024-08-31',
      '2024-09-30',
      '2024-10-31',
      '2024-11-10',
    ]);
    for (const { day, total, total_if_dismissed: second } of points) {
      const { score } = assessTold({ contract: CONTRACT, told: records, asOf: day });
      expect([day, total, second]).toEqual([day, score.total, score.total_if_dismissed]);
    }
    expect(new Set(points.map(({ total }) => total)).size).toBeGreaterThan(1);
  });

  test('ends with the term, and on the as-of day after it', () => {
    const days = (asOf: string) => workedOut(inputOf({ contract: CONTRACT, asOf })).map(({ day }) => day);
    expect(days('2025-07-04').slice(-2)).toEqual(['2025-06-28', '2025-07-04']);
    expect(days('2025-06-28').at(-1)).toBe('2025-06-28');
    expect(days('2024-06-27')).toEqual([]);
  });

  const point = (day: string, total: string, rest: Partial<TrendPoint> = {}): TrendPoint => ({
    ...{ day, total, total_if_dismissed: total, insufficient: false, silence: null, ...rest },
  });

  test('is drawn between its bounds, the same figure told once, all of them in the table', () => {
    const { trend } = trendOf(smallSnapshot({}), [
      ...[
        point('2024-07-31', '100.0'),
        point('2024-08-31', '90.0'),
        point('2024-09-30', '90.0', { total_if_dismissed: '92.0' }),
      ],
      point('2024-10-10', '90.0'),
    ]);
    expect(trend?.dots.map(({ label }) => label)).toEqual(['100.0', '90.0', '', '90.0']);
    expect(trend?.dots.at(-1)).toMatchObject({ last: true, month: '24-10-10' });
    for (const { y } of trend?.dots ?? []) expect(Number(y) >= 0 && Number(y) <= 200).toBe(true);
    expect(trend?.segments.filter(({ tone }) => tone === 'second')).toHaveLength(2);
    expect(trend?.rows.map(({ day }) => day)).toEqual(['2024-07-31', '2024-08-31', '2024-09-30', '2024-10-10']);
  });

  test('says nothing from one point, and does not draw what rests on nothing', () => {
    const snapshot = smallSnapshot({});
    expect(trendOf(snapshot, [point('2024-07-31', '100.0')])).toEqual({});
    const { trend } = trendOf(snapshot, [
      point('2024-06-30', '80.0', { insufficient: true }),
      point('2024-07-31', '99.0'),
      point('2024-08-31', '-4.5'),
    ]);
    expect(trend?.dots).toHaveLength(2);
    expect(trend?.rows[0]).toMatchObject({ note: '材料不足，不画' });
    expect(trend?.dots[1]?.label).toBe('−4.5');
  });
});
