import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fenOf, readFen, yuan } from '../evidence/money.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Money that somebody decided on is what the contract makes of it. Nothing is worked out where nobody decided. */
export const decisionAmount: Rule = {
  id: 'decision-amount',
  title: '付款意见与违约处理决定的金额应与约定相符',
  about: ['acceptance-event', 'acceptance-report', 'contract-event'],
  checks: ['Q', 'X'],
  check(context) {
    return [
      ...latest(context, 'acceptance-event').flatMap((event) => payment(context, event)),
      ...latest(context, 'contract-event').flatMap((event) => penalty(context, event)),
    ];
  },
};

/** After acceptance one instalment is released; without a favourable report none is. */
function payment(context: Context, event: EvidenceRecord): Observation[] {
  const fen = event.fields.subtype === 'payment-decision' ? readFen(event.fields.amount) : null;
  if (fen === null || fen === 0n) return [];
  const reports = latest(context, 'acceptance-report').filter(
    ({ fields }) => String(fields.issued_on) <= String(event.fields.happened_at).slice(0, 10),
  );
  const report = reports.at(-1);
  if (report?.fields.verdict !== 'qualified') {
    const said = report ? '验收结论不是合格' : '还没有验收报告';
    const found = observe(event, `同意付款 ${yuan(fen)} 元，${said}`, '验收合格之后付款', yuan(fen));
    return [report ? { ...found, related: [{ message: '验收结论', at: at(report, 'verdict') }] } : found];
  }
  const due = (context.contract.contract.payments ?? []).filter(({ accepted }) => accepted);
  if (due.length === 0 || due.some(({ amount }) => fenOf(amount) === fen)) return [];
  const wanted = due.map(({ title, amount }) => `${title} ${amount} 元`).join('，');
  return [observe(event, `同意付款 ${yuan(fen)} 元，与约定的 ${wanted} 不一致`, wanted, yuan(fen))];
}

/** By the rate of the clause that the decision names, of the base that it states or of the contract's total. */
function penalty(context: Context, event: EvidenceRecord): Observation[] {
  const { fields } = event;
  const fen = fields.subtype === 'penalty-decision' ? readFen(fields.amount) : null;
  const formula = context.contract.contract.formulas?.find(({ clause }) => clause === fields.basis_clause);
  if (fen === null || !formula) return [];
  const total = context.contract.contract.amount?.total;
  const own = formula.base === 'stated' || total === undefined ? null : fenOf(total);
  const base = readFen(fields.base_amount) ?? own;
  const [low, high] = [formula.rate_from, formula.rate_to].map(millionths);
  if (low == null || high == null) return [];
  const rates = low === high ? formula.rate_from : `${formula.rate_from} 至 ${formula.rate_to}`;
  if (base === null) {
    return [observe(event, `按 ${rates} 处理，没有写计罚基数`, titleOf(event.kind, 'base_amount'), '没有写')];
  }
  // In millionths of a fen; right when it rounds to the fen either way.
  const scaled = fen * 1_000_000n;
  if (scaled > base * low - 1_000_000n && scaled < base * high + 1_000_000n) return [];
  const bounds = [base * low, base * high].map((part) => yuan((part + 500_000n) / 1_000_000n));
  const expected = bounds[0] === bounds[1] ? `${bounds[0]}` : `${bounds[0]} 至 ${bounds[1]}`;
  return [observe(event, `${yuan(fen)} 元不是 ${yuan(base)} 元的 ${rates}`, expected, yuan(fen))];
}

/** `1.5%` as 15000 millionths. */
function millionths(rate: string): bigint | null {
  const match = /^(\d{1,4})(?:\.(\d{1,4}))?%$/.exec(rate);
  return match ? BigInt(`${match[1]}${(match[2] ?? '').padEnd(4, '0')}`) : null;
}

function observe(event: EvidenceRecord, words: string, expected: string, actual: string): Observation {
  return {
    rule: 'decision-amount',
    at: at(event, 'amount'),
    message: `${nameOf(event)}：${words}`,
    hint: '请对照决定书与合同条款核对，照实更正；另有扣减或约定的，请写明依据',
    expected,
    actual,
  };
}
