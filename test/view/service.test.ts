import { describe, expect, test } from 'vitest';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { Audience } from '../../scripts/view/mask.ts';
import { CONTRACT_ID, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

/** Two rows of one item: faults of a system, and what one unit asks for; due five working days after each month. */
function withRows(files: ContractFiles): void {
  const row = { item: 'item-1', system: 'ledger', module: '台账', clause: 'c1' };
  files.contract.service_rows = [
    {
      ...row,
      id: 'row-1',
      no: '1-1',
      title: '台账系统日常运维',
      answers: [{ kind: 'incident', where: 'record.system == "ledger"' }, { kind: 'change' }],
    },
    {
      ...row,
      id: 'row-2',
      no: '1-2',
      title: '为统计科查数',
      answers: [{ kind: 'service-request', where: 'record.requester_unit == "统计科"' }],
    },
  ];
  files.checklist.requirements.push({
    id: 'monthly-material',
    title: '按月材料',
    clause: 'c2',
    kinds: ['no-activity'],
    owner: 'provider',
    judge: 'machine',
    sort: 'material',
    gates: ['running'],
    section: 'reports',
    due: { every: { months: 'calendar', per: 'row', grace_workdays: 5, match: { period: 'month' } } },
  });
}

const at = (day: string) => `${day}T09:00:00+08:00`;
const place = (kind: string, name: string) => ({ file: `${CONTRACT_ID}/evidence/${kind}/${name}.yaml` });
const incident = (id: string, day: string, recorded = day) =>
  record(
    'incident',
    id,
    { system: 'ledger', reported_at: at(day), recorded_at: at(recorded) },
    place('incident', day.slice(0, 7)),
  );
const request = (id: string, day: string) =>
  record(
    'service-request',
    id,
    { system: 'ledger', requester_unit: '统计科', submitted_at: at(day), recorded_at: at(day) },
    place('service-request', id),
  );
const declaration = (id: string, item: string, month: string, recorded: string) =>
  record(
    'no-activity',
    id,
    { item, month, confirmed_at: at(recorded), recorded_at: at(recorded) },
    place('no-activity', id),
  );

const snapshot = smallSnapshot({
  contract: withRows,
  asOf: '2024-10-20',
  records: [
    ...['INC-1', 'INC-2', 'INC-3', 'INC-4'].map((id, day) => incident(id, `2024-07-1${day}`)),
    incident('INC-5', '2024-08-12', '2024-09-20'),
    request('SR-1', '2024-07-20'),
    declaration('NA-1', 'row-2', '2024-08', '2024-09-02'),
  ],
});
const service = (audience: Audience = 'owner') => pageOf(siteOf(snapshot, audience), 'service', 'service');

describe('what there is for a row of service in a month', () => {
  test('one sentence answers the panel', () => {
    expect(
      service()
        .lead.map(({ text }) => text)
        .join(''),
    ).toBe(
      '2 行服务，截至 2024-10-20，各行合计 6 个月应有材料：3 个月有材料（其中 1 个月迟交），1 个月经确认无发生，2 个月缺；另有 18 个月未到期。',
    );
  });

  test('the grid: word, sign and tone of each month, one column for each that is asked for', () => {
    const { heat } = service();
    expect(heat.columns).toEqual(['24-07', '08', '09', '10', '11', '12', '25-01', '02', '03', '04', '05', '06']);
    expect(heat.rows.map(({ label, group }) => [label, group])).toEqual([
      ['1-1 台账系统日常运维', '1　台账系统运维'],
      ['1-2 为统计科查数', undefined],
    ]);
    expect(heat.rows.map(({ cells }) => cells.slice(0, 4).map(({ sign, tone }) => `${sign} ${tone}`))).toEqual([
      ['✓ met', '◔ late', '✕ missing', '· plain'],
      ['✓ met', '无 waived', '✕ missing', '· plain'],
    ]);
    const titles = heat.rows.flatMap(({ cells }) => cells.slice(0, 2).map(({ title }) => title));
    expect(titles).toEqual([
      '1-1 2024-07：有材料；故障 4 份',
      '1-1 2024-08：迟交；故障 1 份',
      '1-2 2024-07：有材料；服务请求 1 份',
      '1-2 2024-08：确认无发生；本月无发生 1 份',
    ]);
    expect(heat.legend?.map(({ word, sign }) => `${sign ?? ''}${word}`)).toEqual([
      '有材料',
      '无确认无发生',
      '迟交',
      '缺',
      '未到期',
    ]);
  });

  test('a cell leads to the first record, a gap to the gap, a month to come nowhere', () => {
    expect(
      service()
        .heat.rows[0]?.cells.slice(0, 4)
        .map(({ href }) => href),
    ).toEqual([
      '/ledgers/incident/2024-07.html#INC-1',
      '/ledgers/incident/2024-08.html',
      '/checklist.html#gap-monthly-material--row-1--2024-09',
      null,
    ]);
  });

  test('below, month by month and kind by kind: three records, then how many more', () => {
    const [first, second] = service().items[0]?.rows ?? [];
    expect(first).toMatchObject({
      id: 'service-row-1',
      badge: { word: '缺 1', tone: 'missing' },
      fraction: '2 / 3',
      clause: { text: '一　服务内容', href: '/checklist.html#req-inspection-report' },
      system: '台账',
      module: '台账',
      ahead: '2024-10 至 2025-06 未到期',
    });
    expect(first?.months.map(({ id, badge, note }) => [id, badge.word, note])).toEqual([
      ['service-row-1--2024-07', '有材料', ''],
      ['service-row-1--2024-08', '迟交', '应于 2024-09-06 前，晚 9 个工作日'],
      ['service-row-1--2024-09', '缺', '应于 2024-10-12 前'],
    ]);
    expect(first?.months[0]?.materials).toEqual([
      {
        title: '故障',
        count: '4',
        records: ['INC-1', 'INC-2', 'INC-3'].map((id) => ({ text: id, href: `/ledgers/incident/2024-07.html#${id}` })),
        more: { text: '另 1 份', href: '/ledgers/incident.html#m-2024-07' },
      },
    ]);
    expect(second?.months[1]?.materials).toEqual([
      {
        title: '本月无发生',
        count: '1',
        records: [{ text: 'NA-1', href: '/ledgers/no-activity/NA-1.html' }],
        more: null,
      },
    ]);
  });

  test('where belonging to a row tells a hidden field, the audience gets the count alone', () => {
    const { heat, items } = service('panel');
    expect(items[0]?.rows[1]?.months[0]?.materials).toEqual([
      {
        title: '服务请求',
        count: '1',
        records: [],
        more: { text: '见台账', href: '/ledgers/service-request.html' },
      },
    ]);
    expect(heat.rows[1]?.cells[0]?.href).toBe('/service.html#service-row-2--2024-07');
    expect(items[0]?.rows[0]?.months[0]?.materials[0]?.records).toHaveLength(3);
  });

  test('the checklist leads to the month on this page, not to a record', () => {
    const { sections } = pageOf(siteOf(snapshot, 'panel'), 'checklist', 'checklist');
    const group = sections.flatMap(({ groups }) => groups).find(({ id }) => id === 'req-monthly-material');
    expect(group?.grid?.rows.map(({ cells }) => cells[0]?.href)).toEqual([
      '/service.html#service-row-1--2024-07',
      '/service.html#service-row-2--2024-07',
    ]);
    expect(group?.gaps.flatMap(({ records }) => records)).toEqual([
      { text: '本月材料', href: '/service.html#service-row-1--2024-08' },
    ]);
  });
});

test('a withdrawn record is no material', () => {
  const withdrawn = record(
    'incident',
    'INC-9',
    { system: 'ledger', reported_at: at('2024-07-03'), recorded_at: at('2024-07-03'), status: 'withdrawn' },
    place('incident', 'INC-9'),
  );
  const page = pageOf(
    siteOf(
      smallSnapshot({ contract: withRows, asOf: '2024-08-20', records: [withdrawn, incident('INC-1', '2024-07-10')] }),
    ),
    'service',
    'service',
  );
  expect(page.items[0]?.rows[0]?.months[0]?.materials[0]?.count).toBe('1');
});

describe('a contract without rows of service', () => {
  const site = siteOf(smallSnapshot({}));

  test('has no such page and no such entry in its navigation', () => {
    expect(site.pages.some(({ path }) => path === 'service')).toBe(false);
    const titles = site.pages[0]?.model.shell.nav.flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles).not.toContain('服务');
    expect(titles?.filter((title) => title !== '专家')).toEqual([
      ...['总览', '考核表', '扣分事实', '支付', '待办'],
      ...['清单', '台账', '核查提示', '验收档案', '指南'],
    ]);
  });

  test('one with rows has both, and finds them by their words', () => {
    const own = siteOf(snapshot);
    const group = own.pages[0]?.model.shell.nav.find(({ title }) => title === '材料');
    expect(group?.items.map(({ title, href }) => [title, href])).toContainEqual(['服务', '/service.html']);
    expect(own.search.filter(({ k }) => k === '服务')).toEqual([
      { t: '1-1 台账系统日常运维', k: '服务', u: '/service.html#service-row-1', x: '台账 台账 一' },
      { t: '1-2 为统计科查数', k: '服务', u: '/service.html#service-row-2', x: '台账 台账 一' },
    ]);
  });
});
