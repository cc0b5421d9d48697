import type { Calendar } from '../../calendar/calendar.ts';
import type { ContractFiles } from '../../model/contract.ts';
import { kindSight, type Sight, sheetConditions } from '../score/sheet-conditions.ts';
import { askUnder } from './calendar-functions.ts';
import { type Condition, compileCondition, OCCURRENCE_SHAPE, recordShape } from './expression.ts';
import { textsOf } from './texts.ts';
import { type Known, knownFields } from './words.ts';

/** A condition or schedule in the contract's files that cannot be used; `path` leads to it inside the file. */
export interface ConditionProblem {
  file: 'checklist' | 'contract' | 'scorecard' | 'parameters';
  path: (string | number)[];
  message: string;
  /** What to do about it, without its full stop. */
  hint?: string;
  related?: { file: ConditionProblem['file']; path: (string | number)[]; message: string }[];
}

/** Every condition of the contract, compiled and type-checked once; texts that come from readings included. */
export interface Conditions {
  /** By requirement and the text, since a reading may supply the text. */
  requirement(id: string, text: string): Condition | undefined;
  trigger: ReadonlyMap<string, Condition>;
  /** Of a row of service, by the place of the answer in its list. */
  answer(row: string, index: number): Condition | undefined;
  /** By what it sees and the text: those of the sheet, and of records that a standing line lists. */
  of(sight: Sight, text: string): Condition | undefined;
  problems: readonly ConditionProblem[];
}

const compiled = new WeakMap<ContractFiles, Conditions>();

/** Those of a contract: every assessment of it asks, and they are the same whatever the day. */
export function conditionsOf(contract: ContractFiles): Conditions {
  const held = compiled.get(contract) ?? compileConditions(contract);
  compiled.set(contract, held);
  return held;
}

function compileConditions(contract: ContractFiles): Conditions {
  const problems: ConditionProblem[] = [];
  const requirement = new Map<string, Condition>();
  const trigger = new Map<string, Condition>();
  const answers = new Map<string, Condition>();
  const seen = new Map<string, ReturnType<typeof compileCondition>>();
  const put = (
    into: Map<string, Condition>,
    key: string,
    made: ReturnType<typeof compileCondition>,
    at: Omit<ConditionProblem, 'message'>,
  ) => {
    if ('problem' in made) problems.push({ ...at, message: made.problem });
    else into.set(key, made.condition);
  };

  const knowns = new Map<string, Known>();
  const knownOf = (sight: Sight) => {
    const key = keyOf(sight, '');
    const found = knowns.get(key) ?? knownFields(sight, contract);
    knowns.set(key, found);
    return found;
  };
  const knownRecord = (kinds: readonly string[]) => knownOf({ variable: 'record', kinds });

  const look = (sight: Sight, given: unknown, at: Omit<ConditionProblem, 'message'>) => {
    for (const { text, at: supplied } of textsOf(given, contract)) {
      const key = keyOf(sight, text);
      const made = seen.get(key) ?? compileCondition(text, sight.variable, shapeOf(sight), knownOf(sight));
      seen.set(key, made);
      if ('problem' in made) problems.push({ ...(supplied ?? at), message: made.problem });
    }
  };

  contract.checklist.requirements.forEach((item, index) => {
    const path = ['requirements', index];
    for (const { text, at } of textsOf(item.where, contract)) {
      const made = compileCondition(text, 'record', recordShape(item.kinds), knownRecord(item.kinds));
      put(requirement, `${item.id}/${text}`, made, at ?? { file: 'checklist', path: [...path, 'where'] });
    }
    const [form, words] = Object.entries(item.due)[0] as [string, Words];
    if (words.records) {
      look(kindSight(words.records.kind), words.records.where, {
        file: 'checklist',
        path: [...path, 'due', form, 'records', 'where'],
      });
    }
    const kind = words.kind ?? anchorKind(words, contract);
    if (words.where && kind) {
      put(trigger, item.id, compileCondition(words.where, 'record', recordShape([kind]), knownRecord([kind])), {
        file: 'checklist',
        path: [...path, 'due', form, 'where'],
      });
    }
  });
  contract.contract.service_rows?.forEach((row, rowIndex) => {
    row.answers.forEach(({ kind, where }, index) => {
      if (!where) return;
      put(answers, `${row.id}/${index}`, compileCondition(where, 'record', recordShape([kind]), knownRecord([kind])), {
        file: 'contract',
        path: ['service_rows', rowIndex, 'answers', index, 'where'],
      });
    });
  });

  for (const { sight, given, path } of sheetConditions(contract)) look(sight, given, { file: 'scorecard', path });

  return {
    requirement: (id, text) => requirement.get(`${id}/${text}`),
    trigger,
    answer: (row, index) => answers.get(`${row}/${index}`),
    of(sight, text) {
      const made = seen.get(keyOf(sight, text));
      return made && 'condition' in made ? made.condition : undefined;
    },
    problems: once(problems.map((one) => ({ ...one, hint: '条件的写法见 docs/scorecard.md“十、条件”' }))),
  };
}

/** The conditions as they are asked under one set of readings: those that ask working time go by its calendar. */
export function conditionsUnder(conditions: Conditions, calendar: () => Calendar): Conditions {
  const under = (condition: Condition | undefined): Condition | undefined =>
    condition?.dated ? (value) => askUnder(calendar(), () => condition(value)) : condition;
  const isDated = [...conditions.trigger.values()].some(({ dated }) => dated);
  const trigger = isDated
    ? new Map([...conditions.trigger].map(([id, one]) => [id, under(one) as Condition]))
    : conditions.trigger;
  return {
    requirement: (id, text) => under(conditions.requirement(id, text)),
    trigger,
    answer: (row, index) => under(conditions.answer(row, index)),
    of: (sight, text) => under(conditions.of(sight, text)),
    problems: conditions.problems,
  };
}

/** A point that is asked for in several places is said to be wrong once. */
function once(problems: readonly ConditionProblem[]): ConditionProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function keyOf({ variable, kinds, list }: Sight, text: string): string {
  return `${variable} ${kinds.join(',')}/${list ?? ''} ${text}`;
}

function shapeOf({ variable, kinds, list }: Sight) {
  return variable === 'occurrence' ? OCCURRENCE_SHAPE : recordShape(kinds, list);
}

interface Words {
  kind?: string;
  where?: string;
  after?: unknown;
  before?: unknown;
  records?: { kind: string; where?: unknown };
}

/** The kind of record from which a date is counted; a reading may name it. */
function anchorKind({ before, after }: Words, contract: ContractFiles): string | undefined {
  const anchor = textsOf(before ?? after, contract).find(({ text }) => text.startsWith('record:'));
  return anchor?.text.slice('record:'.length);
}
