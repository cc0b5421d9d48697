import type { Prose } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import type { Backup } from './simulate/backups.ts';
import type { ErrorTrace } from './simulate/incidents.ts';
import { EXTENSION, type Probe } from './simulate/probes.ts';
import { addDays, clockOf, dateOf, monthDay, startOf } from './time.ts';
import type { System } from './world.ts';

export interface Reading {
  probe: Probe;
  value: number;
}

/** Everything an inspection found: what its report is written from. */
export interface Findings {
  system: System;
  plannedOn: string;
  quarterly: boolean;
  /** Day of the inspection before; null for the first. */
  since: string | null;
  readings: readonly Reading[];
  before: readonly Reading[];
  history: readonly { date: string; disk: number }[];
  incidents: readonly ErrorTrace[];
  errors: number;
  ticket: string | null;
  backups: readonly Backup[];
  lastFull: Backup | null;
  lastConfig: Backup | null;
  backupAge: number | null;
}

export interface BodySection {
  title: string;
  text: string;
}

/** The six sections of a report, in the contract's order. Each is written from the facts, none is like another. */
export function bodyOf(found: Findings, prose: Prose): BodySection[] {
  const random = randomOf(`body ${found.system.id} ${found.plannedOn} ${found.quarterly}`);
  const write = (title: string, ...parts: (() => string)[]): BodySection => ({
    title,
    text: parts.map((part) => prose.say(part)).join('\n\n'),
  });
  return [
    write('常见故障', () => faults(found, random), () => logs(found, random)),
    write('性能管理', () => load(found, random), () => speed(found, random)),
    write('空间管理', () => space(found, random), () => spaceElsewhere(found, random)),
    write('对象管理', () => objects(found, random), () => modules(found, random)),
    write('安全管理', () => security(found, random)),
    write('备份管理', () => backup(found, random)),
  ];
}

function valueIn(readings: readonly Reading[], target: string, metric: string): number | null {
  return readings.find(({ probe }) => probe.target === target && probe.metric === metric)?.value ?? null;
}

function value(found: Findings, target: string, metric: string): number {
  return valueIn(found.readings, target, metric) ?? 0;
}

/** `，比上次高 0.4` and the like; empty for the first inspection. */
function change(found: Findings, target: string, metric: string, unit: string): string {
  const before = valueIn(found.before, target, metric);
  if (before === null) return '';
  const difference = Math.round((value(found, target, metric) - before) * 10) / 10;
  if (difference === 0) return '，与上次持平';
  return `，比上次${difference > 0 ? '高' : '低'} ${Math.abs(difference)}${unit}`;
}

/** A count that belongs to the system and does not change from week to week. */
function fixed({ system }: Findings, what: string, min: number, max: number): number {
  return randomOf(`${system.id} ${what}`).int(min, max);
}

function certificateDays({ system, plannedOn }: Findings): number {
  const expires = addDays('2024-12-01', randomOf(`certificate ${system.id}`).int(0, 200));
  return Math.round((startOf(expires) - startOf(plannedOn)) / 86_400);
}

/** Free gigabytes of a disk of known size. */
function freeOf(host: string, used: number): number {
  const size = randomOf(`disk size ${host}`).pick([1200, 1600, 2400, 3200]);
  return Math.round((size * (100 - used)) / 100);
}

function period({ since, plannedOn }: Findings): string {
  return since === null ? `${monthDay(plannedOn)}首次巡检之前` : `${monthDay(since)}至${monthDay(plannedOn)}`;
}

function faults(found: Findings, random: Random): string {
  if (found.incidents.length > 0) {
    const list = found.incidents.map(({ incident, title, at }) => `${monthDay(dateOf(at))} ${incident}“${title}”`).join('、');
    return random.pick([
      () => `${period(found)}登记故障 ${found.incidents.length} 起：${list}。${aftermath(found, random)}`,
      () => `本次回看 ${found.incidents.length} 起故障（${list}）。${aftermath(found, random)}`,
      () => `上次巡检以后的故障有 ${list}。${aftermath(found, random)}`,
    ])();
  }
  const alerts = random.int(2, 19);
  const planned = random.int(0, alerts);
  return random.pick([
    () => `${period(found)}${found.system.short}未登记故障，监控告警 ${alerts} 条，其中 ${planned} 条由计划作业引起`,
    () => `${period(found)}没有用户报修；值守看过告警 ${alerts} 条，最长一条持续 ${random.int(2, 40)} 分钟后自行恢复`,
    () => `这一周期无故障单，${alerts} 条告警里 ${planned} 条出现在夜间批次时段，逐条看过未见异常`,
    () => `${found.system.app} 与 ${found.system.db} 在${period(found)}没有触发过严重告警，一般告警 ${alerts} 条均已关闭`,
    () => `翻看${period(found)}的工单，无本系统故障，咨询 ${random.int(1, 12)} 次，集中在${random.pick(['登录', '打印', '查询条件', '下载', '权限'])}`,
  ])();
}

function aftermath(found: Findings, random: Random): string {
  const last = found.incidents.at(-1)?.incident ?? '';
  return random.pick([
    () => `恢复后到${monthDay(found.plannedOn)}没有再现，相关告警 ${random.int(0, 4)} 条`,
    () => `${last} 处理后连续观察 ${random.int(18, 120)} 小时，同类日志没有新增`,
    () => `已按 ${last} 的原因检查同类配置 ${random.int(2, 16)} 处，未见第二处`,
    () => `对 ${last} 的处理结果抽验 ${random.int(5, 40)} 次，均正常`,
  ])();
}

function logs(found: Findings, random: Random): string {
  const lines = random.int(120, 960);
  const warnings = random.int(14, 380);
  if (found.errors === 0) {
    return random.pick([
      () => `检索应用与数据库日志约 ${lines} 万行，ERR 级 0 条，WARN ${warnings} 条`,
      () => `日志检索窗口内没有 ERR，WARN ${warnings} 条多为${random.pick(['连接复用', '慢查询', '重试', '字典缺项', '缓存过期'])}提示`,
      () => `ERR 计数为 0，另抽看 WARN ${random.int(10, 60)} 条，与 ${lines} 万行日志中的批次时间吻合`,
      () => `${found.system.middleware} 日志 ${lines} 万行，未见 ERR，警告 ${warnings} 条`,
    ])();
  }
  if (found.ticket === null) return `日志出现 ERR ${found.errors} 条，时间在 ${random.int(2, 5)} 时 ${random.int(10, 50)} 分前后，当场未能复现，列入下次观察`;
  return random.pick([
    () => `日志出现 ERR ${found.errors} 条，对应 ${found.ticket}，恢复时间之后再无新增`,
    () => `${lines} 万行日志里 ERR ${found.errors} 条，时间都落在 ${found.ticket} 的处理时段内`,
    () => `ERR ${found.errors} 条已按 ${found.ticket} 分析并修正，另有 WARN ${warnings} 条无需处理`,
  ])();
}

function load(found: Findings, random: Random): string {
  const { app, db } = found.system;
  const sessions = value(found, db, 'sessions');
  return random.pick([
    () => `${app} 处理器 ${value(found, app, 'cpu')}%、内存 ${value(found, app, 'memory')}%${change(found, app, 'memory', '')}；${db} 处理器 ${value(found, db, 'cpu')}%、内存 ${value(found, db, 'memory')}%`,
    () => `数据库主机 ${db} 处理器 ${value(found, db, 'cpu')}%${change(found, db, 'cpu', '')}，活动会话 ${sessions} 个；应用主机 ${app} 处理器 ${value(found, app, 'cpu')}%`,
    () => `巡检时段 ${db} 会话 ${sessions} 个${change(found, db, 'sessions', ' 个')}；${app} 内存 ${value(found, app, 'memory')}%，近七日峰值 ${value(found, app, 'memory') + random.int(2, 9)}%`,
    () => `两台主机负载平稳：${app} 处理器 ${value(found, app, 'cpu')}%，${db} 处理器 ${value(found, db, 'cpu')}%、会话 ${sessions} 个`,
  ])();
}

function speed(found: Findings, random: Random): string {
  const { platform, middleware, db } = found.system;
  const response = value(found, platform, 'response');
  const slow = random.tenth(0.6, 4.8);
  return random.pick([
    () => `${platform} 平均响应 ${response} ms${change(found, platform, 'response', ' ms')}，接口失败率 ${value(found, platform, 'error-rate')}%`,
    () => `连开首页 ${random.int(5, 20)} 次，平均 ${response} ms；最慢语句 ${slow} 秒，属${random.pick(['月度汇总', '机构对账', '历史查询', '字典比对', '大屏取数'])}`,
    () => `${middleware} 队列 ${value(found, middleware, 'queue')} 条${change(found, middleware, 'queue', ' 条')}，消费延迟 ${random.tenth(0.1, 2.4)} 秒；平均响应 ${response} ms`,
    () => `${db} 超过 1 秒的语句 ${random.int(3, 46)} 条，最长 ${slow} 秒；页面平均响应 ${response} ms`,
  ])();
}

function space(found: Findings, random: Random): string {
  const { db } = found.system;
  const disk = value(found, db, 'disk');
  const table = value(found, db, 'tablespace');
  if (disk > 85) {
    const words = found.plannedOn === EXTENSION.told ? '当天书面告知' : `${monthDay(EXTENSION.told)}已书面告知`;
    return `${db} 磁盘 ${disk}%，越过 85% 的告警线${change(found, db, 'disk', ' 个百分点')}。${words}硬件资源提供商，对方答复 ${monthDay(EXTENSION.done)}晚扩容，此前每日清理临时段`;
  }
  const extended = db === EXTENSION.host && found.plannedOn > EXTENSION.done && found.plannedOn < addDays(EXTENSION.done, 7);
  if (extended) return `${db} 于 ${monthDay(EXTENSION.done)}晚扩容，磁盘使用率降到 ${disk}%，表空间 ${table}%`;
  const weeks = weeksLeft(found);
  return random.pick([
    () => `${db} 磁盘 ${disk}%${change(found, db, 'disk', ' 个百分点')}，表空间 ${table}%，${weeks}`,
    () => `表空间 ${table}%${change(found, db, 'tablespace', ' 个百分点')}，数据盘 ${disk}%；${weeks}`,
    () => `${db} 数据盘使用 ${disk}%，余 ${freeOf(db, disk)} GB；表空间 ${table}%，自动扩展${random.pick(['已开', '保持开启'])}，${weeks}`,
  ])();
}

function weeksLeft({ history, plannedOn }: Findings): string {
  const first = history.at(Math.max(0, history.length - 5));
  const last = history.at(-1);
  if (!first || !last || first === last || last.disk <= first.disk) return `读数才 ${history.length} 次，增速待 ${monthDay(addDays(plannedOn, 21))}以后再估`;
  const grown = Math.round((last.disk - first.disk) * 10) / 10;
  const weeks = history.length > 5 ? 4 : history.length - 1;
  const left = Math.floor(((85 - last.disk) * weeks) / grown);
  return `近 ${weeks} 次累计增加 ${grown} 个百分点，按此约 ${left} 周后到 85%`;
}

function spaceElsewhere(found: Findings, random: Random): string {
  const { app, backup: store } = found.system;
  return random.pick([
    () => `${app} 磁盘 ${value(found, app, 'disk')}%，日志目录 ${random.tenth(2, 46)} GB；${store} 磁盘 ${value(found, store, 'disk')}%`,
    () => `备份机 ${store} 磁盘 ${value(found, store, 'disk')}%${change(found, store, 'disk', ' 个百分点')}；清理 ${app} 的过期日志 ${random.tenth(0.8, 12)} GB`,
    () => `${app} 临时目录 ${random.int(40, 900)} MB，磁盘 ${value(found, app, 'disk')}%；${store} 磁盘 ${value(found, store, 'disk')}%${change(found, store, 'disk', ' 个百分点')}`,
  ])();
}

function objects(found: Findings, random: Random): string {
  const { middleware, db } = found.system;
  const heap = value(found, middleware, 'heap');
  const invalid = random.int(0, 3);
  return random.pick([
    () => `${middleware} 堆内存 ${heap}%${change(found, middleware, 'heap', ' 个百分点')}，线程 ${random.int(60, 340)} 个；${db} 的过程与视图 ${fixed(found, 'procedures', 120, 860)} 个，失效 ${invalid} 个${invalid > 0 ? '，已重新编译' : ''}`,
    () => `定时任务 ${fixed(found, 'jobs', 6, 48)} 项昨日全部跑完，最晚一项 ${random.int(5, 7)} 时 ${random.int(10, 55)} 分结束；${middleware} 堆内存 ${heap}%`,
    () => `索引碎片超过 30% 的 ${random.int(0, 7)} 个，已列入重建；统计信息最近一次收集在${monthDay(addDays(found.plannedOn, -random.int(1, 5)))}；堆内存 ${heap}%`,
    () => `接口 ${fixed(found, 'interfaces', 9, 64)} 个逐一探测，最慢 ${random.int(300, 1900)} ms；${middleware} 堆内存 ${heap}%，近 ${random.int(3, 7)} 日回收后的基线在 ${Math.round(heap - random.int(6, 14))}% 上下`,
  ])();
}

function modules(found: Findings, random: Random): string {
  const tries = found.system.modules.map((name) => `“${name}”${random.int(4, 18)} 步用时 ${random.int(6, 58)} 秒`).join('、');
  return random.pick([
    () => `模块检查：${tries}，结果与预期一致`,
    () => `各模块做一次典型操作，${tries}，均完成`,
    () => `用巡检账号走一遍，${tries}，未见报错`,
  ])();
}

function security(found: Findings, random: Random): string {
  const { platform, app, id } = found.system;
  // The week after an engineer left: his account on the system he looked after had not been taken back.
  if (id === 'health-exam' && found.plannedOn === '2024-09-04') {
    return '特权账号与花名册核对，发现 1 个已离场人员的账号仍可登录，当天由乙方安全员收回并报甲方数据安全员';
  }
  const failures = random.int(0, 37);
  const behind = random.int(0, 3);
  return random.pick([
    () => `特权账号与花名册逐一核对，无多余账号；登录失败 ${failures} 次，最多的一个账号 ${Math.min(failures, random.int(1, 6))} 次，未锁定`,
    () => `${app} 待装补丁 ${behind} 个${behind > 0 ? '，列入下次变更窗口' : ''}；病毒库日期${monthDay(addDays(found.plannedOn, -random.int(0, 2)))}，查杀 ${random.int(11, 96)} 万个文件`,
    () => `开放端口 ${fixed(found, 'ports', 4, 13)} 个，与登记清单一致；${platform} 证书有效期还有 ${certificateDays(found)} 天`,
    () => `审计日志连续，最近一条 ${random.int(1, 9)} 秒前；抽查敏感操作 ${random.int(5, 30)} 条，均能对上工单或审批`,
    () => `弱口令检查 ${fixed(found, 'accounts', 12, 70)} 个账号通过；${found.system.db} 的远程登录白名单 ${fixed(found, 'whitelist', 3, 11)} 条未变`,
  ])();
}

function backup(found: Findings, random: Random): string {
  const { lastConfig, system } = found;
  const config = lastConfig ? `配置备份最近一次为${monthDay(lastConfig.plannedOn)}，${lastConfig.size} MB` : '';
  if (!system.backups) {
    return random.pick([
      () => `本系统只备份配置，${config}，距巡检 ${found.backupAge ?? 0} 小时；比对当前配置有 ${random.int(0, 6)} 处变动`,
      () => `${config}；试导入到备用节点，${random.int(18, 64)} 个文件全部可读`,
      () => `配置集中存放，${config}；变动 ${random.int(0, 6)} 处均有变更单`,
    ])();
  }
  const nightly = found.backups.filter((one) => one.task === 'incremental');
  const failed = nightly.filter((one) => !one.succeeded).length;
  const sizes = nightly.filter((one) => one.succeeded).map((one) => one.size);
  const last = nightly.filter((one) => one.succeeded).at(-1);
  const range = `增量 ${sizes.length} 次成功${failed > 0 ? `、${failed} 次失败后当日重做` : ''}，${Math.min(...sizes)} 至 ${Math.max(...sizes)} MB`;
  const full = found.lastFull ? `最近一次全量为${monthDay(found.lastFull.plannedOn)}，${found.lastFull.size} MB` : `${system.db} 的首次全量安排在 7 月 7 日`;
  return random.pick([
    () => `${range}；${full}`,
    () => `${full}；上次巡检以后${range}，最后一次 ${last ? clockOf(last.to) : ''} 写完`,
    () => `${range}。${full}，抽读 ${random.int(4, 20)} 个数据文件正常`,
  ])();
}

/** One or two sentences with numbers: where it goes, and what to mind. */
export function trendOf(found: Findings, prose: Prose): string {
  const random = randomOf(`trend ${found.system.id} ${found.plannedOn} ${found.quarterly}`);
  return prose.say(() => trend(found, random));
}

function trend(found: Findings, random: Random): string {
  const { db, app, middleware } = found.system;
  const disk = value(found, db, 'disk');
  if (disk > 85) return `${db} 磁盘 ${disk}%，已越线；扩容安排在 ${monthDay(EXTENSION.done)}晚，在此之前每日看一次`;
  if (found.since === null) return `首次巡检，以 ${db} 磁盘 ${disk}%、表空间 ${value(found, db, 'tablespace')}%、会话 ${value(found, db, 'sessions')} 个为基线`;
  return random.pick([
    () => `${db} 磁盘${movement(found)}，${weeksLeft(found)}`,
    () => `${app} 内存 ${value(found, app, 'memory')}%${change(found, app, 'memory', ' 个百分点')}，${db} 磁盘 ${disk}%，${weeksLeft(found)}`,
    () => `${middleware} 堆内存 ${value(found, middleware, 'heap')}%${change(found, middleware, 'heap', ' 个百分点')}，没有持续上升；${db} 磁盘${movement(found)}`,
  ])();
}

function movement({ history }: Findings): string {
  const first = history.at(Math.max(0, history.length - 5));
  const last = history.at(-1);
  if (!first || !last) return '无前值';
  return `自${monthDay(first.date)}的 ${first.disk}% 到 ${last.disk}%`;
}
