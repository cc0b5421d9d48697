import type { ContractFiles, Row } from '../../model/contract.ts';
import type { Value } from '../../model/record.ts';
import { makeSuggester } from '../../model/similar.ts';
import { isParamRef, isTableRef, partOf } from '../parameters/parameters.ts';
import type { Path, Say } from './sheet-checks.ts';

type Rule = Row['rules'][number];

/**
 * Tables that price the number of a period: no single record is at hand there, so that they can go only by what the number is
 * of, and have to say something for each of it. `checkPeriods` says the same of the periods.
 */
export function gaugeTableProblems(
  files: ContractFiles,
  rule: Rule,
  value: unknown,
  path: Path,
  say: Say,
  checkPeriods: (table: { readonly [id: string]: unknown }, other?: unknown) => void,
): void {
  const { by } = value as { by?: unknown };
  if (typeof by !== 'string') return;
  const per = rule.measure?.over === 'each' ? rule.measure.per : undefined;
  if (by !== 'period' && by !== per) {
    const write =
      rule.measure?.per === by ? `请在 measure 里写 over: each` : '请改按它们查表，或改用 count、late 逐条计';
    say(
      `指标每个周期一个数，没有单条记录可查：只能写 by: period，或 measure 的 per（同写 over: each）；${write}`,
      ...path,
      'by',
    );
    return;
  }
  for (const { table, other, told } of tablesOf(files, value)) {
    if (by === 'period') checkPeriods(table, other);
    else if (by === 'system')
      checkSystems(files, rule, table, other, (message, ...steps) => say(told(message), ...path, ...steps));
  }
}

interface Table {
  table: { readonly [word: string]: unknown };
  other?: unknown;
  told: (message: string) => string;
}

/** The table as it stands, or one for each reading of the point that holds it. */
function tablesOf({ parameters }: ContractFiles, value: unknown): Table[] {
  if (isTableRef(value)) return [{ table: value.table, other: value.else, told: (message) => message }];
  if (!isParamRef(value)) return [];
  const point = parameters.parameters.find(({ key }) => key === value.param);
  return (point?.readings ?? []).map(({ id, value: given }) => {
    const table = partOf(given as Value, value.part);
    const isTable = typeof table === 'object' && table !== null && !Array.isArray(table);
    return { table: isTable ? table : {}, told: (message) => `参数 ${value.param} 的读法 ${id}：${message}` };
  });
}

function checkSystems(files: ContractFiles, { measure }: Rule, table: Table['table'], other: unknown, say: Say): void {
  const all = files.systems.systems.map(({ id }) => id);
  const suggest = makeSuggester(all);
  for (const id of Object.keys(table))
    if (!all.includes(id)) say(`systems.yaml 里没有系统 ${id}${suggest(id) ? `，是否指 ${suggest(id)}` : ''}`, 'by');
  const lacking = (measure?.systems ?? all).filter((id) => !Object.hasOwn(table, id));
  if (other === undefined && lacking.length > 0)
    say(`没有写系统 ${lacking.join('、')} 的数；其余都一样的写 else，不考核的在 measure 里用 systems 去掉`, 'by');
}
