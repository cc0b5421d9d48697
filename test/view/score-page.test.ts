import { describe, expect, test } from 'vitest';
import type { Charge, ScoreRow } from '../../scripts/model/score.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { ParameterState } from '../../scripts/model/standing.ts';
import { barSegments } from '../../scripts/view/bar.ts';
import type { ScorePage } from '../../scripts/view/pages/score.ts';
import { occurrence, pageOf, record, sampleSnapshot, siteOf, smallSnapshot } from './snapshots.ts';

const incident = record('incident', 'INC-1', { title: '查询页面报错' });
const base = smallSnapshot({ records: [incident] });
const [row] = base.score.rows as [ScoreRow];

const CHARGE: Charge = {
  id: 'service.inspection/missed/record:INC-1#missed',
  row: 'service.inspection',
  rule: 'missed',
  fact: 'record:INC-1#missed',
  clause: 'c1',
  points: '2',
  arithmetic: '1 × 2 = 2',
  explanation: '未巡检：INC-1 查询页面报错',
  records: ['INC-1'],
  parameters: [],
  knockout: false,
  other_rows: [],
  readings: [],
  state: 'computed',
};

function scoreOf(
  change: Partial<ScoreRow>,
  rest: Partial<Snapshot> = {},
  audience: 'owner' | 'public' = 'owner',
): ScorePage {
  const score = { ...base.score, rows: [{ ...row, ...change }] };
  return pageOf(siteOf({ ...base, score, ...rest }, audience), 'score', 'score');
}

const rowOf = (page: ScorePage) => page.groups[0]?.rows[0];

describe('the form stays the form', () => {
  test('its own columns, groups and titles; the rating blank until it is signed', async () => {
    const snapshot = await sampleSnapshot();
    const { scorecard } = snapshot.contract;
    const page = pageOf(siteOf(snapshot), 'score', 'score');
    expect(page.heading).toBe(scorecard.title);
    expect(page.columns).toEqual(scorecard.columns);
    expect(page.groups.flatMap(({ rows }) => rows.map((one) => one.criterion))).toEqual(
      scorecard.rows.map((one) => one.criterion),
    );
    expect(page.groups.flatMap(({ rows }) => rows.map((one) => one.rating)).join('')).toBe('');
    expect(page.totals.rating).toBe('');
  });

  test('the verbatim standard where the client supplied it', () => {
    const text = '客户原文';
    const snapshot = smallSnapshot({ contract: ({ scorecard }) => Object.assign(scorecard.rows[0] ?? {}, { text }) });
    expect(rowOf(pageOf(siteOf(snapshot), 'score', 'score'))?.standard).toBe(text);
    expect(rowOf(scoreOf({}))?.standard).toBe('按计划巡检');
  });

  test('a signed rating is printed as signed', () => {
    const page = scoreOf({ rating: '8.5' });
    expect(rowOf(page)).toMatchObject({ rating: '8.5', trial: '10' });
  });
});

describe('beside a row', () => {
  test.each<[string, Partial<ScoreRow>, string]>([
    ['nothing found', { charges: [] }, '未发现扣分事实'],
    ['only the client can find', { charges: [], basis: 'findings-only' }, '未见甲方认定；本项只据甲方认定'],
    ['knocked out', { charges: [CHARGE], knocked_out: true }, '本项不得分'],
    ['capped', { charges: [CHARGE], capped_from: '14' }, '应扣合计 14，扣满为止'],
    ['disputed', { charges: [CHARGE], trial: '8', trial_if_dismissed: '10' }, '异议成立则 10'],
  ])('%s', (_, change, expected) => {
    expect(rowOf(scoreOf(change))?.trialNote).toBe(expected);
  });

  test('what other readings would give', () => {
    const readings = [{ key: 'k', reading: 'r', title: '分别计', points: '4', trial: '-2' }];
    const shown = rowOf(scoreOf({ charges: [{ ...CHARGE, readings }], readings }));
    expect(shown?.readings).toEqual(['另一读法“分别计”：本项共扣 4，得 −2']);
    expect(shown?.charges[0]?.readings).toEqual(['另一读法“分别计”：扣 4，本项得 −2']);
  });
});

describe('a charge', () => {
  const chargeOf = (change: Partial<Charge>, rest: Partial<Snapshot> = {}) =>
    rowOf(scoreOf({ charges: [{ ...CHARGE, ...change }] }, rest))?.charges[0];

  test('goes down to the record', () => {
    expect(chargeOf({})).toEqual({
      id: 'charge-service.inspection--missed--record_3aINC-1_23missed',
      points: '−2',
      title: '未巡检',
      arithmetic: '1 × 2 = 2',
      explanation: 'INC-1 查询页面报错',
      badge: null,
      records: [{ text: '故障 INC-1', href: '/ledgers/incident/2024-08.html' }],
      readings: [],
      otherRows: null,
    });
  });

  test('for what was never handed in goes down to the gap', () => {
    const missing = occurrence('1', { status: 'missing' });
    const change = { fact: `occurrence:${missing.id}#missed`, records: [] };
    expect(chargeOf(change, { occurrences: [missing] })?.records).toEqual([
      { text: '清单中的这一项', href: '/checklist.html#gap-inspection-report--1' },
    ]);
  });

  test.each<[Partial<Charge>, object]>([
    [{ knockout: true }, { points: '本项不得分' }],
    [{ state: 'recorded' }, { badge: { word: '甲方认定', tone: 'plain' } }],
    [{ state: 'disputed' }, { badge: { word: '有异议，待处理', tone: 'late' } }],
    [{ other_rows: ['service.inspection'] }, { otherRows: '同一事实还计入“巡检”' }],
    [{ explanation: '未巡检' }, { explanation: '' }],
    [{ records: ['INC-404'] }, { records: [{ text: 'INC-404' }] }],
  ])('%j', (change, expected) => {
    expect(chargeOf(change)).toMatchObject(expected);
  });

  test('under most-specific a fact stays in one row', () => {
    const snapshot = smallSnapshot({
      contract: ({ scorecard }) => Object.assign(scorecard, { policy: 'most-specific' }),
    });
    const score = { ...base.score, rows: [{ ...row, charges: [{ ...CHARGE, other_rows: ['service.inspection'] }] }] };
    const page = pageOf(siteOf({ ...snapshot, score }), 'score', 'score');
    expect(rowOf(page)?.charges[0]?.otherRows).toBe('同一事实也可计入“巡检”；一事只扣一处，计入本行');
  });

  test('keeps what it quotes from the public', () => {
    expect(rowOf(scoreOf({ charges: [CHARGE] }, {}, 'public'))?.charges[0]).toMatchObject({
      title: '未巡检',
      explanation: '',
      arithmetic: '1 × 2 = 2',
    });
  });
});

describe('parameters', () => {
  const state: ParameterState = {
    key: 'documents.due',
    no: 'P-01',
    title: '几日内入库',
    clause: null,
    reading: 'three',
    value_text: '3 个工作日',
    default_reading: 'three',
    readings: [
      { id: 'three', title: '3 个工作日', total: base.score.total },
      { id: 'one', title: '1 个工作日', total: '8.0' },
    ],
    agreed: false,
    agreement: null,
    agreed_on: null,
    agreed_after_fact: false,
    first_fact_on: null,
    starred: true,
    asked: true,
  };
  const rows = (...states: ParameterState[]) => scoreOf({}, { parameters: states }).parameters.rows;

  test('what is open comes first, with what each reading would give', () => {
    const settled = { ...state, no: 'P-02', agreed: true, agreed_on: '2024-07-15', starred: false };
    expect(rows(settled, state)).toEqual([
      {
        no: 'P-01 ★',
        title: '几日内入库',
        reading: '3 个工作日（默认读法）',
        badge: { word: '未确认', tone: 'late' },
        effects: ['1 个工作日：合计 8.0'],
      },
      {
        no: 'P-02',
        title: '几日内入库',
        reading: '3 个工作日（默认读法）',
        badge: { word: '双方已确认（2024-07-15）', tone: 'met' },
        effects: [],
      },
    ]);
  });

  test.each<[Partial<ParameterState>, string]>([
    [{ agreed: true, agreed_on: '2024-07-15', agreed_after_fact: true }, '双方事后确认（2024-07-15）'],
    [{ starred: false }, '未确认，各读法结果相同'],
  ])('%j', (change, word) => {
    expect(rows({ ...state, ...change })[0]?.badge.word).toBe(word);
  });
});

test('findings that take no effect are named, not counted', () => {
  const fact = {
    key: 'k',
    event: 'e',
    source: 'finding' as const,
    title: 't',
    subject: { type: 'contract' as const, id: 'x', title: 'x' },
    period: null,
    at: null,
    records: [],
  };
  const facts = [
    { ...fact, state: 'unconfirmed' as const, findings: ['FND-1', 'FND-2'] },
    { ...fact, state: 'dismissed' as const, findings: ['FND-3'] },
  ];
  const reasons = scoreOf({}, { facts, score: { ...base.score, trial_reasons: ['甲方尚未签署评分'] } }).reasons;
  expect(reasons).toEqual([
    '甲方尚未签署评分。',
    '2 条甲方认定不是由甲方身份提交或合并的，未生效，没有计入。',
    '1 条甲方认定经决定不予认定，没有计入。',
  ]);
});

describe('the hundred bar', () => {
  const rows = (...pairs: [max: string | null, trial: string][]) =>
    pairs.map(([max, trial], index) => ({ ...row, id: `r${index}`, max, trial }));

  test('widths and losses are shares of the whole', () => {
    const score = { ...base.score, rows: rows(['10', '7.5'], ['20', '20']) };
    const shown = barSegments({ ...base, score }, (id) => `/x#${id}`);
    expect(shown.map(({ width, lost, lostPoints, title, href }) => [width, lost, lostPoints, title, href])).toEqual([
      ['33.3333%', '8.3333%', '−2.5', '巡检 7.5/10', '/x#r0'],
      ['66.6667%', '0%', null, '巡检 20/20', '/x#r1'],
    ]);
  });

  test('a sheet without a whole has no bar', () => {
    expect(barSegments({ ...base, score: { ...base.score, max: null } }, () => null)).toEqual([]);
    expect(barSegments({ ...base, score: { ...base.score, rows: rows([null, '-2']) } }, () => null)).toEqual([]);
  });
});
