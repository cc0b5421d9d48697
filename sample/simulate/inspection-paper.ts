import type { RecordFields } from '../entry.ts';
import type { Findings } from '../narrative/findings.ts';
import { isPresent } from '../people.ts';
import { cause, isPlanted } from '../planted.ts';
import { randomOf } from '../random.ts';
import type { System } from '../systems.ts';
import { addWorkdays, type Instant, instant, isWorkday } from '../time.ts';

/** One inspection that was done. */
export interface Inspection {
  id: string;
  task: 'weekly' | 'quarterly';
  system: System;
  plannedOn: string;
  inspector: string;
  at: Instant;
}

/** A reading over its line, and who found it in which inspection. */
export interface OverLimit {
  inspection: string;
  system: System;
  inspector: string;
  at: Instant;
  target: string;
  words: string;
}

/** The first reading of an inspection that stood over its line: what the hardware provider must hear of. */
export function overLimit({ id, system, inspector, at }: Inspection, found: Findings): OverLimit[] {
  const reading = found.readings.find(({ probe, value }) => value > probe.threshold);
  if (!reading) return [];
  const { target, threshold, unit } = reading.probe;
  const words = `${target} 磁盘 ${reading.value}${unit}，超过 ${threshold}${unit} 的告警线`;
  return [{ inspection: id, system, inspector, at, target, words }];
}

/** When the report was handed in and countersigned: the same day or the next, unless the story says otherwise. */
export function paperwork({ id, task, system, plannedOn, inspector, at }: Inspection): {
  issued: Instant;
  reviewed: Instant;
} {
  const random = randomOf(`paperwork ${id}`);
  const review = random.int(15, 60) * 60;
  const late = isPlanted('P02', task, system.id, plannedOn) ? instant(cause('P02', 'issued_at')) : null;
  // The third working day after 11 September is a Saturday on which offices work.
  const lastMinute = plannedOn === '2024-09-11' && system.id === 'result-sharing' ? instant('2024-09-14 10:30') : null;
  const soon = at + random.int(70, 130) * 60;
  const sameDay = isWorkday(plannedOn) && soon + review < instant(`${plannedOn} 17:00`);
  const next = addWorkdays(plannedOn, 1);
  const day = sameDay || !isPresent(inspector, next) ? soon : instant(`${next} 09:20`) + random.int(0, 80) * 60;
  const issued = late ?? lastMinute ?? (task === 'quarterly' ? Math.min(soon, instant(`${plannedOn} 16:30`)) : day);
  return { issued, reviewed: issued + Math.min(review, 1800) };
}

/** The readings as the record has them, the age of the last backup among them. */
export function readingsOf(found: Findings): RecordFields[] {
  const rows = found.readings.map(({ probe, value }) => ({
    object_class: probe.objectClass,
    target: probe.target,
    metric: probe.metric,
    value,
    unit: probe.unit,
    threshold: probe.threshold,
    ok: value <= probe.threshold,
  }));
  if (found.backupAge === null) return rows;
  const threshold = found.system.backups ? 48 : 768;
  const age = {
    object_class: 'db-backup',
    target: found.system.backup,
    metric: 'backup-age',
    value: found.backupAge,
    unit: '小时',
    threshold,
    ok: found.backupAge <= threshold,
  };
  return [...rows, age];
}
