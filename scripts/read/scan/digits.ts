import { COUNT_MAX, type FindingKind, type Found } from './finding.ts';
import { isBankCard, isMobile, isOldResidentId, isResidentId } from './numbers.ts';

/**
 * Finds numbers of people in a text with half-width digits. The first pattern is a filter with a fixed length, which the
 * engine runs by leaps; what it meets is taken apart by hand, once, whatever its length.
 */
const CANDIDATE = /\d{3}[- \d]\d{4}[- \d]\d/g;

export function findNumbers(text: string): Found[] {
  const found: Found[] = [];
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(text); hit && found.length < COUNT_MAX; hit = CANDIDATE.exec(text)) {
    let from = hit.index;
    while (from > 0 && isDigit(text, from - 1)) from -= 1;
    const groups = groupsFrom(text, from);
    for (const one of groups) judgeAlone(text, one, found);
    if (groups.length > 2) judgeTogether(text, groups, found);
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, groups.at(-1)?.to ?? 0);
  }
  return found;
}

interface Group {
  from: number;
  to: number;
  digits: string;
}

/** Longer runs are told from their beginning; no number of a person is as long. */
const DIGITS_MAX = 24;

/** Runs of digits from an offset on, each one blank or hyphen behind the last. */
function groupsFrom(text: string, start: number): Group[] {
  const groups: Group[] = [];
  for (let from = start; isDigit(text, from); ) {
    let to = from + 1;
    while (isDigit(text, to)) to += 1;
    groups.push({ from, to, digits: text.slice(from, Math.min(to, from + DIGITS_MAX)) });
    const next = text[to];
    if (next !== ' ' && next !== '-') break;
    from = to + 1;
  }
  return groups;
}

function judgeAlone(text: string, { from, to, digits }: Group, found: Found[]): void {
  const length = to - from;
  if (length < 11 || length > 19) return;
  const add = (kind: FindingKind, start = from, end = to) => found.push({ kind, from: start, to: end });
  const isMarked = (length === 17 || length === 14) && /[Xx]/.test(text[to] ?? '') && !isDigit(text, to + 1);
  const id = isMarked ? digits + text[to] : digits;
  if (id.length === 18 && isResidentId(id)) {
    if (!isInDigest(text, from, to)) add('resident-id', from, from + 18);
    return;
  }
  if (length === 15 && isOldResidentId(digits) && saysResidentId(text, from)) return void add('resident-id');
  if (isPartOfWord(text, from, to)) return;
  if (length >= 15 && isBankCard(digits)) {
    if (!saysSerial(text, from)) add('bank-card');
    return;
  }
  const prefix = /^(?:0086|86)(?=\d{11}$)/.exec(digits)?.[0].length ?? 0;
  if (isMobile(digits.slice(prefix)) && !saysQuantity(text, from, to) && !saysSerial(text, from))
    add('mobile', from + prefix);
}

/** Numbers written in groups: 6-8-4 of a resident, 3-4-4 of a phone, fours of a card. */
function judgeTogether(text: string, groups: readonly Group[], found: Found[]): void {
  for (let at = 0; at + 2 < groups.length; at += 1) {
    const [first, second, third] = groups.slice(at, at + 3) as [Group, Group, Group];
    const lengths = (first.to - first.from) * 100 + (second.to - second.from) * 10 + third.to - third.from;
    if (!GROUPED.has(lengths) || text[second.to] !== text[first.to]) continue;
    const one =
      lengths === 344
        ? phoneAt(text, groups, at)
        : lengths === 444
          ? cardAt(text, groups, at)
          : idAt(text, first, third);
    if (one) found.push(one);
  }
}

const GROUPED = new Set([344, 444, 683, 684]);

function idAt(text: string, first: Group, third: Group): Found | null {
  const to = third.to - third.from === 3 ? third.to + 1 : third.to;
  const id = text.slice(first.from, to).replace(/[ -]/g, '');
  return isResidentId(id) ? { kind: 'resident-id', from: first.from, to } : null;
}

/** A row of numbers is no phone: nothing else may stand in the same row, but for the country's number. */
function phoneAt(text: string, groups: readonly Group[], at: number): Found | null {
  const [before, first, third, after] = [groups[at - 1], groups[at] as Group, groups[at + 2] as Group, groups[at + 3]];
  const separator = text[first.to];
  const { from } = first;
  const { to } = third;
  if (!isMobile(text.slice(from, to).replaceAll(separator ?? '', ''))) return null;
  const isFirst = !before || before.digits === '86' || before.digits === '0086' || text[before.to] !== separator;
  const isLast = !after || text[to] !== separator;
  return isFirst && isLast && !isPartOfWord(text, from, to) ? { kind: 'mobile', from, to } : null;
}

/** Grouped, only UnionPay's cards are believed: any four numbers of a table would be a card of others by one in ten. */
function cardAt(text: string, groups: readonly Group[], at: number): Found | null {
  const { from, to: next, digits } = groups[at] as Group;
  if (!digits.startsWith('62')) return null;
  for (const count of [5, 4]) {
    const some = groups.slice(at, at + count);
    const to = some.at(-1)?.to ?? from;
    if (some.length < count || some.slice(0, 4).some((one) => one.digits.length !== 4)) continue;
    if (some.slice(0, -1).some((one) => text[one.to] !== text[next])) continue;
    if (isBankCard(some.map((one) => one.digits).join('')) && !isPartOfWord(text, from, to))
      return { kind: 'bank-card', from, to };
  }
  return null;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

const WORD = /[0-9A-Za-z_]/;

/** Letters at either end, a code's hyphen, a decimal point: then the digits belong to something longer. */
function isPartOfWord(text: string, from: number, to: number): boolean {
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  if (WORD.test(before) || WORD.test(after)) return true;
  if (
    before === '-' &&
    WORD.test(text[from - 2] ?? '') &&
    !/(?:^|\D)(?:00)?86-$/.test(text.slice(Math.max(0, from - 6), from))
  )
    return true;
  if (after === '-' && WORD.test(text[to + 1] ?? '')) return true;
  if (before === '.' && text[from - 2] === '0') return true;
  return after === '.' && isDigit(text, to + 1);
}

/** Digits of a hash in hexadecimal, from MD5 to SHA-512. */
const DIGEST_LENGTHS = [32, 40, 56, 64, 96, 128];

/** A hash in hexadecimal may hold any digits. */
function isInDigest(text: string, from: number, to: number): boolean {
  const before = /[0-9A-Fa-f]*$/.exec(text.slice(Math.max(0, from - 129), from))?.[0] ?? '';
  const after = /^[0-9A-Fa-f]*/.exec(text.slice(to, to + 129))?.[0] ?? '';
  return DIGEST_LENGTHS.includes(before.length + after.length + to - from);
}

const LOOK_BACK = 24;

function lineBefore(text: string, from: number): string {
  const some = text.slice(Math.max(0, from - LOOK_BACK), from);
  return some.slice(some.lastIndexOf('\n') + 1);
}

function saysResidentId(text: string, from: number): boolean {
  return /身份证|证件号|公民身份|居民身份|id_?card|id_?no|identity/i.test(lineBefore(text, from));
}

const SERIAL = /(?:单号|流水|交易号|批次|序号|编号|税号|发票|档号|order|serial|trace|batch|invoice)[^，。；,;\n]*$/i;

function saysSerial(text: string, from: number): boolean {
  return SERIAL.test(lineBefore(text, from));
}

const QUANTITY =
  /(?:rows|count|bytes|size|amount|total|records|lines|number|行数|条数|字节|字节数|金额|数量|大小|合计|总数|共|约)["'”]?\s*[:：=]?\s*["'“]?$/i;
const UNIT = /^["']?\s?(?:行|条|元|笔|次|个|份|字节|毫秒|纳秒|bytes|rows|[KMGT]i?B\b|B\b)/;

function saysQuantity(text: string, from: number, to: number): boolean {
  return QUANTITY.test(lineBefore(text, from)) || UNIT.test(text.slice(to, to + 8));
}
