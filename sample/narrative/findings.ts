import { randomOf } from '../random.ts';
import type { Backup } from '../simulate/backups.ts';
import type { ErrorTrace } from '../simulate/incidents.ts';
import { EXTENSION, type Probe } from '../simulate/probes.ts';
import type { System } from '../systems.ts';
import { addDays, monthDay } from '../time.ts';

interface Reading {
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
  /** Numbers of the faults that were still being worked on. */
  underway: readonly string[];
  /** Day of the deep inspection before, or the first day. */
  quarterFrom: string;
  incidentsInQuarter: number;
  errors: number;
  ticket: string | null;
  backups: readonly Backup[];
  backupsInQuarter: readonly Backup[];
  lastFull: Backup | null;
  lastConfig: Backup | null;
  backupAge: number | null;
}

function valueIn(readings: readonly Reading[], target: string, metric: string): number | null {
  return readings.find(({ probe }) => probe.target === target && probe.metric === metric)?.value ?? null;
}

/** What was read; the probes name every metric that the texts ask for. */
export function value(found: Findings, target: string, metric: string): number {
  return valueIn(found.readings, target, metric) ?? 0;
}

/** `，比上次高 0.4` and the like; empty for the first inspection. */
export function change(found: Findings, target: string, metric: string, unit: string): string {
  const before = valueIn(found.before, target, metric);
  if (before === null) return '';
  const difference = Math.round((value(found, target, metric) - before) * 10) / 10;
  if (difference === 0) return '，与上次持平';
  return `，比上次${difference > 0 ? '高' : '低'} ${Math.abs(difference)}${unit}`;
}

/** A count that belongs to the system and does not change from week to week. */
export function fixed({ system }: Findings, what: string, min: number, max: number): number {
  return randomOf(`${system.id} ${what}`).int(min, max);
}

/** The days since the inspection before. */
export function period({ since, plannedOn }: Findings): string {
  return since === null ? `${monthDay(plannedOn)}首次巡检之前` : `${monthDay(since)}至${monthDay(plannedOn)}`;
}

/** How long the database's disk will last at the pace of the last readings. */
export function weeksLeft({ system, history, plannedOn }: Findings): string {
  const first = history.at(Math.max(0, history.length - 5));
  const last = history.at(-1);
  if (!first || !last || first === last)
    return `读数才 ${history.length} 次，增速待${monthDay(addDays(plannedOn, 21))}以后再估`;
  if (last.disk <= first.disk) {
    const extended = system.db === EXTENSION.host && plannedOn > EXTENSION.done;
    return extended
      ? `扩容之后的增速待${monthDay(addDays(plannedOn, 28))}再估`
      : `自${monthDay(first.date)}以来没有增加`;
  }
  const grown = Math.round((last.disk - first.disk) * 10) / 10;
  const weeks = history.length > 5 ? 4 : history.length - 1;
  const left = Math.floor(((85 - last.disk) * weeks) / grown);
  return `近 ${weeks} 次累计增加 ${grown} 个百分点，按此约 ${left} 周后到 85%`;
}

/** From which reading to which the disk went. */
export function movement({ history }: Findings): string {
  const first = history.at(Math.max(0, history.length - 5));
  const last = history.at(-1);
  if (!first || !last) return '无前值';
  return `自${monthDay(first.date)}的 ${first.disk}% 到 ${last.disk}%`;
}
