import { formatMinute, parseInstant } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { FieldEntry } from '../model/kind-entry.ts';
import type { Fields, Value } from '../model/record.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { LATER_STEP, laterSteps } from './later-step.ts';
import { MASKED } from './mask.ts';
import type { Names } from './names.ts';
import type { FieldLine } from './pages.ts';
import { recurrenceWords } from './recurrence-words.ts';
import type { Mask } from './site/mask.ts';
import { labelOf, money } from './words.ts';

/** Values of records as people read them: words for codes, minutes for instants, names for ids, nothing that is hidden. */
export interface Values {
  /** One field in one line, in full; '' when it was not filled in. */
  full(kind: string, name: string, fields: Fields): string;
  /** The same for a table cell: long lists as a count, long texts cut. */
  cell(kind: string, name: string, fields: Fields): string;
  /** The named fields that are filled in, groups taken apart. */
  lines(kind: string, names: readonly string[], fields: Fields): FieldLine[];
  /** Lists of groups as tables; columns that no item fills are left out. */
  tables(
    kind: string,
    names: readonly string[],
    fields: Fields,
  ): { title: string; columns: string[]; rows: string[][] }[];
  /** An instant of a record or of git: `2024-09-27 10:00`, with its seconds where it has some. */
  moment(text: string): string;
}

/** An instant as people read it: to the minute, with its seconds where it has some; anything else stays as it is. */
export function momentText(text: string, zone: Zone): string {
  const at = parseInstant(text);
  if (at === null) return text;
  const seconds = text.charCodeAt(16) === 58 ? text.slice(17, 19) : '00';
  return `${formatMinute(at, zone)}${seconds === '00' ? '' : `:${seconds}`}`;
}

type Beside = { readonly [field: string]: Value };

const CELL_LENGTH_MAX = 60;
const CELL_ITEMS_MAX = 3;

export function makeValues(snapshot: Snapshot, zone: Zone, names: Names, mask: Mask): Values {
  const words = contractWords(snapshot);
  const entryOf = (kind: string, name: string): FieldEntry | undefined => KINDS[kind]?.fields[name];
  const isLater = laterSteps(snapshot, zone);
  const isHidden = (entry: FieldEntry | undefined): boolean => !mask.sees(entry?.class ?? 'sensitive');

  function scalar(kind: string, name: string, entry: FieldEntry | undefined, value: Value, beside: Beside): string {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? '是' : '否';
    const text = String(value);
    const word = words.get(kind)?.get(name)?.get(text) ?? labelOf(entry?.labels, text) ?? labelOf(entry?.words, text);
    if (word !== undefined) return word;
    if (entry?.format === 'instant') return momentText(text, zone);
    if (entry?.refers) return names.referred(entry, text, beside) ?? text;
    if (entry?.format === 'slug') return names.slug(text, beside) ?? text;
    if (entry?.format === 'money') return money(text);
    if (entry?.unit !== undefined) return `${isQuantity(entry) ? thousands(text) : text} ${entry.unit}`;
    if (entry?.format !== undefined || typeof value !== 'string') return text;
    return names.person(text) ?? names.subject(text) ?? recurrenceWords(text) ?? mask.text(text);
  }

  function print(kind: string, name: string, entry: FieldEntry | undefined, value: Value, beside: Beside): string {
    if (isHidden(entry)) return MASKED;
    if (Array.isArray(value)) {
      const items = value.map((item) => print(kind, name, entry, item, beside));
      return items.join(value.some(isGroup) ? '；' : '、');
    }
    if (!isGroup(value)) return scalar(kind, name, entry, value, beside);
    const parts = Object.entries(value).map(([inner, own]) => {
      const of = entry?.fields?.[inner];
      return `${of?.title ?? inner} ${print(kind, `${name}.${inner}`, of, own, value)}`;
    });
    return parts.join('，');
  }

  function full(kind: string, name: string, fields: Fields): string {
    const value = fields[name];
    if (value === undefined || value === null) return '';
    return isLater(value) ? LATER_STEP : print(kind, name, entryOf(kind, name), value, fields);
  }

  function lines(kind: string, wanted: readonly string[], fields: Fields): FieldLine[] {
    return wanted.flatMap((name): FieldLine[] => {
      const value = fields[name];
      if (value === undefined || value === null) return [];
      const entry = entryOf(kind, name);
      if (isHidden(entry) || !isGroup(value) || isLater(value))
        return [line(entry?.title ?? name, full(kind, name, fields), isHidden(entry))];
      return Object.entries(value).map(([inner, own]) => {
        const of = entry?.fields?.[inner];
        return line(of?.title ?? inner, print(kind, `${name}.${inner}`, of, own, value), isHidden(of));
      });
    });
  }

  return {
    full,
    lines,
    moment: (text) => momentText(text, zone),
    cell(kind, name, fields) {
      const value = fields[name];
      const entry = entryOf(kind, name);
      if (Array.isArray(value) && !isHidden(entry) && (value.length > CELL_ITEMS_MAX || value.some(isGroup)))
        return `${value.length} ${entry?.refers?.includes('personnel') ? '人' : '项'}`;
      const text = full(kind, name, fields).replace(/\s*\n\s*/g, ' ');
      return text.length > CELL_LENGTH_MAX ? `${[...text].slice(0, CELL_LENGTH_MAX).join('')}…` : text;
    },
    tables(kind, wanted, fields) {
      return wanted.flatMap((name) => {
        const value = fields[name];
        const entry = entryOf(kind, name);
        if (isHidden(entry) || !Array.isArray(value)) return [];
        const items = value.filter(isGroup);
        const used = new Set(items.flatMap((item) => Object.keys(item)));
        const columns = Object.entries(entry?.fields ?? {}).filter(([inner]) => used.has(inner));
        const rows = items.map((item) =>
          columns.map(([inner, of]) => {
            const own = item[inner];
            return own === undefined ? '' : print(kind, `${name}.${inner}`, of, own, item);
          }),
        );
        return items.length === 0
          ? []
          : [{ title: entry?.title ?? name, columns: columns.map(([, of]) => of.title), rows }];
      });
    },
  };
}

/** Whether a value is shown by `tables` instead of in a line. */
export function isTable(kind: string, name: string, fields: Fields): boolean {
  const value = fields[name];
  return (
    KINDS[kind]?.fields[name]?.list === 'group' && Array.isArray(value) && value.length > 0 && value.every(isGroup)
  );
}

function line(label: string, value: string, masked: boolean): FieldLine {
  return { label, value, masked };
}

/** Whether a value has fields of its own. */
export function isGroup(value: Value): value is { [field: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isQuantity({ format }: FieldEntry): boolean {
  return format === 'count' || format === 'quantity';
}

/** `18842.5` as `18,842.5`; anything that is no number stays as it is. */
function thousands(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text)
    ? text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
    : text;
}

/** The contract's own words for values, by kind and field; a field of a group is named with its group, `readings.metric`. */
function contractWords(snapshot: Snapshot): Map<string, Map<string, Map<string, string>>> {
  return new Map(
    snapshot.contract.kinds.kinds.map(({ kind, enums }) => {
      const fields = Object.entries(enums ?? {}).map(([field, list]) => {
        return [field, new Map(list.map(({ value, title }) => [value, title]))] as const;
      });
      return [kind, new Map(fields)];
    }),
  );
}
