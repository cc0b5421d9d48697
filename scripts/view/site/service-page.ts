import type { ServiceMaterial, ServicePage } from '../pages/checklist.ts';
import type { HeatTable, Run } from '../pages.ts';
import { grouped, SIGNS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { clauseRuns } from './clause-links.ts';
import { gapAnchor, type SiteContext } from './context.ts';
import { dueWords, isGap } from './gaps.ts';
import { ledgerMonth } from './ledgers.ts';
import { kindTitle } from './record-view.ts';
import {
  type Material,
  MONTH,
  type MonthState,
  monthLine,
  type RowMonth,
  type ServiceRow,
  serviceAnchor,
  serviceRows,
} from './service-rows.ts';
import { makeShell } from './shell.ts';

type Cell = HeatTable['rows'][number]['cells'][number];

/** So many records of a kind are linked; the rest is counted. */
const RECORDS_MAX = 3;

const LEGEND: readonly MonthState[] = ['material', 'no-activity', 'late', 'missing', 'not-due'];
const SOMETIMES: readonly MonthState[] = ['invalid', 'waived'];
const NOT_DUE_SIGN = '·';

/** Sixteen rows of service, month by month: what there is, what is signed for as nothing, what is missing. */
export function servicePage(context: SiteContext): ServicePage {
  const rows = serviceRows(context);
  const { service_items: items = [] } = context.snapshot.contract.contract;
  const clauses = clauseRuns(context);
  return {
    page: 'service',
    shell: makeShell(context, '服务', PAGE.service),
    heading: '服务',
    lead: lead(context, rows),
    heat: heat(context, rows),
    items: items.flatMap((item) => {
      const own = rows.filter(({ row }) => row.item === item.id);
      if (own.length === 0) return [];
      const models = own.map(({ row, months }) => rowModel(context, row, months, clauses));
      return [{ title: `${item.no}　${item.title}`, clause: clauses(item.clause), rows: models }];
    }),
  };
}

/** The panel's question in one sentence. */
function lead({ snapshot }: SiteContext, rows: readonly { months: RowMonth[] }[]): Run[] {
  const months = rows.flatMap((row) => row.months);
  const count = (...states: MonthState[]) => months.filter(({ state }) => states.includes(state)).length;
  const ahead = count('not-due');
  const open = count('missing', 'invalid');
  const parts = [
    `${grouped(count('material', 'late'))} 个月有材料${count('late') > 0 ? `（其中 ${grouped(count('late'))} 个月迟交）` : ''}`,
    count('waived') > 0 ? `${grouped(count('waived'))} 个月经甲方同意例外` : '',
    `${grouped(count('no-activity'))} 个月经确认无发生`,
  ];
  return [
    {
      text: `${rows.length} 行服务，截至 ${snapshot.identity.as_of}，各行合计 ${grouped(months.length - ahead)} 个月应有材料：`,
    },
    { text: `${parts.filter(Boolean).join('，')}，` },
    { text: open === 0 ? '没有缺的' : `${grouped(open)} 个月缺`, strong: true },
    { text: ahead > 0 ? `；另有 ${grouped(ahead)} 个月未到期。` : '。' },
  ];
}

function heat(context: SiteContext, rows: readonly { row: ServiceRow; months: RowMonth[] }[]): HeatTable {
  const items = new Map((context.snapshot.contract.contract.service_items ?? []).map((item) => [item.id, item]));
  const columns = [...new Set(rows.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
  const used = new Set(rows.flatMap(({ months }) => months.map(({ state }) => state)));
  let item = '';
  return {
    caption: `${rows.length} 行服务，逐月`,
    columns: columns.map((month, index) => (index === 0 || month.endsWith('-01') ? month.slice(2) : month.slice(5))),
    rows: rows.map(({ row, months }) => {
      const begins = row.item !== item;
      item = row.item;
      const title = items.get(row.item);
      const byMonth = new Map(months.map((one) => [one.month, one]));
      return {
        label: `${row.no} ${row.title}`,
        href: linkTo(PAGE.service, serviceAnchor(row.id)),
        ...(begins && title ? { group: `${title.no}　${title.title}` } : {}),
        cells: columns.map((month) => cell(context, row, month, byMonth.get(month))),
      };
    }),
    legend: [...LEGEND, ...SOMETIMES.filter((state) => used.has(state))].map((state) => MONTH[state]),
  };
}

function cell(context: SiteContext, row: ServiceRow, month: string, given: RowMonth | undefined): Cell {
  const name = `${row.no} ${month}`;
  if (given === undefined) return { tone: 'plain', sign: '', title: `${name}：不要求`, href: null };
  const { tone, word, sign } = MONTH[given.state];
  const counts = given.materials.map(({ kind, records }) => `${kindTitle(context, kind)} ${records.length} 份`);
  return {
    tone,
    sign: sign ?? (given.state === 'not-due' ? NOT_DUE_SIGN : SIGNS[tone]),
    title: `${name}：${[word, counts.join('，')].filter(Boolean).join('；')}`,
    href: cellLink(context, row, given),
  };
}

/** Down to the gap where there is one, else to the first record, else to the row's own list. */
function cellLink(context: SiteContext, row: ServiceRow, { month, materials, occurrence }: RowMonth): string | null {
  if (occurrence.status === 'missing' || occurrence.status === 'invalid')
    return linkTo(PAGE.checklist, gapAnchor(occurrence.id));
  const first = materials.find(({ secret }) => !secret)?.records[0];
  if (first) return context.addresses.place(first);
  return materials.length > 0 ? linkTo(PAGE.service, monthLine(row.id, month)) : null;
}

function rowModel(
  context: SiteContext,
  row: ServiceRow,
  months: readonly RowMonth[],
  clauses: (slug: string) => Run,
): ServicePage['items'][number]['rows'][number] {
  const count = (...states: MonthState[]) => months.filter(({ state }) => states.includes(state)).length;
  const due = months.length - count('not-due');
  const present = due - count('missing', 'invalid');
  const shown = months.filter(({ state, materials }) => state !== 'not-due' || materials.length > 0);
  const ahead = months.filter((one) => !shown.includes(one)).map(({ month }) => month);
  return {
    id: serviceAnchor(row.id),
    title: `${row.no} ${row.title}`,
    badge: badgeOf(due - present, count('late'), due),
    fraction: due === 0 ? '未到期' : `${present} / ${due}`,
    clause: clauses(row.clause),
    system: context.names.system(row.system) ?? row.system,
    module: row.module,
    months: shown.map((one) => ({
      id: monthLine(row.id, one.month),
      month: one.month,
      badge: MONTH[one.state],
      note: isGap(one.occurrence) ? dueWords(context, one.occurrence) : '',
      materials: one.materials.map((material) => materialModel(context, material)),
    })),
    ahead: ahead.length === 0 ? '' : `${[...new Set([ahead[0], ahead.at(-1)])].join(' 至 ')} 未到期`,
  };
}

function badgeOf(missing: number, late: number, due: number): ServicePage['items'][number]['rows'][number]['badge'] {
  if (missing > 0) return { word: `缺 ${missing}`, tone: 'missing' };
  if (due === 0) return MONTH['not-due'];
  return late > 0 ? { word: `迟交 ${late}`, tone: 'late' } : { word: '齐', tone: 'met' };
}

function materialModel(context: SiteContext, { kind, records, secret }: Material): ServiceMaterial {
  const shown = secret ? [] : records.slice(0, RECORDS_MAX);
  const next = records[shown.length];
  const rest = records.length - shown.length;
  return {
    title: kindTitle(context, kind),
    count: grouped(records.length),
    records: shown.map((record) => ({ text: record.id, href: context.addresses.place(record) })),
    more: next
      ? {
          text: secret ? '见台账' : `另 ${grouped(rest)} 份`,
          href: linkTo(context.addresses.ledger(kind), secret ? null : ledgerMonth(context, kind, next)),
        }
      : null,
  };
}
