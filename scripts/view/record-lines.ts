import { formatMinute, parseInstant } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { FieldEntry } from '../model/kind-entry.ts';
import type { Value } from '../model/record.ts';
import type { LedgerRecord, Snapshot } from '../model/snapshot.ts';
import { bulkLines } from './bulk-lines.ts';
import { LATER_STEP, laterSteps } from './later-step.ts';
import { type Audience, MASKED, maySee } from './mask.ts';
import { standingText } from './standing.ts';
import { labelOf } from './words.ts';

export interface FieldLine {
  label: string;
  value: string;
  masked: boolean;
  /** The items of a list of groups, a line each, where `value` would run them all together. */
  items: string[];
  /** Too much for half a line of the page. */
  wide: boolean;
}

/** About three lines in half a page's width. */
const NARROW_MAX = 60;

/** Filled fields of a record in the schema's order, worded for people and masked for the audience. */
export function fieldLines(snapshot: Snapshot, kind: string, record: LedgerRecord, audience: Audience): FieldLine[] {
  const entries = Object.entries(KINDS[kind]?.fields ?? {});
  const isLater = laterSteps(snapshot, makeZone(snapshot.contract.contract.zone));
  const lines = entries.flatMap(([name, field]): FieldLine[] => {
    if (record.fields[name] === undefined || name === 'id' || name === 'attachments') return [];
    const value = record.fields[name];
    if (!maySee(audience, field.class))
      return [{ label: field.title, value: MASKED, masked: true, items: [], wide: false }];
    const text = isLater(value) ? LATER_STEP : print(snapshot, kind, name, field, value);
    const items =
      Array.isArray(value) && field.list === 'group'
        ? value.map((item) => print(snapshot, kind, name, { ...field, type: 'group' }, item))
        : [];
    return [
      { label: field.title, value: text, masked: false, items, wide: items.length > 0 || text.length > NARROW_MAX },
    ];
  });
  if (!maySee(audience, 'panel')) return lines;
  const counted = bulkLines(snapshot, kind, record).map((line): FieldLine => {
    return { ...line, masked: false, items: [], wide: line.value.length > NARROW_MAX };
  });
  return [...lines, ...counted];
}

/** One field for a table cell; empty when it was not filled in. */
export function fieldValue(
  snapshot: Snapshot,
  kind: string,
  record: LedgerRecord,
  name: string,
  audience: Audience,
): string {
  const field = KINDS[kind]?.fields[name];
  const value = record.fields[name];
  if (!field || value === undefined) return '';
  return maySee(audience, field.class) ? print(snapshot, kind, name, field, value) : MASKED;
}

/** When it happened, was recorded, came in and was merged: three dates that must never be one (invariant 9). */
export function recordDates(
  snapshot: Snapshot,
  kind: string,
  record: LedgerRecord,
): { label: string; value: string }[] {
  const event = record.fields[KINDS[kind]?.instant ?? ''];
  const { committed_at, merged_at, standing } = record.provenance;
  const dates: [string, Value | null | undefined][] = [
    ['发生', event],
    ['登记', record.recorded_at],
    ['入库', committed_at],
    ['合并', merged_at],
  ];
  const lines = dates.map(([label, value]) => ({
    label,
    value: typeof value === 'string' ? moment(snapshot, value) : '无记录',
  }));
  if (!standing) return lines;
  return [...lines, { label: '所示版本', value: standingText(kind, standing, (at) => moment(snapshot, at)) }];
}

function print(snapshot: Snapshot, kind: string, name: string, field: FieldEntry, value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value.map((item) => print(snapshot, kind, name, { ...field, type: field.list ?? 'text' }, item)).join('；');
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, inner]) => {
      const own = field.fields?.[key];
      return `${own?.title ?? key} ${own ? print(snapshot, kind, key, own, inner) : String(inner)}`;
    });
    return parts.join('，');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  const word =
    contractWord(snapshot, kind, name, text) ?? labelOf(field.labels, text) ?? reference(snapshot, field, text);
  return [word ?? moment(snapshot, text), field.unit && word === null ? field.unit : ''].filter(Boolean).join(' ');
}

/** The contract's own word for a value, where its kinds.yaml gives one. */
function contractWord(snapshot: Snapshot, kind: string, name: string, value: string): string | null {
  const rule = snapshot.contract.kinds.kinds.find((one) => one.kind === kind);
  return rule?.enums?.[name]?.find((word) => word.value === value)?.title ?? null;
}

function reference(snapshot: Snapshot, field: FieldEntry, value: string): string | null {
  if (field.refers?.includes('system'))
    return snapshot.contract.systems.systems.find((system) => system.id === value)?.short ?? null;
  if (!field.refers?.includes('personnel')) return null;
  const name = personName(snapshot, value);
  return name ? `${name}（${value}）` : null;
}

/** The role name of a person's number, from the roster or the contract's identities. */
export function personName(snapshot: Snapshot, id: string): string | null {
  const identity = snapshot.contract.contract.identities.find((one) => one.person === id);
  if (identity) return identity.name;
  const rosters = snapshot.ledgers.filter((chunk) => chunk.kind === 'personnel');
  const record = rosters.flatMap((chunk) => chunk.records).find((one) => one.id === id);
  return record ? String(record.fields.name) : null;
}

function moment(snapshot: Snapshot, text: string): string {
  const at = parseInstant(text);
  return at === null ? text : formatMinute(at, makeZone(snapshot.contract.contract.zone));
}
