import { createHash } from 'node:crypto';
import ical, { type ICalEventData } from 'ical-generator';
import type { Day } from '../calendar/day.ts';
import { formatInstant } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import type { DueItem, DueView } from '../view/due.ts';

/** A calendar of what is owed (RFC 5545): one event each, on its last day or at its hour; what is overdue, on the as-of day. */
export function ics(views: readonly DueView[], { prefix }: { prefix: string }): string {
  const calendar = ical({
    name: `${views.map(({ title }) => title).join('、')} 应交材料`,
    prodId: { company: 'yanshou', product: 'yanshou', language: 'ZH' },
  });
  const zones = new Map(views.map((view) => [view.zone, timezoneOf(view)]));
  const [only] = zones.size === 1 ? [...zones.values()] : [null];
  // The calendar itself has no zone: stamps are in universal time, as RFC 5545 asks.
  if (only) calendar.timezone({ name: null, generator: () => only.component });
  for (const view of views) {
    const zone = only?.name ?? null;
    for (const { groups } of view.weeks)
      for (const { title, items } of groups)
        for (const item of items) calendar.createEvent(eventOf(view, title, item, zone, prefix));
  }
  return calendar.toString().replace(/(?:\r\n)?$/, '\r\n');
}

function eventOf(view: DueView, group: string, item: DueItem, zone: string | null, prefix: string): ICalEventData {
  // The same content gives the same bytes: no clock but the end of the as-of day.
  const stamp = instant(makeZone(view.zone).endOf(view.asOf as Day));
  const isTimed = !item.overdue && !item.wholeDay && item.at !== null;
  const day = item.overdue || item.day === null ? view.asOf : item.day;
  const when = isTimed
    ? { start: instant(item.at as number), timezone: zone }
    : { start: Temporal.PlainDate.from(day), allDay: true };
  return {
    id: `${createHash('sha256').update(`${view.contract}\0${item.occurrence}`).digest('hex').slice(0, 32)}@yanshou`,
    stamp,
    ...when,
    summary: item.overdue ? `${item.word}${item.distance && `（${item.distance}）`}：${item.what}` : item.what,
    description: descriptionOf(view, item, prefix),
    categories: [...new Set([item.owner, group])].map((name) => ({ name })),
    // A deadline keeps nobody from another appointment.
    transparency: 'TRANSPARENT' as ICalEventData['transparency'] & string,
  };
}

function descriptionOf(view: DueView, item: DueItem, prefix: string): string {
  const lines = [
    `期限：${item.when}`,
    `责任：${[item.owner, item.person].filter(Boolean).join(' ')}`,
    ...(item.path === '' ? [] : [`请提交到 ${prefix}${item.path}`]),
    ...(item.note === null ? [] : [item.note]),
    `${view.contract}${item.clause === null ? '' : ` 合同 ${item.clause}`}`,
  ];
  return lines.join('\n');
}

function instant(epoch: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch * 1000);
}

/**
 * The zone as the calendar carries it; null where its clocks change between the hours that are named, which are then
 * written in universal time.
 */
function timezoneOf(view: DueView): { name: string; component: string } | null {
  const zone = makeZone(view.zone);
  const hours = view.weeks.flatMap(({ groups }) =>
    groups.flatMap(({ items }) =>
      items.flatMap(({ at, wholeDay, overdue }) => (at === null || wholeDay || overdue ? [] : [at])),
    ),
  );
  const offsets = new Set(hours.map((at) => zone.offsetAt(at)));
  const at = hours[0];
  if (at === undefined || offsets.size !== 1) return null;
  const offset = formatInstant(at, zone).slice(19).replace(':', '');
  const lines = [
    'BEGIN:VTIMEZONE',
    `TZID:${view.zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  return { name: view.zone, component: lines.join('\r\n') };
}
