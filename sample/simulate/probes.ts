import { randomOf } from '../random.ts';
import type { System } from '../systems.ts';
import { addDays, dateOf, type Instant, isWorkday, startOf } from '../time.ts';
import { YEAR } from '../world.ts';

/** One thing that is measured at every inspection. `growth` is per week; `noise` is the spread to either side. */
export interface Probe {
  objectClass: 'app-server' | 'db-server' | 'db-backup' | 'middleware' | 'platform';
  target: string;
  metric: string;
  unit: string;
  threshold: number;
  base: number;
  growth: number;
  noise: number;
  whole: boolean;
}

/** A disk that grew out of its limit and was extended by the hardware provider on the evening of that day. */
export const EXTENSION = { host: 'dx-db-1', told: '2024-08-14', done: '2024-08-23', freed: 17.5 } as const;

const probes = new Map<System, readonly Probe[]>();

/** What is measured in a system: servers, database, backup store, middleware, platform. */
export function probesOf(system: System): readonly Probe[] {
  const known = probes.get(system) ?? makeProbes(system);
  probes.set(system, known);
  return known;
}

function makeProbes(system: System): Probe[] {
  const random = randomOf(`probes ${system.id}`);
  const percent = (
    objectClass: Probe['objectClass'],
    target: string,
    metric: string,
    threshold: number,
    low: number,
    high: number,
    growth: number,
    noise: number,
  ): Probe => ({
    objectClass,
    target,
    metric,
    unit: '%',
    threshold,
    base: random.tenth(low, high),
    growth,
    noise,
    whole: false,
  });
  const dbDisk = percent('db-server', system.db, 'disk', 85, 52, 68, random.tenth(0.3, 0.7), 0.2);
  if (system.db === EXTENSION.host) Object.assign(dbDisk, { base: 77.8, growth: 1.1, noise: 0.1 });
  return [
    percent('app-server', system.app, 'cpu', 80, 22, 41, 0, 6.5),
    percent('app-server', system.app, 'memory', 85, 52, 68, 0.1, 3),
    percent('app-server', system.app, 'disk', 85, 41, 60, random.tenth(0.2, 0.5), 0.2),
    percent('db-server', system.db, 'cpu', 80, 18, 38, 0, 7),
    percent('db-server', system.db, 'memory', 90, 66, 78, 0, 2),
    dbDisk,
    percent('db-server', system.db, 'tablespace', 85, 55, 72, random.tenth(0.2, 0.6), 0.2),
    counted('db-server', system.db, 'sessions', '个', 400, random.int(70, 190), 24),
    percent('db-backup', system.backup, 'disk', 85, 44, 62, random.tenth(0.3, 0.8), 0.3),
    percent('middleware', system.middleware, 'heap', 80, 38, 57, 0, 5),
    counted('middleware', system.middleware, 'queue', '条', 5000, random.int(60, 420), 55),
    counted('platform', system.platform, 'response', 'ms', 2000, random.int(320, 760), 90),
    { ...percent('platform', system.platform, 'error-rate', 1, 0, 0, 0, 0.2), base: 0.2 },
  ];
}

function counted(
  objectClass: Probe['objectClass'],
  target: string,
  metric: string,
  unit: string,
  threshold: number,
  base: number,
  noise: number,
): Probe {
  return { objectClass, target, metric, unit, threshold, base, growth: 0, noise, whole: true };
}

/** Space that was won back in an evening: old partitions archived, logs and backup sets thinned out. */
export interface Relief {
  date: string;
  freed: number;
}

/** Above this a disk is not left to grow. */
const FULL = 79;
const reliefs = new Map<Probe, readonly Relief[]>();

/** When a growing probe was brought down, by its own growth: a Thursday evening each, from the second quarter on. */
export function reliefsOf(probe: Probe): readonly Relief[] {
  const known = reliefs.get(probe) ?? makeReliefs(probe);
  reliefs.set(probe, known);
  return known;
}

function makeReliefs(probe: Probe): Relief[] {
  if (probe.growth === 0 || probe.unit !== '%') return [];
  const random = randomOf(`relief ${probe.target} ${probe.metric}`);
  const found: Relief[] = [];
  for (let date = '2024-10-10'; date < YEAR.to; date = addDays(date, 7)) {
    const freed = found.reduce((sum, one) => sum + one.freed, 0);
    if (isWorkday(date) && meanAt(probe, date) - freed > FULL) found.push({ date, freed: random.tenth(11, 16) });
  }
  return found;
}

function meanAt(probe: Probe, date: string): number {
  const weeks = (startOf(date) - startOf(YEAR.from)) / 604_800;
  const extended = probe.metric === 'disk' && probe.target === EXTENSION.host && date > EXTENSION.done;
  return probe.base + probe.growth * weeks - (extended ? EXTENSION.freed : 0);
}

/** What the probe shows at a moment: base, growth and the noise of that day. */
export function readingAt(probe: Probe, at: Instant): number {
  const date = dateOf(at);
  const random = randomOf(`reading ${probe.target} ${probe.metric} ${date}`);
  const freed = reliefsOf(probe).reduce((sum, one) => sum + (one.date < date ? one.freed : 0), 0);
  const mean = meanAt(probe, date) - freed;
  const value = mean + (probe.whole ? random.int(-probe.noise, probe.noise) : random.tenth(-probe.noise, probe.noise));
  const floor = Math.max(value, probe.whole ? 1 : 0);
  return probe.whole ? Math.round(floor) : Math.round(floor * 10) / 10;
}
