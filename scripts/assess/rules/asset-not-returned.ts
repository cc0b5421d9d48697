import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Material that the client handed over is back, or gone, when the panel meets; each says by which hand-over. */
export const assetNotReturned: Rule = {
  id: 'asset-not-returned',
  title: '甲方提供的资料到期应归还或销毁，并写明凭据',
  about: ['data-asset', 'handover'],
  checks: ['X', 'D'],
  check(context) {
    const until = lastDay(context);
    if (until === null || context.end < context.zone.endOf(until)) return [];
    return latest(context, 'data-asset').flatMap((asset): Observation[] => {
      const { provided_on: provided, closed_on: closed, closed_by: by } = asset.fields;
      if (provided === undefined || (closed !== undefined && by !== undefined)) return [];
      const absent = closed === undefined ? 'closed_on' : 'closed_by';
      return [
        {
          rule: 'asset-not-returned',
          at: at(asset, closed === undefined ? 'provided_on' : 'closed_on'),
          message: `${nameOf(asset)} 至 ${context.asOf} 没有写${titleOf(asset.kind, absent)}`,
          hint: '已归还或销毁的，请写明日期和移交记录的编号；仍在使用的，请说明依据和保管人',
          expected: absent,
        },
      ];
    });
  },
};

/** The day of the panel's meeting; without one there is nothing yet to be settled. */
function lastDay(context: Context): Day | null {
  const meeting = latest(context, 'acceptance-event').find(({ fields }) => fields.subtype === 'meeting');
  const met = instantOf(meeting?.fields.happened_at);
  return met === null ? null : parseDay(context.zone.dayOf(met));
}
