import pc from 'picocolors';
import type { DiffView } from '../view/diff/types.ts';
import { located } from './diff-places.ts';
import { type DiffReport, remarksOf, sectionsOf, versionsOf } from './diff-sections.ts';
import type { TextOptions } from './text.ts';

/** Details of one item before the rest is only counted. */
const DETAILS_MAX = 12;

/** The comparison for a terminal: one sentence, then what it counts. */
export function diffText(report: DiffReport, options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const versions = versionsOf(report).join(' → ');
  return report.contracts.map((view) => one(located(view, options.prefix), versions, options, colours)).join('\n');
}

function one(view: DiffView, versions: string, { limit }: TextOptions, colours: ReturnType<typeof pc.createColors>) {
  const head = [view.contract, view.asOf && `截至 ${view.asOf}`, versions].filter(Boolean).join('  ');
  const lines = [colours.bold(head), view.headline, ...remarksOf(view).map((text) => colours.yellow(text)), ''];
  for (const { title, items } of sectionsOf(view)) {
    lines.push(colours.bold(`${title} ${items.length}`));
    for (const { text, aside, details } of items.slice(0, limit)) {
      lines.push(`  ${text}${aside === '' ? '' : `  ${colours.dim(aside)}`}`);
      const shown = limit === Number.POSITIVE_INFINITY ? details : details.slice(0, DETAILS_MAX);
      for (const detail of shown) lines.push(`      ${detail}`);
      if (details.length > shown.length)
        lines.push(`      ……另有 ${details.length - shown.length} 处，加 --all 全部列出`);
    }
    if (items.length > limit) lines.push(`  ……另有 ${items.length - limit} 条，加 --all 全部列出`);
    lines.push('');
  }
  return lines.join('\n');
}
