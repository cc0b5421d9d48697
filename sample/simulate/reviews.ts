import type { Entry, RecordFields } from '../entry.ts';
import { alone, clientPaper } from '../filing.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { addWorkdays, formatInstant, instant, local } from '../time.ts';
import { lastDayOf, MONTHS } from '../world.ts';
import { documentNumber } from './documents.ts';

/** What the year's ledgers say of a month, for the client's word on it. */
export interface MonthFigures {
  incidents: number;
  requests: number;
  transfers: number;
  inspections: number;
}

/** What the client said of each month, each quarter, the documents and the security of the systems. */
export function tellReviews(figures: (month: string) => MonthFigures, prose: Prose): Entry[] {
  return [
    ...MONTHS.map((month) => monthly(month, figures(month), prose)),
    ...periodic(prose),
    ...security(prose),
    documents(prose),
    unconfirmed(prose),
  ];
}

function monthly(month: string, { incidents, requests, transfers, inspections }: MonthFigures, prose: Prose): Entry {
  const random = randomOf(`confirmation ${month}`);
  const at = instant(`${addWorkdays(lastDayOf(month), random.int(6, 8))} ${random.pick(['10:20', '14:40', '15:30'])}`);
  const conclusion = random.pick([
    () =>
      `${Number(month.slice(5))} 月故障 ${incidents} 起、需求 ${requests} 件、导入导出 ${transfers} 次、巡检报告 ${inspections} 份，与登记相符`,
    () =>
      `核对当月材料：巡检 ${inspections} 份、故障单 ${incidents} 张、需求单 ${requests} 张、审批 ${transfers} 份，数目无误，${Number(month.slice(5))} 月予以确认`,
    () =>
      `对照台账抽看 ${random.int(8, 20)} 条，${Number(month.slice(5))} 月的 ${incidents} 起故障与 ${requests} 件需求均属实，${transfers} 份审批齐全`,
  ])();
  return clientPaper(
    'client-review',
    {
      id: `CR-${month}-M`,
      subtype: 'monthly-confirmation',
      title: `${month} 月度服务确认`,
      reviewed_at: formatInstant(at),
      reviewer: 'CLI-01',
      month,
      conclusion: prose.note(conclusion),
    },
    at + random.int(10, 40) * 60,
    'CLI-01',
    `确认 ${month} 服务情况`,
  );
}

function periodic(prose: Prose): Entry[] {
  const quarters = [
    [
      '2024-Q3',
      '2024-09-26 15:00',
      '2024 年 7 月至 9 月',
      '接手平稳，8 月两起重大故障恢复在时限内；巡检缺一次、迟一次已登记，血液追溯人员外出时应安排顶替',
    ],
    [
      '2024-Q4',
      '2024-12-25 14:30',
      '2024 年 10 月至 12 月',
      '国庆与交流会保障有序，值班电话一次慢接已登记；11 月同一汇聚故障再现，要求补做根因验证',
    ],
    [
      '2025-Q1',
      '2025-03-26 15:10',
      '2025 年 1 月至 3 月',
      '春节值班表有一处排班重叠，已当面指出；3 月严重故障尚无问题分析，请补说明',
    ],
    [
      '2025-Q2',
      '2025-06-25 10:30',
      '2025 年 4 月至 6 月',
      '人员交接完成，权限收回偏晚须整改；三类人员培训已开，验收资料按清单预检',
    ],
  ] as const;
  return quarters.map(([id, at, period, conclusion]) =>
    clientPaper(
      'client-review',
      {
        id: `CR-${id}`,
        subtype: 'periodic-review',
        title: `${period}阶段考核`,
        reviewed_at: formatInstant(local(at)),
        reviewer: 'CLI-03',
        period,
        conclusion: prose.note(conclusion),
      },
      local(at) + 5400,
      'CLI-01',
    ),
  );
}

function security(prose: Prose): Entry[] {
  const checks = [
    [
      'CR-2024-S1',
      '2024-12-12 09:40',
      '2024 年下半年安全检查',
      '抽查账号 40 个、日志三天、导出审批 15 份，一个接口账号权限偏大',
      '2024-12-20',
      '2024-12-17',
    ],
    [
      'CR-2025-S1',
      '2025-06-11 09:30',
      '2025 年上半年安全检查',
      '抽查账号 46 个、审批 18 份、销毁单 6 份，一份导出的销毁单未见',
      '2025-06-20',
      undefined,
    ],
  ] as const;
  return checks.map(([id, at, title, conclusion, by, done]) =>
    clientPaper(
      'client-review',
      {
        id,
        subtype: 'security-check',
        title,
        reviewed_at: formatInstant(local(at)),
        reviewer: 'CLI-02',
        conclusion: prose.note(conclusion),
        rectify_by: by,
        ...(done === undefined ? {} : { rectified_on: done }),
      },
      local(at) + 7200,
      'CLI-02',
    ),
  );
}

/** P28: one of twelve papers lacked a part. */
function documents(prose: Prose): Entry {
  const date = cause('P28', 'checked_on');
  const at = local(`${date} 09:50`);
  const record: RecordFields & { id: string } = {
    id: `CR-${date}-D`,
    subtype: 'document-check',
    title: '2025 年 1 月文档检查',
    reviewed_at: formatInstant(at),
    reviewer: 'CLI-01',
    conclusion: prose.note('检查制度、手册、接口文档共 12 份，11 份完整，1 份缺内容，限一月底前补齐'),
    incomplete: [
      {
        document: documentNumber('检验检查结果共享接口文档', '2.0'),
        missing: '第 4 章没有调用示例与错误码表',
        fixed_on: '2025-01-23',
      },
    ],
    rectify_by: '2025-01-27',
    rectified_on: '2025-01-23',
  };
  return clientPaper('client-review', record, at + 7500, 'CLI-01');
}

/** P47: a check that only the provider's own people wrote down, committed and merged. */
function unconfirmed(prose: Prose): Entry {
  const at = local(cause('P47', 'reviewed_at'));
  const by = cause('P47', 'committed_by');
  const id = 'CR-2025-P1';
  const record = {
    id,
    recorded_at: formatInstant(at + 4200),
    recorded_by: by,
    subtype: 'document-check',
    title: '2025 年 3 月文档整理互查',
    reviewed_at: formatInstant(at),
    reviewer: 'CLI-01',
    conclusion: prose.note('乙方整理稿：甲方口头表示 3 月新增的 6 份文档可用，书面意见未取得'),
    incomplete: [
      {
        document: documentNumber('国产消息中间件切换技术说明', '1.0'),
        missing: '封面缺版本号',
        fixed_on: '2025-03-28',
      },
    ],
  };
  return alone('client-review', `evidence/client-review/${id}.yaml`, record, {
    at: at + 5400,
    by,
    branch: 'self-report',
    subject: `整理 ${id}`,
  });
}
