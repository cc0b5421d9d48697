import type { Finding, FindingsView } from '../view/findings.ts';
import { grouped } from '../view/words.ts';
import { code, plain } from './markdown.ts';
import { placeText } from './places.ts';

/** Rows of the table; the next ones are folded. */
const TABLE_ROWS = 10;

export interface MarkdownOptions {
  prefix: string;
  /** At most so many findings of a contract are listed; the rest is counted. */
  limit: number;
  /** Comments take some 65,000 characters. */
  length_max: number;
}

/** A summary for a job or a comment: what to fix first as a table, the rest folded, what does not fit counted. */
export function checkMarkdown(views: readonly FindingsView[], options: MarkdownOptions): string {
  const closing = '程序只给试算与提示；评分由甲方签署，结论由验收专家小组作出。\n';
  const share = Math.floor((options.length_max - closing.length - 100) / Math.max(1, views.length));
  return `${views.map((view) => contractText(view, options, share)).join('\n')}\n${closing}`;
}

function contractText(view: FindingsView, { prefix, limit }: MarkdownOptions, share: number): string {
  const head = [code(view.contract), view.asOf && `截至 ${view.asOf}`].filter(Boolean).join(' · ');
  const notices = view.notices.map((text) => `> ${plain(text)}\n`).join('>\n');
  const opening = `**${head}**\n\n${plain(view.headline)}\n${notices === '' ? '' : `\n${notices}`}\n`;
  const listed = view.findings.slice(0, limit);
  const first = listed.slice(0, TABLE_ROWS).map((one) => rowOf(one, prefix));
  const others = listed.slice(TABLE_ROWS).map((one) => itemOf(one, prefix));
  // Room for the table's head, the frame of the folded list and the count of what is left.
  let room = share - opening.length - 300;
  const fits = (text: string) => {
    room -= text.length;
    return room >= 0;
  };
  const [rows, items] = [first.filter(fits), others.filter(fits)];
  const left = view.findings.length - rows.length - items.length;
  const rest = left > 0 ? `\n另有 ${grouped(left)} 条没有列出。\n` : '';
  return `${opening}${tableOf(rows)}${foldedOf(items)}${rest}`;
}

function tableOf(rows: readonly string[]): string {
  return rows.length === 0
    ? '没有要处理的事项。\n'
    : `先处理：\n\n| | 事项 | 位置或提交处 | 依据 |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function foldedOf(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `\n<details><summary>其余 ${grouped(items.length)} 条</summary>\n\n${items.join('')}\n</details>\n`;
}

function rowOf(one: Finding, prefix: string): string {
  const what = [plain(one.message), plain(one.hint)].filter(Boolean).join('<br>');
  const place = placeText(one, prefix);
  return `| ${one.word} | ${what} | ${place === '' ? '' : cell(code(place))} | ${plain(basisOf(one))} |\n`;
}

function itemOf(one: Finding, prefix: string): string {
  const place = one.handIn === null ? placeText(one, prefix) : '';
  const asides = [place && code(place), plain(basisOf(one))].filter(Boolean).join(' ');
  const path = one.handIn === null ? '' : `请提交到 ${code(prefix + one.handIn)}`;
  const advice = [path, plain(one.hint)].filter(Boolean).join('；');
  return `- ${one.word}：${plain(one.message)} ${asides}\n${advice === '' ? '' : `  - ${advice}\n`}`;
}

function basisOf({ rule, clause }: Finding): string {
  return [rule.id, clause === null ? '' : `合同 ${clause}`].filter(Boolean).join('，');
}

/** Inside a table a bar ends the cell even in a code span. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
