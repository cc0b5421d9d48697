import pc from 'picocolors';
import type { DueView } from '../view/due.ts';
import type { DueLine } from '../view/due-groups.ts';
import { pad, type TextOptions } from './text.ts';

const WHAT_COLUMN = 52;

/** What is owed next, for a terminal: overdue first, then week by week. */
export function dueText(views: readonly DueView[], options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  return views
    .map((view) => {
      const lines: string[] = [];
      const total = view.weeks.flatMap(({ groups }) => groups.flatMap((group) => group.lines)).length;
      let room = options.limit;
      for (const { title, overdue, groups } of view.weeks) {
        if (room <= 0) break;
        lines.push(overdue ? colours.red(title) : colours.bold(title));
        for (const group of groups) {
          if (room <= 0) break;
          lines.push(`  ${group.title}`);
          for (const line of group.lines.slice(0, room)) lines.push(...linesOf(line, options.prefix, colours.dim));
          room -= group.lines.length;
        }
        lines.push('');
      }
      if (room < 0 || total > options.limit)
        lines.push(`……另有 ${total - options.limit} 行没有列出，加 --all 全部列出`, '');
      for (const notice of view.notices) lines.push(colours.yellow(notice));
      lines.push(`${colours.bold(`${view.contract} 截至 ${view.asOf}`)}  ${view.headline}`, '');
      return lines.join('\n');
    })
    .join('\n');
}

function linesOf(
  { what, when, distance, who, path, word, note, items }: DueLine,
  prefix: string,
  dim: (text: string) => string,
) {
  const state = items[0]?.overdue && word !== '未交' ? `${word}：` : '';
  const lines = [`    ${pad(state + what, WHAT_COLUMN)}  ${[when, distance, who].filter(Boolean).join('  ')}`];
  if (path) lines.push(dim(`        请提交到 ${prefix}${path}`));
  if (note) lines.push(dim(`        ${note}`));
  return lines;
}
