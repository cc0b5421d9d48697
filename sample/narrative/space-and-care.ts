import { type Random, randomOf } from '../random.ts';
import type { Backup } from '../simulate/backups.ts';
import { EXTENSION } from '../simulate/probes.ts';
import { addDays, clockOf, monthDay } from '../time.ts';
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
    () =>
      `按主机看，${db} 数据盘 ${disk}%、归档盘 ${random.int(18, 63)}%；按库看，表空间 ${table}%，最大一张表占其中 ${random.int(9, 31)}%，${weeks}`,
    () =>
      `${db} 余 ${freeOf(db, disk)} GB，使用率 ${disk}%${change(found, db, 'disk', ' 个百分点')}，表空间 ${table}%，回收站 ${random.tenth(0.1, 9)} GB`,
    () =>
      `表空间 ${table}% 与数据盘 ${disk}% 一并记录，临时表空间峰值 ${random.int(8, 61)}%，撤销表空间 ${random.int(12, 58)}%，${weeks}`,
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
      `${app} 转储文件 ${random.int(0, 4)} 个、日志 ${random.tenth(2, 46)} GB，磁盘 ${value(found, app, 'disk')}%；${store} 磁盘 ${value(found, store, 'disk')}%，可再放 ${random.int(9, 40)} 天的增量`,
    () =>
      `压缩 ${app} ${random.int(30, 90)} 天前的日志 ${random.int(12, 260)} 个，磁盘 ${value(found, app, 'disk')}%${change(found, app, 'disk', ' 个百分点')}，${store} 磁盘 ${value(found, store, 'disk')}%`,
    () =>
      `${store} 过期备份集清出 ${random.tenth(6, 190)} GB，磁盘 ${value(found, store, 'disk')}%；${app} 磁盘 ${value(found, app, 'disk')}%，索引节点占用 ${random.int(3, 39)}%`,
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
      `${db} 的表 ${fixed(found, 'tables', 240, 1900)} 张，近七日新增 ${random.int(0, 6)} 张、改动 ${random.int(0, 9)} 张，均有变更单或需求单；${middleware} 堆内存 ${heap}%`,
    () =>
      `分区表 ${fixed(found, 'partitioned', 8, 46)} 张的下月分区已建到${monthDay(addDays(found.plannedOn, random.int(28, 60)))}，${middleware} 线程 ${random.int(60, 340)} 个，堆内存 ${heap}%`,
    () =>
      `${db} 触发器 ${fixed(found, 'triggers', 6, 44)} 个、序列 ${fixed(found, 'sequences', 20, 160)} 个，取值用到 ${random.int(2, 71)}%；${middleware} 近七日回收 ${random.int(3, 60)} 次，最长停顿 ${random.int(40, 880)} ms`,
    () =>
      `大对象字段占 ${random.int(11, 47)}%，超过 100 万行的表 ${fixed(found, 'large', 5, 38)} 张都有统计信息，最旧一份在${monthDay(addDays(found.plannedOn, -random.int(2, 7)))}；堆内存 ${heap}%${change(found, middleware, 'heap', ' 个百分点')}`,
    () =>
      `${middleware} 发布的服务 ${fixed(found, 'services', 7, 40)} 个，检查版本号与台账一致，会话空闲 ${random.int(4, 60)} 个、活动 ${random.int(3, 80)} 个，堆内存 ${heap}%`,
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
    () => `按操作手册逐项点验，${tries}，与上次巡检结果相同`,
    () => `业务模块抽验 ${random.int(2, 5)} 轮，取最慢一轮：${tries}`,
    () => `${monthDay(found.plannedOn)}用样例数据走通${tries}`,
    () => `${tries}，页面提示与手册截图一致，打印预览 ${random.int(1, 4)} 页完整`,
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
      () => `${config}，与运行配置逐节比对，差异 ${random.int(0, 4)} 处、说明齐全，比对用时 ${random.int(2, 19)} 分钟`,
      () => `核对${config}，文件 ${random.int(18, 64)} 个、校验值一致，异地一份同日可读`,
      () =>
        `${found.system.app} 策略条目 ${fixed(found, 'policies', 90, 420)} 条已随${config}，抽 ${random.int(5, 30)} 条比对无出入`,
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
    () => `备份台账与作业报表逐条相符：${range}，校验值抽比 ${random.int(3, 12)} 个；${full}`,
    () =>
      `${full}，介质在 backup-store-b；${range}，保留窗口内最早一份为${monthDay(addDays(found.plannedOn, -random.int(28, 35)))}`,
    () =>
      `两次巡检之间${range}，平均 ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length))} MB；${full}，用时 ${random.int(14, 140)} 分钟`,
    () => `${range}。${full}，抽读增量集 ${random.int(4, 20)} 个数据块正常`,
  ])();
}

/** Free gigabytes of a disk of known size. */
function freeOf(host: string, used: number): number {
  const size = randomOf(`disk size ${host}`).pick([1200, 1600, 2400, 3200]);
  return Math.round((size * (100 - used)) / 100);
}

/** Where the disk stood at the beginning of the quarter and where it stands now; the chart is attached. */
export function quarterSpace({ system, history, quarterFrom }: Findings): string {
  const quarter = history.filter(({ date }) => date >= quarterFrom);
  const [first, last] = [quarter[0], quarter.at(-1)];
  const path = quarter.map(({ disk }) => disk);
  return `本季度 ${system.db} 磁盘由 ${first?.disk ?? 0}% 到 ${last?.disk ?? 0}%，最高 ${Math.max(...path)}%，逐次读数见附图`;
}

/** All runs of the quarter by task, as the tool counts them. */
export function quarterBackups({ system, backupsInQuarter }: Findings): string {
  const good = (task: Backup['task']): number =>
    backupsInQuarter.filter((one) => one.task === task && one.succeeded).length;
  const failed = backupsInQuarter.filter((one) => !one.succeeded).length;
  if (!system.backups) return `本季度${system.short}配置备份 ${good('config')} 次，均可读`;
  return `本季度${system.short}增量 ${good('incremental')} 次、全量 ${good('full')} 次、配置 ${good('config')} 次，失败 ${failed} 次`;
}
