import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, weekday } from '../../scripts/calendar/day.ts';
import { expandRule } from '../../scripts/calendar/recurrence.ts';
import { day } from './calendars.ts';

const START = day('2024-07-01');
const END = day('2025-06-28');

function days(rule: string, start = START, from = START, to = END): readonly Day[] {
  const expansion = expandRule(rule, start, from, to);
  if ('problem' in expansion) throw new Error(expansion.problem);
  return expansion.days;
}

function problem(rule: string, start = START, from = START, to = END): string | null {
  const expansion = expandRule(rule, start, from, to);
  return 'problem' in expansion ? expansion.problem : null;
}

describe('rules that plans use', () => {
  test('daily', () => {
    const list = days('FREQ=DAILY');
    expect([list.length, list[0], list.at(-1)]).toEqual([363, '2024-07-01', '2025-06-28']);
  });

  test('every working weekday', () => {
    const list = days('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
    expect(list).toHaveLength(260);
    expect(list.every((date) => weekday(date) < 6)).toBe(true);
  });

  test('every Wednesday', () => {
    const list = days('FREQ=WEEKLY;BYDAY=WE');
    expect([list.length, list[0], list.at(-1)]).toEqual([52, '2024-07-03', '2025-06-25']);
  });

  test('every second Monday keeps its rhythm when the window starts later', () => {
    const all = days('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO');
    expect(all.slice(0, 3)).toEqual(['2024-07-01', '2024-07-15', '2024-07-29']);
    expect(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', START, day('2024-07-09'))).toEqual(all.slice(1));
  });

  test.each([
    ['FREQ=MONTHLY;BYMONTHDAY=5', ['2024-07-05', '2024-08-05', '2024-09-05'], 12],
    ['FREQ=MONTHLY;BYMONTHDAY=31', ['2024-07-31', '2024-08-31', '2024-10-31'], 7],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2024-07-31', '2024-08-31', '2024-09-30'], 11],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['2024-07-26', '2024-08-30', '2024-09-27'], 12],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2024-07-31', '2024-08-30', '2024-09-30'], 11],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', ['2024-07-15', '2024-10-15', '2025-01-15'], 4],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE', ['2024-07-10', '2024-10-09', '2025-01-08'], 4],
    ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=20', ['2024-09-20', '2025-03-20'], 2],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', ['2024-12-30'], 1],
    ['FREQ=YEARLY;BYYEARDAY=-1', ['2024-12-31'], 1],
    ['freq=weekly;byday=we', ['2024-07-03', '2024-07-10', '2024-07-17'], 52],
  ])('%s', (rule, first, count) => {
    const list = days(rule);
    expect(list.slice(0, 3)).toEqual(first);
    expect(list).toHaveLength(count);
  });

  test('the start counts only when the rule falls on it', () => {
    expect(days('FREQ=WEEKLY;BYDAY=WE', START, START, day('2024-07-02'))).toEqual([]);
    expect(days('FREQ=MONTHLY', START, START, day('2024-08-31'))).toEqual(['2024-07-01', '2024-08-01']);
  });

  test('COUNT counts from the start, not from the window', () => {
    expect(days('FREQ=DAILY;COUNT=5', START, day('2024-07-03'))).toEqual(['2024-07-03', '2024-07-04', '2024-07-05']);
  });

  test('UNTIL is a day and includes it', () => {
    expect(days('FREQ=DAILY;UNTIL=20240703')).toEqual(['2024-07-01', '2024-07-02', '2024-07-03']);
  });

  test('both ends of the window are in it; nothing before the start or in an empty window', () => {
    expect(days('FREQ=DAILY', START, day('2024-06-01'), START)).toEqual([START]);
    expect(days('FREQ=DAILY', START, day('2024-06-01'), day('2024-06-30'))).toEqual([]);
    expect(days('FREQ=DAILY', START, END, START)).toEqual([]);
  });

  test('a rule that never falls', () => {
    expect(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual([]);
  });
});

describe('rules that are not taken', () => {
  test.each([
    ['', '重复规则中的“”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格'],
    ['每周三', '重复规则中的“每周三”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格'],
    ['RRULE:FREQ=DAILY', '重复规则中的“RRULE:FREQ=DAILY”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格'],
    ['FREQ=DAILY;', '重复规则中的“”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格'],
    ['FREQ = DAILY', '重复规则中的“FREQ = DAILY”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格'],
    [
      'FREQ=DAILY\nEXDATE:20240701',
      '重复规则中的“FREQ=DAILY\nEXDATE:20240701”无法识别，FREQ 应为DAILY、WEEKLY、MONTHLY 或 YEARLY',
    ],
    ['BYDAY=MO', '重复规则缺少 FREQ，写法如 FREQ=WEEKLY;BYDAY=WE'],
    ['FREQ=DAILY;FREQ=WEEKLY', '重复规则中 FREQ 出现了两次'],
    ['FREQ=FORTNIGHTLY', '重复规则中的“FREQ=FORTNIGHTLY”无法识别，FREQ 应为DAILY、WEEKLY、MONTHLY 或 YEARLY'],
    ['FREQ=HOURLY', '重复规则以日为最小单位，不能用“FREQ=HOURLY”'],
    ['FREQ=DAILY;BYHOUR=9', '重复规则以日为最小单位，不能用“BYHOUR=9”'],
    ['FREQ=WEEKLY;BYDAY=MO,XX', '重复规则中的“BYDAY=MO,XX”无法识别，BYDAY 应为星期，如 WE 或 -1FR'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=32',
      '重复规则中的“BYMONTHDAY=32”无法识别，BYMONTHDAY 应为1 至 31，或 -1（最后一天）至 -31',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=', '重复规则中的“BYMONTHDAY=”无法识别，BYMONTHDAY 应为1 至 31，或 -1（最后一天）至 -31'],
    ['FREQ=YEARLY;BYMONTH=13', '重复规则中的“BYMONTH=13”无法识别，BYMONTH 应为1 至 12'],
    ['FREQ=DAILY;INTERVAL=0', '重复规则中的“INTERVAL=0”无法识别，INTERVAL 应为1 至 999 的整数'],
    ['FREQ=DAILY;COUNT=1E3', '重复规则中的“COUNT=1E3”无法识别，COUNT 应为1 至 9999 的整数'],
    ['FREQ=DAILY;UNTIL=20250628T160000Z', '重复规则中的“UNTIL=20250628T160000Z”无法识别，UNTIL 应为日期，如 20250628'],
    ['FREQ=DAILY;UNTIL=20250229', '重复规则中的“UNTIL=20250229”不是实际存在的日期'],
    [
      'FREQ=MONTHLY;RSCALE=CHINESE',
      '重复规则中的“RSCALE=CHINESE”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格',
    ],
    ['FREQ=WEEKLY;BYDAY=2MO', '重复规则“FREQ=WEEKLY;BYDAY=2MO”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节'],
    ['FREQ=WEEKLY;BYMONTHDAY=5', '重复规则“FREQ=WEEKLY;BYMONTHDAY=5”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节'],
    ['FREQ=MONTHLY;BYSETPOS=1', '重复规则“FREQ=MONTHLY;BYSETPOS=1”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节'],
    ['FREQ=MONTHLY;BYWEEKNO=3', '重复规则“FREQ=MONTHLY;BYWEEKNO=3”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节'],
    [
      'FREQ=DAILY;COUNT=3;UNTIL=20250101',
      '重复规则“FREQ=DAILY;COUNT=3;UNTIL=20250101”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节',
    ],
    [`FREQ=DAILY;BYMONTH=${'1,'.repeat(300)}1`, '重复规则过长（620 个字符，上限 500）'],
  ])('%j', (rule, expected) => {
    expect(problem(rule)).toBe(expected);
  });

  test('too many days, or too far away', () => {
    expect(problem('FREQ=DAILY', START, START, day('2044-07-01'))).toBe(
      '重复规则“FREQ=DAILY”在 2024-07-01 至 2044-07-01 间有 7306 次，超过 5000 次的上限',
    );
    expect(problem('FREQ=DAILY', START, START, day('9999-12-31'))).toBe(
      '重复规则的起始日 2024-07-01 与 9999-12-31 相距超过一百年',
    );
    expect(days('FREQ=YEARLY', START, START, day('2123-07-01'))).toHaveLength(100);
  });

  test('whatever the text, there is an answer', () => {
    const part = fc.constantFrom(
      'FREQ',
      'INTERVAL',
      'COUNT',
      'UNTIL',
      'BYDAY',
      'BYMONTHDAY',
      'BYWEEKNO',
      'BYSETPOS',
      'BYMONTH',
      'WKST',
    );
    const value = fc.constantFrom(
      'DAILY',
      'MONTHLY',
      'YEARLY',
      'WEEKLY',
      '1',
      '-1',
      '31',
      'MO',
      '5FR',
      '20250101',
      '-53',
      '2,4',
      '',
    );
    const text = fc
      .array(
        fc.tuple(part, value).map((pair) => pair.join('=')),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(';'));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (rule) => {
        const expansion = expandRule(rule, START, START, END);
        return 'problem' in expansion ? /\p{Script=Han}/u.test(expansion.problem) : expansion.days.length <= 363;
      }),
      { numRuns: 500 },
    );
  });
});

test('asking again gives the same answer, also after many other questions', () => {
  const first = days('FREQ=WEEKLY;BYDAY=WE');
  for (let number = 1; number <= 2100; number++) expandRule(`FREQ=DAILY;COUNT=${number}`, START, END, END);
  expect(days('FREQ=WEEKLY;BYDAY=WE')).toEqual(first);
});
