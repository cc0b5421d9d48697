import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { allWithRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../evidence/names.ts';
import { danglingIn, kindsReferring, type Reference, type Resolves } from '../evidence/references.ts';
import { vanishedAsOf } from '../evidence/vanished.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** Whatever a record names, another record, a person, a clause, a task of its plan, a row, is there. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  title: '记录里引用的编号和短名都应有着落',
  about: kindsReferring((target) => target !== 'system'),
  checks: ['X'],
  check(context) {
    const names = namesOf(context);
    const { history } = context.input;
    const vanished = new Set(history.vanished.map(({ id }) => id));
    // Said once, where the record is missing or its file cannot be read, and not again wherever it is named.
    const said = new Set(vanishedAsOf(context).map(({ id }) => id));
    const isSaid = (id: string) =>
      vanished.has(id) ? said.has(id) : history.records.has(id) && !context.book.knows(id);
    const resolves = resolver(names);
    const found: Observation[] = [];
    for (const record of allWithRows(context)) {
      const { task, supersedes } = record.fields;
      const dangling = danglingIn(record, resolves);
      // Nearly every record is done with here.
      if ((dangling.length === 0 && task === undefined && supersedes === undefined) || !context.usable(record))
        continue;
      for (const reference of dangling)
        if (!isSaid(reference.value)) found.push(unresolved(record, reference, names, vanished));
      found.push(...unknownTask(context, record, names), ...circle(context, record));
    }
    return found;
  },
};

/** What a field may name, other than systems, which are another rule's. */
function targetsOf({ refers }: FieldEntry): readonly string[] {
  return (refers ?? []).filter((target) => target !== 'system');
}

/** A name that stands for the same wherever it is written is looked up once. */
function resolver(names: Names): Resolves {
  const known = new Map<FieldEntry, { targets: readonly string[]; isScoped: boolean; values: Set<string> }>();
  return (field, value, beside) => {
    let entry = known.get(field);
    if (!entry) {
      const targets = targetsOf(field);
      entry = { targets, isScoped: targets.some(names.isScoped), values: new Set() };
      known.set(field, entry);
    }
    const { targets, isScoped, values } = entry;
    if (targets.length === 0 || values.has(value)) return true;
    const isThere = targets.some((target) => names.has(target, value, beside));
    if (isThere && !isScoped) values.add(value);
    return isThere;
  };
}

function unresolved(
  record: EvidenceRecord,
  reference: Reference,
  names: Names,
  vanished: ReadonlySet<string>,
): Observation {
  const { value, path, field, beside } = reference;
  const targets = targetsOf(field);
  const kind = names.kindOf(value);
  const wanted = targets.map((target) => names.titleOf(target)).join('或');
  const near = targets.map((target) => names.suggest(target, value, beside)).find(Boolean);
  const hint = vanished.has(value)
    ? '这条记录曾在历史版本里，现已不在材料中，请先恢复它'
    : near
      ? `是否指 ${near}？请核对后改正`
      : '请核对编号；所指的还没有登记的，请先登记它';
  return {
    rule: 'unknown-reference',
    at: at(record, ...path),
    message:
      kind !== undefined
        ? `${nameOf(record)} 的${field.title}写了 ${value}，它是${KINDS[kind]?.title ?? kind}，不是${wanted}`
        : `${nameOf(record)} 的${field.title}写了 ${value}，没有这样的${wanted}`,
    hint,
    expected: wanted,
    actual: value,
  };
}

/** Records that correct one another in a circle, or themselves: none of them would be left to stand. Said once per circle. */
function circle(context: Context, record: EvidenceRecord): Observation[] {
  if (record.fields.supersedes === undefined) return [];
  const ring = [record.id];
  for (
    let next: Value | undefined = record.fields.supersedes;
    next !== record.id;
    next = context.book.find(next)?.fields.supersedes
  ) {
    if (typeof next !== 'string' || ring.includes(next)) return [];
    ring.push(next);
  }
  if (ring.some((id) => id < record.id)) return [];
  const others = ring.slice(1).join('、');
  return [
    {
      rule: 'unknown-reference',
      at: at(record, 'supersedes'),
      message: others ? `${nameOf(record)} 与 ${others} 互相更正，绕成了一圈` : `${nameOf(record)} 更正的是它自己`,
      hint: '请只在新的一条里写替代（supersedes），指明被它更正的旧记录',
      actual: String(record.fields.supersedes),
    },
  ];
}

/** A task is known by the plan that the same record names; a plan that does not resolve has been reported already. */
function unknownTask(context: Context, record: EvidenceRecord, names: Names): Observation[] {
  const { plan: planId, task } = record.fields;
  const plan = typeof planId === 'string' ? context.book.find(planId) : undefined;
  if (typeof task !== 'string' || !plan || !context.usable(plan) || !Array.isArray(plan.fields.tasks)) return [];
  if (names.has('task', task, { plan: plan.id })) return [];
  const near = names.suggest('task', task, { plan: plan.id });
  return [
    {
      rule: 'unknown-reference',
      at: at(record, 'task'),
      message: `${nameOf(record)} 的任务 ${task} 不在计划 ${plan.id} 里`,
      hint: near ? `是否指 ${near}？请照计划抄任务代号` : '请照计划抄任务代号；计划改版的，请引用当时生效的那一版',
      expected: names.list('task', { plan: plan.id }).join('、'),
      actual: task,
      related: [{ message: `计划 ${plan.id} 的任务`, at: at(plan, 'tasks') }],
    },
  ];
}
