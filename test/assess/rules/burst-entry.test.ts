import { expect, test } from 'vitest';
import { burstEntry } from '../../../scripts/assess/rules/burst-entry.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { type CommitGiven, type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(burstEntry, given)).toEqual(expected);

/** Working days from 5 August on. */
const DAYS = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16'].map((day) => `2024-08-${day}`);
const attendance = (id: string, day: string, fields: Fields = {}) =>
  record('onsite-attendance', id, { date: day, in_at: `${day}T08:20:00+08:00`, ...fields });
const cameIn = (days: readonly string[], at: (index: number) => CommitGiven, fields: Fields = {}): Given => {
  const records = days.map((day, index) => attendance(`OA-${index}`, day, fields));
  return { records, commits: Object.fromEntries(records.map(({ id }, index) => [id, at(index)])) };
};
const MONDAY = '2024-08-19 09:05';

test('two weeks in one go', () =>
  check(
    cameIn(DAYS, () => ({ at: MONDAY })),
    ['OA-0 recorded_at'],
  ));
test('in three commits within the hour', () =>
  check(
    cameIn(DAYS, (index) => ({ at: `2024-08-19 ${['09:05', '09:40', '10:05'][index % 3]}` })),
    ['OA-0 recorded_at'],
  ));
test('seven records are no burst, eight are one', () => {
  check(
    cameIn(DAYS.slice(0, 7), () => ({ at: MONDAY })),
    [],
  );
  check(
    cameIn(DAYS.slice(0, 8), () => ({ at: MONDAY })),
    ['OA-0 recorded_at'],
  );
});
test('of four days, however many', () =>
  check(
    cameIn(
      Array.from({ length: 12 }, (_, index) => DAYS[index % 4] as string),
      () => ({ at: MONDAY }),
    ),
    [],
  ));
test('half of them late is enough, less is a pack of the week', () => {
  // Came in on Thursday the 15th: late up to Friday the 9th.
  const days = (late: number) => [...DAYS.slice(0, 5).slice(0, late), ...DAYS.slice(5, 8), ...DAYS.slice(5, 8)];
  check(
    cameIn([...days(4), DAYS[4] as string, DAYS[0] as string], () => ({ at: '2024-08-15 17:30' })),
    ['OA-0 recorded_at'],
  );
  check(
    cameIn(days(5), () => ({ at: '2024-08-15 17:30' })),
    [],
  );
});
test('a month of weekly packs', () =>
  check(
    cameIn([...DAYS, ...DAYS], (index) => ({ at: index % 10 < 5 ? '2024-08-09 17:30' : '2024-08-16 17:30' })),
    [],
  ));
test('after a long holiday', () =>
  check(
    cameIn(
      ['01', '02', '03', '04', '05', '06', '07'].flatMap((day) => [`2024-10-${day}`, `2024-10-${day}`]),
      () => ({ at: '2024-10-08 09:05' }),
    ),
    [],
  ));
test('two people share the work', () =>
  check(
    cameIn(DAYS, (index) => ({ at: MONDAY, by: index % 2 ? 'client' : 'provider' })),
    [],
  ));
test('an hour and a second apart', () =>
  check(
    cameIn(DAYS, (index) => ({ at: index % 2 ? '2024-08-19 10:05:01' : MONDAY })),
    [],
  ));
test('imported from another system, which is named', () => {
  check(
    cameIn(DAYS, () => ({ at: MONDAY }), { original: { form: '电子', place: '门禁系统' } }),
    [],
  );
  check(
    cameIn(DAYS, () => ({ at: MONDAY }), { original: { form: '纸质', place: '柜 3' } }),
    ['OA-0 recorded_at'],
  );
});
test('kinds are counted together; calls and tickets are not', () => {
  const records = DAYS.flatMap((day, index) => [
    record('operation-log', `OP-${index}`, { started_at: `${day}T09:00:00+08:00` }),
    record('duty-log', `DL-${index}`, { subtype: index < 3 ? 'shift' : 'call', date: day }),
    record('incident', `INC-${index}`, { reported_at: `${day}T09:00:00+08:00` }),
  ]);
  const given = (count: number) => {
    const chosen = records.slice(0, count);
    return { records: chosen, commits: Object.fromEntries(chosen.map(({ id }) => [id, { at: MONDAY }])) };
  };
  check(given(12), []);
  check(given(13), ['DL-0 recorded_at']);
});
test('two bursts are two', () => {
  const one = cameIn(DAYS, () => ({ at: MONDAY }));
  const other = DAYS.map((day, index) => attendance(`OB-${index}`, day));
  check(
    {
      records: [...(one.records ?? []), ...other],
      commits: { ...one.commits, ...Object.fromEntries(other.map(({ id }) => [id, { at: '2024-09-02 09:05' }])) },
    },
    ['OA-0 recorded_at', 'OB-0 recorded_at'],
  );
});
test('without history nothing is said', () =>
  check({ records: cameIn(DAYS, () => ({ at: MONDAY })).records ?? [] }, []));
test('the agreed number of days counts', () =>
  check(
    {
      ...cameIn(
        DAYS.slice(0, 5).flatMap((day) => [day, day]),
        () => ({ at: '2024-08-12 09:05' }),
      ),
    },
    [],
  ));

test('says how many, of when, and when they came in', () => {
  const [found] = observe(
    burstEntry,
    cameIn(DAYS, (index) => ({ at: index ? '2024-08-19 09:35' : MONDAY })),
  );
  expect(found?.message).toBe(
    '从驻场考勤 OA-0 起，2024-08-05 至 2024-08-16 中 10 天的 10 条逐日记录一并入库（2024-08-19 09:05 至 2024-08-19 09:35），其中 7 条已过 3 个工作日',
  );
});
