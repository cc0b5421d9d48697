import type { YamlProblem } from './yaml-problems.ts';

/** Usual slips of the keyboard in Chinese text that YAML reads as something else, or complains about further down. */

type Slip = Omit<YamlProblem, 'offset'> & { at: number };

const COLON_HINT = '字段名后面请用半角冒号加一个空格，例如 title: 例行巡检';
const BLANK_HINT = '请删去它，改用半角空格；每级缩进 2 个空格';

/** Sure signs: a field's name is ASCII, so that none of them is taken for a line of a longer text. */
const SURE: readonly [RegExp, (sign: string) => Omit<Slip, 'at'>][] = [
  [/^(\s*(?:- *)?[a-z_][a-z0-9_]*)(:)(?![\s:/]|$)/, () => ({ message: '冒号后面缺少空格', hint: COLON_HINT })],
  [
    /^(\s*(?:- *)?[a-z_][a-z0-9_]* *)([；;=＝])/,
    (sign) => ({ message: `字段名后面应是半角冒号，这里是“${sign}”`, hint: COLON_HINT }),
  ],
  [
    /^([ \t]*(?:[a-z_][a-z0-9_]*:)?[ \t]*)([\u00a0\u2000-\u200a\u202f\u3000])/,
    (sign) => ({ message: `缩进或间隔用了${sign === '\u3000' ? '全角空格' : '特殊空格'}`, hint: BLANK_HINT }),
  ],
  [
    /^(\s*)([－—–−‐•·])/,
    (sign) => ({ message: `列表项前面应是半角横线，这里是“${sign}”`, hint: '请改为半角 - 加一个空格' }),
  ],
  [
    /^(\s*)(-)[a-z_][a-z0-9_]*:/,
    () => ({ message: '列表项的 - 后面缺少空格', hint: '请在 - 后面加一个空格，例如 - id: INC-2024-0031' }),
  ],
];

/** A slip that a line shows by itself, with its place in the line; `isNear` when the complaint is about this very line. */
export function slipIn(line: string, isNear: boolean): Slip | null {
  const name = isNear ? /^\s*(?:- *)?[^#'"\s:：-][^:'"：]*：/ : /^\s*(?:- *)?[a-z_][a-z0-9_]*\s*：/;
  const colon = name.exec(line);
  if (colon) return { at: colon[0].length - 1, message: '这一行用了全角冒号“：”', hint: COLON_HINT };
  for (const [pattern, words] of SURE) {
    const found = pattern.exec(line);
    if (found) return { at: found[1]?.length ?? 0, ...words(found[2] ?? '') };
  }
  const quoted = isNear ? /^[^"'#]*?:\s+(?=[“”‘’「『])/.exec(line) : null;
  if (quoted && line.slice(quoted[0].length).includes(': ')) {
    const hint = '请改为半角的双引号，把整段文字放进同一对引号';
    return { at: quoted[0].length, message: '这段文字用的是中文引号，不起引号的作用', hint };
  }
  const quote = /^[^"']*:\s+["'][^"']*$/.exec(line);
  if (quote) return { at: line.search(/["']/), message: '引号没有成对', hint: '请在这段文字末尾补上引号' };
  return null;
}

/** The slip at an offset's line, or on the written line after it: for what parses, but as something else. */
export function slipAt(text: string, offset: number, isNear = false): YamlProblem | null {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (let written = 0; written < 2 && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LINE_MAX));
    const slip = slipIn(line, isNear);
    if (slip) return { offset: start + slip.at, message: slip.message, hint: slip.hint };
    if (line.trim() !== '') written += 1;
    start = end + 1;
  }
  return null;
}

/** Of a long line the beginning is enough to name the usual causes, and cannot be made long enough to stall a pattern. */
export const LINE_MAX = 300;
