import { describe, expect, test } from 'vitest';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { at, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, dueBy, dueTimes, statuses, withPoint } from '../../support/occurrences.ts';

/** Monthly reports, due five working days after their month, over a term from the 28th to the 28th. */
function monthly(
  words: { [word: string]: unknown } = {},
  requirement: { [field: string]: unknown } = {},
): ContractFiles {
  const files = contractOf(
    { every: { months: 'calendar', grace_workdays: 5, match: { period: 'month' }, ...words } },
    { kinds: ['backup-report'], ...requirement },
  );
  files.contract.term = { from: '2024-06-28', to: '2025-06-28' };
  return files;
}

const report = (month: string, when: string): Told =>
  tell('backup-report', `BKR-${month}`, { month, sent_at: at(when), recorded_at: at(when) });

const ids = (files: ContractFiles) => assessed(files, []).occurrences.map(({ id }) => id.replace('asked/', ''));

describe('months of service', () => {
  test('of the calendar: the days before the first full month are part of it, the last one ends with the term', () => {
    const found = dueTimes(assessed(monthly(), []));
    expect(found).toHaveLength(12);
    expect(found[0]).toBe('asked/2024-07: 2024-08-07 23:59:59');
    // Working days after 2024-09-30: 10-08, 09, 10, 11 and the make-up Saturday 10-12.
    expect(found[2]).toBe('asked/2024-09: 2024-10-12 23:59:59');
    // After Saturday 2025-06-28: 06-30, 07-01, 02, 03, 04.
    expect(found[11]).toBe('asked/2025-06: 2025-07-04 23:59:59');
  });

  test('what happened in the first days counts for the month they join', () => {
    const byDay = monthly({ match: { period: 'sent_at' } });
    const told = [report('2024-06', '2024-06-29 10:00')];
    expect(statuses(assessed(byDay, told))[0]).toBe('asked/2024-07: met');
    expect(statuses(assessed(monthly(), told))[0]).toBe('asked/2024-07: met');
  });

  test('from the day of signing: 28th to 27th, the day left over belongs to the last', () => {
    const files = monthly({ months: 'anniversary', match: { period: 'sent_at' } });
    expect(ids(files)).toEqual(
      [7, 8, 9, 10, 11, 12]
        .map((n) => `2024-${String(n).padStart(2, '0')}`)
        .concat([1, 2, 3, 4, 5, 6].map((n) => `2025-0${n}`)),
    );
    // The first month ends on Saturday 2024-07-27: five working days to 08-02.
    expect(dueTimes(assessed(files, []))[0]).toBe('asked/2024-07: 2024-08-02 23:59:59');
    const told = [report('2024-07', '2024-07-28 09:00')];
    expect(statuses(assessed(files, told)).slice(0, 2)).toEqual(['asked/2024-07: missing', 'asked/2024-08: met']);
  });

  test('from a first day of a month on: the months of the calendar, each under its own name', () => {
    const files = monthly({ months: 'anniversary' });
    files.contract.term = { from: '2024-07-01', to: '2025-06-30' };
    expect(ids(files).slice(0, 2)).toEqual(['2024-07', '2024-08']);
    const told = [report('2024-08', '2024-09-02 09:00')];
    expect(statuses(assessed(files, told)).slice(0, 2)).toEqual(['asked/2024-07: missing', 'asked/2024-08: met']);
    const quarters = monthly({ months: 'anniversary', each: 3 });
    quarters.contract.term = { from: '2024-07-01', to: '2025-06-30' };
    expect(ids(quarters)[0]).toBe('2024-07--2024-09');
  });

  test('a reading chooses between them', () => {
    const files = withPoint(monthly({ months: { param: 'months' } }), 'months', { a: 'calendar', b: 'anniversary' });
    expect(dueTimes(assessed(files, []))[0]).toContain('2024-08-07');
    expect(dueTimes(assessed(files, [], { readings: { months: 'b' } }))[0]).toContain('2024-08-02');
  });

  test('a term that begins on the first day has its first month whole', () => {
    const files = monthly();
    files.contract.term = { from: '2024-07-01', to: '2024-09-30' };
    expect(ids(files)).toEqual(['2024-07', '2024-08', '2024-09']);
  });

  test('a term within one month is one month', () => {
    const files = monthly();
    files.contract.term = { from: '2024-07-10', to: '2024-07-20' };
    expect(dueTimes(assessed(files, []))).toEqual(['asked/2024-07: 2024-07-26 23:59:59']);
  });

  test('three months a period, called by the first and the last', () => {
    const files = monthly({ each: 3, match: { period: 'sent_at' } });
    expect(ids(files)).toEqual(['2024-07--2024-09', '2024-10--2024-12', '2025-01--2025-03', '2025-04--2025-06']);
    const [first] = assessed(files, [report('2024-08', '2024-08-15 09:00')]).occurrences;
    expect(first).toMatchObject({ status: 'met', title: '2024-07 至 2024-09 巡检报告' });
  });

  test('none a period: a reading asks for nothing, and that is said', () => {
    const files = withPoint(monthly({ each: { param: 'each' } }), 'each', { quarterly: 3, never: 0 });
    expect(assessed(files, []).occurrences).toHaveLength(4);
    const result = assessed(files, [], { readings: { each: 'never' } });
    expect(statuses(result)).toEqual(['asked: not-applicable']);
    expect(result.occurrences[0]?.note).toBe('按参数的读法不要求');
  });

  test('per system', () => {
    const files = monthly(
      { per: 'system', match: { subject: 'system', period: 'planned_on' } },
      { kinds: ['backup-record'] },
    );
    const told = [
      tell('backup-record', 'BK-01', {
        ...{ system: 'portal', plan: 'PLAN-01', task: 'weekly', planned_on: '2024-07-10' },
        ...{ started_at: at('2024-07-10 02:00'), ended_at: at('2024-07-10 03:00') },
      }),
    ];
    expect(dueBy('2024-08-07', files, told)).toEqual(['asked/ledger/2024-07: missing', 'asked/portal/2024-07: met']);
  });
});

describe('days', () => {
  const presence = (days: unknown) =>
    contractOf({ every: { days, grace_workdays: 3, match: { period: 'date' } } }, { kinds: ['onsite-attendance'] });
  const present = (date: string, when: string = `${date} 18:00`) =>
    tell('onsite-attendance', `OA-${date}`, {
      ...{ date, person: 'PER-01', in_at: at(`${date} 08:30`), out_at: at(`${date} 17:30`) },
      recorded_at: at(when),
    });

  test('every working day of the notices: Saturday 09-14 is one, the Mid-Autumn break is not', () => {
    // Last day in time for 09-12 (Thursday): 09-13, 09-14, 09-18.
    const told = [present('2024-09-12', '2024-09-18 20:00'), present('2024-09-14', '2024-09-23 09:00')];
    const found = dueBy('2024-09-20', presence('workdays'), told).filter((line) => line.includes('2024-09'));
    expect(found.slice(-4)).toEqual([
      'asked/2024-09-11: missing',
      'asked/2024-09-12: met',
      'asked/2024-09-13: missing',
      'asked/2024-09-14: missing',
    ]);
    // Recorded after the as-of day above; by then it is one working day late (09-18, 19, 20, then 09-23).
    const later = dueBy('2024-09-30', presence('workdays'), told);
    expect(later).toContain('asked/2024-09-14: late 1');
    expect(later.filter((line) => /09-1[567]/.test(line))).toEqual([]);
  });

  test('248 working days in a year of the contract, 366 days', () => {
    const files = presence('workdays');
    files.contract.term = { from: '2024-06-28', to: '2025-06-28' };
    expect(assessed(files, []).occurrences).toHaveLength(248);
    const daily = presence('every-day');
    daily.contract.term = files.contract.term;
    expect(assessed(daily, []).occurrences).toHaveLength(366);
  });

  test('day and night, by when the person came', () => {
    const night = tell('onsite-attendance', 'OA-N', {
      ...{ date: '2024-07-01', person: 'PER-02', in_at: at('2024-07-01 18:00'), out_at: at('2024-07-02 06:00') },
      recorded_at: at('2024-07-02 07:00'),
    });
    const result = assessed(presence('day-and-night'), [present('2024-07-02'), night], { asOf: '2024-07-05' });
    expect(statuses(result).slice(0, 4)).toEqual([
      'asked/2024-07-01: missing',
      'asked/2024-07-01-night: met',
      'asked/2024-07-02: met',
      'asked/2024-07-02-night: missing',
    ]);
    expect(result.occurrences[1]?.title).toBe('2024-07-01 夜间 巡检报告');
  });

  test('one record is enough for a day', () => {
    const told = [
      present('2024-07-02'),
      tell('onsite-attendance', 'OA-2', { ...present('2024-07-02').record.fields, id: 'OA-2' }),
    ];
    const second = assessed(presence('every-day'), told).occurrences[1];
    expect(second).toMatchObject({ status: 'met', records: ['OA-2', 'OA-2024-07-02'] });
  });
});

describe('breaks', () => {
  const files = contractOf(
    { every: { breaks: 'arranged', match: { from: 'from', to: 'to' } } },
    { kinds: ['client-notice'], done_at: 'issued_at', owner: 'client' },
  );
  const notice = (issued: string, from: string, to: string) =>
    tell('client-notice', 'CN-01', {
      ...{ subtype: 'duty-arrangement', title: '值班安排', issued_at: at(issued), issuer: 'CLI-01', from, to },
      recorded_at: at('2024-10-20 09:00'),
    });

  test('every break of the term, by its first day, with its name', () => {
    const result = assessed(files, []);
    expect(result.occurrences.map(({ period, note }) => `${period} ${note}`)).toEqual([
      '2024-09-15 中秋节',
      '2024-10-01 国庆节',
      '2025-01-01 元旦',
      '2025-01-28 春节',
      '2025-04-04 清明节',
      '2025-05-01 劳动节',
      '2025-05-31 端午节',
    ]);
    expect(dueTimes(result)[1]).toBe('asked/2024-10-01: 2024-09-30 23:59:59');
  });

  test.each([
    ['issued the evening before, filed weeks later', notice('2024-09-30 20:00', '2024-10-01', '2024-10-07'), 'met'],
    ['issued on the first day', notice('2024-10-01 08:00', '2024-10-01', '2024-10-07'), 'late'],
    ['for some of its days', notice('2024-09-27 09:00', '2024-10-03', '2024-10-05'), 'met'],
    ['for days around it', notice('2024-09-27 09:00', '2024-09-28', '2024-10-01'), 'met'],
    ['for other days', notice('2024-09-27 09:00', '2024-10-08', '2024-10-09'), 'missing'],
  ])('%s', (_, told, status) => {
    expect(assessed(files, [told]).occurrences[1]?.status).toBe(status);
  });
});

describe('rows of service', () => {
  const row = (id: string, answers: { kind: string; where?: string }[]) => ({
    ...{ id, no: id.slice(4), title: '查数', item: 'item-1', system: 'ledger', module: '查询', clause: 'c2', answers },
  });
  const files = contractOf(
    { every: { months: 'calendar', per: 'row', grace_workdays: 5, match: { period: 'month' } } },
    { kinds: ['no-activity'] },
  );
  files.contract.service_rows = [
    row('row-1-1', [{ kind: 'incident', where: 'record.system == "ledger"' }, { kind: 'backup-report' }]),
    row('row-1-2', [{ kind: 'incident', where: 'record.system == "portal"' }]),
  ];
  const fault = (id: string, system: string, when: string, more: Fields = {}) =>
    tell('incident', id, { system, severity: 'minor', reported_at: at(when), recorded_at: at(when), ...more });
  const nothing = (item: string, month = '2024-07') =>
    tell('no-activity', `NA-${item.toUpperCase()}`, {
      ...{ item, month, declared_by: 'PER-01', confirmed_by: 'CLI-01', confirmed_at: at('2024-08-02 09:00') },
      recorded_at: at('2024-08-02 10:00'),
    });
  const july = (told: readonly Told[]) => dueBy('2024-08-07', files, told);

  test('material of a row by its own filter; the row’s clause and title', () => {
    expect(july([fault('INC-01', 'ledger', '2024-07-09 09:00')])).toEqual([
      'asked/row-1-1/2024-07: met',
      'asked/row-1-2/2024-07: missing',
    ]);
    const [first] = assessed(files, []).occurrences;
    expect(first).toMatchObject({
      clause: 'c2',
      title: '1-1 查数 2024-07 巡检报告',
      suggested_path: expect.stringContaining('no-activity'),
    });
  });

  test('any of several kinds; by the month that the record names, else by its event', () => {
    expect(july([report('2024-07', '2024-08-05 09:00')])[0]).toBe('asked/row-1-1/2024-07: met');
    expect(july([fault('INC-01', 'ledger', '2024-08-01 09:00')])[0]).toBe('asked/row-1-1/2024-07: missing');
  });

  test('a signed declaration, for the row or for its whole item', () => {
    expect(july([nothing('row-1-2')])).toEqual(['asked/row-1-1/2024-07: missing', 'asked/row-1-2/2024-07: met']);
    expect(july([nothing('item-1')])).toEqual(['asked/row-1-1/2024-07: met', 'asked/row-1-2/2024-07: met']);
    expect(july([nothing('row-1-2', '2024-08')])[1]).toBe('asked/row-1-2/2024-07: missing');
  });

  test('what came in late is late, unless something came in time', () => {
    const late = fault('INC-01', 'portal', '2024-07-09 09:00', { recorded_at: at('2024-08-09 09:00') });
    expect(dueBy('2024-08-31', files, [late])[1]).toBe('asked/row-1-2/2024-07: late 2');
    expect(dueBy('2024-08-31', files, [late, fault('INC-02', 'portal', '2024-07-11 09:00')])[1]).toBe(
      'asked/row-1-2/2024-07: met',
    );
  });
});

test('a cycle must be given in exactly one way', () => {
  const files = monthly({ rrule: 'FREQ=DAILY' });
  expect(assessed(files, []).observations.map(({ message }) => message)).toContain(
    '周期应在 rrule、months、days、breaks 中恰写一种',
  );
});
