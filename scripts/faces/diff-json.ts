import { located } from './diff-places.ts';
import type { DiffReport } from './diff-sections.ts';

/** Version of this face; raised when a field changes its meaning or goes away. */
const VERSION = 1;

export function diffJson({ base, head, mergeBase, contracts }: DiffReport, prefix: string): string {
  const shown = contracts.map((view) => located(view, prefix));
  return `${JSON.stringify({ version: VERSION, base, head, mergeBase, contracts: shown }, null, 2)}\n`;
}
