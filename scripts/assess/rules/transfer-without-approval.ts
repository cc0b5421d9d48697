import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { withRows } from '../bulk.ts';
import { instantOf } from '../evidence/book.ts';
import { at, type Rule } from '../rule.ts';

/** An approval with the moment of its decision. */
interface Approval {
  record: EvidenceRecord;
  approved: number;
}

/** Every data import or export that was carried out cites an approval of the client given before it. */
export const transferWithoutApproval: Rule = {
  id: 'transfer-without-approval',
  title: '导入导出数据的操作应引用事前审批',
  about: ['operation-log', 'data-transfer-approval'],
  checks: ['X', 'T'],
  check(context) {
    const approvals = inOrder(context.book.of('data-transfer-approval'));
    const byDataset = Map.groupBy(approvals, ({ record }) => record.fields.dataset);
    return withRows(context, 'operation-log')
      .filter((operation) => context.usable(operation) && wordsOf(operation) && !operation.fields.approval_ref)
      .map((operation) => {
        const { dataset } = operation.fields;
        const started = instantOf(operation.fields.started_at) ?? 0;
        const near = dataset === undefined ? undefined : nearest(byDataset.get(dataset) ?? [], started);
        const words = wordsOf(operation) ?? '';
        return {
          rule: 'transfer-without-approval',
          at: at(operation, 'action'),
          message: `操作 ${operation.id} ${words}数据，未引用事前审批`,
          hint: near ? explain(near, started, words) : '没有找到同数据集的审批，请说明经过并提出整改',
          related: near ? [{ message: `审批 ${near.record.id} 的批准时间`, at: at(near.record, 'approved_at') }] : [],
        };
      });
  },
};

function wordsOf({ fields }: EvidenceRecord): string | undefined {
  return fields.action === 'data-export' ? '导出' : fields.action === 'data-import' ? '导入' : undefined;
}

function inOrder(records: readonly EvidenceRecord[]): Approval[] {
  const approvals = records.flatMap((record): Approval[] => {
    const approved = instantOf(record.fields.approved_at);
    return approved === null ? [] : [{ record, approved }];
  });
  return approvals.sort((a, b) => a.approved - b.approved || compareText(a.record.id, b.record.id));
}

/** Of approvals in order, the one whose decision lies closest in time; of two as close, the earlier. */
function nearest(approvals: readonly Approval[], started: number): Approval | undefined {
  let [low, high] = [0, approvals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((approvals[middle]?.approved ?? 0) <= started) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [approvals[low - 1], approvals[low]];
  if (!before || !after) return before ?? after;
  return started - before.approved <= after.approved - started ? before : after;
}

function explain({ record, approved }: Approval, started: number, words: string): string {
  const gap = duration(Math.abs(approved - started));
  if (approved > started) return `同数据集的审批 ${record.id} 批准于${words}之后 ${gap}，请说明`;
  const when = approved === started ? '同时' : `之前 ${gap}`;
  return `同数据集的审批 ${record.id} 批准于${words}${when}；依据的就是它的，请在依据审批（approval_ref）写上编号，否则请说明`;
}

/** Whole minutes, hours or days, cut off. */
function duration(seconds: number): string {
  if (seconds < 60) return '不到 1 分钟';
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} 小时` : `${Math.floor(seconds / 86_400)} 天`;
}
