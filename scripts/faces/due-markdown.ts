import type { DueView, DueWeek } from '../view/due.ts';
import type { DueLine } from '../view/due-groups.ts';
import { grouped } from '../view/words.ts';
import { code, plain } from './markdown.ts';

export interface DueMarkdownOptions {
  prefix: string;
  /** At most so many lines of a contract; the rest is counted. */
  limit: number;
}

/** What is owed next, for a wiki page, a comment or a message: a table per week. */
export function dueMarkdown(views: readonly DueView[], { prefix, limit }: DueMarkdownOptions): string {
  return views
    .map((view) => {
      const total = view.weeks.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)).length;
      const left = { room: limit };
      const weeks = view.weeks.map((week) => weekText(week, prefix, left)).join('');
      const notices = view.notices.map((text) => `> ${plain(text)}\n`).join('>\n');
      const rest = total > limit ? `\n另有 ${grouped(total - limit)} 行没有列出。\n` : '';
      const head = `**${code(view.contract)} · ${plain(view.title)} · 截至 ${view.asOf}**\n\n${plain(view.headline)}\n`;
      return head + (notices && `\n${notices}`) + weeks + rest;
    })
    .join('\n');
}

function weekText({ title, groups }: DueWeek, prefix: string, left: { room: number }): string {
  const rows = groups.flatMap((group) => group.lines.map((line) => rowOf(group.title, line, prefix)));
  const shown = rows.slice(0, left.room);
  left.room -= shown.length;
  if (shown.length === 0) return '';
  return `\n### ${title}\n\n| 归属 | 事项 | 期限 | 责任 | 提交处 |\n| --- | --- | --- | --- | --- |\n${shown.join('')}`;
}

function rowOf(group: string, line: DueLine, prefix: string): string {
  const state = line.items[0]?.overdue && line.word !== '未交' ? `${line.word}：` : '';
  const what = [plain(state + line.what), line.note === null ? '' : plain(line.note)].filter(Boolean).join('<br>');
  const when = [line.when, line.distance]
    .filter(Boolean)
    .map((text) => plain(text))
    .join('<br>');
  const path = line.path === '' ? '' : code(prefix + line.path).replaceAll('|', '\\|');
  return `| ${plain(group)} | ${what} | ${when} | ${plain(line.who)} | ${path} |\n`;
}
