import { type Knockout, type Measure, NOTHING, scored } from './measure.ts';

export const KNOCKOUT: { readonly [scope in Knockout]: string } = {
  row: '本项不得分',
  'row-all': '本项各周期都不得分',
  group: '本组不得分',
  period: '本周期不得分',
  total: '全表不得分',
};

/** The row, all its periods, the group, the period or the whole sheet is lost, whatever else was charged. `true` means the row. */
export function knockout(scope: unknown): Measure {
  const word = typeof scope === 'string' && Object.hasOwn(KNOCKOUT, scope) ? (scope as Knockout) : 'row';
  return scored(NOTHING, KNOCKOUT[word], word);
}
