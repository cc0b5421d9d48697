import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { readFen, yuan } from '../evidence/money.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Counts of one record, or of each item of its list, that belong together. */
interface Counts {
  kind: string;
  list?: string;
  /** The first is what the other two add up to. */
  sums?: readonly (readonly [total: string, one: string, other: string])[];
  /** The first is not more than the second. */
  shares?: readonly (readonly [part: string, whole: string])[];
}

const COUNTS: readonly Counts[] = [
  {
    kind: 'monitoring-summary',
    list: 'interfaces',
    sums: [['expected', 'actual', 'failed']],
    shares: [['reconciled', 'expected']],
  },
  { kind: 'routine-task', sums: [['mismatched', 'fixed', 'open']], shares: [['mismatched', 'checked']] },
  {
    kind: 'satisfaction',
    shares: [
      ['returned', 'sent'],
      ['satisfied', 'returned'],
    ],
  },
];

/** Numbers that belong together agree: counts of one record, and the money papers of one instalment. */
export const totalMismatch: Rule = {
  id: 'total-mismatch',
  title: '合计与分项、金额与金额应相符',
  about: [...COUNTS.map(({ kind }) => kind), 'invoice', 'payment'],
  checks: ['Q'],
  check(context) {
    const counted = COUNTS.flatMap((counts) =>
      context.book.of(counts.kind).flatMap((record) => (context.usable(record) ? countsOf(record, counts) : [])),
    );
    return [...counted, ...alerts(context), ...papers(context)];
  },
};

function countsOf(record: EvidenceRecord, { list, sums = [], shares = [] }: Counts): Observation[] {
  if (list === undefined) return numbersOf(record, record.fields, [], sums, shares);
  const items = record.fields[list];
  return (Array.isArray(items) ? items : []).flatMap((item, index) =>
    numbersOf(record, item as { [field: string]: Value }, [list, index], sums, shares),
  );
}

function numbersOf(
  record: EvidenceRecord,
  fields: { readonly [field: string]: Value },
  place: readonly (string | number)[],
  sums: NonNullable<Counts['sums']>,
  shares: NonNullable<Counts['shares']>,
): Observation[] {
  const numbers = (names: readonly string[]) =>
    names.map((name) => fields[name]).filter((one) => typeof one === 'number');
  const said = (name: string) =>
    `${titleOf(record.kind, [...place.slice(0, 1), name].join('.'))} ${String(fields[name])}`;
  const row = place.length > 0 ? `第 ${Number(place[1]) + 1} 行` : '';
  const observe = (field: string, words: string, expected: string): Observation => ({
    rule: 'total-mismatch',
    at: at(record, ...place, field),
    message: `${nameOf(record)} 的${row}${said(field)} ${words}`,
    hint: '请对照原始统计核对这几个数，照实更正；口径不同的，请写明各是什么口径',
    expected,
    actual: String(fields[field]),
  });
  const unequal = sums.flatMap(([total, one, other]) => {
    const [whole, first, second] = numbers([total, one, other]);
    if (whole === undefined || first === undefined || second === undefined || whole === first + second) return [];
    return [observe(total, `不等于${said(one)} 加${said(other)}`, String(first + second))];
  });
  const above = shares.flatMap(([part, whole]) => {
    const [less, more] = numbers([part, whole]);
    if (less === undefined || more === undefined || less <= more) return [];
    return [observe(part, `大于${said(whole)}`, `不大于 ${more}`)];
  });
  return [...unequal, ...above];
}

/**
 * A month's summary counts the alerts of its system. One that was written down only after the summary was issued may or
 * may not have been among them. Without a single alert on file there is nothing to hold it against.
 */
function alerts(context: Context): Observation[] {
  const { zone } = context;
  const monthOf = (alert: EvidenceRecord) => zone.dayOf(instantOf(alert.fields.alerted_at) ?? 0).slice(0, 7);
  const list = latest(context, 'alert').filter(({ fields }) => instantOf(fields.alerted_at) !== null);
  const bySystem = Map.groupBy(list, (alert) => `${String(alert.fields.system)} ${monthOf(alert)}`);
  return latest(context, 'monitoring-summary').flatMap((summary): Observation[] => {
    const { system, month, alerts: said, issued_at } = summary.fields;
    const own = bySystem.get(`${String(system)} ${String(month)}`) ?? [];
    if (typeof said !== 'number' || list.length === 0) return [];
    const issued = instantOf(issued_at) ?? Number.POSITIVE_INFINITY;
    const known = own.filter(({ fields }) => (instantOf(fields.recorded_at) ?? 0) <= issued).length;
    if (said >= known && said <= own.length) return [];
    const wanted = known === own.length ? String(known) : `${known} 至 ${own.length}`;
    return [
      {
        rule: 'total-mismatch',
        at: at(summary, 'alerts'),
        message: `${nameOf(summary)} 的${titleOf(summary.kind, 'alerts')} ${said}，这个系统当月的监控告警有 ${wanted} 条`,
        hint: '请对照监控平台核对：漏交的告警照实登记，数错的照实更正；口径不同的，请写明各是什么口径',
        expected: wanted,
        actual: String(said),
      },
    ];
  });
}

/** Each invoice adds up; those of an instalment make up the contract's amount, and payments what they pay for. */
function papers(context: Context): Observation[] {
  const [invoices, payments] = [latest(context, 'invoice'), latest(context, 'payment')];
  const due = new Map((context.contract.contract.payments ?? []).map(({ id, amount }) => [id, readFen(amount)]));
  const billed = Map.groupBy(invoices, ({ fields }) => String(fields.payment));
  const paid = Map.groupBy(payments, ({ fields }) => String(fields.invoice));
  const byId = new Map(invoices.map((invoice) => [invoice.id, readFen(invoice.fields.amount)]));
  return [
    ...invoices.flatMap(taxed),
    ...invoices.flatMap(rated),
    ...[...billed].flatMap(([id, list]) => compare(list, due.get(id), '合同约定的该期金额')),
    ...[...paid].flatMap(([id, list]) =>
      // Without its invoice, which is an unresolved reference, a payment is held against the contract.
      byId.has(id)
        ? compare(list, byId.get(id), `发票 ${id} 的价税合计`)
        : compare(list, due.get(String(list[0]?.fields.payment)), '合同约定的该期金额'),
    ),
  ];
}

function taxed(invoice: EvidenceRecord): Observation[] {
  const [net, tax, amount] = [invoice.fields.net, invoice.fields.tax, invoice.fields.amount].map(readFen);
  if (net == null || tax == null || amount == null || net + tax === amount) return [];
  return [
    money(invoice, `${yuan(amount)} 元不等于不含税金额 ${yuan(net)} 元加税额 ${yuan(tax)} 元`, net + tax, amount),
  ];
}

/** Rounding line by line moves the tax of an invoice by some fen, not by a yuan. */
const ROUNDING_FEN = 100n;

/** The tax is that of the one rate on the invoice. */
function rated(invoice: EvidenceRecord): Observation[] {
  const [net, tax] = [invoice.fields.net, invoice.fields.tax].map(readFen);
  const rate = /^(\d{1,2})(?:\.(\d{1,2}))?%$/.exec(String(invoice.fields.tax_rate));
  if (net == null || tax == null || !rate) return [];
  const bound = (fen: bigint) => (fen < 0n ? -fen : fen);
  const wanted = (net * BigInt(`${rate[1]}${(rate[2] ?? '').padEnd(2, '0')}`) + 5000n) / 10_000n;
  if (bound(tax - wanted) <= ROUNDING_FEN) return [];
  return [
    {
      rule: 'total-mismatch',
      at: at(invoice, 'tax'),
      message: `${nameOf(invoice)} 的${titleOf(invoice.kind, 'tax')} ${yuan(tax)} 元，按不含税金额 ${yuan(net)} 元与税率 ${rate[0]} 算是 ${yuan(wanted)} 元`,
      hint: '请对照票面核对金额与税率，照实更正；一张票有几种税率的，请用顿号隔开都写上',
      expected: yuan(wanted),
      actual: yuan(tax),
    },
  ];
}

/** Said once, at the last of the papers; one that is still to be followed by another is asked about as well. */
function compare(list: readonly EvidenceRecord[], expected: bigint | null | undefined, what: string): Observation[] {
  const last = list.at(-1);
  if (!last || expected == null) return [];
  const sum = list.reduce((fen, { fields }) => fen + (readFen(fields.amount) ?? 0n), 0n);
  if (sum === expected) return [];
  const words = list.length > 1 ? `连同前面的共 ${yuan(sum)} 元` : `${yuan(sum)} 元`;
  return [money(last, `${words}，与${what} ${yuan(expected)} 元不一致`, expected, sum)];
}

function money(record: EvidenceRecord, words: string, expected: bigint, actual: bigint): Observation {
  return {
    rule: 'total-mismatch',
    at: at(record, 'amount'),
    message: `${nameOf(record)} 的${titleOf(record.kind, 'amount')} ${words}`,
    hint: '请对照票面与银行回单核对，照实更正；分次开票付款或有扣减的，请写明依据',
    expected: yuan(expected),
    actual: yuan(actual),
  };
}
