/** The world of the sample: who works, on what, on which days. Names are roles; hosts are aliases. */

/** First and last day told. The contract's own term is data of the contract; this is how far the story goes. */
export const QUARTER = { from: '2024-06-28', to: '2024-09-30' } as const;

/** Notice 国办发明电〔2023〕7号: days off and make-up working days that fall into the quarter. */
export const CALENDAR: { readonly off: readonly string[]; readonly work: readonly string[] } = {
  off: ['2024-09-15', '2024-09-16', '2024-09-17'],
  work: ['2024-09-14', '2024-09-29'],
};

/** Folder and id of the contract that the sample is evidence for. */
export const CONTRACT = 'CWSG2024-07';

export const PLANS = { inspection: 'INSPL-2024-01', backup: 'BKPL-2024-01' } as const;

export interface Person {
  id: string;
  name: string;
  role: string;
  email: string;
  /** Ending of the person's account aliases; empty for the client's people, who do not operate. */
  account: string;
  joined: string;
  left: string | null;
}

export const PEOPLE: readonly Person[] = [
  person('PER-01', '运维工程师甲', '驻场运维', 'eng-a@provider.example.invalid', 'a'),
  person('PER-02', '运维工程师乙', '驻场运维', 'eng-b@provider.example.invalid', 'b'),
  person('PER-03', '运维工程师丙', '应用运维', 'eng-c@provider.example.invalid', 'c', '2024-06-28', '2024-08-30'),
  person('PER-04', '运维工程师丁', '应用运维', 'eng-d@provider.example.invalid', 'd', '2024-07-15'),
  person('PER-05', '项目经理', '项目经理', 'pm@provider.example.invalid', 'pm'),
  person('PER-06', '乙方安全员', '数据安全负责人', 'security@provider.example.invalid', 'sec'),
];

export const CLIENTS: readonly Person[] = [
  person('CLI-01', '甲方审核员', '审核', 'reviewer@client.example.invalid', ''),
  person('CLI-02', '甲方数据安全员', '数据安全', 'security@client.example.invalid', ''),
  person('CLI-03', '甲方业务负责人', '业务', 'lead@client.example.invalid', ''),
];

function person(
  id: string,
  name: string,
  role: string,
  email: string,
  account: string,
  joined: string = QUARTER.from,
  left: string | null = null,
): Person {
  return { id, name, role, email, account, joined, left };
}

export function personOf(id: string): Person {
  const found = [...PEOPLE, ...CLIENTS].find((one) => one.id === id);
  if (!found) throw new Error(`no such person in the sample's world: ${id}`);
  return found;
}

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

/** Days on which somebody is away, beside weekends: external training of the blood system's engineer. */
const AWAY: Readonly<Record<string, readonly string[]>> = { 'PER-02': ['2024-08-14'] };

export function isPresent(person: string, date: string): boolean {
  const { joined, left } = personOf(person);
  return date >= joined && (left === null || date <= left) && !(AWAY[person] ?? []).includes(date);
}

const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'platform-his': ['PER-01', 'PER-02'],
  'blood-trace': ['PER-02', 'PER-01'],
  'health-exam': ['PER-03', 'PER-04'],
  'data-exchange': ['PER-04', 'PER-03'],
  'result-sharing': ['PER-02', 'PER-01'],
  'security-adaptation': ['PER-06'],
};

/** Who looks after a system on a working day: the first of its people who is there. */
export function ownerOf(system: string, date: string): string {
  const owner = (OWNERS[system] ?? []).find((one) => isPresent(one, date));
  if (owner === undefined) throw new Error(`nobody looks after ${system} on ${date}`);
  return owner;
}

/** Who answers at weekends and on holidays, by turns of a week. */
export function onCall(week: string, date: string): string {
  const third = isPresent('PER-03', date) ? 'PER-03' : 'PER-04';
  return ['PER-01', 'PER-02', third][Number(week.slice(-2)) % 3] as string;
}

/** Who exports the bastion's log and the backup tool's log for the repository, by turns of a week. */
export function logKeeper(week: string): string {
  return Number(week.slice(-2)) % 2 === 0 ? 'PER-01' : 'PER-02';
}
