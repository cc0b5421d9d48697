import Fraction from 'fraction.js';
import type { ContractFiles, Row } from '../../model/contract.ts';
import type { Bounds } from '../primitives/bounds.ts';
import { checkBands, checkSides, EACH, known, type Path, type Say } from './sheet-checks.ts';

type Rule = Row['rules'][number];

/** Makes a `say` whose problems name the chapter of docs/scorecard.md where the word is explained. */
export type See = (chapter: string) => Say;

const WAYS = ['count', 'late', 'rate', 'band', 'linear', 'binary', 'knockout', 'hint'] as const;
export const NUMBERS = ['rate', 'band', 'linear', 'binary'] as const;
const GAUGES = ['downtime', 'ratio', 'quotient', 'field', 'time', 'count'] as const;

/** What does not go together in one rule. */
export function checkRule(files: ContractFiles, row: Row, rule: Rule, path: Path, see: See): void {
  const say = see('五、计分的词');
  const ways = WAYS.filter((word) => rule[word] !== undefined);
  const [way] = ways;
  if (ways.length === 0) {
    say(`这条规则没有写怎样计分：${WAYS.join('、')} 恰写一个`, ...path);
    return;
  }
  if (ways.length > 1) {
    say(`计分的写法只能有一个，这里写了 ${ways.join('、')}`, ...path, ways[1] as string);
    return;
  }
  const isNumber = NUMBERS.some((word) => word === way);
  if (isNumber && !rule.measure) say(`${way} 要与 measure 同写，由它给出指标`, ...path, way as string);
  if (!isNumber && rule.measure) say(`measure 要与 ${NUMBERS.join('、')} 之一同写`, ...path, 'measure');
  if (rule.tiers && rule.points !== undefined) say('points 与 tiers 只写一个', ...path, 'points');
  const isPriced = way === 'count' || way === 'late' || way === 'rate' || way === 'binary';
  if (isPriced && rule.points === undefined && !rule.tiers) say(`${way} 还要写 points，即每次、每个单位多少`, ...path);
  if (rule.tiers && (way === 'binary' || !isPriced)) say('tiers 只与 count、late、rate 同写', ...path, 'tiers');
  if ((way === 'band' || way === 'linear') && rule.points !== undefined)
    say(`${way} 的分值写在各档或端点上，请去掉 points`, ...path, 'points');
  if (rule.tiers) checkTiers(files, rule.tiers, [...path, 'tiers'], say);
  if (rule.late?.each === 'units' && rule.late.unit === undefined)
    say('each: units 还要写 unit，即超过多久算一个单位', ...path, 'late');
  if (rule.measure) checkMeasure(row, rule, path, say);
  if (rule.streak) checkStreak(files, row, rule, path, say);
  if (rule.same && (!rule.tiers || (way !== 'count' && rule.late?.each !== 'once')))
    say('same 要与 tiers 同写，计分写 count 或 late（each: once）：它说哪些排在一起数第几次', ...path, 'same');
  if (rule.band) checkBands(files, rule.band as Bounds[], [...path, 'band'], say);
  if (rule.rate) {
    const { below, above, each } = rule.rate;
    if ((below === undefined) === (above === undefined)) say('below 与 above 恰写一个', ...path, 'rate');
    const size = known(files, each);
    if (size?.lte(0)) say('每步要大于 0', ...path, 'rate', 'each');
  }
  if (rule.binary) {
    const bounds = Object.keys(rule.binary).length;
    if (bounds === 0) say('binary 至少写一个界：at_least、above、at_most、below', ...path, 'binary');
    checkSides(rule.binary as Bounds, [...path, 'binary'], say);
  }
  const open = files.scorecard.base === null;
  const { cap, period_cap } = files.scorecard.total ?? {};
  const isPeriodOnly = rule.knockout === 'period';
  if (
    open &&
    (rule.knockout === 'total' || isPeriodOnly) &&
    cap === undefined &&
    !(isPeriodOnly && period_cap !== undefined)
  )
    say(
      `不设满分的表里“不得分”没有数可算，请在 ${isPeriodOnly ? 'total.period_cap' : 'total.cap'} 写明最多扣多少`,
      ...path,
      'knockout',
    );
  if (
    open &&
    (rule.knockout === 'row-all' || rule.knockout === 'row' || rule.knockout === true) &&
    row.cap === undefined
  )
    say('不设满分的表里本行“不得分”没有数可算，请在本行 cap 写明最多扣多少', ...path, 'knockout');
}

function checkMeasure(row: Row, rule: Rule, path: Path, say: Say): void {
  const { measure } = rule;
  if (!measure) return;
  const own = [...path, 'measure'];
  const sources = GAUGES.filter((word) => measure[word] !== undefined);
  if (sources.length === 0) say(`measure 没有写指标怎样得出：${GAUGES.join('、')} 恰写一个`, ...own);
  if (sources.length > 1) say(`指标的写法只能有一个，这里写了 ${sources.join('、')}`, ...own, sources[1] as string);
  if (measure.ratio && (measure.ratio.of === undefined) === (measure.ratio.on_time === undefined))
    say('of 与 on_time 恰写一个', ...own, 'ratio');
  if (measure.over !== undefined && measure.per === undefined) say('over 要与 per 同写', ...own, 'over');
  if (measure.systems && measure.per !== 'system') say('systems 要与 per: system 同写', ...own, 'systems');
  const isOpen = rule.rate && row.max === undefined && row.cap === undefined && rule.cap === undefined;
  const none = measure.none ?? (measure.field || measure.quotient ? 'worst' : 'na');
  if (none === 'worst' && isOpen)
    say(
      '没有数据时按最差计，但没有写最多扣多少：请写 cap，或把 none 写成 na',
      ...own,
      ...(measure.none ? ['none'] : []),
    );
}

function checkStreak({ scorecard }: ContractFiles, row: Row, rule: Rule, path: Path, say: Say): void {
  if (rule.knockout !== undefined || rule.hint) say('streak 要与 points、tiers 或各档的分值同写', ...path, 'streak');
  // The number of a quarter says nothing of its months.
  const own = row.period?.each ?? scorecard.period?.each ?? 'term';
  if (rule.measure && EACH.indexOf(rule.streak?.each ?? '') < EACH.indexOf(own))
    say('连续的周期比考核周期短：指标每个考核周期只有一个数，看不出逐期连续', ...path, 'streak', 'each');
}

function checkTiers(files: ContractFiles, tiers: NonNullable<Rule['tiers']>, path: Path, say: Say): void {
  let before = new Fraction(0);
  tiers.forEach(({ upto }, at) => {
    if (at === tiers.length - 1) {
      if (upto !== undefined) say('最后一档不写 upto，否则再往后的单位没有价', ...path, at, 'upto');
      return;
    }
    if (upto === undefined) {
      say('只有最后一档可以不写 upto', ...path, at);
      return;
    }
    const end = known(files, upto);
    if (end?.lte(before)) say('各档的 upto 要一档比一档大', ...path, at, 'upto');
    if (end) before = end;
  });
}
