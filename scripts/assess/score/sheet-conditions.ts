import type { ContractFiles, Row } from '../../model/contract.ts';
import type { Value } from '../../model/record.ts';
import type { Variable } from '../conditions/expression.ts';
import { isParamRef, partOf } from '../parameters/parameters.ts';

/** What a condition of the sheet sees: records of some kinds, the items of a list on them, or occurrences. */
export interface Sight {
  variable: Variable;
  kinds: readonly string[];
  list?: string;
}

/** One place of the sheet where a condition stands, or a point that supplies one. */
export interface SheetCondition {
  sight: Sight;
  given: unknown;
  path: (string | number)[];
}

type Rule = Row['rules'][number];

/** What the facts of a rule are made of. */
export function sightOf(rule: Rule): Sight {
  const from = rule.from as { records?: string[]; occurrences?: unknown };
  if (from.occurrences !== undefined) return { variable: 'occurrence', kinds: [] };
  return { variable: 'record', kinds: from.records ?? ['finding'] };
}

export function itemSight(rule: Rule, list: string): Sight {
  return { variable: 'item', kinds: sightOf(rule).kinds, list };
}

/** The list in which a field such as `scores.score` stands. */
export function listOf(name: string): string {
  return name.split('.')[0] as string;
}

export function kindSight(kind: string): Sight {
  return { variable: 'record', kinds: [kind] };
}

/** Every condition of the sheet with its place, those that readings supply among them. */
export function sheetConditions({ scorecard, parameters }: ContractFiles): SheetCondition[] {
  const found: SheetCondition[] = [];
  const put = (sight: Sight, given: unknown, ...path: (string | number)[]) => {
    if (given !== undefined) found.push({ sight, given, path });
  };
  put(kindSight('finding'), scorecard.findings?.where, 'findings', 'where');
  scorecard.rows.forEach((row, rowIndex) => {
    const { applies } = row;
    if (applies) put(kindSight(applies.kind), applies.where, 'rows', rowIndex, 'applies', 'where');
    row.rules.forEach((rule, ruleIndex) => {
      const path = ['rows', rowIndex, 'rules', ruleIndex];
      for (const word of ['where', 'unless'] as const) put(sightOf(rule), rule[word], ...path, word);
      const { requires, during } = rule;
      if (requires) put(kindSight(requires.kind), requires.where, ...path, 'requires', 'where');
      for (const word of ['arranged', 'events'] as const) {
        const span = during?.[word];
        if (span) put(kindSight(span.kind), span.where, ...path, 'during', word, 'where');
      }
      const { exclude } = rule.late ?? {};
      const several = Array.isArray(exclude);
      [exclude ?? []].flat().forEach(({ field, where }, index) => {
        const at = [...path, 'late', 'exclude', ...(several ? [index] : [])];
        put(itemSight(rule, field), where, ...at, 'where');
      });
      const { ratio, downtime, time, field } = rule.measure ?? {};
      put(sightOf(rule), ratio?.of, ...path, 'measure', 'ratio', 'of');
      if (field) put(itemSight(rule, listOf(field.name)), field.where, ...path, 'measure', 'field', 'where');
      const spans = [
        ['downtime', downtime],
        ['time', time],
        ['ratio', ratio?.on_time],
      ] as const;
      for (const [word, span] of spans) {
        span?.exclude?.forEach(({ field, where }, index) => {
          const at = word === 'ratio' ? ['ratio', 'on_time'] : [word];
          put(itemSight(rule, field), where, ...path, 'measure', ...at, 'exclude', index, 'where');
        });
      }
      for (const { field, where } of countedItems(rule, parameters))
        put(itemSight(rule, field), where, ...path, 'count');
    });
  });
  return found;
}

/** Lists of which a rule counts the items that meet a condition, by itself or under a reading. */
function countedItems(
  { count }: Rule,
  { parameters }: ContractFiles['parameters'],
): { field: string; where: string }[] {
  const values = isParamRef(count)
    ? (parameters.find(({ key }) => key === count.param)?.readings ?? []).map(({ value }) =>
        partOf(value as Value, count.part),
      )
    : [count];
  return values.flatMap((value) => {
    const { field, where } = (value ?? {}) as { field?: unknown; where?: unknown };
    return typeof field === 'string' && typeof where === 'string' ? [{ field, where }] : [];
  });
}
