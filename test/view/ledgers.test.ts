import { describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '../../scripts/model/record.ts';
import { CONTRACT_ID, diagnostic, occurrence, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

const FILE = `${CONTRACT_ID}/evidence/incident/2024-08.yaml`;
const at = (day: string) => `2024-${day}T10:00:00+08:00`;

function incident(
  id: string,
  reported: string | undefined,
  rest: EvidenceRecord['fields'] = {},
  place: Partial<EvidenceRecord> = {},
) {
  return record(
    'incident',
    id,
    { ...(reported ? { reported_at: at(reported) } : {}), ...rest },
    { file: FILE, ...place },
  );
}

describe('a ledger', () => {
  const snapshot = smallSnapshot({
    records: [
      incident('INC-2', '09-02', { system: 'ledger', title: '查询慢' }),
      incident('INC-1', '08-30', {}, { valid: false }),
      incident('INC-3', undefined),
    ],
    commits: true,
  });
  const page = pageOf(siteOf(snapshot), 'ledger', 'ledgers/incident');

  test('the kind’s columns with their Chinese titles, the id first, the dates last', () => {
    expect(page.columns.map((column) => column.title)).toEqual([
      '编号',
      '系统',
      '故障现象',
      '故障等级',
      '报修时间',
      '人工响应时间',
      '解决时间',
      '登记',
      '入库',
      '合并',
    ]);
    const log = pageOf(
      siteOf(smallSnapshot({ records: [record('operation-log', 'OP-1', { seq: 1 })] })),
      'ledger',
      'ledgers/operation-log',
    );
    expect(log.columns.slice(0, 2)).toEqual([
      { title: '编号', align: 'left' },
      { title: '流水号', align: 'right' },
    ]);
  });

  test('by the month of the event, what has none last', () => {
    expect(page.months.map(({ title, id, rows }) => [title, id, rows.map((row) => row.cells[0])])).toEqual([
      ['2024-08', 'm-2024-08', ['INC-1']],
      ['2024-09', 'm-2024-09', ['INC-2']],
      ['发生时间不明', 'm-none', ['INC-3']],
    ]);
    expect(page.months[1]?.rows[0]).toEqual({
      href: '/ledgers/incident/2024-08.html#INC-2',
      cells: [
        'INC-2',
        '台账',
        '查询慢',
        '',
        '2024-09-02 10:00',
        '',
        '',
        '2024-08-30 18:00',
        '2024-08-30 18:01',
        '2024-08-30 19:00',
      ],
      badge: null,
    });
    expect(page.months[0]?.rows[0]?.badge?.word).toBe('不合格式');
  });

  test('the index counts and dates it', () => {
    const index = pageOf(siteOf(snapshot), 'ledger-index', 'ledgers');
    expect(index.ledgers).toEqual([
      {
        title: '故障台账',
        href: '/ledgers/incident.html',
        count: '3',
        range: '2024-08-30 至 2024-09-02',
        note: '1 条不合格式',
      },
    ]);
  });

  test('the public sees neither dates nor months, and no column of nothing but what is hidden', () => {
    const hidden = pageOf(siteOf(snapshot, 'public'), 'ledger', 'ledgers/incident');
    expect(hidden.columns.map(({ title }) => title)).toEqual(['编号', '系统']);
    expect(hidden.months.map((month) => month.title)).toEqual(['全部']);
    expect(hidden.months[0]?.rows.map((row) => row.cells.length)).toEqual([2, 2, 2]);
  });

  test('without history only the day it was written down is known', () => {
    const none = smallSnapshot({ records: [incident('INC-1', '08-30')] });
    expect(pageOf(siteOf(none), 'ledger', 'ledgers/incident').columns.at(-1)?.title).toBe('登记');
    expect(pageOf(siteOf(none), 'record', 'ledgers/incident/2024-08').dates).toEqual([
      { label: '发生', value: '2024-08-30 10:00' },
      { label: '登记', value: '2024-08-30 18:00' },
      { label: '入库', value: '没有提交历史' },
    ]);
  });
});

describe('what must be seen at once on a record', () => {
  const badges = (one: EvidenceRecord, change: object = {}) => {
    const snapshot = smallSnapshot({ records: [one], commits: true });
    return (pageOf(siteOf({ ...snapshot, ...change }), 'record', 'ledgers/incident/2024-08').badges ?? []).map(
      (badge) => badge.word,
    );
  };

  test.each<[string, EvidenceRecord, object, string[]]>([
    ['nothing', incident('INC-1', '08-30'), {}, []],
    ['not in form', incident('INC-1', '08-30', {}, { valid: false }), {}, ['不合格式']],
    ['an error about it', incident('INC-1', '08-30'), { diagnostics: [diagnostic(FILE, 4)] }, ['请核对']],
    [
      'an error to explain',
      incident('INC-1', '08-30'),
      { diagnostics: [diagnostic(FILE, 4, { hint: '请说明经过' })] },
      ['请说明'],
    ],
    ['only a warning', incident('INC-1', '08-30'), { diagnostics: [diagnostic(FILE, 4, { severity: 'warning' })] }, []],
    [
      'late',
      incident('INC-1', '08-30'),
      { occurrences: [occurrence('1', { status: 'late', records: ['INC-1'] })] },
      ['迟交'],
    ],
    ['draft', incident('INC-1', '08-30', { status: 'draft' }), {}, ['草稿']],
    ['withdrawn', incident('INC-1', '08-30', { status: 'withdrawn' }), {}, ['已撤回']],
    [
      'written down later',
      incident('INC-1', '08-30', { recorded_at: '2025-01-01T00:00:00+08:00' }),
      {},
      ['截至日后登记'],
    ],
  ])('%s', (_, one, change, expected) => {
    expect(badges(one, change)).toEqual(expected);
  });

  test('the provider’s own finding has no effect', () => {
    const finding = record('finding', 'FND-1', { row: 'service.inspection', fact: '未巡检' }, { file: FILE });
    expect(badges(finding)).toEqual(['未生效']);
    expect(badges({ ...finding, fields: { ...finding.fields, recorded_by: 'CLI-01' } })).toEqual([]);
  });
});

describe('a file of many records', () => {
  const records = [
    incident('INC-1', '08-30', { system: 'ledger', reporter: '某医院信息科', handling: '重启\n恢复' }, { line: 3 }),
    incident('INC-2', '08-31', { recurrence_of: 'INC-1', pauses: [{ kind: 'user' }] }, { line: 20 }),
  ];
  const snapshot = {
    ...smallSnapshot({ records, commits: true }),
    diagnostics: [diagnostic(FILE, 21, { message: '请看这里' })],
  };
  const page = pageOf(siteOf(snapshot), 'ledger-file', 'ledgers/incident/2024-08');

  test('each record an anchor with all that the columns leave out', () => {
    expect(page.place).toBe(FILE);
    expect(page.ledger).toEqual({ text: '故障台账', href: '/ledgers/incident.html' });
    expect(
      page.rows.map(({ id, place, fields }) => [id, place, fields.map(({ label, value }) => `${label} ${value}`)]),
    ).toEqual([
      ['INC-1', '第 3 行', ['报修人 某医院信息科', '处理过程 重启\n恢复', '记录人 工程师甲（PER-01）']],
      ['INC-2', '第 20 行', ['等待时段 等待原因 等待用户', '复发自 INC-1', '记录人 工程师甲（PER-01）']],
    ]);
  });

  test('what is said of a record stands with it, and records lead to each other', () => {
    expect(page.rows[1]?.diagnostics).toEqual([
      {
        badge: { word: '错误', tone: 'missing' },
        message: '请看这里',
        hint: '请核对这两个时间',
        place: `${FILE}:21:5`,
      },
    ]);
    expect(page.rows[1]?.related).toEqual([{ text: '复发自 INC-1', href: '/ledgers/incident/2024-08.html#INC-1' }]);
    expect(page.rows[0]?.related).toEqual([{ text: '故障 INC-2', href: '/ledgers/incident/2024-08.html#INC-2' }]);
  });

  test('the panel sees that something is hidden', () => {
    const hidden = pageOf(siteOf(snapshot, 'panel'), 'ledger-file', 'ledgers/incident/2024-08');
    expect(hidden.rows[0]?.fields[0]).toEqual({ label: '报修人', value: '（已隐去）', masked: true });
  });

  test('what is said of the whole file is no record’s', () => {
    const whole = diagnostic(FILE, 3, { message: '故障 INC-9 现已不在材料中' });
    const shown = pageOf(siteOf({ ...snapshot, diagnostics: [whole] }), 'ledger-file', 'ledgers/incident/2024-08');
    expect(shown.rows.flatMap((row) => row.diagnostics)).toEqual([]);
  });

  test('a schema error never lands on a record that is in form', () => {
    const refused = diagnostic(FILE, 21, { rule: 'schema', message: '缺少编号' });
    const shown = pageOf(siteOf({ ...snapshot, diagnostics: [refused] }), 'ledger-file', 'ledgers/incident/2024-08');
    expect(shown.rows.flatMap((row) => row.diagnostics)).toEqual([]);
  });
});

describe('a record that is a file of its own', () => {
  const plan = record(
    'inspection-plan',
    'IP-1',
    {
      title: '巡检计划',
      approver: 'CLI-01',
      approved_at: at('07-01'),
      tasks: [{ id: 'weekly', title: '每周巡检', systems: ['ledger', 'portal'] }],
    },
    { file: `${CONTRACT_ID}/evidence/inspection-plan/IP-1.yaml`, line: 1 },
  );
  const reports = Array.from({ length: 14 }, (_, index) =>
    record(
      'inspection-report',
      `INS-${index}`,
      { plan: 'IP-1' },
      { file: `${CONTRACT_ID}/evidence/inspection-report/all.yaml` },
    ),
  );
  const page = pageOf(
    siteOf(smallSnapshot({ records: [plan, ...reports], commits: true })),
    'record',
    'ledgers/inspection-plan/IP-1',
  );

  test('its place, dates, fields and tables', () => {
    expect(page.heading).toBe('IP-1　巡检计划');
    expect(page.place).toBe(`${CONTRACT_ID}/evidence/inspection-plan/IP-1.yaml:1`);
    expect(page.dates.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '发生 2024-07-01 10:00',
      '登记 2024-08-30 18:00',
      expect.stringMatching(/^入库 2024-08-30 18:01，工程师甲，版本 [0-9a-f]{7}$/),
      '合并 2024-08-30 19:00',
    ]);
    expect(page.fields.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '计划名称 巡检计划',
      '审批人 审核员（CLI-01）',
      '批准时间 2024-07-01 10:00',
      '记录人 工程师甲（PER-01）',
    ]);
    expect(page.tables).toEqual([
      { title: '任务', columns: ['任务代号', '任务名称', '适用系统'], rows: [['weekly', '每周巡检', '台账、门户']] },
    ]);
  });

  test('those that name it, as far as they fit', () => {
    expect(page.related).toHaveLength(13);
    expect(page.related[0]).toEqual({ text: '巡检报告 INS-0', href: '/ledgers/inspection-report/all.html#INS-0' });
    expect(page.related.at(-1)).toEqual({ text: '另有 2 条引用本记录' });
  });
});
