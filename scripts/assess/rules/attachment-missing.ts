import { attachmentsOf } from '../evidence/attachments.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** Every attachment that a record lists lies in the contract's attachments folder. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  title: '记录所列附件应在材料中',
  about: [],
  checks: ['H'],
  check(context) {
    const missing = attachmentsOf(context).filter(({ found }) => found === null);
    const places =
      missing.length > 0
        ? placesByHash(context.input.hashes, `${context.contract.contract.id}/`)
        : new Map<string, string>();
    return missing.map(({ record, index, path, sha256 }) => {
      const same = places.get(sha256);
      return {
        rule: 'attachment-missing',
        at: at(record, 'attachments', index, 'path'),
        message: `${nameOf(record)} 的附件 ${path} 不在材料中`,
        hint: same
          ? `内容相同的文件在 ${same}，请核对路径`
          : '请把文件放进 attachments 目录，或更正路径；文件已不可得的，请说明并写明原件存放处',
        expected: path,
      };
    });
  },
};

/** Where else in the contract's attachments a content lies; the first path by code units. */
function placesByHash(hashes: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const [path, hash] of hashes) {
    const known = places.get(hash);
    const local = path.slice(folder.length);
    if (path.startsWith(`${folder}attachments/`) && (known === undefined || local < known)) places.set(hash, local);
  }
  return places;
}
