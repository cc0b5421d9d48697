import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { type Attachment, attachmentsOf } from '../evidence/attachments.ts';
import { instantOf } from '../evidence/book.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** One content, as its hash tells, stands behind one record; a correction may bring the attachments of what it corrects. */
export const duplicateAttachment: Rule = {
  id: 'duplicate-attachment',
  title: '同一附件不应附在两条记录上',
  about: [],
  checks: ['H'],
  check(context) {
    const owners = new Map<string, Attachment[]>();
    for (const attachment of attachmentsOf(context)) {
      const known = owners.get(attachment.sha256);
      if (known === undefined) owners.set(attachment.sha256, [attachment]);
      else if (!known.some(({ record }) => isRelated(record, attachment.record))) known.push(attachment);
    }
    return [...owners.values()].flatMap((list) => (list.length > 1 ? [observe(context, list)] : []));
  },
};

function isRelated(one: EvidenceRecord, other: EvidenceRecord): boolean {
  return one.id === other.id || one.fields.supersedes === other.id || other.fields.supersedes === one.id;
}

/** Once for each content, at the second of the records by the time that they tell of. */
function observe(context: Context, list: Attachment[]): Observation {
  const when = ({ record }: Attachment) =>
    context.book.eventAt(record) ?? instantOf(record.fields.recorded_at) ?? Number.POSITIVE_INFINITY;
  list.sort((a, b) => when(a) - when(b) || compareText(a.record.id, b.record.id));
  const [first, second] = list as [Attachment, Attachment];
  const others = list.length > 2 ? `；内容相同的共 ${list.length} 条记录` : '';
  return {
    rule: 'duplicate-attachment',
    at: at(second.record, 'attachments', second.index, 'sha256'),
    message: `${nameOf(second.record)} 的附件 ${second.path} 与 ${first.record.id} 的附件内容完全相同${others}`,
    hint: '请核对是否放错了文件：放错的换成这一次的；同一份材料确实说明两件事的，请在备注里说明',
    related: [
      {
        message: `${first.record.id} 的附件 ${first.path}`,
        at: at(first.record, 'attachments', first.index, 'sha256'),
      },
    ],
  };
}
