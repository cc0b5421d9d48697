import Fraction from 'fraction.js';
import type { ContractFiles, Row, ScorecardFile } from '../../model/contract.ts';
import type { ConditionProblem } from '../conditions/conditions.ts';
import type { Bounds } from '../primitives/bounds.ts';
import { exact, fraction } from '../score/numbers.ts';
import { paymentProblems } from './payment-problems.ts';
import { checkRule, NUMBERS, type See } from './rule-problems.ts';
import { checkSides, EACH, known, type Path, type Say } from './sheet-checks.ts';
import { numberProblems } from './sheet-numbers.ts';

/** Makes a `say` whose problems are followed by what to do about them. */
type Hinting = (hint: string) => Say;
type Rule = Row['rules'][number];

/** Words that version 1 does not have, by where they may stand. */
const LATER = {
  sheet: ['period', 'weights', 'not_applicable', 'total', 'triggers', 'payment'],
  group: ['weight', 'cap'],
  row: ['start', 'weight', 'bonus', 'period', 'split', 'applies', 'carry', 'round'],
  rule: ['charge', 'tiers', 'same', 'streak', 'cap_each', 'round', 'dated_by', 'measure', ...NUMBERS],
} as const;

/**
 * What no schema can see of a sheet: words that do not go together, bands with gaps, weights that do not add up, tables by
 * words that a field cannot hold. A sheet with such a fault would be worked out all the same, and wrongly.
 */
export function sheetProblems(files: ContractFiles): ConditionProblem[] {
  const { scorecard } = files;
  const problems: ConditionProblem[] = [];
  const hinting: Hinting =
    (hint) =>
    (message, ...path) =>
      problems.push({ file: 'scorecard', path, message, hint });
  const see = (chapter: string): Say => hinting(`写法与算例见 docs/scorecard.md“${chapter}”`);
  if (scorecard.version === 1) versionOne(scorecard, hinting('请改 version，或去掉这个词'));
  scorecard.rows.forEach((row, at) => checkRow(files, row, ['rows', at], see));
  const before = problems.length;
  checkWeights(scorecard, hinting);
  if (problems.length === before) checkBase(files, hinting);
  numberProblems(files, scorecard, [], see('三、数可以怎样写'));
  checkSheet(files, see);
  return problems;
}

function versionOne(scorecard: ScorecardFile, say: Say): void {
  const check = (value: object, words: readonly string[], ...path: Path) => {
    for (const word of words)
      if (Object.hasOwn(value, word)) say(`“${word}”是版本 2 的词，用它请把 version 写成 2`, ...path, word);
  };
  check(scorecard, LATER.sheet);
  scorecard.groups.forEach((group, at) => check(group, LATER.group, 'groups', at));
  scorecard.rows.forEach((row, at) => {
    check(row, LATER.row, 'rows', at);
    row.rules.forEach((rule, index) => check(rule, LATER.rule, 'rows', at, 'rules', index));
  });
}

function checkRow(files: ContractFiles, row: Row, path: Path, see: See): void {
  const { scorecard } = files;
  const say = see('二、文件的骨架');
  const sayPeriod = see('七、周期');
  const isOpen = scorecard.base === null || row.bonus === true;
  if (row.bonus && row.max !== undefined) say('加分行不占分值，请去掉 max，用 cap 写最多加多少', ...path, 'max');
  if (row.bonus && row.weight !== undefined)
    see('八、权重、加分、舍入')('加分行的得分直接加在总分上，不受权重影响，请去掉 weight', ...path, 'weight');
  if (row.rules.length === 0)
    say('这一行没有一条规则，什么也不会扣；只由甲方认定的写 from: {findings: row} 的规则', ...path, 'rules');
  if (!isOpen && row.max === undefined) say('这一行没有分值：请写 max；加分行写 bonus: true', ...path);
  if (row.start === 'zero' && isOpen) say('start: zero 只用于有分值的行', ...path, 'start');
  if (row.carry && !row.period && !scorecard.period)
    sayPeriod('结转要有周期：请在本行或全表写 period', ...path, 'carry');
  if (row.period?.cap !== undefined && row.period.combine !== 'sum')
    sayPeriod('period.cap 只与 combine: sum 同用', ...path, 'period', 'cap');
  const [own, whole] = [row.period?.each, scorecard.period?.each].map((each) => EACH.indexOf(String(each)));
  if (row.period && scorecard.period && (own as number) > (whole as number))
    sayPeriod('本行的周期比全表的周期长，不能在其中再分', ...path, 'period', 'each');
  const seen = new Map<string, number>();
  row.rules.forEach((rule, at) => {
    const own = [...path, 'rules', at];
    if (seen.has(rule.id)) say(`本行里有两条规则的短名都是 ${rule.id}`, ...own, 'id');
    seen.set(rule.id, at);
    checkRule(files, row, rule, own, see);
  });
  for (const [sentence, group] of Map.groupBy(row.rules, (rule) => rule.sentence)) {
    const caps = new Set(group.flatMap(({ cap }) => (cap === undefined ? [] : [JSON.stringify(cap)])));
    const last = row.rules.indexOf(group.at(-1) as Rule);
    if (sentence !== undefined && caps.size > 1)
      see('六、上限')(`同一句 ${sentence} 里的几条规则写了不同的 cap，一句只有一个上限`, ...path, 'rules', last, 'cap');
  }
}

/**
 * Full marks, under their weights, make up the base: else the best there is would be another figure than the sheet says.
 * Points that are added may make it up, and a limit may cut it off.
 */
function checkBase(files: ContractFiles, hinting: Hinting): void {
  const { base, weights, groups, rows, total } = files.scorecard;
  if (base === null || rows.some(({ bonus, max }) => !bonus && known(files, max) === null)) return;
  const whole = fraction(weights) ?? new Fraction(1);
  const part = (weight: unknown) =>
    weight === undefined ? new Fraction(1) : (fraction(weight) ?? new Fraction(0)).div(whole);
  const based = rows.filter(({ bonus }) => !bonus);
  const sum = based.reduce((all, { max, weight, group }) => {
    const of = groups.find(({ id }) => id === group)?.weight;
    return all.add((known(files, max) as Fraction).mul(part(weight)).mul(part(of)));
  }, new Fraction(0));
  if (sum.equals(base)) return;
  const added = rows.filter(({ bonus }) => bonus).map(({ cap }) => known(files, cap));
  const best = added.some((cap) => cap === null) ? null : added.reduce<Fraction>((all, cap) => all.add(cap ?? 0), sum);
  if (sum.lt(base) && added.length > 0 && (best === null || best.gte(base))) return;
  const limits = [total?.max, total?.period_max].map((limit) => known(files, limit));
  if (sum.gt(base) && limits.some((limit) => limit?.lte(base))) return;
  const isPlain =
    based.every(({ weight }) => weight === undefined) && groups.every(({ weight }) => weight === undefined);
  const terms = based.map(({ max }) => String(max)).join(' + ');
  const says = isPlain
    ? based.length > 1
      ? ` ${terms} = ${exact(sum)}`
      : ` ${exact(sum)}`
    : `按权重合计 ${exact(sum)}`;
  // The line is that of the base; which rows' `max` the sum is of cannot be seen from there.
  const rowsOf = based.slice(0, LISTED_MAX).map(({ id, max }) => `${id} ${String(max)}`);
  const list = `${rowsOf.join('、')}${based.length > LISTED_MAX ? ` 等 ${based.length} 行` : ''}`;
  const orBase = /^\d+$/.test(exact(sum)) ? `满分确是 ${exact(sum)} 的，本行写 base: ${exact(sum)}；` : '';
  const mend = `${orBase}满分是 ${base} 的，请改各行的 max（${list}）${isPlain ? '' : '与 weight'}`;
  const beyond = '加分的行写 bonus: true 而不写 max，超过满分封顶的写 total: {max: 满分} 或 total: {period_max: 满分}';
  hinting(`${mend}；${beyond}`)(`各行分值${says}，与 base 写的满分 ${base} 不符`, 'base');
}

const LISTED_MAX = 8;

/** Weights stand with all of their fellows or with none, and add up to what the sheet says. */
function checkWeights({ weights, groups, rows }: ScorecardFile, hinting: Hinting): void {
  const say = hinting(
    '请改各项的 weight 使它们加起来等于 weights，或改 weights；加分行不写 weight，否决的行写 weight: 0',
  );
  const whole = fraction(weights);
  const check = (what: string, list: readonly { weight?: unknown; at: Path }[]) => {
    const some = list.filter(({ weight }) => weight !== undefined);
    const first = some[0];
    if (!first) return;
    if (whole === null) {
      say('写了权重，请在表一级写 weights，即各权重加起来应是多少', ...first.at, 'weight');
      return;
    }
    const lacking = list.find(({ weight }) => weight === undefined);
    if (lacking) {
      say(`${what}要么都写 weight，要么都不写`, ...lacking.at);
      return;
    }
    const sum = some.reduce((total, { weight }) => total.add(fraction(weight) ?? 0), new Fraction(0));
    if (!sum.equals(whole)) {
      const list = some.map(({ weight }) => String(weight)).join(' + ');
      say(`${what}的权重合计 ${list} = ${exact(sum)}，与 weights 写的 ${exact(whole)} 不符`, 'weights');
    }
  };
  // A group of nothing but bonus rows takes no part of the whole.
  const isBonus = (id: string) =>
    rows.some(({ group }) => group === id) && rows.every(({ group, bonus }) => group !== id || bonus);
  check(
    '各组',
    groups.flatMap(({ id, weight }, at) =>
      weight === undefined && isBonus(id) ? [] : [{ weight, at: ['groups', at] }],
    ),
  );
  const based = rows.map((row, at) => ({ row, weight: row.weight, at: ['rows', at] })).filter(({ row }) => !row.bonus);
  const isByGroup = groups.some(({ weight }) => weight !== undefined);
  if (!isByGroup) {
    check('各行', based);
    return;
  }
  for (const group of groups)
    check(
      `“${group.title}”各行`,
      based.filter(({ row }) => row.group === group.id),
    );
}

function checkSheet(files: ContractFiles, see: See): void {
  const { scorecard } = files;
  const say = see('七、周期');
  const { base, period } = scorecard;
  if (period?.combine === 'sum' && base !== null)
    say('有满分的表各周期不能相加，请改为 mean、min、max 或 last；逐周期扣分请写在行的 period', 'period', 'combine');
  (scorecard.triggers ?? []).forEach((trigger, at) => {
    const path = ['triggers', at];
    const bounds = ['at_least', 'above', 'at_most', 'below'].filter((word) => Object.hasOwn(trigger, word));
    if (bounds.length === 0) say('请写达到什么条件：at_least、above、at_most、below', ...path);
    checkSides(trigger as Bounds, path, say);
    const effects = ['points', 'knockout', 'notice'].filter((word) => Object.hasOwn(trigger, word));
    if (effects.length !== 1) say('points、knockout、notice 恰写一个', ...path);
    if (!period) say('连续触发要有全表的周期，请写 period', ...path, 'times');
    else if (trigger.period && EACH.indexOf(trigger.period.each) < EACH.indexOf(period.each))
      say('触发的周期比考核周期短，一段里没有完整的考核周期', ...path, 'period', 'each');
    else if (
      trigger.period &&
      trigger.period.each !== 'term' &&
      (trigger.period.align ?? 'calendar') !== (period.align ?? 'calendar')
    )
      say('触发的周期与考核周期的 align 要一致，否则一个考核周期会跨两段', ...path, 'period');
  });
  const { period_max, period_cap } = scorecard.total ?? {};
  if (!period && (period_max !== undefined || period_cap !== undefined))
    say(
      '每个周期的界限要有全表的周期，请写 period；整个服务期算一次的写 max、cap',
      'total',
      period_max === undefined ? 'period_cap' : 'period_max',
    );
  paymentProblems(files, see('九、付款'));
}
