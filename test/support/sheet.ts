import { prepare } from '../../scripts/assess/assess.ts';
import { type Context, makeContext } from '../../scripts/assess/context.ts';
import { sheetProblems } from '../../scripts/assess/forms/sheet-problems.ts';
import type { workOut } from '../../scripts/assess/outcome.ts';
import type { Overrides } from '../../scripts/assess/parameters/parameters.ts';
import { paymentsUnder } from '../../scripts/assess/score/paid.ts';
import { passOf } from '../../scripts/assess/score/pass.ts';
import { roundingOf } from '../../scripts/assess/score/rounding.ts';
import { makeScore } from '../../scripts/assess/score/score.ts';
import { workSheet } from '../../scripts/assess/score/sheet.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import type { Score } from '../../scripts/model/score.ts';
import { readContractFiles } from '../../scripts/read/contract-files.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { contractTexts, inputOf, type Told } from './contract.ts';

/** Small sheets of any shape over told records: a contract's files with another sheet, no requirements, points of one's own. */

const ID = 'CWSG2024-07';
const TEXTS = contractTexts(`content/${ID}`);

type Point = ContractFiles['parameters']['parameters'][number];

export interface SheetGiven {
  told?: readonly Told[];
  asOf?: string;
  term?: { from: string; to: string };
  readings?: Overrides;
  /** Open points, each `{key, readings: {id: value}}`; the first reading is the default. */
  points?: { [key: string]: { [reading: string]: unknown } };
}

const HEAD = `
title: 考核表
clause: sheet
columns: [项目, 内容, 标准, 分值, 评分, 备注]
`;

/** A whole sheet from the words that matter: head and columns are filled in. */
export function sheetText(body: string): string {
  return `version: 2${HEAD}${body.replace(/^\n/, '')}`;
}

/** One row of a hundred points, or as many as it says, with one rule or several, each given without its list dash. */
export function oneRow(rules: string, row = 'max: 100', sheet = ''): string {
  return sheetText(`
base: ${/^max: (\d+)$/m.exec(row)?.[1] ?? 100}
unit: 分
policy: most-specific
round: {digits: 4, mode: half-up}
${sheet}
groups: [{id: g, title: 组}]
rows:
  - id: r
    group: g
    criterion: 内容
    clause: sheet
    standard: 标准
    specificity: 1
${indent(row, 4)}
    rules:
${indent(rules, 6)}
`);
}

function indent(text: string, by: number): string {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
}

/** The contract's files with this sheet, through the reader: what the schema refuses is thrown. */
export function filesWith(scorecard: string, given: SheetGiven = {}): ContractFiles {
  const source = memorySource({ ...TEXTS, [`${ID}/scorecard.yaml`]: scorecard });
  const { files, problems } = readContractFiles(source, ID);
  if (!files) throw new Error(problems.map(({ message, range }) => `${range.start.line}: ${message}`).join('\n'));
  const parameters = Object.entries(given.points ?? {}).map(
    ([key, values], index): Point =>
      ({
        ...{ no: `T-${index}`, key, title: key, question: key, affects: ['score'], reason: '' },
        readings: Object.entries(values).map(([id, value]) => ({ id, title: id, value: value as never })),
        default: Object.keys(values)[0] as string,
      }) as unknown as Point,
  );
  return {
    ...files,
    contract: { ...files.contract, term: (given.term ?? { from: '2025-01-01', to: '2025-12-31' }) as never },
    checklist: { ...files.checklist, requirements: [], conditions: [] },
    parameters: { ...files.parameters, parameters },
  };
}

export function contextOf(scorecard: string, given: SheetGiven = {}): Context {
  const contract = filesWith(scorecard, given);
  const wrong = sheetProblems(contract);
  if (wrong.length > 0) throw new Error(wrong.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  const ground = prepare(inputOf({ contract, told: given.told ?? [], asOf: given.asOf ?? '2025-12-31' }));
  if (ground.conditions.problems.length > 0) throw new Error(JSON.stringify(ground.conditions.problems));
  return makeContext(ground, given.readings ?? {});
}

/** The sheet as every face prints it, without what other readings would give. */
export function scoreOf(scorecard: string, given: SheetGiven = {}): Score {
  const context = contextOf(scorecard, given);
  const sheet = workSheet(context);
  const outcome = {
    sheet,
    rounding: { value: roundingOf(context) },
    payments: { value: paymentsUnder(context, sheet, roundingOf(context)) },
    withheld: sheet.evaluation.nothing,
    pass: { value: passOf(context, sheet, [], sheet.evaluation.nothing) },
  } as ReturnType<typeof workOut>;
  return makeScore(context, outcome, [], []);
}
