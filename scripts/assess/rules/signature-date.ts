import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { isBlank, signaturesAsked } from '../evidence/asked.ts';
import { instantOf } from '../evidence/book.ts';
import { chainsOf } from '../evidence/chains.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** A signature has its date, which lies before the record was written and not after the date that the paper bears. */
export const signatureDate: Rule = {
  id: 'signature-date',
  title: '签署日期应写明，并与成文、登记的日期相符',
  about: [],
  checks: ['S', 'T'],
  check(context) {
    return signaturesAsked(context).flatMap(({ rule, record }) => {
      const { list, on, parties } = rule;
      if (on === undefined) return [];
      if (list === undefined) return dated(context, record, [on], '', record.fields[on], false);
      const items = record.fields[list];
      if (!Array.isArray(items)) return [];
      return (items as Fields[]).flatMap((item, index) =>
        isUnsigned(item) ? [] : dated(context, record, [list, index, on], whoOf(item), item[on], parties !== undefined),
      );
    });
  },
};

/** Who has not signed has no date to give: that is another rule's. */
function isUnsigned(item: Fields): boolean {
  return item.signed === false || ('signer' in item && isBlank(item.signer));
}

function whoOf({ party, name, member, id }: Fields): string {
  return String(party ?? name ?? member ?? id ?? '');
}

function dated(
  context: Context,
  record: EvidenceRecord,
  path: (string | number)[],
  who: string,
  value: Value | undefined,
  isOwnPaper: boolean,
): Observation[] {
  const title = titleOf(record.kind, path.filter((step) => typeof step === 'string').join('.'));
  const what = `${nameOf(record)} 的${who}${title}`;
  // An absent field has no place of its own: its item has.
  if (isBlank(value)) return [observe(record, placeOf(path, value), `${what}空白`, null)];
  const day = dayOf(context, value);
  // A list of people goes on after the record was first written; only the parties' own signatures make the paper.
  if (day === null || (path.length > 1 && !isOwnPaper)) return [];
  const recorded = dayOf(context, record.fields.recorded_at);
  // An approval that the record's own order of times holds against its registration is said there.
  const isSaid = path.length === 1 && chainsOf(record.kind).some(({ steps }) => follows(steps, String(path[0])));
  if (recorded !== null && day > recorded) {
    if (isSaid) return [];
    return [observe(record, path, `${what} ${day} 晚于登记日 ${recorded}`, `不晚于 ${recorded}`)];
  }
  const own = KINDS[record.kind]?.instant;
  // Signed one after another, a paper bears the date of the last.
  const bears = own === undefined || !isOwnPaper ? null : dayOf(context, record.fields[own]);
  if (bears === null || day <= bears) return [];
  return [observe(record, path, `${what} ${day} 晚于${titleOf(record.kind, own ?? '')} ${bears}`, `不晚于 ${bears}`)];
}

function follows(steps: readonly string[], field: string): boolean {
  const place = steps.indexOf(field);
  return place >= 0 && steps.indexOf('recorded_at') > place;
}

function placeOf(path: (string | number)[], value: Value | undefined): (string | number)[] {
  if (value !== undefined) return path;
  return path.length > 1 ? path.slice(0, -1) : ['id'];
}

function dayOf({ zone }: Context, value: Value | undefined): string | null {
  if (typeof value !== 'string') return null;
  const instant = instantOf(value);
  return instant === null ? parseDay(value) : zone.dayOf(instant);
}

function observe(record: EvidenceRecord, path: (string | number)[], message: string, expected: string | null) {
  return {
    rule: 'signature-date',
    at: at(record, ...path),
    message,
    hint: '请对照原件：漏抄的照抄，原件空白的照实留空并请双方书面确认以哪一天为准，不要自行填写',
    ...(expected === null ? {} : { expected }),
  };
}
