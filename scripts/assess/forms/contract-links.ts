import type { ContractFiles } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { checklistLinks } from './checklist-links.ts';
import { type Add, fieldsOf, headOf, type Link, type Path, params } from './links.ts';
import { scorecardLinks } from './scorecard-links.ts';

export type { Link } from './links.ts';

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
    list('contract', '运维内容', 'service_rows', contract.service_rows ?? [], ({ id }) => id),
    { file: 'contract', what: '登记行', names: registerOf(contract.clauses, ['clauses']) },
    list('contract', '付款安排', 'payments', contract.payments ?? [], ({ id }) => id),
    list('contract', '机构', 'bodies', contract.bodies ?? [], ({ id }) => id),
    list('contract', '身份', 'identities', contract.identities, ({ email }) => email),
    list('systems', '系统', 'systems', systems.systems, ({ id }) => id),
    list('kinds', '记录种类', 'kinds', kinds.kinds, ({ kind }) => kind),
    list('checklist', '验收条件', 'conditions', checklist.conditions, ({ id }) => id),
    list('checklist', '要求', 'requirements', checklist.requirements, ({ id }) => id),
    list('checklist', '表决项', 'panel_items', checklist.panel_items ?? [], ({ id }) => id),
    list('parameters', '参数', 'parameters', parameters.parameters, ({ key }) => key),
    list('scorecard', '考核项目', 'groups', scorecard.groups, ({ id }) => id),
    list('scorecard', '考核行', 'rows', scorecard.rows, ({ id }) => id),
    list('severities', '核查规则', 'rules', severities.rules, ({ rule }) => rule),
    list('volumes', '卷', 'volumes', volumes.volumes, ({ id }) => id),
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

type ClauseNode = { slug: string; children?: unknown; register?: { row: string }[] };

function registerOf(clauses: readonly ClauseNode[], path: Path): { name: string; path: Path }[] {
  return clauses.flatMap(({ children, register }, index) => [
    ...(register ?? []).map(({ row }, at) => ({ name: row, path: [...path, index, 'register', at] })),
    ...registerOf((children ?? []) as ClauseNode[], [...path, index, 'children']),
  ]);
}

/** What a point may affect that has no name of its own: the total, the service term, and words as they are printed. */
const AFFECTED = ['score', 'term', 'labels'];

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
    const affected = new Set([
      ...['考核行', '要求', '核查规则'].flatMap((what) => [...(sets.get(what) ?? [])]),
      ...AFFECTED,
      ...[...(files.contract.payments ?? []), ...(files.contract.terms ?? []), ...(files.scorecard.payment ?? [])].map(
        ({ id }) => id,
      ),
    ]);
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

function contractLinks({ contract, systems, kinds }: ContractFiles, link: Add): void {
  params([contract.terms, contract.aliases], [], (key, [list, ...at]) =>
    link('contract', [list === 0 ? 'terms' : 'aliases', ...at], key, '参数'),
  );
  for (const list of [
    'payments',
    'service_items',
    'bodies',
    'formulas',
    'terms',
    'clocks',
    'shifts',
    'copies',
    'events',
  ] as const) {
    contract[list]?.forEach(({ clause }, index) => link('contract', [list, index, 'clause'], clause, '条款'));
  }
  contract.clocks?.forEach(({ requirement }, index) =>
    link('contract', ['clocks', index, 'requirement'], requirement, '要求'),
  );
  const moving = new Set(['term', ...[...(contract.payments ?? []), ...(contract.clocks ?? [])].map(({ id }) => id)]);
  contract.shifts?.forEach(({ clocks }, index) =>
    clocks.forEach((clock, at) => link('contract', ['shifts', index, 'clocks', at], clock, '期限', moving)),
  );
  contract.shifts?.forEach(({ duties }, index) =>
    duties?.forEach(({ requirements }, at) =>
      requirements?.forEach((requirement, which) =>
        link('contract', ['shifts', index, 'duties', at, 'requirements', which], requirement, '要求'),
      ),
    ),
  );
  const systemIds = new Set(systems.systems.map(({ id }) => id));
  contract.service_rows?.forEach(({ clause, item, system, module, answers }, index) => {
    const path = ['service_rows', index];
    link('contract', [...path, 'clause'], clause, '条款');
    link('contract', [...path, 'item'], item, '服务项');
    link('contract', [...path, 'system'], system, '系统', systemIds);
    const modules = systems.systems.find(({ id }) => id === system)?.modules;
    if (modules) link('contract', [...path, 'module'], module, '模块', new Set(modules));
    answers.forEach(({ kind }, at) => link('contract', [...path, 'answers', at, 'kind'], kind, '记录种类'));
  });
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
