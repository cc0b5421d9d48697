import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** One thing planted on purpose: `cause` is what the generator does, the rest is what a reader should find. */
export interface Planted {
  id: string;
  title: string;
  kind_of_fault: string;
  cause: Readonly<Record<string, string | number>>;
  where: {
    record?: string;
    absent?: boolean;
    file?: string;
    occurrence?: Readonly<Record<string, string>>;
    approval?: string;
  };
  rule?: string;
  status?: string;
  also?: string[];
  /** Occurrences that it leaves missing, late or invalid, by their ids. */
  gaps?: Readonly<Record<string, string>>;
  consequence: { row: string | null; points: string; arithmetic: string };
  why: string;
}

/** Lawful, but close to the line: nothing of it may be found. */
interface NearMiss {
  id: string;
  title: string;
  where: { record: string };
  rule: string;
  why: string;
}

interface PlantedFile {
  total: string;
  total_if_dismissed: string;
  /** The totals as of other days, added up by hand. */
  totals: { as_of: string; total: string; if_dismissed: string }[];
  faults: Planted[];
  near_misses: NearMiss[];
}

/** `planted.yaml`, the one list that is both cause and expectation. */
export const PLANTED = load(readFileSync(new URL('planted.yaml', import.meta.url), 'utf8')) as PlantedFile;

function find(id: string): Planted {
  const found = PLANTED.faults.find((fault) => fault.id === id);
  if (!found) throw new Error(`planted.yaml has no ${id}`);
  return found;
}

/** A text of a planted fault's cause. */
export function cause(id: string, key: string): string {
  const value = find(id).cause[key];
  if (value === undefined) throw new Error(`planted.yaml: ${id} has no cause ${key}`);
  return String(value);
}

/** Whether a planned occurrence (plan task, system, day) is the one a planted fault names. */
export function isPlanted(id: string, task: string, system: string, plannedOn: string): boolean {
  return cause(id, 'task') === task && cause(id, 'system') === system && cause(id, 'planned_on') === plannedOn;
}
