import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { logsOf, withRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const TRANSFERS = new Set(['data-export', 'data-import']);

/** No operation takes out or brings in more rows than its approval lets it, nor do all of them; as many are in order. */
export const rowsExceedApproval: Rule = {
  id: 'rows-exceed-approval',
  title: '导入导出的行数不应超过批准的行数',
  about: ['data-transfer-approval', 'operation-log'],
  checks: ['X'],
  check(context) {
    const approvals = new Map(latest(context, 'data-transfer-approval').map((one) => [one.id, one]));
    const each = withRows(context, 'operation-log').flatMap((operation): Observation[] => {
      const approval = approvals.get(String(operation.fields.approval_ref));
      const { rows } = operation.fields;
      const approved = approval?.fields.rows_approved;
      const began = instantOf(operation.fields.started_at);
      if (!approval || typeof rows !== 'number' || typeof approved !== 'number' || rows <= approved) return [];
      return began !== null && began < context.end && context.usable(operation)
        ? [observe(operation, approval, rows, approved)]
        : [];
    });
    return [...each, ...together(context, approvals)];
  },
};

interface Sum {
  times: number;
  rows: number;
  most: number;
  operations: EvidenceRecord[];
}

/** Several transfers under one approval, each of them within it. One that is beyond it by itself is told already. */
function together(context: Context, approvals: ReadonlyMap<string, EvidenceRecord>): Observation[] {
  const sums = new Map<string, Sum>();
  const add = (id: string, { times, rows, most }: Omit<Sum, 'operations'>, operations: EvidenceRecord[] = []) => {
    const sum = sums.get(id) ?? { times: 0, rows: 0, most: 0, operations: [] };
    sum.operations.push(...operations);
    sums.set(id, { ...sum, times: sum.times + times, rows: sum.rows + rows, most: Math.max(sum.most, most) });
  };
  for (const operation of context.book.of('operation-log')) {
    const { action, rows, approval_ref: id, started_at } = operation.fields;
    if (!TRANSFERS.has(String(action)) || typeof rows !== 'number' || typeof id !== 'string') continue;
    const began = instantOf(started_at);
    if (began === null || began >= context.end || !context.usable(operation)) continue;
    add(id, { times: 1, rows, most: rows }, [operation]);
  }
  for (const taken of logsOf(context).flatMap((log) => log.taken)) add(taken.approval, taken);
  return [...sums].flatMap(([id, sum]): Observation[] => {
    const approval = approvals.get(id);
    const approved = approval?.fields.rows_approved;
    if (!approval || typeof approved !== 'number' || sum.rows <= approved || sum.most > approved) return [];
    return [beyond(approval, approved, sum)];
  });
}

function beyond(approval: EvidenceRecord, approved: number, { times, rows, operations }: Sum): Observation {
  return {
    rule: 'rows-exceed-approval',
    at: at(approval, 'rows_approved'),
    message: `${nameOf(approval)} 批准 ${approved} 行，引用它的 ${times} 次导入导出合计 ${rows} 行`,
    hint: '请对照堡垒机记录核对各次引用的审批与行数；因故重做的请在备注里说明，前一次的数据怎样处理；确实多出的由甲方处理',
    expected: `合计不多于 ${approved} 行`,
    actual: `${rows} 行`,
    related: operations
      .slice(0, 3)
      .map((one) => ({ message: `${one.id} 的${titleOf(one.kind, 'rows')}`, at: at(one, 'rows') })),
  };
}

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
