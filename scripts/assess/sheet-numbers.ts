import type { ContractFiles, Row } from '../model/contract.ts';
import { makeSuggester } from '../model/similar.ts';
import { knownFields } from './condition-words.ts';
import { namesIn } from './fields.ts';
import { isParamRef, isTableRef } from './parameters.ts';
import { fraction } from './score/numbers.ts';
import { sightOf } from './score/sheet-conditions.ts';
import type { Path, Say } from './sheet-checks.ts';

type Rule = Row['rules'][number];

/** Objects where a number may stand: each is one of the three, complete, and its words are such as the field can hold. */
export function numberProblems(files: ContractFiles, value: unknown, path: Path, say: Say, rule?: Rule): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (isTableRef(value)) {
    checkKeys(keys, ['by', 'table', 'else'], path, say);
    for (const [word, one] of Object.entries(value.table))
      if (fraction(one) === null) say(`“${word}”的值应为整数，或带引号的小数`, ...path, 'table', word);
    if (rule && typeof value.by === 'string')
      checkTable(files, rule, value.by, Object.keys(value.table), [...path, 'table'], say);
    return;
  }
  if (keys.includes('share') && path.at(-1) !== 'amount') {
    checkKeys(keys, ['share', 'of'], path, say);
    const { share, of } = value as { share: unknown; of?: unknown };
    if (typeof share !== 'string' || fraction(share) === null)
      say('比例应为带引号的小数，如 "0.001"', ...path, 'share');
    const { amount, payments } = files.contract;
    if (of === undefined ? !amount?.total : !payments?.some(({ id }) => id === of))
      say(
        of === undefined ? '合同没有写总价，比例没有数可乘' : `合同没有短名为 ${String(of)} 的付款安排`,
        ...path,
        of === undefined ? 'share' : 'of',
      );
    return;
  }
  if (isParamRef(value)) {
    checkKeys(keys, ['param', 'by', 'part'], path, say);
    return;
  }
  const isNumberPlace = keys.length > 0 && NUMBER_WORDS.has(String(path.at(-1))) && !Array.isArray(value);
  if (isNumberPlace) {
    say(`这里应为数、{param: 键}、{by: 字段, table: …} 或 {share: 比例}，不认识 ${keys.join('、')}`, ...path);
    return;
  }
  const own = path[0] === 'rows' && path[2] === 'rules' && path.length === 4 ? (value as Rule) : rule;
  for (const [step, inner] of Object.entries(value))
    numberProblems(files, inner, [...path, Array.isArray(value) ? Number(step) : step], say, own);
}

const NUMBER_WORDS = new Set(
  'points cap cap_each max period_max period_cap deduct hours minutes office_hours workdays days at_least above at_most below value upto'.split(
    ' ',
  ),
);

function checkKeys(keys: readonly string[], allowed: readonly string[], path: Path, say: Say): void {
  const odd = keys.find((key) => !allowed.includes(key));
  if (odd === undefined) return;
  const near = makeSuggester(allowed)(odd);
  say(`不认识“${odd}”${near ? `，是否指 ${near}` : `，可写 ${allowed.join('、')}`}`, ...path, odd);
}

/** Words of a table that its field can never hold. */
function checkTable(
  files: ContractFiles,
  rule: Rule,
  by: string,
  words: readonly string[],
  path: Path,
  say: Say,
): void {
  const allowed = wordsOf(files, rule, by);
  if (!allowed) return;
  for (const word of words) {
    if (allowed.has(word)) continue;
    const near = makeSuggester(allowed)(word);
    say(`“${by}”没有“${word}”这个词，${near ? `是否指 ${near}；` : ''}可写 ${[...allowed].join('、')}`, ...path, word);
  }
}

/** Every word that the fields of a rule's records can hold; null where any text will do. */
function wordsOf(files: ContractFiles, rule: Rule, by: string): ReadonlySet<string> | null {
  const { fields } = knownFields(sightOf(rule), files);
  const sets = namesIn(by).map((name) => fields?.[name]?.words);
  if (sets.length === 0 || sets.some((one) => one === undefined)) return null;
  return new Set(sets.flatMap((one) => [...(one as ReadonlySet<string>)]));
}
