import { attachmentOf } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { clientPaper } from '../filing.ts';
import { PANEL_ITEMS } from '../panel-items.ts';
import { opinionSheet, type PanelMember, reportPage } from '../pictures/papers/acceptance-papers.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { formatInstant, local } from '../time.ts';

interface Expert {
  id: string;
  name: string;
  unit: string;
  title: string;
  speciality: string;
  leader?: true;
  client?: true;
  overall: string;
  dissent?: string;
  /** Items on which this expert's word is not a plain yes. */
  largely: Readonly<Record<string, string>>;
}

const EXPERTS: readonly Expert[] = [
  {
    id: 'expert-a',
    name: '专家 A',
    unit: '某高校计算机学院',
    title: '教授',
    speciality: '软件工程',
    overall: '材料能从结论倒查到原始记录，建议下一年把接口统计与资源月报合并成一份',
    largely: { documents: '接口文档两份随变更更新偏迟' },
  },
  {
    id: 'expert-b',
    name: '专家 B',
    unit: '某市信息中心',
    title: '高级工程师',
    speciality: '信息系统运维',
    leader: true,
    overall: '六项服务完成，应答与恢复总体及时，扣分事实清楚，同意通过验收',
    largely: { sheet: '巡检缺一次、迟一次，已有说明' },
  },
  {
    id: 'expert-c',
    name: '专家 C',
    unit: '某医院信息科',
    title: '高级工程师',
    speciality: '医疗信息化',
    overall: '医院侧对接顺畅，互认调阅速度可用，建议提示类告警再精简',
    largely: { 'row-3-1': '体检数据核查余项略多' },
  },
  {
    id: 'expert-d',
    name: '专家 D',
    unit: '某网络安全测评机构',
    title: '高级测评师',
    speciality: '网络安全',
    overall: '导入导出先批后办，抽 15 份相符；离岗收回权限两次偏晚，须写进制度',
    dissent: '10.4 一项应写“基本符合”，理由是有一份导出未见销毁单',
    largely: { security: '一份导出缺销毁单，一次导出缺操作记录', 'row-6-1': '一份通报迟于要求整改' },
  },
  {
    id: 'expert-e',
    name: '专家 E',
    unit: '甲方（示例）',
    title: '高级工程师',
    speciality: '卫生信息管理',
    client: true,
    overall: '日常配合良好，科室反馈集中在报表口径，建议保留现有值守方式',
    largely: {},
  },
];

/** The panel and what it said; the client's people put it into the repository. */
export function tellPanel(prose: Prose, pictures: Pictures): Entry[] {
  const opinions = EXPERTS.map((expert, index) => opinion(expert, index, prose, pictures));
  return [panel(), ...opinions, report(prose, pictures)];
}

function panel(): Entry {
  return clientPaper(
    'panel',
    {
      id: 'PNL-2025-01',
      appointed_on: '2025-07-10',
      appointed_by: 'CLI-03',
      members: EXPERTS.map(({ id, name, unit, title, speciality, leader, client }) => ({
        id,
        name,
        unit,
        title,
        speciality,
        leader: leader ?? false,
        client_staff: client ?? false,
        avoidance_signed_on: '2025-07-14',
      })),
    },
    local('2025-07-14 16:20'),
    'CLI-03',
    '成立验收专家小组',
  );
}

function opinion(expert: Expert, index: number, prose: Prose, pictures: Pictures): Entry {
  const { id, overall, dissent, largely } = expert;
  const given = local('2025-07-18 16:20') + index * 420 + randomOf(`opinion ${id}`).int(0, 120);
  const verdicts = Object.keys(PANEL_ITEMS).map((item): RecordFields => {
    const remark = largely[item];
    return remark === undefined
      ? { item, verdict: 'conforms' }
      : { item, verdict: 'largely', remark: prose.note(remark) };
  });
  const told = {
    id: `EO-2025-0${index + 1}`,
    panel: 'PNL-2025-01',
    member: id,
    given_at: formatInstant(given),
    verdicts,
    overall: prose.note(overall),
    ...(dissent === undefined ? {} : { dissent: prose.note(dissent) }),
  };
  const path = `attachments/expert-opinion/${told.id}-sheet`;
  const sheet = pictured(pictures, path, '专家意见表扫描件（签名以代号代替）', opinionSheet(told, memberOf(expert)));
  const entry = clientPaper(
    'expert-opinion',
    { ...told, attachments: [attachmentOf(sheet)] },
    local('2025-07-18 17:00') + index * 180,
    'CLI-01',
    `收录专家意见 ${id}`,
  );
  return { ...entry, attachments: [sheet] };
}

function memberOf({ id, name, unit, title, speciality, leader }: Expert): PanelMember {
  return { id, name, unit, title, speciality, leader: leader ?? false };
}

function report(prose: Prose, pictures: Pictures): Entry {
  const told = {
    id: 'AR-2025-01',
    panel: 'PNL-2025-01',
    issued_on: '2025-07-22',
    place: '甲方三楼会议室',
    verdict: 'qualified',
    overall: prose.note('六项服务内容完成，文档、巡检、操作与审批材料基本齐全，考核得分达到约定的合格线，同意通过验收'),
    problems: prose.note('离岗权限收回偏晚、一份导出未见销毁单、个别接口文档更新不及时，由乙方在一个月内改进'),
    score: '81.0',
    signatures: EXPERTS.map(({ id, dissent }) => ({
      member: id,
      signed: true,
      ...(dissent === undefined ? {} : { dissent }),
    })),
    concluded_on: '2025-07-22',
  };
  const path = `attachments/acceptance-report/${told.id}-signature`;
  const title = '验收报告签署页扫描件（签名以代号代替）';
  const scan = pictured(pictures, path, title, reportPage(told, EXPERTS.map(memberOf)));
  const entry = clientPaper(
    'acceptance-report',
    { ...told, attachments: [attachmentOf(scan)] },
    local('2025-07-22 16:00'),
    'CLI-03',
    '验收报告出具',
  );
  return { ...entry, attachments: [scan] };
}
