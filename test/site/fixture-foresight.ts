import type { FindingsPage, PaymentPage, TodoPage } from '../../scripts/view/pages/foresight.ts';
import type { Trend } from '../../scripts/view/pages/score.ts';
import type { Badge } from '../../scripts/view/pages.ts';
import { SCORE } from './fixture-score.ts';
import { shell } from './fixture-shell.ts';

/** What may be done, facts with every step, money and clocks with everything that can stand beside them. */

const LATE: Badge = { word: '可答复', tone: 'late' };
const INCIDENT = { text: 'INC-2024-0063', href: '/record/incident/inc-2024-0063.html' };
const LONG =
  '2 月 20 日 14 时 05 分、14 时 17 分、14 时 31 分，业务科室为催问日报更正版三次拨打服务电话，半小时内均无人接听，14 时 46 分才有人回电，有座机通话清单可查';

const row = (rest: Partial<TodoPage['groups'][number]['rows'][number]> = {}) => ({
  ...{
    badge: LATE,
    what: [INCIDENT, { text: ` ${LONG}` }],
    action: '书面答复：无异议，或写明异议与凭据',
    who: '乙方 项目经理',
  },
  ...{
    deadline: '2025-02-28 24:00 前',
    overdue: false,
    effect: '试算现扣 1 · 需求响应',
    clause: '合同 考核表-需求响应',
    path: null,
  },
  ...rest,
});

export const TODO: TodoPage = {
  page: 'todo',
  shell: shell('待办', '/todo.html'),
  heading: '待办',
  lead: [{ text: '还有 3 项可以依规办理。', strong: true }, { text: '迟交、事后确认都照实显示。' }],
  groups: [
    { id: 'todo-reply', title: '答复与异议 1', lead: '告知之后、期限之内可以书面答复。', rows: [row()] },
    {
      id: 'todo-hand-in',
      title: '尚未提交的材料 2',
      lead: '确已开展的，请提交；首次入库日期照实显示为迟交。',
      rows: [
        row({
          ...{
            badge: { word: '未交', tone: 'missing' },
            what: [{ text: '血液追溯 2024-12 巡检报告', href: '/checklist.html' }],
          },
          ...{ action: '提交；照实显示为迟交', deadline: '期限 2025-01-06，已过', overdue: true },
          path: 'CWSG2024-07/evidence/inspection-report/2024-12/blood-trace-with-a-long-name.md',
        }),
        row({ what: [{ text: '没有链接的一项' }], deadline: '', effect: '', clause: '' }),
      ],
    },
  ],
  empty: '没有待办。',
  forecast: {
    title: '到期满推算',
    sentence: '此后不再扣分 83.5，按目前快慢 67.7。',
    rows: [
      {
        ...{ title: '日常巡查', href: '/score.html', now: '5.5 / 10', later: '1.19 / 10' },
        basis: '187 天里 3 件、应扣 4.5 分，到期满约 8.81 分',
      },
    ],
    assumption: ['服务期 2024-06-28 至 2025-06-28，共 366 天，已过 187 天，还有 179 天'],
  },
};

const plain = (label: string, value: string) => ({ label, value, tone: 'plain' as const });

export const FINDINGS: FindingsPage = {
  page: 'findings',
  shell: shell('扣分事实', '/findings.html'),
  heading: '扣分事实与甲方认定',
  lead: [{ text: '共 3 件，2 件计入试算，其中有甲方认定的 2 件。', strong: true }],
  score: SCORE,
  verdict: {
    text: '结论暂缓：异议都不成立 79.5，都成立 80.5，分在合格线 80 的两边，处理决定之后再作比较',
    withheld: true,
  },
  groups: [
    {
      title: '有异议，待处理 1',
      rows: [
        {
          ...{
            id: 'fact-1',
            badge: { word: '有异议，待处理', tone: 'late' as const },
            title: LONG,
            points: '−1',
            origin: '甲方认定',
          },
          row: { text: '需求响应', href: '/score.html' },
          steps: [
            plain('认定', 'FND-2025-001　审核员（CLI-01）'),
            plain('告知', '2025-02-21 09:30'),
            { label: '答复', value: `2025-02-25 14:10 项目经理 有异议：${LONG}`, tone: 'late' },
            { label: '决定', value: '待甲方复核后书面决定', tone: 'late' },
          ],
          notes: ['同一事实也可计入“遵守制度”，一事只扣一处'],
          records: [INCIDENT],
        },
      ],
    },
    {
      title: '没有计入 1',
      rows: [
        {
          ...{
            id: 'fact-2',
            badge: { word: '未生效', tone: 'waived' as const },
            title: '（已隐去）',
            points: '不扣',
            origin: '由记录算出',
          },
          ...{ row: { text: '' }, steps: [], notes: [], records: [{ text: 'FND-2024-003' }] },
        },
      ],
    },
  ],
};

const fact = (label: string, value: string, note = '') => ({ label, value, note });

export const PAYMENT: PaymentPage = {
  page: 'payment',
  shell: shell('支付', '/payment.html'),
  heading: '支付与期限',
  lead: [{ text: '2 笔付款中已付 1 笔。', strong: true }, { text: '金额照合同，期限按工作日推算。' }],
  amount: { figure: '589,000.00 元', capital: '伍拾捌万玖仟圆整', note: '2 笔合计与合同金额一致' },
  clocks: [
    {
      title: '付款',
      rows: [
        {
          ...{
            id: 'clock-final-payment',
            title: '尾款',
            badge: { word: '进行中', tone: 'plain' as const },
            clause: '合同 8.1-尾款',
          },
          amount: { figure: '235,600.00 元', capital: '贰拾叁万伍仟陆佰圆整', share: '40%' },
          facts: [
            fact('前提', '服务期满且经甲方验收合格后'),
            fact('收到发票', '2025-07-29'),
            fact('约定期限', '2025-08-12', '收到发票后 10 个工作日'),
            fact('顺延至', '2025-08-14', '还有 2 个工作日'),
            fact('法定期限', '2025-08-28', '财库〔2019〕38号：满足约定付款条件的，自收到发票后 30 日内支付'),
          ],
          shifts: [{ text: '2025-08-01 至 2025-08-04 停电：按合同 11.3 不计 2 个工作日', record: INCIDENT }],
          records: [{ text: '发票：价税合计 235,600.00 元，收到 2025-07-29', record: { text: 'INV-2025-01' } }],
        },
      ],
    },
    {
      title: '期限',
      rows: [
        {
          ...{
            id: 'clock-term',
            title: '服务期',
            badge: { word: '已届满', tone: 'plain' as const },
            clause: '',
            amount: null,
          },
          ...{ facts: [fact('起', '2024-06-28'), fact('止', '2025-06-28')], shifts: [], records: [] },
        },
      ],
    },
  ],
  scored: ['第一季度服务费：按试算应付 90,000.00 元，扣减 3,000.00 元'],
  events: {
    title: '不可抗力与中止',
    rows: [
      {
        badge: { word: '未顺延', tone: 'waived' },
        text: [INCIDENT, { text: ' 不可抗力：停电' }],
        aside: '合同没有写明由此顺延',
      },
    ],
  },
  penalties: {
    title: '违约金约定',
    lead: '只在有书面决定时按决定的比例计算。',
    rows: [
      { title: '违约罚款', clause: '合同 廉政-4.2', rate: '1% 至 5%', decisions: [], empty: '没有书面决定，不计算' },
      {
        ...{ title: '违约金', clause: '', rate: '10%', empty: '' },
        decisions: [{ badge: { word: '已决定', tone: 'plain' }, text: [INCIDENT, { text: ' 比例 10%' }], aside: '' }],
      },
    ],
  },
};

const y = (value: number) => String(160 - value);

export const TREND: Trend = {
  title: '逐月试算',
  text: '每月末按当日已登记的材料与现行参数重算，共 3 次：2024-07-31 为 100.0，2024-09-10 为 83.5。',
  height: '200',
  grid: [
    { y: y(0), label: '75' },
    { y: y(140), label: '100' },
  ],
  mark: { y: y(28), label: '合格线 80' },
  segments: [
    { x1: '9%', y1: y(140), x2: '50%', y2: y(90), tone: 'second' },
    { x1: '9%', y1: y(140), x2: '50%', y2: y(80), tone: 'whole' },
    { x1: '50%', y1: y(80), x2: '95%', y2: y(48), tone: 'whole' },
  ],
  dots: [
    { x: '9%', y: y(140), label: '100.0', title: '截至 2024-07-31 试算 100.0', month: '24-07', last: false },
    { x: '50%', y: y(80), label: '', title: '截至 2024-08-31 试算 89.0', month: '24-08', last: false },
    { x: '95%', y: y(48), label: '83.5', title: '截至 2024-09-10 试算 83.5', month: '09-10', last: true },
  ],
  rows: [
    { day: '2024-07-31', total: '100.0', second: '', note: '' },
    { day: '2024-08-31', total: '89.0', second: '91.0', note: '' },
    { day: '2024-09-10', total: '83.5', second: '', note: '提交历史不能作证：提交历史晚于截至日' },
  ],
};
