import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../evidence/book.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** Things that are given out version by version: what makes two records one thing, and what orders them. */
const VERSIONED: readonly { kind: string; same: readonly string[]; on: string; again?: true }[] = [
  { kind: 'backup-plan', same: ['title'], on: 'effective_from' },
  { kind: 'document', same: ['title'], on: 'effective_on' },
  { kind: 'inspection-plan', same: ['title'], on: 'effective_from' },
  // One version of an interface is debugged again and again.
  { kind: 'integration', same: ['party', 'interface'], on: 'done_at', again: true },
  { kind: 'maintenance-plan', same: ['title'], on: 'effective_from' },
];

const HINT =
  '请对照封面与修订记录核对版本号：写错的照实更正，同一份登记了两次的撤回一条；确是重新启用旧版的，请在备注里说明';

/** Of one thing, what comes later bears a higher version, and a title that names one names its own. */
export const versionOrder: Rule = {
  id: 'version-order',
  title: '同一份文档的版本号应随日期递增、各版不同',
  about: VERSIONED.map(({ kind }) => kind),
  checks: ['E', 'X'],
  check(context) {
    return VERSIONED.flatMap(({ kind, same, on, again = false }) => {
      // A version that another replaces is one of the row as well.
      const records = context.book.of(kind).filter((record) => context.usable(record) && record.fields.version);
      const rows = Map.groupBy(
        records.filter(({ fields }) => same.every((field) => typeof fields[field] === 'string')),
        ({ fields }) => same.map((field) => fields[field]).join('\0'),
      );
      return [
        ...records.flatMap(titled),
        ...[...rows.values()].flatMap((row) => ordered(context, row, on, again)),
        ...records.flatMap((record) => replaced(context, record)),
      ];
    });
  },
};

function ordered(context: Context, row: readonly EvidenceRecord[], on: string, again: boolean): Observation[] {
  if (row.length < 2) return [];
  const when = ({ fields }: EvidenceRecord) => momentOf(fields[on], context.zone) ?? 0;
  const sorted = [...row].sort((a, b) => when(a) - when(b));
  return sorted.slice(1).flatMap((record, index): Observation[] => {
    const before = sorted[index];
    if (!before || record.fields.supersedes === before.id) return [];
    return compared(record, before, again);
  });
}

/** Whatever its title, a version that replaces another is higher than that. */
function replaced(context: Context, record: EvidenceRecord): Observation[] {
  const before = context.book.find(String(record.fields.supersedes));
  // What corrects a record that was merely written wrong may bear the same number.
  return before?.kind === record.kind && context.usable(before) ? compared(record, before, true) : [];
}

function compared(record: EvidenceRecord, before: EvidenceRecord, again: boolean): Observation[] {
  const [own, theirs] = [String(record.fields.version), String(before.fields.version)];
  const order = compareVersions(own, theirs);
  if (order === null || order > 0 || (order === 0 && again)) return [];
  const same = order === 0;
  return [
    {
      rule: 'version-order',
      at: at(record, 'version'),
      message: `${nameOf(record)} 的${titleOf(record.kind, 'version')} ${own} ${same ? '与' : '低于'}此前的 ${before.id}（${theirs}）${same ? '相同' : ''}`,
      hint: HINT,
      expected: `高于 ${theirs}`,
      actual: own,
      related: [{ message: `${before.id} 的${titleOf(before.kind, 'version')}`, at: at(before, 'version') }],
    },
  ];
}

/** Numbers of a version one after another; null where either is no such number. */
function compareVersions(one: string, other: string): number | null {
  const [a, b] = [one, other].map((text) => /^[Vv]?(\d+(?:\.\d+)*)$/.exec(text.trim())?.[1]?.split('.').map(Number));
  if (!a || !b) return null;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** `V1.2`, `1.2 版` at the end of a title or in brackets: part of the name of what it is about otherwise. */
const TITLED = /[（(]?(?:[Vv] ?(\d+(?:\.\d+)+)|(?<![\d.])(\d+(?:\.\d+)+) ?版)[）)]?$/;

function titled(record: EvidenceRecord): Observation[] {
  const found = TITLED.exec(String(record.fields.title ?? '').trim());
  const said = found?.[1] ?? found?.[2];
  const own = String(record.fields.version);
  if (said === undefined || (compareVersions(said, own) ?? 0) === 0) return [];
  return [
    {
      rule: 'version-order',
      at: at(record, 'title'),
      message: `${nameOf(record)} 的名称里写的版本是 ${said}，${titleOf(record.kind, 'version')}是 ${own}`,
      hint: HINT,
      expected: own,
      actual: said,
      related: [{ message: titleOf(record.kind, 'version'), at: at(record, 'version') }],
    },
  ];
}
