import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { Clock, GateState } from '../../scripts/model/standing.ts';
import type { OverviewPage } from '../../scripts/view/pages/overview.ts';
import type { ListRow } from '../../scripts/view/pages.ts';
import { CONTRACT_ID, diagnostic, instant, occurrence, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

const FILE = `${CONTRACT_ID}/evidence/incident/2024-08.yaml`;
const incidents = ['INC-1', 'INC-2'].map((id, index) =>
  record('incident', id, {}, { file: FILE, line: 3 + index * 10 }),
);
const base = smallSnapshot({ records: incidents });

/** The overview of a snapshot with some parts replaced. */
function overview(change: Partial<Snapshot>): OverviewPage {
  return pageOf(siteOf({ ...base, ...change }), 'overview', 'index');
}

function plain({ badge, text, aside }: ListRow): string {
  const sentence = text.map((run) => (run.href === undefined ? run.text : `[${run.text}](${run.href})`)).join('');
  return [badge.word, sentence, aside].join(' | ');
}

const words = (page: OverviewPage) => page.lead.map((run) => run.text).join('');

describe('the sentence', () => {
  const summary = { ...base.summary, expected: 1203, met: 1190, late: 3, missing: 8, invalid: 1, waived: 1 };
  const gate = (state: GateState['state']) => ({ ...(base.gates[0] as GateState), state });

  test('a trial with open parameters', () => {
    const parameters = base.parameters.map((one, index) => ({ ...one, starred: index < 3 }));
    const gates = [gate('complete'), gate('short')];
    expect(words(overview({ summary, parameters, gates, diagnostics: [] }))).toBe(
      '3 项带★参数尚未由双方确认，以上为试算；评分由甲方签署，结论由验收专家小组作出。应有材料 1,203 份，已齐 1,194 份；2 项验收条件中 1 项资料齐；没有核查提示。',
    );
  });

  test('nothing handed in: the figure is no score', () => {
    const score = { ...base.score, state: 'trial-insufficient-evidence' as const };
    const page = overview({ score });
    expect(words(page)).toMatch(/^到期的材料一份也没有，以上数字不能当作得分；/);
    expect(page.score.state).toBe('试算 · 材料不足');
  });

  test('signed by the client', () => {
    const score = { ...base.score, state: 'rated' as const, rating_total: '9.5', total: '9.0', trial_reasons: [] };
    const page = overview({ score });
    expect(page.score).toEqual({ value: '9.5', outOf: '10', state: '已评分', second: '试算 9.0' });
    expect(words(page)).toMatch(/^评分已由甲方签署，结论由验收专家小组作出。/);
  });

  test('a disputed fact gives two totals', () => {
    const score = { ...base.score, total: '83.0', total_if_dismissed: '84.0' };
    expect(overview({ score }).score).toMatchObject({ value: '83.0', state: '试算', second: '异议成立则 84.0' });
  });

  test('a sheet that only deducts has no bar and a real minus', () => {
    const score = { ...base.score, max: null, total: '-3.5', total_if_dismissed: '-3.5' };
    const page = overview({ score });
    expect(page.score).toEqual({ value: '−3.5', outOf: null, unit: '分', state: '试算', second: null });
    expect(page.bar).toEqual([]);
  });
});

describe('待办', () => {
  const missing = occurrence('a', { status: 'missing' });
  const late = occurrence('b', { status: 'late', late_by_workdays: 3 });

  test('contradictions first, then what is missing, then what came late', () => {
    const diagnostics = [
      diagnostic(FILE, 5, { message: '故障 INC-1 的恢复早于响应', clause: 'c1' }),
      diagnostic(FILE, 15, { message: '正文缺少一节', hint: '请说明经过', clause: null }),
      diagnostic(FILE, 6, { severity: 'warning' }),
    ];
    const { todo } = overview({ diagnostics, occurrences: [late, occurrence('c'), missing] });
    expect(todo.rows.map(plain)).toEqual([
      '请核对 | 故障 [INC-1](/ledgers/incident/2024-08.html#INC-1) 的恢复早于响应 | 合同 一',
      `请说明 | [INC-2](/ledgers/incident/2024-08.html#INC-2)　正文缺少一节 | ${FILE}:15`,
      '未交 | 台账 2024-08-14 [巡检报告](/checklist.html#gap-inspection-report--a) | 应于 2024-08-19 前',
      '迟交 | 台账 2024-08-14 [巡检报告](/checklist.html#gap-inspection-report--b)，晚 3 个工作日 | ',
    ]);
    expect(todo.more).toBeNull();
  });

  test('one story, one row', () => {
    const about = occurrence('d', {
      status: 'missing',
      sort: 'prior-step',
      subject: { type: 'record', id: 'INC-1', title: 'INC-1' },
    });
    const refused = occurrence('e', { status: 'invalid', records: ['INC-1'] });
    const { todo } = overview({ diagnostics: [diagnostic(FILE, 5)], occurrences: [about, refused, missing] });
    expect(todo.rows.map(({ badge }) => badge.word)).toEqual(['请核对', '未交']);
  });

  test('a step that should have come first can only be explained', () => {
    const prior = occurrence('p', { status: 'missing', sort: 'prior-step', owner: 'client' });
    const { todo } = overview({ diagnostics: [], occurrences: [prior] });
    expect(todo.rows.map(plain)).toEqual([
      '请说明 | 台账 2024-08-14 [巡检报告](/checklist.html#gap-inspection-report--p) | 甲方 · 应于 2024-08-19 前',
    ]);
  });

  test('a missing piece says what it costs', () => {
    const charged = overview({
      occurrences: [missing],
      diagnostics: [],
      score: { ...base.score, rows: base.score.rows.map((row) => ({ ...row, charges: [charge(row.id, missing.id)] })) },
    });
    expect(charged.todo.rows[0]?.aside).toBe('试算 −2 · 巡检');
  });

  test('eight rows at most, and where the rest is', () => {
    const errors = Array.from({ length: 9 }, (_, index) => diagnostic(FILE, 5, { message: `第 ${index} 处` }));
    const gaps = Array.from({ length: 6 }, (_, index) => occurrence(`m${index}`, { status: 'missing' }));
    const many = overview({ diagnostics: errors, occurrences: gaps }).todo;
    expect(many.rows.map(({ badge }) => badge.word)).toEqual([...Array(4).fill('请核对'), ...Array(4).fill('未交')]);
    expect(many.more).toEqual({ text: '另有 7 项', href: '/checklist.html' });
    const errorsOnly = overview({ diagnostics: errors, occurrences: [] }).todo;
    expect(errorsOnly.rows).toHaveLength(8);
    expect(errorsOnly.more).toEqual({ text: '另有 1 项', href: '/diagnostics.html' });
    expect(overview({ diagnostics: [], occurrences: [] }).todo).toMatchObject({
      rows: [],
      more: null,
      empty: '没有待办。',
    });
  });
});

describe('conditions and terms', () => {
  const gate: GateState = {
    id: 'material',
    title: '资料齐全',
    clause: 'c1',
    state: 'complete',
    present: 6,
    expected: 6,
    open_diagnostics: 0,
    note: null,
  };
  const clock: Clock = {
    id: 'last',
    sort: 'payment',
    shifted_due: null,
    shifts: [],
    outer: null,
    title: '尾款 40%',
    clause: 'c2',
    state: 'waiting',
    started_at: null,
    due: null,
    ended_at: null,
    workdays_left: null,
    amount: '235600.00',
    note: '验收合格后',
  };
  const due = instant('2025-06-30T23:59:59');

  test.each<[Partial<GateState>, string]>([
    [{}, '资料齐 | [资料齐全](/checklist.html#condition-material) | 6 / 6'],
    [
      { state: 'short', present: 410, expected: 412 },
      '缺 2 | [资料齐全](/checklist.html#condition-material) | 410 / 412',
    ],
    [
      { state: 'unmet', open_diagnostics: 2 },
      '未满足 | [资料齐全](/checklist.html#condition-material) | 6 / 6 · 2 条核查提示',
    ],
    [
      { state: 'not-yet', note: '另有 3 份未到期' },
      '未到期 | [资料齐全](/checklist.html#condition-material) | 6 / 6 · 另有 3 份未到期',
    ],
    [{ id: 'panel', state: 'awaiting-panel', expected: 0, present: 0 }, '待专家 | 资料齐全 | 由专家小组作出'],
  ])('%j', (change, expected) => {
    expect(overview({ gates: [{ ...gate, ...change }], clocks: [] }).conditions.rows.map(plain)).toEqual([expected]);
  });

  test.each<[Partial<Clock>, string]>([
    [{}, '未到 | 尾款 40%　235,600.00 元 | 验收合格后 · 合同 二'],
    [
      { state: 'running', due, workdays_left: 181, amount: null, note: null, clause: '' },
      '进行中 | 尾款 40% | 至 2025-06-30 · 还有 181 个工作日',
    ],
    [
      { state: 'running', due, workdays_left: 5, amount: null, note: null },
      '临近 | 尾款 40% | 至 2025-06-30 · 还有 5 个工作日 · 合同 二',
    ],
    [{ state: 'over', due, workdays_left: 0, amount: null, note: null }, '已届满 | 尾款 40% | 至 2025-06-30 · 合同 二'],
  ])('%j', (change, expected) => {
    expect(overview({ gates: [], clocks: [{ ...clock, ...change }] }).conditions.rows.map(plain)).toEqual([expected]);
  });
});

describe('the heat of systems and months', () => {
  const { heat } = overview({
    occurrences: [
      occurrence('1', { period: '2024-08-07' }),
      occurrence('2', { period: '2024-08-14', status: 'missing' }),
      occurrence('3', { period: '2024-08-21', status: 'late' }),
      occurrence('4', { period: '2024-09', status: 'waived', waiver: 'WVR-1' }),
      occurrence('5', { period: '2024-10', status: 'met' }),
      occurrence('6', { period: '2024-10', status: 'not-due' }),
      occurrence('7', { period: '2025-01-08', status: 'not-due' }),
      occurrence('8', { period: null, status: 'late', due: instant('2024-11-05T23:59:59') }),
      occurrence('9', { period: '2024-08', subject: { type: 'item', id: 'item-1', title: '台账系统运维' } }),
      occurrence('0', { period: '2024-08', status: 'missing', subject: { type: 'contract', id: 'x', title: 'x' } }),
    ],
  });

  test('the months of the term', () => {
    expect(heat.columns).toEqual(['24-07', '08', '09', '10', '11', '12', '25-01', '02', '03', '04', '05', '06']);
    expect(heat.rows.map((row) => row.label)).toEqual(['台账', '门户']);
  });

  test.each<[month: number, sign: string, title: string, href: string | null]>([
    [0, '', '台账 2024-07：无应交材料', null],
    [1, '✕', '台账 2024-08：未交 1 份，迟交 1 份，已交 2 份', '/checklist.html#gap-inspection-report--2'],
    [2, '○', '台账 2024-09：例外 1 份', '/checklist.html#req-inspection-report'],
    [3, '✓', '台账 2024-10：已交 1 份，未到期 1 份', '/checklist.html#req-inspection-report'],
    [4, '◔', '台账 2024-11：迟交 1 份', '/checklist.html#gap-inspection-report--8'],
    [6, '·', '台账 2025-01：未到期 1 份', '/checklist.html#req-inspection-report'],
    [7, '·', '台账 2025-02：未到期', null],
  ])('month %i', (month, sign, title, href) => {
    expect(heat.rows[0]?.cells[month]).toMatchObject({ sign, title, href });
  });
});

function charge(row: string, occurrenceId: string) {
  return {
    id: `${row}/missed/occurrence:${occurrenceId}#missed`,
    row,
    rule: 'missed',
    fact: `occurrence:${occurrenceId}#missed`,
    clause: 'c1',
    points: '2',
    arithmetic: '1 × 2 = 2',
    explanation: '未巡检：台账 2024-08-14 巡检报告',
    records: [],
    parameters: [],
    knockout: false,
    other_rows: [],
    readings: [],
    state: 'computed' as const,
  };
}
