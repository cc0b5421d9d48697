import type { Badge, HeatTable } from '../../scripts/view/pages.ts';
import type { PageModel, PortalModel, SearchEntry, SiteModel } from '../../scripts/view/site-model.ts';
import type { Tone } from '../../scripts/view/volume-model.ts';
import { FINDINGS, PAYMENT, TODO, TREND } from './fixture-foresight.ts';
import { FIRST_DAY, GUIDE_INDEX, GUIDE_PAGE } from './fixture-guides.ts';
import { denseLedgerPage, INCIDENT, ledgerPage, REQUEST_FILE, recordPage } from './fixture-ledgers.ts';
import { PANEL } from './fixture-panel.ts';
import { BAR, SCORE, SCORE_PAGE } from './fixture-score.ts';
import { SERVICE } from './fixture-service.ts';
import { shell } from './fixture-shell.ts';

/** A hand-made site in the words of a real one: every page sort, long texts, masked fields, empty and full tables. */

const SIGN: Record<Tone, string> = { met: '✓', late: '◔', missing: '✕', waived: '○', plain: '·' };
const LEGEND: Badge[] = [
  { word: '到齐', tone: 'met' },
  { word: '迟交', tone: 'late' },
  { word: '未交', tone: 'missing' },
  { word: '例外（经甲方同意）', tone: 'waived' },
  { word: '未到期', tone: 'plain' },
];
const MONTHS = ['24-07', '08', '09', '10', '11', '12', '25-01', '02', '03', '04', '05', '06'];

/** `cells` is one letter a month: m met, l late, x missing, w waived, . not due. */
function heat(caption: string, rows: [label: string, cells: string][]): HeatTable {
  const tones: Record<string, [Tone, string]> = {
    m: ['met', '到齐'],
    l: ['late', '迟交'],
    x: ['missing', '未交'],
    w: ['waived', '例外'],
    '.': ['plain', '未到期'],
  };
  return {
    caption,
    columns: MONTHS,
    rows: rows.map(([label, cells]) => ({
      label,
      cells: [...cells].map((letter, index) => {
        const [tone, word] = tones[letter] ?? ['plain', ''];
        const href = letter === 'x' ? '/checklist.html#gap-blood-2024-12' : null;
        return { tone, sign: SIGN[tone], title: `${label} ${MONTHS[index]}：${word}`, href };
      }),
    })),
    legend: LEGEND,
  };
}

const SERVICES = heat('六项服务，十二个月', [
  ['平台 2.0 与基层 HIS', 'mmmmmmmlmmmm'],
  ['血液追溯', 'mmmmmxmmmmmm'],
  ['健康体检报告', 'mmmmmmmmmmmm'],
  ['数据汇聚与测评改造', 'mmxmmmmmmmm.'],
  ['检验检查结果共享', 'mmmmmmmmmwmm'],
  ['网络安全适配', 'mmmmmmmmmmmm'],
]);

const OVERVIEW: PageModel = {
  page: 'overview',
  shell: shell('总览', '/'),
  heading: '总览',
  score: SCORE,
  lead: [
    { text: '3 项带★参数尚未由双方确认，以上为试算；' },
    { text: '评分', strong: true },
    { text: '由甲方签署，' },
    { text: '结论', strong: true },
    { text: '由验收专家小组作出。应有材料 5,221 份，' },
    { text: '已齐 5,214 份', strong: true },
    { text: '；五项验收条件已满足 1 项；核查提示 ' },
    { text: '14 条', href: '/diagnostics.html' },
    { text: '。' },
  ],
  bar: BAR,
  todo: {
    title: '待办',
    more: { text: '全部 7 项', href: '/checklist.html' },
    rows: [
      {
        badge: { word: '未交', tone: 'missing' },
        text: [{ text: '血液追溯系统 2024-12 ' }, { text: '巡检报告', href: '/checklist.html#gap-blood-2024-12' }],
        aside: '试算 −2 · 日常巡查',
      },
      {
        badge: { word: '请说明', tone: 'missing' },
        text: [
          { text: '导出 OP-2024-09-0187 ' },
          { text: '无事前审批', href: '/diagnostics.html' },
          { text: '，只能说明与整改' },
        ],
        aside: '合同 10.4',
      },
      {
        badge: { word: '迟交', tone: 'late' },
        text: [{ text: '2025-02 备份周期报告，晚 3 个工作日' }],
        aside: '试算 −0.5',
      },
      {
        badge: { word: '请核对', tone: 'missing' },
        text: [
          { text: '故障 INC-2024-0063 恢复早于响应 ' },
          { text: '第 34 行', href: '/record/incident/inc-2024-0063.html' },
        ],
        aside: '待更正',
      },
      {
        badge: { word: '例外', tone: 'waived' },
        text: [{ text: '2025-05-19 驻场改远程（机房停电，经甲方同意）' }],
        aside: '当日',
      },
    ],
    empty: '没有待办。',
  },
  conditions: {
    title: '验收条件与期限',
    rows: [
      {
        badge: { word: '资料齐', tone: 'met' },
        text: [{ text: '附件一 6 项、附件二 16 项运维内容均有材料' }],
        aside: '6 / 6',
      },
      {
        badge: { word: '缺 2', tone: 'missing' },
        text: [{ text: '10.3 运行维护文档、巡检记录、规章制度' }],
        aside: '410 / 412',
      },
      {
        badge: { word: '未满足', tone: 'missing' },
        text: [{ text: '10.4 操作记录与数据导入导出审批' }],
        aside: '2 条请说明',
      },
      { badge: { word: '待专家', tone: 'waived' }, text: [{ text: '专家小组意见' }], aside: '0 / 5 人签署' },
      {
        badge: { word: '临近', tone: 'late' },
        text: [{ text: '验收确认：6 月 30 日收到申请后 7 个工作日' }],
        aside: '2025-07-09 · 剩 3 个工作日',
      },
      {
        badge: { word: '未到', tone: 'plain' },
        text: [{ text: '尾款 40%，235,600.00 元' }],
        aside: '收到发票后 10 个工作日',
      },
    ],
  },
  heat: SERVICES,
};

const CHECKLIST: PageModel = {
  page: 'checklist',
  shell: shell('清单', '/checklist.html'),
  heading: '清单',
  lead: [
    { text: '应有 5,221 份，已齐 5,214 份；' },
    { text: '7 份待办', strong: true },
    { text: '，其中 2 项是事前应办而未见的步骤，只能说明与整改。' },
  ],
  summary: [
    { label: '到齐', value: '5,209', tone: 'met' },
    { label: '迟交', value: '4', tone: 'late' },
    { label: '未交', value: '7', tone: 'missing' },
    { label: '例外', value: '1', tone: 'waived' },
    { label: '未到期', value: '12', tone: 'plain' },
  ],
  sections: [
    {
      title: '四　巡检与监控记录卷',
      groups: [
        {
          id: 'inspection-report',
          title: '按巡检计划每系统每月一份巡检报告，六项内容齐全，由另一人复核',
          clauseNo: '10.3',
          clauseTitle: '运行维护文档齐全',
          owner: '乙方',
          badge: { word: '缺 2', tone: 'missing' },
          fraction: '310 / 312',
          aside: null,
          gaps: [
            {
              id: 'gap-blood-2024-12',
              badge: { word: '未交', tone: 'missing' },
              subject: '血液追溯',
              period: '2024-12',
              due: '应于 2025-01-06 前',
              action: '请提交报告；确未巡检的，请说明原因与整改。',
              path: 'evidence/inspection-report/2024-12/blood-trace.md',
              records: [],
            },
            {
              id: 'gap-platform-2025-02',
              badge: { word: '迟交', tone: 'late' },
              subject: '平台 2.0 与基层 HIS',
              period: '2025-02',
              due: '应于 2025-03-05 前，晚 3 个工作日',
              action: '已收到，迟交记录在案，无须再办。',
              path: null,
              records: [{ text: 'IR-2025-02-PLATFORM', href: '/record/incident/inc-2024-0063.html' }],
            },
          ],
          grid: heat('巡检报告，逐系统逐月', [
            ['平台 2.0 与基层 HIS', 'mmmmmmmlmmmm'],
            ['血液追溯', 'mmmmmxmmmmmm'],
            ['数据汇聚与测评改造', 'mmxmmmmmmmm.'],
          ]),
        },
        {
          id: 'inspection-plan',
          title: '服务期开始时提交巡检计划并经甲方批准',
          clauseNo: '附件二',
          clauseTitle: '运维服务内容',
          owner: '乙方',
          badge: { word: '到齐', tone: 'met' },
          fraction: '1 / 1',
          aside: { text: '有相关记录 1 条，请说明；是否属于本条所指，由专家判断', records: [] },
          gaps: [],
          grid: heat('维护计划，逐系统逐月', [['血液追溯', 'mmmmmmmmmmmm']]),
          // A grid's cells and legend say the word of every status.
          words: '到齐 维护巡检计划',
        },
      ],
    },
    {
      title: '七　操作记录与数据导入导出审批卷',
      groups: [
        {
          id: 'data-transfer-approval',
          title: '每次数据导入导出有事前审批',
          clauseNo: '10.4',
          clauseTitle: '网络和数据安全资料齐全',
          owner: '双方',
          badge: { word: '请说明', tone: 'missing' },
          fraction: '144 / 146',
          aside: null,
          gaps: [
            {
              id: 'gap-approval-op-2024-09-0187',
              badge: { word: '请说明', tone: 'missing' },
              subject: 'OP-2024-09-0187',
              period: '2024-09-20',
              due: '应在导出之前',
              action: '事前步骤不能事后补；请说明当时情形，并写明整改。',
              path: null,
              records: [{ text: '操作记录', href: '/ledger/operation-log.html#m-2024-09' }, { text: 'DTA-2024-0093' }],
            },
          ],
          grid: null,
        },
      ],
    },
  ],
};

const DIAGNOSTICS: PageModel = {
  page: 'diagnostics',
  shell: shell('核查提示', '/diagnostics.html'),
  heading: '核查提示',
  lead: [{ text: '14 条：3 条错误，11 条警告。' }, { text: '每条都是请核对或请说明，不扣分。', strong: true }],
  groups: [
    {
      file: 'evidence/operation-log/2024-09.yaml',
      rows: [
        {
          badge: { word: '错误', tone: 'missing' },
          place: '412:18',
          message: '操作 OP-2024-09-0187 导出数据，未引用事前审批',
          hint: '同数据集的审批 DTA-2024-0093 批准于导出之后 2 小时，请说明。',
          rule: 'transfer-without-approval',
          clause: '合同 10.4',
          expected: '批准时间早于 2024-09-20 09:00:00',
          actual: '2024-09-20 11:00:00',
          record: { text: 'OP-2024-09-0187', href: '/ledger/operation-log.html#m-2024-09' },
          related: [{ text: '批准于此：evidence/data-transfer-approval/2024.yaml:88' }],
        },
        {
          badge: { word: '警告', tone: 'late' },
          place: '520:5',
          message: '序号 9134 至 9136 之间缺 1 号',
          hint: '请核对是否漏登；作废的请以 status: withdrawn 保留。',
          rule: 'sequence-gap',
          clause: null,
          expected: null,
          actual: null,
          record: null,
          related: [],
        },
      ],
    },
    {
      file: 'evidence/incident/a-very-long-folder-name-without-any-place-to-break/2024-09-27-basic-his-registration.yaml',
      rows: [
        {
          badge: { word: '提示', tone: 'plain' },
          place: '34:3',
          message: '恢复时间早于响应时间，请核对',
          hint: '请对照值班记录。',
          rule: 'time-order',
          clause: '合同 附件二',
          expected: null,
          actual: '2024-09-27 11:20:00',
          record: { text: 'INC-2024-0063', href: '/record/incident/inc-2024-0063.html' },
          related: [],
        },
      ],
    },
  ],
};

const NUMBERS = '一二三四五六七八九十'.split('');

const DOSSIERS: PageModel = {
  page: 'dossiers',
  shell: shell('验收档案', '/dossiers.html'),
  heading: '验收档案',
  lead: [{ text: '十卷，8 卷已成册；' }, { text: '签章栏空白即尚未签署。', strong: true }],
  volumes: ['合同与采购文件卷', '验收申请卷', '运维总结报告卷', '巡检与监控记录卷', '故障与问题卷'].map(
    (title, index) => ({
      number: `卷${NUMBERS[index]}`,
      title,
      badge: index === 2 ? { word: '未成册', tone: 'plain' } : { word: '已成册', tone: 'met' },
      href: index === 2 ? null : `../dossiers/v0${index + 1}.pdf`,
      detail: index === 2 ? '待月报到齐后成册' : '42 件，118 页，保管期限 30 年',
      sections: [
        { title: '卷内目录', count: '1 件' },
        { title: '计划与完成情况对照表', count: '312 行' },
      ],
      slots:
        index === 1
          ? [
              { title: '乙方（盖章）', state: '试用签名，不具效力' },
              { title: '甲方（签收）', state: '空白' },
            ]
          : [],
    }),
  ),
  letters: null,
  verify: [
    '在任意电脑上运行 yanshou verify 卷文件，不联网，不启动其他程序。',
    '核对屏幕上的校验码与签字页上手写的校验码。',
  ],
};

/** Grows the ledgers and the number of record pages, for measuring. */
export interface FixtureSize {
  operations?: number;
  records?: number;
}

export function fixtureSite({ operations = 240, records = 0 }: FixtureSize = {}): SiteModel {
  const plain = (path: string, kindTitle: string, heading: string) => ({
    path: `record/${path}`,
    model: recordPage(kindTitle, '/ledger/incident.html', heading, {}),
  });
  const pages: SiteModel['pages'] = [
    { path: 'index', model: OVERVIEW },
    { path: 'checklist', model: CHECKLIST },
    { path: 'score', model: { ...SCORE_PAGE, trend: TREND } },
    { path: 'findings', model: FINDINGS },
    { path: 'payment', model: PAYMENT },
    { path: 'todo', model: TODO },
    { path: 'ledgers', model: LEDGERS },
    { path: 'ledger/incident', model: ledgerPage('incident', 40) },
    { path: 'ledger/dense', model: denseLedgerPage() },
    { path: 'ledger/operation-log', model: ledgerPage('operation-log', operations) },
    {
      path: 'ledger/no-activity',
      model: { ...ledgerPage('incident', 0), heading: '本期无发生确认', lead: [{ text: '没有记录。' }] },
    },
    { path: 'ledger/service-request/2024-08', model: REQUEST_FILE },
    { path: 'record/incident/inc-2024-0063', model: INCIDENT },
    plain('incident/inc-2025-0014', '故障处理记录', 'INC-2025-0014'),
    plain('incident/inc-2024-0088', '故障处理记录', 'INC-2024-0088'),
    plain('finding/f-2025-003', '扣分事实', 'F-2025-003'),
    plain('inspection-plan/ip-2024-01', '维护巡检计划', 'IP-2024-01'),
    plain('backup-report/br-2025-02', '备份记录周期报送', 'BR-2025-02'),
    { path: 'diagnostics', model: DIAGNOSTICS },
    { path: 'dossiers', model: DOSSIERS },
    { path: 'service', model: SERVICE },
    { path: 'panel', model: PANEL },
    { path: 'guide', model: GUIDE_INDEX },
    { path: 'guide/first-day', model: FIRST_DAY },
    { path: 'guide/inspection-report', model: GUIDE_PAGE },
    ...Array.from({ length: records }, (_, index) => ({
      path: `record/bulk/r-${index}`,
      model: { ...INCIDENT, heading: `INC-2024-${index}` },
    })),
  ];
  return { contract: 'CWSG2024-07', pages, search: searchEntries(pages) };
}

/** What `fixtureSite` links to outside itself. */
export const OUTSIDE = ['../../index.html', ...[1, 2, 4, 5].map((number) => `../dossiers/v0${number}.pdf`)];

const LEDGERS: PageModel = {
  page: 'ledger-index',
  shell: shell('台账', '/ledgers.html'),
  heading: '台账',
  lead: [{ text: '三类记录，时间均为北京时间。' }],
  ledgers: [
    {
      title: '故障处理记录',
      href: '/ledger/incident.html',
      count: '40',
      range: '2024-07-01 至 2025-06-04',
      note: '1 条请核对',
    },
    {
      title: '运维人员操作记录',
      href: '/ledger/operation-log.html',
      count: '14,208',
      range: '2024-06-28 至 2025-06-28',
      note: '由堡垒机每日导出，序号连续；账号、主机与操作内容按密级隐去，需要时由甲方数据安全岗在所有者版本中查看',
    },
    { title: '本期无发生确认', href: '/ledger/no-activity.html', count: '0', range: '', note: '' },
  ],
};

function searchEntries(pages: SiteModel['pages']): SearchEntry[] {
  return pages.flatMap(({ path, model }) => {
    if (model.page !== 'record') return [{ t: model.heading, k: '页面', u: `/${path}.html`, x: model.heading }];
    const text = model.fields.map((field) => (field.masked ? '' : field.value)).join(' ');
    return [{ t: model.heading, k: model.kindTitle, u: `/${path}.html`, x: text }];
  });
}

export const PORTAL: PortalModel = {
  title: '运维服务合同履约验收',
  contracts: [
    {
      id: 'CWSG2024-07',
      title: '常州市区域卫生健康信息系统综合运维服务项目',
      href: 'CWSG2024-07/site/index.html',
      score: SCORE,
      line: '应有材料 5,221 份，已齐 5,214 份；五项验收条件已满足 1 项。',
      sampleBadge: '示例数据',
    },
    {
      id: 'BRIDGE-2025',
      title: '市政桥梁监测系统运维（另一种考核办法的示例合同）',
      href: 'BRIDGE-2025/site/index.html',
      score: { value: '−3.5', outOf: null, state: '试算', second: null },
      line: '应有材料 96 份，已齐 96 份。',
      sampleBadge: '示例数据',
    },
  ],
  broken: [{ id: 'TUNNEL-2026', line: '合同文件 contract.yaml 第 12 行缺少签订日期，请补上后再生成。' }],
};
