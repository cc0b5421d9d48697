/** The schema keywords that messages read from an error's own schema. */
export interface FieldSchema {
  [keyword: string]: unknown;
  title?: string;
  description?: string;
  type?: string | string[];
  required?: string[];
  properties?: { [name: string]: FieldSchema };
  'x-class'?: string;
  'x-form'?: string;
  'x-example'?: string;
  'x-labels'?: { [value: string]: string };
}

const LENGTH_MAX = 40;

/** Untrusted text on one line, at most 40 characters; long digits (numbers of people or phones) keep only their ends. */
export function shownText(text: string): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .replace(/\d{9,}(?=[\dXx])/g, (digits) => digits.slice(0, 3) + '*'.repeat(digits.length - 3));
  const letters = [...flat];
  return letters.length > LENGTH_MAX ? `${letters.slice(0, LENGTH_MAX).join('')}…` : flat;
}

/** A value as a message may show it: sensitive ones not at all, collections by size. */
export function shownValue(value: unknown, schema: FieldSchema): string {
  if (value === null || value === undefined) return '空';
  if (Array.isArray(value)) return value.length === 0 ? '空列表' : `${value.length} 项的列表`;
  if (typeof value === 'object') return '一组字段';
  if (schema['x-class'] === 'sensitive') return '（敏感内容，此处不显示）';
  if (typeof value === 'string') return value === '' ? '空文字' : `“${shownText(value)}”`;
  return typeof value === 'number' ? `数 ${value}` : `真假值 ${value}`;
}

const TYPE_WORDS: { [type: string]: string } = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '真假值（true 或 false）',
  array: '列表',
  object: '一组字段',
  null: '空',
};

/** Chinese word for a schema's type; a number that may also be decimal text is still a number. */
export function typeWord(type: string | readonly string[] | undefined): string {
  if (typeof type === 'string') return TYPE_WORDS[type] ?? '别的写法';
  if (type?.includes('number')) return '数';
  return (type ?? []).map(typeWord).join('或');
}

/** A word to set behind Chinese ones: a Latin letter or digit keeps its distance. */
export function spaced(word: string): string {
  return /^[\x21-\x7e]/.test(word) ? ` ${word}` : word;
}

/** The values of an enumeration with their Chinese words: `onsite（现场）、remote（远程）`. */
export function shownChoices(values: readonly unknown[], schema: FieldSchema): string {
  return values.map((value) => shownChoice(value, schema)).join('、');
}

/** One value of an enumeration with its Chinese word. */
export function shownChoice(value: unknown, schema: FieldSchema): string {
  const label = schema['x-labels']?.[String(value)];
  return label && label !== value ? `${value}（${label}）` : String(value);
}
