import { months } from '../../calendar/day.ts';
import type { Occurrence, OccurrenceStatus } from '../../model/assessment.ts';
import type { Badge, HeatTable } from '../pages.ts';
import { SIGNS, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { gapAnchor, requirementAnchor, type SiteContext } from './context.ts';
import { isGap } from './gaps.ts';
import { monthLine } from './service-rows.ts';

type Cell = HeatTable['rows'][number]['cells'][number];

/** What a cell says when its occurrences differ: the first of these that any of them has. */
const WORST: readonly OccurrenceStatus[] = ['missing', 'invalid', 'late', 'waived', 'met', 'not-due'];

/** Not due yet stands apart from an agreed exception: neither word nor sign is shared. */
const NOT_DUE: Badge = { word: STATUS['not-due'].word, tone: 'plain' };
const NOTHING_DUE: Badge = { word: '无应交材料', tone: 'plain' };
const NOT_DUE_SIGN = '·';
const NOTHING_DUE_SIGN = '';

const LEGEND: Badge[] = [STATUS.met, STATUS.late, STATUS.missing, STATUS.waived, NOT_DUE];

/** A line of the table: what stands left, and what was due there. */
export interface HeatLine {
  label: string;
  occurrences: readonly Occurrence[];
}

/**
 * Where a cell without gaps leads: to its requirement on the checklist, or (on the checklist itself) to its first record,
 * or to what there is for a row of service in that month.
 */
export type Down = 'requirement' | 'record' | 'service';

/**
 * Lines × months of the term. A cell tells the worst status of all that was due in it, and how many of each in its
 * title; one with a gap leads to that gap.
 */
export function heatTable(context: SiteContext, caption: string, lines: readonly HeatLine[], down: Down): HeatTable {
  const columns = months(context.term.from, context.term.to);
  return {
    caption,
    columns: columns.map((month, index) => (index === 0 || month.endsWith('-01') ? month.slice(2) : month.slice(5))),
    rows: lines.map(({ label, occurrences }) => {
      const byMonth = Map.groupBy(occurrences, (one) => monthOf(context, one));
      const cells = columns.map((month): Cell => {
        const due = byMonth.get(month) ?? [];
        return { ...wordsOf(context, `${label} ${month}`, month, due), href: hrefOf(context, due, down) };
      });
      return { label, cells };
    }),
    legend: LEGEND,
  };
}

/** The month an occurrence belongs to: its period's, else that of its due day. */
function monthOf({ zone }: SiteContext, { period, due }: Occurrence): string | null {
  return period?.slice(0, 7) ?? (due === null ? null : zone.dayOf(due).slice(0, 7));
}

function wordsOf(context: SiteContext, name: string, month: string, due: readonly Occurrence[]): Omit<Cell, 'href'> {
  const status = WORST.find((word) => due.some((one) => one.status === word));
  if (status === undefined) {
    const ahead = month > context.snapshot.identity.as_of.slice(0, 7);
    const { word, tone } = ahead ? NOT_DUE : NOTHING_DUE;
    return { tone, sign: ahead ? NOT_DUE_SIGN : NOTHING_DUE_SIGN, title: `${name}：${word}` };
  }
  const counts = WORST.flatMap((word) => {
    const count = due.filter((one) => one.status === word).length;
    return count === 0 ? [] : [`${STATUS[word].word} ${count} 份`];
  });
  const { tone } = status === 'not-due' ? NOT_DUE : STATUS[status];
  return { tone, sign: status === 'not-due' ? NOT_DUE_SIGN : SIGNS[tone], title: `${name}：${counts.join('，')}` };
}

function hrefOf({ addresses }: SiteContext, due: readonly Occurrence[], down: Down): string | null {
  const status = WORST.find((word) => due.some((one) => one.status === word));
  const worst = due.find((one) => one.status === status);
  if (worst === undefined) return null;
  if (isGap(worst)) return linkTo(PAGE.checklist, gapAnchor(worst.id));
  if (down === 'requirement') return linkTo(PAGE.checklist, requirementAnchor(worst.requirement));
  if (down === 'service')
    return worst.records.length > 0 ? linkTo(PAGE.service, monthLine(worst.subject.id, worst.period ?? '')) : null;
  const record = worst.records[0] ?? worst.waiver;
  return record === null ? null : addresses.record(record);
}
