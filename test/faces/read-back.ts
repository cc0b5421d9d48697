import { parseDocument } from 'htmlparser2';
import { readXlsx } from 'hucre/xlsx';
import ICAL from 'ical.js';

/** Readers of the finished outputs that know the formats, and nothing of the code that wrote them. */

export interface Said {
  level: string;
  message: string;
}

/** Workflow commands by the runner's own rules: a line each, escapes undone in the reverse of their order. */
export function readGithub(text: string): (Said & { properties: Map<string, string> })[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, level = '', listed = '', message = ''] = /^::(\w+) ?(.*?)::(.*)$/.exec(line) ?? [];
      const data = (escaped: string) => escaped.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
      const property = (escaped: string) => data(escaped.replace(/%3A/g, ':').replace(/%2C/g, ','));
      const pairs = listed
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]);
      const properties = new Map(pairs.map(([key, ...rest]) => [key, property(rest.join('='))]));
      return { level, message: data(message), properties };
    });
}

interface Element {
  name: string;
  attributes: { [name: string]: string };
  children: Element[];
  text: string;
}

/** An XML document as elements, through a real parser. */
export function readXml(text: string): Element {
  const document = parseDocument(text, { xmlMode: true, decodeEntities: true });
  type Node = (typeof document.children)[number];
  const walk = (node: Node): Element[] => {
    if (!('attribs' in node)) return [];
    const data = node.children.flatMap((child) => ('data' in child ? [child.data] : [])).join('');
    return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(walk), text: data }];
  };
  const [root] = document.children.flatMap(walk);
  if (!root) throw new Error('no root');
  return root;
}

export function elements(of: Element, name: string): Element[] {
  return of.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

/** Events as a calendar program sees them; its zones come from the file. */
export function readIcs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      isDate: start.isDate,
      start: start.toString(),
      epoch: start.toUnixTime(),
      tzid: component.getFirstProperty('dtstart')?.getParameter('tzid') ?? null,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      categories: component.getFirstProperty('categories')?.getValues() ?? [],
    };
  });
}

/** Every sheet as its header and its rows by header; fails where any cell is a formula. */
export async function readWorkbook(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return new Map(
    sheets.map((sheet) => {
      for (const [at, cell] of sheet.cells ?? [])
        if (cell.formula !== undefined || cell.type === 'formula') throw new Error(`${sheet.name} ${at} is a formula`);
      const [header = [], ...rows] = sheet.rows;
      const named = rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));
      return [sheet.name, { header, rows: named, sheet }] as const;
    }),
  );
}

/** What a reader of rendered Markdown sees of a text. */
export function rendered(markdown: string): string {
  return markdown
    .replaceAll('\u2060', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Cells of the rows of every table. */
export function readTables(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:\||---|归属)/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Items of the folded list, without their sub-items. */
export function readItems(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}
