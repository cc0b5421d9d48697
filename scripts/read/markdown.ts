import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodySection } from '../model/record.ts';

/**
 * Only headings at the top level are looked for, so all that can nest or that needs a look ahead is switched off: quotes,
 * lists, links, emphasis. What is left reads in one pass, however a text was made to stall it; and `- a` over `---` is
 * no heading by accident.
 */
const IGNORED = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: IGNORED } }]);

/**
 * Headings of a body (`## 标题`) with the text below each as it was written; markup in it, HTML included, stays text.
 * Headings inside code or an HTML comment are none.
 */
export function bodySections(body: string, bodyLine: number): BodySection[] {
  const sections: BodySection[] = [];
  let open = { depth: 0, title: '', line: bodyLine, from: 0 };
  const close = (to: number) => {
    const { from, ...section } = open;
    const text = body.slice(from, to).trim();
    if (section.depth > 0 || text !== '') sections.push({ ...section, text });
  };
  for (const node of parser.parse(body).children) {
    if (node.type !== 'heading' || !node.position) continue;
    const { start, end } = node.position;
    close(start.offset ?? 0);
    const title = plainText(node).replace(/[*`]/g, '').trim();
    open = { depth: node.depth, title, line: bodyLine - 1 + start.line, from: end.offset ?? 0 };
  }
  close(body.length);
  return sections;
}
