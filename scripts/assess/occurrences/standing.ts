import type { Occurrence } from '../../model/assessment.ts';
import type { Value } from '../../model/record.ts';
import { type Context, stepAsOf } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { kindSight } from '../score/sheet-conditions.ts';
import { contractSubject, type Requirement } from './slot.ts';

interface Standing {
  findings_row?: string;
  aside?: string;
  records?: { kind: string; where?: unknown };
}

/**
 * A prohibition that always holds. A machine can only say that no finding is on record (invariant 6), never that it was
 * obeyed; it stands outside the completeness fraction. A finding counts here by the sheet's row, or by naming this line.
 */
export function standing(context: Context, requirement: Requirement): Occurrence {
  const due = requirement.due as unknown as { standing: Standing };
  const { findings_row: row, aside: reason, records } = due.standing;
  if (reason !== undefined) return aside(context, requirement, reason);
  const findings = context.book.of('finding').filter((record) => {
    const about = record.fields.about as { occurrence?: Value } | undefined;
    const isHere = about?.occurrence === requirement.id || (row !== undefined && record.fields.row === row);
    if (!isHere || context.book.confirmed(record) !== true || record.fields.adjustment !== undefined) return false;
    return stepAsOf(context, record.fields.decision)?.result !== 'dismissed';
  });
  if (findings.length === 0) return listed(context, requirement, records);
  const note = `有甲方认定记录 ${findings.length} 条，由考核表与专家处理`;
  return { ...line(context, requirement, 'not-applicable', note), records: findings.map((record) => record.id) };
}

/** Records that bear on a prohibition: shown with it and left to the panel, for they need not break it. */
function listed(context: Context, requirement: Requirement, records: Standing['records']): Occurrence {
  const text = records && resolve(records.where, context.parameters);
  const wanted = records && typeof text === 'string' ? context.conditions.of(kindSight(records.kind), text) : undefined;
  const found = records
    ? context.book.of(records.kind).filter((one) => context.usable(one) && (!records.where || wanted?.(one.fields)))
    : [];
  if (found.length === 0) return line(context, requirement, 'no-finding', null);
  const note = `有相关记录 ${found.length} 条，请说明；是否属于本条所指，由专家判断`;
  return { ...line(context, requirement, 'not-applicable', note), records: found.map((record) => record.id) };
}

/** A line that says why nothing is expected here: not in this contract, not in this system, or not yet. */
export function aside(context: Context, requirement: Requirement, note: string): Occurrence {
  return line(context, requirement, 'not-applicable', note);
}

function line(
  context: Context,
  requirement: Requirement,
  status: 'no-finding' | 'not-applicable',
  note: string | null,
): Occurrence {
  return {
    id: requirement.id,
    requirement: requirement.id,
    title: requirement.title,
    subject: contractSubject(context),
    period: null,
    due: null,
    status,
    sort: requirement.sort,
    owner: requirement.owner,
    clause: requirement.clause,
    records: [],
    late_by_workdays: null,
    waiver: null,
    suggested_path: '',
    note,
  };
}
