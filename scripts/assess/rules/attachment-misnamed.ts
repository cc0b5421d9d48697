import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { attachmentsOf } from '../evidence/attachments.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** A file that is named for one record belongs to that record: two that were put the wrong way round give themselves away. */
export const attachmentMisnamed: Rule = {
  id: 'attachment-misnamed',
  title: '以记录编号命名的附件应附在那一条记录上',
  about: [],
  checks: ['H'],
  check(context) {
    const attachments = attachmentsOf(context);
    const listed = new Set(attachments.map(({ record, path }) => `${record.id} ${path}`));
    return attachments.flatMap(({ record, index, path, found }): Observation[] => {
      const owner = found === null ? undefined : ownerOf(context, path);
      // Where both list it, it is one file behind two records, which is told of its content.
      if (!owner || isRelated(owner, record) || listed.has(`${owner.id} ${path}`)) return [];
      return [
        {
          rule: 'attachment-misnamed',
          at: at(record, 'attachments', index, 'path'),
          message: `${nameOf(record)} 的附件 ${path}，文件名写的是 ${owner.id}`,
          hint: '请打开附件核对说的是哪一条：放错的换过来，连同校验值一起改；一份材料确实说明两件事的，请在备注里说明',
          expected: `${owner.id} 的附件，或改用这条记录的编号命名`,
          actual: path,
          related: [{ message: `文件名所写的 ${owner.id}`, at: at(owner, 'id') }],
        },
      ];
    });
  },
};

/** The record whose id is what the name begins with, the longest there is: `INS-2024-0071-disk.png`. */
function ownerOf(context: Context, path: string): EvidenceRecord | undefined {
  const steps = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').split('-');
  for (let length = steps.length; length > 1; length -= 1) {
    const owner = context.book.find(steps.slice(0, length).join('-'));
    if (owner) return owner;
  }
  return undefined;
}

function isRelated(one: EvidenceRecord, other: EvidenceRecord): boolean {
  return one.id === other.id || one.fields.supersedes === other.id || other.fields.supersedes === one.id;
}
