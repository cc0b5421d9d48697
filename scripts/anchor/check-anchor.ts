import { formatInstant } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Certificate } from '../dossier/verify/certificate.ts';
import { type AnchorReading, parseAnchor } from './anchor-file.ts';
import { AnchorError } from './limits.ts';
import { type Listing, parseListing, sha256Of } from './listing.ts';
import { type AnchorCheck, type AnchorReport, verdictOf } from './report.ts';
import { hexOf } from './request.ts';
import { tokenIn } from './response.ts';
import { judgeToken } from './token.ts';

/** Compares an anchor's listing with what the repository or the work tree holds. */
export type Recompute = (commit: string, listing: Listing) => Promise<AnchorCheck>;

export interface AnchorContext {
  /** Contract whose folder the anchor lies in. */
  contract: string | null;
  trusted: Certificate[];
  zone: Zone;
  recompute: Recompute;
  /** The authority's answer kept beside it, when there is one. */
  response: Uint8Array | null;
}

export interface JudgedAnchor {
  report: AnchorReport;
  listing: Listing | null;
  /** Epoch seconds by which the listed files existed. */
  time: number | null;
  /** What the time is worth: only the commit's own check may be open for `proven`. */
  worth: 'proven' | 'claimed' | 'nothing';
}

/** Judges one anchor file: itself, its token, its listing. Never throws on account of the file. */
export async function checkAnchor(file: string, bytes: Uint8Array, context: AnchorContext): Promise<JudgedAnchor> {
  const anchor = parseAnchor(bytes);
  if (typeof anchor === 'string') return unreadable(file, anchor);
  const listing = parseListing(anchor.lines);
  const token = judgeToken(anchor.token, anchor.stamped, anchor.nonce, context.trusted);
  const time = token.time === null ? null : formatInstant(token.time, context.zone);
  const checks: AnchorCheck[] = [
    ...token.checks,
    timeCheck(anchor, token.time),
    ...contractChecks(anchor, listing, context),
    listingCheck(anchor, listing),
    ...responseChecks(anchor, context.response),
  ];
  const verdict = verdictOf(checks);
  if (listing && verdict !== 'altered') checks.push(await context.recompute(anchor.commit, listing));
  const report: AnchorReport = {
    file,
    verdict: verdictOf(checks),
    contract: anchor.contract,
    commit: anchor.commit,
    time,
    authority: token.authority?.name ?? null,
    listed: listing?.files.length ?? null,
    checks,
  };
  const worth = report.verdict === 'altered' ? 'nothing' : verdict === 'intact' ? 'proven' : 'claimed';
  return { report, listing, time: token.time, worth };
}

/** An anchor file of which nothing can be said but why. */
export function unreadable(file: string, text: string): JudgedAnchor {
  const checks: AnchorCheck[] = [{ id: 'file', ok: null, text: `时间锚文件无法判断：${text}` }];
  const nothing = { contract: null, commit: null, time: null, authority: null, listed: null };
  return {
    report: { file, verdict: 'undecided', ...nothing, checks },
    listing: null,
    time: null,
    worth: 'nothing',
  };
}

function timeCheck(anchor: AnchorReading, time: number | null): AnchorCheck {
  const stated = Date.parse(anchor.time) / 1000;
  const ok = time !== null && stated === time;
  return { id: 'time', ok, text: ok ? '文件所记时间与令牌一致' : '文件所记时间与令牌不一致' };
}

function contractChecks(anchor: AnchorReading, listing: Listing | null, { contract }: AnchorContext): AnchorCheck[] {
  const named = [contract, listing?.contract ?? null].find((one) => one !== null && one !== anchor.contract);
  if (named === undefined) return [];
  return [{ id: 'contract', ok: false, text: `这份时间锚写的合同是 ${anchor.contract}，不是 ${named}` }];
}

function listingCheck({ stated, stamped }: AnchorReading, listing: Listing | null): AnchorCheck {
  const check = (ok: boolean, text: string): AnchorCheck => ({ id: 'listing', ok, text });
  if (!listing) return check(false, '清单有不合规的行，不是本工具写出的样子');
  const bytes = listing.files.reduce((sum, { size }) => sum + size, 0);
  if (sha256Of(stamped) !== stated.sha256) return check(false, '清单与所记摘要不一致：清单被改动');
  if (listing.files.length !== stated.files || bytes !== stated.bytes) {
    return check(false, '清单与所记件数或字节数不一致');
  }
  return check(true, `清单 ${listing.files.length} 个文件，与所记摘要一致`);
}

function responseChecks({ token }: AnchorReading, response: Uint8Array | null): AnchorCheck[] {
  if (!response) return [];
  const check = (ok: boolean, text: string): AnchorCheck => ({ id: 'response', ok, text });
  try {
    if (hexOf(tokenIn(response)) === hexOf(token)) return [check(true, '旁边的应答文件（.tsr）与令牌相同')];
    return [check(false, '旁边的应答文件（.tsr）里是另一个令牌')];
  } catch (error) {
    if (error instanceof AnchorError) return [check(false, `旁边的应答文件（.tsr）读不出来：${error.message}`)];
    throw error;
  }
}
