export interface System {
  id: string;
  item: string;
  short: string;
  modules: readonly string[];
  app: string;
  db: string;
  backup: string;
  middleware: string;
  platform: string;
  /** Batch jobs somebody looks at every day: name, hour of the batch, how many parties deliver. */
  jobs: readonly { title: string; hour: number; parties: number; rows: number }[];
  /** Nightly incremental in MB, weekly full in MB, weekly growth of both in MB; null where only configuration is saved. */
  backups: { incremental: number; full: number; growth: number } | null;
}

export const SYSTEMS: readonly System[] = [
  {
    id: 'platform-his',
    item: 'item-1',
    short: '平台 2.0 与基层 HIS',
    modules: ['医疗健康数据查询与导出', '数据上传/下发/信息资源日常运维'],
    app: 'pt-app-1',
    db: 'pt-db-1',
    backup: 'pt-bak-1',
    middleware: 'pt-mq-1',
    platform: 'pt-portal',
    jobs: [
      { title: '省平台上传', hour: 6, parties: 7, rows: 184_000 },
      { title: '区县基层下发', hour: 7, parties: 7, rows: 12_600 },
      { title: '基层诊疗汇总', hour: 5, parties: 62, rows: 41_800 },
    ],
    backups: { incremental: 18_400, full: 412_000, growth: 2150 },
  },
  {
    id: 'blood-trace',
    item: 'item-2',
    short: '血液追溯',
    modules: ['数据采集维护和同步', '闭环流程监控和血液综合分析', '接口的适配性改造和日常运维'],
    app: 'bt-app-1',
    db: 'bt-db-1',
    backup: 'bt-bak-1',
    middleware: 'bt-mw-1',
    platform: 'bt-portal',
    jobs: [
      { title: '医院用血采集', hour: 6, parties: 23, rows: 1860 },
      { title: '大数据局定时同步', hour: 4, parties: 1, rows: 940 },
    ],
    backups: { incremental: 2260, full: 58_300, growth: 340 },
  },
  {
    id: 'health-exam',
    item: 'item-3',
    short: '健康体检报告',
    modules: ['数据核查和维护', '平台服务接口与体检结果结构化接口升级', '日常运维和适配性改造'],
    app: 'he-app-1',
    db: 'he-db-1',
    backup: 'he-bak-1',
    middleware: 'he-mw-1',
    platform: 'he-portal',
    jobs: [
      { title: '体检报告采集', hour: 7, parties: 31, rows: 5240 },
      { title: '总检报告结构化', hour: 3, parties: 31, rows: 4870 },
    ],
    backups: { incremental: 9150, full: 236_500, growth: 1480 },
  },
  {
    id: 'data-exchange',
    item: 'item-4',
    short: '数据汇聚与测评改造',
    modules: ['数据汇聚和资源共享的适配性改造和运维', '互联互通成熟度测评相关适配性改造'],
    app: 'dx-app-1',
    db: 'dx-db-1',
    backup: 'dx-bak-1',
    middleware: 'dx-mq-1',
    platform: 'dx-hub',
    jobs: [
      { title: '急救数据汇聚', hour: 2, parties: 9, rows: 1320 },
      { title: '妇幼数据汇聚', hour: 3, parties: 14, rows: 6480 },
      { title: '民政数据交换', hour: 5, parties: 1, rows: 2150 },
      { title: '市大数据平台交换', hour: 6, parties: 1, rows: 88_400 },
    ],
    backups: { incremental: 24_700, full: 538_000, growth: 3260 },
  },
  {
    id: 'result-sharing',
    item: 'item-5',
    short: '检验检查结果共享',
    modules: ['检验检查结果互通共享的实现、运维和升级'],
    app: 'rs-app-1',
    db: 'rs-db-1',
    backup: 'rs-bak-1',
    middleware: 'rs-mw-1',
    platform: 'rs-index',
    jobs: [
      { title: '医院结果上传', hour: 6, parties: 27, rows: 73_500 },
      { title: '调阅索引更新', hour: 4, parties: 27, rows: 70_900 },
    ],
    backups: { incremental: 13_300, full: 301_000, growth: 1920 },
  },
  {
    id: 'security-adaptation',
    item: 'item-6',
    short: '网络安全适配',
    modules: ['基于分类分级管理要求的安全适配与改造'],
    app: 'sa-gw-1',
    db: 'sa-audit-1',
    backup: 'sa-bak-1',
    middleware: 'sa-mask-1',
    platform: 'sa-console',
    jobs: [{ title: '审计日志归集', hour: 1, parties: 17, rows: 412_000 }],
    backups: null,
  },
];

export function systemOf(id: string): System {
  const found = SYSTEMS.find((system) => system.id === id);
  if (!found) throw new Error(`no such system in the sample's world: ${id}`);
  return found;
}
