import { type Calendar, makeCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { HolidayYear } from '../calendar/holiday-year.ts';
import { parseDay } from '../calendar/instant.ts';
import type { BulkLog } from '../model/bulk.ts';
import type { ContractFiles } from '../model/contract.ts';
import type { History } from '../model/provenance.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';
import { type Conditions, conditionsUnder } from './conditions/conditions.ts';
import type { Narrowing } from './conditions/narrow.ts';
import { type Book, instantOf, type LateDate } from './evidence/book.ts';
import { makeParameters, type Overrides, type Parameters } from './parameters/parameters.ts';

/** All that an assessment is a function of. No clock, disk, git, locale or network behind any of it. */
export interface AssessInput {
  contract: ContractFiles;
  records: readonly EvidenceRecord[];
  history: History;
  asOf: Day;
  holidays: readonly HolidayYear[];
  /** sha256 of every content file by its path, for attachments. */
  hashes: ReadonlyMap<string, string>;
  /** How photographs look, by path, as `model/looks.ts` has it; alike where the pictures are. Asked only by the rules. */
  looks?(): ReadonlyMap<string, string> | undefined;
  /** Bulk logs, looked through before. */
  bulk?: readonly BulkLog[];
  /**
   * Work out other readings of open points only. Totals under other readings of agreed points and whether they were
   * agreed after the fact are then left out; nothing else differs.
   */
  openReadingsOnly?: boolean;
  /** Records only supposed to have come in, with the fields that are new; null where all of the record is. */
  assumed?: ReadonlyMap<string, ReadonlySet<string> | null>;
}

/** What stays the same under every reading of the parameters: prepared once per assessment. */
export interface Ground {
  input: AssessInput;
  zone: Calendar;
  book: Book;
  narrowing: Narrowing;
  conditions: Conditions;
  calendars: { readonly [source: string]: Calendar };
  systems: ReadonlyMap<string, ContractFiles['systems']['systems'][number]>;
  clauses: ReadonlyMap<string, { no: string; title: string }>;
}

/** The ground under one set of readings. Each member that depends on a parameter notes its key when it is read. */
export interface Context extends Ground {
  contract: ContractFiles;
  parameters: Parameters;
  overrides: Overrides;
  asOf: Day;
  /** 24:00 of the as-of day. */
  end: number;
  /** Working-day arithmetic under the reading in force of `calendar.workday_source`. */
  readonly calendar: Calendar;
  readonly term: { from: Day; to: Day };
  readonly lateDate: LateDate;
  readonly startDay: 'excluded' | 'included';
  usable(record: EvidenceRecord): boolean;
}

/** One calendar per reading of what a working day is (`calendar.workday_source`). */
export function calendarsByReading(
  holidays: readonly HolidayYear[],
  zone: string,
): { readonly [source: string]: Calendar } {
  return {
    'state-council': makeCalendar(holidays, zone, 'arranged'),
    'weekdays-minus-holidays': makeCalendar(holidays, zone, 'without-makeup'),
    weekdays: makeCalendar(holidays, zone, 'weekdays'),
  };
}

export function makeContext(ground: Ground, overrides: Overrides = {}): Context {
  const { input, book } = ground;
  const parameters = makeParameters(input.contract, book, overrides);
  const { from, to } = input.contract.contract.term;
  const chosen = (key: string) => parameters.get(key);
  const { invalid } = ground.narrowing;
  const areAllUsable = invalid.size === 0;
  const context: Context = {
    ...ground,
    conditions: conditionsUnder(ground.conditions, () => context.calendar),
    contract: input.contract,
    parameters,
    overrides,
    asOf: input.asOf,
    end: ground.zone.endOf(input.asOf),
    get calendar() {
      const source = chosen('calendar.workday_source');
      return (typeof source === 'string' && ground.calendars[source]) || ground.zone;
    },
    get term() {
      return { from: dayOf(chosen('term.start')) ?? (from as Day), to: dayOf(chosen('term.end')) ?? (to as Day) };
    },
    get lateDate() {
      return (chosen('late.date') ?? 'first-commit') as LateDate;
    },
    get startDay() {
      return (chosen('calendar.day_start') ?? 'excluded') as 'excluded' | 'included';
    },
    usable: (record) => record.valid && (areAllUsable || !invalid.has(record.id)),
  };
  return context;
}

/** A reply, decision or the like as it stood on the as-of day: one given later is not there yet. */
export function stepAsOf(context: Context, step: Value | undefined): { readonly [field: string]: Value } | null {
  if (typeof step !== 'object' || step === null || Array.isArray(step)) return null;
  const at = instantOf(step.at);
  return at !== null && at < context.end ? step : null;
}

function dayOf(value: Value | undefined): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}
