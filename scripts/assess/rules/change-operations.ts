import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** As far as the bastion's clock and the one that the change was written by may differ, in seconds. */
const SLACK = 600;

/**
 * A change that lists its operations and the operations that cite it tell of the same work at the same time. A change
 * without a list is left alone, and so are its operations: there is nothing to hold them against.
 */
export const changeOperations: Rule = {
  id: 'change-operations',
  title: '变更所列操作与操作所引变更应对得上',
  about: ['change', 'operation-log'],
  checks: ['X', 'T'],
  check(context) {
    const listed = new Map<string, { change: EvidenceRecord; ids: ReadonlySet<string> }>();
    const found: { change: EvidenceRecord; observation: Observation }[] = [];
    for (const change of latest(context, 'change')) {
      const { operations } = change.fields;
      if (!Array.isArray(operations) || operations.length === 0) continue;
      const ids = operations.filter((id) => typeof id === 'string');
      listed.set(change.id, { change, ids: new Set(ids) });
      const elsewhere = onOtherSystems(context, change, ids);
      if (elsewhere) found.push({ change, observation: elsewhere });
      for (const [index, id] of ids.entries()) {
        const operation = context.book.find(id);
        if (operation?.kind !== 'operation-log' || !context.usable(operation)) continue;
        const observation = ofListed(context, change, index, operation);
        if (observation) found.push({ change, observation });
      }
    }
    for (const operation of listed.size > 0 ? context.book.of('operation-log') : []) {
      const cited = listed.get(String(operation.fields.ticket_ref));
      if (!cited || cited.ids.has(operation.id) || !context.usable(operation)) continue;
      found.push({ change: cited.change, observation: unlisted(operation, cited.change) });
    }
    return gathered(
      found,
      ({ change }) => change.id,
      (group) => `${group[0]?.change.id} 这样的共 ${group.length} 处`,
    );
  },
};

/** A change may touch a neighbour; its own system it touches at least once. */
function onOtherSystems(context: Context, change: EvidenceRecord, ids: readonly string[]): Observation | null {
  const systems = ids.flatMap((id) => {
    const operation = context.book.find(id);
    return operation?.kind === 'operation-log' ? [String(operation.fields.system)] : [];
  });
  const { system } = change.fields;
  if (typeof system !== 'string' || systems.length === 0 || systems.includes(system)) return null;
  const others = [...new Set(systems)].join('、');
  return {
    rule: 'change-operations',
    at: at(change, 'system'),
    message: `${nameOf(change)} 写的系统是 ${system}，所列 ${systems.length} 次操作都在 ${others} 上`,
    hint: HINT,
    expected: others,
    actual: system,
    related: [{ message: titleOf(change.kind, 'operations'), at: at(change, 'operations') }],
  };
}

const HINT = '请对照变更单与堡垒机记录核对两边的编号和时间，写错的照实更正；确在变更之外操作的，请说明经过';

/** An operation on a change's list cites that change, or nothing, and lies between its beginning and its end. */
function ofListed(
  { zone, end }: Context,
  change: EvidenceRecord,
  index: number,
  operation: EvidenceRecord,
): Observation | null {
  const observe = (words: string, field: string): Observation => ({
    rule: 'change-operations',
    at: at(change, 'operations', index),
    message: `${nameOf(change)} 所列操作 ${operation.id} ${words}`,
    hint: HINT,
    related: [{ message: titleOf(operation.kind, field), at: at(operation, field) }],
  });
  const ticket = operation.fields.ticket_ref;
  if (ticket !== undefined && ticket !== change.id) return observe(`引用的是 ${String(ticket)}`, 'ticket_ref');
  const [from, to] = [instantOf(change.fields.started_at), instantOf(change.fields.ended_at)];
  const began = instantOf(operation.fields.started_at);
  if (from === null || to === null || began === null || to >= end) return null;
  if (from - SLACK <= began && began <= to + SLACK) return null;
  const span = `${clock(from, zone)} 至 ${clock(to, zone)}`;
  return observe(`于 ${clock(began, zone)} 进行，不在实施时间（${span}）之内`, 'started_at');
}

function unlisted(operation: EvidenceRecord, change: EvidenceRecord): Observation {
  return {
    rule: 'change-operations',
    at: at(operation, 'ticket_ref'),
    message: `${nameOf(operation)} 引用 ${change.id}，这份变更所列的操作里没有它`,
    hint: HINT,
    related: [{ message: titleOf(change.kind, 'operations'), at: at(change, 'operations') }],
  };
}
