import type { DiffView } from '../view/diff/types.ts';
import { grouped } from '../view/words.ts';
import { located } from './diff-places.ts';
import {
  type DiffItem,
  type DiffReport,
  type DiffSection,
  remarksOf,
  sectionsOf,
  versionsOf,
} from './diff-sections.ts';
import { code, plain } from './markdown.ts';

/** Comments take some 65,000 characters; what does not fit is counted. */
export const COMMENT_LENGTH_MAX = 60_000;
const DETAILS_MAX = 12;
const REMARKS_MAX = 10;

interface Folded {
  title: string;
  items: string[];
}

/** The comparison as a comment: one sentence per contract, then folded lists, never longer than a comment may be. */
export function diffMarkdown(report: DiffReport, prefix: string): string {
  const [base, head] = versionsOf(report).map((version) => code(version));
  const opening = `**验收核查的变化** ${base} → ${head}\n`;
  const closing = '\n程序只给试算与提示；评分由甲方签署，结论由验收专家小组作出。\n';
  const heads: { text: string; sections: Folded[] }[] = [];
  let room = COMMENT_LENGTH_MAX - opening.length - closing.length - 100;
  for (const view of report.contracts.map((one) => located(one, prefix))) {
    const text = headOf(view);
    const sections = sectionsOf(view).map(foldedOf);
    const least = text.length + sections.reduce((sum, section) => sum + frame(section, section.items.length).length, 0);
    if (least > room) break;
    room -= least;
    heads.push({ text, sections });
  }
  const wanted = heads.flatMap(({ sections }) => sections.map(({ items }) => items.join('').length));
  const shares = fairShares(wanted, room);
  let next = 0;
  const bodies = heads.map(({ text, sections }) => {
    const printed = sections.map((section) => sectionText(section, shares[next++] ?? 0));
    return text + printed.join('');
  });
  const left = report.contracts.length - heads.length;
  const rest = left > 0 ? `\n另有 ${grouped(left)} 份合同没有列出。\n` : '';
  return opening + bodies.join('') + rest + closing;
}

function headOf(view: DiffView): string {
  const title = [code(view.contract), plain(view.title), view.asOf && `截至 ${view.asOf}`].filter(Boolean).join(' · ');
  const remarks = remarksOf(view);
  const more = remarks.length > REMARKS_MAX ? [`另有 ${remarks.length - REMARKS_MAX} 点说明没有列出。`] : [];
  const quoted = [...remarks.slice(0, REMARKS_MAX), ...more].map((text) => `> ${plain(text)}\n`).join('>\n');
  return `\n**${title}**\n\n${plain(view.headline)}\n${quoted === '' ? '' : `\n${quoted}`}`;
}

function foldedOf({ title, items }: DiffSection): Folded {
  return { title: `${title} ${grouped(items.length)}`, items: items.map(itemText) };
}

function itemText({ text, aside, details }: DiffItem): string {
  const shown = details.slice(0, DETAILS_MAX).map((detail) => `  - ${plain(detail)}\n`);
  const rest = details.length > DETAILS_MAX ? [`  - 另有 ${grouped(details.length - DETAILS_MAX)} 处\n`] : [];
  return [`- ${plain(text)}${aside === '' ? '' : ` ${code(aside)}`}\n`, ...shown, ...rest].join('');
}

/** As many items as fit into a share, and how many do not. */
function sectionText(section: Folded, share: number): string {
  let used = 0;
  const fitting = section.items.filter((one) => {
    used += one.length;
    return used <= share;
  });
  return frame(section, section.items.length - fitting.length, fitting.join(''));
}

function frame({ title }: Folded, left: number, body = ''): string {
  const rest = left > 0 ? `- 另有 ${grouped(left)} 条没有列出\n` : '';
  return `\n<details><summary>${title}</summary>\n\n${body}${rest}\n</details>\n`;
}

/** Short lists in full; what is left goes in equal parts to the long ones. */
function fairShares(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0);
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let left = room;
  order.forEach((at, done) => {
    const share = Math.min(wanted[at] ?? 0, Math.floor(left / (order.length - done)));
    shares[at] = share;
    left -= share;
  });
  return shares;
}
