import { parseInstant } from '../../calendar/instant.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import { bulkLines } from '../bulk-lines.ts';
import { MASKED } from '../mask.ts';
import type { ChargeNote, DiagnosticNote } from '../pages/ledgers.ts';
import type { Badge, FieldLine, Run } from '../pages.ts';
import { isTable } from '../record-values.ts';
import { chargePoints } from '../score-words.ts';
import { standingText } from '../standing.ts';
import { ASK, askOf, CHARGE_STATE, grouped, RECORD_STATE, SEVERITY, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { chargeAnchor, eventOf, referencesOf, type SiteContext } from './context.ts';

/** Fields of every record; the kind's own come first on a page. Id and dates have places of their own. */
const HEADER = ['recorded_by', 'clauses', 'remarks', 'supersedes', 'original', 'status', 'attachments'];
const APART = new Set(['id', 'recorded_at', ...HEADER]);

/** How many records that name this one are listed; a plan is named by hundreds. */
const REFERRERS_MAX = 12;

/** Words that tell records of a kind apart where none has a title of its own. */
const TITLE_FIELDS = ['system', 'item', 'task', 'action', 'direction', 'planned_on', 'month'];

/** The contract's own word for a kind, else the catalogue's. */
export function kindTitle({ snapshot }: SiteContext, kind: string): string {
  return snapshot.contract.kinds.kinds.find((one) => one.kind === kind)?.title ?? KINDS[kind]?.title ?? kind;
}

/** Where it is said how such a record is written; null where the contract takes none of its kind. */
export function guideRun({ addresses, snapshot }: SiteContext, kind: string): Run | null {
  const isTaken = KINDS[kind] !== undefined && snapshot.contract.kinds.kinds.some((one) => one.kind === kind);
  return isTaken ? { text: '怎样写', href: linkTo(addresses.guide(kind)) } : null;
}

/** A record as links call it: `故障 INC-2024-0031`. */
export function recordName(kind: string, id: string): string {
  return [KINDS[kind]?.title, id].filter(Boolean).join(' ');
}

/** What a record is called beside its id; '' when nothing of it may be seen. */
export function recordTitle(context: SiteContext, kind: string, { fields }: LedgerRecord): string {
  const print = (name: string) => {
    const entry = KINDS[kind]?.fields[name];
    return entry && context.mask.sees(entry.class) ? context.values.cell(kind, name, fields) : '';
  };
  return print('title') || print('name') || TITLE_FIELDS.map(print).filter(Boolean).join(' ');
}

/** What must be seen at once: not usable, asked about, late, without effect, not counted. */
export function recordBadges(context: SiteContext, record: LedgerRecord): Badge[] {
  const badges: Badge[] = [];
  if (!record.valid) badges.push(STATUS.invalid);
  const error = context.diagnosticsOf(record).find((one) => one.severity === 'error');
  if (error && record.valid) badges.push(ASK[askOf(error)]);
  if (context.answers.get(record.id)?.some((one) => one.status === 'late')) badges.push(STATUS.late);
  if (record.provenance.confirmed === false) badges.push(RECORD_STATE.unconfirmed);
  if (record.provenance.standing) badges.push(RECORD_STATE.changed);
  const { status } = record.fields;
  if (status === 'draft' || status === 'withdrawn') badges.push(RECORD_STATE[status]);
  const recorded = record.recorded_at === null ? null : parseInstant(record.recorded_at);
  if (recorded !== null && recorded >= context.end) badges.push(RECORD_STATE.later);
  return badges;
}

/** Titles of the dates that this audience may see and this history can tell, after the event itself. */
export function dateTitles({ mask, snapshot }: SiteContext): string[] {
  if (!mask.sees('panel')) return [];
  return snapshot.identity.history.reader === 'none' ? ['登记'] : ['登记', '入库', '合并'];
}

/** The dates under `dateTitles`. */
export function dateCells(context: SiteContext, { recorded_at, provenance }: LedgerRecord): string[] {
  const dates = [recorded_at, provenance.committed_at, provenance.merged_at];
  return dates.slice(0, dateTitles(context).length).map((text) => (text === null ? '' : context.values.moment(text)));
}

/** When it happened, was written down, came in and was merged: never one date (invariant 9). */
export function recordDates(
  context: SiteContext,
  kind: string,
  record: LedgerRecord,
): { label: string; value: string }[] {
  const { values, mask, snapshot } = context;
  const { committed_at, commit, author, merged_at, changed_at, standing } = record.provenance;
  const instant = KINDS[kind]?.instant ?? '';
  const told = instant !== 'recorded_at' && mask.sees(KINDS[kind]?.fields[instant]?.class ?? 'sensitive');
  const happened = told && eventOf(context, kind, record) !== null;
  const dates = happened ? [{ label: '发生', value: values.full(kind, instant, record.fields) }] : [];
  if (!mask.sees('panel')) return dates;
  const when = (text: string | null) => (text === null ? '无记录' : values.moment(text));
  dates.push({ label: '登记', value: when(record.recorded_at) });
  if (snapshot.identity.history.reader === 'none') return [...dates, { label: '入库', value: '没有提交历史' }];
  const hand = [when(committed_at), author, commit && `版本 ${commit}`].filter(Boolean).join('，');
  dates.push(
    { label: '入库', value: committed_at === null ? '尚未入库' : hand },
    { label: '合并', value: when(merged_at) },
  );
  if (changed_at !== null) dates.push({ label: '最后改动', value: values.moment(changed_at) });
  if (standing) dates.push({ label: '所示版本', value: standingText(kind, standing, values.moment) });
  return dates;
}

/** All filled fields in full: the kind's own, then those of every record; `without` names those shown elsewhere. */
export function fieldLines(
  context: SiteContext,
  kind: string,
  record: LedgerRecord,
  without: readonly string[],
): FieldLine[] {
  const shown = fieldNames(kind, record).filter((name) => !without.includes(name));
  const lines = context.values.lines(kind, shown, record.fields);
  const seen = context.mask.sees('panel') ? bulkLines(context.snapshot, kind, record) : [];
  return [...lines, ...seen.map((line) => ({ ...line, masked: false }))];
}

/** Names of the filled fields that stand in a table of their own on a record's page. */
export function tableFields(context: SiteContext, kind: string, record: LedgerRecord): string[] {
  const seen = (name: string) => context.mask.sees(KINDS[kind]?.fields[name]?.class ?? 'sensitive');
  return fieldNames(kind, record).filter((name) => isTable(kind, name, record.fields) && seen(name));
}

/** In the catalogue's order, whatever order they were written in; fields that no schema knows come after it. */
function fieldNames(kind: string, { fields }: LedgerRecord): string[] {
  const known = KINDS[kind]?.fields ?? {};
  const names = [...Object.keys(known), ...Object.keys(fields).filter((name) => !(name in known))];
  const own = names.filter((name) => name in fields && !APART.has(name));
  return [...own, ...HEADER.filter((name) => name in fields && !(name === 'status' && fields.status === 'final'))];
}

/** Paragraphs of a Markdown body; hidden from the public as a whole, since a text has no classes. */
export function bodyOf({ mask }: SiteContext, record: LedgerRecord): { title: string; paragraphs: string[] }[] {
  if (record.sections.length === 0) return [];
  if (!mask.sees('panel')) return [{ title: '正文', paragraphs: [MASKED] }];
  return record.sections.map(({ title, text }) => ({
    title: mask.text(title),
    paragraphs: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => mask.text(line)),
  }));
}

/** What a diagnostic says to this audience. Messages quote fields: the public is told only by which rule something was noticed. */
export function shownDiagnostic(
  { mask, ruleTitle }: Pick<SiteContext, 'mask'> & Partial<Pick<SiteContext, 'ruleTitle'>>,
  diagnostic: Diagnostic,
) {
  const { message, hint, expected, actual } = diagnostic;
  if (mask.audience === 'owner') return { message: mask.text(message), hint: mask.text(hint), expected, actual };
  const hidden = (text: string | null) => (text === null ? null : MASKED);
  if (!mask.sees('panel')) {
    const message = ruleTitle?.(diagnostic.rule) ?? MASKED;
    return { message, hint: '', expected: hidden(expected), actual: hidden(actual) };
  }
  // A refused value is quoted whatever its field's class.
  const quoted = diagnostic.rule === 'schema' && actual ? message.replaceAll(actual, MASKED) : message;
  return { message: mask.text(quoted), hint: mask.text(hint), expected: hidden(expected), actual: hidden(actual) };
}

export function diagnosticNotes(context: SiteContext, record: LedgerRecord): DiagnosticNote[] {
  return context.diagnosticsOf(record).map((diagnostic) => {
    const { message, hint } = shownDiagnostic(context, diagnostic);
    const { line, column } = diagnostic.range.start;
    return { badge: SEVERITY[diagnostic.severity], message, hint, place: `${diagnostic.file}:${line}:${column}` };
  });
}

export function chargeNotes({ chargesOf, names }: SiteContext, record: LedgerRecord): ChargeNote[] {
  return chargesOf(record.id).map((charge) => {
    const state = CHARGE_STATE[charge.state];
    const text = `试算 ${chargePoints(charge)} · ${names.row(charge.row)}${state ? `（${state.word}）` : ''}`;
    return { text, href: linkTo(PAGE.score, chargeAnchor(charge.id)) };
  });
}

/** Records that this one names, and those that name it, each one click away. */
export function relatedRuns(context: SiteContext, kind: string, record: LedgerRecord): Run[] {
  const { addresses, kindOf, mask } = context;
  const named = mask.sees('panel') ? referencesOf(kind, record) : [];
  const runs = named.map(({ label, id }): Run => {
    const href = addresses.record(id);
    return { text: `${label} ${id}`, ...(href === null ? {} : { href }) };
  });
  const told = new Set([record.id, ...named.map(({ id }) => id)]);
  const naming = mask.sees('panel') ? context.referrers(record.id).filter(({ id }) => !told.has(id)) : [];
  for (const one of naming.slice(0, REFERRERS_MAX)) {
    runs.push({ text: recordName(kindOf(one), one.id), href: addresses.place(one) });
  }
  if (naming.length > REFERRERS_MAX) runs.push({ text: `另有 ${grouped(naming.length - REFERRERS_MAX)} 条引用本记录` });
  return runs;
}
