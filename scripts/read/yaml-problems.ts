import type { YAMLException } from 'js-yaml';
import { HIDDEN } from '../model/visible.ts';
import { LINE_MAX, slipIn } from './slips.ts';

/** Why a text is no usable YAML, at an offset of it, with what to do about it. */
export interface YamlProblem {
  offset: number;
  message: string;
  hint: string;
}

/** Depth at which nesting stops being evidence and starts being an attack. */
export const DEPTH_MAX = 32;

/** As many lines, commas and brackets a text may have: each may begin a value, and a million of those take a gigabyte. */
export const MARKS_MAX = 300_000;

export const TOO_MUCH: Omit<YamlProblem, 'offset'> = {
  message: '文件里的内容超过 30 万项，没有读取',
  hint: '请按月或按周拆分；大批量日志请作为附件登记',
};

export const EMPTY: Omit<YamlProblem, 'offset'> = { message: '文件是空的', hint: '请填写内容，或删除这个文件' };

export const REFERENCES: Omit<YamlProblem, 'offset'> = {
  message: '不允许使用 YAML 锚点与别名（& 与 *）',
  hint: '请把内容直接写出来；以 * 或 & 开头的文字请加引号',
};

export const TAG: Omit<YamlProblem, 'offset'> = {
  message: '不允许使用 YAML 标签（!）',
  hint: '以 ! 开头的文字请加引号',
};

/** What git leaves in a file that two branches changed, and nobody has decided about. */
const CONFLICT: Omit<YamlProblem, 'offset'> = {
  message: '合并冲突的标记留在文件里',
  hint: '请定下内容，再删去 <<<<<<<、======= 和 >>>>>>> 这几行；两边新增的记录通常都要留下',
};

/** What makes a text unusable wherever it stands, in fields or in a body. */
export function spoiltIn(text: string): YamlProblem | null {
  const hidden = text.search(HIDDEN);
  if (hidden >= 0) return { offset: hidden, ...CONTROL };
  const mark = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  const isMarked = (mark > 0 || text.startsWith('<<<<<<< ')) && text.includes('\n>>>>>>> ', mark);
  return isMarked ? { offset: mark, ...CONFLICT } : null;
}

export const CONTROL: Omit<YamlProblem, 'offset'> = {
  message: '文字里有看不见的控制字符',
  hint: '请删去它，重新键入这段文字；从别的程序粘贴时先粘成纯文本',
};

export const SEVERAL: Omit<YamlProblem, 'offset'> = {
  message: '一个文件里有多个 YAML 文档',
  hint: '请去掉文件中间单独一行的 ---，或拆成几个文件',
};

/** By what the library says. */
const REASONS: readonly [RegExp, string, string][] = [
  [/maxAliases/, REFERENCES.message, REFERENCES.hint],
  [/maxDepth|nesting/i, `嵌套超过 ${DEPTH_MAX} 层`, '证据文件不需要这么深的嵌套，请检查括号与缩进'],
  [/duplicated mapping key/, '同一条记录里字段重复', '请删去重复的字段，只留一个'],
  [/non-printable/, CONTROL.message, CONTROL.hint],
  [/escape sequence|hexadecimal/, '双引号里的反斜杠 \\ 写法不对', '路径等文字里的 \\ 请写成 \\\\，或者整段改用单引号'],
  [/complex keys/, '字段名应是一段文字', '请检查字段名前面多出的 ? 与括号'],
  [/tag/i, TAG.message, TAG.hint],
];

/** A list or a group of fields that is begun on a line and not ended on it. */
const UNCLOSED = /^[^[{#'"]*[[{][^\]}]*$/;

/** Inside braces, a comma of the Chinese keyboard between a value and the next field. */
const WIDE_COMMA = /^[^{]*\{[^"'}]*?[，、；](?=\s*[a-z_][a-z0-9_]*\s*[:：])/;

const BELOW = /multiline key|deficient indentation|end of the stream|bad indentation|after a mapping key/;
const INDENTATION = /bad indentation|deficient indentation|end of the stream|block mapping|block sequence/;

/** js-yaml's reasons in the writer's language; the usual causes in Chinese text come first, where they stand. */
export function explain(error: YAMLException, text: string): YamlProblem {
  const offset = error.mark?.position ?? 0;
  const known = REASONS.find(([pattern]) => pattern.test(error.reason));
  if (known) return { offset, message: known[1], hint: known[2] };
  const [here, ...above] = linesUpTo(text, offset);
  // A field without its colon, or a quote left open, is noticed only further down.
  for (const line of BELOW.test(error.reason) ? [here, ...above] : [here]) {
    const slip = line && slipIn(line.text, line === here || /multiline key|deficient/.test(error.reason));
    if (slip) return firstOfRun(text, { offset: line.start + slip.at, message: slip.message, hint: slip.hint });
  }
  if (here?.text.includes('\t')) {
    return { offset, message: '缩进或间隔用了制表符（Tab）', hint: '请改用空格，每级缩进 2 个空格' };
  }
  if (/[@`%]/.test(text[offset] ?? '')) {
    return { offset, message: '文字不能以 @、` 或 % 开头', hint: '请给这段文字加上引号' };
  }
  if (/:\s+(["'])[^"']*\1\s*$/.test(here?.text.slice(0, offset - here.start) ?? '')) {
    return { offset, message: '引号后面还有文字', hint: '请把整段文字放进同一对引号' };
  }
  const open = above.find((line) => UNCLOSED.test(line.text));
  if (open && BELOW.test(error.reason) && here && /^\s*(?:- *)?[a-z_][a-z0-9_]*:/.test(here.text)) {
    const at = open.start + open.text.search(/[[{]/);
    const [mark, end] = text[at] === '[' ? ['[', ']'] : ['{', '}'];
    return { offset: at, message: `括号 ${mark} 没有成对`, hint: `请在这一行末尾补上 ${end}` };
  }
  const comma = here && WIDE_COMMA.exec(here.text);
  if (comma) {
    const at = here.start + comma[0].length - 1;
    return {
      offset: at,
      message: `括号里用了全角标点“${text[at]}”`,
      hint: '请改为半角逗号加一个空格，例如 {id: a, title: 例行巡检}',
    };
  }
  const opening = here && /^\s*(?:- *)?[a-z_][a-z0-9_]*:\s+([>|?-])\s/.exec(here.text);
  if (opening) {
    const at = here.start + opening[0].length - 2;
    return { offset: at, message: `文字不能以 ${text[at]} 开头`, hint: '请给这段文字加上引号' };
  }
  const closing = here && /:\s+(?:\[[^\]]*\]|\{[^}]*\})\s*(?=[^\s,#\]}])/.exec(here.text);
  if (closing) {
    const hint = '是一段文字的，请整段加上引号；是列表的，括号应在行末';
    return { offset: here.start + closing.index + closing[0].length, message: '括号后面还有文字', hint };
  }
  if (here && /:\s+[^'"#|>[{].*:(?:\s|$)/.test(here.text)) {
    return { offset, message: '文字里的半角冒号后有空格，被当成了字段', hint: '请给冒号后面的整段文字加上双引号' };
  }
  const pair = here && /,\s*,/.exec(here.text);
  if (pair && here.start + pair.index < offset + 1) {
    const at = here.start + pair.index + pair[0].length - 1;
    return { offset: at, message: '两个逗号之间没有内容', hint: '请删去多出的一个逗号' };
  }
  if (INDENTATION.test(error.reason)) {
    const hint = '请与上下行对齐缩进（2 个空格一级），检查 - 和方括号是否成对';
    return { offset, message: '缩进或括号不对，读不出结构', hint };
  }
  return { offset, message: '不是有效的 YAML', hint: '请检查这一行的缩进、引号与括号；可对照同目录里其他文件的写法' };
}

/** Who types one wide colon types them all the way down; the parser stumbles over the last, and the first is told. */
function firstOfRun(text: string, problem: YamlProblem): YamlProblem {
  let first = problem;
  for (let start = text.lastIndexOf('\n', first.offset - 1) + 1; start > 0; ) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const slip = slipIn(text.slice(above, Math.min(start - 1, above + LINE_MAX)), false);
    if (slip?.message !== problem.message) break;
    first = { ...problem, offset: above + slip.at };
    start = above;
  }
  return first;
}

/** The line of an offset and the two written lines above it, nearest first. */
function linesUpTo(text: string, offset: number): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  for (let end = lineEnd(text, offset); lines.length < 3 && end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + LINE_MAX));
    if (lines.length === 0 || line.trim() !== '') lines.push({ start, text: line });
    end = start - 1;
  }
  return lines;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
