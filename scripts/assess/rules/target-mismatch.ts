import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { at, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Where records of a system name a host, a store or a component of it. */
const NAMED: readonly { kind: string; list?: string; field: string }[] = [
  { kind: 'operation-log', field: 'target' },
  { kind: 'inspection-report', list: 'readings', field: 'target' },
  { kind: 'alert', field: 'object' },
];

/** A name belongs to the system with which this many records give it, and at most one in so many another. */
const KNOWN_MIN = 10;
const STRAY_ONE_IN = 10;

interface Use {
  record: EvidenceRecord;
  path: (string | number)[];
}

/** What every other record gives as part of one system is no part of another. */
export const targetMismatch: Rule = {
  id: 'target-mismatch',
  title: '主机与组件应属于记录所写的系统',
  about: [...new Set(NAMED.map(({ kind }) => kind))],
  checks: ['X'],
  check(context) {
    const names = new Map<string, Map<string, { count: number; uses: Use[] }>>();
    for (const { kind, list, field } of NAMED) {
      for (const record of latest(context, kind)) {
        const { system } = record.fields;
        if (typeof system !== 'string') continue;
        if (list === undefined) count(names, record.fields[field], system, { record, path: [field] });
        else for (const [name, path] of itemsOf(record, list, field)) count(names, name, system, { record, path });
      }
    }
    const found = [...names].flatMap(([name, systems]) => (systems.size < 2 ? [] : strays(name, systems)));
    return gathered(
      found,
      ({ record }) => record.id,
      (group) => `${group[0]?.record.id} 里这样的共 ${group.length} 处`,
      1,
    );
  },
};

/** Each name of a list once. */
function itemsOf({ fields }: EvidenceRecord, list: string, field: string): Map<string, (string | number)[]> {
  const items = fields[list];
  const found = new Map<string, (string | number)[]>();
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const name = (item as { readonly [field: string]: Value } | null)?.[field];
    if (typeof name === 'string' && !found.has(name)) found.set(name, [list, index, field]);
  }
  return found;
}

function count(
  names: Map<string, Map<string, { count: number; uses: Use[] }>>,
  name: Value | undefined,
  system: string,
  use: Use,
): void {
  if (typeof name !== 'string') return;
  const systems = names.get(name) ?? new Map<string, { count: number; uses: Use[] }>();
  const held = systems.get(system) ?? { count: 0, uses: [] };
  held.count += 1;
  // Whoever turns out to be the rule is not listed: these are kept for the few.
  if (held.uses.length < KNOWN_MIN) held.uses.push(use);
  systems.set(system, held);
  names.set(name, systems);
}

function strays(name: string, systems: ReadonlyMap<string, { count: number; uses: readonly Use[] }>) {
  const [[owner, most], ...others] = [...systems].sort(([, a], [, b]) => b.count - a.count) as [
    [string, { count: number; uses: readonly Use[] }],
    ...[string, { count: number; uses: readonly Use[] }][],
  ];
  const rest = others.reduce((sum, [, { count }]) => sum + count, 0);
  if (most.count < KNOWN_MIN || rest * STRAY_ONE_IN > most.count) return [];
  return others.flatMap(([, { uses }]) =>
    uses.map((use) => ({ record: use.record, observation: observe(use, name, owner, most.count) })),
  );
}

function observe({ record, path }: Use, name: string, owner: string, known: number): Observation {
  const title = titleOf(record.kind, path.filter((step) => typeof step === 'string').join('.'));
  return {
    rule: 'target-mismatch',
    at: at(record, ...path),
    message: `${nameOf(record)} 写的系统是 ${String(record.fields.system)}，${title} ${name} 在别处 ${known} 条记录里都属于 ${owner}`,
    hint: '请对照原始记录核对系统与对象：写错的一处照实更正；从别的系统抄来的，换成这个系统自己的；确已调到这个系统的，请在备注里说明',
    expected: owner,
    actual: String(record.fields.system),
    related: [{ message: titleOf(record.kind, 'system'), at: at(record, 'system') }],
  };
}
