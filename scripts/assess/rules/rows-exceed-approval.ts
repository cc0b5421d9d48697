import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import { withRows } from '../bulk.ts';
import { at, latest, nameOf, type Rule, titleOf } from './rule.ts';

/** No operation takes out or brings in more rows than its approval lets it; as many are in order. */
export const rowsExceedApproval: Rule = {
  id: 'rows-exceed-approval',
  title: '导入导出的行数不应超过批准的行数',
  about: ['data-transfer-approval', 'operation-log'],
  checks: ['X'],
  check(context) {
    const approvals = new Map(latest(context, 'data-transfer-approval').map((one) => [one.id, one]));
    return withRows(context, 'operation-log').flatMap((operation): Observation[] => {
      const approval = approvals.get(String(operation.fields.approval_ref));
      const { rows } = operation.fields;
      const approved = approval?.fields.rows_approved;
      const began = instantOf(operation.fields.started_at);
      if (!approval || typeof rows !== 'number' || typeof approved !== 'number' || rows <= approved) return [];
      return began !== null && began < context.end && context.usable(operation)
        ? [observe(operation, approval, rows, approved)]
        : [];
    });
  },
};

function observe(operation: EvidenceRecord, approval: EvidenceRecord, rows: number, approved: number): Observation {
  return {
    rule: 'rows-exceed-approval',
    at: at(operation, 'rows'),
    message: `${nameOf(operation)} 的${titleOf(operation.kind, 'rows')} ${rows}，多于所引审批 ${approval.id} 批准的 ${approved} 行`,
    hint: '请对照堡垒机记录与交付文件核对行数；确实多出的，请说明去向并由甲方处理，批准的行数不要改动',
    expected: `不多于 ${approved} 行`,
    actual: `${rows} 行`,
    related: [{ message: titleOf(approval.kind, 'rows_approved'), at: at(approval, 'rows_approved') }],
  };
}
