import { makeZone } from '../calendar/zone.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { Value } from '../model/record.ts';
import type { LedgerRecord, Snapshot } from '../model/snapshot.ts';
import { bulkLines } from './bulk-lines.ts';
import { laterSteps } from './later-step.ts';
import { makeNames } from './names.ts';
import type { FieldLine } from './pages.ts';
import { isGroup, makeValues, momentText } from './record-values.ts';
import type { Mask } from './site/mask.ts';
import { standingText } from './standing.ts';

/** A field on paper. */
export interface PaperLine extends FieldLine {
  /** The items of a list of groups, a line each, where `value` would run them all together. */
  items: string[];
  /** The same list as a small table; null where it has fewer than two items. */
  table: { columns: string[]; rows: string[][] } | null;
  /** Too much for half a line of the page. */
  wide: boolean;
}

/** Records laid out for paper, in the words that the pages use too. */
export interface RecordLines {
  /** Filled fields in the schema's order, worded for people and masked for the audience. */
  lines(kind: string, record: LedgerRecord): PaperLine[];
  /** One field for a table cell; empty when it was not filled in. */
  cell(kind: string, record: LedgerRecord, name: string): string;
}

/** About three lines in half a page's width. */
const NARROW_MAX = 60;

/** What stands elsewhere on paper: the id above the lines, the attachments in the manifest. */
const APART: readonly string[] = ['id', 'attachments'];

export function makeRecordLines(snapshot: Snapshot, mask: Mask): RecordLines {
  const zone = makeZone(snapshot.contract.contract.zone);
  const values = makeValues(snapshot, zone, makeNames(snapshot), mask);
  const isLater = laterSteps(snapshot, zone);
  return {
    lines(kind, record) {
      const lines = Object.entries(KINDS[kind]?.fields ?? {}).flatMap(([name, entry]): PaperLine[] => {
        const value = record.fields[name];
        if (value === undefined || APART.includes(name)) return [];
        const masked = !mask.sees(entry.class);
        const isList = Array.isArray(value) && value.some(isGroup) && !masked && !value.some(isLater);
        const items = isList ? value.map((item) => values.full(kind, name, { ...record.fields, [name]: [item] })) : [];
        const [table = null] = items.length > 1 ? values.tables(kind, [name], record.fields) : [];
        return [paperLine(entry.title, values.full(kind, name, record.fields), masked, items, table)];
      });
      const counted = mask.sees('panel') ? bulkLines(snapshot, kind, record) : [];
      return [...lines, ...counted.map(({ label, value }) => paperLine(label, value, false))];
    },
    cell: (kind, record, name) => values.full(kind, name, record.fields),
  };
}

function paperLine(
  label: string,
  value: string,
  masked: boolean,
  items: string[] = [],
  table: PaperLine['table'] = null,
): PaperLine {
  return { label, value, masked, items, table, wide: items.length > 0 || value.length > NARROW_MAX };
}

/** When it happened, was recorded, came in and was merged: three dates that must never be one (invariant 9). */
export function recordDates(
  snapshot: Snapshot,
  kind: string,
  record: LedgerRecord,
): { label: string; value: string }[] {
  const zone = makeZone(snapshot.contract.contract.zone);
  const { committed_at, merged_at, standing } = record.provenance;
  const dates: [string, Value | null | undefined][] = [
    ['发生', record.fields[KINDS[kind]?.instant ?? '']],
    ['登记', record.recorded_at],
    ['入库', committed_at],
    ['合并', merged_at],
  ];
  const lines = dates.map(([label, value]) => ({
    label,
    value: typeof value === 'string' ? momentText(value, zone) : '无记录',
  }));
  if (!standing) return lines;
  return [...lines, { label: '所示版本', value: standingText(kind, standing, (at) => momentText(at, zone)) }];
}

/** The role name of a person's number, from the roster or the contract's identities. */
export function personName(snapshot: Snapshot, id: string): string | null {
  const identity = snapshot.contract.contract.identities.find((one) => one.person === id);
  if (identity) return identity.name;
  const rosters = snapshot.ledgers.filter((chunk) => chunk.kind === 'personnel');
  const record = rosters.flatMap((chunk) => chunk.records).find((one) => one.id === id);
  return record ? String(record.fields.name) : null;
}
