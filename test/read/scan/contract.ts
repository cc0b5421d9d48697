import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../../scripts/calendar/day.ts';
import { loadHolidays } from '../../../scripts/calendar/holidays.ts';
import { openHistory } from '../../../scripts/history/history.ts';
import { listRecords } from '../../../scripts/read/file.ts';
import { type ContractReading, type ReadCache, readContract } from '../../../scripts/read/read.ts';
import { completeScan } from '../../../scripts/read/scan/complete.ts';
import { maskNames } from '../../../scripts/read/scan/names.ts';
import { type SnapshotResult, takeSnapshot } from '../../../scripts/snapshot.ts';
import { memorySource } from '../../../scripts/source/memory.ts';
import type { Source } from '../../../scripts/source/source.ts';

export const CONTRACT = 'HT-2025-018';
const ROOT = fileURLToPath(new URL('../../fixtures/second/content/', import.meta.url));

/** The second contract's files, by path. */
export const FILES: { readonly [path: string]: Buffer } = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(ROOT.length).replaceAll('\\', '/'), readFileSync(path)]),
);

/** Files below the contract's folder, in place of its own or beside them. */
export type Changes = { readonly [local: string]: string | Uint8Array };

export function sourceWith(changes: Changes): Source {
  const own = Object.fromEntries(Object.entries(changes).map(([local, data]) => [`${CONTRACT}/${local}`, data]));
  return maskNames(memorySource({ ...FILES, ...own }));
}

/** The contract as a command reads it: both halves. */
export async function read(source: Source, cache?: ReadCache): Promise<ContractReading> {
  const reading = readContract(source, CONTRACT, cache);
  await completeScan(reading, source, cache);
  return reading;
}

export async function snapshotWith(changes: Changes): Promise<SnapshotResult> {
  const source = sourceWith(changes);
  const extractRecords = (bytes: Uint8Array, file: string) => listRecords(bytes, file.endsWith('.md'));
  const history = await openHistory(source, { extractRecords, version: 'test' });
  const reading = await read(source);
  return takeSnapshot({
    source,
    reading,
    history,
    holidays: loadHolidays(),
    asOf: '2025-06-30' as Day,
    tool: 'test',
  });
}

/** What the scan says, as `file:line:column rule message`; the file below the contract's folder. */
export async function told(changes: Changes): Promise<string[]> {
  const { problems } = await read(sourceWith(changes));
  return problems
    .filter(({ rule }) => ['personal-data', 'secret', 'unscanned', 'scan-baseline'].includes(rule))
    .map(({ file, range, rule, message }) => {
      const place = `${file.slice(CONTRACT.length + 1)}:${range.start.line}:${range.start.column}`;
      return `${place} ${rule} ${message}`;
    });
}
