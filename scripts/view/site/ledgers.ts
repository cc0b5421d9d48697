import { compareText } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerChunk, LedgerRecord } from '../../model/snapshot.ts';
import type { LedgerFilePage, LedgerIndexPage, LedgerPage } from '../pages/ledgers.ts';
import type { Run } from '../pages.ts';
import { grouped, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { eventOf, monthAnchor, type SiteContext } from './context.ts';
import {
  bodyOf,
  chargeNotes,
  dateCells,
  dateTitles,
  diagnosticNotes,
  fieldLines,
  guideRun,
  kindTitle,
  recordBadges,
  relatedRuns,
} from './record-view.ts';
import { makeShell } from './shell.ts';

type Column = LedgerPage['columns'][number];

/** A record with what the ledger orders it by. */
interface Placed {
  record: LedgerRecord;
  /** Epoch seconds of its event; null when that cannot be read. */
  at: number | null;
  /** YYYY-MM-DD in the contract's zone. */
  day: string | null;
}

/** One ledger as the index and its own page need it. */
export interface Ledger {
  kind: string;
  records: readonly Placed[];
  late: number;
  invalid: number;
}

/** Every kind that has records, in the order of the contract's kinds.yaml. */
export function ledgersOf(context: SiteContext): Ledger[] {
  const byKind = Map.groupBy(context.snapshot.ledgers, (chunk) => chunk.kind);
  const declared = context.snapshot.contract.kinds.kinds.map(({ kind }) => kind);
  const order = [...new Set([...declared, ...[...byKind.keys()].sort(compareText)])];
  return order.flatMap((kind) => {
    const records = (byKind.get(kind) ?? [])
      .flatMap((chunk) => chunk.records)
      .map((record) => place(context, kind, record));
    if (records.length === 0) return [];
    records.sort(
      (a, b) =>
        (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) || compareText(a.record.id, b.record.id),
    );
    const isLate = ({ record }: Placed) =>
      context.answers.get(record.id)?.some((one) => one.status === 'late') ?? false;
    return [
      {
        kind,
        records,
        late: records.filter(isLate).length,
        invalid: records.filter(({ record }) => !record.valid).length,
      },
    ];
  });
}

function place(context: SiteContext, kind: string, record: LedgerRecord): Placed {
  const at = eventOf(context, kind, record);
  return { record, at, day: at === null ? null : context.zone.dayOf(at) };
}

/** The zone as people in it call it. */
function zoneText(zone: string): string {
  return zone === 'Asia/Shanghai' ? '北京时间' : `合同履行地时间（${zone}）`;
}

export function ledgerIndexPage(context: SiteContext, ledgers: readonly Ledger[]): LedgerIndexPage {
  const records = ledgers.reduce((sum, ledger) => sum + ledger.records.length, 0);
  const text =
    records === 0
      ? '还没有记录。'
      : `${ledgers.length} 类记录，共 ${grouped(records)} 条；时间均为${zoneText(context.zone.id)}。`;
  return {
    page: 'ledger-index',
    shell: makeShell(context, '台账', PAGE.ledgers),
    heading: '台账',
    lead: [{ text }],
    ledgers: ledgers.map((ledger) => ({
      title: KINDS[ledger.kind]?.ledger ?? ledger.kind,
      href: linkTo(context.addresses.ledger(ledger.kind)),
      count: grouped(ledger.records.length),
      range: rangeOf(context, ledger),
      note: noteOf(context, ledger),
    })),
  };
}

/** First and last day of what a ledger tells, where the audience may see when things happened. */
function rangeOf({ mask }: SiteContext, { kind, records }: Ledger): string {
  const entry = KINDS[kind]?.fields[KINDS[kind]?.instant ?? ''];
  const days = records.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || !entry || !mask.sees(entry.class)) return '';
  return first === last ? first : `${first} 至 ${last}`;
}

function noteOf(context: SiteContext, { kind, late, invalid }: Ledger): string {
  const own = kindTitle(context, kind);
  return [own === KINDS[kind]?.title ? '' : `合同中称“${own}”`, countWords(late, invalid)].filter(Boolean).join('；');
}

function countWords(late: number, invalid: number): string {
  const words = [
    late > 0 ? `${grouped(late)} 条${STATUS.late.word}` : '',
    invalid > 0 ? `${grouped(invalid)} 条${STATUS.invalid.word}` : '',
  ];
  return words.filter(Boolean).join('，');
}

/** Anchor of the month under which the ledger of its kind lists a record. */
export function ledgerMonth(context: SiteContext, kind: string, record: LedgerRecord): string {
  const { at, day } = place(context, kind, record);
  const entry = KINDS[kind]?.fields[KINDS[kind]?.instant ?? ''];
  return monthAnchor(at !== null && entry && context.mask.sees(entry.class) ? (day?.slice(0, 7) ?? null) : null);
}

/** All records of a kind by the month of their event; details are one click down. */
export function ledgerPage(context: SiteContext, ledger: Ledger): LedgerPage {
  const { kind, records, late, invalid } = ledger;
  const title = KINDS[kind]?.ledger ?? kind;
  const columns = columnsOf(context, kind);
  const visible = rangeOf(context, ledger) !== '';
  const months = Map.groupBy(records, ({ day }) => (visible ? (day?.slice(0, 7) ?? null) : null));
  return {
    page: 'ledger',
    shell: makeShell(context, title, PAGE.ledgers),
    kind,
    heading: title,
    lead: lead(context, ledger, countWords(late, invalid)),
    columns: columns.map(({ column }) => column),
    months: [...months].map(([month, list]) => ({
      title: month ?? (visible ? '发生时间不明' : '全部'),
      id: monthAnchor(month),
      rows: list.map(({ record }) => ({
        href: context.addresses.place(record),
        cells: [
          ...columns.flatMap(({ field }) => (field === null ? [] : [context.values.cell(kind, field, record.fields)])),
          ...dateCells(context, record),
        ],
        badge: recordBadges(context, record)[0] ?? null,
      })),
    })),
  };
}

function lead(context: SiteContext, ledger: Ledger, problems: string): Run[] {
  const range = rangeOf(context, ledger);
  const text = [`共 ${grouped(ledger.records.length)} 条${range === '' ? '' : `，${range}`}`, problems]
    .filter(Boolean)
    .join('；');
  const dates = dateTitles(context).includes('入库') ? '登记时间由记录人填写，入库与合并时间取自提交历史。' : '';
  return [{ text: `${text}。`, strong: true }, { text: dates }].filter((run) => run.text !== '');
}

/** The id first, then the kind's columns, then the dates on which a record was written down and came in. */
function columnsOf(context: SiteContext, kind: string): { field: string | null; column: Column }[] {
  const entry = KINDS[kind];
  // A column that this audience may not see says nothing, a hundred times over.
  const isSeen = (name: string) => context.mask.sees(entry?.fields[name]?.class ?? 'sensitive');
  const names = ['id', ...(entry?.columns ?? []).filter((name) => name !== 'id' && isSeen(name))];
  const fields = names.map((name) => {
    const field = entry?.fields[name];
    const number = field?.type === 'whole' || field?.type === 'number';
    return {
      field: name,
      column: { title: field?.title ?? name, align: number ? ('right' as const) : ('left' as const) },
    };
  });
  const dates = dateTitles(context).map((title) => ({ field: null, column: { title, align: 'left' as const } }));
  return [...fields, ...dates];
}

/** A file of many records: each record one line, with everything that the columns leave out below it. */
export function ledgerFilePage(context: SiteContext, chunk: LedgerChunk): LedgerFilePage {
  const { kind, file, records } = chunk;
  const { addresses, values } = context;
  const title = KINDS[kind]?.ledger ?? kind;
  const name = nameOf(file);
  const columns = columnsOf(context, kind);
  const whole = columns.flatMap(({ field }) => (field === null || isList(kind, field) ? [] : [field]));
  const invalid = records.filter((record) => !record.valid).length;
  const first = records[0];
  return {
    page: 'ledger-file',
    shell: makeShell(context, `${title} ${name}`, PAGE.ledgers),
    kind,
    heading: `${title}　${name}`,
    lead: [
      { text: [`本文件 ${grouped(records.length)} 条`, countWords(0, invalid)].filter(Boolean).join('；') },
      { text: '。' },
    ],
    ledger: { text: title, href: linkTo(addresses.ledger(kind)) },
    place: file,
    guide: guideRun(context, kind),
    columns: columns.map(({ column }) => column),
    rows: records.map((record) => ({
      id: addresses.anchor(record) ?? record.id,
      cells: [
        ...columns.flatMap(({ field }) =>
          field === null
            ? []
            : [isList(kind, field) ? values.cell(kind, field, record.fields) : values.full(kind, field, record.fields)],
        ),
        ...dateCells(context, record),
      ],
      badges: recordBadges(context, record),
      place: `第 ${record.line} 行`,
      fields: fieldLines(context, kind, record, whole),
      diagnostics: diagnosticNotes(context, record),
      charges: chargeNotes(context, record),
      related: relatedRuns(context, kind, record),
    })),
    body: first ? bodyOf(context, first) : [],
  };
}

function isList(kind: string, field: string): boolean {
  const type = KINDS[kind]?.fields[field]?.type;
  return type === 'list' || type === 'group';
}

/** `2024-W27` of `…/operation-log/2024/2024-W27.yaml`. */
function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.(ya?ml|md)$/, '');
}
