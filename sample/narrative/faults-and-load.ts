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
    () => `${db} 超过 1 秒的语句 ${random.int(3, 46)} 条，最长 ${slow} 秒；页面平均响应 ${response} ms`,
  ])();
}

/** What only the quarterly report looks back on. */
export function quarterFaults({ system, incidentsSoFar, history }: Findings): string {
  if (incidentsSoFar === 0) return `本季度${system.short}未登记故障，共巡检 ${history.length} 次`;
  return `本季度到今日${system.short}共登记故障 ${incidentsSoFar} 起，巡检 ${history.length} 次，故障均已在次期报告中回看`;
}
