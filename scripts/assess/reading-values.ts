import { isLimit, isUnit } from '../calendar/deadline.ts';
import { parseDay } from '../calendar/instant.ts';
import type { ContractFiles } from '../model/contract.ts';
import type { ConditionProblem } from './conditions.ts';
import { isParamRef } from './parameters.ts';
import type { Late } from './primitives/late.ts';
import { fraction } from './score/numbers.ts';

/** What a value must be at the place where a point is asked for, with the Chinese word for it. */
interface Form {
  word: string;
  fits(value: unknown): boolean;
}

const oneOf = (...words: string[]): Form => ({
  word: words.join('、'),
  fits: (value) => words.includes(String(value)),
});
const NUMBER: Form = { word: '整数，或带引号的小数', fits: (value) => fraction(value) !== null };
const CAP: Form = { word: `${NUMBER.word}，不设上限写 ~`, fits: (value) => value === null || NUMBER.fits(value) };
const COUNT: Form = {
  word: `${NUMBER.word}，或 {field: 字段}`,
  fits: (value) => NUMBER.fits(value) || typeof (value as { field?: unknown } | null)?.field === 'string',
};
const WHOLE: Form = { word: '整数', fits: (value) => Number.isSafeInteger(value) };
const DAY: Form = { word: '加引号的日期', fits: (value) => typeof value === 'string' && parseDay(value) !== null };
const TEXT: Form = { word: '字段名，几个之间用 | 隔开', fits: (value) => typeof value === 'string' && value !== '' };
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

/**
 * Readings whose value is nothing that the place asking for it can use. It would be passed over without a word, and what is
 * passed over costs nothing: a slip of the pen must not read as a perfect score.
 */
export function readingProblems(contract: ContractFiles): ConditionProblem[] {
  const asked: [key: string, by: string | undefined, form: Form][] = OWN.map(([key, form]) => [key, undefined, form]);
  const ask = (value: unknown, form: Form) => {
    if (isParamRef(value)) asked.push([value.param, value.by, form]);
  };
  askOfSheet(contract, ask);
  for (const { due } of contract.checklist.requirements) {
    for (const form of Object.values(due as { [form: string]: { [word: string]: unknown } })) {
      for (const word of ['grace_workdays', 'report_workdays', 'workdays']) ask(form[word], WHOLE);
    }
  }
  return contract.parameters.parameters.flatMap(({ key, readings }, index) => {
    const forms = asked.filter(([name]) => name === key);
    return readings.flatMap(({ value }, at) => {
      const wrong = forms.find(([, by, form]) => !(by ? isTable(value, form) : form.fits(value)));
      if (!wrong) return [];
      const [, by, { word }] = wrong;
      const message = `这个读法的值应为${by ? `按 ${by} 列出的一组值，每个` : ''}${word}`;
      return [{ file: 'parameters' as const, path: ['parameters', index, 'readings', at, 'value'], message }];
    });
  });
}

function askOfSheet({ scorecard }: ContractFiles, ask: (value: unknown, form: Form) => void): void {
  ask(scorecard.policy, oneOf('most-specific', 'all'));
  for (const row of scorecard.rows) {
    ask(row.cap, CAP);
    for (const rule of row.rules) {
      ask(rule.points, NUMBER);
      ask(rule.count, COUNT);
      ask(rule.cap, CAP);
      if (rule.late) askOfLate(rule.late as Late, ask);
    }
  }
}

function askOfLate(late: Late, ask: (value: unknown, form: Form) => void): void {
  ask(late.from, TEXT);
  ask(late.to, TEXT);
  ask(late.partial, oneOf('floor', 'ceil', 'prorate'));
  ask(late.exclude?.effect, oneOf('time', 'fact'));
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
