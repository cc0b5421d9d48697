import type { Entry } from '../entry.ts';
import { filed } from '../filing.ts';
import { ownerOf } from '../people.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { formatInstant, instant } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

type Indicator = readonly [
  finished: string,
  topic: string,
  indicator: string,
  requirement: string,
  done: string,
  evidence: string,
];

/** What the maturity assessment asks of the city's platform, and what was changed for it. */
const INDICATORS: readonly Indicator[] = [
  [
    '2024-09-19',
    'dataset',
    '门诊摘要数据集标准化',
    '字段、值域与数据元编号符合基本数据集标准',
    '54 个数据元重新映射，值域错误由 311 处降到 0',
    '映射表第 2 版，抽验 300 份',
  ],
  [
    '2024-10-24',
    'document',
    '出院小结共享文档',
    '文档结构、必填项与编码通过校验工具',
    '补 9 个章节模板，校验工具 200 份全部通过',
    '校验报告与样例 20 份',
  ],
  [
    '2024-11-28',
    'empi',
    '居民主索引合并',
    '同一居民主索引唯一，合并可追溯',
    '按证件、姓名、出生日期三级匹配，合并 12,480 组并留拆分记录',
    '合并清单编号与抽查 100 组',
  ],
  [
    '2024-12-26',
    'report',
    '监管统计报表自动生成',
    '报表由明细自动汇总，可逐级下钻',
    '21 张报表改由明细生成，下钻到机构与日期',
    '报表对照表，人工核对 3 张',
  ],
  [
    '2025-01-23',
    'public-health',
    '传染病报告与公卫协同',
    '医院报告后公卫系统 24 小时内可见',
    '报告卡推送改为准实时，中位延迟 4 分钟',
    '一周延迟曲线',
  ],
  [
    '2025-02-27',
    'smart-reminder',
    '用药与检查智能提醒',
    '医生站给出重复检查与过敏提醒',
    '提醒规则 36 条上线，误报率 2.1%',
    '规则清单与一月命中统计',
  ],
  [
    '2025-03-20',
    'referral',
    '分级诊疗转诊闭环',
    '转出、接收、回转三步有回执',
    '三步回执贯通 62 家基层与 27 家医院',
    '转诊抽查 50 例',
  ],
  [
    '2025-04-24',
    'dataset',
    '检验检查数据集扩项',
    '互认项目按标准目录编码',
    '92 项目录编码对齐，旧码保留映射',
    '目录对照表',
  ],
  [
    '2025-05-15',
    'document',
    '健康体检共享文档',
    '体检总检报告符合共享文档规范',
    '结构化结果生成共享文档，解析成功率 99.0%',
    '解析报告 300 份',
  ],
  [
    '2025-06-05',
    'empi',
    '新生儿主索引衔接',
    '新生儿建档与母亲索引关联，改名后不重建',
    '出生证编号入索引，改名合并 86 组',
    '抽查 40 组记录',
  ],
];

export function tellMaturity(prose: Prose): Entry[] {
  return INDICATORS.map(([finished, topic, indicator, requirement, done, evidence], index) => {
    const id = `MI-${finished.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
    const recorded = atDesk(instant(`${finished} 16:20`), randomOf(id), [8, 30]);
    const by = ownerOf('data-exchange', finished);
    const record = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: by,
      system: 'data-exchange',
      indicator,
      topic,
      requirement: prose.note(requirement),
      done: prose.note(done),
      finished_on: finished,
      evidence: prose.note(evidence),
      assessor: '甲方测评工作组',
    };
    const filing = {
      at: eveningCommit(by, recorded),
      by,
      branch: 'changes' as const,
      subject: `测评改造：${indicator}`,
    };
    return filed('maturity-indicator', `evidence/maturity-indicator/${finished.slice(0, 4)}.yaml`, record, filing);
  });
}
