import { isLimit, isUnit } from '../../calendar/deadline.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { ContractFiles, Row } from '../../model/contract.ts';
import type { Value } from '../../model/record.ts';
import type { ConditionProblem } from '../conditions/conditions.ts';
import type { Late } from '../primitives/late.ts';
import type { Exclude } from '../primitives/lateness.ts';
import { fraction } from '../score/numbers.ts';
import { isParamRef, partOf } from './parameters.ts';

/** What a value must be at the place where a point is asked for, with the Chinese word for it. */
interface Form {
  word: string;
  fits(value: unknown): boolean;
}

interface Question {
  key: string;
  by?: string | undefined;
  part?: string | undefined;
  form: Form;
  /** Where the sheet or another file asks; the engine's own points are asked nowhere. */
  at?: Place | undefined;
}

type Place = Pick<ConditionProblem, 'file' | 'path'>;

type Ask = (value: unknown, form: Form) => void;

const oneOf = (...words: string[]): Form => ({
  word: words.join('、'),
  fits: (value) => words.includes(String(value)),
});
const NUMBER: Form = { word: '整数，或带引号的小数', fits: (value) => fraction(value) !== null };
const CAP: Form = {
  word: `不小于 0 的${NUMBER.word}，不设上限写 ~`,
  fits: (value) => value === null || fraction(value)?.gte(0) === true,
};
const AMOUNT: Form = { word: `不小于 0 的${NUMBER.word}`, fits: (value) => fraction(value)?.gte(0) === true };
const COUNT: Form = {
  word: `${NUMBER.word}，或 {field: 字段}`,
  fits: (value) => NUMBER.fits(value) || typeof (value as { field?: unknown } | null)?.field === 'string',
};
const WHOLE: Form = { word: '整数', fits: (value) => Number.isSafeInteger(value) };
const DAY: Form = { word: '加引号的日期', fits: (value) => typeof value === 'string' && parseDay(value) !== null };
const TEXT: Form = { word: '字段名，写法见 late.from', fits: (value) => typeof value === 'string' && value !== '' };
const CONDITION: Form = { word: '条件文字', fits: (value) => typeof value === 'string' && value !== '' };
const LIST: Form = {
  word: '短名的列表',
  fits: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};
const WORDS: Form = {
  word: '用语对照表',
  fits: (value) => isTable(value, { word: '', fits: (one) => typeof one === 'string' && one !== '' }),
};
const MARK: Form = {
  word: '整数、no-zero-row，未约定写 ~',
  fits: (value) => value === null || value === 'no-zero-row' || fraction(value) !== null,
};
const ROUND: Form = {
  word: '取位，如 {digits: 1, mode: half-up}',
  fits: (value) => {
    const { digits, step, mode } = (value ?? {}) as { digits?: unknown; step?: unknown; mode?: unknown };
    const isSized = Number.isSafeInteger(digits) || fraction(step)?.gt(0) === true;
    return isSized && ['half-up', 'half-even', 'floor', 'ceil'].includes(String(mode));
  },
};
const PROCEDURE: Form = {
  word: '程序，如 {reply_workdays: 5} 或 {suspends: false}',
  fits: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([word, given]) =>
      word === 'suspends'
        ? typeof given === 'boolean'
        : word === 'reply_workdays' && (given === null || WHOLE.fits(given)),
    ),
};
const WINDOW: Form = {
  word: '间隔，如 {days: 7}、{hours: 168} 或 {week: same}',
  fits: (value) => (value as { week?: unknown } | null)?.week === 'same' || isLimit(value),
};
const LIMIT: Form = { word: '时限，如 {hours: 4} 或 {workdays: 1}', fits: isLimit };
const UNIT: Form = { word: '计罚单位，如 {hours: 2} 或 {workdays: 1}', fits: isUnit };

/** Points that the engine itself asks for, where a contract declares them. */
const OWN: readonly [string, Form][] = [
  ['calendar.workday_source', oneOf('state-council', 'weekdays-minus-holidays', 'weekdays')],
  ['calendar.day_start', oneOf('excluded', 'included')],
  ['late.date', oneOf('recorded', 'first-commit', 'merge')],
  ['term.start', DAY],
  ['term.end', DAY],
];

/** What a due form may ask of a point, by its word. */
const DUE: readonly [string, Form][] = [
  ['grace_workdays', WHOLE],
  ['report_workdays', WHOLE],
  ['workdays', WHOLE],
  ['hours', WHOLE],
  ['each', WHOLE],
  ['months', oneOf('calendar', 'anniversary')],
  ['days', oneOf('workdays', 'every-day', 'day-and-night')],
  ['after', TEXT],
  ['before', TEXT],
  ['at', TEXT],
];

/**
 * Readings whose value is nothing that the place asking for it can use. It would be passed over without a word, and what is
 * passed over costs nothing: a slip of the pen must not read as a perfect score.
 */
export function readingProblems(contract: ContractFiles): ConditionProblem[] {
  const asked: Question[] = OWN.map(([key, form]) => ({ key, form }));
  const places = placesIn(contract);
  const ask: Ask = (value, form) => {
    if (!isParamRef(value)) return;
    const at = places.get(value);
    const by = value.by === undefined ? undefined : typeof value.by === 'string' ? value.by : value.by.param;
    asked.push({ key: value.param, by, part: value.part, form, at });
    if (isParamRef(value.by)) ask(value.by, TEXT);
  };
  askOfSheet(contract, ask);
  ask(contract.contract.aliases, WORDS);
  for (const { after } of contract.contract.terms ?? []) ask(after, oneOf('signed_on', 'term.start', 'term.end'));
  for (const { due, where } of contract.checklist.requirements) {
    ask(where, CONDITION);
    const { records } = (due as { standing?: { records?: { where?: unknown } } }).standing ?? {};
    ask(records?.where, CONDITION);
    for (const form of Object.values(due as { [form: string]: { [word: string]: unknown } })) {
      for (const [word, wanted] of DUE) ask(form[word], wanted);
    }
  }
  return contract.parameters.parameters.flatMap(({ key, readings }, index) => {
    const mine = asked.filter((one) => one.key === key);
    const placeOf = (at: number): Place => ({
      file: 'parameters',
      path: ['parameters', index, 'readings', at, 'value'],
    });
    // A place that none of the readings fits asks for the wrong point: the slip is there, not in the readings.
    const misused = mine.filter((one) => one.at && readings.every(({ value }) => !answers(value as Value, one)));
    const others = mine.filter((one) => !misused.includes(one));
    return [
      ...misused.map((one) => misuse(key, readings, one, placeOf(0))),
      ...readings.flatMap(({ value }, at): ConditionProblem[] => {
        const wrong = others.find((one) => !answers(value as Value, one));
        if (!wrong) return [];
        const related = wrong.at ? [{ ...wrong.at, message: '用在这里' }] : [];
        return [
          {
            ...placeOf(at),
            message: `这个读法的值${formOf(wrong)}`,
            hint: '请改这个读法的值，或改用到它的地方',
            ...(related.length > 0 ? { related } : {}),
          },
        ];
      }),
    ];
  });
}

function answers(value: Value, { by, part, form }: Question): boolean {
  const own = partOf(value, part);
  return by ? isTable(own, form) : form.fits(own);
}

function formOf({ by, part, form }: Question): string {
  return `${part ? `里的 ${part} ` : ''}应为${by ? `按 ${by} 列出的一组值，每个` : ''}${form.word}`;
}

/** Whether the point holds tables and nobody said by what to look them up. */
function isTableWithout(readings: readonly { value: unknown }[], { by, part, form }: Question): boolean {
  return by === undefined && readings.every(({ value }) => isTable(partOf(value as Value, part), form));
}

type Readings = readonly { id: string; value: unknown }[];

function misuse(key: string, readings: Readings, question: Question, first: Place): ConditionProblem {
  return {
    ...(question.at as Place),
    message: `参数 ${key} 不能用在这里：这里的值${formOf(question)}，它的读法（${readings.map(({ id }) => id).join('、')}）都不是`,
    hint: isTableWithout(readings, question)
      ? '它的值是一张表，请再写 by：各周期不同的写 by: period，按记录的字段查的写字段名'
      : '请核对参数键是否写错；就是它的，改 parameters.yaml 里各个读法的值',
    related: [{ ...first, message: `参数 ${key} 的读法` }],
  };
}

/** Where every reference to a point stands, by the reference itself. */
function placesIn({ contract, checklist, scorecard }: ContractFiles): ReadonlyMap<unknown, Place> {
  const places = new Map<unknown, Place>();
  const walk = (file: Place['file'], value: unknown, path: Place['path']): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isParamRef(value)) places.set(value, { file, path: [...path, 'param'] });
    for (const [step, inner] of Object.entries(value))
      walk(file, inner, [...path, Array.isArray(value) ? Number(step) : step]);
  };
  walk('contract', contract, []);
  walk('checklist', checklist, []);
  walk('scorecard', scorecard, []);
  return places;
}

function askOfSheet({ scorecard }: ContractFiles, ask: Ask): void {
  ask(scorecard.policy, oneOf('most-specific', 'reviewer', 'all'));
  ask(scorecard.round, ROUND);
  ask(scorecard.rating?.pass_mark, MARK);
  ask(scorecard.rating?.conditions, LIST);
  ask(scorecard.findings?.where, CONDITION);
  ask(scorecard.findings?.roles, LIST);
  ask(scorecard.findings?.procedure, PROCEDURE);
  askNumbers([scorecard.total, scorecard.triggers, scorecard.payment, scorecard.groups], ask);
  for (const row of scorecard.rows) {
    ask(row.cap, CAP);
    ask(row.applies?.where, CONDITION);
    ask(row.period?.cap, CAP);
    for (const rule of row.rules) askOfRule(rule, ask);
  }
}

function askOfRule(rule: Row['rules'][number], ask: Ask): void {
  const { within, during, requires, late } = rule;
  ask((rule.from as { occurrences?: unknown }).occurrences, LIST);
  for (const where of [rule.where, rule.unless, requires?.where, during?.arranged?.where, during?.events?.where])
    ask(where, CONDITION);
  ask(rule.points, AMOUNT);
  ask(rule.streak?.times, AMOUNT);
  ask(rule.count, COUNT);
  ask(rule.cap, CAP);
  ask(rule.cap_each, CAP);
  askNumbers([rule.tiers, rule.band, rule.linear, rule.binary], ask);
  const { below, above, each, partial } = rule.rate ?? {};
  for (const value of [below, above, each]) ask(value, NUMBER);
  ask(partial, oneOf('floor', 'ceil', 'prorate'));
  askOfMeasure(rule.measure, ask);
  ask(rule.knockout, oneOf('row', 'row-all', 'group', 'period', 'total', 'true', 'false'));
  ask(rule.once_per_record, oneOf('true', 'false'));
  ask(within?.from, TEXT);
  ask(within?.limit, WINDOW);
  ask(during?.days, oneOf('arranged', 'statutory', 'breaks'));
  if (late) askOfLate(late as Late, ask);
}

/** Every point below a value that holds nothing but numbers. */
function askNumbers(value: unknown, ask: Ask): void {
  if (typeof value !== 'object' || value === null) return;
  if (isParamRef(value)) {
    ask(value, NUMBER);
    return;
  }
  for (const inner of Object.values(value)) askNumbers(inner, ask);
}

function askOfMeasure(measure: Row['rules'][number]['measure'], ask: Ask): void {
  if (!measure) return;
  ask(measure.none, oneOf('na', 'best', 'worst', 'previous'));
  ask(measure.grace_workdays, WHOLE);
  ask(measure.ratio?.of, CONDITION);
  ask(measure.field?.where, CONDITION);
  for (const span of [measure.downtime, measure.time, measure.ratio?.on_time]) {
    ask(span?.from, TEXT);
    ask(span?.to, TEXT);
    for (const { where, effect } of span?.exclude ?? []) {
      ask(where, CONDITION);
      ask(effect, oneOf('time', 'fact'));
    }
  }
  ask(measure.ratio?.on_time?.limit, LIMIT);
}

function askOfLate(late: Late, ask: Ask): void {
  ask(late.from, TEXT);
  ask(late.to, TEXT);
  ask(late.partial, oneOf('floor', 'ceil', 'prorate'));
  for (const { where, effect } of [late.exclude ?? []].flat() as Exclude[]) {
    ask(where, CONDITION);
    ask(effect, oneOf('time', 'fact'));
  }
  for (const [value, form] of [
    [late.limit, LIMIT],
    [late.unit, UNIT],
  ] as const) {
    ask(value, form);
    for (const [word, part] of Object.entries(value ?? {})) {
      ask(part, { word: `${word} 的数`, fits: (given) => form.fits({ [word]: given }) });
    }
  }
}

function isTable(value: unknown, form: Form): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((entry) => form.fits(entry));
}
