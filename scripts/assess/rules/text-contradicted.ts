import type { Observation } from '../../model/assessment.ts';
import { BODY, type EvidenceRecord, type Value } from '../../model/record.ts';
import type { Contradiction } from '../evidence/contradiction.ts';
import { contradictions, TOLD_KINDS } from '../evidence/told-in-words.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** A number that a record gives in a field and tells once more in words. */
interface Told {
  field: string;
  text: string;
  /** How the words tell it, with the number as the one group, and what is told. */
  words: RegExp;
  unit: string;
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d{1,15})';
/** `8 月`, and no day of it, nor a stretch of months that only happens to end so. */
const MONTH = /(?<![\d.年个-])(?:20\d\d ?年 ?)?(\d{1,2}) ?月(?! ?\d| ?[初中底末上下]?旬|前|内|以)/g;
const MONTHLY = (text: string): Told => ({ field: 'month', text, words: MONTH, unit: '月' });

const TOLD: { readonly [kind: string]: readonly Told[] } = {
  'client-review': [MONTHLY('conclusion')],
  'monitoring-summary': [
    MONTHLY('analysis'),
    { field: 'alerts', text: 'analysis', words: new RegExp(`告警 ?${NUMBER} ?条`, 'g'), unit: '条' },
  ],
  'no-activity': [MONTHLY('remarks')],
  'operation-log': [{ field: 'rows', text: 'summary', words: new RegExp(`${NUMBER} ?行`, 'g'), unit: '行' }],
  'routine-task': [
    { field: 'minutes_to_restore', text: 'result', words: new RegExp(`${NUMBER} ?分钟`, 'g'), unit: '分钟' },
  ],
};

/** Words that tell numbers of a sort, none of which is the one in the field beside them. */
export const textContradicted: Rule = {
  id: 'text-contradicted',
  title: '文字里写的数、日期、人数与旁边字段里的应一致',
  about: [...new Set([...Object.keys(TOLD), ...TOLD_KINDS])],
  checks: ['Q'],
  check(context) {
    const numbers = Object.entries(TOLD).flatMap(([kind, list]) => {
      const given = latest(context, kind).filter(({ fields }) => list.some(({ field }) => fields[field] !== undefined));
      return given.flatMap((record) => list.flatMap((told) => ofText(record, told)));
    });
    return [...numbers, ...contradictions(context).map(observe)];
  },
};

function observe({ record, text, beside, said, is, other }: Contradiction): Observation {
  const title = titleOf(record.kind, beside);
  const where = text === BODY ? '正文标题' : titleOf(record.kind, text);
  return {
    rule: 'text-contradicted',
    at: at(record, text),
    message: `${nameOf(record)} 的${where}里写的是 ${said}，按${title}应是 ${is}`,
    hint: '请对照原始记录核对这两处，写错的一处照实更正；说的是两件事的，请把文字写明白',
    expected: is,
    actual: said,
    related: other ? [{ message: nameOf(other), at: at(other, 'id') }] : [{ message: title, at: at(record, beside) }],
  };
}

function ofText(record: EvidenceRecord, { field, text, words, unit }: Told): Observation[] {
  const [value, prose] = [numberOf(record.fields[field]), record.fields[text]];
  if (value === null || typeof prose !== 'string') return [];
  const numbers = [...prose.matchAll(words)].map(([, number = '']) => Number(number.replaceAll(',', '')));
  if (numbers.length === 0 || numbers.includes(value)) return [];
  const [title, where] = [titleOf(record.kind, field), titleOf(record.kind, text)];
  const said = [...new Set(numbers)].slice(0, 3).map((number) => `${number} ${unit}`);
  return [
    {
      rule: 'text-contradicted',
      at: at(record, text),
      message: `${nameOf(record)} 的${where}里写的是 ${said.join('、')}，${title}是 ${String(record.fields[field])}`,
      hint: '请对照原始记录核对这两处，写错的一处照实更正；说的是两件事的，请把文字写明白',
      expected: `${value} ${unit}`,
      actual: said.join('、'),
      related: [{ message: title, at: at(record, field) }],
    },
  ];
}

/** A count as it is; of a month, which month of the year. */
function numberOf(value: Value | undefined): number | null {
  if (typeof value === 'number') return value;
  const month = typeof value === 'string' ? /^\d{4}-(\d{2})$/.exec(value)?.[1] : undefined;
  return month === undefined ? null : Number(month);
}
