import { createHash } from 'node:crypto';

/** What a text may hold that nobody should be able to read in a repository. */
export type FindingKind =
  | 'resident-id'
  | 'mobile'
  | 'bank-card'
  | 'password'
  | 'private-key'
  | 'connection-string'
  | 'token';

/** One value in a text, by offsets. */
export interface Found {
  kind: FindingKind;
  from: number;
  to: number;
}

/** Past as many of one sort a text is not searched further: what it is has long been plain. */
export const COUNT_MAX = 10_000;

interface Words {
  rule: 'personal-data' | 'secret';
  title: string;
}

export const FINDING_KINDS: { readonly [kind in FindingKind]: Words } = {
  'resident-id': { rule: 'personal-data', title: '居民身份证号' },
  mobile: { rule: 'personal-data', title: '手机号码' },
  'bank-card': { rule: 'personal-data', title: '银行卡号' },
  password: { rule: 'secret', title: '口令' },
  'private-key': { rule: 'secret', title: '私钥' },
  'connection-string': { rule: 'secret', title: '带口令的连接地址' },
  token: { rule: 'secret', title: '访问令牌' },
};

/** Stands for a secret: not even its length is told. */
const HIDDEN = '******';

/** The form in which a value may be shown: of a number its ends, of a secret nothing. */
export function maskedForm(kind: FindingKind, value: string): string {
  if (FINDING_KINDS[kind].rule === 'secret') return HIDDEN;
  const digits = plainNumber(value);
  const [head, tail] = kind === 'mobile' ? [3, 2] : [4, 3];
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail);
}

/** A number as written, in half-width digits and without what groups them. */
export function plainNumber(value: string): string {
  return halfWidth(value).replace(/[ -]/g, '').toUpperCase();
}

/** Full-width digits as ASCII ones, every other character in its place. */
export function halfWidth(text: string): string {
  return /[０-９]/.test(text)
    ? text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : text;
}

/** What a baseline knows a value by. */
export function digestOfValue(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

/** Findings in order of place, of overlapping ones the first listed. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const ranked = found.map((one, rank) => ({ one, rank })).sort((a, b) => a.one.from - b.one.from || a.rank - b.rank);
  const kept: { one: Found; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.one.to <= next.one.from) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ one }) => one);
}
