import type { Random } from '../random.ts';
import { dateOf, monthDay, startOf } from '../time.ts';
import { change, type Findings, period, value } from './findings.ts';

export function faults(found: Findings, random: Random): string {
  if (found.incidents.length > 0) {
    const list = found.incidents
      .map(({ incident, title, at }) => `${monthDay(dateOf(at))} ${incident}“${title}”`)
      .join('、');
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
    () =>
      `${found.system.app} 与 ${found.system.db} 在${period(found)}没有触发过严重告警，一般告警 ${alerts} 条均已关闭`,
    () =>
      `值班电话与工单系统两处核对，${period(found)}没有本系统报障，监控告警 ${alerts} 条全部在 ${random.int(3, 40)} 分钟内自行恢复`,
    () => `${period(found)}用户来电 ${random.int(2, 21)} 次，均为操作咨询，${found.system.short}页面与接口没有报错记录`,
    () =>
      `告警 ${alerts} 条，最多的对象是 ${random.pick([found.system.db, found.system.app, found.system.middleware])}，占 ${random.int(1, Math.max(1, alerts))} 条，逐条对过作业时间，没有形成故障`,
    () =>
      `${found.system.short}连续 ${random.int(8, 60)} 天没有登记故障，这一周期提示类告警 ${alerts} 条，处理后均未复现`,
    () =>
      `翻看${period(found)}的工单，无本系统故障，咨询 ${random.int(1, 12)} 次，集中在${random.pick(['登录', '打印', '查询条件', '下载', '权限'])}`,
  ])();
}

function aftermath(found: Findings, random: Random): string {
  const last = found.incidents.at(-1)?.incident ?? '';
  if (found.underway.includes(last)) return `${last} 到巡检时仍在处理，已用 ${hoursUnderway(found)} 小时，结果见故障单`;
  return random.pick([
    () => `恢复后到${monthDay(found.plannedOn)}没有再现，相关告警 ${random.int(0, 4)} 条`,
    () => `${last} 处理后连续观察 ${random.int(18, 120)} 小时，同类日志没有新增`,
    () => `已按 ${last} 的原因检查同类配置 ${random.int(2, 16)} 处，未见第二处`,
    () => `${last} 涉及的监控项加密到每 ${random.int(1, 5)} 分钟一次，观察 ${random.int(2, 6)} 天平稳`,
    () => `回访报修单位，${last} 处理之后使用正常，未再来电，同类查询试 ${random.int(4, 25)} 次通过`,
    () => `${last} 的改动已写进操作手册第 ${random.int(2, 9)} 章，配置比对 ${random.int(3, 22)} 处一致`,
    () => `对 ${last} 的处理结果抽验 ${random.int(5, 40)} 次，均正常`,
  ])();
}

function hoursUnderway({ incidents, plannedOn }: Findings): number {
  const since = incidents.at(-1)?.at ?? 0;
  return Math.max(1, Math.round((startOf(plannedOn) + 10 * 3600 - since) / 3600));
}

export function logs(found: Findings, random: Random): string {
  const lines = random.int(120, 960);
  const warnings = random.int(14, 380);
  if (found.errors === 0) {
    return random.pick([
      () => `检索应用与数据库日志约 ${lines} 万行，ERR 级 0 条，WARN ${warnings} 条`,
      () =>
        `日志检索窗口内没有 ERR，WARN ${warnings} 条多为${random.pick(['连接复用', '慢查询', '重试', '字典缺项', '缓存过期'])}提示`,
      () => `ERR 计数为 0，另抽看 WARN ${random.int(10, 60)} 条，与 ${lines} 万行日志中的批次时间吻合`,
      () => `${found.system.middleware} 日志 ${lines} 万行，未见 ERR，警告 ${warnings} 条`,
      () => `日志平台按级别汇总：ERR 0 条，WARN ${warnings} 条，来源最多的一处占 ${random.int(20, 70)}%`,
      () => `三处日志（应用、中间件、数据库）合计 ${lines} 万行，没有错误级，警告 ${warnings} 条已按类归档`,
      () =>
        `抽取 ${random.int(2, 6)} 时至 ${random.int(8, 11)} 时的批次日志 ${lines} 万行细看，错误 0 条，重试 ${random.int(3, 90)} 次后均成功`,
      () => `WARN ${warnings} 条里 ${random.int(5, 14)} 条来自外部接口超时重试，错误级日志没有`,
    ])();
  }
  if (found.ticket === null)
    return `日志出现 ERR ${found.errors} 条，时间在 ${random.int(2, 5)} 时 ${random.int(10, 50)} 分前后，当场未能复现，列入下次观察`;
  if (found.underway.includes(found.ticket))
    return `到巡检时日志有 ERR ${found.errors} 条，都来自正在处理的 ${found.ticket}`;
  return random.pick([
    () => `日志出现 ERR ${found.errors} 条，对应 ${found.ticket}，恢复时间之后再无新增`,
    () => `${lines} 万行日志里 ERR ${found.errors} 条，时间都落在 ${found.ticket} 的处理时段内`,
    () => `ERR ${found.errors} 条已按 ${found.ticket} 分析并修正，另有 WARN ${warnings} 条无需处理`,
  ])();
}

export function load(found: Findings, random: Random): string {
  const { app, db } = found.system;
  const sessions = value(found, db, 'sessions');
  return random.pick([
    () =>
      `${app} 处理器 ${value(found, app, 'cpu')}%、内存 ${value(found, app, 'memory')}%${change(found, app, 'memory', ' 个百分点')}；${db} 处理器 ${value(found, db, 'cpu')}%、内存 ${value(found, db, 'memory')}%`,
    () =>
      `数据库主机 ${db} 处理器 ${value(found, db, 'cpu')}%${change(found, db, 'cpu', ' 个百分点')}，活动会话 ${sessions} 个；应用主机 ${app} 处理器 ${value(found, app, 'cpu')}%`,
    () =>
      `巡检时段 ${db} 会话 ${sessions} 个${change(found, db, 'sessions', ' 个')}；${app} 内存 ${value(found, app, 'memory')}%，近七日峰值 ${value(found, app, 'memory') + random.int(2, 9)}%`,
    () =>
      `高峰在 ${random.int(9, 11)} 时，${app} 处理器到过 ${Math.round(value(found, app, 'cpu')) + random.int(8, 30)}%，巡检时 ${value(found, app, 'cpu')}%；${db} 内存 ${value(found, db, 'memory')}%，会话 ${sessions} 个`,
    () =>
      `${db} 每秒提交 ${random.int(30, 620)} 次，处理器 ${value(found, db, 'cpu')}%，缓冲命中 ${random.tenth(96, 99.9)}%；${app} 内存 ${value(found, app, 'memory')}%`,
    () =>
      `与上月同一天相比看曲线形状，${app} 处理器 ${value(found, app, 'cpu')}%、${db} 处理器 ${value(found, db, 'cpu')}%，没有新的台阶，会话 ${sessions} 个`,
    () =>
      `${app} 线程 ${random.int(90, 640)} 个、处理器 ${value(found, app, 'cpu')}%${change(found, app, 'cpu', ' 个百分点')}，${db} 等待事件首位占 ${random.int(12, 44)}%，会话 ${sessions} 个`,
    () =>
      `两台主机负载平稳：${app} 处理器 ${value(found, app, 'cpu')}%，${db} 处理器 ${value(found, db, 'cpu')}%、会话 ${sessions} 个`,
  ])();
}

export function speed(found: Findings, random: Random): string {
  const { platform, middleware, db } = found.system;
  const response = value(found, platform, 'response');
  const slow = random.tenth(0.6, 4.8);
  return random.pick([
    () =>
      `${platform} 平均响应 ${response} ms${change(found, platform, 'response', ' ms')}，接口失败率 ${value(found, platform, 'error-rate')}%`,
    () =>
      `连开首页 ${random.int(5, 20)} 次，平均 ${response} ms；最慢语句 ${slow} 秒，属${random.pick(['月度汇总', '机构对账', '历史查询', '字典比对', '大屏取数'])}`,
    () =>
      `${middleware} 队列 ${value(found, middleware, 'queue')} 条${change(found, middleware, 'queue', ' 条')}，消费延迟 ${random.tenth(0.1, 2.4)} 秒；平均响应 ${response} ms`,
    () =>
      `抽 ${random.int(20, 90)} 次典型查询计时，中位 ${Math.max(1, response - random.int(20, 120))} ms、平均 ${response} ms，最慢一次 ${random.int(1100, 4900)} ms 在首次缓存时`,
    () =>
      `${platform} 近七日平均响应 ${response} ms，工作时段可用率 ${random.tenth(99.1, 100)}%，接口失败率 ${value(found, platform, 'error-rate')}%`,
    () =>
      `${middleware} 消费速度每秒 ${random.int(40, 900)} 条，积压 ${value(found, middleware, 'queue')} 条，平均响应 ${response} ms${change(found, platform, 'response', ' ms')}`,
    () =>
      `前 ${random.int(5, 10)} 条耗时语句合计占 ${random.int(21, 58)}%，比上次少 ${random.int(1, 6)} 条新面孔，页面平均响应 ${response} ms`,
    () => `${db} 超过 1 秒的语句 ${random.int(3, 46)} 条，最长 ${slow} 秒；页面平均响应 ${response} ms`,
  ])();
}

/** What only the quarterly report looks back on. */
export function quarterFaults({ system, incidentsInQuarter, history, quarterFrom, plannedOn }: Findings): string {
  const times = history.filter(({ date }) => date > quarterFrom).length;
  const span = `${monthDay(quarterFrom)}以来到${monthDay(plannedOn)}`;
  if (incidentsInQuarter === 0) return `${span}${system.short}未登记故障，共巡检 ${times} 次`;
  return `${span}${system.short}共登记故障 ${incidentsInQuarter} 起，巡检 ${times} 次，故障均已在次期报告中回看`;
}
