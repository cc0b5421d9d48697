import type { BodySection } from '../model/record.ts';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Splits a Markdown file into its YAML front matter and its body; `bodyLine` is the body's first line. */
export function splitFrontMatter(text: string): { yaml: string; yamlOffset: number; body: string; bodyLine: number } | null {
  const match = /^---[ \t]*\r?\n/.exec(text);
  if (!match) return null;
  const end = /^(---|\.\.\.)[ \t]*(\r?\n|$)/m;
  const rest = text.slice(match[0].length);
  const close = end.exec(rest);
  if (!close) return null;
  const yaml = rest.slice(0, close.index);
  const bodyOffset = match[0].length + close.index + close[0].length;
  return {
    yaml,
    yamlOffset: match[0].length,
    body: text.slice(bodyOffset),
    bodyLine: text.slice(0, bodyOffset).split('\n').length,
  };
}

/** Headings of a body with the plain text below each; raw HTML is kept as text, never as markup. */
export function bodySections(body: string, bodyLine: number): BodySection[] {
  const tree = parser.parse(body) as Root;
  const sections: BodySection[] = [];
  let current: BodySection = { depth: 0, title: '', line: bodyLine, text: '' };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push(current);
      current = { depth: (node as Heading).depth, title: plainText(node).trim(), line: lineOf(node, bodyLine), text: '' };
    } else {
      const text = plainText(node).trim();
      if (text) current.text += (current.text ? '\n' : '') + text;
    }
  }
  sections.push(current);
  return sections.filter((section, index) => index > 0 || section.text !== '');
}

function lineOf(node: RootContent, bodyLine: number): number {
  return bodyLine - 1 + (node.position?.start.line ?? 1);
}
