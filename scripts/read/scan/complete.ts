import { compareDiagnostics, FILE_START, type Range } from '../../model/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import { locateIn } from '../file.ts';
import { looksOf } from '../pictures.ts';
import { lookAhead } from '../pictures-aside.ts';
import type { ContractReading, ReadCache } from '../read.ts';
import { BASELINE_FILE } from './baseline.ts';
import type { MaskedSource } from './names.ts';
import { SCAN_RULES, tellScan, wordsOf } from './tell.ts';
import { completeVerdict } from './verdict.ts';

/** The second half of reading a contract, which needs libraries and waiting. */
export async function completeScan(reading: ContractReading, source: Source, cache?: ReadCache): Promise<void> {
  await completeTexts(reading, source, cache);
  await completeLooks(reading, source, cache);
}

/**
 * Of that half, what the records wait for: tokens and workbooks in the files that may hold one and are not in the cache,
 * and the baseline's entries that are about nothing any more.
 */
export async function completeTexts(reading: ContractReading, source: Source, cache?: ReadCache): Promise<void> {
  for (const { path, oid, blob } of reading.scan.pending.splice(0)) {
    const bytes = source.bytes(path);
    const scan = await completeVerdict(bytes, blob.scan);
    const isClean = scan.count === 0 && scan.unscanned === null;
    if (scan.pending === null) cache?.set(oid, { ...blob, scan: isClean ? null : scan });
    reading.problems = reading.problems.filter(({ file, rule }) => file !== path || !SCAN_RULES.includes(rule));
    tellScan(reading, path, scan, () => bytes);
  }
  tellNames(reading, source);
  tellStale(reading, source);
  // The same order whether a file was told of at once, from the cache, or late.
  reading.problems.sort(compareDiagnostics);
}

/** And how photographs look, which nothing waits for but the rules: they may be looked at on another core until then. */
export async function completeLooks(reading: ContractReading, source: Source, cache?: ReadCache): Promise<void> {
  reading.looks = await looksOf(reading, source, cache, lookAhead(source, reading.id, cache));
}

function tellNames(reading: ContractReading, source: Source): void {
  const masked = 'masked' in source ? (source as MaskedSource).masked : [];
  for (const { path, found } of masked) {
    if (!path.startsWith(`${reading.id}/`)) continue;
    for (const finding of found) {
      const words = wordsOf({ ...finding, place: '文件名', range: FILE_START });
      reading.problems.push({ ...words, file: path, expected: null });
    }
  }
}

function tellStale(reading: ContractReading, source: Source): void {
  const { baseline } = reading.scan;
  if (baseline.entries.length === 0 || baseline.isOlder) return;
  const file = `${reading.id}/${BASELINE_FILE}`;
  const files = new Set(source.list().map(({ path }) => path.slice(reading.id.length + 1)));
  for (const index of baseline.stale(files)) {
    reading.problems.push({
      file,
      rule: 'scan-baseline',
      message: '这一项已经对不上任何内容',
      hint: '文件改过或已删去，请经复核后删去这一项',
      expected: null,
      actual: null,
      range: placeOf(source.bytes(file), index),
      severity: 'info',
    });
  }
}

/** Where one entry begins. */
function placeOf(bytes: Uint8Array, index: number): Range {
  return locateIn(bytes, false, 0, ['entries', index, 'sha256']);
}
