import type { Observation } from '../../model/assessment.ts';
import { attachmentsOf } from '../evidence/attachments.ts';
import { type DatedName, NUMBERED_KINDS, strayAttachments, strayNumbers } from '../evidence/dated-names.ts';
import { at, gathered, nameOf, type Rule, titleOf } from '../rule.ts';

/** A number that is given out by the day bears the day of its record; so does a picture that is named for one. */
export const datedName: Rule = {
  id: 'dated-name',
  title: '编号、附件名称里的日期应是记录自己的日期',
  about: NUMBERED_KINDS,
  checks: ['E', 'X'],
  check(context) {
    const attachments = attachmentsOf(context).length > 0 ? strayAttachments(context) : [];
    const found = [...strayNumbers(context), ...attachments].map((one) => ({ one, observation: observe(one) }));
    return gathered(
      found,
      ({ one }) => `${one.record.file} ${one.path.filter((step) => typeof step === 'string').join('.')}`,
      (group) => `本文件这样的共 ${group.length} 条`,
    );
  },
};

function observe({ record, path, said, own }: DatedName): Observation {
  const title = titleOf(record.kind, path.filter((step) => typeof step === 'string').join('.'));
  const isFile = path[0] === 'attachments';
  return {
    rule: 'dated-name',
    at: at(record, ...path),
    message: `${nameOf(record)} 的${title}里写的日期是 ${said}，记录的日期是 ${own}`,
    hint: isFile
      ? '请打开附件核对是哪一天、哪个月的：放错的换成这一次的，名称写错的照实更正；确是别的日子的材料，请在备注里说明'
      : '请对照原始清单核对编号与日期，抄错的照实更正；同类编号都带当天的日期，确实不同的请在备注里说明',
    expected: own,
    actual: said,
  };
}
