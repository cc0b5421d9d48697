import { describe, expect, test } from 'vitest';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { EvidenceRecord } from '../../scripts/model/record.ts';
import type { Audience } from '../../scripts/view/mask.ts';
import { CONTRACT_ID, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

/** Two items to vote on: one rests on every report of the plan, the other on a paper of one subject. */
function withItems(files: ContractFiles): void {
  files.checklist.requirements.push({
    id: 'rulebook',
    title: '制度文件',
    clause: 'c2',
    kinds: ['document'],
    owner: 'provider',
    judge: 'machine',
    sort: 'material',
    gates: ['acceptance'],
    section: 'reports',
    due: {
      once: {
        after: 'term.start',
        workdays: 10,
        topics: [
          { id: 'patrol', title: '巡检制度' },
          { id: 'backup', title: '备份制度' },
        ],
        match: { subject: 'topic' },
      },
    },
  });
  files.checklist.panel_items = [
    { id: 'patrol', title: '巡检', clause: 'c1', basis: ['rulebook/patrol'] },
    { id: 'papers', title: '文档', clause: 'c2', basis: ['rulebook', 'rulebook/backup'] },
  ];
}

const at = (day: string) => `${day}T09:00:00+08:00`;
const place = (kind: string, name: string) => ({ file: `${CONTRACT_ID}/evidence/${kind}/${name}.yaml` });
const paper = (id: string, topic: string) =>
  record(
    'document',
    id,
    { topic, title: topic, issued_on: '2024-07-02', recorded_at: at('2024-07-02') },
    place('document', id),
  );
const PANEL = record(
  'panel',
  'PNL-1',
  {
    recorded_at: at('2024-07-10'),
    recorded_by: 'CLI-01',
    appointed_on: '2024-07-10',
    appointed_by: 'CLI-01',
    members: [
      { id: 'expert-a', name: '专家甲', unit: '某大学', title: '教授', leader: true },
      { id: 'expert-b', name: '专家乙', unit: '某医院', title: '高工', client_staff: true },
    ],
  },
  place('panel', 'PNL-1'),
);
const opinion = (
  id: string,
  member: string,
  day: string,
  verdicts: { item: string; verdict: string; remark?: string }[],
  by = 'CLI-01',
) =>
  record(
    'expert-opinion',
    id,
    {
      recorded_at: at(day),
      recorded_by: by,
      panel: 'PNL-1',
      member,
      given_at: at(day),
      verdicts,
      overall: `${id} 的总体意见`,
    },
    place('expert-opinion', id),
  );

const page = (records: EvidenceRecord[], audience: Audience = 'owner') =>
  pageOf(
    siteOf(smallSnapshot({ contract: withItems, asOf: '2024-07-31', records, commits: true }), audience),
    'panel',
    'panel',
  );
const itemsOf = (model: ReturnType<typeof page>) => model.groups.flatMap(({ items }) => items);
const text = (model: ReturnType<typeof page>) => model.lead.map((run) => run.text).join('');

describe('what an item rests on', () => {
  test('stands with its own state and leads to the checklist; the subject of a basis narrows it', () => {
    const [patrol, papers] = itemsOf(page([paper('DOC-1', 'patrol')]));
    expect(patrol).toMatchObject({
      id: 'item-patrol',
      title: '巡检',
      badge: { word: '资料齐', tone: 'met' },
      fraction: '1 / 1',
      basis: [
        {
          link: { text: '制度文件：巡检制度', href: '/checklist.html#req-rulebook' },
          badge: { tone: 'met' },
          fraction: '1 / 1',
        },
      ],
    });
    expect(papers?.badge).toEqual({ word: '缺 2', tone: 'missing' });
    expect(papers?.basis.map(({ fraction }) => fraction)).toEqual(['1 / 2', '0 / 1']);
  });

  test('complete is not conforming: until someone has said so it waits for the panel', () => {
    const model = page([paper('DOC-1', 'patrol'), paper('DOC-2', 'backup')]);
    expect(itemsOf(model).map(({ verdicts }) => verdicts)).toEqual([
      [{ word: '待专家', tone: 'plain' }],
      [{ word: '待专家', tone: 'plain' }],
    ]);
    expect(text(model)).toBe(
      '2 项由专家逐项表决，每项下面是据以判断的材料：到期的材料都已交来。截至当日还没有成立验收专家小组的记录。材料齐不等于符合；是否符合由验收专家小组作出。',
    );
    expect(model.members).toEqual([]);
  });
});

describe('opinions', () => {
  const given = [
    PANEL,
    opinion('EO-1', 'expert-a', '2024-07-20', [
      { item: 'patrol', verdict: 'not', remark: '先前的话' },
      { item: 'papers', verdict: 'conforms' },
    ]),
    opinion('EO-2', 'expert-a', '2024-07-21', [
      { item: 'patrol', verdict: 'largely', remark: '计划调整后补了说明' },
      { item: 'papers', verdict: 'conforms' },
    ]),
    opinion('EO-3', 'expert-b', '2024-07-22', [{ item: 'patrol', verdict: 'conforms' }]),
    opinion('EO-4', 'expert-c', '2024-07-22', [{ item: 'patrol', verdict: 'not' }]),
    opinion('EO-5', 'expert-b', '2024-08-02', [{ item: 'patrol', verdict: 'not' }]),
  ];

  test('the last one of each member counts; strangers and later ones do not', () => {
    const model = page(given);
    const [patrol, papers] = itemsOf(model);
    expect(patrol?.verdicts).toEqual([
      { word: '符合 1', tone: 'met' },
      { word: '基本符合 1', tone: 'late' },
    ]);
    expect(patrol?.remarks).toEqual([
      { text: '计划调整后补了说明', by: { text: '专家甲', href: '/ledgers/expert-opinion/EO-2.html' } },
    ]);
    expect(papers?.verdicts).toEqual([{ word: '符合 1', tone: 'met' }]);
    expect(text(model)).toContain('专家小组 2 人，已有 2 人给出意见。');
  });

  test('what the provider brings in is shown as without effect, and is not counted', () => {
    const own = opinion('EO-6', 'expert-b', '2024-07-25', [{ item: 'patrol', verdict: 'conforms' }], 'PER-01');
    const model = page([PANEL, own]);
    expect(text(model)).toContain('另有 1 份未能确认由有权的人提交，未生效。专家小组 2 人，已有 0 人给出意见。');
    expect(itemsOf(model)[0]?.verdicts).toEqual([{ word: '待专家', tone: 'plain' }]);
  });

  test('members with their part, and what each has said on the whole', () => {
    expect(page(given).members).toEqual([
      {
        name: '专家甲',
        detail: '某大学，教授，组长',
        opinion: { text: 'EO-2', href: '/ledgers/expert-opinion/EO-2.html' },
        overall: 'EO-2 的总体意见',
        dissent: '',
      },
      {
        name: '专家乙',
        detail: '某医院，高工，甲方人员',
        opinion: { text: 'EO-3', href: '/ledgers/expert-opinion/EO-3.html' },
        overall: 'EO-3 的总体意见',
        dissent: '',
      },
    ]);
  });

  test('the public learns neither members nor verdicts', () => {
    const model = page(given, 'public');
    expect(model.members).toEqual([]);
    expect(itemsOf(model).flatMap(({ verdicts }) => verdicts)).toEqual([
      { word: '待专家', tone: 'plain' },
      { word: '待专家', tone: 'plain' },
    ]);
    expect(JSON.stringify([model.lead, model.groups])).not.toMatch(/专家甲|计划调整|已有/);
  });
});

test('a contract without such a list has no such page', () => {
  const without = (files: ContractFiles) => {
    delete files.checklist.panel_items;
  };
  expect(siteOf(smallSnapshot({ contract: without, records: [] })).pages.map(({ path }) => path)).not.toContain(
    'panel',
  );
});
