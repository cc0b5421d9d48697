import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import { at, clock, nameOf, type Rule } from './rule.ts';

const HINT = '请说明经过并提出整改；事前没有批准的，事后不能补上，已记下的时间不要改动';

/** A data transfer is approved before it is carried out; the same minute counts as before, unless agreed otherwise. */
export const approvalAfterExecution: Rule = {
  id: 'approval-after-execution',
  title: '数据导入导出应先批准、后执行',
  about: ['data-transfer-approval', 'operation-log'],
  checks: ['T'],
  check(context) {
    const sameMinute = context.parameters.get('transfer.simultaneous') !== false;
    const isAfter = (approved: number, executed: number) =>
      sameMinute ? Math.floor(approved / 60) > Math.floor(executed / 60) : approved >= executed;
    const found: Observation[] = [];
    const approvals = new Map<string, EvidenceRecord>();
    for (const approval of context.book.of('data-transfer-approval')) {
      if (!context.usable(approval)) continue;
      const approved = instantOf(approval.fields.approved_at);
      const executed = instantOf(approval.fields.executed_at);
      if (approved !== null && executed !== null && isAfter(approved, executed)) {
        found.push(late(context, approval, 'approved_at', approval, approved, executed));
      } else {
        // One that is late by its own account says so once; the operations carried out under it say nothing new.
        approvals.set(approval.id, approval);
      }
    }
    for (const operation of context.book.of('operation-log')) {
      if (!context.usable(operation)) continue;
      const approval = approvals.get(String(operation.fields.approval_ref));
      const approved = instantOf(approval?.fields.approved_at);
      const started = instantOf(operation.fields.started_at);
      if (approval && approved !== null && started !== null && isAfter(approved, started)) {
        found.push(late(context, operation, 'approval_ref', approval, approved, started));
      }
    }
    return found;
  },
};

/** `record` was carried out at `executed`, under an approval given at `approved`. */
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
  return {
    rule: 'approval-after-execution',
    at: at(record, field),
    message: own
      ? `${nameOf(record)} 的执行时间（${before}）${side}（${after}）`
      : `${nameOf(record)} 的开始时间（${before}）${side}：所引审批 ${approval.id} 批准于 ${after}`,
    hint: HINT,
    expected: `先于 ${before} 批准`,
    actual: `${after} 批准`,
    related: [
      own
        ? { message: '执行时间', at: at(record, 'executed_at') }
        : { message: '批准时间', at: at(approval, 'approved_at') },
    ],
  };
}
