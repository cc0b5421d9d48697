import { KINDS } from '../model/kind-catalogue.ts';
import { BODY } from '../model/record.ts';
import type { RecordStanding } from '../model/snapshot.ts';

/** As many fields are named. */
const FIELDS_MAX = 5;

/** Which version of a record is shown and counts, where the file now says something else. `moment` prints an instant. */
export function standingText(kind: string, standing: RecordStanding, moment: (instant: string) => string): string {
  const { by, commit, confirmed_at, now, changed } = standing;
  const version = `${by} ${moment(confirmed_at)} 确认的版本 ${commit}`;
  if (now === 'gone') return `${version}；文件里现在没有这一条，没有经甲方确认，不计`;
  return `${version}；文件现在写的${changedWords(kind, changed)}不同，没有经甲方确认，不计`;
}

/** Chinese titles of the fields that differ. */
export function changedWords(kind: string, changed: readonly string[]): string {
  const titles = changed.map((name) => {
    if (name === BODY) return '正文';
    return name === 'kind' ? '种类' : (KINDS[kind]?.fields[name]?.title ?? name);
  });
  const more = titles.length > FIELDS_MAX ? `等 ${titles.length} 处` : '';
  return `${titles.slice(0, FIELDS_MAX).join('、')}${more}`;
}
