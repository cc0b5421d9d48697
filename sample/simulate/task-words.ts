import type { RecordFields } from '../entry.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import type { System } from '../systems.ts';
import { clockOf, type Instant, instant, monthDay } from '../time.ts';
import type { Backup } from './backups.ts';
import { type Probe, probesOf, type Relief, readingAt } from './probes.ts';

export type Subtype =
  | 'equipment-check'
  | 'config-backup'
  | 'restore-test'
  | 'batch-job'
  | 'preventive-check'
  | 'tuning'
  | 'data-verification';

/** One piece of routine work; `probe` and `relief` where space was won back. */
export interface Work {
  subtype: Subtype;
  system: System;
  date: string;
  probe?: Probe;
  relief?: Relief;
}

interface Words {
  fields: RecordFields;
  /** What the bastion's log says of it. */
  summary: string;
  target: string;
}

type Told = { result: () => string; log: () => string; target: string; fields?: RecordFields };

/** What the record of a piece of work says beyond who, when and by which plan. */
export function wordsOf(work: Work, at: Instant, lasted: number, backups: readonly Backup[], prose: Prose): Words {
  const random = randomOf(`task words ${work.subtype} ${work.system.id} ${work.date}`);
  const told = TELL[work.subtype](work, random, { at, lasted, backups });
  const fields = { result: prose.say(told.result), ...(told.fields ?? {}) };
  return { fields, summary: prose.say(told.log), target: told.target };
}

interface Around {
  at: Instant;
  lasted: number;
  backups: readonly Backup[];
}

function reading({ system, date }: Work, host: string, metric: string): number {
  const probe = probesOf(system).find((one) => one.target === host && one.metric === metric);
  return probe ? readingAt(probe, instant(`${date} 12:00`)) : 0;
}

const TELL: Readonly<Record<Subtype, (work: Work, random: Random, around: Around) => Told>> = {
  'equipment-check': (work, random) => {
    const { app, db, backup } = work.system;
    const [temperature, fans] = [random.tenth(21, 25.8), random.int(6, 14)];
    const result = [
      () =>
        `${app}、${db} 指示灯正常，风扇 ${fans} 个在转，进风 ${temperature} ℃，${db} 磁盘 ${reading(work, db, 'disk')}%`,
      () =>
        `机柜内 ${random.int(3, 9)} 台设备逐台看过，电源双路在位，进风 ${temperature} ℃、出风 ${random.tenth(28, 36)} ℃，线缆标签补 ${random.int(0, 4)} 张`,
      () =>
        `${backup} 与交换口 ${random.int(4, 18)} 个收发正常，误码 ${random.int(0, 3)} 个，${app} 内存 ${reading(work, app, 'memory')}%，无预警`,
      () =>
        `${monthDay(work.date)}开柜检查：硬盘预警计数 ${random.int(0, 3)}，电池健康 ${random.int(88, 100)}%，湿度 ${random.int(38, 57)}%，处理 ${random.int(0, 2)} 处积尘`,
    ];
    const log = [
      () => `设备检查读取 ${app} 硬件日志 ${random.int(60, 900)} 行，告警 ${random.int(0, 2)} 条为历史记录`,
      () => `${monthDay(work.date)}设备检查：远程卡读温度 ${temperature} ℃、风扇 ${fans} 个，事件日志无新增`,
      () => `查看 ${db} 阵列状态，${random.int(4, 24)} 块盘在线，热备 ${random.int(1, 2)} 块，重建任务没有`,
    ];
    return {
      result: random.pick(result),
      log: random.pick(log),
      target: random.pick([app, db]),
      fields: { passed: true },
    };
  },
  'config-backup': (work, random) => {
    const { app, middleware, short } = work.system;
    const [files, changed] = [random.int(18, 140), random.int(0, 9)];
    const result = [
      () => `导出 ${app}、${middleware} 配置 ${files} 份，与上月比对变动 ${changed} 处，均有变更单或需求单`,
      () => `${short}配置 ${files} 份压缩后 ${random.int(2, 46)} MB，校验值登记，变动 ${changed} 处逐一说明`,
      () => `${monthDay(work.date)}导出网络与中间件配置 ${files} 份，试导入备用节点可读，变动 ${changed} 处`,
    ];
    const log = [
      () => `导出 ${middleware} 配置 ${files} 份到备份机，用时 ${random.int(2, 11)} 分钟`,
      () => `${monthDay(work.date)}${short}配置导出，${files} 份，校验一致`,
    ];
    return { result: random.pick(result), log: random.pick(log), target: middleware, fields: { passed: true } };
  },
  'restore-test': (work, random, { lasted, backups }) => {
    const { db, backup, short } = work.system;
    const full = backups
      .filter(
        (one) => one.system === work.system.id && one.task === 'full' && one.succeeded && one.plannedOn < work.date,
      )
      .at(-1);
    if (!full) throw new Error(`nothing to restore on ${work.date}`);
    const minutes = Math.round(lasted / 60) - random.int(6, 14);
    const rows = random.int(180, 9800);
    const result = [
      () =>
        `用${monthDay(full.plannedOn)}全量（${full.size} MB）恢复到演练库，${minutes} 分钟完成，抽 ${random.int(20, 60)} 张表条数与生产一致`,
      () =>
        `${short}恢复到${monthDay(full.plannedOn)}全量时点，用时 ${minutes} 分钟，业务样例 ${random.int(6, 30)} 笔可查，误差 0 条`,
      () => `演练库由${monthDay(full.plannedOn)}全量恢复成功，核对最大的表 ${rows} 万行相符，演练后清库并登记`,
    ];
    const log = [
      () => `季度恢复演练：${full.id} 恢复到测试库，用时 ${minutes} 分钟，抽表核对相符`,
      () => `恢复演练读取 ${full.id}，${full.size} MB，${db} 的测试副本打开正常，演练后清除`,
    ];
    const fields = { passed: true, backup_ref: full.id, minutes_to_restore: minutes };
    return { result: random.pick(result), log: random.pick(log), target: backup, fields };
  },
  'batch-job': (work, random) => {
    const job = random.pick(work.system.jobs);
    const rows = Math.round((job.rows * random.int(480, 720)) / 100);
    const [late, again] = [random.int(0, 3), random.int(0, 2)];
    const result = [
      () => `本周${job.title} 7 批共 ${rows} 条，晚于 ${job.hour + 2} 时结束的 ${late} 批，重跑 ${again} 批后条数相符`,
      () => `${job.title}逐日核对：7 批、${rows} 条，来源应到 ${job.parties} 家，缺到 ${late} 家次已补`,
      () =>
        `截至${monthDay(work.date)}一周，${job.title}入库 ${rows} 条，退回 ${random.int(0, 40)} 条由来源更正，失败重试 ${again} 次成功`,
    ];
    const log = [
      () => `核对一周${job.title}作业日志 7 份，${rows} 条，异常 ${again} 次已重跑`,
      () => `${monthDay(work.date)}汇总${job.title}周报表，合计 ${rows} 条与逐日相加一致`,
    ];
    return {
      result: random.pick(result),
      log: random.pick(log),
      target: work.system.middleware,
      fields: { passed: true },
    };
  },
  'preventive-check': (work, random) => {
    const { app, db, middleware, platform, short } = work.system;
    const weak = random.pick([
      () => [
        `${db} 单个最大分区已到 ${random.int(38, 74)} GB`,
        `按现在的增速 ${random.int(4, 9)} 个月后查询会慢一截，重建索引要 ${random.int(5, 14)} 小时，窗口不够`,
      ],
      () => [
        `${middleware} 只有 ${random.int(2, 3)} 个节点，任一节点停机余量为 ${random.int(12, 31)}%`,
        `${random.int(9, 11)} 时高峰停一台，估计排队 ${random.int(300, 4200)} 条`,
      ],
      () => [
        `${app} 开机自启清单比实际少 ${random.int(1, 3)} 项`,
        `断电重启后要靠人工补起，恢复会拖后 ${random.int(8, 40)} 分钟`,
      ],
      () => [
        `${platform} 的证书由人工更换，最近一次离到期只剩 ${random.int(9, 26)} 天`,
        `忘记更换会使 ${random.int(6, 40)} 个对外入口同时中断`,
      ],
      () => [
        `${short}有 ${random.int(2, 6)} 个接口没有超时上限`,
        `对方挂起时会占住线程，最多 ${random.int(20, 160)} 个`,
      ],
      () => [
        `备库延迟峰值 ${random.int(40, 160)} 秒，切换预案写的是 30 秒`,
        `真要切换时可能丢掉最后 ${random.int(40, 150)} 秒的写入`,
      ],
    ])();
    const [weakness = '', risk = ''] = weak;
    const result = [
      () => `逐项检查 ${random.int(22, 46)} 项，发现薄弱处 1 处、已当面说明，其余与上季度相同`,
      () => `${monthDay(work.date)}对照清单查 ${random.int(22, 46)} 项，${short}有 1 处要改进，列入下季度安排`,
    ];
    const log = [
      () => `预防性检查：${app} 参数、${db} 容量与 ${middleware} 高可用共 ${random.int(22, 46)} 项，记录薄弱处 1 处`,
    ];
    return {
      result: random.pick(result),
      log: random.pick(log),
      target: app,
      fields: { passed: true, weakness, risk },
    };
  },
  tuning: ({ date, probe, relief }, random) => {
    if (!probe || !relief) throw new Error('nothing was tuned');
    const before = readingAt(probe, instant(`${date} 12:00`));
    const after = Math.round((before - relief.freed) * 10) / 10;
    const what = probe.metric === 'tablespace' ? '表空间' : '磁盘';
    const how = random.pick(['归档两年以前的分区', '清理过期日志与转储', '迁走历史备份集', '压缩历史大对象字段']);
    return {
      result: () =>
        `${probe.target} ${how}，${what}由 ${before}% 降到 ${after}%，次日复看没有反弹，用时 ${random.int(26, 44)} 分钟`,
      log: () => `${clockOf(instant(`${date} 18:40`))} 起${how}：${probe.target} ${what}释放 ${relief.freed} 个百分点`,
      target: probe.target,
      fields: { passed: true, metric_before: `${what} ${before}%`, metric_after: `${what} ${after}%` },
    };
  },
  'data-verification': (work, random) => {
    const checked = random.int(1800, 24_000);
    const mismatched = random.int(6, 140);
    const open = random.int(0, Math.min(9, mismatched));
    const fixed = mismatched - open;
    const { short, db } = work.system;
    const kind = random.pick([
      '机构编码缺失',
      '证件类型与号码长度不符',
      '时间先后颠倒',
      '必填项为空',
      '同一人多个主索引',
    ]);
    const result = [
      () =>
        `${short}抽查 ${checked} 条，${kind}等不一致 ${mismatched} 条，当月改正 ${fixed} 条，未改 ${open} 条请来源机构处理`,
      () => `按规则核查 ${checked} 条，${kind}占多数，共 ${mismatched} 条，已改 ${fixed} 条，余 ${open} 条列入下月`,
      () =>
        `${monthDay(work.date)}核查报告：样本 ${checked} 条，差异 ${mismatched} 条、改正 ${fixed} 条，主要是${kind}`,
    ];
    const log = [
      () => `数据核查读取 ${db} 样本 ${checked} 条，按 ${random.int(14, 40)} 条规则比对，差异 ${mismatched} 条`,
      () => `${monthDay(work.date)}核查${short}，${kind}等 ${mismatched} 条，结果只留编号尾数`,
    ];
    return {
      result: random.pick(result),
      log: random.pick(log),
      target: db,
      fields: { checked, mismatched, fixed, open },
    };
  },
};
