import type { Check, SignerName, Verdict } from '../dossier/verify/report.ts';

/** `null` means "could not be judged"; `text` says why, in Chinese. */
export interface AnchorCheck {
  id: AnchorCheckId;
  ok: boolean | null;
  text: string;
}

type AnchorCheckId = Check['id'] | 'file' | 'contract' | 'listing' | 'commit' | 'nonce' | 'time' | 'usage' | 'response';

/** One anchor. Times are ISO instants in the contract's zone. */
export interface AnchorReport {
  file: string;
  verdict: Verdict;
  contract: string | null;
  commit: string | null;
  /** When the authority says it saw the listing; to be believed when the checks hold. */
  time: string | null;
  authority: SignerName | null;
  /** Files its listing names. */
  listed: number | null;
  checks: AnchorCheck[];
}

/** From when a file of the content is known to have existed, with these very bytes, at whatever path. */
export interface FileSince {
  path: string;
  /** null: it could not be read. */
  sha256: string | null;
  /** Proven by an anchor all of whose checks on the token hold. */
  since: string | null;
  /** Claimed by an anchor that could not be judged to the end; null where proven as early or earlier. */
  claimed: string | null;
  /** The anchor behind `since`, else the one behind `claimed`. */
  anchor: string | null;
}

export interface ContractAnchors {
  contract: string;
  anchors: AnchorReport[];
  files: FileSince[];
  summary: { files: number; proven: number; claimed: number; uncovered: number; unread: number };
  notes: string[];
}

export function verdictOf(checks: readonly AnchorCheck[]): Verdict {
  if (checks.some(({ ok }) => ok === false)) return 'altered';
  return checks.some(({ ok }) => ok === null) ? 'undecided' : 'intact';
}
