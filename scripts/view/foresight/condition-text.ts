import { KINDS } from '../../model/kind-catalogue.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { STATUS } from '../words.ts';

/** How the two sides of a comparison stand to each other. */
const SIGNS: { readonly [sign: string]: string } = {
  '==': '为',
  '!=': '不为',
  '<': '小于',
  '<=': '不大于',
  '>': '大于',
  '>=': '不小于',
};

const OCCURRENCE: { readonly [field: string]: string } = {
  status: '状态',
  period: '周期',
  late_by_workdays: '迟交的工作日数',
  owner: '责任方',
};

interface Names {
  title(field: string): string | null;
  word(field: string, value: string): string;
}

/**
 * A condition of the sheet as people say it: titles of fields, words of values. Null for what is not made of plain comparisons
 * joined by and, or and not; the condition itself is then the best there is.
 */
export function conditionText(snapshot: Snapshot, kinds: readonly string[], text: string): string | null {
  return said(text.trim(), {
    title(field) {
      const kind = kinds.find((one) => KINDS[one]?.fields[field] !== undefined);
      return kind === undefined ? null : (KINDS[kind]?.fields[field]?.title ?? null);
    },
    word(field, value) {
      for (const kind of kinds) {
        const own = snapshot.contract.kinds.kinds.find((one) => one.kind === kind)?.enums?.[field];
        const found = own?.find((one) => one.value === value)?.title ?? KINDS[kind]?.fields[field]?.labels?.[value];
        if (found !== undefined) return found;
      }
      return value;
    },
  });
}

function said(text: string, names: Names): string | null {
  for (const [sign, word] of [
    ['||', '，或'],
    ['&&', '，且'],
  ] as const) {
    const parts = split(text, sign);
    if (parts === null) return null;
    if (parts.length === 1) continue;
    const told = parts.map((part) => said(part, names));
    if (told.some((one) => one === null)) return null;
    return told.map((one, at) => (isMixed(parts[at] as string, sign) ? `（${one}）` : one)).join(word);
  }
  const inner = /^\((.*)\)$/s.exec(text)?.[1];
  if (inner !== undefined && split(inner, '||') !== null) return said(inner.trim(), names);
  return plain(text, names);
}

/** Whether a part holds another way of joining, so that it has to stand in brackets. */
function isMixed(part: string, sign: '||' | '&&'): boolean {
  const bare = part.trim().replace(/^\((.*)\)$/s, '$1');
  return (split(bare, sign === '||' ? '&&' : '||')?.length ?? 1) > 1;
}

/** Parts between a sign that stands in no brackets and no text; null where brackets do not match. */
function split(text: string, sign: string): string[] | null {
  const parts: string[] = [];
  let [depth, start, quote] = [0, 0, ''];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    else if (depth === 0 && text.startsWith(sign, at)) {
      parts.push(text.slice(start, at).trim());
      at += sign.length - 1;
      start = at + 1;
    }
    if (depth < 0) return null;
  }
  return depth === 0 && quote === '' ? [...parts, text.slice(start).trim()] : null;
}

const FIELD = '(record|occurrence)\\.([a-z_]+)';
const COMPARED = new RegExp(`^${FIELD} (==|!=|<=|>=|<|>) (?:"([^"\\\\]*)"|(-?\\d+(?:\\.\\d+)?))$`);
const LISTED = new RegExp(`^${FIELD} in \\[((?:"[^"\\\\]*"(?:, ?)?)+)\\]$`);
const SIZED = new RegExp(`^size\\(${FIELD}\\) (>|==) 0$`);
const HOLDS = new RegExp(`^(!?)${FIELD}$`);
const CONTAINS = new RegExp(`^(!?)${FIELD}\\.contains\\("([^"\\\\]*)"\\)$`);

function plain(text: string, names: Names): string | null {
  const titled = (of: string | undefined, field: string | undefined) => {
    const title = of === 'occurrence' ? (OCCURRENCE[field ?? ''] ?? null) : names.title(field ?? '');
    return title === null ? null : `“${title}”`;
  };
  const worded = (of: string | undefined, field: string | undefined, value: string) =>
    of === 'occurrence'
      ? ((STATUS as { [status: string]: { word: string } })[value]?.word ?? value)
      : names.word(field ?? '', value);
  const compared = COMPARED.exec(text);
  if (compared) {
    const [, of, field, sign, value, number] = compared;
    const title = titled(of, field);
    if (title === null) return null;
    if (value === '') return sign === '==' ? `没有填写${title}` : sign === '!=' ? `填写了${title}` : null;
    return `${title}${SIGNS[sign ?? '']}${number === undefined ? `“${worded(of, field, value ?? '')}”` : ` ${number}`}`;
  }
  const listed = LISTED.exec(text);
  if (listed) {
    const [, of, field, list = ''] = listed;
    const title = titled(of, field);
    const values = [...list.matchAll(/"([^"]*)"/g)].map(([, value]) => `“${worded(of, field, value ?? '')}”`);
    return title && `${title}为${values.join('、')}之一`;
  }
  const sized = SIZED.exec(text);
  if (sized) {
    const title = titled(sized[1], sized[2]);
    return title && (sized[3] === '>' ? `有${title}` : `没有${title}`);
  }
  const contains = CONTAINS.exec(text);
  if (contains) {
    const title = titled(contains[2], contains[3]);
    return title && `${title}里${contains[1] === '!' ? '没有' : '有'}“${contains[4]}”`;
  }
  const holds = HOLDS.exec(text);
  const title = holds && titled(holds[2], holds[3]);
  return title && `${title}为${holds[1] === '!' ? '否' : '是'}`;
}
