import type { Observation } from '../../model/assessment.ts';
import { BULK_KIND, type BulkLog } from '../../model/bulk.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { logsOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { declarationOf } from '../evidence/bulk-declaration.ts';
import { at, clock, nameOf, type Rule, titleOf } from '../rule.ts';

/** A bulk log can be read row by row and is what its record says. What its rows tell is for the rules over operations. */
export const bulkLog: Rule = {
  id: 'bulk-log',
  title: '批量日志应能逐行读出，与登记相符',
  about: [BULK_KIND],
  checks: ['E', 'Q'],
  check(context) {
    const logs = new Map(logsOf(context).map((log) => [log.record, log]));
    return context.book.of(BULK_KIND).flatMap((record) => {
      if (!context.usable(record)) return [];
      const { contract } = context.contract;
      const declaration = declarationOf(record, contract.id, contract.zone);
      if ('path' in declaration) {
        const { path, message, hint } = declaration;
        return [{ rule: 'bulk-log', at: at(record, ...path), message: `${nameOf(record)}：${message}`, hint }];
      }
      // Without the stage that looks through logs, a trial or a test, there is nothing to hold the record against.
      if (context.input.bulk === undefined) return [];
      const log = logs.get(record.id);
      if (log === undefined) return [unlooked(record)];
      const problems = log.problems.map((problem) => ({ rule: 'bulk-log', ...problem }));
      return [...problems, ...declared(context, record, log)];
    });
  },
};

/** Nothing may pass for checked that was not looked at. */
function unlooked(record: EvidenceRecord): Observation {
  return {
    rule: 'bulk-log',
    at: at(record, 'attachments'),
    message: `${nameOf(record)} 没有逐行核对`,
    hint: '请用 check 或 build 命令再核对一次',
    severity: 'error',
  };
}

/** Count and stretch of time as the record has them. */
function declared(context: Context, record: EvidenceRecord, { totals }: BulkLog): Observation[] {
  if (totals === null) return [];
  const found: Observation[] = [];
  const differ = (field: string, said: string, is: string) =>
    found.push({
      rule: 'bulk-log',
      at: at(record, field),
      message: `${nameOf(record)} 的${titleOf(BULK_KIND, field)} ${said}，文件里是 ${is}`,
      hint: '请核对导出是否完整、附件是否放对，照实更正登记；文件不全的请重新导出',
      expected: is,
      actual: said,
    });
  const rows = totals.rows + totals.refused;
  if (record.fields.rows !== rows) differ('rows', String(record.fields.rows), `${rows} 行`);
  for (const [field, is] of [
    ['started_at', totals.first],
    ['ended_at', totals.last],
  ] as const) {
    const said = instantOf(record.fields[field]);
    // Logs of many systems print minutes only.
    if (is === null || said === null || Math.floor(is / 60) === Math.floor(said / 60)) continue;
    differ(field, clock(said, context.zone), clock(is, context.zone));
  }
  return found;
}
