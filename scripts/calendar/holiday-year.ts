import { type Day, daysBetween, weekday } from './day.ts';
import { parseDay } from './instant.ts';

/** Where an arrangement is written down: number, title and date of the notice or decree. */
interface Notice {
  notice: string;
  title: string;
  issued_on: Day;
}

/** A break as arranged: every day from `from` to `to`, both included, swapped weekends among them. */
interface Break {
  name: string;
  from: Day;
  to: Day;
}

/** A holiday with the days that are statutory (全国年节及纪念日放假办法 art. 2), without the swapped ones. */
interface StatutoryHoliday {
  name: string;
  days: Day[];
}

/**
 * The holidays of one year as `schemas/calendar.schema.json` describes them. `off` and `work` are in order. A notice
 * may already arrange days of the December before (it has happened), never of the year after.
 */
export interface HolidayYear {
  year: number;
  source: Notice;
  off: Break[];
  work: Day[];
  statutory_source: Notice;
  statutory: StatutoryHoliday[];
}

/**
 * Reads one year of data, stricter than its schema: dates must exist, belong to the year, be in order and not contradict
 * each other. Throws Error: the data are the tool's own, so a mistake in them is a bug of the tool and not of a user.
 */
export function readHolidayYear(value: unknown, file: string): HolidayYear {
  const problem = (what: string): Error => new Error(`放假安排数据 ${file}：${what}`);
  const fields = object(value, ['year', 'source', 'off', 'work', 'statutory_source', 'statutory'], '文件');
  const { year } = fields;
  if (typeof year !== 'number' || !Number.isInteger(year)) throw problem('year 应为年份');
  const read: HolidayYear = {
    year,
    source: notice(fields.source, 'source'),
    off: list(fields.off, 'off').map(breakOf),
    work: list(fields.work, 'work').map((item) => arranged(item, 'work')),
    statutory_source: notice(fields.statutory_source, 'statutory_source'),
    statutory: list(fields.statutory, 'statutory').map((item) => {
      const holiday = object(item, ['name', 'days'], 'statutory');
      const days = list(holiday.days, 'statutory.days').map((date) => arranged(date, 'statutory.days'));
      return { name: words(holiday.name, 'statutory.name'), days };
    }),
  };

  inOrder(read.work, 'work');
  inOrder(
    read.off.flatMap((rest) => [rest.from, ...(rest.from === rest.to ? [] : [rest.to])]),
    'off',
  );
  const isOff = (date: Day): boolean => read.off.some((rest) => rest.from <= date && date <= rest.to);
  for (const date of read.work) {
    if (isOff(date)) throw problem(`${date} 同时列为放假和上班`);
    if (weekday(date) < 6) throw problem(`调休上班日 ${date} 应为周六或周日`);
  }
  const statutory = read.statutory.flatMap((holiday) => holiday.days);
  if (new Set(statutory).size !== statutory.length) throw problem('statutory 有重复的日期');
  for (const date of statutory) {
    if (!isOff(date)) throw problem(`法定节假日 ${date} 不在放假日期之内`);
  }
  return read;

  function object(input: unknown, keys: string[], where: string): Record<string, unknown> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) throw problem(`${where} 应为键值`);
    for (const key of keys) if (!Object.hasOwn(input, key)) throw problem(`${where} 缺少 ${key}`);
    for (const key of Object.keys(input)) if (!keys.includes(key)) throw problem(`${where} 有未知的键 ${key}`);
    return input as Record<string, unknown>;
  }

  function list(input: unknown, where: string): unknown[] {
    if (!Array.isArray(input)) throw problem(`${where} 应为列表`);
    return input;
  }

  function words(input: unknown, where: string): string {
    if (typeof input !== 'string' || input.trim() === '') throw problem(`${where} 应为文字`);
    return input;
  }

  function date(input: unknown, where: string): Day {
    const day = parseDay(words(input, where));
    if (day === null) throw problem(`${where} 的 ${input} 不是日期`);
    return day;
  }

  function arranged(input: unknown, where: string): Day {
    const day = date(input, where);
    if (!day.startsWith(`${year}-`) && !day.startsWith(`${Number(year) - 1}-12-`)) {
      throw problem(`${where} 的 ${day} 不属于 ${year} 年的安排`);
    }
    return day;
  }

  function breakOf(input: unknown): Break {
    const rest = object(input, ['name', 'from', 'to'], 'off');
    const from = arranged(rest.from, 'off.from');
    const to = arranged(rest.to, 'off.to');
    if (daysBetween(from, to) < 0) throw problem(`off 的 ${from} 晚于 ${to}`);
    return { name: words(rest.name, 'off.name'), from, to };
  }

  function notice(input: unknown, where: string): Notice {
    const written = object(input, ['notice', 'title', 'issued_on'], where);
    return {
      notice: words(written.notice, `${where}.notice`),
      title: words(written.title, `${where}.title`),
      issued_on: date(written.issued_on, `${where}.issued_on`),
    };
  }

  function inOrder(days: Day[], where: string): void {
    days.forEach((day, index) => {
      const before = days[index - 1];
      if (before !== undefined && before >= day) throw problem(`${where} 的 ${before}、${day} 未按先后排列或重叠`);
    });
  }
}
