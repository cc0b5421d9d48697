import { addDays, type Day, months } from '../../calendar/day.ts';

/** The `period` word of the score language, after its schema. */
export interface PeriodSpec {
  each: 'month' | 'quarter' | 'half' | 'year' | 'term';
  align?: 'calendar' | 'term';
  partial?: 'keep' | 'exclude' | 'merge';
  running?: 'include' | 'exclude';
}

/** One period of assessment, both days included. */
export interface Period {
  /** `2024-07`, `2024-Q3`, `2024-H2`, `2024`, `term`; the first day where periods follow the term. */
  id: string;
  title: string;
  from: Day;
  to: Day;
  state: 'over' | 'running' | 'ahead';
  /** Whether it takes part in the result; it is shown all the same. */
  counted: boolean;
}

interface Term {
  from: Day;
  to: Day;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * The periods of a term as of a day, in order. Those that begin later are `ahead`. It may be that none of them counts yet;
 * without a `period` word there is one, the term, and it counts from before its first day.
 */
export function periodsOf(term: Term, asOf: Day, spec: PeriodSpec | null): Period[] {
  const each = spec?.each ?? 'term';
  const cuts =
    each === 'term' ? [whole(term)] : spec?.align === 'term' ? fromTerm(term, MONTHS[each]) : byCalendar(term, each);
  const merged = spec?.partial === 'merge' ? merge(cuts) : cuts;
  const periods = merged.map(({ id, title, from, to, full }): Period => {
    const state = to <= asOf ? 'over' : from <= asOf ? 'running' : 'ahead';
    const left = (spec?.partial === 'exclude' && !full) || (spec?.running === 'exclude' && state === 'running');
    return { id, title, from, to, state, counted: state !== 'ahead' && !left };
  });
  return spec === null ? periods.map((one) => ({ ...one, counted: true })) : periods;
}

/** The period in which a day lies; a day before all of them belongs to the first, one after to the last that has begun. */
export function periodAt(periods: readonly Period[], day: Day | null): Period {
  const begun = periods.filter(({ state }) => state !== 'ahead');
  const last = (begun.at(-1) ?? periods[0]) as Period;
  if (day === null) return last;
  const found = begun.find(({ to }) => day <= to);
  return found ?? last;
}

interface Cut {
  id: string;
  title: string;
  from: Day;
  to: Day;
  /** Whether the term covers all of it. */
  full: boolean;
}

function whole({ from, to }: Term): Cut {
  return { id: 'term', title: '服务期', from, to, full: true };
}

function byCalendar(term: Term, each: keyof typeof MONTHS): Cut[] {
  const groups = Map.groupBy(months(term.from, term.to), (month) => nameOf(month, each).id);
  return [...groups].map(([id, list]) => {
    const first = list[0] as string;
    const start = Math.floor((Number(first.slice(5)) - 1) / MONTHS[each]) * MONTHS[each];
    const natural = `${first.slice(0, 4)}-${two(start + 1)}-01` as Day;
    const end = addDays(shift(natural, MONTHS[each]), -1);
    const [from, to] = [natural < term.from ? term.from : natural, end > term.to ? term.to : end];
    return { id, title: nameOf(first, each).title, from, to, full: from === natural && to === end };
  });
}

function nameOf(month: string, each: keyof typeof MONTHS): { id: string; title: string } {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  if (each === 'month') return { id: month, title: `${year} 年 ${number} 月` };
  if (each === 'year') return { id: year, title: `${year} 年` };
  const part = Math.ceil(number / MONTHS[each]);
  if (each === 'quarter') return { id: `${year}-Q${part}`, title: `${year} 年第 ${part} 季度` };
  return { id: `${year}-H${part}`, title: `${year} 年${part === 1 ? '上' : '下'}半年` };
}

function fromTerm(term: Term, step: number): Cut[] {
  const cuts: Cut[] = [];
  for (let count = 0, from = term.from; from <= term.to; count += step) {
    const next = shift(term.from, count + step);
    const end = addDays(next, -1);
    const to = end > term.to ? term.to : end;
    cuts.push({ id: from, title: `${from} 至 ${to}`, from, to, full: to === end });
    from = next;
  }
  return cuts;
}

/** A first or last stretch that is no whole period joins its neighbour. */
function merge(cuts: readonly Cut[]): Cut[] {
  const list = [...cuts];
  const [first, second] = list;
  if (first && second && !first.full) list.splice(0, 2, { ...second, from: first.from });
  const [before, last] = list.slice(-2);
  if (list.length > 1 && before && last && !last.full) list.splice(-2, 2, { ...before, to: last.to });
  return list;
}

/** So many months later; the last day of the month where it has no such day. */
function shift(day: Day, count: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${two((index % 12) + 1)}`;
  const following = index + 1;
  const next = `${String(Math.floor(following / 12)).padStart(4, '0')}-${two((following % 12) + 1)}-01` as Day;
  const last = addDays(next, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > last ? last : (wanted as Day);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
