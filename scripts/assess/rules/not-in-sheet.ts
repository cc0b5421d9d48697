import type { Observation } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import { makeSuggester } from '../../model/similar.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { at, latest, nameOf, type Rule } from '../rule.ts';
import { filterOf } from '../score/filter.ts';
import { rulesTaking } from '../score/findings.ts';
import { itemSight, listOf } from '../score/sheet-conditions.ts';

/** Words that a record writes for the sheet to take up, an event of a row or an item of a questionnaire, are words of the sheet. */
export const notInSheet: Rule = {
  id: 'not-in-sheet',
  title: '写给考核表的词，考核表里应有',
  about: ['finding', 'satisfaction'],
  checks: ['X'],
  check: (context) => [...events(context), ...items(context)],
};

function events(context: Context): Observation[] {
  const rows = new Map(context.contract.scorecard.rows.map((row) => [row.id, row]));
  return latest(context, 'finding').flatMap((record): Observation[] => {
    const { row: id, event, adjustment } = record.fields;
    const row = rows.get(String(id));
    // A row that there is not is an unresolved reference; a reviewer's points have a rule of their own.
    if (!row || adjustment !== undefined) return [];
    return typeof event === 'string' ? strange(context, record, row, event) : open(context, record, row);
  });
}

function strange(context: Context, record: EvidenceRecord, row: Row, event: string): Observation[] {
  const known = [...new Set(row.rules.map((rule) => rule.event))];
  if (known.includes(event)) return [];
  const near = makeSuggester(known)(event);
  const other = context.contract.scorecard.rows.find(({ rules }) => rules.some((rule) => rule.event === event));
  const mend = near
    ? `是否指 ${near}？`
    : other
      ? `它是“${other.criterion}”（row: ${other.id}）的事件，是否应归那一行？`
      : '';
  return [
    {
      rule: 'not-in-sheet',
      at: at(record, 'event'),
      message: `${nameOf(record)} 的事件（event）写了 ${event}，“${row.criterion}”这一行没有这样的事件`,
      hint: `${mend}请核对：本行可写 ${known.join('、')}，只有一种事件的可以不写；不改的，仍按本行的认定规则计，与程序算出的不会合为一件`,
      expected: known.join('、'),
      actual: event,
    },
  ];
}

/** One that names no event where several rules would take it, each for something else. */
function open(context: Context, record: EvidenceRecord, row: Row): Observation[] {
  const rules = rulesTaking(context, row, record.fields);
  if (new Set(rules.map(({ event }) => event)).size < 2) return [];
  return [
    {
      rule: 'not-in-sheet',
      at: at(record, 'row'),
      message: `${nameOf(record)} 没有写事件（event），“${row.criterion}”这一行有几条规则都合得上`,
      hint: `请甲方写明是哪一种：${rules.map(({ event, title }) => `event: ${event}（${title}）`).join('、')}；没有写明的，按其中最重的一条计一次`,
    },
  ];
}

/** A list of a kind's records of which rows take the entries that meet a condition. */
interface Taken {
  kind: string;
  list: string;
  rules: { takes: (entry: Fields) => boolean; isAbout: (fields: Fields) => boolean; text: string }[];
}

interface Unasked {
  record: EvidenceRecord;
  path: (string | number)[];
  value: string;
}

/** Entries that no row takes, once for each word: with what it may stand for, or how many more there are. */
function items(context: Context): Observation[] {
  return listsTaken(context).flatMap(({ kind, list, rules }) => {
    // The field by which entries are told apart, where anything may be written in it.
    const [, key = ''] = NAMED.exec(rules[0]?.text ?? '') ?? [];
    const entry = KINDS[kind]?.fields[list]?.fields?.[key];
    const isNarrowed = context.contract.kinds.kinds.some((one) => one.kind === kind && one.enums?.[`${list}.${key}`]);
    if (!entry || entry.labels || isNarrowed) return [];
    const asked = new Set(rules.flatMap(({ text }) => [...text.matchAll(QUOTED)].map(([, word]) => word as string)));
    const found = latest(context, kind).flatMap((record) => unasked(record, list, key, rules));
    return [...Map.groupBy(found, ({ value }) => value).values()].map((same) =>
      told(same as [Unasked, ...Unasked[]], entry.title, [...asked]),
    );
  });
}

const NAMED = /\bitem\.([a-z_]+)/;
const QUOTED = /["']([^"']+)["']/g;

function listsTaken(context: Context): Taken[] {
  const lists = new Map<string, Taken & { isWhole: boolean }>();
  for (const rule of context.contract.scorecard.rows.flatMap(({ rules }) => rules)) {
    const { field } = rule.measure ?? {};
    if (!field?.name.includes('.')) continue;
    const list = listOf(field.name);
    const text = resolve(field.where, context.parameters);
    const takes = typeof text === 'string' ? context.conditions.of(itemSight(rule, list), text) : undefined;
    for (const kind of (rule.from as { records?: string[] }).records ?? []) {
      const one = lists.get(`${kind}/${list}`) ?? { kind, list, rules: [], isWhole: false };
      lists.set(`${kind}/${list}`, one);
      // One without a condition takes every entry; one that cannot be compiled has been reported.
      if (!takes) one.isWhole = true;
      else
        one.rules.push({
          takes: (fields) => takes(fields) === true,
          isAbout: filterOf(context, rule),
          text: String(text),
        });
    }
  }
  return [...lists.values()].filter(({ isWhole }) => !isWhole);
}

function unasked(record: EvidenceRecord, list: string, key: string, rules: Taken['rules']): Unasked[] {
  const about = rules.filter(({ isAbout }) => isAbout(record.fields));
  const entries = record.fields[list];
  if (about.length === 0 || !Array.isArray(entries)) return [];
  return entries.flatMap((entry, index) => {
    const value = (entry as Fields)[key];
    if (typeof value !== 'string' || about.some(({ takes }) => takes(entry as Fields))) return [];
    return [{ record, path: [list, index, key], value }];
  });
}

function told([first, ...others]: [Unasked, ...Unasked[]], title: string, asked: readonly string[]): Observation {
  const { record, path, value } = first;
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  const near = asked.find((word) => plain(word) === plain(value)) ?? makeSuggester(asked)(value);
  const more = others.length > 0 ? `（另有 ${others.length} 处）` : '';
  return {
    rule: 'not-in-sheet',
    at: at(record, ...path),
    message: `${nameOf(record)} 的${title}写了“${value}”，考核表没有哪一行取它，没有计入${more}`,
    hint: near
      ? `考核表取的是“${near}”，请核对是否就是它；是的，请写成同样的字`
      : `考核表取${asked.map((word) => `“${word}”`).join('、')}，请核对；本来不计分的不用改`,
    expected: asked.join('、'),
    actual: value,
    // Questionnaires may well ask what no row counts.
    ...(near ? {} : { severity: 'info' as const }),
  };
}
