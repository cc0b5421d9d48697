import type { Entry, RecordFields } from '../entry.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { dateOf, formatInstant, instant } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';
import { single } from './papers.ts';
import { local } from './told-request.ts';

type Paper = readonly [
  title: string,
  category: string,
  version: string,
  approved: string,
  approver: string,
  delivered: string | null,
  topic?: string,
];

/** The nine rules were in force before the first inspection, backup or export; the rest came as it was written. */
const PAPERS: readonly Paper[] = [
  ['系统巡检管理制度', 'policy', '1.0', '06-28 14:10', 'CLI-01', '06-28 16:10', 'inspection'],
  ['数据备份与恢复管理制度', 'policy', '1.0', '06-28 14:14', 'CLI-01', '06-28 16:10', 'backup'],
  ['驻场与应急值班制度', 'policy', '1.0', '06-28 14:18', 'CLI-01', '06-28 16:10', 'duty'],
  ['变更管理制度', 'policy', '1.0', '06-28 14:22', 'CLI-01', '06-28 16:10', 'change'],
  ['数据导入导出管理制度', 'policy', '1.0', '06-28 14:26', 'CLI-02', '06-28 16:10', 'data-export'],
  ['账号与权限管理制度', 'policy', '1.0', '06-28 14:30', 'CLI-02', '06-28 16:10', 'account'],
  ['保密管理制度', 'policy', '1.0', '06-28 14:34', 'CLI-02', '06-28 16:10', 'confidentiality'],
  ['应急响应管理制度', 'policy', '1.0', '06-28 14:38', 'CLI-01', '06-28 16:10', 'emergency'],
  ['运维文档管理制度', 'policy', '1.0', '06-28 14:42', 'CLI-01', '06-28 16:10', 'documents'],
  ['运维服务实施方案', 'plan', '1.0', '07-05 15:20', 'CLI-01', '07-05 16:00'],
  ['平台 2.0 与基层 HIS 运维操作手册', 'manual', '1.0', '07-08 10:10', 'CLI-01', '07-08 15:30'],
  ['血液追溯系统运维操作手册', 'manual', '1.0', '07-10 14:20', 'CLI-01', '07-11 09:30'],
  ['健康体检报告管理系统运维操作手册', 'manual', '1.0', '07-12 09:50', 'CLI-01', '07-12 15:10'],
  ['数据汇聚与资源共享技术说明', 'technical', '1.0', '07-16 11:00', 'CLI-01', '07-16 16:20'],
  ['民政低保核验接口文档', 'interface', '1.1', '07-17 15:40', 'CLI-01', '07-18 10:00'],
  ['检验检查结果共享接口文档', 'interface', '2.0', '07-19 10:30', 'CLI-01', '07-19 14:40'],
  ['网络安全事件应急预案', 'plan', '1.0', '07-22 15:00', 'CLI-02', '07-23 10:20'],
  ['卫生健康数据分类分级清单', 'security', '1.0', '07-26 14:30', 'CLI-02', '07-26 16:40'],
  ['2024 年 7 月运维服务月报', 'report', '1.0', '08-06 10:40', 'CLI-01', '08-06 15:50'],
  ['出院小结共享文档实施说明', 'technical', '1.0', '08-29 11:20', 'CLI-01', '08-29 17:00'],
  ['健康体检报告管理系统移交单', 'other', '1.0', '08-30 16:50', 'CLI-01', '08-30 17:05'],
  ['2024 年 8 月运维服务月报', 'report', '1.0', '09-05 10:20', 'CLI-01', '09-05 14:30'],
  ['中秋与国庆假期值班保障方案', 'plan', '1.0', '09-12 15:30', 'CLI-01', '09-13 09:20'],
  ['互认项目目录映射说明', 'technical', '1.0', '09-20 16:20', 'CLI-01', '09-23 10:10'],
  ['网络安全适配情况中期说明', 'security', '1.0', '09-26 15:40', 'CLI-02', '09-27 09:40'],
  ['2024 年第三季度恢复演练报告', 'report', '1.0', '09-30 11:30', 'CLI-01', null],
];

export function tellDocuments(): Entry[] {
  return PAPERS.map(([title, category, version, approvedAt, approver, deliveredAt, topic], index): Entry => {
    const id = `DOC-${String(index + 1).padStart(2, '0')}`;
    const random = randomOf(`document ${id}`);
    const approved = local(approvedAt);
    const delivered = deliveredAt === null ? null : local(deliveredAt);
    const firstDay = topic !== undefined;
    const recorded = firstDay ? local('06-28 16:35') : atDesk(delivered ?? approved, random, [3, 9]);
    const record: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      title,
      category,
      ...(topic === undefined ? {} : { topic }),
      version,
      effective_on: dateOf(approved),
      applicant: 'PER-05',
      applied_at: formatInstant(firstDay ? local('06-28 10:40') : approved - random.int(80, 1400) * 60),
      approver,
      approved_at: formatInstant(approved),
      ...(delivered === null ? {} : { delivered_at: formatInstant(delivered), receiver: 'CLI-01' }),
      original: { form: '纸质', place: `甲方档案室运维文档盒，第 ${index + 1} 件` },
    };
    const at = firstDay ? local('06-28 17:20') : eveningCommit('PER-05', recorded);
    const branch = firstDay ? 'main' : 'documents';
    const subject = firstDay ? '登记九项规章制度' : `登记《${title}》`;
    return single('document', `evidence/document/${id}.yaml`, record, { at, by: 'PER-05', branch, subject });
  });
}

interface Adaptation {
  system: string;
  title: string;
  item: string;
  before: string;
  after: string;
  tested: string;
  tester: string;
  result: string;
}

const ADAPTATIONS: readonly Adaptation[] = [
  {
    system: 'security-adaptation',
    title: '移动监管端敏感字段遮盖',
    item: '数据分级清单 4 级数据展示要求',
    before: '移动监管端 11 个页面直接显示证件号、电话和住址',
    after: '14 条遮盖规则按角色生效，只有经批准的岗位可在堡垒机内查看原值',
    tested: '2024-08-16 09:20',
    tester: 'PER-06',
    result: '11 个页面按 3 种角色各看一遍，33 次均按规则遮盖，后台审计各有一条记录',
  },
  {
    system: 'health-exam',
    title: '体检报告上传接口改用国密摘要',
    item: '密码应用基本要求 通信和数据完整性',
    before: '报告上传接口沿用旧摘要算法',
    after: '平台侧同时支持两种摘要，3 家机构已改用国密摘要，其余按升级计划切换',
    tested: '2024-08-21 14:40',
    tester: 'PER-06',
    result: '两种摘要各上传 50 份成功，篡改一个字节的 10 份全部被拒绝',
  },
  {
    system: 'data-exchange',
    title: '共享接口调用方双向认证',
    item: '等级保护第三级 安全通信网络 通信传输',
    before: '9 个共享接口只校验调用方编号',
    after: '9 个接口启用双向证书认证，过渡期双轨运行，旧方式 9 月 24 日关闭',
    tested: '2024-09-25 15:10',
    tester: 'PER-06',
    result: '9 个接口逐一验证，持证书调用 45 次成功，不带证书的 18 次均被拒绝',
  },
];

export function tellAdaptations(prose: Prose): Entry[] {
  return ADAPTATIONS.map(({ system, title, item, before, after, tested, tester, result }, index) => {
    const id = `SA-2024-${String(index + 1).padStart(3, '0')}`;
    const at = instant(tested);
    const recorded = atDesk(at, randomOf(id), [25, 50]);
    const record = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-06',
      system,
      title,
      item,
      before: prose.note(before),
      after: prose.note(after),
      tested_at: formatInstant(at),
      tester,
      result: prose.note(result),
    };
    const version = { at: eveningCommit('PER-06', recorded), by: 'PER-06', branch: 'documents' as const };
    return single('security-adaptation', `evidence/security-adaptation/${id}.yaml`, record, version);
  });
}
