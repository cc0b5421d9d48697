import { attachmentsOf } from '../evidence/attachments.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** An attachment is, byte for byte, the file that the record described. */
export const attachmentHash: Rule = {
  id: 'attachment-hash',
  title: '附件内容应与记录的校验值一致',
  about: [],
  checks: ['H'],
  check(context) {
    return attachmentsOf(context)
      .filter(({ found, sha256 }) => found !== null && found !== sha256)
      .map(({ record, index, path, sha256, found }) => ({
        rule: 'attachment-hash',
        at: at(record, 'attachments', index, 'sha256'),
        message: `${nameOf(record)} 的附件 ${path} 与记录的校验值不一致`,
        hint: '请核对文件：放错了的换回原来的文件；确需更换的，更新校验值并在备注里说明',
        expected: sha256,
        actual: found ?? '',
      }));
  },
};
