import type { Charge, ScoreRow } from '../../model/score.ts';
import { durationText } from '../durations.ts';
import { MASKED } from '../mask.ts';
import type { ScorePage } from '../pages/score.ts';
import type { Run } from '../pages.ts';
import { adjustedLines, chargePoints, isAward, readingText } from '../score-words.ts';
import { CHARGE_STATE } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { chargeAnchor, gapAnchor, type SiteContext } from './context.ts';
import { isGap } from './gaps.ts';
import { recordName } from './record-view.ts';

export type PageRow = ScorePage['groups'][number]['rows'][number];
export type PageCharge = PageRow['charges'][number];
export type PageHint = PageRow['hints'][number];

/** Charges with the words of their rules; whatever quotes records is kept from the public. */
export function chargeMaker(context: SiteContext): (charge: Charge, row: ScoreRow) => PageCharge {
  const { mask, names, addresses, snapshot } = context;
  const rules = new Map(
    snapshot.contract.scorecard.rows.flatMap((row) => row.rules.map((rule) => [`${row.id}/${rule.id}`, rule.title])),
  );
  const kinds = new Map(snapshot.ledgers.flatMap(({ kind, records }) => records.map((record) => [record.id, kind])));
  const gaps = new Map(
    snapshot.occurrences.filter(isGap).flatMap((one) => {
      const charge = context.chargeOf(one);
      return charge ? [[charge.id, gapAnchor(one.id)]] : [];
    }),
  );
  const every = chargesEveryRow(context);
  return (charge, row) => {
    const duration = durationText(snapshot, charge);
    const title = rules.get(`${charge.row}/${charge.rule}`) ?? charge.rule;
    const told = charge.explanation.startsWith(`${title}：`)
      ? charge.explanation.slice(title.length + 1)
      : charge.explanation;
    return {
      id: chargeAnchor(charge.id),
      points: chargePoints(charge),
      title,
      arithmetic: charge.arithmetic,
      explanation: told === title ? '' : mask.sees('panel') ? mask.text(told) : '',
      badge: CHARGE_STATE[charge.state],
      records: [
        ...(gaps.has(charge.id) ? [{ text: '清单中的这一项', href: linkTo(PAGE.checklist, gaps.get(charge.id)) }] : []),
        ...charge.records.map((id): Run => {
          const [text, href] = [recordName(kinds.get(id) ?? '', id), addresses.record(id)];
          return href === null ? { text } : { text, href };
        }),
      ],
      readings: [
        ...adjustedLines(charge, (text) => (mask.sees('panel') ? mask.text(text) : MASKED)),
        ...charge.readings.map((reading) => readingText(reading, charge, row)),
      ],
      otherRows: charge.other_rows.length === 0 ? null : otherRows(charge.other_rows.map(names.row), every),
      ...(isAward(charge) ? { award: true as const } : {}),
      ...(duration === '' ? {} : { duration }),
    };
  };
}

/** What the sheet proposes to look at, never a charge. */
export function hintMaker({ mask, addresses, snapshot }: SiteContext): (hint: ScoreRow['hints'][number]) => PageHint {
  const kinds = new Map(snapshot.ledgers.flatMap(({ kind, records }) => records.map((record) => [record.id, kind])));
  return ({ text, records }) => ({
    text: mask.sees('panel') ? mask.text(text) : MASKED,
    records: records.map((id): Run => {
      const [name, href] = [recordName(kinds.get(id) ?? '', id), addresses.record(id)];
      return href === null ? { text: name } : { text: name, href };
    }),
  });
}

/** Whether the declared policy charges one fact in every row that it fits. */
function chargesEveryRow({ snapshot }: SiteContext): boolean {
  const { policy } = snapshot.contract.scorecard;
  if (typeof policy === 'string') return policy === 'all';
  const state = snapshot.parameters.find((one) => one.key === policy.param);
  const declared = snapshot.contract.parameters.parameters.find((one) => one.key === policy.param);
  const value: unknown = declared?.readings.find((reading) => reading.id === state?.reading)?.value;
  return value === 'all';
}

function otherRows(rows: readonly string[], every: boolean): string {
  const named = rows.map((row) => `“${row}”`).join('、');
  return every ? `同一事实还计入${named}` : `同一事实也可计入${named}；一事只扣一处，计入本行`;
}
