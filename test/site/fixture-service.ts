import type { ServicePage } from '../../scripts/view/pages/checklist.ts';
import type { Badge } from '../../scripts/view/pages.ts';
import { shell } from './fixture-shell.ts';

/** The service page with every state of a month, long titles, many records, and months still to come. */

const MATERIAL: Badge = { word: '有材料', tone: 'met' };
const NOTHING: Badge = { word: '确认无发生', tone: 'waived', sign: '无' };
const LATE: Badge = { word: '迟交', tone: 'late' };
const MISSING: Badge = { word: '缺', tone: 'missing' };
const NOT_DUE: Badge = { word: '未到期', tone: 'plain' };

const MONTHS = ['24-07', '08', '09', '10', '11', '12', '25-01', '02', '03', '04', '05', '06'];
const SIGNS: Record<string, string> = { met: '✓', late: '◔', missing: '✕', plain: '·' };
const STATES: Record<string, Badge> = { m: MATERIAL, n: NOTHING, l: LATE, x: MISSING, '.': NOT_DUE };
const RECORD = '/record/incident/inc-2024-0063.html';

type Row = ServicePage['heat']['rows'][number];

/** `cells` is one letter a month: m material, n nothing happened, l late, x missing, `.` not due. */
function line(label: string, href: string, cells: string, group?: string): Row {
  return {
    label,
    href: `/service.html#${href}`,
    ...(group === undefined ? {} : { group }),
    cells: [...cells].map((letter, index) => {
      const { word, tone, sign } = STATES[letter] ?? NOT_DUE;
      const to = letter === 'x' ? '/checklist.html#gap-blood-2024-12' : letter === '.' ? null : RECORD;
      return {
        tone,
        sign: sign ?? SIGNS[tone] ?? '',
        title: `${label.slice(0, 3)} ${MONTHS[index]}：${word}`,
        href: to,
      };
    }),
  };
}

const NO_CLAUSE = { text: '附件二-1.1-2-2　用血闭环监控与综合展示' };

export const SERVICE: ServicePage = {
  page: 'service',
  shell: shell('服务', '/service.html'),
  heading: '服务',
  lead: [
    {
      text: '16 行服务，截至 2025-04-30，各行合计 160 个月应有材料：150 个月有材料（其中 1 个月迟交），8 个月经确认无发生，',
    },
    { text: '2 个月缺', strong: true },
    { text: '；另有 32 个月未到期。' },
  ],
  heat: {
    caption: '16 行服务，逐月',
    columns: MONTHS,
    rows: [
      line('1-1 为内部和疾控查数导数', 'service-row-1-1', 'mmmmmlmmmm..', '1　平台 2.0 与基层 HIS 系统维护'),
      line('2-2 用血闭环监控、综合分析与展示', 'service-row-2-2', 'nmmmmxmmmm..', '2　血液追溯系统的适配性改造和运维'),
      line(
        '4-4 数据集、共享文档、主索引与协同服务改造',
        'service-row-4-4',
        'mmmmmmmmmmmm',
        '4　卫生健康数据汇聚和资源发布、共享的运维，国家区域全民健康信息互联互通标准化成熟度测评改造',
      ),
    ],
    legend: [MATERIAL, NOTHING, LATE, MISSING, NOT_DUE],
  },
  items: [
    {
      title: '1　平台 2.0 与基层 HIS 系统维护',
      clause: { text: '附件一-1　平台 2.0 与基层 HIS 维护', href: '/checklist.html#inspection-plan' },
      rows: [
        {
          id: 'service-row-1-1',
          title: '1-1 为内部和疾控查数导数',
          badge: { word: '迟交 1', tone: 'late' },
          fraction: '10 / 10',
          clause: { text: '附件二-1.1-1-1　内部数据查询和导出', href: '/checklist.html#data-transfer-approval' },
          system: '平台 2.0 与基层 HIS',
          module: '医疗健康数据查询与导出',
          months: [
            {
              id: 'service-row-1-1--2024-12',
              month: '2024-12',
              badge: LATE,
              note: '应于 2025-01-08 前，晚 2 个工作日',
              materials: [
                {
                  title: '数据导入导出审批记录',
                  count: '2',
                  records: [{ text: 'DTA-2024-0093', href: RECORD }, { text: 'DTA-2024-0094' }],
                  more: null,
                },
                {
                  title: '需求响应记录、合理性维护需求单',
                  count: '14',
                  records: ['SR-2024-0119', 'SR-2024-0121', 'SR-2024-0126'].map((text) => ({ text, href: RECORD })),
                  more: { text: '另 11 份', href: '/ledger/incident.html' },
                },
              ],
            },
            { id: 'service-row-1-1--2025-01', month: '2025-01', badge: MATERIAL, note: '', materials: [] },
          ],
          ahead: '2025-05 至 2025-06 未到期',
        },
      ],
    },
    {
      title: '2　血液追溯系统的适配性改造和运维',
      clause: { text: '附件一-2　血液追溯' },
      rows: [
        {
          id: 'service-row-2-2',
          title: '2-2 用血闭环监控、综合分析与展示',
          badge: { word: '缺 1', tone: 'missing' },
          fraction: '9 / 10',
          clause: NO_CLAUSE,
          system: '血液追溯',
          module: '闭环流程监控和血液综合分析',
          months: [
            {
              id: 'service-row-2-2--2024-07',
              month: '2024-07',
              badge: NOTHING,
              note: '',
              materials: [
                { title: '本期无发生确认', count: '1', records: [{ text: 'NA-2024-07-03', href: RECORD }], more: null },
              ],
            },
            {
              id: 'service-row-2-2--2024-12',
              month: '2024-12',
              badge: MISSING,
              note: '应于 2025-01-08 前',
              materials: [],
            },
          ],
          ahead: '2025-05 至 2025-06 未到期',
        },
      ],
    },
    {
      title: '4　卫生健康数据汇聚和资源发布、共享的运维，国家区域全民健康信息互联互通标准化成熟度测评改造',
      clause: { text: '附件一-4　数据汇聚与成熟度测评' },
      rows: [
        {
          id: 'service-row-4-4',
          title: '4-4 数据集、共享文档、主索引与协同服务改造',
          badge: NOT_DUE,
          fraction: '未到期',
          clause: NO_CLAUSE,
          system: '数据汇聚与测评改造',
          module: '互联互通成熟度测评相关适配性改造',
          months: [],
          ahead: '2024-07 至 2025-06 未到期',
        },
      ],
    },
  ],
};
