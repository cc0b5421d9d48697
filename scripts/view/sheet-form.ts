import type { ScoreRow } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { maxText } from './row-limits.ts';
import { trialText } from './score-words.ts';
import { signed } from './words.ts';

/** A row of the contract's own form, its cells as they stand on page and paper; the trial stands outside it. */
export interface FormRow {
  criterion: string;
  standard: string;
  max: string;
  rating: string;
  note: string;
  trial: string;
}

/** The form, group by group; `rowOf` adds what a face says beside its cells. */
export function formGroups<Shown>(
  snapshot: Snapshot,
  rowOf: (row: ScoreRow, form: FormRow) => Shown,
): { title: string; rows: Shown[] }[] {
  const { groups, rows, unit } = snapshot.contract.scorecard;
  const definitions = new Map(rows.map((row) => [row.id, row]));
  const formOf = (row: ScoreRow): FormRow => {
    const definition = definitions.get(row.id);
    return {
      criterion: row.criterion,
      standard: definition?.text ?? definition?.standard ?? '',
      max: definition ? maxText(snapshot, definition, row.max) : (row.max ?? ''),
      rating: signed(row.rating ?? ''),
      note: definition?.note ?? '',
      trial: trialText(row),
    };
  };
  return groups.map(({ id, title, max }) => ({
    title: max === undefined ? title : `${title}（${max} ${unit}）`,
    rows: snapshot.score.rows.filter(({ group }) => group === id).map((row) => rowOf(row, formOf(row))),
  }));
}
