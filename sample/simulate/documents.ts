import type { Entry, RecordFields } from '../entry.ts';
import { randomOf } from '../random.ts';
import { dateOf, formatInstant, local } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';
import { single } from './papers.ts';

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
  ['廉政建设制度', 'policy', '1.0', '07-09 10:30', 'CLI-03', '07-09 15:40'],
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
  ['2024 年第三季度恢复演练报告', 'report', '1.0', '09-30 11:30', 'CLI-01', '10-08 14:20'],
  ['2024 年 9 月运维服务月报', 'report', '1.0', '2024-10-11 10:10', 'CLI-01', '2024-10-11 15:20'],
  ['跨院调阅接口文档', 'interface', '2.1', '2024-10-25 15:30', 'CLI-01', '2024-10-28 09:40'],
  ['2024 年 10 月运维服务月报', 'report', '1.0', '2024-11-06 10:30', 'CLI-01', '2024-11-06 16:00'],
  ['健康体检报告管理系统移交单（第二次）', 'other', '1.0', '2024-11-15 16:10', 'CLI-01', '2024-11-18 09:30'],
  ['网络中断应急演练报告', 'report', '1.0', '2024-11-29 15:40', 'CLI-02', '2024-12-02 10:20'],
  ['2024 年 11 月运维服务月报', 'report', '1.0', '2024-12-05 10:50', 'CLI-01', '2024-12-05 15:30'],
  ['居民主索引合并实施说明', 'technical', '1.0', '2024-12-13 14:40', 'CLI-01', '2024-12-16 10:00'],
  ['元旦与春节假期值班保障方案', 'plan', '1.0', '2024-12-26 15:10', 'CLI-01', '2024-12-27 09:50'],
  ['2024 年第四季度恢复演练报告', 'report', '1.0', '2024-12-30 15:20', 'CLI-01', '2024-12-31 09:40'],
  ['2024 年 12 月运维服务月报', 'report', '1.0', '2025-01-07 10:40', 'CLI-01', '2025-01-07 15:50'],
  ['检验检查结果共享接口文档', 'interface', '2.1', '2025-01-23 10:20', 'CLI-01', '2025-01-23 15:10'],
  ['2025 年 1 月运维服务月报', 'report', '1.0', '2025-02-08 10:30', 'CLI-01', '2025-02-08 14:50'],
  ['数据安全管理规定（修订）', 'security', '1.1', '2025-02-26 14:20', 'CLI-02', '2025-02-27 09:30'],
  ['2025 年 2 月运维服务月报', 'report', '1.0', '2025-03-06 10:20', 'CLI-01', '2025-03-06 15:40'],
  ['国产消息中间件切换技术说明', 'technical', '1.0', '2025-03-24 15:50', 'CLI-01', '2025-03-25 10:10'],
  ['2025 年第一季度恢复演练报告', 'report', '1.0', '2025-03-31 10:30', 'CLI-01', '2025-03-31 16:20'],
  ['2025 年 3 月运维服务月报', 'report', '1.0', '2025-04-08 10:50', 'CLI-01', '2025-04-08 15:20'],
  ['血液追溯系统运维操作手册', 'manual', '1.1', '2025-04-22 14:30', 'CLI-01', '2025-04-23 09:50'],
  ['驻场人员交接清单（乙、己）', 'other', '1.0', '2025-04-30 15:40', 'CLI-01', '2025-04-30 16:30'],
  ['2025 年 4 月运维服务月报', 'report', '1.0', '2025-05-09 10:10', 'CLI-01', '2025-05-09 15:30'],
  ['等级保护测评配合材料', 'security', '1.0', '2025-05-23 15:20', 'CLI-02', '2025-05-26 10:20'],
  ['2025 年 5 月运维服务月报', 'report', '1.0', '2025-06-06 10:40', 'CLI-01', '2025-06-06 15:10'],
  ['测评改造总体说明', 'technical', '1.0', '2025-06-13 14:50', 'CLI-01', '2025-06-16 10:30'],
  ['2025 年第二季度恢复演练报告', 'report', '1.0', '2025-06-27 10:50', 'CLI-01', '2025-06-27 14:40'],
  ['2024—2025 服务年度运维总结报告', 'report', '1.0', '2025-06-30 08:50', 'CLI-01', '2025-06-30 09:20'],
];

/** The number of a document by its title and version, as checks and returns name it. */
export function documentNumber(title: string, version: string): string {
  const index = PAPERS.findIndex((paper) => paper[0] === title && paper[2] === version);
  if (index < 0) throw new Error(`no document ${title} ${version}`);
  return `DOC-${String(index + 1).padStart(2, '0')}`;
}

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
      ...supersededBy(title, version),
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

/** A new version names the one it takes the place of. */
function supersededBy(title: string, version: string): RecordFields {
  const before = PAPERS.find((paper) => paper[0] === title && paper[2] < version);
  return before ? { supersedes: documentNumber(title, before[2]) } : {};
}
