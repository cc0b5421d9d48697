import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { type Attachment, attachmentsOf } from '../attachments.ts';
import { instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import { at, nameOf, type Rule } from './rule.ts';

/** Of 64 bits at most so many differ: a picture saved anew differs in a few, another scene in about half. */
const BITS_MAX = 6;

/** Eight bits each. Two looks that differ in fewer bits than there are bands have a band in common. */
const BANDS = 8;

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
    const seen = new Map<string, Picture[]>();
    return pictures.flatMap((picture): Observation[] => {
      const bands = bandsOf(picture.look);
      const near = nearest(
        picture,
        bands.flatMap((band) => seen.get(band) ?? []),
      );
      for (const band of bands) {
        const list = seen.get(band);
        if (list) list.push(picture);
        else seen.set(band, [picture]);
      }
      return near ? [observe(picture, near)] : [];
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

function bandsOf(look: string): string[] {
  return Array.from({ length: BANDS }, (_, band) => `${band}${look.slice(2 * band, 2 * band + 2)}`);
}

/** The earliest picture of another matter that looks like this one; the same bytes are another rule's. */
function nearest(picture: Picture, others: readonly Picture[]): Picture | undefined {
  return others
    .filter(
      (other) =>
        other.found !== picture.found &&
        !isRelated(other.record, picture.record) &&
        distance(other.look, picture.look) <= BITS_MAX,
    )
    .sort((a, b) => distance(a.look, picture.look) - distance(b.look, picture.look) || a.when - b.when)[0];
}

function isRelated(one: EvidenceRecord, other: EvidenceRecord): boolean {
  return one.id === other.id || one.fields.supersedes === other.id || other.fields.supersedes === one.id;
}

/** Bits in which two looks differ. */
function distance(one: string, other: string): number {
  let bits = 0;
  for (let digit = 0; digit < one.length; digit += 1) {
    let differ = Number.parseInt(one[digit] as string, 16) ^ Number.parseInt(other[digit] as string, 16);
    for (; differ > 0; differ &= differ - 1) bits += 1;
  }
  return bits;
}

function observe(picture: Picture, near: Picture): Observation {
  return {
    rule: 'similar-picture',
    at: at(picture.record, 'attachments', picture.index, 'path'),
    message: `${nameOf(picture.record)} 的照片 ${picture.path} 与 ${near.record.id} 的照片看上去相同，文件内容不同（仅供核查参考）`,
    hint: '请打开两张照片对照：放错的换成这一次的；确是两次分别拍的，请在备注里说明',
    related: [
      { message: `${near.record.id} 的照片 ${near.path}`, at: at(near.record, 'attachments', near.index, 'path') },
    ],
  };
}
