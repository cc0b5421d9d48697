import type { Occurrence } from '../../model/assessment.ts';
import { type Context, stepAsOf } from '../context.ts';
import { contractSubject, type Requirement } from './slot.ts';

/**
 * A prohibition that always holds. A machine can only say that no finding is on record (invariant 6), never that it was
 * obeyed; it stands outside the completeness fraction.
 */
export function standing(context: Context, requirement: Requirement): Occurrence {
  const due = requirement.due as unknown as { standing: { declaration?: string; findings_row?: string } };
  const row = due.standing.findings_row;
  const findings = context.book.of('finding').filter((record) => {
    if (row === undefined || record.fields.row !== row || context.book.confirmed(record) !== true) return false;
    return stepAsOf(context, record.fields.decision)?.result !== 'dismissed';
  });
  return {
    id: requirement.id,
    requirement: requirement.id,
    title: requirement.title,
    subject: contractSubject(context),
    period: null,
    due: null,
    status: findings.length > 0 ? 'not-applicable' : 'no-finding',
    sort: requirement.sort,
    owner: requirement.owner,
    clause: requirement.clause,
    records: findings.map((record) => record.id),
    late_by_workdays: null,
    waiver: null,
    suggested_path: '',
    note: findings.length > 0 ? `有甲方认定记录 ${findings.length} 条，由考核表与专家处理` : null,
  };
}
