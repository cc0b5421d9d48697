import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import chinese2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import chinese2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import chinese2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import { CORE_SCHEMA, load } from 'js-yaml';
import { LegalHoliday, LunarFestival, SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayNumber, weekday } from '../../scripts/calendar/day.ts';
import { readHolidayYear } from '../../scripts/calendar/holiday-year.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { day, shanghai } from './calendars.ts';

const FOLDER = new URL('../../scripts/calendar/holidays/', import.meta.url);

function yaml(file: string): Record<string, unknown> {
  return load(readFileSync(new URL(file, FOLDER), 'utf8'), { schema: CORE_SCHEMA }) as Record<string, unknown>;
}

function daysOf(year: number): Day[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: dayNumber(day(`${year + 1}-01-01`)) - dayNumber(first) }, (_, n) => addDays(first, n));
}

const YEARS = [2024, 2025, 2026];

describe('bundled data', () => {
  test('every file follows the schema', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(new URL('../../schemas/calendar.schema.json', import.meta.url), 'utf8')),
    );
    const files = readdirSync(FOLDER);
    expect(files).toHaveLength(YEARS.length);
    for (const file of files) {
      validate(yaml(file));
      expect(validate.errors, file).toBeNull();
    }
  });

  test('the years come in order, each with its notice, and the hash is stable', () => {
    const { years, hash } = loadHolidays();
    expect(years.map(({ year, source }) => [year, source.notice, source.issued_on])).toEqual([
      [2024, '国办发明电〔2023〕7号', '2023-10-25'],
      [2025, '国办发明电〔2024〕12号', '2024-11-12'],
      [2026, '国办发明电〔2025〕7号', '2025-11-04'],
    ]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(loadHolidays().hash).toBe(hash);
  });

  test('no web address', () => {
    for (const file of readdirSync(FOLDER))
      expect(readFileSync(new URL(file, FOLDER), 'utf8')).not.toMatch(/https?:|www\./);
  });
});

describe('against other people’s data, day by day', () => {
  // Its data, not its functions: those take the weekday from the machine's own zone and are wrong outside Asia.
  test.each([
    [2024, chinese2024],
    [2025, chinese2025],
    [2026, chinese2026],
  ])('%i: working days and breaks as in chinese-days', (year, { holidays, workdays }) => {
    const differing = daysOf(year).filter((date) => {
      const works = Object.hasOwn(workdays, date) || (weekday(date) < 6 && !Object.hasOwn(holidays, date));
      return shanghai.isWorkday(date) !== works || shanghai.isBreak(date) !== Object.hasOwn(holidays, date);
    });
    expect(differing).toEqual([]);
  });

  const inTyme = (date: Day): LegalHoliday | null => {
    return LegalHoliday.fromYmd(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  };

  test.each(YEARS)('%i: working days as in tyme4ts', (year) => {
    const differing = daysOf(year).filter((date) => {
      return shanghai.isWorkday(date) !== (inTyme(date)?.isWork() ?? weekday(date) < 6);
    });
    expect(differing).toEqual([]);
  });

  // In 2024 the notice gives one day, 10 June, “与周末连休”; tyme4ts adds that plain weekend to the break.
  test.each([
    [2024, ['2024-06-08', '2024-06-09']],
    [2025, []],
    [2026, []],
  ])('%i: breaks as in tyme4ts', (year, weekends) => {
    expect(daysOf(year).filter((date) => shanghai.isBreak(date) !== (inTyme(date)?.isWork() === false))).toEqual(
      weekends,
    );
  });

  // It gives each holiday the number of its statutory days, and says which days of a break only stand in for a weekend.
  test.each([
    [2024, chinese2024],
    [2025, chinese2025],
    [2026, chinese2026],
  ])(
    '%i: statutory days as many per holiday as in chinese-days, none of them a day in lieu',
    (year, { holidays, inLieuDays }) => {
      const statutory = daysOf(year).filter((date) => shanghai.isStatutory(date));
      const named = (date: string) => (holidays as { [date: string]: string })[date]?.split(',') ?? [];
      expect(statutory.filter((date) => !Object.hasOwn(holidays, date) || Object.hasOwn(inLieuDays, date))).toEqual([]);
      const declared = new Map(Object.keys(holidays).map((date) => [String(named(date)[1]), Number(named(date)[2])]));
      const ours = Map.groupBy(statutory, (date) => String(named(date)[1]));
      expect([...ours].map(([name, days]) => [name, days.length])).toEqual([...declared]);
    },
  );

  test.each(YEARS)('%i: statutory days as the decree counts them from the lunar calendar', (year) => {
    expect(daysOf(year).filter((date) => shanghai.isStatutory(date))).toEqual(statutoryDays(year));
  });

  /** 全国年节及纪念日放假办法 art. 2, with the lunar dates of tyme4ts: 11 days, from 2025 also New Year's Eve and 2 May. */
  function statutoryDays(year: number): string[] {
    const lunar = (name: string): string => {
      const festival = Array.from({ length: 13 }, (_, index) => LunarFestival.fromIndex(year, index)).find(
        (found) => found?.getName() === name,
      );
      const solar = festival?.getDay().getSolarDay();
      return `${solar?.getYear()}-${two(solar?.getMonth())}-${two(solar?.getDay())}`;
    };
    const qingming = [4, 5, 6].find((date) => SolarDay.fromYmd(year, 4, date).getTermDay().toString() === '清明第1天');
    const spring = day(lunar('春节'));
    const from2025 = year >= 2025 ? [addDays(spring, -1), `${year}-05-02`] : [];
    const fixed = ['01-01', `04-${two(qingming)}`, '05-01', '10-01', '10-02', '10-03'].map((rest) => `${year}-${rest}`);
    const days = [
      ...fixed,
      ...from2025,
      lunar('端午节'),
      lunar('中秋节'),
      spring,
      addDays(spring, 1),
      addDays(spring, 2),
    ];
    return days.sort();
  }

  function two(number: number | undefined): string {
    return String(number).padStart(2, '0');
  }
});

describe('counts', () => {
  test.each([
    [2024, 251, 28, 11],
    [2025, 248, 28, 13],
    [2026, 248, 33, 13],
  ])('%i: %i working days, %i break days, %i statutory days', (year, workdays, breaks, statutory) => {
    const days = daysOf(year);
    expect(days.filter((date) => shanghai.isWorkday(date))).toHaveLength(workdays);
    expect(days.filter((date) => shanghai.isBreak(date))).toHaveLength(breaks);
    expect(days.filter((date) => shanghai.isStatutory(date))).toHaveLength(statutory);
  });

  test('a service year of 366 days: 248 working, 30 of breaks, 13 statutory', () => {
    const days = [...daysOf(2024), ...daysOf(2025)].filter((date) => date >= '2024-06-28' && date <= '2025-06-28');
    expect(days).toHaveLength(366);
    expect(days.filter((date) => shanghai.isWorkday(date))).toHaveLength(248);
    expect(days.filter((date) => shanghai.isBreak(date))).toHaveLength(30);
    expect(days.filter((date) => shanghai.isStatutory(date))).toEqual(
      ['2024-09-17', '2024-10-01', '2024-10-02', '2024-10-03', '2025-01-01', '2025-01-28', '2025-01-29'].concat([
        '2025-01-30',
        '2025-01-31',
        '2025-04-04',
        '2025-05-01',
        '2025-05-02',
        '2025-05-31',
      ]),
    );
  });
});

describe('data that do not hold are refused', () => {
  const sound = yaml('cn-2025.yaml');
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing part', { work: undefined }, '放假安排数据 cn-2025.yaml：work 应为列表'],
    ['an unknown key', { rest: [] }, '放假安排数据 cn-2025.yaml：文件 有未知的键 rest'],
    ['a day that does not exist', { work: ['2025-02-30'] }, '放假安排数据 cn-2025.yaml：work 的 2025-02-30 不是日期'],
    [
      'a day of another year',
      { work: ['2026-01-04'] },
      '放假安排数据 cn-2025.yaml：work 的 2026-01-04 不属于 2025 年的安排',
    ],
    [
      'a make-up day in the week',
      { work: ['2025-03-05'] },
      '放假安排数据 cn-2025.yaml：调休上班日 2025-03-05 应为周六或周日',
    ],
    ['a day off and on', { work: ['2025-02-01'] }, '放假安排数据 cn-2025.yaml：2025-02-01 同时列为放假和上班'],
    [
      'days out of order',
      { work: ['2025-02-08', '2025-01-26'] },
      '放假安排数据 cn-2025.yaml：work 的 2025-02-08、2025-01-26 未按先后排列或重叠',
    ],
    [
      'a break turned round',
      { off: [{ name: '元旦', from: '2025-01-02', to: '2025-01-01' }] },
      '放假安排数据 cn-2025.yaml：off 的 2025-01-02 晚于 2025-01-01',
    ],
    [
      'a statutory day without a break',
      { statutory: [{ name: '元旦', days: ['2025-01-02'] }] },
      '放假安排数据 cn-2025.yaml：法定节假日 2025-01-02 不在放假日期之内',
    ],
  ])('%s', (_, change, message) => {
    expect(() => readHolidayYear({ ...sound, ...change }, 'cn-2025.yaml')).toThrow(new Error(message));
  });

  test('a notice may arrange the December before its year', () => {
    const change = { off: [{ name: '元旦', from: '2024-12-30', to: '2025-01-01' }], work: ['2024-12-28'] };
    const statutory = [{ name: '元旦', days: ['2025-01-01'] }];
    expect(readHolidayYear({ ...sound, ...change, statutory }, 'cn-2025.yaml').off[0]?.from).toBe('2024-12-30');
  });
});
