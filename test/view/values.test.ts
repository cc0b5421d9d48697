import { describe, expect, test } from 'vitest';
import { makeZone } from '../../scripts/calendar/zone.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type { Value } from '../../scripts/model/record.ts';
import type { LedgerRecord } from '../../scripts/model/snapshot.ts';
import { makeNames } from '../../scripts/view/names.ts';
import { makeRecordLines } from '../../scripts/view/record-lines.ts';
import { makeValues } from '../../scripts/view/record-values.ts';
import { makeMask } from '../../scripts/view/site/mask.ts';
import { record, smallSnapshot } from './snapshots.ts';

const plan = record('inspection-plan', 'IP-1', { tasks: [{ id: 'weekly', title: '每周巡检' }] });
const person = record('personnel', 'PER-09', { name: '运维工程师壬' });
const panel = record('panel', 'PNL-1', { members: [{ id: 'expert-b', name: '专家乙' }] });

const snapshot = smallSnapshot({
  records: [plan, person, panel],
  contract: ({ kinds }) => {
    const incident = kinds.kinds.find(({ kind }) => kind === 'incident');
    if (incident) incident.enums = { severity: [{ value: 'major', title: '重大' }] };
    const report = kinds.kinds.find(({ kind }) => kind === 'inspection-report');
    if (report) report.enums = { 'readings.metric': [{ value: 'cpu', title: '处理器' }] };
  },
});
const values = (audience: 'owner' | 'panel') => {
  const mask = makeMask(snapshot, audience);
  return makeValues(snapshot, makeZone('Asia/Shanghai'), makeNames(snapshot), mask);
};

describe('a field in one line', () => {
  test.each<[kind: string, field: string, value: Value, expected: string]>([
    ['incident', 'reported_at', '2024-09-27T10:00:00+08:00', '2024-09-27 10:00'],
    ['incident', 'reported_at', '2024-09-27T10:00:01+08:00', '2024-09-27 10:00:01'],
    ['incident', 'reported_at', '2024-09-27T02:00Z', '2024-09-27 10:00'],
    ['incident', 'reported_at', '昨天', '昨天'],
    ['incident', 'severity', 'major', '重大'],
    ['incident', 'severity', 'unknown-word', 'unknown-word'],
    ['incident', 'mode', 'onsite', '现场'],
    ['incident', 'major_problem', true, '是'],
    ['incident', 'system', 'ledger', '台账'],
    ['incident', 'system', 'nowhere', 'nowhere'],
    ['incident', 'responder', 'PER-01', '工程师甲（PER-01）'],
    ['incident', 'responder', 'PER-09', '运维工程师壬（PER-09）'],
    ['incident', 'clauses', ['c1', 'c2'], '一 服务内容、二 付款'],
    ['incident', 'replanned', null, ''],
    ['data-transfer-approval', 'rows_approved', 15000, '15,000 行'],
    ['backup-record', 'size_mb', '18842.5', '18,842.5 MB'],
    ['acceptance-application', 'self_score', '91.5', '91.5 分'],
    ['operation-log', 'seq', 12345, '12345'],
    ['waiver', 'requirement', 'inspection-report', '巡检报告'],
    ['finding', 'row', 'service.inspection', '巡检'],
    ['no-activity', 'item', 'item-1', '1 台账系统运维'],
    ['finding', 'raised_by', 'bureau', '某局'],
    ['payment', 'amount', '235600.00', '235,600.00 元'],
    ['waiver', 'subjects', ['ledger', 'PER-09', '别处'], '台账、运维工程师壬（PER-09）、别处'],
    ['expert-opinion', 'member', 'expert-b', '专家乙（expert-b）'],
    ['inspection-plan', 'tasks', [{ rrule: 'FREQ=WEEKLY;BYDAY=WE' }], '周期 每周三'],
    [
      'inspection-report',
      'readings',
      [{ metric: 'cpu' }, { metric: 'disk' }, { metric: 'iops' }],
      '指标 处理器；指标 磁盘使用率；指标 iops',
    ],
    ['finding', 'about', { record: 'INC-1' }, '所指记录 INC-1'],
    [
      'incident',
      'pauses',
      [{ kind: 'user', from: '2024-09-27T10:00:00+08:00' }],
      '等待原因 等待用户，等待开始 2024-09-27 10:00',
    ],
    ['document', 'title', { a: 1 }, 'a 1'],
  ])('%s.%s %j', (kind, field, value, expected) => {
    expect(values('owner').full(kind, field, { [field]: value })).toBe(expected);
  });

  test('a task has its plan’s title', () => {
    expect(values('owner').full('inspection-report', 'task', { plan: 'IP-1', task: 'weekly' })).toBe('每周巡检');
    expect(values('owner').full('inspection-report', 'task', { plan: 'IP-2', task: 'weekly' })).toBe('weekly');
  });

  test('an event has the words of the rule that prices it', () => {
    const [row] = snapshot.contract.scorecard.rows;
    const [rule] = row?.rules ?? [];
    const fields = { row: row?.id ?? '', event: rule?.event ?? rule?.id ?? '' };
    expect(values('owner').full('finding', 'event', fields)).toBe(rule?.title);
    expect(values('owner').full('finding', 'event', { ...fields, row: 'elsewhere' })).toBe(fields.event);
  });

  test('a reading has its parameter’s words', () => {
    const agreements = [{ key: 'documents.due', reading: 'three' }];
    expect(values('owner').full('parameter-sheet', 'agreements', { agreements })).toBe(
      '参数 P-01 documents.due，采用读法 three',
    );
  });
});

test('paper has the words of the page, and hides inside a group what the page hides', () => {
  const fields = {
    rows_approved: 15000,
    reported_at: '2024-09-27T10:00:01+08:00',
    pauses: [{ kind: 'user', from: '2024-09-27T10:00:00+08:00' }],
    original: { form: '纸质', place: '档案柜 3-2' },
  };
  for (const kind of ['incident', 'data-transfer-approval', 'finding']) {
    const [shown] = smallSnapshot({ records: [record(kind, 'X-1', fields)] }).ledgers.flatMap(({ records }) => records);
    for (const audience of ['owner', 'panel'] as const) {
      const { lines } = makeRecordLines(snapshot, makeMask(snapshot, audience));
      const paper = lines(kind, shown as LedgerRecord);
      for (const [name, { title }] of Object.entries(KINDS[kind]?.fields ?? {})) {
        if (!(name in fields)) continue;
        expect(paper.find(({ label }) => label === title)?.value).toBe(values(audience).full(kind, name, fields));
      }
    }
  }
});

test('paper has a list of several groups as a small table, one alone as a line', () => {
  const { lines } = makeRecordLines(snapshot, makeMask(snapshot, 'owner'));
  const readings: Value[] = [
    { metric: 'cpu', value: 12 },
    { metric: 'disk', value: 80, unit: '%' },
  ];
  const tableOf = (list: Value) => {
    const [shown] = smallSnapshot({
      records: [record('inspection-report', 'X-1', { readings: list })],
    }).ledgers.flatMap(({ records }) => records);
    return lines('inspection-report', shown as LedgerRecord).find(({ label }) => label === '指标读数')?.table;
  };
  expect(tableOf(readings)).toMatchObject({
    columns: ['指标', '读数', '计量单位'],
    rows: [
      ['处理器', '12', ''],
      ['磁盘使用率', '80', '%'],
    ],
  });
  expect(tableOf(readings.slice(0, 1))).toBeNull();
});

describe('a cell', () => {
  test.each<[string, string, Value, string]>([
    ['deliverable-status', 'evidence', ['A-1', 'A-2'], 'A-1、A-2'],
    ['deliverable-status', 'evidence', ['A-1', 'A-2', 'A-3', 'A-4'], '4 项'],
    ['training', 'attendees', ['PER-01', 'PER-02', 'PER-03', 'PER-04'], '4 人'],
    ['inspection-plan', 'tasks', [{ id: 'weekly' }], '1 项'],
    ['incident', 'title', '多行\n  文字', '多行 文字'],
    ['incident', 'title', '长'.repeat(70), `${'长'.repeat(60)}…`],
  ])('%s.%s', (kind, field, value, expected) => {
    expect(values('owner').cell(kind, field, { [field]: value })).toBe(expected);
  });
});

test('groups are taken apart into lines, masked one by one', () => {
  const fields = {
    original: { form: '纸质', place: '档案柜 3-2' },
    reply: { by: 'PER-01', position: 'disputed' },
    account: 'dba-a',
  };
  expect(values('panel').lines('finding', ['reply', 'original'], fields)).toEqual([
    { label: '答复人', value: '工程师甲（PER-01）', masked: false },
    { label: '答复意见', value: '有异议', masked: false },
    { label: '原件', value: '（已隐去）', masked: true },
  ]);
  expect(values('owner').lines('finding', ['original'], fields)).toEqual([
    { label: '原件形式', value: '纸质', masked: false },
    { label: '存放处', value: '档案柜 3-2', masked: false },
  ]);
});

test('lists of groups are tables with the columns that are used', () => {
  const readings: Value = [
    { target: 'db-1', metric: 'disk', value: '71.5', ok: true },
    { target: 'db-2', metric: 'cpu', value: 3 },
  ];
  const shown = (audience: 'owner' | 'panel') =>
    values(audience).tables('inspection-report', ['readings'], { readings });
  expect(shown('owner')).toEqual([
    {
      title: '指标读数',
      columns: ['巡检对象', '指标', '读数', '读数正常'],
      rows: [
        ['db-1', '磁盘使用率', '71.5', '是'],
        ['db-2', '处理器', '3', ''],
      ],
    },
  ]);
  expect(shown('panel')[0]?.rows[0]).toEqual(['（已隐去）', '磁盘使用率', '71.5', '是']);
});
