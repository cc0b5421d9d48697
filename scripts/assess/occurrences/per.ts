import type { Day } from '../../calendar/day.ts';
import { formatMinute } from '../../calendar/instant.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, momentOf as momentIn } from '../evidence/book.ts';
import { resolve } from '../parameters/parameters.ts';
import { contractDay } from './anchors.ts';
import { answersBy, type PerWords } from './answers.ts';
import { dueBy, inCalendar, personSubject, type Requirement, type Slot, workdaysOf } from './slot.ts';

type Item = { readonly [field: string]: Value };

/** One answer for each record of another kind, or for each item of a list on it. */
export function perSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  return slotsFor(context, requirement, records, (requirement.due as unknown as { per: PerWords }).per);
}

export function slotsFor(
  context: Context,
  requirement: Requirement,
  records: readonly EvidenceRecord[],
  words: PerWords,
): Slot[] {
  const wanted = context.conditions.trigger.get(requirement.id);
  const answers = answersBy(context, requirement, records, words);
  const at = String(resolve(words.at, context.parameters) ?? '');
  const dueOf = deadline(context, words);
  const momentOf = momentBy(context, at);
  const runs = runsBy(context, words);
  const slots: Slot[] = [];
  for (const trigger of context.book.of(words.kind)) {
    if (!context.usable(trigger) || (wanted && !wanted(trigger.fields))) continue;
    for (const [index, [name, item]] of itemsOf(trigger, words.each).entries()) {
      const moment = momentOf(item, trigger.fields);
      if (moment === null) continue;
      slots.push({
        parts: name === null ? [trigger.id] : [trigger.id, name],
        subject: subjectOf(context, trigger, name, item, index),
        period: inCalendar(context, moment),
        due: dueOf(moment, item, trigger.fields),
        answers: answers(trigger, name, moment),
        task: name,
        note: null,
        ...(runs ? { runs: runs(moment, item, trigger.fields) } : {}),
      });
    }
  }
  return slots;
}

/** The trigger itself, or the items of its list by their short names. */
function itemsOf(trigger: EvidenceRecord, each: string | undefined): [name: string | null, item: Item][] {
  if (each === undefined) return [[null, trigger.fields]];
  const list = trigger.fields[each];
  if (!Array.isArray(list)) return [];
  return list.map((item, index) => {
    const fields = (typeof item === 'object' && item !== null ? item : {}) as Item;
    return [typeof fields.id === 'string' ? fields.id : String(index + 1), fields];
  });
}

function subjectOf(context: Context, trigger: EvidenceRecord, name: string | null, item: Item, index: number): Subject {
  if (trigger.kind === 'personnel') return personSubject(trigger);
  const { id } = trigger;
  if (name === null) return { type: 'record', id, title: id };
  const [when, who] = [whenOf(context, item), whoOf(context, item)];
  if (when === '' && who === '') return { type: 'record', id, title: `${id} ${name}` };
  const coded = `${id} 第 ${index + 1} 项`;
  // A key like `d0131-night` is for those who write the log; who reads wants the day, the hours and the person.
  const title = [when === '' ? id : when, who].filter(Boolean).join(' ');
  return { type: 'record', id, title, ...(who === '' ? {} : { coded }), ...(when === '' ? {} : { dated: true }) };
}

/** `2025-01-31 20:00 至次日 08:00` of an entry with its hours, the day of one without; empty where it has neither. */
function whenOf({ zone }: Context, { date, from, to }: Item): string {
  const [start, end] = [from, to].map((one) => momentIn(one, zone));
  const day = typeof date === 'string' ? date : '';
  if (start == null || end == null || String(from).length === 10) return day;
  const [first, last] = [formatMinute(start, zone), formatMinute(end, zone)];
  if (first.slice(0, 10) === last.slice(0, 10)) return `${first} 至 ${last.slice(11)}`;
  const isNext = zone.addDays(zone.dayOf(start), 1) === zone.dayOf(end);
  return `${first} 至${isNext ? `次日 ${last.slice(11)}` : ` ${last}`}`;
}

/** A person of the roster by name, or the name that the entry itself gives. */
function whoOf({ book }: Context, { person, name }: Item): string {
  if (typeof person !== 'string') return typeof name === 'string' ? name : '';
  const known = book.find(person)?.fields.name;
  return typeof known === 'string' ? known : person;
}

/** From when the time runs. What was before the term, as people who joined years ago, counts from its first day. */
function momentBy(context: Context, at: string): (item: Item, fields: Item) => number | null {
  const { zone } = context;
  // Days of the term are asked for where one is needed, and once: they may be open points.
  let [day, start]: [Day | null | undefined, number | undefined] = [undefined, undefined];
  return (item, fields) => {
    if (day === undefined) day = contractDay(context, at);
    const read = (one: Item) => readMoment(one, at, context);
    const moment = day === null ? (read(item) ?? (item === fields ? null : read(fields))) : zone.startOf(day);
    if (moment === null) return null;
    start ??= zone.startOf(context.term.from);
    return Math.max(moment, start);
  };
}

/** A date before the years of the calendar is a moment too: it only has to be earlier than the term. */
function readMoment(fields: Item, at: string, context: Context): number | null {
  const value = fieldAt(fields, at);
  const moment = momentIn(value, context.zone);
  const isEarlier = moment === null && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isEarlier && value < context.term.from ? 0 : moment;
}

/** From where the date runs: the day after the trigger; what is to come before it stands with it and does not move. */
function runsBy(
  { zone, contract }: Context,
  words: PerWords,
): ((moment: number, item: Item, fields: Item) => NonNullable<Slot['runs']>) | null {
  if (words.before || !contract.contract.shifts) return null;
  const unit = words.workdays === undefined ? 'days' : 'workdays';
  const { on } = words;
  return (moment, item, fields) => {
    const day = on === undefined ? null : momentIn(fieldAt(item, on) ?? fieldAt(fields, on), zone);
    return day === null
      ? { first: zone.addDays(zone.dayOf(moment), 1), unit }
      : { first: zone.dayOf(day), unit, fixed: true };
  };
}

/** The last second in time; null where the clause gives no limit. */
function deadline(context: Context, words: PerWords): (moment: number, item: Item, fields: Item) => number | null {
  const { zone } = context;
  if (words.before) return (moment) => moment - 1;
  if (words.on !== undefined) {
    const field = words.on;
    return (_, item, fields) => {
      const value = fieldAt(item, field) ?? fieldAt(fields, field);
      const moment = momentIn(value, zone);
      return moment !== null && String(value).length === 10 ? zone.endOf(String(value) as Day) - 1 : moment;
    };
  }
  if (words.hours !== undefined) {
    const seconds = workdaysOf(context, words.hours) * 3600;
    return (moment) => moment + seconds;
  }
  if (words.workdays === undefined) return () => null;
  const due = dueBy(context, workdaysOf(context, words.workdays));
  return (moment) => due(inCalendar(context, moment));
}
