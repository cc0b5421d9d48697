import type { Day } from '../../calendar/day.ts';
import type { ClockShift, Occurrence } from '../../model/assessment.ts';
import type { ClockShiftRule, DutyShift } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { merged, movedBy, movedPast, type Stoppage, stoppagesBy } from '../stoppages.ts';
import type { Requirement, Slot } from './slot.ts';

/** What the client's records of stoppages make of one expected piece. */
export interface Shifted {
  /** The last second in time after them; null while they push it past the years of the calendar. */
  due: number | null;
  shifts: NonNullable<Occurrence['moved']>['shifts'];
  /** Ids of the stoppages that moved or ended it. */
  records: string[];
  /** Every day that it is about stood still, and the contract says that such days are not made up for. */
  falls: boolean;
  /** In Chinese: which record, which clause, how many days, from which date. */
  note: string;
}

/** Stoppages that bear on one requirement: those that move its date, and those of which whole days fall away. */
interface Bearing {
  moving: readonly Stoppage[];
  ending: readonly Stoppage[];
}

const NOTHING: Bearing = { moving: [], ending: [] };

/** No reading changes which events stand: a requirement's are looked up once for all readings, and null says that none do. */
const known = new WeakMap<Context['book'], Map<string, Bearing> | null>();

/**
 * A slot after the stoppages that `shifts` in contract.yaml lets bear on it, or null where none does. Its date moves by the
 * days that stood still between the first day that counts and the date. A clock of the contract and the duty that it
 * watches move together, whatever `duties` says.
 */
export function shiftedSlot(context: Context, requirement: Requirement, slot: Slot): Shifted | null {
  if (slot.due === null) return null;
  const cache = bearings(context);
  // Nearly always: thousands of slots, and nothing ever stood still.
  if (cache === null) return null;
  const { moving, ending } = bearingOn(context, requirement, slot, cache);
  const found = slot.runs === undefined ? null : dateAfter(context, slot, moving);
  const still = slot.about === undefined ? [] : covering(context, slot.about, ending);
  if (found === null && still.length === 0) return null;
  const shifts = found?.shifts ?? [];
  const due = found ? found.due : slot.due;
  const records = [...new Set([...shifts.map(({ record }) => record), ...still.map(({ record }) => record.id)])];
  if (still.length > 0) return { due, shifts, records, falls: true, note: fallNote(context, still) };
  return { due, shifts, records, falls: false, note: moveNote(context, slot.due, shifts) };
}

function dateAfter(context: Context, slot: Slot, moving: readonly Stoppage[]): Pick<Shifted, 'due' | 'shifts'> | null {
  const { zone } = context;
  const { due, runs, ends } = slot;
  if (due === null || runs === undefined) return null;
  const base = ends ? ends.due : due;
  const plain = (shifts: readonly ClockShift[] = []) => shifts.map(({ title: _, ...shift }) => shift);
  if (base === null) return { due: null, shifts: plain(ends?.shifts) };
  const last = zone.dayOf(base);
  const first = runs.fixed ? startOf(context, last, moving) : (ends?.first ?? runs.first);
  const moved = movedPast(context, moving, { first, last, unit: runs.unit });
  if (!moved && !ends) return null;
  const shifts = plain([...(ends?.shifts ?? []), ...(moved?.shifts ?? [])]);
  if (!moved) return { due: base, shifts };
  // Within its day a deadline keeps its time.
  return { due: moved.day === null ? null : base + zone.startOf(moved.day) - zone.startOf(last), shifts };
}

/** A date that the contract names has no first day: it moves by all of the stoppage that it lies in. */
function startOf(context: Context, day: Day, moving: readonly Stoppage[]): Day {
  return merged(moving, context.zone).find(({ from, to }) => from <= day && day <= to)?.from ?? day;
}

/** What is counted from the term's last day is counted from the moved one. Null where nothing moves the term. */
export function movedTermEnd(context: Context): ReturnType<typeof movedBy> {
  const { from, to } = context.term;
  return movedBy(context, 'term', { first: from, last: to, unit: 'days' });
}

function bearings(context: Context): Map<string, Bearing> | null {
  const before = known.get(context.book);
  if (before !== undefined) return before;
  const found = stoppagesBy(context, context.contract.contract.shifts ?? []).length === 0 ? null : new Map();
  known.set(context.book, found);
  return found;
}

function bearingOn(context: Context, requirement: Requirement, slot: Slot, cache: Map<string, Bearing>): Bearing {
  const clocks = clocksOn(context, requirement, slot);
  const name = [requirement.id, ...clocks].join(' ');
  const before = cache.get(name);
  if (before) return before;
  const rules = context.contract.contract.shifts ?? [];
  const effects = rules.map((rule) => ({ rule, effect: effectOn(rule, requirement) }));
  const isMoved = ({ rule, effect }: (typeof effects)[number]) =>
    effect === 'move' || effect === 'fall-away' || rule.clocks.some((clock) => clocks.includes(clock));
  const moving = stoppagesBy(
    context,
    effects.filter(isMoved).map(({ rule }) => rule),
  );
  const ending = stoppagesBy(
    context,
    effects.filter(({ effect }) => effect === 'fall-away').map(({ rule }) => rule),
  );
  const found = moving.length === 0 ? NOTHING : { moving, ending };
  cache.set(name, found);
  return found;
}

/** Ids of the clocks that watch this very duty: by requirement, or the payment that an invoice asks for. */
function clocksOn({ contract, book }: Context, { id, kinds }: Requirement, { subject }: Slot): string[] {
  const watching = (contract.contract.clocks ?? [])
    .filter((clock) => clock.requirement === id)
    .map((clock) => clock.id);
  if (subject.type !== 'record' || !kinds.includes('payment')) return watching;
  const payment = book.find(subject.id)?.fields.payment;
  return typeof payment === 'string' ? [...watching, payment] : watching;
}

/** What the first entry that speaks of a requirement says. */
function effectOn({ duties }: ClockShiftRule, { id, owner }: Requirement): DutyShift['effect'] | undefined {
  return duties?.find(
    ({ owners, requirements }) => (owners?.includes(owner) ?? true) && (requirements?.includes(id) ?? true),
  )?.effect;
}

/** The stoppages between which every day of a stretch stood still; none where a day did not. */
function covering(context: Context, about: { from: Day; to: Day }, stoppages: readonly Stoppage[]): Stoppage[] {
  const isWhole = merged(stoppages, context.zone).some(({ from, to }) => from <= about.from && about.to <= to);
  return isWhole ? stoppages.filter(({ from, to }) => from <= about.to && to >= about.from) : [];
}

function moveNote(context: Context, agreed: number, shifts: Shifted['shifts']): string {
  const was = `原定 ${context.zone.dayOf(agreed)} 前`;
  const each = shifts.map(
    ({ record, clause, counted, unit }) =>
      `${record}（合同 ${clauseNo(context, clause)}）不计 ${counted} ${unit === 'days' ? '天' : '个工作日'}`,
  );
  return `${was}，按 ${each.join('、')}，顺延`;
}

function fallNote(context: Context, still: readonly Stoppage[]): string {
  const each = still.map(
    ({ record, clause, from, to, open }) =>
      `${record.id}（合同 ${clauseNo(context, clause)}，${from} 至 ${open ? '今' : to}）`,
  );
  return `所属的日子全在 ${each.join('、')}之内，不再要求`;
}

function clauseNo({ clauses }: Context, slug: string): string {
  return clauses.get(slug)?.no ?? slug;
}
