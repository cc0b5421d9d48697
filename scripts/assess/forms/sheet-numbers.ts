import type { Day } from '../../calendar/day.ts';
import type { ContractFiles, Row } from '../../model/contract.ts';
import type { Value } from '../../model/record.ts';
import { makeSuggester } from '../../model/similar.ts';
import { knownFields } from '../conditions/words.ts';
import { namesIn } from '../evidence/fields.ts';
import { isParamRef, isTableRef, partOf } from '../parameters/parameters.ts';
import { fraction } from '../score/numbers.ts';
import { periodsOf } from '../score/periods.ts';
import { sightOf } from '../score/sheet-conditions.ts';
import { gaugeTableProblems } from './gauge-tables.ts';
import type { Path, Say } from './sheet-checks.ts';

type Rule = Row['rules'][number];

/** Objects where a number may stand: each is one of the three, complete, and its words are such as the field can hold. */
export function numberProblems(files: ContractFiles, value: unknown, path: Path, say: Say, rule?: Rule): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const isGauged = rule?.measure !== undefined && !path.includes('measure');
  if (isGauged && (isTableRef(value) || isParamRef(value))) {
    const [, row] = path;
    gaugeTableProblems(files, rule, value, path, say, (table, other) =>
      checkCovered(files, files.scorecard.rows[Number(row)]?.period ?? files.scorecard.period, table, path, say, other),
    );
  }
  if (isTableRef(value)) {
    checkKeys(keys, ['by', 'table', 'else'], path, say);
    for (const [word, one] of Object.entries(value.table))
      if (fraction(one) === null) say(`“${word}”的值应为整数，或带引号的小数`, ...path, 'table', word);
    if (rule && !isGauged && typeof value.by === 'string')
      checkTable(files, rule, value.by, Object.keys(value.table), [...path, 'table'], say);
    if (!rule) checkPeriods(files, value.by, value.table, path, say, value.else);
    return;
  }
  if (keys.includes('share') && path.at(-1) !== 'amount') {
    checkKeys(keys, ['share', 'of'], path, say);
    const { share, of } = value as { share: unknown; of?: unknown };
    if (typeof share !== 'string' || fraction(share) === null)
      say('比例应为带引号的小数，如 "0.001"；百分数请换成小数，0.1% 写 "0.001"', ...path, 'share');
    else if (fraction(share)?.gt(1)) say('比例不能大于 1：5% 写 "0.05"', ...path, 'share');
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
    if (!rule && typeof value.by === 'string') {
      const point = files.parameters.parameters.find(({ key }) => key === value.param);
      const said = new Set<string>();
      for (const reading of point?.readings ?? []) {
        const table = partOf(reading.value as Value, value.part);
        const once: Say = (message, ...place) => {
          // What is wrong with the place itself is no matter of readings.
          const isOfPlace = place.at(-1) === 'by';
          const told = isOfPlace ? message : `参数 ${value.param} 的读法 ${reading.id}：${message}`;
          if (!said.has(told)) say(told, ...place);
          said.add(told);
        };
        // A reading that holds no table says nothing for any period.
        checkPeriods(files, value.by, isTable(table) ? table : {}, path, once);
      }
    }
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
  'points cap cap_each max period_max period_cap deduct hours minutes office_hours workdays days at_least above at_most below value upto pay times'.split(
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

/** Where no record is at hand a table can only go by the period: every one of them has its number, and no other. */
function checkPeriods(
  { contract, scorecard }: ContractFiles,
  by: unknown,
  table: { readonly [id: string]: unknown },
  path: Path,
  say: Say,
  other?: unknown,
): void {
  const [first, at, word] = path;
  const row = first === 'rows' && word === 'cap' ? scorecard.rows[Number(at)] : undefined;
  const payment = first === 'payment' && path.length === 3 ? scorecard.payment?.[Number(at)] : undefined;
  const isPlace =
    row || (payment && payment.from === 'period') || (first === 'total' && String(at).startsWith('period_'));
  if (!isPlace || by !== 'period') {
    const where = '行的 cap、total 的 period_max 与 period_cap、from: period 的付款的 amount 与 cap';
    say(`这里没有记录可查表；各周期不同的写 by: period，只用于${where}`, ...path, 'by');
    return;
  }
  checkCovered(
    { contract, scorecard },
    row?.period ?? payment?.period ?? scorecard.period,
    table,
    path,
    say,
    other,
    payment?.period?.only,
  );
}

type Given = NonNullable<ContractFiles['scorecard']['period']> | NonNullable<PaymentPeriod>;
type PaymentPeriod = NonNullable<ContractFiles['scorecard']['payment']>[number]['period'];

/** Every period of the sheet, the row or the payment has its entry, and no other has. */
function checkCovered(
  { contract, scorecard }: Pick<ContractFiles, 'contract' | 'scorecard'>,
  spec: Given | undefined,
  table: { readonly [id: string]: unknown },
  path: Path,
  say: Say,
  other?: unknown,
  only?: readonly string[],
): void {
  if (!spec) {
    say('表不分周期，不能按周期查表', ...path, 'by');
    return;
  }
  const { each, align } = spec;
  const partial = 'partial' in spec ? spec.partial : undefined;
  const term = contract.term as { from: Day; to: Day };
  const periods = periodsOf(term, term.to, { each, ...(align ? { align } : {}), ...(partial ? { partial } : {}) });
  const ids = new Set(periods.map(({ id }) => id));
  // A point's table stands in another file: what is said of it stands where it is used.
  const inner = (...steps: Path) => (isParamRef(valueAt(scorecard, path)) ? [] : steps);
  for (const id of Object.keys(table))
    if (!ids.has(id)) say(`服务期里没有周期 ${id}，可写 ${[...ids].join('、')}`, ...path, ...inner('table', id));
  const left = periods.filter(
    ({ id, counted }) => counted && !Object.hasOwn(table, id) && (only === undefined || only.includes(id)),
  );
  if (other === undefined && left.length > 0)
    say(`没有写周期 ${left.map(({ id }) => id).join('、')} 的数；其余都一样的写 else`, ...path, ...inner('table'));
}

function isTable(value: unknown): value is { readonly [id: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(file: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as { [step: string]: unknown } | undefined)?.[String(step)], file);
}

/** Every word that the fields of a rule's records can hold; null where any text will do. */
function wordsOf(files: ContractFiles, rule: Rule, by: string): ReadonlySet<string> | null {
  const { fields } = knownFields(sightOf(rule), files);
  const sets = namesIn(by).map((name) => fields?.[name]?.words);
  if (sets.length === 0 || sets.some((one) => one === undefined)) return null;
  return new Set(sets.flatMap((one) => [...(one as ReadonlySet<string>)]));
}
