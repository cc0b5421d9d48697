import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import { at, type Rule } from './rule.ts';

/** Every data import or export that was carried out cites an approval of the client given before it. */
export const transferWithoutApproval: Rule = {
  id: 'transfer-without-approval',
  title: '导入导出数据的操作应引用事前审批',
  about: ['operation-log', 'data-transfer-approval'],
  check(context) {
    const approvals = Map.groupBy(context.book.of('data-transfer-approval'), (record) => record.fields.dataset);
    return context.book
      .of('operation-log')
      .filter((operation) => context.usable(operation) && wordsOf(operation) && !operation.fields.approval_ref)
      .map((operation) => {
        const { dataset } = operation.fields;
        const near = dataset === undefined ? undefined : nearest(approvals.get(dataset) ?? [], operation);
        return {
          rule: 'transfer-without-approval',
          at: at(operation, 'action'),
          message: `操作 ${operation.id} ${wordsOf(operation)}数据，未引用事前审批`,
          hint: near ? explain(near, operation) : '没有找到同数据集的审批，请说明经过并提出整改',
          related: near ? [{ message: `审批 ${near.id} 的批准时间`, at: at(near, 'approved_at') }] : [],
        };
      });
  },
};

function wordsOf({ fields }: EvidenceRecord): string | undefined {
  return fields.action === 'data-export' ? '导出' : fields.action === 'data-import' ? '导入' : undefined;
}

/** The approval whose decision lies closest in time. */
function nearest(approvals: readonly EvidenceRecord[], operation: EvidenceRecord): EvidenceRecord | undefined {
  const started = instantOf(operation.fields.started_at) ?? 0;
  const distance = (record: EvidenceRecord) => Math.abs((instantOf(record.fields.approved_at) ?? 0) - started);
  return [...approvals].sort((a, b) => distance(a) - distance(b) || compareText(a.id, b.id))[0];
}

function explain(approval: EvidenceRecord, operation: EvidenceRecord): string {
  const approved = instantOf(approval.fields.approved_at);
  const started = instantOf(operation.fields.started_at);
  if (approved === null || started === null) return `同数据集的审批为 ${approval.id}，请说明`;
  const gap = Math.abs(approved - started);
  if (approved > started)
    return `同数据集的审批 ${approval.id} 批准于${wordsOf(operation)}之后 ${duration(gap)}，请说明`;
  const when = gap === 0 ? '同时' : `之前 ${duration(gap)}`;
  return `同数据集的审批 ${approval.id} 批准于${wordsOf(operation)}${when}；依据的就是它的，请在 approval_ref 写上编号，否则请说明`;
}

/** Whole minutes, hours or days, cut off. */
function duration(seconds: number): string {
  if (seconds < 60) return '不到 1 分钟';
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} 小时` : `${Math.floor(seconds / 86_400)} 天`;
}
