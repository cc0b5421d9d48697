import { compareText } from '../../model/diagnostic.ts';
import type { Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { gathered, type Rule } from '../rule.ts';

/**
 * Every file in the attachments folder belongs to some record, be it a draft, one that was withdrawn or one that is not
 * usable yet. While a record's file cannot be read, nobody knows what it lists: the folder of its name is left alone.
 */
export const unlistedAttachment: Rule = {
  id: 'unlisted-attachment',
  title: '附件目录里的文件应有记录列出',
  about: [],
  checks: ['H', 'X'],
  check(context) {
    const folder = `${context.contract.contract.id}/`;
    const { paths, lost } = listed(context, folder);
    const unread = unreadKinds(context, folder);
    const found = [...context.input.hashes]
      .filter(
        ([path, hash]) =>
          path.startsWith(`${folder}attachments/`) &&
          !paths.has(path) &&
          // Whose content is missing elsewhere is told of there, with this place.
          !lost.has(hash) &&
          !unread.has(path.slice(folder.length).split('/')[1] ?? ''),
      )
      .sort(([a], [b]) => compareText(a, b))
      .map(([path]) => ({
        cause: path.slice(0, path.lastIndexOf('/')),
        observation: {
          rule: 'unlisted-attachment',
          at: { file: path, index: -1, path: [] },
          message: `附件 ${path.slice(folder.length)} 没有一条记录列出`,
          hint: '说明某件事的，请在那条记录的附件（attachments）里写上它的路径与校验值；放错的、用不着的，请移出材料',
          expected: '某条记录的附件（attachments）列出它',
        },
      }));
    return gathered(
      found,
      ({ cause }) => cause,
      (group) => `这个文件夹里这样的共 ${group.length} 个`,
    );
  },
};

/** Paths that records list, and the hashes of those among them that are not there. */
function listed({ input }: Context, folder: string): { paths: ReadonlySet<string>; lost: ReadonlySet<string> } {
  const [paths, lost] = [new Set<string>(), new Set<string>()];
  for (const { fields } of input.records) {
    if (!Array.isArray(fields.attachments)) continue;
    for (const item of fields.attachments) {
      const { path, sha256 } = (item ?? {}) as { [key: string]: Value };
      const place = `${folder}${String(path)}`;
      paths.add(place);
      if (!input.hashes.has(place)) lost.add(String(sha256));
    }
  }
  return { paths, lost };
}

/** Folders of evidence in which some file gave no record. */
function unreadKinds({ input }: Context, folder: string): ReadonlySet<string> {
  const read = new Set(input.records.map(({ file }) => file));
  const kinds = new Set<string>();
  for (const path of input.hashes.keys()) {
    const [room, kind] = path.slice(folder.length).split('/');
    if (room === 'evidence' && kind !== undefined && !read.has(path)) kinds.add(kind);
  }
  return kinds;
}
