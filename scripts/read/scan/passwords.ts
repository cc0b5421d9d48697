import { COUNT_MAX, type Found } from './finding.ts';

/** Finds passwords that stand beside the word for them. Each hit is looked at within a short stretch only. */
const WORDS = /口令|密码|[pP][aA][sS][sS][wW]|[pP][wW][dD]/g;

/** From the word on: its rest, what closes a key, then a sign or a word that says "is". */
const JOINT =
  /^(?:口令|密码|passw(?:or)?d|pwd)["'`”」）)\]}]{0,2}[ \t]{0,8}(?:[:：=＝]|=>|是|为)[ \t]{0,8}(?:["'`“「]|&quot;)?/i;
/** Without such a sign only what cannot be anything else is taken. */
const BARE = /^(?:口令|密码|passw(?:or)?d|pwd)[ \t]{0,4}["'`“「]?/i;

const LOOK_AHEAD = 40;
const LENGTH_MAX = 128;

export function findPasswords(text: string): Found[] {
  const found: Found[] = [];
  WORDS.lastIndex = 0;
  for (let hit = WORDS.exec(text); hit && found.length < COUNT_MAX; hit = WORDS.exec(text)) {
    const near = text.slice(hit.index, hit.index + LOOK_AHEAD);
    const joint = JOINT.exec(near) ?? BARE.exec(near);
    if (!joint) continue;
    const from = hit.index + joint[0].length;
    const value = valueAt(text, from, joint[0].at(-1) ?? '');
    const isJoined = JOINT.test(near);
    if (isJoined ? !isPassword(value) : !isStrong(value)) continue;
    found.push({ kind: 'password', from, to: from + value.length });
    WORDS.lastIndex = from + value.length;
  }
  return found;
}

const CLOSING: { readonly [quote: string]: string } = { '"': '"', "'": "'", '`': '`', '“': '”', '「': '」' };

/** Printable ASCII up to a closing quote; where none was opened, up to a blank or the next setting. */
function valueAt(text: string, from: number, opening: string): string {
  const stretch = /^[!-~]*/.exec(text.slice(from, from + LENGTH_MAX))?.[0] ?? '';
  const closing = CLOSING[opening];
  const end = closing === undefined ? -1 : stretch.indexOf(closing);
  if (end >= 0) return stretch.slice(0, end);
  const next = stretch.search(/["'`]|[;&,]\w+=|,"|&quot;/);
  return (next < 0 ? stretch : stretch.slice(0, next)).replace(/[,;.)\]}>]+$/, '');
}

/** Words that a form or a program puts in a password's place. */
const PLACEHOLDERS = new Set(
  (
    'null none nil true false yes no n/a na tbd todo required optional string text hidden masked redacted encrypted ' +
    'changed unchanged reset unknown empty default example sample placeholder your_password yourpassword value varchar'
  ).split(' '),
);

/** Passwords of one kind of letter that everybody tries first. */
const COMMON = new Set(
  'admin root oracle manager tiger system sysdba password passwd changeme welcome qwerty letmein secret'.split(' '),
);

/** What stands behind the word, but is a date, a code, an address, an algorithm, a variable, a row of stars. */
const NO_PASSWORD =
  /^(?:\d{4}-\d{2}(?:-\d{2})?(?:[T ].*)?|\d{1,2}:\d{2}.*|[A-Z]{2,4}(?:-\d+)+|[a-z][a-z0-9+.-]*:\/\/.*|\.{0,2}\/.*|\$[{(A-Z_].*|\{.*|<.*|%.*|(?:AES|SM\d|[3]?DES|RSA|ECC|SHA|MD5|HMAC|TLS|SSL|PBKDF2|SCRAM|LDAP|OTP|TOTP|USB)\S*|(.)\1*|.*\*{3}.*|.*\.{3}|\d+(?:%|[a-z]{1,2}))$/i;

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDERS.has(value.toLowerCase()) || NO_PASSWORD.test(value);
}

/** A value that stands in a password's place and looks like one. */
export function isPassword(value: string): boolean {
  if (value.length < 4 || isPlaceholder(value)) return false;
  if (COMMON.has(value.toLowerCase())) return true;
  return value.length >= 6 && (/^\d+$/.test(value) || kindsOf(value) >= 2);
}

function isStrong(value: string): boolean {
  return value.length >= 8 && kindsOf(value) >= 3 && !isPlaceholder(value);
}

function kindsOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(value)).length;
}
