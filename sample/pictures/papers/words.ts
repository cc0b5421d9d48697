import type { RecordFields } from '../../entry.ts';
import { personOf } from '../../people.ts';

/** `2024 年 6 月 28 日`, from a date or a moment. */
export function dayWords(value: unknown): string {
  const [year = '', month = '', day = ''] = String(value).slice(0, 10).split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
}

/** `2024 年 6 月 28 日 16:30`. */
export function momentWords(value: unknown): string {
  return `${dayWords(value)} ${String(value).slice(11, 16)}`;
}

/** `2024.6.28`, as a hand puts a date beside a name. */
export function penDate(value: unknown): string {
  const [year = '', month = '', day = ''] = String(value).slice(0, 10).split('-');
  return `${year}.${Number(month)}.${Number(day)}`;
}

/** `353,400.00 元`, from yuan and fen as text. */
export function yuan(value: unknown): string {
  const [whole = '', fen = '00'] = String(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fen} 元`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** An amount in the figures of cheques: `叁拾伍万叁仟肆佰元整`. */
export function inCapitals(value: unknown): string {
  const [whole = '0', fen = '00'] = String(value).split('.');
  const groups = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/\d{4}/g) as string[];
  let words = '';
  for (const [index, group] of groups.entries()) {
    const told = groupWords(group);
    if (told === '') continue;
    if (words !== '' && (group.startsWith('0') || (groups[index - 1] ?? '').endsWith('0'))) words += '零';
    words += told + (GROUPS[groups.length - 1 - index] ?? '');
  }
  const [jiao, last] = [Number(fen[0] ?? 0), Number(fen[1] ?? 0)];
  const small = `${jiao > 0 ? `${DIGITS[jiao]}角` : last > 0 ? '零' : ''}${last > 0 ? `${DIGITS[last]}分` : ''}`;
  return `${words === '' ? '零' : words}元${small === '' ? '整' : small}`;
}

/** Four digits without the group's own name; zeros in between are said once, none at either end. */
function groupWords(group: string): string {
  return [...group]
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Name of the person or side that a field gives: a person's id becomes the role's name. */
export function who(value: unknown): string {
  const text = String(value);
  return /^(PER|CLI)-\d+$/.test(text) ? personOf(text).name : text;
}

/** A list inside a record. */
export function listOf(value: RecordFields[string] | undefined): RecordFields[] {
  return Array.isArray(value) ? (value as RecordFields[]) : [];
}
