import { type Random, randomOf } from '../random.ts';
import type { Backup } from '../simulate/backups.ts';
import { EXTENSION } from '../simulate/probes.ts';
import { addDays, clockOf, monthDay, startOf } from '../time.ts';
import { change, type Findings, fixed, value, weeksLeft } from './findings.ts';

export function space(found: Findings, random: Random): string {
  const { db } = found.system;
  const disk = value(found, db, 'disk');
  const table = value(found, db, 'tablespace');
  if (disk > 85) {
    const words = found.plannedOn === EXTENSION.told ? '当天书面告知' : `${monthDay(EXTENSION.told)}已书面告知`;
    return `${db} 磁盘 ${disk}%，越过 85% 的告警线${change(found, db, 'disk', ' 个百分点')}。${words}硬件资源提供商，对方答复 ${monthDay(EXTENSION.done)}晚扩容，此前每日清理临时段`;
  }
  const extended =
    db === EXTENSION.host && found.plannedOn > EXTENSION.done && found.plannedOn < addDays(EXTENSION.done, 7);
  if (extended) return `${db} 于 ${monthDay(EXTENSION.done)}晚扩容，磁盘使用率降到 ${disk}%，表空间 ${table}%`;
  const weeks = weeksLeft(found);
  return random.pick([
    () => `${db} 磁盘 ${disk}%${change(found, db, 'disk', ' 个百分点')}，表空间 ${table}%，${weeks}`,
    () => `表空间 ${table}%${change(found, db, 'tablespace', ' 个百分点')}，数据盘 ${disk}%；${weeks}`,
    () =>
      `${db} 数据盘使用 ${disk}%，余 ${freeOf(db, disk)} GB；表空间 ${table}%，自动扩展${random.pick(['已开', '保持开启'])}，${weeks}`,
  ])();
}

export function spaceElsewhere(found: Findings, random: Random): string {
  const { app, backup: store } = found.system;
  return random.pick([
    () =>
      `${app} 磁盘 ${value(found, app, 'disk')}%，日志目录 ${random.tenth(2, 46)} GB；${store} 磁盘 ${value(found, store, 'disk')}%`,
    () =>
      `备份机 ${store} 磁盘 ${value(found, store, 'disk')}%${change(found, store, 'disk', ' 个百分点')}；清理 ${app} 的过期日志 ${random.tenth(0.8, 12)} GB`,
    () =>
      `${app} 临时目录 ${random.int(40, 900)} MB，磁盘 ${value(found, app, 'disk')}%；${store} 磁盘 ${value(found, store, 'disk')}%${change(found, store, 'disk', ' 个百分点')}`,
  ])();
}

export function objects(found: Findings, random: Random): string {
  const { middleware, db } = found.system;
  const heap = value(found, middleware, 'heap');
  const invalid = random.int(0, 3);
  return random.pick([
    () =>
      `${middleware} 堆内存 ${heap}%${change(found, middleware, 'heap', ' 个百分点')}，线程 ${random.int(60, 340)} 个；${db} 的过程与视图 ${fixed(found, 'procedures', 120, 860)} 个，失效 ${invalid} 个${invalid > 0 ? '，已重新编译' : ''}`,
    () =>
      `定时任务 ${fixed(found, 'jobs', 6, 48)} 项昨日全部跑完，最晚一项 ${random.int(5, 7)} 时 ${random.int(10, 55)} 分结束；${middleware} 堆内存 ${heap}%`,
    () =>
      `索引碎片超过 30% 的 ${random.int(0, 7)} 个，已列入重建；统计信息最近一次收集在${monthDay(addDays(found.plannedOn, -random.int(1, 5)))}；堆内存 ${heap}%`,
    () =>
      `接口 ${fixed(found, 'interfaces', 9, 64)} 个逐一探测，最慢 ${random.int(300, 1900)} ms；${middleware} 堆内存 ${heap}%，近 ${random.int(3, 7)} 日回收后的基线在 ${Math.round(heap - random.int(6, 14))}% 上下`,
  ])();
}

export function modules(found: Findings, random: Random): string {
  const tries = found.system.modules
    .map((name) => `“${name}”${random.int(4, 18)} 步用时 ${random.int(6, 58)} 秒`)
    .join('、');
  return random.pick([
    () => `模块检查：${tries}，结果与预期一致`,
    () => `各模块做一次典型操作，${tries}，均完成`,
    () => `用巡检账号走一遍，${tries}，未见报错`,
  ])();
}

export function security(found: Findings, random: Random): string {
  const { platform, app, id } = found.system;
  // The week after an engineer left: his account on the system he looked after had not been taken back.
  if (id === 'health-exam' && found.plannedOn === '2024-09-04') {
    return '特权账号与花名册核对，发现 1 个已离场人员的账号仍可登录，当天由乙方安全员收回并报甲方数据安全员';
  }
  const failures = random.int(0, 37);
  const behind = random.int(0, 3);
  return random.pick([
    () =>
      `特权账号与花名册逐一核对，无多余账号；登录失败 ${failures} 次，最多的一个账号 ${Math.min(failures, random.int(1, 6))} 次，未锁定`,
    () =>
      `${app} 待装补丁 ${behind} 个${behind > 0 ? '，列入下次变更窗口' : ''}；病毒库日期${monthDay(addDays(found.plannedOn, -random.int(0, 2)))}，查杀 ${random.int(11, 96)} 万个文件`,
    () =>
      `开放端口 ${fixed(found, 'ports', 4, 13)} 个，与登记清单一致；${platform} 证书有效期还有 ${certificateDays(found)} 天`,
    () => `审计日志连续，最近一条 ${random.int(1, 9)} 秒前；抽查敏感操作 ${random.int(5, 30)} 条，均能对上工单或审批`,
    () =>
      `弱口令检查 ${fixed(found, 'accounts', 12, 70)} 个账号通过；${found.system.db} 的远程登录白名单 ${fixed(found, 'whitelist', 3, 11)} 条未变`,
  ])();
}

export function backup(found: Findings, random: Random): string {
  const { lastConfig, system } = found;
  const config = lastConfig ? `配置备份最近一次为${monthDay(lastConfig.plannedOn)}，${lastConfig.size} MB` : '';
  if (!system.backups) {
    return random.pick([
      () =>
        `本系统只备份配置，${config}，距巡检 ${found.backupAge ?? 0} 小时；比对当前配置有 ${random.int(0, 6)} 处变动`,
      () => `${config}；试导入到备用节点，${random.int(18, 64)} 个文件全部可读`,
      () => `配置集中存放，${config}；变动 ${random.int(0, 6)} 处均有变更单`,
    ])();
  }
  const nightly = found.backups.filter((one) => one.task === 'incremental');
  const failed = nightly.filter((one) => !one.succeeded).length;
  const sizes = nightly.filter((one) => one.succeeded).map((one) => one.size);
  const last = nightly.filter((one) => one.succeeded).at(-1);
  const range = `增量 ${sizes.length} 次成功${failed > 0 ? `、${failed} 次失败后当日重做` : ''}，${Math.min(...sizes)} 至 ${Math.max(...sizes)} MB`;
  const full = found.lastFull
    ? `最近一次全量为${monthDay(found.lastFull.plannedOn)}，${found.lastFull.size} MB`
    : `${system.db} 的首次全量安排在 7 月 7 日`;
  return random.pick([
    () => `${range}；${full}`,
    () => `${full}；上次巡检以后${range}，最后一次 ${last ? clockOf(last.to) : ''} 写完`,
    () => `${range}。${full}，抽读增量集 ${random.int(4, 20)} 个数据块正常`,
  ])();
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

/** Where the disk stood at the beginning of the quarter and where it stands now; the chart is attached. */
export function quarterSpace({ system, history }: Findings): string {
  const [first, last] = [history[0], history.at(-1)];
  const path = history.map(({ disk }) => disk);
  return `本季度 ${system.db} 磁盘由 ${first?.disk ?? 0}% 到 ${last?.disk ?? 0}%，最高 ${Math.max(...path)}%，逐次读数见附图`;
}

/** All runs of the quarter by task, as the tool counts them. */
export function quarterBackups({ system, backupsSoFar }: Findings): string {
  const good = (task: Backup['task']): number =>
    backupsSoFar.filter((one) => one.task === task && one.succeeded).length;
  const failed = backupsSoFar.filter((one) => !one.succeeded).length;
  if (!system.backups) return `本季度${system.short}配置备份 ${good('config')} 次，均可读`;
  return `本季度${system.short}增量 ${good('incremental')} 次、全量 ${good('full')} 次、配置 ${good('config')} 次，失败 ${failed} 次`;
}
