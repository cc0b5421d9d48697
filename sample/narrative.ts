import { faults, load, logs, quarterFaults, speed } from './narrative/faults-and-load.ts';
import { change, type Findings, movement, value, weeksLeft } from './narrative/findings.ts';
import { security } from './narrative/security.ts';
import {
  backup,
  modules,
  objects,
  quarterBackups,
  quarterSpace,
  space,
  spaceElsewhere,
} from './narrative/space-and-care.ts';
import type { Prose } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import { EXTENSION } from './simulate/probes.ts';
import { monthDay } from './time.ts';

export interface BodySection {
  title: string;
  text: string;
}

type Part = (found: Findings, random: Random) => string;

const WEEKLY: readonly (readonly [title: string, ...parts: Part[]])[] = [
  ['常见故障', faults, logs],
  ['性能管理', load, speed],
  ['空间管理', space, spaceElsewhere],
  ['对象管理', objects, modules],
  ['安全管理', security],
  ['备份管理', backup],
];

/** What the quarterly report adds to a section. */
const YEARLY: Readonly<Record<string, Part>> = {
  常见故障: quarterFaults,
  空间管理: quarterSpace,
  备份管理: quarterBackups,
};

/** The six sections of a report, in the contract's order. Each is written from the facts, none is like another. */
export function bodyOf(found: Findings, prose: Prose): BodySection[] {
  const random = randomOf(`body ${found.system.id} ${found.plannedOn} ${found.quarterly}`);
  return WEEKLY.map(([title, ...weekly]) => {
    const added = found.quarterly ? YEARLY[title] : undefined;
    const parts = added === undefined ? weekly : [...weekly, added];
    return { title, text: parts.map((part) => `${prose.say(() => part(found, random))}。`).join('\n\n') };
  });
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
  if (found.since === null)
    return `首次巡检，以 ${db} 磁盘 ${disk}%、表空间 ${value(found, db, 'tablespace')}%、会话 ${value(found, db, 'sessions')} 个为基线`;
  return random.pick([
    () => `${db} 磁盘${movement(found)}，${weeksLeft(found)}`,
    () =>
      `${app} 内存 ${value(found, app, 'memory')}%${change(found, app, 'memory', ' 个百分点')}，${db} 磁盘 ${disk}%，${weeksLeft(found)}`,
    () =>
      `${db} 磁盘 ${disk}%、表空间 ${value(found, db, 'tablespace')}%${change(found, db, 'tablespace', ' 个百分点')}，${weeksLeft(found)}，其余指标在上下波动范围内`,
    () =>
      `${found.system.backup} 磁盘 ${value(found, found.system.backup, 'disk')}%${change(found, found.system.backup, 'disk', ' 个百分点')}，比数据盘（${disk}%）先到线，留意备份保留天数`,
    () =>
      `${db} 会话 ${value(found, db, 'sessions')} 个${change(found, db, 'sessions', ' 个')}，数据盘${movement(found)}`,
    () =>
      `${middleware} 堆内存 ${value(found, middleware, 'heap')}%${change(found, middleware, 'heap', ' 个百分点')}，没有持续上升；${db} 磁盘${movement(found)}`,
  ])();
}
