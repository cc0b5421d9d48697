import type { BodySection } from '../model/record.ts';

/** A fence of code or a piece of HTML may hold what looks like a heading; only the parser knows where it ends. */
const OPENING = /^ {0,3}[<`~]/m;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+([^\n\r]*))?\r?$/gm;
/** A heading with more in it than letters; and characters at which some take a line to end. */
const UNUSUAL = /[#\\`*<&\t]/;
const LINE_ENDS = /\r(?!\n)|[\u2028\u2029]/;

/**
 * Headings of a body with the text below each, told by its lines alone; null where only the parser can tell. Nearly every
 * narrative is of this form, and the parser takes some thirty times as long.
 */
export function plainSections(body: string, bodyLine: number): BodySection[] | null {
  if (OPENING.test(body) || LINE_ENDS.test(body)) return null;
  const sections: BodySection[] = [];
  let open = { depth: 0, title: '', line: bodyLine };
  let from = 0;
  let line = bodyLine;
  let counted = 0;
  const close = (to: number) => {
    const text = body.slice(from, to).trim();
    if (open.depth > 0 || text !== '') sections.push({ ...open, text });
  };
  HEADING.lastIndex = 0;
  for (let hit = HEADING.exec(body); hit; hit = HEADING.exec(body)) {
    const [whole, marks = '', title = ''] = hit;
    if (UNUSUAL.test(title)) return null;
    close(hit.index);
    for (let at = body.indexOf('\n', counted); at >= 0 && at < hit.index; at = body.indexOf('\n', at + 1)) line += 1;
    counted = hit.index;
    open = { depth: marks.length, title: title.trim(), line };
    from = hit.index + whole.length;
  }
  close(body.length);
  return sections;
}
