const WEEKDAYS: { readonly [word: string]: string } = {
  MO: '一',
  TU: '二',
  WE: '三',
  TH: '四',
  FR: '五',
  SA: '六',
  SU: '日',
};
const UNITS: { readonly [word: string]: string } = { DAILY: '天', WEEKLY: '周', MONTHLY: '个月', YEARLY: '年' };
const ON_NAMES = new Set(['BYDAY', 'BYMONTHDAY']);

/**
 * A rule of recurrence as people say it: `每周三`, `每 3 个月第 4 个周三`, `每月 20 日`. Null for what is rarely written, which
 * prints as it stands: a wrong paraphrase of a plan is worse than none.
 */
export function recurrenceWords(rule: string): string | null {
  if (!rule.startsWith('FREQ=')) return null;
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const [freq, interval] = [parts.get('FREQ') ?? '', Number(parts.get('INTERVAL') ?? 1)];
  parts.delete('FREQ');
  parts.delete('INTERVAL');
  const unit = UNITS[freq];
  const on = [...parts];
  if (unit === undefined || !Number.isInteger(interval) || interval < 1 || on.length > 1) return null;
  const [[name, text] = ['', '']] = on;
  if (name === '') return interval === 1 ? `每${unit}` : `每 ${interval} ${unit}`;
  if (!ON_NAMES.has(name)) return null;
  const days = text.split(',').map((word) => dayWords(freq, name, word));
  if (days.some((day) => day === null)) return null;
  if (freq === 'WEEKLY') return `${interval === 1 ? '每周' : `每 ${interval} 周的周`}${days.join('、')}`;
  return `${interval === 1 ? '每月' : `每 ${interval} 个月的`}${spaced(days.join('、'))}`;
}

function dayWords(freq: string, name: string, word: string): string | null {
  if (freq === 'WEEKLY' && name === 'BYDAY') return WEEKDAYS[word] ?? null;
  if (freq !== 'MONTHLY') return null;
  if (name === 'BYMONTHDAY') return word === '-1' ? '最后一天' : /^[1-9]\d?$/.test(word) ? `${word} 日` : null;
  const [, nth, weekday = ''] = /^(-1|[1-5])([A-Z]{2})$/.exec(word) ?? [];
  const day = WEEKDAYS[weekday];
  if (day === undefined) return null;
  return nth === '-1' ? `最后一个周${day}` : `第 ${nth} 个周${day}`;
}

/** A figure stands apart from the word before it. */
function spaced(words: string): string {
  return /^\d/.test(words) ? ` ${words}` : words;
}
