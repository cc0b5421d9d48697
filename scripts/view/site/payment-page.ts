import { formatDeadline, formatMinute } from '../../calendar/instant.ts';
import { writeCapital } from '../../model/capital.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import type { Clock, ClockSort } from '../../model/standing.ts';
import { clauseNo } from '../clauses.ts';
import { countedRecords } from '../foresight/counted.ts';
import { MASKED } from '../mask.ts';
import type { PaymentPage } from '../pages/foresight.ts';
import type { ListRow, Run } from '../pages.ts';
import { paymentsInWords } from '../score-words.ts';
import { clockBadge, grouped, money } from '../words.ts';
import { PAGE } from './addresses.ts';
import { movedText } from './checklist.ts';
import type { SiteContext } from './context.ts';
import { recordBadges } from './record-view.ts';
import { makeShell } from './shell.ts';

type Line = PaymentPage['clocks'][number]['rows'][number];

const GROUPS: readonly [title: string, sorts: readonly ClockSort[]][] = [
  ['付款', ['payment']],
  ['期限', ['term', 'requirement', 'lasting']],
];

/** Where a clock begins and ends, in the words of its sort. */
const LABELS: { readonly [sort in ClockSort]: { start: string; due: string; end: string } } = {
  payment: { start: '收到发票', due: '约定期限', end: '付款' },
  requirement: { start: '起算', due: '约定期限', end: '办结' },
  term: { start: '起', due: '止', end: '届满' },
  lasting: { start: '起', due: '止', end: '届满' },
};

/** Money and clocks: amounts of the contract, dates by working days, statutory limits beside; nothing without a source. */
export function paymentPage(context: SiteContext): PaymentPage {
  const { contract } = context.snapshot.contract;
  return {
    page: 'payment',
    shell: makeShell(context, '支付', PAGE.payment),
    heading: '支付与期限',
    lead: leadOf(context),
    amount: contract.amount
      ? { figure: money(contract.amount.total), capital: contract.amount.capital, note: sumNote(context) }
      : null,
    clocks: GROUPS.flatMap(([title, sorts]) => {
      const clocks = sorts.flatMap((sort) => context.snapshot.clocks.filter((clock) => clock.sort === sort));
      return clocks.length === 0 ? [] : [{ title, rows: clocks.map((clock) => lineOf(context, clock)) }];
    }),
    scored: paymentsInWords(context.snapshot.score),
    events: eventsOf(context),
    penalties: penaltiesOf(context),
  };
}

function leadOf({ snapshot }: SiteContext): Run[] {
  const payments = snapshot.clocks.filter(({ sort }) => sort === 'payment');
  if (payments.length === 0) return [{ text: '合同没有写明分笔付款；以下是合同的期限。' }];
  const paid = payments.filter(({ state }) => state === 'met').length;
  const running = payments.filter(({ state }) => state === 'running').length;
  const over = payments.filter(({ state }) => state === 'over').length;
  const words = [
    `${payments.length} 笔付款中已付 ${paid} 笔`,
    running > 0 ? `${running} 笔在期限内` : '',
    over > 0 ? `${over} 笔已过期限` : '',
  ];
  return [
    { text: `${words.filter(Boolean).join('，')}。`, strong: true },
    { text: '金额照合同，期限按工作日推算；验收结论由专家小组作出，是否付款由甲方决定。' },
  ];
}

/** Whether the parts make the whole, in fen. */
function sumNote({ snapshot }: SiteContext): string {
  const { amount, payments = [] } = snapshot.contract.contract;
  if (!amount || payments.length === 0) return '';
  const sum = payments.reduce((total, payment) => total + fenOf(payment.amount), 0n);
  return sum === fenOf(amount.total)
    ? `${payments.length} 笔合计与合同金额一致`
    : `各笔合计 ${money(yuanOf(sum))}，与合同金额不一致，请核对`;
}

function fenOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

function yuanOf(fen: bigint): string {
  const text = String(fen).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

function lineOf(context: SiteContext, clock: Clock): Line {
  const { snapshot, names, zone } = context;
  const payment = snapshot.contract.contract.payments?.find(({ id }) => clock.sort === 'payment' && id === clock.id);
  const last = (epoch: number) => formatDeadline(epoch, zone).replace(/ 24:00$/, '');
  const left =
    clock.state === 'running' && clock.workdays_left !== null ? `还有 ${grouped(clock.workdays_left)} 个工作日` : '';
  const label = LABELS[clock.sort];
  const term = payment?.workdays ? `收到发票后 ${payment.workdays} 个工作日` : '';
  const facts: Line['facts'] = [];
  if (payment) facts.push({ label: '前提', value: payment.after, note: '' });
  if (clock.started_at !== null)
    facts.push({ label: label.start, value: momentText(context, clock.started_at), note: '' });
  else if (clock.sort === 'requirement') facts.push({ label: label.start, value: '还没有起算', note: '' });
  if (clock.due !== null) {
    facts.push({
      label: label.due,
      value: last(clock.due),
      note: [term, clock.shifted_due === null ? left : ''].filter(Boolean).join('；'),
    });
  } else if (term !== '') facts.push({ label: label.due, value: term, note: '' });
  if (clock.shifted_due !== null) facts.push({ label: '顺延至', value: last(clock.shifted_due), note: left });
  if (clock.outer) facts.push({ label: '法定期限', value: last(clock.outer.due), note: clock.outer.basis });
  else if (payment?.outer && clock.started_at === null)
    facts.push({ label: '法定期限', value: `收到发票后 ${payment.outer.days} 天`, note: payment.outer.basis });
  if (clock.ended_at !== null && clock.state === 'met')
    facts.push({
      label: label.end,
      value: momentText(context, clock.ended_at),
      note: metNote(clock),
    });
  if (clock.note && clock.sort !== 'payment') facts.push({ label: '说明', value: clock.note, note: '' });
  return {
    id: `clock-${clock.id}`,
    title: payment?.title ?? clock.title,
    badge: clockBadge(clock),
    clause: clauseText(names.clauses, clock.clause),
    amount:
      clock.amount === null
        ? null
        : {
            figure: money(clock.amount),
            capital: context.mask.sees('panel') ? writeCapital(fenOf(clock.amount)) : '',
            share: payment?.share ?? '',
          },
    facts,
    shifts: clock.shifts.map(({ record, title, clause, from, to, counted, unit }) => ({
      text: `${from} 至 ${to ?? '今（尚未结束）'} ${context.mask.sees('panel') ? context.mask.text(title) : MASKED}：按合同 ${clauseNo(names.clauses, clause)} 不计 ${counted} ${unit === 'days' ? '天' : '个工作日'}`,
      record: recordRun(context, record),
    })),
    records: payment ? paperwork(context, payment.id) : [],
  };
}

/** A day where the record names a day, the minute where it names one. */
function momentText({ zone }: SiteContext, at: number): string {
  return formatMinute(at, zone).replace(/ 00:00$/, '');
}

function metNote({ due, shifted_due, ended_at, outer }: Clock): string {
  const limit = shifted_due ?? due;
  if (limit === null || ended_at === null) return '';
  if (ended_at <= limit) return '在期限内';
  return outer !== null && ended_at <= outer.due ? '晚于约定期限，在法定期限内' : '晚于约定期限';
}

function clauseText(clauses: SiteContext['names']['clauses'], slug: string): string {
  return slug === '' ? '' : `合同 ${clauseNo(clauses, slug)}`;
}

function recordRun({ addresses }: SiteContext, id: string): Run {
  const href = addresses.record(id);
  return href === null ? { text: id } : { text: id, href };
}

/** Invoices and transfers for a payment, as recorded by the as-of day. */
function paperwork(context: SiteContext, payment: string): Line['records'] {
  const of = (kind: string) =>
    countedRecords(context.snapshot, kind).filter(({ fields }) => fields.payment === payment);
  const told = (kind: string, record: LedgerRecord, parts: [label: string, field: string][]) =>
    parts
      .map(([label, field]) => [label, paperValue(context, kind, field, record)] as const)
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `${label} ${value}`)
      .join('，');
  return [
    ...of('invoice').map((record) => ({
      text: `发票：${told('invoice', record, [
        ['价税合计', 'amount'],
        ['开具', 'issued_on'],
        ['收到', 'received_on'],
        ['查验', 'verified_at'],
      ])}`,
      record: recordRun(context, record.id),
      badges: recordBadges(context, record),
    })),
    ...of('payment').map((record) => ({
      text: `付款：${told('payment', record, [
        ['金额', 'amount'],
        ['批准', 'approved_at'],
        ['付出', 'paid_on'],
      ])}`,
      record: recordRun(context, record.id),
      badges: recordBadges(context, record),
    })),
  ];
}

function paperValue({ values, mask }: SiteContext, kind: string, field: string, { fields }: LedgerRecord): string {
  const amount = fields[field];
  const isMoney = field === 'amount' && typeof amount === 'string' && mask.sees('panel');
  return isMoney ? money(amount) : values.full(kind, field, fields);
}

const STOPS: readonly unknown[] = ['suspension', 'force-majeure'];

/** Stoppages on record, those too that move nothing, with the reason. */
function eventsOf(context: SiteContext): PaymentPage['events'] {
  const { snapshot, values, mask } = context;
  const moved = new Set(snapshot.clocks.flatMap(({ shifts }) => shifts.map(({ record }) => record)));
  const touched = snapshot.occurrences.filter((one) => one.moved !== undefined);
  const declared = new Set((snapshot.contract.contract.shifts ?? []).map(({ subtype }) => subtype as string));
  const rows = countedRecords(snapshot, 'contract-event')
    .filter(({ fields }) => STOPS.includes(fields.subtype))
    .map((record): ListRow => {
      const { from, to, subtype, title } = record.fields;
      const span = [from, to ?? '尚未结束'].map(String).join(' 至 ');
      const word = values.full('contract-event', 'subtype', record.fields);
      const pieces = touched.filter((one) => one.moved?.records.includes(record.id));
      const isMoving = moved.has(record.id) || pieces.length > 0;
      return {
        badge: isMoving ? { word: '已顺延', tone: 'late' } : { word: '未顺延', tone: 'waived' },
        text: [
          recordRun(context, record.id),
          { text: ` ${word}：${mask.sees('panel') ? mask.text(String(title)) : MASKED}` },
        ],
        aside: [
          mask.sees('panel') ? span : '',
          isMoving
            ? movedText(pieces)
            : declared.has(String(subtype))
              ? '没有落在各期限内，或不是甲方提交、合并的'
              : '合同没有写明由此顺延',
        ]
          .filter(Boolean)
          .join(' · '),
      };
    });
  return rows.length === 0 ? null : { title: '不可抗力与中止', rows };
}

/** `1000%` as `10 倍`; what is no multiple stays a percentage. */
function rateText(rate: string): string {
  return rate.replace(/^(\d+)00%$/, (_, times: string) => (times === '1' ? '全额' : `${times} 倍`));
}

function penaltiesOf(context: SiteContext): PaymentPage['penalties'] {
  const { snapshot, names, mask } = context;
  if (snapshot.penalties.length === 0) return null;
  return {
    title: '违约金约定',
    lead: '合同以比例约定的，只在有书面决定时按决定的比例计算；没有决定的不计算，也不推测。',
    rows: snapshot.penalties.map(({ title, clause, rate_from, rate_to, decisions }) => ({
      title,
      clause: clauseText(names.clauses, clause),
      rate: [...new Set([rate_from, rate_to])].map(rateText).join(' 至 '),
      decisions: decisions.map(({ record, in_effect, rate, base, amount, computed, within, agrees }) => {
        const words = [
          rate === null ? '决定书没有写比例，不计算' : `比例 ${rate}`,
          within === false ? '不在约定的比例之内，请核对' : '',
          rate !== null && base === null ? '决定书没有写计罚基数，不计算' : '',
          computed === null
            ? ''
            : `以 ${money(base ?? '')} 为基数计 ${money(computed)}（${writeCapital(fenOf(computed))}）`,
          amount === null ? '' : `决定书金额 ${money(amount)}`,
          agrees === false ? '两者不一致，请核对' : '',
        ];
        return {
          badge: in_effect ? { word: '已决定', tone: 'plain' as const } : { word: '未生效', tone: 'waived' as const },
          text: [
            recordRun(context, record),
            { text: ` ${mask.sees('panel') ? words.filter(Boolean).join('；') : MASKED}` },
          ],
          aside: in_effect ? '' : '不是甲方提交、合并的，不计算',
        };
      }),
      empty: '没有书面决定，不计算',
    })),
  };
}
