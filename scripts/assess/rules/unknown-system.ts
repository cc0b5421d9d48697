import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { allWithRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { namesOf } from '../evidence/names.ts';
import { danglingSystems, kindsReferring, type Resolves } from '../evidence/references.ts';
import { at, nameOf, type Rule } from '../rule.ts';

/** A record's system, and those of a plan's tasks, are on the contract's list; any other would be counted nowhere. */
export const unknownSystem: Rule = {
  id: 'unknown-system',
  title: '记录里的系统应在系统清单内',
  about: kindsReferring((target) => target === 'system'),
  checks: ['X'],
  check(context) {
    const names = namesOf(context);
    const isListed: Resolves = ({ refers }, value) => !refers?.includes('system') || context.systems.has(value);
    const systems = allWithRows(context).flatMap((record) => {
      const dangling = danglingSystems(record, isListed);
      if (dangling.length === 0 || !context.usable(record)) return [];
      return dangling.map(({ path, value }) => {
        const near = names.suggest('system', value, {});
        return {
          rule: 'unknown-system',
          at: at(record, ...path),
          message: `${nameOf(record)} 写的系统 ${value} 不在系统清单内`,
          hint: near
            ? `是否指 ${near}？请照 systems.yaml 写`
            : '请照 systems.yaml 写系统代号；确有新增系统的，请先更新清单',
          expected: names.list('system', {}).join('、'),
          actual: value,
        };
      });
    });
    return [...systems, ...context.book.of('inspection-report').flatMap((report) => modulesOf(context, report))];
  },
};

/** Modules that an inspection looked at bear the names that the list of systems gives them, where it gives any. */
function modulesOf(context: Context, report: EvidenceRecord): Observation[] {
  const known = context.systems.get(String(report.fields.system))?.modules ?? [];
  const { modules } = report.fields;
  if (known.length === 0 || !Array.isArray(modules) || !context.usable(report)) return [];
  return modules.flatMap((module, index): Observation[] => {
    const name = String((module as { [key: string]: Value }).name);
    if (known.includes(name)) return [];
    return [
      {
        rule: 'unknown-system',
        at: at(report, 'modules', index, 'name'),
        message: `${nameOf(report)} 写的模块“${name}”不在系统 ${String(report.fields.system)} 的模块之内`,
        hint: '请照 systems.yaml 里这个系统的模块（modules）写；确有新增模块的，请先更新清单',
        expected: known.join('、'),
        actual: name,
      },
    ];
  });
}
