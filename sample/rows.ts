import type { Entry, RecordFields } from './entry.ts';

/** One of the sixteen rows of service, and which records are its material. */
export interface Row {
  id: string;
  title: string;
  answers: (kind: string, fields: RecordFields) => boolean;
}

const HEALTH = ['疾控', '甲方', '卫生健康'];
const isHealth = (unit: RecordFields[string] | undefined): boolean =>
  HEALTH.some((word) => String(unit).includes(word));
const queries = (fields: RecordFields): boolean => ['data-query', 'data-export'].includes(String(fields.category));

function queryRow(system: string, wanted: (unit: RecordFields[string] | undefined) => boolean): Row['answers'] {
  return (kind, fields) =>
    fields.system === system &&
    ((kind === 'data-transfer-approval' && wanted(fields.applicant_unit)) ||
      (kind === 'service-request' && queries(fields) && wanted(fields.requester_unit)));
}

/** Kinds of one system, some of them of certain subtypes or categories only. */
function rowOf(system: string, kinds: Readonly<Record<string, true | readonly string[]>>): Row['answers'] {
  return (kind, fields) => {
    const wanted = kinds[kind];
    if (wanted === undefined || fields.system !== system) return false;
    return wanted === true || wanted.includes(String(fields.subtype ?? fields.category));
  };
}

const row = (id: string, title: string, answers: Row['answers']): Row => ({ id, title, answers });

export const ROWS: readonly Row[] = [
  row('row-1-1', '为卫健委内部和疾控查数导数', queryRow('platform-his', isHealth)),
  row(
    'row-1-2',
    '为其他部门查数导数',
    queryRow('platform-his', (unit) => !isHealth(unit)),
  ),
  row(
    'row-1-3',
    '与省平台、区县基层系统对接',
    rowOf('platform-his', { 'monitoring-summary': ['interface'], integration: true }),
  ),
  row(
    'row-1-4',
    '系统与数据库异常、集群巡检和告警',
    rowOf('platform-his', { 'inspection-report': true, incident: true, alert: true, 'routine-task': ['tuning'] }),
  ),
  row(
    'row-2-1',
    '医院采集维护、新增医院交互、定时同步',
    rowOf('blood-trace', {
      'monitoring-summary': ['interface'],
      integration: ['onboarding'],
      'routine-task': ['batch-job'],
    }),
  ),
  row(
    'row-2-2',
    '用血闭环监控、综合分析与展示',
    rowOf('blood-trace', { change: ['perfective'], 'service-request': ['report', 'data-query', 'data-export'] }),
  ),
  row(
    'row-2-3',
    '血液系统国产化改造、接口优化与调优',
    rowOf('blood-trace', {
      change: ['adaptive', 'preventive'],
      incident: true,
      integration: ['joint-debug', 'interface-upgrade'],
      'routine-task': ['tuning'],
    }),
  ),
  row(
    'row-3-1',
    '部门数据核查、体检数据采集与交互',
    rowOf('health-exam', {
      'routine-task': ['data-verification'],
      'data-transfer-approval': true,
      'service-request': ['data-query', 'data-export'],
    }),
  ),
  row(
    'row-3-2',
    '平台服务接口与结构化分析接口升级',
    rowOf('health-exam', { change: ['perfective'], integration: true, 'service-request': ['interface'] }),
  ),
  row(
    'row-3-3',
    '体检系统日常运维、国产化改造与接口优化',
    rowOf('health-exam', {
      change: ['adaptive', 'preventive'],
      incident: true,
      'routine-task': ['tuning', 'equipment-check', 'config-backup', 'batch-job'],
    }),
  ),
  row(
    'row-4-1',
    '向急救、妇幼、民政等共享数据并监控稳定',
    rowOf('data-exchange', {
      'monitoring-summary': ['interface'],
      'data-transfer-approval': true,
      integration: ['joint-debug', 'interface-upgrade'],
    }),
  ),
  row(
    'row-4-2',
    '分区索引优化、入库共享与费用数据核查',
    rowOf('data-exchange', { change: ['preventive'], 'routine-task': ['tuning', 'data-verification'] }),
  ),
  row(
    'row-4-3',
    '日报、月报纳入新增机构',
    rowOf('data-exchange', { 'service-request': ['report'], integration: ['onboarding'] }),
  ),
  row(
    'row-4-4',
    '数据集、共享文档、主索引与协同服务改造',
    (kind, fields) =>
      kind === 'maturity-indicator' ||
      (fields.system === 'data-exchange' &&
        ((kind === 'change' && fields.subtype !== 'preventive') ||
          (kind === 'service-request' && String(fields.requester_unit).includes('测评')))),
  ),
  row(
    'row-5-1',
    '全市检验检查结果共享、运维与升级',
    rowOf('result-sharing', { 'monitoring-summary': ['interface'], integration: true, change: true, incident: true }),
  ),
  row(
    'row-6-1',
    '移动监管与临时报表的安全适配',
    (kind, fields) =>
      kind === 'security-adaptation' ||
      (fields.system === 'security-adaptation' && ['change', 'service-request', 'vulnerability-notice'].includes(kind)),
  ),
];

/** The moment that a record of a kind stands for, by which it belongs to a month. */
const MOMENT: Readonly<Record<string, string>> = {
  'data-transfer-approval': 'approved_at',
  'service-request': 'submitted_at',
  'inspection-report': 'inspected_at',
  incident: 'reported_at',
  alert: 'alerted_at',
  'routine-task': 'started_at',
  'monitoring-summary': 'month',
  integration: 'done_at',
  change: 'approved_at',
  'security-adaptation': 'tested_at',
  'vulnerability-notice': 'received_at',
  'maturity-indicator': 'recorded_at',
};

/** Rows and months that have material: `row-1-1 2024-07`. */
export function answeredRows(entries: readonly Entry[]): Set<string> {
  const answered = new Set<string>();
  for (const { kind, versions } of entries) {
    const moment = MOMENT[kind];
    const fields = versions.at(-1)?.record;
    if (moment === undefined || fields == null) continue;
    const month = String(fields[moment]).slice(0, 7);
    for (const one of ROWS) if (one.answers(kind, fields)) answered.add(`${one.id} ${month}`);
  }
  return answered;
}
