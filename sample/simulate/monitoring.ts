import type { Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { INTERFACES, type Interface } from '../interfaces.ts';
import { ownerOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import { addWorkdays, dateOf, daysBetween, formatInstant, instant, isWorkday } from '../time.ts';
import { lastDayOf, MONTHS } from '../world.ts';
import type { Alert } from './alerts.ts';
import { eveningCommit } from './desk.ts';
import { type Probe, probesOf, readingAt } from './probes.ts';

const METRICS: Readonly<Record<string, string>> = {
  cpu: '处理器使用率',
  memory: '内存使用率',
  disk: '磁盘使用率',
  tablespace: '表空间使用率',
  sessions: '会话数',
  heap: '堆内存使用率',
  response: '平均响应',
};

/** Two summaries a month for each system: its machines, and what passed through its interfaces. */
export function tellMonitoring(alerts: readonly Alert[], prose: Prose): Entry[] {
  return MONTHS.flatMap((month) =>
    SYSTEMS.flatMap((system) =>
      (['resource', 'interface'] as const).flatMap((subtype) => summary(system, month, subtype, alerts, prose)),
    ),
  );
}

function summary(
  system: System,
  month: string,
  subtype: 'resource' | 'interface',
  alerts: readonly Alert[],
  prose: Prose,
): Entry[] {
  // P42: the month for which only a consent that had run out was on file.
  if (subtype === cause('P42', 'subtype') && system.id === cause('P42', 'system') && month === cause('P42', 'month'))
    return [];
  const random = randomOf(`monitoring ${system.id} ${month} ${subtype}`);
  const issued = instant(`${addWorkdays(lastDayOf(month), random.int(1, 3))} 14:10`) + random.int(0, 90) * 60;
  const author = ownerOf(system.id, dateOf(issued));
  const own = alerts.filter((alert) => alert.system === system.id && formatInstant(alert.at).startsWith(month));
  const recorded = issued + random.int(4, 20) * 60;
  const objects = subtype === 'resource' ? objectsOf(system, month) : [];
  const interfaces = subtype === 'interface' ? interfacesOf(system, month) : [];
  const analysis =
    subtype === 'resource'
      ? resourceWords(system, month, objects, own, random)
      : interfaceWords(system, month, interfaces, random);
  const record: RecordFields & { id: string } = {
    id: `MON-${month}-${system.item.slice(-1)}${subtype === 'resource' ? 'R' : 'I'}`,
    recorded_at: formatInstant(recorded),
    recorded_by: author,
    system: system.id,
    subtype,
    month,
    author,
    issued_at: formatInstant(issued),
    ...(subtype === 'resource' ? { objects } : { interfaces }),
    ...(subtype === 'resource' ? { alerts: own.length } : {}),
    analysis: prose.note(analysis),
  };
  return [
    filed('monitoring-summary', `evidence/monitoring-summary/${month}.yaml`, record, {
      at: eveningCommit(author, recorded),
      by: author,
      branch: 'monthly',
      subject: `${month} 监控月报`,
    }),
  ];
}

function objectsOf(system: System, month: string): RecordFields[] {
  const days = daysBetween(`${month}-01`, lastDayOf(month));
  return probesOf(system)
    .filter(({ metric }) => METRICS[metric] !== undefined)
    .map((probe) => {
      const values = days.map((day) => readingAt(probe, instant(`${day} 12:00`)));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return {
        object: probe.target,
        metric: METRICS[probe.metric] ?? probe.metric,
        min: shown(probe, Math.min(...values)),
        avg: shown(probe, probe.whole ? Math.round(mean) : Math.round(mean * 10) / 10),
        max: shown(probe, Math.max(...values)),
        trend: trendOf(probe, values),
      };
    });
}

function shown({ unit }: Probe, value: number): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

function trendOf(probe: Probe, values: readonly number[]): string {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  const difference = Math.round((last - first) * 10) / 10;
  if (probe.growth === 0 || Math.abs(difference) < 0.5) return '平稳';
  return difference > 0 ? `月内增 ${shown(probe, difference)}` : `清理后降 ${shown(probe, -difference)}`;
}

function interfacesOf(system: System, month: string): RecordFields[] {
  return (INTERFACES[system.id] ?? []).map((one) => countsOf(one, system, month));
}

/** What should have come is what came and what failed; P38 is the row that does not add up. */
function countsOf(one: Interface, system: System, month: string): RecordFields {
  const random = randomOf(`interface ${system.id} ${one.name} ${month}`);
  const expected = daysBetween(`${month}-01`, lastDayOf(month)).reduce(
    (sum, day) => sum + Math.round((one.daily * random.int(92, 108) * (isWorkday(day) ? 100 : 61)) / 10_000),
    0,
  );
  const failed = Math.round((expected * one.failing * random.int(40, 170)) / 1_000_000);
  const planted =
    system.id === cause('P38', 'system') && month === cause('P38', 'month') && one.name === cause('P38', 'interface');
  const actual = expected - failed - (planted ? Number(cause('P38', 'short_by')) : 0);
  return {
    interface: one.name,
    consumer: one.consumer,
    direction: one.direction,
    expected,
    actual,
    failed,
    reconciled: actual,
    availability: `99.${random.int(40, 99)}%`,
  };
}

function resourceWords(
  system: System,
  month: string,
  objects: readonly RecordFields[],
  alerts: readonly Alert[],
  random: Random,
): string {
  const disk = objects.find(({ object, metric }) => object === system.db && metric === '磁盘使用率');
  const tickets = alerts.filter(({ ticket }) => ticket !== undefined).length;
  const name = `${Number(month.slice(5))} 月${system.short}`;
  return random.pick([
    () =>
      `${name}告警 ${alerts.length} 条、转故障 ${tickets} 条，${system.db} 磁盘最高 ${disk?.max}，月末${disk?.trend}`,
    () =>
      `${name}主机没有中断，${system.db} 磁盘均值 ${disk?.avg}，告警 ${alerts.length} 条已逐条处理，其中 ${tickets} 条立单`,
    () =>
      `${name}负荷高点在工作日上午，${system.db} 磁盘在 ${disk?.min} 至 ${disk?.max} 之间，告警 ${alerts.length} 条里 ${tickets} 条立了故障单`,
  ])();
}

function interfaceWords(system: System, month: string, rows: readonly RecordFields[], random: Random): string {
  const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
  const worst = [...rows].sort((a, b) => Number(b.failed) - Number(a.failed))[0];
  const name = `${Number(month.slice(5))} 月${system.short}`;
  return random.pick([
    () =>
      `${name} ${rows.length} 个接口应传 ${sum('expected')} 条、失败 ${sum('failed')} 条，失败最多的是“${worst?.interface}”，已请对方更正编码后重传`,
    () =>
      `${name}接口失败 ${sum('failed')} 条，占 ${rateOf(sum('failed'), sum('expected'))}，集中在“${worst?.interface}”的必填项缺失`,
    () =>
      `${name}与对方逐日核对条数，${rows.length} 个接口实传 ${sum('actual')} 条；“${worst?.interface}”失败 ${worst?.failed} 条，原因是超时重试未成`,
  ])();
}

/** Parts of ten thousand with one decimal. */
function rateOf(part: number, whole: number): string {
  return `万分之 ${Math.round((part * 100_000) / Math.max(1, whole)) / 10}`;
}
