import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { withRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, nameOf, type Rule, titleOf } from '../rule.ts';

const HINT = '请说明经过并提出整改；事前没有批准的，事后不能补上，已记下的时间不要改动';

/** Approved by the second before it is carried out: nothing is said of these about the same minute. */
const STRICT: readonly (readonly [kind: string, executed: string])[] = [
  ['change', 'started_at'],
  ['authorization', 'used_at'],
];

/**
 * What needs an approval gets it before it is carried out. For a data transfer the same minute counts as before, unless
 * agreed otherwise.
 */
export const approvalAfterExecution: Rule = {
  id: 'approval-after-execution',
  title: '须经批准的事应先批准、后执行',
  about: ['data-transfer-approval', 'operation-log', ...STRICT.map(([kind]) => kind)],
  checks: ['T'],
  check(context) {
    const sameMinute = context.parameters.get('transfer.simultaneous') !== false;
    const isAfter = (approved: number, executed: number) =>
      sameMinute ? Math.floor(approved / 60) > Math.floor(executed / 60) : approved >= executed;
    const found = STRICT.flatMap(([kind, field]) =>
      context.book.of(kind).flatMap((one) => itself(context, one, field)),
    );
    const approvals = new Map<string, EvidenceRecord>();
    for (const approval of context.book.of('data-transfer-approval')) {
      if (!context.usable(approval)) continue;
      const approved = instantOf(approval.fields.approved_at);
      const executed = instantOf(approval.fields.executed_at);
      if (approved !== null && executed !== null && isAfter(approved, executed)) {
        found.push(late(context, approval, 'executed_at', approval, approved, executed));
      } else {
        // One that is late by its own account says so once; the operations carried out under it say nothing new.
        approvals.set(approval.id, approval);
      }
    }
    for (const operation of withRows(context, 'operation-log')) {
      if (!context.usable(operation)) continue;
      const approval = approvals.get(String(operation.fields.approval_ref));
      const approved = instantOf(approval?.fields.approved_at);
      const started = instantOf(operation.fields.started_at);
      if (approval && approved !== null && started !== null && isAfter(approved, started)) {
        found.push(late(context, operation, 'started_at', approval, approved, started));
      }
    }
    return found;
  },
};

function itself(context: Context, record: EvidenceRecord, field: string): Observation[] {
  const approved = instantOf(record.fields.approved_at);
  const executed = instantOf(record.fields[field]);
  if (approved === null || executed === null || approved < executed || !context.usable(record)) return [];
  return [late(context, record, field, record, approved, executed)];
}

/** `record` was carried out at `executed`, its `field`, under an approval given at `approved`. */
function late(
  context: Context,
  record: EvidenceRecord,
  field: string,
  approval: EvidenceRecord,
  approved: number,
  executed: number,
): Observation {
  const [before, after] = [clock(executed, context.zone), clock(approved, context.zone)];
  const own = record === approval;
  const side = approved === executed ? '与批准同时' : '早于批准';
  const done = `${nameOf(record)} 的${titleOf(record.kind, field)}（${before}）${side}`;
  return {
    rule: 'approval-after-execution',
    at: at(record, own ? 'approved_at' : 'approval_ref'),
    message: own ? `${done}（${after}）` : `${done}：所引审批 ${approval.id} 批准于 ${after}`,
    hint: HINT,
    expected: `先于 ${before} 批准`,
    actual: `${after} 批准`,
    related: [
      own
        ? { message: titleOf(record.kind, field), at: at(record, field) }
        : { message: '批准时间', at: at(approval, 'approved_at') },
    ],
  };
}
