import { dateProblem, instantProblem } from '../model/formats.ts';
import type { FieldSchema } from './shown.ts';

/**
 * What a refused text most likely means, in the form asked for: how people type dates, numbers and lists in WPS and
 * Notepad. Only what the schema then accepts is ever put forward, so that a suggestion need not be mended again.
 */

/** Spaces of another width and marks without any: they come along with what is copied out of Word and web pages. */
const UNSEEN = /[\u00a0\u00ad\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;

/** Quotes and brackets of the Chinese keyboard: they quote and hold nothing here. */
const WIDE_MARKS = /[“”‘’「」『』［］【】]/g;

/** The text without what nobody sees, in the letters of the plain keyboard. */
export function plain(text: string): string {
  return text
    .replace(WIDE_MARKS, '')
    .normalize('NFKC')
    .replace(UNSEEN, ' ')
    .replace(/[－—–−‐]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const DAY = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?|^(\d{4})(\d{2})(\d{2})(?!\d)/;
const HOUR =
  /^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|AM|PM)? ?(\d{1,2}) ?[:点时] ?(?:(\d{1,2}) ?分?|(半))?(?: ?: ?(\d{1,2}))?(?: ?(\d{1,2}) ?秒)? ?(AM|PM)?/i;
const OFFSET = /^ ?(?:(Z)|([+-]\d{1,2}):?(\d{2})?)$/i;

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

/** `2025年3月5日`, `2025/3/5`, `20250305` as a date of the calendar, with what follows it. */
function dayIn(text: string): { day: string; rest: string } | null {
  const found = DAY.exec(text);
  if (!found) return null;
  const [whole, ...parts] = found;
  const [year, month, day] = parts[0] === undefined ? parts.slice(3) : parts;
  return {
    day: `${year}-${two(month)}-${two(day)}`,
    rest: text
      .slice(whole.length)
      .replace(/^(?:T|[ ,(]*(?:星期|周)[一二三四五六日天])[ ,)]*/i, '')
      .trim(),
  };
}

function dateMeant(text: string): string | null {
  const found = dayIn(text);
  return found && (found.rest === '' || hourIn(found.rest)) && dateProblem(found.day) === null ? found.day : null;
}

/** Hours of a half of the day as a clock of 24 counts them; twelve at night belongs to which day, nobody can tell. */
function hourIn(text: string): { time: string; rest: string } | null {
  const found = HOUR.exec(text);
  if (!found) return null;
  const [whole, half = '', hour = '', minute, isHalfPast, second, spelt, after = ''] = found;
  const part = half || after.toUpperCase();
  const isLater = /^(?:下午|傍晚|晚|PM)/i.test(part);
  let number = Number(hour);
  if (number === 12 && /^(?:凌晨|晚|AM)/i.test(part)) return null;
  if (isLater && number < 12) number += 12;
  if (part === '中午' && number < 11) number += 12;
  const time = `${two(String(number))}:${isHalfPast ? '30' : two(minute)}:${two(second ?? spelt)}`;
  return { time, rest: text.slice(whole.length) };
}

/** A moment told in words; one without its zone is taken for Beijing's, which the hint says. */
function instantMeant(text: string): string | null {
  const day = dayIn(text);
  const hour = day && hourIn(day.rest);
  if (!day || !hour) return null;
  const rest = hour.rest.replace(/^(\.\d+)/, '').replace(/ ?\(?(?:北京时间|UTC|GMT)\)?(?=[+-]|$)/, '');
  const offset = rest.trim() === '' ? '+08:00' : offsetIn(rest);
  const meant = offset && `${day.day}T${hour.time}${offset}`;
  return meant && instantProblem(meant) === null ? meant : null;
}

function offsetIn(text: string): string | null {
  const found = OFFSET.exec(text);
  if (!found) return null;
  const [, zulu, hours = '', minutes = '00'] = found;
  return zulu ? 'Z' : `${hours[0]}${two(hours.slice(1))}:${minutes}`;
}

function monthMeant(text: string): string | null {
  const found = /^(\d{4}) ?[-/.年]? ?(\d{1,2}) ?月?(?:份)?$/.exec(text);
  return found ? `${found[1]}-${two(found[2])}` : null;
}

/** A day as Excel counts it, with its hour behind the point: what a cell without its format leaves. */
function serialMeant(text: string): string | null {
  if (!/^[2-6]\d{4}(\.\d{1,12})?$/.test(text)) return null;
  const seconds = Math.round((Number(text) - DAYS_TO_1970) * 86_400);
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** From the day that Excel counts as 0, its leap year of 1900 included. */
const DAYS_TO_1970 = 25_569;

/** What to write instead of a text that is no date or moment; null where the text does not tell. */
export function momentMeant(text: string, isDate: boolean): string | null {
  const typed = plain(text).slice(0, LENGTH_MAX);
  const serial = serialMeant(typed);
  if (serial && !isDate && !typed.includes('.')) return null;
  const written = serial ?? typed;
  return isDate ? dateMeant(written) : instantMeant(written);
}

/** What to write instead of a text whose pattern is not met. */
export function textMeant(text: string, pattern: string): string | null {
  if (text.length > LENGTH_MAX) return null;
  const form = new RegExp(pattern, 'u');
  const clean = plain(text);
  // What stands apart by more than a blank are two values, not one with a blank too many.
  const joined = /[ ]-|- /.test(clean) ? null : clean.replace(/ /g, '');
  const tries = [clean, monthMeant(clean), clean.toUpperCase(), clean.toLowerCase(), joined];
  return tries.find((one) => one !== null && one !== '' && one !== text && form.test(one)) ?? null;
}

/** Longer texts are no dates, numbers or ids. */
const LENGTH_MAX = 80;

const YES = new Set(['是', '有', '对', '真', 'yes', 'y', 'true', '√', '✓', '1']);
const NO = new Set(['否', '无', '不', '没有', '假', 'no', 'n', 'false', '×', '0']);
const NOTHING = new Set(['无', '没有', '空', '-', '--', '/', '暂无', 'none', 'n/a', '不适用']);

/** What to write where a value is of another sort than asked for; empty where that cannot be told. */
export function typeMeant(schema: FieldSchema, value: unknown): string {
  const types = [schema.type ?? []].flat();
  const text = typeof value === 'string' ? plain(value) : null;
  const isShort = text !== null && text.length <= LENGTH_MAX;
  if (types.includes('array') && isShort && NOTHING.has(text.toLowerCase())) return '没有的整行删去。';
  if (types[0] === 'array' && isShort) return listMeant(text);
  if (types[0] === 'boolean' && (isShort || typeof value === 'number')) {
    const word = String(text ?? value).toLowerCase();
    return YES.has(word) ? '请改为 true。' : NO.has(word) ? '请改为 false。' : '';
  }
  if (types[0] === 'integer' && isShort && /^-?\d{1,15}$/.test(text)) return `请改为 ${Number(text)}。`;
  if (types[0] === 'string' && typeof value === 'number') return numberAsText(schema, value);
  if (types[0] === 'object' && isShort) return fieldMeant(schema, text);
  return '';
}

/** Items parted by Chinese commas, or set below each other with dots and numbers before them. */
function listMeant(text: string): string {
  const items = text.split(/[、,;；]|(?:^|\s+)(?:[-·•●*]|\d+[.)])\s+|\s+/).filter(Boolean);
  const isPlain = items.length > 0 && items.every((item) => /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(item));
  return isPlain ? `请改为 [${items.join(', ')}]。` : '';
}

/** A number as the text its field wants: amounts have two decimals, dates their hyphens. */
function numberAsText(schema: FieldSchema, value: number): string {
  if (schema.format !== undefined) {
    const meant = momentMeant(String(value), schema.format === 'date');
    return meant === null ? '' : `请改为 ${meant}。`;
  }
  const form = typeof schema.pattern === 'string' ? new RegExp(schema.pattern, 'u') : null;
  const meant = [String(value), `${value}.00`].find((one) => !form || form.test(one));
  return meant === undefined ? '' : `请改为 "${meant}"。`;
}

function fieldMeant(schema: FieldSchema, text: string): string {
  const [only, ...others] = schema.required ?? [];
  const isText = only !== undefined && schema.properties?.[only]?.type === 'string';
  return isText && others.length === 0 && /^[\p{L}\p{N}（）]+$/u.test(text) ? `可写成 {${only}: ${text}}。` : '';
}

/** Several values where one is asked for, each of which would do. */
export function isSeveral(text: string, pattern: string): boolean {
  if (text.length > LENGTH_MAX) return false;
  const form = new RegExp(pattern, 'u');
  const parts = plain(text)
    .split(/[、,;；/]|\s+/)
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => form.test(part));
}

/** The one word of a list that is meant by another of its sort: 高危 for 高, 安全培训 for 网络与数据安全培训. */
export function labelMeant(value: string, labels: { [value: string]: string }): string | null {
  const word = plain(value);
  const near = Object.entries(labels).filter(([, label]) => label.includes(word) || word.includes(label));
  const [only] = near;
  return word !== '' && only && near.length === 1 ? only[0] : null;
}

/** What of a refused text cannot be told by looking at it. */
export function lookOf(text: string): string {
  if (text.search(UNSEEN) >= 0 && !/\u3000/.test(text)) return '里面有看不见的空格或字符，';
  return /[\uff01-\uff5e\u3000【】“”‘’、]/.test(text) ? '里面有全角字符，' : '';
}
