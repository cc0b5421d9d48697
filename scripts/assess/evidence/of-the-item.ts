import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, titleOf } from '../rule.ts';

export const ITEM_KINDS: readonly string[] = ['deliverable-status', 'hardware-notice'];

/** What shows that an item was delivered is of one of its systems, where it is of a system at all. */
export function deliveredBy(context: Context): Observation[] {
  return latest(context, 'deliverable-status').flatMap((record): Observation[] => {
    const { item, evidence } = record.fields;
    const cited = (Array.isArray(evidence) ? evidence : []).flatMap((id) => {
      const other = typeof id === 'string' ? context.book.find(id) : undefined;
      const system = other && context.systems.get(String(other.fields.system));
      return other && system?.service_item !== undefined ? [{ id: other.id, item: system.service_item }] : [];
    });
    const [first] = cited;
    if (!first || cited.some((one) => one.item === item)) return [];
    return [
      {
        rule: 'reference-mismatch',
        at: at(record, 'evidence'),
        message: `${nameOf(record)} 的${titleOf(record.kind, 'item')}是 ${String(item)}，所列 ${first.id} 等 ${cited.length} 条都是 ${first.item} 的系统`,
        hint: '请核对编号，换成这一项自己的材料；几项共用一份材料的，请在备注里说明',
        expected: String(item),
        actual: first.item,
      },
    ];
  });
}

/** A device that an inspection found something about is named in its report. */
export function foundBy(context: Context): Observation[] {
  return latest(context, 'hardware-notice').flatMap((record): Observation[] => {
    const { object, inspection } = record.fields;
    const report = context.book.find(String(inspection));
    if (typeof object !== 'string' || report?.kind !== 'inspection-report' || !context.usable(report)) return [];
    if (names(report, object)) return [];
    return [
      {
        rule: 'reference-mismatch',
        at: at(record, 'object'),
        message: `${nameOf(record)} 的${titleOf(record.kind, 'object')} ${object}，在所引的 ${report.id} 里没有提到`,
        hint: '请对照两份原始记录核对设备代称与报告编号，写错的照实更正；报告里用别的叫法的，请在备注里说明',
        expected: `${report.id} 里写到的设备`,
        actual: object,
        related: [{ message: `所引的 ${report.id}`, at: at(report, 'id') }],
      },
    ];
  });
}

function names(report: EvidenceRecord, object: string): boolean {
  const holds = (value: Value): boolean => {
    if (typeof value === 'string') return value.includes(object);
    return typeof value === 'object' && value !== null && Object.values(value).some(holds);
  };
  const texts = report.sections.flatMap(({ title, text }) => [title, text]);
  return Object.values(report.fields).some(holds) || texts.some((text) => text.includes(object));
}
