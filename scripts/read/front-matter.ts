/** Splits a Markdown file into its YAML front matter and its body; `bodyLine` is the body's first line. */
export function splitFrontMatter(
  text: string,
): { yaml: string; yamlOffset: number; body: string; bodyLine: number } | null {
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
