import Fraction from 'fraction.js';
import { compareText } from '../../model/diagnostic.ts';
import type { ParameterState } from '../../model/standing.ts';
import { clauseNo } from '../clauses.ts';
import { OWNER, signed } from '../words.ts';
import { NOTHING, type Setting, type TodoItem } from './todo-item.ts';

/** Open points whose readings differ on the actual records, the widest apart first. */
export function parameterItems({ snapshot, labels }: Setting): TodoItem[] {
  return snapshot.parameters
    .filter(({ starred }) => starred)
    .map((one) => ({ one, effect: effectOf(one, snapshot.score.total) }))
    .sort((a, b) => b.effect.compare(a.effect) || compareText(a.one.no, b.one.no))
    .map(({ one }): TodoItem => {
      const totals = one.readings.flatMap(({ id, title, total }) =>
        total !== null && id !== one.reading && total !== snapshot.score.total
          ? [`“${title}”合计 ${signed(total)}`]
          : [],
      );
      return {
        ...NOTHING,
        sort: 'sign',
        party: OWNER.both,
        what: `${one.no} ${one.title}`,
        action: `现按“${one.value_text}”试算，请双方商定后签确认书`,
        effect: totals.join('；'),
        clause: clauseNo(labels, one.clause),
        parameter: one.key,
      };
    });
}

/** How far the farthest reading takes the total from where it stands. */
function effectOf({ readings }: ParameterState, total: string): Fraction {
  return readings.reduce((most, reading) => {
    const far = reading.total === null ? new Fraction(0) : new Fraction(reading.total).sub(total).abs();
    return far.gt(most) ? far : most;
  }, new Fraction(0));
}
