/** `intact`: everything was checked and holds. `altered`: a check failed. `undecided`: something could not be judged. */
export type Verdict = 'intact' | 'altered' | 'undecided';

/** `null` means "could not be judged"; `text` says why, in Chinese. */
export interface Check {
  id: CheckId;
  ok: boolean | null;
  text: string;
}

type CheckId =
  | 'sub-filter'
  | 'geometry'
  | 'digest'
  | 'algorithm'
  | 'content-type'
  | 'signing-certificate'
  | 'signature'
  | 'chain'
  | 'validity'
  | 'revocation'
  | 'timestamp'
  | 'trial'
  | 'changes';

export interface SignerName {
  subject: string;
  issuer: string;
  /** Serial number, upper-case hexadecimal. */
  serial: string;
  /** SHA-256 of the certificate, upper-case hexadecimal in pairs separated by colons. */
  fingerprint: string;
  /** A development key (OU=YANSHOU-TRIAL): it proves nothing. */
  trial: boolean;
}

/** Something added or altered by a revision after the signed one. */
export interface Change {
  what: ChangeKind;
  permitted: boolean;
  text: string;
}

export type ChangeKind =
  | 'signature'
  | 'timestamp'
  | 'validation-data'
  | 'page'
  | 'pages'
  | 'annotation'
  | 'field'
  | 'form'
  | 'attachment'
  | 'names'
  | 'outline'
  | 'destinations'
  | 'structure'
  | 'metadata'
  | 'layers'
  | 'catalog'
  | 'trailer'
  | 'object'
  | 'revision';

export interface SignatureReport {
  /** Name of the signature field, which is the slot's id. */
  slot: string;
  subFilter: string;
  signer: SignerName | null;
  /** ISO instant the signer (or, for a document timestamp, the authority) states; null when none is stated. */
  claimedTime: string | null;
  /** `whole-file`: the signed range ends where the file ends. `revision`: later revisions follow. */
  covers: 'whole-file' | 'revision';
  checks: Check[];
  changesAfter: Change[];
}

export interface AttachmentReport {
  path: string;
  ok: boolean | null;
  text: string;
}

export interface Finding {
  id: FindingId;
  severity: 'error' | 'undecided' | 'info';
  text: string;
}

export type FindingId =
  | 'not-pdf'
  | 'encrypted'
  | 'structure'
  | 'appended-bytes'
  | 'hidden-object'
  | 'offset-in-gap'
  | 'active-content'
  | 'layers'
  | 'unsigned'
  | 'stray-signature'
  | 'duplicate-field'
  | 'signature-removed'
  | 'revocation'
  | 'slot-missing'
  | 'slot-unexpected'
  | 'slot-empty'
  | 'manifest'
  | 'attachment'
  | 'internal';

export interface VerifyReport {
  verdict: Verdict;
  signatures: SignatureReport[];
  attachments: AttachmentReport[];
  findings: Finding[];
  /** Ids of signature slots that carry no signature, in the order of the form (then of `expected`). */
  emptySlots: string[];
  /** What the file itself calls its slots, signed or not, where it says so; in the order of the form. */
  slotTitles: { slot: string; title: string }[];
}

/** A failure outweighs a doubt; without a signature there is nothing to call intact. */
export function verdictOf(report: Omit<VerifyReport, 'verdict'>): Verdict {
  const results = [
    ...report.signatures.flatMap((signature) => signature.checks.map((check) => check.ok)),
    ...report.attachments.map((attachment) => attachment.ok),
    ...report.findings.map(({ severity }) => (severity === 'error' ? false : severity === 'undecided' ? null : true)),
  ];
  if (results.includes(false)) return 'altered';
  return results.includes(null) || report.signatures.length === 0 ? 'undecided' : 'intact';
}
