import { type Day, dayFrom, dayNumber } from './day.ts';

const DAY_SECONDS = 86_400;

/** A time zone's civil calendar. All instants are whole epoch seconds. */
export interface Zone {
  /** IANA name, e.g. `Asia/Shanghai`. */
  readonly id: string;
  /** Seconds that civil time is ahead of UTC at that instant. */
  offsetAt(epoch: number): number;
  /** The civil date on which the instant falls. */
  dayOf(epoch: number): Day;
  /** First instant of the day. */
  startOf(day: Day): number;
  /** 24:00 of the day, which is the first instant of the next one. */
  endOf(day: Day): number;
  /**
   * The instant at so many seconds (0–86,399) after 00:00 on the clock of that day. A clock time that a shift of the
   * zone skips is moved on by the length of the gap, one that it repeats means the first (RFC 5545 §3.3.5).
   */
  at(day: Day, seconds: number): number;
}

/** A stretch of time, `from` included and `to` not, in which the zone keeps one offset. */
interface Stretch {
  from: number;
  to: number;
  offset: number;
}

/** Whether the runtime knows this zone. */
export function isZone(id: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
    return true;
  } catch {
    return false;
  }
}

/**
 * A zone, exact for every IANA name. The offsets come from Temporal, one stretch between two shifts at a time; a zone
 * without shifts in the period (Asia/Shanghai since 1991) is asked once. Throws RangeError for an unknown name.
 */
export function makeZone(id: string): Zone {
  const known: Stretch[] = [];
  let recent = stretchAround(id, 0);

  function stretchAt(epoch: number): Stretch {
    const holds = (stretch: Stretch): boolean => stretch.from <= epoch && epoch < stretch.to;
    if (holds(recent)) return recent;
    const found = known.find(holds);
    recent = found ?? stretchAround(id, epoch);
    if (found === undefined) known.push(recent);
    return recent;
  }

  /** The instant of a local time that is a day or more from any shift; null near a shift, where Temporal must decide. */
  function plainInstant(local: number): number | null {
    const { from, to, offset } = stretchAt(local);
    const instant = local - offset;
    return instant - DAY_SECONDS >= from && instant + DAY_SECONDS < to ? instant : null;
  }

  function startOf(day: Day): number {
    return plainInstant(dayNumber(day) * DAY_SECONDS) ?? seconds(plainDate(day).toZonedDateTime({ timeZone: id }));
  }

  return {
    id,
    offsetAt: (epoch) => stretchAt(epoch).offset,
    dayOf: (epoch) => dayFrom(Math.floor((epoch + stretchAt(epoch).offset) / DAY_SECONDS)),
    startOf,
    endOf: (day) => startOf(dayFrom(dayNumber(day) + 1)),
    at(day, clock) {
      const instant = plainInstant(dayNumber(day) * DAY_SECONDS + clock);
      if (instant !== null) return instant;
      const time = new Temporal.PlainTime().add({ seconds: clock });
      return seconds(plainDate(day).toPlainDateTime(time).toZonedDateTime(id));
    },
  };
}

function stretchAround(id: string, epoch: number): Stretch {
  const local = Temporal.Instant.fromEpochMilliseconds(epoch * 1000).toZonedDateTimeISO(id);
  const next = local.getTimeZoneTransition('next');
  // `previous` looks strictly before, and the shift that starts this stretch may be at this very instant.
  const previous = local.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: previous === null ? Number.NEGATIVE_INFINITY : seconds(previous),
    to: next === null ? Number.POSITIVE_INFINITY : seconds(next),
    offset: Math.round(local.offsetNanoseconds / 1e9),
  };
}

function plainDate(day: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: dayNumber(day) });
}

function seconds(time: Temporal.ZonedDateTime): number {
  return Math.floor(time.epochMilliseconds / 1000);
}
