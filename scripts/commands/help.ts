import { type Command, Help, type Option } from 'commander';

/** commander's help as it stands in a terminal where a Chinese letter takes two columns. */
export const CHINESE_HELP: Partial<Help> = {
  optionDescription: describeOption,
  displayWidth: columns,
  // Before the terms are set in a column: Chinese words are not as wide as English ones.
  subcommandTerm(this: Help, command: Command) {
    return helpInChinese(Help.prototype.subcommandTerm.call(this, command));
  },
  boxWrap: wrap,
  formatHelp(this: Help, command: Command, help: Help) {
    return helpInChinese(Help.prototype.formatHelp.call(help, command, help));
  },
};

function columns(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** What may not begin a line. */
const CLOSING = '，。；：、）”！？';

/** Lines of at most so many columns: broken between Chinese letters or at a space, never inside an English word. */
function wrap(text: string, width: number): string {
  const pieces =
    text.match(
      /\n|\p{Script=Han}[，。；：、）”！？]*|（|[^\s\p{Script=Han}（，。；：、]+[，。；：、）”！？]*|[，。；：、]+| +/gu,
    ) ?? [];
  let line = '';
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece === '\n' || columns(line + piece) > width) {
      const stays = piece !== '\n' && CLOSING.includes(piece[0] ?? '');
      lines.push(stays ? line + piece : line);
      line = stays || piece === '\n' ? '' : piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].map((one) => one.trimEnd()).join('\n');
}

/** commander's headings in the help, for people who read Chinese. */
function helpInChinese(text: string): string {
  return text
    .replace(/^Usage: /m, '用法：')
    .replace(/^Arguments:$/m, '参数：')
    .replace(/^Options:$/m, '选项：')
    .replace(/^Commands:$/m, '命令：')
    .replaceAll('[options]', '[选项]')
    .replaceAll('[command]', '[命令]');
}

/** What an option is, what may be given, and what holds without it; a switch that is off needs no word. */
function describeOption(option: Option): string {
  const { description, argChoices, defaultValue } = option;
  const isPlain = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const notes = [argChoices ? `可选 ${argChoices.join('、')}` : '', isPlain ? `默认 ${defaultValue}` : ''].filter(
    Boolean,
  );
  return notes.length > 0 ? `${description}（${notes.join('；')}）` : description;
}

/** commander's few sentences, for people who read Chinese. */
export function inChinese(text: string): string {
  return text
    .replace(/^error: unknown command '(.+?)'/m, '没有命令“$1”；运行 yanshou --help 看全部命令')
    .replace(/^error: unknown option '(.+?)'/m, '没有选项“$1”；加 --help 看这个命令的选项')
    .replace(
      /\n\(Did you mean (?:one of )?(.+?)\?\)/,
      (_, meant: string) => `。是不是 ${meant.replaceAll(', ', '、')}？`,
    )
    .replace(/^error: option '(.+?)' argument missing/m, '选项 $1 后面缺少值')
    .replace(
      /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./m,
      (_, option: string, given: string, choices: string) =>
        `选项 ${option} 不接受“${given}”，可选：${choices.replaceAll(', ', '、')}`,
    )
    .replace(/^error: option '(.+?)' argument '(.*?)' is invalid\. /m, '选项 $1 不接受“$2”，')
    .replace(/^error: missing required argument '(.+?)'/m, '缺少参数“$1”；加 --help 看用法')
    .replace(
      /^error: too many arguments for '(.+?)'\..*$/m,
      '命令 $1 多了参数；材料目录要写在 --content 后面，其余加 --help 看用法',
    )
    .replace(/^error: /m, '');
}
