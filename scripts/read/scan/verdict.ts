import type { Range } from '../../model/diagnostic.ts';
import { FILE_START } from '../../model/diagnostic.ts';
import { lineStarts, rangeBetween } from '../text.ts';
import { contentOf } from './decode.ts';
import { digestOfValue, type FindingKind, type Found, maskedForm } from './finding.ts';
import { scanText } from './text-scan.ts';
import { findTokens, tokenStretches } from './tokens.ts';
import { scanWorkbook } from './workbook.ts';

/** One value as it is remembered: where it stands and by what a baseline knows it, but not the value. */
export interface Finding {
  kind: FindingKind;
  /** Offsets in the decoded text; -1 for what is not written there in plain letters. */
  from: number;
  to: number;
  range: Range;
  /** Place inside a file that has no lines. */
  place: string | null;
  masked: string;
  sha256: string;
}

/** What one file's bytes hold, whatever its name. `pending` is left to `completeVerdict`, which leaves it when it failed. */
export interface ScanVerdict {
  found: Finding[];
  /** All that were found; past `FOUND_MAX` they are only counted. */
  count: number;
  /** Why something in it was not looked at. */
  unscanned: string | null;
  pending: 'tokens' | 'workbook' | null;
}

/** A file with more than this is no slip of the pen: a list of people, or an attack. */
export const FOUND_MAX = 1000;

/** The part of the scan that needs no library and no waiting. */
export function scanBytes(bytes: Uint8Array): ScanVerdict {
  const content = contentOf(bytes);
  const verdict: ScanVerdict = { found: [], count: 0, unscanned: null, pending: null };
  if (content === null) return verdict;
  if ('workbook' in content) return { ...verdict, pending: 'workbook' };
  const { stretches } = tokenStretches(content.text);
  const found = scanText(content.text);
  const pending = stretches.length > 0 ? 'tokens' : null;
  return { ...verdict, found: placed(content.text, found), count: found.length, pending };
}

/** The rest of the scan: tokens by their rules, cells of a workbook. */
export async function completeVerdict(bytes: Uint8Array, verdict: ScanVerdict): Promise<ScanVerdict> {
  if (verdict.pending === 'workbook') {
    const scan = await scanWorkbook(bytes);
    if ('refused' in scan) return { ...verdict, unscanned: scan.refused, pending: scan.isPassing ? 'workbook' : null };
    const found = scan.found.map((one) => ({ ...one, from: -1, to: -1, range: FILE_START }));
    return { ...verdict, found, count: scan.count, pending: null };
  }
  const text = scannedText(bytes);
  if (verdict.pending !== 'tokens' || text === null) return { ...verdict, pending: null };
  const { stretches, isCut } = tokenStretches(text);
  const tokens = (await findTokens(text, stretches)).filter(
    (token) => !verdict.found.some((one) => one.from < token.to && token.from < one.to),
  );
  const found = [...verdict.found, ...placed(text, tokens)].sort((a, b) => a.from - b.from);
  const unscanned = isCut ? '像访问令牌的文字太多，只查了前一部分' : verdict.unscanned;
  return { found: found.slice(0, FOUND_MAX), count: verdict.count + tokens.length, unscanned, pending: null };
}

/** Everything in a short text, at once and in place. */
export function scanTextOf(text: string): Finding[] {
  return placed(text, scanText(text));
}

/** The decoded text of a file whose findings have offsets; null for other files. */
export function scannedText(bytes: Uint8Array): string | null {
  const content = contentOf(bytes);
  return content !== null && 'text' in content ? content.text : null;
}

/** Findings with their places, as many as are remembered. */
function placed(text: string, found: readonly Found[]): Finding[] {
  if (found.length === 0) return [];
  const starts = lineStarts(text);
  return found.slice(0, FOUND_MAX).map(({ kind, from, to }) => {
    const value = text.slice(from, to);
    const range = rangeBetween(starts, from, to);
    return { kind, from, to, range, place: null, masked: maskedForm(kind, value), sha256: digestOfValue(value) };
  });
}
