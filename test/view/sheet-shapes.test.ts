import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { scoreText } from '../../scripts/faces/text.ts';
import { xlsx } from '../../scripts/faces/xlsx.ts';
import type { Proceedings } from '../../scripts/model/proceedings.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { barAsides, barSegments } from '../../scripts/view/bar.ts';
import { scoreWords } from '../../scripts/view/check.ts';
import { explainView, findRow } from '../../scripts/view/foresight/explain.ts';
import { forecastView } from '../../scripts/view/foresight/forecast.ts';
import { todoView } from '../../scripts/view/foresight/todo.ts';
import { lettersOf } from '../../scripts/view/letters/letters.ts';
import { periodTable } from '../../scripts/view/period-table.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { volumeModels } from '../../scripts/view/volume/volume.ts';
import type { ScoreSheetSection } from '../../scripts/view/volume-model.ts';
import { readWorkbook } from '../faces/read-back.ts';
import { at, type Told, tell } from '../support/contract.ts';
import { filesWith, type SheetGiven, scoreOf, sheetText } from '../support/sheet.ts';
import { pageOf, siteOf, smallSnapshot } from './snapshots.ts';

/** Sheets of other shapes on every face: months with weights, veto and bonus; and deductions in yuan under caps. */

const plain = { prefix: '', colour: false, width: 200, limit: Number.POSITIVE_INFINITY };

let number = 0;
const fault = (from: string, answered: string, restored: string) =>
  tell('incident', `INC-${++number}`, {
    ...{ system: 'blood-trace', severity: 'moderate', title: '停用' },
    ...{ reported_at: at(from), acknowledged_at: at(answered), restored_at: at(restored) },
  });
const finding = (row: string, on: string, event: string) =>
  tell('finding', `FND-${++number}`, {
    row,
    event,
    fact: event,
    occurred_at: at(`${on} 10:00`),
    found_at: at(`${on} 11:00`),
  });

const MONTHS = sheetText(`
base: 100
unit: 分
policy: most-specific
round: {digits: 1, mode: half-up}
weights: 100
period: {each: month, combine: mean, partial: exclude}
not_applicable: {as: redistribute, within: sheet}
groups: [{id: g, title: 组}]
rows:
  - id: response
    group: g
    criterion: 响应率
    clause: sheet
    standard: 一小时内响应
    max: 100
    weight: 60
    start: zero
    specificity: 30
    rules:
      - id: on-time
        title: 响应率
        event: response
        from: {records: [incident]}
        measure: {ratio: {on_time: {from: reported_at, to: acknowledged_at, limit: {hours: 1}}}}
        charge: award
        band: [{at_least: 90, points: 100}, {below: 90, points: 50}]
  - id: papers
    group: g
    criterion: 资料
    clause: sheet
    standard: 缺一份扣 20 分
    max: 100
    weight: 40
    specificity: 20
    rules:
      - {id: gap, title: 缺资料, event: gap, from: {findings: row}, where: record.event == "gap", count: 1, points: 20}
  - id: veto
    group: g
    criterion: 安全否决
    clause: sheet
    standard: 有安全事件的当月不得分
    max: 100
    weight: 0
    specificity: 60
    rules:
      - {id: event, title: 安全事件, event: safety, from: {findings: row}, where: record.event == "safety", knockout: period}
  - id: praise
    group: g
    criterion: 表扬
    clause: sheet
    standard: 每次加 2 分，每月最多加 3 分
    bonus: true
    cap: 3
    specificity: 10
    rules:
      - {id: praise, title: 表扬, event: praise, from: {findings: row}, where: record.event == "praise", charge: award, count: 1, points: 2}
triggers:
  - {id: low, title: 连续两个月低于 75 分, of: total, below: 75, times: 2, consecutive: true, again: each, points: 5}
`);

const YUAN = sheetText(`
base: ~
unit: 元
policy: most-specific
round: {digits: 2, mode: half-up}
groups: [{id: g, title: 组}]
rows:
  - id: faults
    group: g
    criterion: 故障
    clause: sheet
    standard: 每次 30000 元，全年最多 50000 元
    cap: 50000
    specificity: 20
    rules:
      - {id: each, title: 发生故障, event: fault, from: {records: [incident]}, count: 1, points: 30000}
  - id: slow
    group: g
    criterion: 恢复
    clause: sheet
    standard: 两小时内恢复，每超一小时 500 元
    specificity: 30
    rules:
      - id: over
        title: 超时
        event: over
        from: {records: [incident]}
        late: {from: reported_at, to: restored_at, limit: {hours: 2}, each: units, unit: {hours: 1}, partial: ceil}
        points: 500
        cap: {share: "0.5"}
`);

function taken(sheet: string, told: readonly Told[], given: Partial<SheetGiven> = {}): Snapshot {
  const rest = { told, asOf: '2025-04-30', term: { from: '2025-01-15', to: '2025-04-30' }, ...given };
  const contract = filesWith(sheet, rest);
  const score = scoreOf(sheet, rest);
  const small = smallSnapshot({});
  return {
    ...small,
    contract: { ...small.contract, scorecard: contract.scorecard, volumes: contract.volumes },
    identity: { ...small.identity, as_of: '2025-04-30' as Snapshot['identity']['as_of'] },
    score,
    charges: score.rows.flatMap(({ charges }) => charges),
    facts: score.rows.flatMap(({ charges }) =>
      charges.map(({ fact, explanation, period, state, records }) => ({
        ...{ key: fact, event: 'e', source: 'record' as const, state, title: explanation, period: period ?? null },
        ...{
          subject: { type: 'contract' as const, id: 'c', title: '' },
          at: null,
          records: [...records],
          findings: [],
        },
      })),
    ),
  };
}

/** February 90 %, no faults in March, April late: and a veto, praise, gaps. */
const months = taken(MONTHS, [
  fault('2025-02-03 09:00', '2025-02-03 09:30', '2025-02-03 10:00'),
  fault('2025-04-03 09:00', '2025-04-03 12:00', '2025-04-03 13:00'),
  fault('2025-04-04 09:00', '2025-04-04 09:10', '2025-04-04 10:00'),
  fault('2025-04-05 09:00', '2025-04-05 12:00', '2025-04-05 13:00'),
  finding('papers', '2025-02-10', 'gap'),
  finding('veto', '2025-03-12', 'safety'),
  finding('praise', '2025-04-10', 'praise'),
  finding('praise', '2025-04-11', 'praise'),
]);
const yuan = taken(YUAN, [
  fault('2025-02-03 09:00', '2025-02-03 09:30', '2025-02-03 16:20'),
  fault('2025-03-03 09:00', '2025-03-03 09:30', '2025-03-03 09:40'),
]);

const numberOf = (text: string) => new Fraction(text.replace('−', '-').replace('+', '').replaceAll(',', '') || 0);

describe('a sheet by months', () => {
  const table = periodTable(months);

  test('the table has the months that count, each row with what it adds and what it scored', () => {
    // February 60 + 32; March has no faults: the papers carry all; April 30 + 40 + 3.
    expect(table?.columns).toEqual(['2 月', '3 月', '4 月']);
    expect(table?.lines.map(({ title, cells, total }) => [title, ...cells.map(({ value }) => value), total])).toEqual([
      ['响应率', '60', '—', '30', '30'],
      ['资料', '32', '100', '40', '57.3333'],
      ['表扬', '', '', '+3', '+1'],
      ['安全否决（当期不得分）', '', '−100', '', '−33.3333'],
      ['周期得分', '92', '0', '73', '55'],
    ]);
    expect(table?.lines[0]?.cells.map(({ own }) => own)).toEqual(['100', '', '50']);
    expect(table?.after).toEqual([{ title: '连续两个月低于 75 分', points: '−5' }]);
    expect(table?.total).toEqual({ title: '总分', value: '50.0' });
    expect(table?.notes).toContain('— 为当期不适用');
  });

  test('every column adds up to its last line, and the last column to the total', () => {
    const lines = table?.lines ?? [];
    const sum = lines.find(({ sort }) => sort === 'sum');
    const parts = lines.filter(({ sort }) => sort !== 'sum');
    const add = (texts: readonly string[]) =>
      texts.reduce((all, text) => (text === '—' ? all : all.add(numberOf(text))), new Fraction(0));
    table?.columns.forEach((_, at) => {
      expect(add(parts.map(({ cells }) => cells[at]?.value ?? '')).toString()).toBe(sum?.cells[at]?.value);
    });
    const near = (a: Fraction, b: Fraction) => expect(a.sub(b).abs().lt('0.001')).toBe(true);
    near(add(parts.map(({ total }) => total)), numberOf(sum?.total ?? ''));
    near(
      add([sum?.total ?? '', ...(table?.after ?? []).map(({ points }) => points)]),
      numberOf(table?.total.value ?? ''),
    );
  });

  test('the bar shows what counts in the total, and says what stands beside it', () => {
    const shown = barSegments(months, () => null);
    expect(shown.map(({ label, width, lostPoints }) => [label, width, lostPoints])).toEqual([
      ['响应率', '60%', '−30'],
      ['资料', '40%', '+17.3333'],
    ]);
    expect(barAsides(months)).toEqual([
      { label: '表扬', points: '+1' },
      { label: '安全否决（当期不得分）', points: '−33.3333' },
      { label: '连续两个月低于 75 分', points: '−5' },
      { label: '有不适用周期的行，其分值由其余行分担，斜纹含这一部分', points: '' },
    ]);
  });

  test('points that are added are never called deductions', () => {
    const page = pageOf(siteOf(months), 'score', 'score');
    expect(page.lead[0]?.text).toBe('4 行中 2 行有扣分，共 2 条扣分事实；另有得分 2 条、加分 2 条。');
    const rows = new Map(page.groups.flatMap((group) => group.rows).map((row) => [row.criterion, row]));
    expect(rows.get('响应率')).toMatchObject({ reduced: false, trial: '75' });
    expect(rows.get('响应率')?.charges.map(({ award, points }) => [award, points])).toEqual([
      [true, '+100'],
      [true, '+50'],
    ]);
    expect(rows.get('资料')).toMatchObject({ reduced: true });
    expect(rows.get('表扬')?.trialNote).toBe('2025 年 4 月应加 4，加到 3 为止；加分行，不占分值');
    expect(rows.get('安全否决')).toMatchObject({ trial: '触发 1 次', trialNote: '否决行，不占分值' });
    expect(page.shell.nav[0]?.items.map(({ title }) => title)).toContain('计分事实');
  });

  test('on the terminal: the table, the cap of the bonus, the veto in words', () => {
    const text = scoreText([scoreView(months)], plain);
    expect(text).toMatch(/安全否决 +触发 1 次/);
    expect(text).toContain('2025 年 4 月应加 4，加到 3 为止');
    expect(text).toMatch(/周期得分 +92 +0 +73 +55/);
    expect(text).not.toContain('逐周期：');
    // January is no whole month: it is said once.
    expect(text.match(/2025 年 1 月/g)).toHaveLength(1);
  });

  test('a narrow terminal has the months in stretches, the sum beside the last', () => {
    const text = scoreText([scoreView(months)], { ...plain, width: 60 });
    expect(text.match(/周期得分/g)?.length).toBeGreaterThan(1);
    expect(text.match(/各周期平均/g)).toHaveLength(1);
  });

  test('explained: what the veto did, and no sum of deductions where points are earned', () => {
    const of = (id: string) => explainView(months, findRow(months, id) as never);
    expect(of('veto').arithmetic).toBe('触发 1 次');
    expect(of('response').rules[0]?.charges.every(({ award }) => award)).toBe(true);
    expect(of('praise').notes).toContain('2025 年 4 月应加 4，加到 3 为止');
  });

  test('the notice of deductions lists deductions, a measure by its period', () => {
    const proceedings: Proceedings = {
      ...{ replyWorkdays: null, suspends: false, parameter: null },
      ...{ replyBy: () => null, ifDecided: () => null },
    };
    const made = lettersOf(months, 'deduction-notice', null, { proceedings, checkCode: 'c', sm3: () => '' });
    const text = JSON.stringify('letters' in made ? made.letters : made);
    expect(text).toContain('下列 2 件事可能扣分');
    expect(text).toContain('安全事件');
    expect(text).not.toContain('表扬：');
    expect(text).not.toContain('档位');
  });

  test('nobody is asked to reply to praise', () => {
    const [praise] = months.score.rows.find(({ id }) => id === 'praise')?.charges ?? [];
    const state = {
      ...{
        id: praise?.records[0] ?? '',
        row: 'praise',
        state: 'recorded' as const,
        fact: null,
        about: null,
        text: '表扬',
      },
      ...{ raised_by: null, recorded_by: null, knockout: false, notified_at: 1, reply_due: null, may_reply: true },
      ...{ reply: null, reply_in_time: null, decision: null },
    };
    expect(todoView({ ...months, findings: [state] }).groups).toEqual([]);
    const gap = { ...state, id: 'FND-X', row: 'papers' };
    expect(todoView({ ...months, findings: [gap] }).groups.map(({ sort }) => sort)).toEqual(['reply']);
  });

  test('a veto has no rate to look ahead by', () => {
    const view = forecastView({ ...months, identity: { ...months.identity, as_of: '2025-03-31' as never } });
    expect(view.rows.map(({ id }) => id)).not.toContain('veto');
  });

  test('the workbook has the table in figures as printed', async () => {
    const sheets = await readWorkbook(await xlsx({ views: [], scores: [scoreView(months)], prefix: '' }));
    const rows = sheets.get('逐周期')?.rows ?? [];
    expect(rows.find((row) => row.考核行 === '周期得分' && row.周期 === '3 月')?.计入得分).toBe('0');
    expect(rows.at(-1)).toMatchObject({ 考核行: '总分', 计入得分: '50.0' });
    expect(sheets.has('扣分与得分')).toBe(true);
  });
});

describe('a sheet in yuan', () => {
  test('headline: unit, thousands apart, one minus', () => {
    expect(scoreWords(yuan)).toContain('试算 −53,000.00 元');
    expect(scoreText([scoreView(yuan)], plain)).toContain('试算 −53,000.00 元');
    expect(pageOf(siteOf(yuan), 'score', 'score').score).toMatchObject({
      value: '−53,000.00',
      outOf: null,
      unit: '元',
    });
    expect(scoreText([scoreView(yuan)], plain)).not.toMatch(/ -\d/);
  });

  test('the row’s cap is said on every face and stands in the column of the most', () => {
    const page = pageOf(siteOf(yuan), 'score', 'score');
    const [row] = page.groups[0]?.rows ?? [];
    expect(row).toMatchObject({ max: '50,000', trial: '−50,000', trialNote: '应扣合计 60,000，扣满 50,000' });
    expect(scoreText([scoreView(yuan)], plain)).toContain('应扣合计 60,000，扣满 50,000');
    const sheet = sheetOf(yuan);
    expect(sheet.groups[0]?.rows[0]).toMatchObject({ max: '50,000', caps: ['应扣合计 60,000，扣满 50,000'] });
    expect(sheet.totals.trial).toBe('−53,000.00 元');
    expect(sheet.figureUnits).toBeGreaterThan(12);
  });

  test('a length of time is told as people say it, beside the exact sum', () => {
    const charge = scoreView(yuan).rows[1]?.charges[0];
    expect(charge).toMatchObject({
      arithmetic: '⌈(22/3 − 2) ÷ 1⌉ × 500 = 3000',
      duration: '历时 7 小时 20 分，超出 5 小时 20 分',
    });
    expect(scoreText([scoreView(yuan)], plain)).toContain('历时 7 小时 20 分，超出 5 小时 20 分');
  });
});

describe('no total may be claimed', () => {
  test('every headline says so, with the reason, and draws no bar', () => {
    const withheld = { ...months, score: { ...months.score, withheld: '尚无可考核周期' } };
    expect(scoreWords(withheld)).toBe('试算 暂无总分（尚无可考核周期）');
    expect(scoreText([scoreView(withheld)], plain)).toContain('试算 暂无总分\n  尚无可考核周期');
    const page = pageOf(siteOf(withheld), 'score', 'score');
    expect(page.score).toMatchObject({ value: '—', state: '暂无总分', second: '尚无可考核周期' });
    expect([page.bar, page.table, page.totals.trial]).toEqual([[], undefined, '暂无总分']);
    expect(sheetOf(withheld).totals.trial).toBe('暂无总分');
  });
});

function sheetOf(snapshot: Snapshot): ScoreSheetSection {
  const volumes = [
    {
      ...{ id: 'v', no: '一', title: '卷', retention: '10 年', render: true },
      sections: [{ id: 's', title: '考核表', template: 'score-sheet' }],
    },
  ] as never;
  const contract = { ...snapshot.contract, volumes: { ...snapshot.contract.volumes, volumes } };
  const options = { audience: 'owner' as const, checkCode: 'c', sm3: () => '', result: [] };
  const [section] = volumeModels({ ...snapshot, contract }, options)[0]?.sections ?? [];
  return section as ScoreSheetSection;
}

describe('a row by months in a sheet by quarters', () => {
  // A: 60 − 10, 60, 60 − 20 → 50 in the first quarter; 60, 60 − 30, 60 → 50 in the second. B: 40 − 5, 40.
  const sheet = sheetText(`
base: 100
unit: 分
policy: most-specific
round: {digits: 1, mode: half-up}
period: {each: quarter, combine: mean}
groups: [{id: g, title: 组}]
rows:
  - id: a
    group: g
    criterion: 巡检
    clause: sheet
    standard: 每月一次，缺一次扣 10 分
    max: 60
    period: {each: month, combine: mean}
    specificity: 30
    rules: [{id: gap, title: 缺, event: gap, from: {findings: row}, count: 1, points: 10}]
  - id: b
    group: g
    criterion: 资料
    clause: sheet
    standard: 缺一份扣 5 分
    max: 40
    specificity: 20
    rules: [{id: gap, title: 缺, event: gap, from: {findings: row}, count: 1, points: 5}]
`);
  const days = ['2025-01-06', '2025-03-03', '2025-03-04', '2025-05-06', '2025-05-07', '2025-05-08'];
  const half = taken(sheet, [...days.map((day) => finding('a', day, 'gap')), finding('b', '2025-02-05', 'gap')], {
    asOf: '2025-06-30',
    term: { from: '2025-01-01', to: '2025-06-30' },
  });

  test('shows what it adds to each quarter, and its own months beside', () => {
    const table = periodTable(half);
    expect(table?.lines.map(({ title, cells, total }) => [title, ...cells.map(({ value }) => value), total])).toEqual([
      ['巡检', '50', '50', '50'],
      ['资料', '35', '40', '37.5'],
      ['周期得分', '85', '90', '87.5'],
    ]);
    expect(half.score.total).toBe('87.5');
    const months =
      '逐周期：2025 年 1 月 50、2025 年 2 月 60、2025 年 3 月 40、2025 年 4 月 60、2025 年 5 月 30、2025 年 6 月 60';
    expect(table?.notes).toContain(`巡检另有自己的周期，${months}`);
    const page = pageOf(siteOf(half), 'score', 'score');
    expect(page.groups[0]?.rows.map(({ trialNote }) => trialNote.includes(months))).toEqual([true, false]);
    expect(scoreText([scoreView(half)], plain)).toContain(months);
  });
});
