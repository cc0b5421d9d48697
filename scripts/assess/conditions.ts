import type { ContractFiles } from '../model/contract.ts';
import { type Condition, compileCondition, OCCURRENCE_SHAPE, recordShape } from './expression.ts';
import { isParamRef } from './parameters.ts';

/** A condition or schedule in the contract's files that cannot be used; `path` leads to it inside the file. */
export interface ConditionProblem {
  file: 'checklist' | 'scorecard' | 'parameters';
  path: (string | number)[];
  message: string;
}

/** Every condition of the contract, compiled and type-checked once; texts that come from readings included. */
export interface Conditions {
  requirement: ReadonlyMap<string, Condition>;
  trigger: ReadonlyMap<string, Condition>;
  /** By `row/rule/word` and the text, since a reading may supply the text. */
  rule(row: string, rule: string, word: 'where' | 'unless', text: string): Condition | undefined;
  item(row: string, rule: string): Condition | undefined;
  problems: readonly ConditionProblem[];
}

export function compileConditions(contract: ContractFiles): Conditions {
  const problems: ConditionProblem[] = [];
  const requirement = new Map<string, Condition>();
  const trigger = new Map<string, Condition>();
  const rules = new Map<string, Condition>();
  const items = new Map<string, Condition>();
  const put = (
    into: Map<string, Condition>,
    key: string,
    made: ReturnType<typeof compileCondition>,
    at: Omit<ConditionProblem, 'message'>,
  ) => {
    if ('problem' in made) problems.push({ ...at, message: made.problem });
    else into.set(key, made.condition);
  };

  contract.checklist.requirements.forEach((item, index) => {
    const path = ['requirements', index];
    if (item.where) {
      put(requirement, item.id, compileCondition(item.where, 'record', recordShape(item.kinds)), {
        file: 'checklist',
        path: [...path, 'where'],
      });
    }
    const per = (item.due as { per?: { kind: string; where?: string } }).per;
    if (per?.where) {
      put(trigger, item.id, compileCondition(per.where, 'record', recordShape([per.kind])), {
        file: 'checklist',
        path: [...path, 'due', 'per', 'where'],
      });
    }
  });

  const texts = readingTexts(contract);
  contract.scorecard.rows.forEach((row, rowIndex) => {
    row.rules.forEach((rule, ruleIndex) => {
      const path = ['rows', rowIndex, 'rules', ruleIndex];
      const from = rule.from as { records?: string[]; occurrences?: string[] };
      const occurrence = from.occurrences !== undefined;
      const shape = occurrence ? OCCURRENCE_SHAPE : recordShape(from.records ?? ['finding']);
      for (const word of ['where', 'unless'] as const) {
        const given = rule[word];
        const all = isParamRef(given)
          ? (texts.get(given.param) ?? [])
          : given
            ? [{ text: String(given), at: null }]
            : [];
        for (const { text, at } of all) {
          const made = compileCondition(text, occurrence ? 'occurrence' : 'record', shape);
          put(rules, `${row.id}/${rule.id}/${word}/${text}`, made, at ?? { file: 'scorecard', path: [...path, word] });
        }
      }
      const exclude = rule.late?.exclude;
      if (exclude?.where) {
        put(
          items,
          `${row.id}/${rule.id}`,
          compileCondition(exclude.where, 'item', recordShape(from.records ?? [], exclude.field)),
          { file: 'scorecard', path: [...path, 'late', 'exclude', 'where'] },
        );
      }
    });
  });

  return {
    requirement,
    trigger,
    rule: (row, rule, word, text) => rules.get(`${row}/${rule}/${word}/${text}`),
    item: (row, rule) => items.get(`${row}/${rule}`),
    problems,
  };
}

function readingTexts(contract: ContractFiles): Map<string, { text: string; at: Omit<ConditionProblem, 'message'> }[]> {
  const texts = new Map<string, { text: string; at: Omit<ConditionProblem, 'message'> }[]>();
  contract.parameters.parameters.forEach((parameter, index) => {
    const list = parameter.readings.map((reading, at) => ({
      text: String(reading.value),
      at: { file: 'parameters' as const, path: ['parameters', index, 'readings', at, 'value'] },
    }));
    texts.set(parameter.key, list);
  });
  return texts;
}
