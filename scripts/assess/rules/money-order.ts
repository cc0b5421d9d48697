import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const PAPERS: readonly (readonly [kind: string, field: string])[] = [
  ['invoice', 'issued_on'],
  ['payment', 'paid_on'],
];

/** Money follows the deed: invoices after signing, those of an accepted instalment after acceptance; applications after the term. */
export const moneyOrder: Rule = {
  id: 'money-order',
  title: '验收申请、发票与付款应在其前提之后',
  about: ['acceptance-application', 'acceptance-report', ...PAPERS.map(([kind]) => kind)],
  checks: ['T', 'X'],
  check(context) {
    const { signed_on: signed, payments = [] } = context.contract.contract;
    const accepted = new Set(payments.flatMap((one) => (one.accepted ? [one.id] : [])));
    const report = latest(context, 'acceptance-report').find(({ fields }) => fields.verdict === 'qualified');
    const passed = report && dayOf(context, report.fields.concluded_on ?? report.fields.issued_on);
    const papers = PAPERS.flatMap(([kind, field]) =>
      latest(context, kind).flatMap((paper): Observation[] => {
        const day = dayOf(context, paper.fields[field]);
        if (day === null) return [];
        if (signed && day < signed) return [early(paper, field, day, `合同签订日 ${signed}`, signed)];
        if (!accepted.has(String(paper.fields.payment)) || (passed && day >= passed)) return [];
        const found = early(
          paper,
          field,
          day,
          passed ? `验收合格日 ${passed}` : '验收合格（还没有合格的验收报告）',
          passed,
        );
        return [report ? { ...found, related: [{ message: '验收结论', at: at(report, 'verdict') }] } : found];
      }),
    );
    return [...papers, ...applications(context)];
  },
};

/** The term's last day counts until 24:00. */
function applications(context: Context): Observation[] {
  const { to } = context.term;
  return latest(context, 'acceptance-application').flatMap((application) => {
    const day = dayOf(context, application.fields.applied_at);
    return day === null || day > to ? [] : [early(application, 'applied_at', day, `服务期届满日 ${to}`, null)];
  });
}

function early(
  record: EvidenceRecord,
  field: string,
  day: string,
  before: string,
  from: string | null | undefined,
): Observation {
  return {
    rule: 'money-order',
    at: at(record, field),
    message: `${nameOf(record)} 的${titleOf(record.kind, field)} ${day} 早于${before}`,
    hint: '请核对日期；确实如此的，请说明依据与经过，不要改动已开出、已付出的日期',
    expected: from ? `不早于 ${from}` : `晚于${before}`,
    actual: day,
  };
}

function dayOf({ zone }: Context, value: Value | undefined): string | null {
  if (typeof value !== 'string') return null;
  const instant = instantOf(value);
  return instant === null ? parseDay(value) : zone.dayOf(instant);
}
