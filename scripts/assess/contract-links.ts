import type { ContractFiles } from '../model/contract.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import { OCCURRENCE_SHAPE } from './expression.ts';

type Path = (string | number)[];

/** One name in the contract's own files that must be found in another place of them, or in the catalogue of kinds. */
export interface Link {
  file: keyof ContractFiles;
  path: Path;
  value: string;
  /** Chinese word for what it names. */
  what: string;
  among: ReadonlySet<string>;
}

/** The names that the contract's files declare. */
export interface Declared {
  file: keyof ContractFiles;
  what: string;
  names: { name: string; path: Path }[];
}

export function declaredBy(files: ContractFiles): Declared[] {
  const list = <T>(
    file: keyof ContractFiles,
    what: string,
    path: string,
    items: readonly T[],
    name: (item: T) => string,
  ) => ({
    file,
    what,
    names: items.map((item, index) => ({ name: name(item), path: [path, index] as Path })),
  });
  const { contract, systems, kinds, checklist, parameters, scorecard, volumes, severities } = files;
  return [
    { file: 'contract', what: '条款', names: clausesOf(contract.clauses, ['clauses']) },
    list('contract', '角色', 'roles', contract.roles, ({ id }) => id),
    list('contract', '服务项', 'service_items', contract.service_items ?? [], ({ id }) => id),
    list('contract', '机构', 'bodies', contract.bodies ?? [], ({ id }) => id),
    list('contract', '身份', 'identities', contract.identities, ({ email }) => email),
    list('systems', '系统', 'systems', systems.systems, ({ id }) => id),
    list('kinds', '记录种类', 'kinds', kinds.kinds, ({ kind }) => kind),
    list('checklist', '验收条件', 'conditions', checklist.conditions, ({ id }) => id),
    list('checklist', '要求', 'requirements', checklist.requirements, ({ id }) => id),
    list('parameters', '参数', 'parameters', parameters.parameters, ({ key }) => key),
    list('scorecard', '考核项目', 'groups', scorecard.groups, ({ id }) => id),
    list('scorecard', '考核行', 'rows', scorecard.rows, ({ id }) => id),
    list('severities', '核查规则', 'rules', severities.rules, ({ rule }) => rule),
    {
      file: 'volumes',
      what: '档案小节',
      names: volumes.volumes.flatMap(({ sections }, volume) =>
        sections.map(({ id }, section) => ({ name: id, path: ['volumes', volume, 'sections', section] })),
      ),
    },
  ];
}

function clausesOf(
  clauses: readonly { slug: string; children?: unknown }[],
  path: Path,
): { name: string; path: Path }[] {
  return clauses.flatMap(({ slug, children }, index) => [
    { name: slug, path: [...path, index] },
    ...clausesOf((children ?? []) as typeof clauses, [...path, index, 'children']),
  ]);
}

/** Every name that must resolve, file by file. */
export function linksOf(files: ContractFiles): Link[] {
  const sets = new Map(declaredBy(files).map(({ what, names }) => [what, new Set(names.map(({ name }) => name))]));
  const found: Link[] = [];
  const link = (
    file: keyof ContractFiles,
    path: Path,
    value: string | undefined,
    what: string,
    among?: ReadonlySet<string>,
  ) => {
    if (value !== undefined) found.push({ file, path, value, what, among: among ?? sets.get(what) ?? new Set() });
  };
  contractLinks(files, link);
  checklistLinks(files, link);
  scorecardLinks(files, link);
  files.parameters.parameters.forEach((parameter, index) => {
    const path = ['parameters', index];
    link('parameters', [...path, 'clause'], parameter.clause, '条款');
    link(
      'parameters',
      [...path, 'default'],
      parameter.default,
      '读法',
      new Set(parameter.readings.map(({ id }) => id)),
    );
    // `score` stands for the total.
    const affected = new Set(
      ['考核行', '要求', '核查规则'].flatMap((what) => [...(sets.get(what) ?? [])]).concat('score'),
    );
    parameter.affects.forEach((name, at) =>
      link('parameters', [...path, 'affects', at], name, '考核行或要求', affected),
    );
  });
  files.severities.rules.forEach(({ clause }, index) => link('severities', ['rules', index, 'clause'], clause, '条款'));
  for (const [volume, { sections }] of files.volumes.volumes.entries()) {
    for (const [section, { kinds, blocks }] of sections.entries()) {
      const path = ['volumes', volume, 'sections', section];
      kinds?.forEach((kind, at) => link('volumes', [...path, 'kinds', at], kind, '记录种类'));
      blocks?.forEach(({ slots }, block) =>
        slots.forEach(({ role }, slot) =>
          link('volumes', [...path, 'blocks', block, 'slots', slot, 'role'], role, '角色'),
        ),
      );
    }
  }
  return found;
}

type Add = (
  file: keyof ContractFiles,
  path: Path,
  value: string | undefined,
  what: string,
  among?: ReadonlySet<string>,
) => void;

function contractLinks({ contract, systems, kinds }: ContractFiles, link: Add): void {
  for (const list of ['payments', 'service_items', 'bodies', 'formulas'] as const) {
    contract[list]?.forEach(({ clause }, index) => link('contract', [list, index, 'clause'], clause, '条款'));
  }
  contract.identities.forEach(({ role }, index) => link('contract', ['identities', index, 'role'], role, '角色'));
  systems.systems.forEach(({ service_item }, index) =>
    link('systems', ['systems', index, 'service_item'], service_item, '服务项'),
  );
  const all = new Set(Object.keys(KINDS));
  kinds.kinds.forEach(({ kind, required, enums, sequence }, index) => {
    const path = ['kinds', index];
    link('kinds', [...path, 'kind'], kind, '记录种类', all);
    if (!all.has(kind)) return;
    const fields = fieldsOf([kind]);
    required?.forEach((field, at) => link('kinds', [...path, 'required', at], field, '字段', fields));
    for (const field of Object.keys(enums ?? {}))
      link('kinds', [...path, 'enums', field], headOf(field), '字段', fields);
    link('kinds', [...path, 'sequence', 'field'], sequence?.field, '字段', fields);
  });
}

function checklistLinks({ checklist }: ContractFiles, link: Add): void {
  checklist.conditions.forEach(({ clause, rules }, index) => {
    link('checklist', ['conditions', index, 'clause'], clause, '条款');
    rules?.forEach((rule, at) => link('checklist', ['conditions', index, 'rules', at], rule, '核查规则'));
  });
  checklist.requirements.forEach(({ clause, kinds, section, condition, due }, index) => {
    const path = ['requirements', index];
    link('checklist', [...path, 'clause'], clause, '条款');
    kinds.forEach((kind, at) => link('checklist', [...path, 'kinds', at], kind, '记录种类'));
    link('checklist', [...path, 'section'], section, '档案小节');
    link('checklist', [...path, 'condition'], condition, '验收条件');
    params(due, [...path, 'due'], (key, at) => link('checklist', at, key, '参数'));
    const [form, spec] = Object.entries(due)[0] as [string, DueSpec];
    const at = (...steps: string[]) => [...path, 'due', form, ...steps];
    const own = fieldsOf(kinds);
    for (const [word, field] of Object.entries(spec.match ?? {}))
      link('checklist', at('match', word), headOf(field), '字段', own);
    if (typeof spec.after === 'string' && spec.after.startsWith('record:')) {
      link('checklist', at('after'), spec.after.slice('record:'.length), '记录种类');
    }
    link('checklist', at('plan'), spec.plan, '记录种类');
    link('checklist', at('declaration'), spec.declaration, '记录种类');
    link('checklist', at('findings_row'), spec.findings_row, '考核行');
    link('checklist', at('kind'), spec.kind, '记录种类');
    if (spec.kind === undefined || !KINDS[spec.kind]) return;
    const trigger = fieldsOf([spec.kind]);
    if (spec.at !== undefined) link('checklist', at('at'), headOf(spec.at), '字段', trigger);
    const [ref, isTriggers] = [spec.ref?.replace(/^record\./, ''), spec.ref?.startsWith('record.')];
    if (ref !== undefined) link('checklist', at('ref'), headOf(ref), '字段', isTriggers ? trigger : own);
  });
}

/** All that the five due forms may hold. */
interface DueSpec {
  after?: unknown;
  match?: { [word: string]: string };
  plan?: string;
  declaration?: string;
  findings_row?: string;
  kind?: string;
  at?: string;
  ref?: string;
}

function scorecardLinks({ scorecard }: ContractFiles, link: Add): void {
  link('scorecard', ['clause'], scorecard.clause, '条款');
  params(scorecard, [], (key, at) => link('scorecard', at, key, '参数'));
  scorecard.rows.forEach((row, index) => {
    const path = ['rows', index];
    link('scorecard', [...path, 'group'], row.group, '考核项目');
    link('scorecard', [...path, 'clause'], row.clause, '条款');
    row.rules.forEach((rule, at) => {
      const own = [...path, 'rules', at];
      const { records, occurrences } = rule.from as { records?: string[]; occurrences?: string[] };
      link('scorecard', [...own, 'clause'], rule.clause, '条款');
      records?.forEach((kind, n) => link('scorecard', [...own, 'from', 'records', n], kind, '记录种类'));
      occurrences?.forEach((id, n) => link('scorecard', [...own, 'from', 'occurrences', n], id, '要求'));
      const fields = occurrences ? new Set(Object.keys(OCCURRENCE_SHAPE)) : fieldsOf(records ?? ['finding']);
      params(rule, own, (_, place, by) => link('scorecard', [...place.slice(0, -1), 'by'], by, '字段', fields));
      const { late, count } = rule;
      for (const word of ['from', 'to'] as const) {
        const names = late?.[word];
        if (typeof names !== 'string') continue;
        for (const name of names.split('|')) link('scorecard', [...own, 'late', word], headOf(name), '字段', fields);
      }
      link('scorecard', [...own, 'late', 'instead'], late?.instead && headOf(late.instead), '字段', fields);
      link('scorecard', [...own, 'late', 'exclude', 'field'], late?.exclude?.field, '字段', fields);
      if (typeof count === 'object' && 'field' in count)
        link('scorecard', [...own, 'count', 'field'], count.field, '字段', fields);
    });
  });
}

/** Visits every `{param: key, by?: field}` below a value; the place is that of the key. */
function params(value: unknown, path: Path, visit: (key: string, path: Path, by?: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { param, by } = value as { param?: unknown; by?: unknown };
  if (typeof param === 'string') visit(param, [...path, 'param'], typeof by === 'string' ? by : undefined);
  for (const [step, inner] of Object.entries(value))
    params(inner, [...path, Array.isArray(value) ? Number(step) : step], visit);
}

function fieldsOf(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(['id', ...kinds.flatMap((kind) => Object.keys(KINDS[kind]?.fields ?? {}))]);
}

function headOf(path: string): string {
  return path.split('.')[0] ?? path;
}
