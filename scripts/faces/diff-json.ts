import type { DiffView } from '../view/diff/types.ts';
import type { DiffReport } from './diff-sections.ts';

/** Version of this face; raised when a field changes its meaning or goes away. */
const VERSION = 1;

export function diffJson({ base, head, mergeBase, contracts }: DiffReport, prefix: string): string {
  const shown = contracts.map((view) => located(view, prefix));
  return `${JSON.stringify({ version: VERSION, base, head, mergeBase, contracts: shown }, null, 2)}\n`;
}

/** Paths open from where the reader stands. */
function located(view: DiffView, prefix: string): DiffView {
  const at = <One extends { file: string }>(list: readonly One[]): One[] =>
    list.map((one) => ({ ...one, file: prefix + one.file }));
  const paths = (list: readonly string[]) => list.map((path) => prefix + path);
  const gaps = (list: DiffView['gaps']['opened']) =>
    list.map((one) => ({ ...one, suggestedPath: one.suggestedPath && prefix + one.suggestedPath }));
  const { records, diagnostics, files } = view;
  const { added, changed, removed } = files.attachments;
  return {
    ...view,
    records: { ...records, added: at(records.added), changed: at(records.changed), removed: at(records.removed) },
    gaps: { opened: gaps(view.gaps.opened), closed: gaps(view.gaps.closed), other: gaps(view.gaps.other) },
    diagnostics: { new: at(diagnostics.new), gone: at(diagnostics.gone) },
    files: {
      contract: at(files.contract),
      attachments: { added: paths(added), changed: paths(changed), removed: paths(removed) },
    },
  };
}
