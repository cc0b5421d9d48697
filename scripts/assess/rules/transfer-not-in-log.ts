import type { Day } from '../../calendar/day.ts';
import type { BulkLog } from '../../model/bulk.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { logsOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, latest, nameOf, type Rule } from '../rule.ts';

const TRANSFERS = new Set(['data-export', 'data-import']);

/** A data transfer that was carried out left an operation in the log. The other direction is another rule's. */
export const transferNotInLog: Rule = {
  id: 'transfer-not-in-log',
  title: '已执行的数据导入导出应有操作记录',
  about: ['data-transfer-approval', 'operation-log'],
  checks: ['X'],
  check(context) {
    const operations = context.book.of('operation-log');
    const logs = logsOf(context);
    const cited = new Set([
      // A query made ready under the same approval is not the transfer itself.
      ...operations.flatMap(({ fields }) => (TRANSFERS.has(String(fields.action)) ? (fields.approval_ref ?? []) : [])),
      ...logs.flatMap((log) => log.cited),
    ]);
    const unseen = latest(context, 'data-transfer-approval').flatMap((approval) => {
      const executed = instantOf(approval.fields.executed_at);
      if (executed === null || executed >= context.end) return [];
      const { supersedes } = approval.fields;
      const isCited = cited.has(approval.id) || (supersedes !== undefined && cited.has(supersedes));
      return isCited ? [] : [{ approval, executed }];
    });
    const times = timesOf(operations, logs, new Set(unseen.map(({ approval }) => approval.fields.system)));
    return unseen
      .filter(({ approval, executed }) => isLogged(context, times.get(approval.fields.system) ?? [], executed))
      .map(({ approval, executed }) => ({
        rule: 'transfer-not-in-log',
        at: at(approval, 'executed_at'),
        message: `${nameOf(approval)} 写明 ${clock(executed, context.zone)} 已执行，操作记录里没有一条引用它`,
        hint: '操作已在记录里的，请在那一条的依据审批（approval_ref）写上这个编号；确实没有的，请对照堡垒机会话说明经过',
        expected: `操作记录引用 ${approval.id}`,
      }));
  },
};

/** When there were operations on each of some systems. */
function timesOf(
  operations: readonly EvidenceRecord[],
  logs: readonly BulkLog[],
  systems: ReadonlySet<unknown>,
): Map<unknown, number[]> {
  const times = new Map<unknown, number[]>([...systems].map((system) => [system, []]));
  if (systems.size === 0) return times;
  for (const { fields } of operations) {
    const started = instantOf(fields.started_at);
    if (started !== null) times.get(fields.system)?.push(started);
  }
  for (const { system, times: moments } of logs.flatMap((log) => log.moments)) times.get(system)?.push(...moments);
  for (const list of times.values()) list.sort((a, b) => a - b);
  return times;
}

/** The log of that month is in, and reaches that moment; before that, what is missing is the log. */
function isLogged({ zone }: Context, times: readonly number[], executed: number): boolean {
  if ((times.at(-1) ?? 0) < executed) return false;
  const month = zone.dayOf(executed).slice(0, 7);
  const start = zone.startOf(`${month}-01` as Day);
  const first = times[firstFrom(times, start)];
  return first !== undefined && zone.dayOf(first).slice(0, 7) === month;
}

/** Index of the first of some sorted numbers that is not below the bound. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
