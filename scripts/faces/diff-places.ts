import type { DiffView } from '../view/diff/types.ts';

/** Paths open from where the reader stands. */
export function located(view: DiffView, prefix: string): DiffView {
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
