import type { ContractFiles, Row } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import { OCCURRENCE_SHAPE } from '../conditions/expression.ts';
import { namesIn } from '../evidence/fields.ts';
import { isParamRef, isTableRef, partOf } from '../parameters/parameters.ts';
import { type Add, fieldsOf, headOf, type Path, params } from './links.ts';

type Names = ReadonlySet<string>;

/** Every name in the sheet that must resolve, those that readings supply among them. */
export function scorecardLinks(files: ContractFiles, link: Add): void {
  const { scorecard } = files;
  link('scorecard', ['clause'], scorecard.clause, '条款');
  params(scorecard, [], (key, at) => link('scorecard', at, key, '参数'));
  const supplied = suppliedBy(files);
  const { conditions } = scorecard.rating ?? {};
  supplied(conditions, ['rating', 'conditions'], (name, at, file) => link(file, at, name, '验收条件'));
  const { roles } = scorecard.findings ?? {};
  if (Array.isArray(roles)) roles.forEach((role, at) => link('scorecard', ['findings', 'roles', at], role, '角色'));
  scorecard.triggers?.forEach((trigger, at) => {
    link('scorecard', ['triggers', at, 'clause'], trigger.clause, '条款');
    const watched = new Set(['total', ...[...scorecard.rows, ...scorecard.groups].map(({ id }) => id)]);
    link('scorecard', ['triggers', at, 'of'], trigger.of, '考核行或考核项目', watched);
  });
  const payments = new Set((files.contract.payments ?? []).map(({ id }) => id));
  scorecard.payment?.forEach(({ clause, amount }, at) => {
    link('scorecard', ['payment', at, 'clause'], clause, '条款');
    const name = typeof amount === 'object' && 'payment' in amount ? amount.payment : undefined;
    link('scorecard', ['payment', at, 'amount', 'payment'], name, '付款安排', payments);
  });
  const shared = fieldsOf(scorecard.rows.flatMap(({ rules }) => rules.flatMap(({ from }) => kindsOf(from))));
  scorecard.rows.forEach((row, index) => {
    const path = ['rows', index];
    link('scorecard', [...path, 'group'], row.group, '考核项目');
    link('scorecard', [...path, 'clause'], row.clause, '条款');
    link('scorecard', [...path, 'applies', 'kind'], row.applies?.kind, '记录种类');
    const { kind, dated_by } = row.applies ?? {};
    if (kind !== undefined && dated_by !== undefined)
      link('scorecard', [...path, 'applies', 'dated_by'], headOf(dated_by), '字段', fieldsOf([kind]));
    const seen = fieldsOf(row.rules.flatMap(({ from }) => kindsOf(from)));
    if (row.split && row.split.by !== 'system')
      link('scorecard', [...path, 'split', 'by'], headOf(row.split.by), '字段', seen);
    row.rules.forEach((rule, at) => ruleLinks(rule, [...path, 'rules', at], link, supplied, shared, files));
  });
}

function kindsOf(from: Row['rules'][number]['from']): string[] {
  return (from as { records?: string[] }).records ?? [];
}

type Supplied = (
  value: unknown,
  path: Path,
  visit: (name: string, path: Path, file: 'scorecard' | 'parameters') => void,
) => void;

/** Visits the texts at a place of the sheet, or those that the readings of a point put there. */
function suppliedBy({ parameters }: ContractFiles): Supplied {
  const each = (value: unknown, path: Path, visit: (name: string, path: Path) => void) => {
    if (typeof value === 'string') visit(value, path);
    else if (Array.isArray(value)) value.forEach((one, at) => each(one, [...path, at], visit));
  };
  return (value, path, visit) => {
    if (!isParamRef(value)) return each(value, path, (name, at) => visit(name, at, 'scorecard'));
    const { param, part } = value;
    const index = parameters.parameters.findIndex(({ key }) => key === param);
    parameters.parameters[index]?.readings.forEach((reading, at) => {
      const own = ['parameters', index, 'readings', at, 'value', ...(part === undefined ? [] : [part])];
      each(partOf(reading.value as Value, part), own, (name, place) => visit(name, place, 'parameters'));
    });
  };
}

/** `shared`: fields of every kind that the sheet looks at, for a point may serve rules over different ones. */
function ruleLinks(
  rule: Row['rules'][number],
  own: Path,
  link: Add,
  supplied: Supplied,
  shared: Names,
  files: ContractFiles,
): void {
  const { records, occurrences } = rule.from as { records?: string[]; occurrences?: unknown };
  link('scorecard', [...own, 'clause'], rule.clause, '条款');
  records?.forEach((kind, n) => link('scorecard', [...own, 'from', 'records', n], kind, '记录种类'));
  supplied(occurrences, [...own, 'from', 'occurrences'], (id, at, file) => link(file, at, id, '要求'));
  const fields = occurrences === undefined ? fieldsOf(records ?? ['finding']) : new Set(Object.keys(OCCURRENCE_SHAPE));
  const field = (name: string | undefined, ...at: Path) => link('scorecard', [...own, ...at], name, '字段', fields);
  const named = (value: unknown, among: Names, ...at: Path) =>
    supplied(value, [...own, ...at], (text, place, file) => {
      for (const name of namesIn(text)) link(file, place, headOf(name), '字段', file === 'parameters' ? shared : among);
    });
  const { late, count, within, during, requires, distinct, measure } = rule;
  const { exclude, ...rest } = late ?? {};
  params({ ...rule, late: rest }, own, (_, place, by) => {
    for (const name of by === undefined || measure ? [] : namesIn(by))
      link('scorecard', [...place.slice(0, -1), 'by'], headOf(name), '字段', fields);
  });
  // What prices a number has no record at hand; what its tables may go by is told where numbers are checked.
  if (!measure)
    tablesIn(rule, (by, ...at) => {
      for (const name of namesIn(by)) link('scorecard', [...own, ...at], headOf(name), '字段', fields);
    });
  byPoints(rule, (value, ...at) => named(value, fields, ...at));
  named(late?.from, fields, 'late', 'from');
  named(late?.to, fields, 'late', 'to');
  field(late?.instead && headOf(late.instead), 'late', 'instead');
  for (const one of [exclude ?? []].flat()) {
    field(one.field, 'late', 'exclude');
    const by = isParamRef(one.effect) && typeof one.effect.by === 'string' ? one.effect.by : undefined;
    link('scorecard', [...own, 'late', 'exclude'], by, '字段', itemFields(records ?? [], one.field));
  }
  const systems = new Set(files.systems.systems.map(({ id }) => id));
  field(rule.dated_by && headOf(rule.dated_by), 'dated_by');
  if (measure) measureLinks(measure);
  supplied(countField(count), [...own, 'count', 'field'], (name, at, file) => link(file, at, name, '字段', fields));
  named(within?.from, fields, 'within', 'from');
  named(within?.to, fields, 'within', 'to');
  field(within?.of, 'within', 'of');
  within?.same?.forEach((name, at) => field(headOf(name), 'within', 'same', at));
  rule.same?.forEach((name, at) => field(headOf(name), 'same', at));
  field(during?.at, 'during', 'at');
  for (const word of ['arranged', 'events'] as const) {
    const span = during?.[word];
    if (!span) continue;
    link('scorecard', [...own, 'during', word, 'kind'], span.kind, '记录种类');
    const there = fieldsOf([span.kind]);
    for (const end of ['from', 'to'] as const)
      link('scorecard', [...own, 'during', word, end], span[end], '字段', there);
  }
  link('scorecard', [...own, 'requires', 'kind'], requires?.kind, '记录种类');
  field(requires?.before, 'requires', 'before');
  field(distinct, 'distinct');

  function measureLinks({ per, systems: wanted, field: one, quotient, ...spans }: NonNullable<typeof measure>): void {
    if (per !== 'system') field(per && headOf(per), 'measure', 'per');
    wanted?.forEach((id, at) => link('scorecard', [...own, 'measure', 'systems', at], id, '系统', systems));
    path(one?.name, 'measure', 'field', 'name');
    path(quotient?.of, 'measure', 'quotient', 'of');
    path(quotient?.among, 'measure', 'quotient', 'among');
    for (const [word, span] of [
      ['downtime', spans.downtime],
      ['time', spans.time],
      ['ratio', spans.ratio?.on_time],
    ] as const) {
      const at = word === 'ratio' ? ['measure', 'ratio', 'on_time'] : ['measure', word];
      named(span?.from, fields, ...at, 'from');
      named(span?.to, fields, ...at, 'to');
      span?.exclude?.forEach((exclude, index) => field(exclude.field, ...at, 'exclude', index, 'field'));
    }
  }

  /** A field by its path, the items of a list included. */
  function path(name: string | undefined, ...at: Path): void {
    if (name === undefined) return;
    const [head = '', ...rest] = name.split('.');
    field(head, ...at);
    if (rest.length > 0 && fields.has(head))
      link('scorecard', [...own, ...at], rest[0] as string, '字段', itemFields(records ?? [], head));
  }
}

/** Fields by which the rule's own tables are looked up. */
function tablesIn(value: unknown, visit: (by: string, ...path: Path) => void, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTableRef(value) && typeof value.by === 'string') visit(value.by, ...path, 'by');
  for (const [step, inner] of Object.entries(value))
    tablesIn(inner, visit, [...path, Array.isArray(value) ? Number(step) : step]);
}

/** Fields that a point names, by which a table is looked up. */
function byPoints(value: unknown, visit: (by: unknown, ...path: Path) => void, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  const { by } = value as { by?: unknown };
  if (isParamRef(by)) visit(by, ...path, 'by');
  for (const [step, inner] of Object.entries(value)) byPoints(inner, visit, [...path, step]);
}

function countField(count: unknown): unknown {
  if (typeof count !== 'object' || count === null) return undefined;
  if (!isParamRef(count)) return (count as { field?: string }).field;
  return undefined;
}

function itemFields(kinds: readonly string[], list: string): Names {
  return new Set(kinds.flatMap((kind) => Object.keys(KINDS[kind]?.fields[list]?.fields ?? {})));
}
