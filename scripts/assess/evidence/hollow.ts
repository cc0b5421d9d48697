import type { Value } from '../../model/record.ts';

/** Longer than any of the words below with what may stand around them. */
export const HOLLOW_LENGTH_MAX = 24;

/** Blanks and the marks that a sentence or a list puts around a word. */
const AROUND = /[\s。，、；：！？,.;:!?"'“”‘’()（）[\]【】<>《》*#_~·•-]/gu;

/** Kept for something that is to be written another day, or pointing at something else that is not named. */
const PLACEHOLDER =
  /^(?:待(?:补|定|填|写|确认|完善|更新|核实)(?:充|录|写|填|齐)?|后补|后续补充|暂缺|略|未填|此处填写|[同如](?:上|前)(?:次|周|月|期|条|一条|项)?|见上|tbd|tba|todo|fixme|x{3,}|×{2,})$/iu;

/** Nothing but dots. */
const DOTS = /^[\s.。…·]+$/u;

/** Words that say that there is none, and strokes for the same. */
const NONE = /^(?:无|没有|空|空白|暂无|n\/?a|nil|none|null|[/／\\]+|—*)$/iu;

/** How each of these words begins, behind such marks: hardly any other text does, and the rest is not looked at. */
const BEGINS =
  /^[\s。，、；：！？,.;:!?"'“”‘’()（）[\]【】<>《》*#_~·•…-]*(?:[待后暂略未此同如见无没空×xtfn/／\\—]|$)/iu;

/** A text that only keeps the place of one: “待补”, “TBD”, “同上”, “……”. */
export function isPlaceholder(text: string): boolean {
  if (text.length > HOLLOW_LENGTH_MAX) return false;
  if (!BEGINS.test(text)) return false;
  return DOTS.test(text) || PLACEHOLDER.test(text.replace(AROUND, ''));
}

/** A text that says that there is none, or is nothing but marks. */
export function saysNone(text: string): boolean {
  return text.length <= HOLLOW_LENGTH_MAX && BEGINS.test(text) && NONE.test(text.replace(AROUND, ''));
}

/** Nothing written, or words that say that nothing is there yet: not a name, a reason or a reference. */
export function isHollow(value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && (saysNone(value) || isPlaceholder(value));
}

/** A Markdown text without its comments, which no reader sees. */
export function withoutComments(text: string): string {
  let [rest, kept] = [text, ''];
  for (;;) {
    const from = rest.indexOf('<!--');
    const to = from < 0 ? -1 : rest.indexOf('-->', from);
    if (to < 0) return kept + rest;
    kept += rest.slice(0, from);
    rest = rest.slice(to + 3);
  }
}
