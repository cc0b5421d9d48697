import type { LedgerFilePage, LedgerPage, RecordPage } from '../../scripts/view/pages/ledgers.ts';
import type { Badge } from '../../scripts/view/pages.ts';
import { shell } from './fixture-shell.ts';

const SYSTEMS = [
  '平台 2.0 与基层 HIS',
  '血液追溯',
  '健康体检报告',
  '数据汇聚与测评改造',
  '检验检查结果共享',
  '网络安全适配',
];
const TITLES = [
  '基层 HIS 挂号窗口打印处方时提示“数据源连接超时”，多家卫生院同时报修',
  '血液入库扫码后批次状态未同步',
  '体检报告影像调阅空白',
  '数据汇聚前置机磁盘空间不足告警（使用率 91.3%），影响当日上报批次',
  '检验结果互认提示重复弹出',
];

const MONTHS = [
  ...['07', '08', '09', '10', '11', '12'].map((month) => `2024-${month}`),
  ...['01', '02', '03', '04', '05', '06'].map((month) => `2025-${month}`),
];

const CHECK: Badge = { word: '请核对', tone: 'missing' };

/** An incident ledger of `rows` rows spread over twelve months, and a long operation log beside it. */
export function ledgerPage(kind: 'incident' | 'operation-log', rows: number): LedgerPage {
  const [title, prefix] = kind === 'incident' ? ['故障处理记录', 'INC'] : ['运维人员操作记录', 'OP'];
  const perMonth = Math.ceil(rows / MONTHS.length);
  let left = rows;
  return {
    page: 'ledger',
    shell: shell(title, '/ledgers.html'),
    kind,
    heading: title,
    lead: [{ text: `截至 2025-07-04，共 ${rows} 条，序号连续；`, strong: true }, { text: '时间均为北京时间。' }],
    columns: [
      { title: '编号', align: 'left' },
      { title: '报修时间', align: 'left' },
      { title: '系统', align: 'left' },
      { title: '摘要', align: 'left' },
      { title: '等级', align: 'left' },
      { title: '处理人', align: 'left' },
      { title: '恢复时间', align: 'left' },
      { title: '用时（小时）', align: 'right' },
    ],
    months: MONTHS.map((month, monthIndex) => {
      const count = Math.min(perMonth, left);
      left -= count;
      return {
        title: month,
        id: `m-${month}`,
        rows: Array.from({ length: count }, (_, index) => {
          const number = monthIndex * perMonth + index;
          const id = `${prefix}-${month.slice(0, 4)}-${String(number).padStart(4, '0')}`;
          const day = String((index % 28) + 1).padStart(2, '0');
          return {
            href: kind === 'incident' ? incidentHref(number) : '/record/incident/inc-2024-0063.html',
            cells: [
              id,
              `${month}-${day} 09:${String(index % 60).padStart(2, '0')}:07`,
              SYSTEMS[number % SYSTEMS.length] ?? '',
              TITLES[number % TITLES.length] ?? '',
              number % 9 === 0 ? '重大' : '一般',
              `运维工程师${'甲乙丙丁'[number % 4]}`,
              `${month}-${day} 17:05:00`,
              `${(number % 40) + 1}.5`,
            ],
            badge: number % 17 === 3 ? CHECK : null,
          };
        }),
      };
    }).filter((month) => month.rows.length > 0),
  };
}

/** The same ledger with as many columns as the widest of a contract has. */
export function denseLedgerPage(): LedgerPage {
  const page = ledgerPage('incident', 12);
  const more = ['安全要求与依据', '登记时间', '入库时间', '合并时间'];
  return {
    ...page,
    heading: '网络安全适配台账',
    columns: [...page.columns, ...more.map((title) => ({ title, align: 'left' as const }))],
    months: page.months.map((month) => ({
      ...month,
      rows: month.rows.map((row) => ({
        ...row,
        cells: [...row.cells, '密码应用基本要求 通信和数据完整性', ...more.slice(1).map(() => '2024-08-16 10:09:33')],
      })),
    })),
  };
}

const NAMED_INCIDENTS = ['inc-2024-0063', 'inc-2025-0014', 'inc-2024-0088'];

function incidentHref(number: number): string {
  return `/record/incident/${NAMED_INCIDENTS[number % NAMED_INCIDENTS.length]}.html`;
}

/** A plain record page; `rest` replaces what the page under test needs. */
export function recordPage(
  kindTitle: string,
  ledgerHref: string,
  heading: string,
  rest: Partial<RecordPage>,
): RecordPage {
  return {
    page: 'record',
    shell: shell(heading, '/ledgers.html'),
    heading,
    kindTitle,
    ledger: { text: kindTitle, href: ledgerHref },
    place: 'content/CWSG2024-07/evidence/incident/2024-09.yaml:34',
    dates: [
      { label: '发生', value: '2024-09-27 10:00:00' },
      { label: '提交', value: '2024-09-30 17:20:11' },
      { label: '合并', value: '2024-10-08 09:02:45' },
    ],
    fields: [
      { label: '编号', value: heading, masked: false },
      { label: '系统', value: '平台 2.0 与基层 HIS', masked: false },
      { label: '报修人', value: '按密级隐去', masked: true },
    ],
    body: [],
    diagnostics: [],
    charges: [],
    related: [],
    ...rest,
  };
}

/** An evidence file of many records: hints and charges on some rows, everything else folded. */
export const REQUEST_FILE: LedgerFilePage = {
  page: 'ledger-file',
  shell: shell('需求台账　2024-08', '/ledgers.html'),
  kind: 'service-request',
  heading: '需求台账　2024-08',
  lead: [{ text: '本文件 3 条。' }],
  ledger: { text: '需求台账', href: '/ledger/incident.html' },
  place: 'CWSG2024-07/evidence/service-request/2024-08.yaml',
  columns: [
    { title: '编号', align: 'left' },
    { title: '系统', align: 'left' },
    { title: '需求', align: 'left' },
    { title: '受理时间', align: 'left' },
    { title: '行数', align: 'right' },
  ],
  rows: ['SR-2024-0031', 'SR-2024-0032', 'SR-2024-0033'].map((id, index) => ({
    id,
    cells: [
      id,
      '健康体检报告',
      '体检异常指标分布报表按区县下钻，并能导出为表格',
      '2024-08-12 10:20:00',
      String(index * 1200),
    ],
    badges: index === 1 ? [{ word: '请核对', tone: 'missing' }] : [],
    place: `第 ${index * 26 + 3} 行`,
    fields: [
      { label: '申请单位', value: '按密级隐去', masked: true },
      { label: '影响', value: '月报编制；不影响门诊。', masked: false },
      { label: '完成时间', value: '2024-08-28 16:30:00', masked: false },
    ],
    diagnostics:
      index === 1
        ? [
            {
              badge: { word: '错误', tone: 'missing' },
              message: '数据审批单写了 DTA-2024-0999，没有这样的审批',
              hint: '请核对编号；还没有登记的，请先登记它。',
              place: '410:19',
            },
          ]
        : [],
    charges: index === 1 ? [{ text: '需求响应及时性 扣 1', href: '/score.html#charge-response-inc-2024-0063' }] : [],
    related: index === 1 ? [{ text: '故障 INC-2024-0063', href: '/record/incident/inc-2024-0063.html' }] : [],
  })),
  body: [],
};

/** The fullest record page: long text, masked fields, hints, charges and related records. */
export const INCIDENT: RecordPage = recordPage('故障处理记录', '/ledger/incident.html', 'INC-2024-0063', {
  fields: [
    { label: '编号', value: 'INC-2024-0063', masked: false },
    { label: '系统', value: '区域卫生信息系统二期软件（平台 2.0）和基层 HIS 系统', masked: false },
    { label: '标题', value: '基层 HIS 挂号窗口打印处方时提示“数据源连接超时”，多家卫生院同时报修', masked: false },
    { label: '等级', value: '一般', masked: false },
    { label: '报修人', value: '按密级隐去', masked: true },
    { label: '报修时间', value: '2024-09-27 10:00:00（周五）', masked: false },
    { label: '响应时间', value: '2024-09-30 09:00:00（周一）', masked: false },
    { label: '影响', value: '七家卫生院挂号窗口排队，门诊未中断；以手工处方替代，事后补录 214 张。', masked: false },
    {
      label: '处理过程',
      value:
        '核对连接池与数据库会话数，发现一处长事务占满连接；终止该事务并恢复挂号，随后调整连接池上限（变更单 CHG-2024-0031），' +
        '观察两小时无复发。日志见 https://a.very.long.address.example/that/has/no/place/to/break/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      masked: false,
    },
    { label: '服务器', value: '按密级隐去', masked: true },
  ],
  badges: [{ word: '迟交', tone: 'late' }],
  tables: [
    {
      title: '排除时间',
      columns: ['事由', '起', '止', '证明'],
      rows: [
        ['原厂维修', '2024-09-27 12:00:00', '2024-09-27 14:30:00', '原厂工单 NH-88213，甲方审核员同日会签，扫描件附后'],
      ],
    },
  ],
  body: [
    {
      title: '原因分析',
      paragraphs: [
        '月末统计脚本未设超时，与早高峰重叠，占用全部写连接。统计脚本由乙方编写，已改为夜间执行并设置 30 分钟超时。',
        '同类脚本共 6 个，已逐一核对，见改进建议第 2 节。<script>alert(1)</script> 这样的文字也只是文字。',
      ],
    },
  ],
  diagnostics: [
    {
      badge: { word: '请核对', tone: 'missing' },
      message: '恢复时间早于响应时间',
      hint: '请对照值班记录核对 acknowledged_at 与 restored_at，确有其事的请在 remarks 中说明。',
      place: '第 41 行第 18 列',
    },
  ],
  charges: [{ text: '需求响应及时性 扣 1：响应延迟 1 次', href: '/score.html#charge-response-inc-2024-0063' }],
  related: [
    { text: '操作 OP-2024-09-0187', href: '/ledger/operation-log.html#m-2024-09' },
    { text: '值班记录 2024-09-28（未入库）' },
  ],
});
