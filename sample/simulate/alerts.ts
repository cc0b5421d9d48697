import { onCall } from '../duty.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import { clockOf, dateOf, daysBetween, formatInstant, type Instant, instant, isWorkday } from '../time.ts';
import { YEAR } from '../world.ts';
import { atDesk, eveningCommit } from './desk.ts';
import type { ToldIncident } from './incidents.ts';

/** One alert: of a fault that became a ticket, or of something that passed by and needed none. */
export interface Alert {
  system: string;
  object: string;
  metric: string;
  value: string;
  threshold: string;
  at: Instant;
  handled: Instant;
  handler: string;
  ticket?: string;
  reason?: string;
}

type Quiet = readonly [
  metric: string,
  value: (random: Random) => string,
  threshold: string,
  reason: (random: Random, at: Instant) => string,
];

/** What goes over a line now and then without being a fault. */
const QUIET: readonly Quiet[] = [
  [
    '处理器使用率',
    (random) => `${random.int(81, 96)}%`,
    '80% 持续 5 分钟',
    (random, at) =>
      `${clockOf(at)} 起统计作业与采集重叠 ${random.int(5, 19)} 分钟，作业结束后回落到 ${random.int(22, 48)}%`,
  ],
  [
    '会话数',
    (random) => `${random.int(401, 468)} 个`,
    '400 个',
    (random) => `机构集中补传 ${random.int(9, 42)} 家，排队 ${random.int(4, 40)} 秒后释放，当天再未越线`,
  ],
  [
    '接口超时率',
    (random) => `${random.tenth(1.1, 3.4)}%`,
    '1% 持续 10 分钟',
    (random) => `对方例行重启 ${random.int(3, 14)} 分钟，已事先告知，恢复后自动重传 ${random.int(8, 260)} 条成功`,
  ],
  [
    '队列积压',
    (random) => `${random.int(5010, 9400)} 条`,
    '5000 条',
    (random) => `批次补采造成，${random.int(4, 26)} 分钟内消费完毕，最大延迟 ${random.int(30, 240)} 秒`,
  ],
  [
    '响应时间',
    (random) => `${random.int(2050, 4800)} ms`,
    '2000 ms 持续 5 分钟',
    (random) => `计划内备份期间读盘争用，${random.int(3, 21)} 分钟后恢复到 ${random.int(380, 920)} ms，业务未受影响`,
  ],
  [
    '归档空间',
    (random) => `${random.int(81, 88)}%`,
    '80%',
    (random) => `夜间归档转存延后 ${random.int(8, 50)} 分钟，转存后回到 ${random.int(21, 46)}%`,
  ],
];

/** Every alert of the year in order of time, with its number. */
export function ringAlerts(incidents: readonly ToldIncident[]): (Alert & { id: string })[] {
  const ringing = incidents
    .filter(({ story }) => story.alerted !== undefined && story.planted !== 'P17')
    .map(({ story, id, reported, acknowledged, responder }): Alert => {
      const at = reported - Math.round((story.alerted ?? 0) * 60);
      const system = SYSTEMS.find((one) => one.id === story.system) as System;
      const handled = Math.max(acknowledged, at + 60);
      return {
        system: story.system,
        object: story.steps[0]?.[2] ?? system.app,
        metric: '业务可用性',
        value: '探测失败',
        threshold: '连续 3 次探测失败',
        at,
        handled,
        handler: responder,
        ticket: id,
      };
    });
  const quiet = daysBetween('2024-07-01', YEAR.to).flatMap((date) =>
    SYSTEMS.flatMap((system) => quietOf(system, date)),
  );
  const all = [...ringing, ...quiet, planted()].sort((a, b) => a.at - b.at || (a.system < b.system ? -1 : 1));
  return numbered(all, 'ALT', 4, ({ at }) => dateOf(at).slice(0, 4));
}

function quietOf(system: System, date: string): Alert[] {
  const random = randomOf(`quiet alert ${system.id} ${date}`);
  if (!random.chance(13)) return [];
  const [metric, value, threshold, reason] = random.pick(QUIET);
  const at = instant(`${date} 00:20`) + random.int(0, 82_000);
  const object =
    metric.startsWith('接口') || metric === '响应时间'
      ? system.platform
      : metric.startsWith('队列')
        ? system.middleware
        : system.db;
  return [
    {
      system: system.id,
      object,
      metric,
      value: value(random),
      threshold,
      at,
      handled: at + random.int(120, 1500),
      handler: isWorkday(date) ? ownerOf(system.id, date) : onCall(at),
      reason: reason(random, at),
    },
  ];
}

/** P39: seen to, but nobody wrote a ticket or why none was needed. */
function planted(): Alert {
  const at = instant(cause('P39', 'alerted_at'));
  const system = cause('P39', 'system');
  const { db } = SYSTEMS.find(({ id }) => id === system) as System;
  const handler = ownerOf(system, dateOf(at));
  return {
    system,
    object: db,
    metric: '死锁次数',
    value: '6 次',
    threshold: '10 分钟内 3 次',
    at,
    handled: at + 840,
    handler,
  };
}

export function fileAlerts(alerts: readonly (Alert & { id: string })[], prose: Prose): Entry[] {
  return alerts.map((alert) => {
    const random = randomOf(`alert paper ${alert.id}`);
    const recorded = atDesk(alert.handled, random, [10, 50]);
    const by = ownerOf(alert.system, dateOf(recorded));
    const record: RecordFields & { id: string } = {
      id: alert.id,
      recorded_at: formatInstant(recorded),
      recorded_by: by,
      system: alert.system,
      object: alert.object,
      metric: alert.metric,
      value: alert.value,
      threshold: alert.threshold,
      alerted_at: formatInstant(alert.at),
      handled_at: formatInstant(alert.handled),
      handler: alert.handler,
      ...(alert.ticket === undefined ? {} : { ticket: alert.ticket }),
      ...(alert.reason === undefined ? {} : { no_ticket_reason: prose.note(alert.reason) }),
    };
    const file = `evidence/alert/${formatInstant(alert.at).slice(0, 7)}.yaml`;
    return filed('alert', file, record, {
      at: eveningCommit(by, recorded),
      by,
      branch: 'tasks',
      subject: '监控告警处理',
    });
  });
}
