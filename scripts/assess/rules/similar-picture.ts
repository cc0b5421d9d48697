import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { type Attachment, attachmentsOf } from '../evidence/attachments.ts';
import { instantOf } from '../evidence/book.ts';
import { type Alike, alikePictures, compareAlike, type Likeness } from '../evidence/looks.ts';
import { at, nameOf, type Rule } from '../rule.ts';

interface Picture extends Attachment {
  look: string;
  when: number;
}

/** Photographs that look alike though their bytes differ stand behind one record; a hint for whoever looks at them. */
export const similarPicture: Rule = {
  id: 'similar-picture',
  title: '两条记录的照片看上去相同的，应予核对',
  about: [],
  checks: ['H'],
  check(context) {
    const pictures = picturesOf(context);
    const alike = alikePictures(pictures.map(({ look }) => look));
    return pictures.flatMap((picture, index): Observation[] => {
      const near = nearest(pictures, index, alike[index] ?? []);
      return near ? [observe(picture, near.picture, near.likeness)] : [];
    });
  },
};

/** In the order of the time that their records tell of. */
function picturesOf(context: Context): Picture[] {
  const looks = context.input.looks?.();
  if (!looks || looks.size < 2) return [];
  const folder = context.contract.contract.id;
  const pictures = attachmentsOf(context).flatMap((attachment): Picture[] => {
    const look = attachment.found === null ? undefined : looks.get(`${folder}/${attachment.path}`);
    if (look === undefined) return [];
    const { record } = attachment;
    const when = context.book.eventAt(record) ?? instantOf(record.fields.recorded_at) ?? Number.POSITIVE_INFINITY;
    return [{ ...attachment, look, when }];
  });
  return pictures.sort((a, b) => a.when - b.when || compareText(a.record.id, b.record.id) || a.index - b.index);
}

/** The earlier picture of another matter that this one is most like; the same bytes are another rule's. */
function nearest(pictures: readonly Picture[], index: number, alike: readonly Alike[]) {
  const own = pictures[index] as Picture;
  const [near] = alike
    .filter(({ other }) => {
      const picture = pictures[other] as Picture;
      return other < index && picture.found !== own.found && !isRelated(picture.record, own.record);
    })
    .sort((a, b) => compareAlike(a, b) || a.other - b.other);
  return near && { picture: pictures[near.other] as Picture, likeness: near.likeness };
}

function isRelated(one: EvidenceRecord, other: EvidenceRecord): boolean {
  return one.id === other.id || one.fields.supersedes === other.id || other.fields.supersedes === one.id;
}

const WORDS: { readonly [likeness in Likeness]: (other: string) => string } = {
  same: (other) => `与 ${other} 的照片看上去相同`,
  turned: (other) => `旋转或翻转之后，与 ${other} 的照片看上去相同`,
  part: (other) => `看上去是 ${other} 的照片裁下的一部分`,
  whole: (other) => `裁去边缘之后，与 ${other} 的照片看上去相同`,
};

function observe(picture: Picture, near: Picture, likeness: Likeness): Observation {
  return {
    rule: 'similar-picture',
    at: at(picture.record, 'attachments', picture.index, 'path'),
    message: `${nameOf(picture.record)} 的照片 ${picture.path} ${WORDS[likeness](near.record.id)}，文件内容不同（仅供核查参考）`,
    hint: '请打开两张照片对照：放错的换成这一次的；确是两次分别拍的，请在备注里说明',
    related: [
      { message: `${near.record.id} 的照片 ${near.path}`, at: at(near.record, 'attachments', near.index, 'path') },
    ],
  };
}
