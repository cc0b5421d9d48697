import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { withRows } from '../bulk.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const DIRECTIONS: { readonly [action: string]: string } = { 'data-export': 'export', 'data-import': 'import' };

/** Fields in which an operation and the approval that it cites speak of the same thing. */
const SAME: readonly (readonly [operation: string, approval: string])[] = [
  ['system', 'system'],
  ['dataset', 'dataset'],
  ['operator', 'executor'],
];

/** An operation and its approval are about one transfer; a file that was handed over belongs to one approval only. */
export const transferMismatch: Rule = {
  id: 'transfer-mismatch',
  title: '操作与所引审批、交付文件与审批应一一对应',
  about: ['data-transfer-approval', 'operation-log'],
  checks: ['X', 'H'],
  check(context) {
    const list = latest(context, 'data-transfer-approval');
    const approvals = new Map(list.map((one) => [one.id, one]));
    const operations = withRows(context, 'operation-log').flatMap((operation): Observation[] => {
      const approval = approvals.get(String(operation.fields.approval_ref));
      return approval && context.usable(operation) ? differences(operation, approval) : [];
    });
    return [...operations, ...sharedFiles(list)];
  },
};

function differences(operation: EvidenceRecord, approval: EvidenceRecord): Observation[] {
  const direction = DIRECTIONS[String(operation.fields.action)];
  const differ = (field: string, other: string, own: Value | undefined, theirs: Value | undefined): Observation[] => {
    if (own === undefined || theirs === undefined || own === theirs) return [];
    return [
      {
        rule: 'transfer-mismatch',
        at: at(operation, field),
        message: `${nameOf(operation)} 的${titleOf(operation.kind, field)}与所引审批 ${approval.id} 的${titleOf(approval.kind, other)}不同`,
        hint: '请核对引用的审批编号与这一项；引用错的照实更正，确实不在批准范围内的，请说明经过',
        expected: String(theirs),
        actual: String(own),
        related: [{ message: titleOf(approval.kind, other), at: at(approval, other) }],
      },
    ];
  };
  return [
    ...SAME.flatMap(([own, other]) => differ(own, other, operation.fields[own], approval.fields[other])),
    ...differ('action', 'direction', direction, direction && approval.fields.direction),
  ];
}

/** By the hash of the file; an approval that corrects another may bring its file. */
function sharedFiles(approvals: readonly EvidenceRecord[]): Observation[] {
  const owners = new Map<string, EvidenceRecord>();
  return approvals.flatMap((approval): Observation[] => {
    const hash = approval.fields.file_sha256;
    if (typeof hash !== 'string') return [];
    const first = owners.get(hash);
    if (first === undefined) owners.set(hash, approval);
    if (first === undefined || approval.fields.supersedes === first.id) return [];
    const title = titleOf(approval.kind, 'file_sha256');
    return [
      {
        rule: 'transfer-mismatch',
        at: at(approval, 'file_sha256'),
        message: `${nameOf(approval)} 的${title}与 ${first.id} 的相同，两份审批说的是同一个文件`,
        hint: '请对照交付文件重新计算校验值；确是同一个文件的，请说明为什么有两份审批',
        related: [{ message: `${first.id} 的${title}`, at: at(first, 'file_sha256') }],
      },
    ];
  });
}
