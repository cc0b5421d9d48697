import { attachmentOf } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { clientPaper, completed, providerPaper } from '../filing.ts';
import { applicationLetter } from '../pictures/papers/acceptance-papers.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import type { Prose } from '../prose.ts';
import { SYSTEMS } from '../systems.ts';
import { formatInstant, local } from '../time.ts';
import { tellPanel } from './panel.ts';

/** From the application to the archive: what each side did, in order. */
export function tellAcceptance(prose: Prose, pictures: Pictures): Entry[] {
  return [
    ...deliverables(prose),
    application(pictures),
    plan(prose),
    ...events(prose),
    scorecard(prose),
    ...tellPanel(prose, pictures),
  ];
}

const DONE: Readonly<Record<string, string>> = {
  'item-1': '查询导出一律先批后办，省平台上传与基层下发全年应到即到，两次重大故障均在时限内恢复并已根治',
  'item-2': '医院采集由 23 家增至 24 家，用血闭环可追溯，编号截断与加锁两处隐患已改',
  'item-3': '采集、核查与结构化按月完成，上传接口全部改用国密摘要，新版版式文件可解析',
  'item-4': '急救、妇幼、民政等交换稳定，机构由 74 家增至 78 家，测评改造 10 项指标完成',
  'item-5': '27 家医院结果互通，互认项目由 92 项扩到 107 项，新接入 2 家机构',
  'item-6': '遮盖规则、双向认证与证书管理全部到位，四份漏洞通报均已整改，其中一份迟于要求',
};

function deliverables(prose: Prose): Entry[] {
  return SYSTEMS.map(({ item, short }, index) => {
    const at = local(`2025-07-01 ${9 + Math.floor(index / 2)}:${index % 2 === 0 ? '20' : '50'}`);
    const number = item.slice(-1);
    const entry = providerPaper(
      'deliverable-status',
      {
        id: `DS-2025-0${number}`,
        item,
        state: 'done',
        summary: prose.note(DONE[item] ?? ''),
        evidence: [`MON-2025-06-${number}R`, `MON-2025-06-${number}I`, 'CR-2025-Q2'],
      },
      at,
      { branch: 'acceptance', subject: `${short}完成情况` },
    );
    completed(
      entry,
      { confirmed_by: 'CLI-03', confirmed_at: formatInstant(local('2025-07-02 15:00') + index * 300) },
      { at: local('2025-07-02 17:48'), by: 'PER-05', branch: 'acceptance', subject: '分项完成情况经甲方确认' },
    );
    return entry;
  });
}

function application(pictures: Pictures): Entry {
  const told = {
    id: 'AA-2025-01',
    applied_at: formatInstant(local('2025-06-30 09:00')),
    received_at: formatInstant(local('2025-06-30 09:30')),
    receiver: 'CLI-01',
    self_score: '84.5',
    documents: ['验收申请书', '运维总结报告', '自评考核表', '分项服务完成情况', '十六卷目录', '真实性承诺'],
  };
  const path = `attachments/acceptance-application/${told.id}-letter`;
  const letter = pictured(pictures, path, '验收申请书扫描件（签名以角色代替）', applicationLetter(told));
  const entry = providerPaper(
    'acceptance-application',
    { ...told, attachments: [attachmentOf(letter)] },
    local('2025-06-30 10:10'),
    { branch: 'acceptance', subject: '提出验收申请' },
  );
  const step = (at: string, fields: RecordFields, subject: string): void =>
    completed(entry, fields, { at: local(at), by: 'PER-05', branch: 'acceptance', subject });
  step('2025-07-08 17:48', { accepted_at: formatInstant(local('2025-07-08 10:20')) }, '验收申请获书面受理');
  step(
    '2025-07-22 17:48',
    { meeting_on: '2025-07-18', report_issued_at: formatInstant(local('2025-07-22 15:30')) },
    '验收会与报告日期',
  );
  return { ...entry, attachments: [letter] };
}

function plan(prose: Prose): Entry {
  return clientPaper(
    'acceptance-plan',
    {
      id: 'AP-2025-01',
      title: '区域卫生健康信息系统综合运维服务项目履约验收方案',
      body: prose.note('甲方组织，五名成员的专家小组逐项验收，其中甲方工作人员一名，乙方到场答疑'),
      schedule: prose.note('7 月 8 日前书面确认申请，7 月 18 日开会，十个工作日内出具报告'),
      method: prose.note('查阅十六卷材料，按随机数抽 30 条记录倒查原件，登录演示环境核验两处功能'),
      procedure: prose.note('签到与推举组长、听取汇报与考核说明、查阅与质询、闭门评议、宣读意见、签字'),
      scope: prose.note('附件一六项、附件二十六行、10.3 与 10.4 所列材料、考核表'),
      standard: prose.note('附件一与 10.3、10.4 齐备，考核表 80 分及以上，专家小组半数以上同意'),
      applicant: 'CLI-01',
      applied_at: formatInstant(local('2025-07-03 15:00')),
      approver: 'CLI-03',
      approved_at: formatInstant(local('2025-07-07 10:30')),
    },
    local('2025-07-07 11:10'),
  );
}

function events(prose: Prose): Entry[] {
  const event = (
    number: number,
    subtype: string,
    title: string,
    at: string,
    more: RecordFields,
    by = 'CLI-01',
  ): Entry =>
    clientPaper(
      'acceptance-event',
      { id: `AE-2025-0${number}`, subtype, title, happened_at: formatInstant(local(at)), ...more },
      local(at) + 4500,
      by,
      title,
    );
  return [
    event(1, 'receipt', '签收验收申请', '2025-06-30 09:30', {
      outcome: prose.note('申请书与附件六类齐全，签收编号 YS-2025-04'),
    }),
    event(2, 'confirmation', '验收确认', '2025-07-08 10:20', {
      outcome: prose.note('同意受理，7 月 18 日召开验收会'),
    }),
    event(3, 'meeting', '验收会议', '2025-07-18 09:00', {
      place: '甲方三楼会议室',
      attendees: [
        '专家 A',
        '专家 B（组长）',
        '专家 C',
        '专家 D',
        '专家 E',
        '甲方业务负责人',
        '甲方审核员',
        '项目经理',
        '乙方安全员',
      ],
      outcome: prose.note('查阅材料两小时，抽查 30 条，质询 11 题，闭门评议后签署意见'),
    }),
    event(
      4,
      'payment-decision',
      '验收结果与付款意见',
      '2025-07-24 15:00',
      {
        amount: '235600.00',
        outcome: prose.note('验收合格，同意支付尾款，收到发票后十个工作日内办结'),
      },
      'CLI-03',
    ),
    event(5, 'publication', '验收结果公开', '2025-07-25 10:00', {
      outcome: prose.note('结果在采购网公告三个工作日，无异议'),
    }),
    event(6, 'archiving', '验收资料归档', '2025-08-20 15:00', {
      manifest: Array.from({ length: 16 }, (_, index) => ({
        volume: `v${String(index + 1).padStart(2, '0')}`,
        items: 8 + ((index * 7) % 23),
        pages: 46 + ((index * 53) % 240),
      })),
      outcome: prose.note('十六卷一式两份，甲方档案室与乙方各存一份'),
      original: { form: '纸质', place: '甲方档案室，归档清册' },
    }),
  ];
}

/** Row by row as the client judged it; the trial's figure is one input, not the answer. */
const RATINGS: readonly (readonly [row: string, points: string, remark?: string])[] = [
  ['attitude.rules', '4', '办公时间调整连接池一次，FND-2024-001'],
  ['attitude.cooperation', '10', 'FND-2024-002 复核不予认定，未扣'],
  ['fault.inspection', '5.5', '缺巡检一次、迟报告一次各扣 2 分，由缺巡检引起的一般故障扣 0.5 分'],
  ['fault.response', '16', '迟响应两次、超期一日一项；FND-2025-001 复核不予认定'],
  ['fault.resolution', '12', '一般故障超时一次，满一个半天'],
  ['fault.recurrence', '4', '2024 年 11 月同一故障再现一次'],
  ['fault.holiday-duty', '4', '国庆期间一次 10 分 01 秒应答'],
  ['fault.satisfaction', '9.5', '成立投诉一次'],
  ['fault.documents', '3.5', '文档检查一份不完整扣 1 分，另有两份随变更更新偏迟，酌扣 0.5 分'],
  ['security.task', '5'],
  ['security.backup', '2.5', '缺一条、迟一条、错一条、报送差错一处、月报迟一次'],
  ['security.confidentiality', '5', '未发现违反记录'],
];

function scorecard(prose: Prose): Entry {
  return clientPaper(
    'scorecard',
    {
      id: 'SC-2025-01',
      scored_at: formatInstant(local('2025-07-21 15:40')),
      scorer: 'CLI-01',
      signed_by: 'CLI-03',
      ratings: RATINGS.map(([row, points, remark]) => ({
        row,
        points,
        ...(remark === undefined ? {} : { remark: prose.note(remark) }),
      })),
      original: { form: '纸质', place: '甲方档案室验收盒，考核表第 1 件' },
    },
    local('2025-07-21 16:30'),
    'CLI-01',
    '甲方签署考核表',
  );
}
