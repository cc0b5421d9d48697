import { expect, test } from 'vitest';
import { rosterConflict } from '../../../scripts/assess/rules/roster-conflict.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(rosterConflict, given)).toEqual(expected);
type Shift = [from: string, to: string, person: string, backup?: string];
const roster = (id: string, shifts: Shift[], fields: object = {}, place: object = {}) =>
  record(
    'duty-roster',
    id,
    {
      shifts: shifts.map(([from, to, person, backup], index) => ({
        id: `s${index}`,
        date: `2024-10-${from.slice(0, 2)}`,
        from: `2024-10-${from}:00+08:00`,
        to: `2024-10-${to}:00+08:00`,
        person,
        ...(backup ? { backup } : {}),
      })),
      ...fields,
    },
    place,
  );

test.each<[string, Shift[], string[]]>([
  [
    'one after the other',
    [
      ['01T08:00', '01T14:00', 'PER-01'],
      ['01T14:00', '01T22:00', 'PER-01'],
    ],
    [],
  ],
  [
    'by a minute',
    [
      ['01T08:00', '01T14:01', 'PER-01'],
      ['01T14:00', '01T22:00', 'PER-01'],
    ],
    ['DR-1 shifts.1.person'],
  ],
  [
    'listed the other way round',
    [
      ['01T14:00', '01T22:00', 'PER-01'],
      ['01T08:00', '01T20:00', 'PER-01'],
    ],
    ['DR-1 shifts.0.person'],
  ],
  [
    'two people',
    [
      ['01T08:00', '01T20:00', 'PER-01'],
      ['01T14:00', '01T22:00', 'PER-02'],
    ],
    [],
  ],
  [
    'standing by is not being there',
    [
      ['01T08:00', '01T20:00', 'PER-01'],
      ['01T14:00', '01T22:00', 'PER-02', 'PER-01'],
    ],
    [],
  ],
  [
    'two inside a long one',
    [
      ['01T08:00', '02T08:00', 'PER-01'],
      ['01T10:00', '01T11:00', 'PER-01'],
      ['01T20:00', '01T22:00', 'PER-01'],
    ],
    ['DR-1 shifts.1.person', 'DR-1 shifts.2.person'],
  ],
])('shifts: %s', (_, shifts, expected) => check({ records: [roster('DR-1', shifts)] }, expected));

test('on two rosters, of which neither replaces the other', () => {
  const [one, other]: [Shift[], Shift[]] = [[['01T08:00', '01T20:00', 'PER-01']], [['01T18:00', '02T08:00', 'PER-01']]];
  check({ records: [roster('DR-1', one), roster('DR-2', other)] }, ['DR-2 shifts.0.person']);
  check({ records: [roster('DR-1', one), roster('DR-2', other, { supersedes: 'DR-1' })] }, []);
  check({ records: [roster('DR-1', one), roster('DR-2', other, {}, { valid: false })] }, []);
});

const person = (fields: object = {}) => record('personnel', 'PER-01', { joined_on: '2024-07-15', ...fields });

test.each<[string, object, string[]]>([
  ['there', {}, []],
  ['not come yet', { joined_on: '2024-10-02' }, ['DR-1 shifts.0.person', 'DR-1 shifts.1.backup']],
  ['first day', { joined_on: '2024-10-01' }, []],
  ['gone', { left_on: '2024-09-30' }, ['DR-1 shifts.0.person', 'DR-1 shifts.1.backup']],
  ['last day', { left_on: '2024-10-01' }, []],
  ['on leave', { leave: [{ from: '2024-09-28', to: '2024-10-01' }] }, ['DR-1 shifts.0.person', 'DR-1 shifts.1.backup']],
  ['back from leave', { leave: [{ from: '2024-09-28', to: '2024-09-30' }] }, []],
])('on a shift: %s', (_, fields, expected) => {
  const shifts: Shift[] = [
    ['01T08:00', '01T20:00', 'PER-01'],
    ['01T20:00', '02T08:00', 'PER-02', 'PER-01'],
  ];
  check({ records: [person(fields), roster('DR-1', shifts)] }, expected);
});

const LEAVE = { leave: [{ from: '2024-08-05', to: '2024-08-06' }] };
test.each<[string, object, object, string[]]>([
  ['duty-log', { person: 'PER-01', date: '2024-08-06' }, LEAVE, ['X-1 person']],
  ['duty-log', { person: 'PER-01', date: '2024-08-07' }, LEAVE, []],
  ['onsite-attendance', { person: 'PER-01', in_at: '2024-08-05T08:20:00+08:00' }, LEAVE, ['X-1 person']],
  ['onsite-attendance', { person: 'PER-02', in_at: '2024-08-05T08:20:00+08:00' }, LEAVE, []],
  ['inspection-report', { inspector: 'PER-01', inspected_at: '2024-08-05T09:00:00+08:00' }, LEAVE, ['X-1 inspector']],
  [
    'inspection-report',
    { reviewed_by: 'PER-01', reviewed_at: '2024-08-06T09:00:00+08:00' },
    LEAVE,
    ['X-1 reviewed_by'],
  ],
  [
    'inspection-report',
    { reviewed_by: 'PER-01', reviewed_at: '2024-08-06T09:00:00+08:00' },
    { left_on: '2024-08-05' },
    ['X-1 reviewed_by'],
  ],
  // Who did the work and was not on the roster at all is another rule's.
  [
    'inspection-report',
    { inspector: 'PER-01', inspected_at: '2024-08-06T09:00:00+08:00' },
    { left_on: '2024-08-05' },
    [],
  ],
  ['inspection-report', { inspector: 'PER-01', reviewed_by: 'PER-01' }, LEAVE, []],
])('%s %j, %j', (kind, fields, times, expected) =>
  check({ records: [person(times), record(kind, 'X-1', { ...fields })] }, expected),
);

test('says which shifts', () => {
  const shifts: Shift[] = [
    ['01T08:00', '01T20:00', 'PER-01'],
    ['01T14:00', '01T22:00', 'PER-01'],
  ];
  expect(observe(rosterConflict, { records: [roster('DR-1', shifts)] })[0]?.message).toBe(
    'PER-01 同时在两个班上：DR-1 的 s1（2024-10-01 14:00 至 2024-10-01 22:00）与 DR-1 的 s0（2024-10-01 08:00 至 2024-10-01 20:00）',
  );
  expect(
    observe(rosterConflict, { records: [person({ left_on: '2024-09-30' }), roster('DR-1', shifts.slice(0, 1))] })[0]
      ?.message,
  ).toBe('值班表 DR-1 的班次 s0 主值班人 PER-01 在 2024-10-01 已离场（2024-09-30 离场）');
});

test('nobody stands in for himself', () => {
  const roster = (backup: string) =>
    record('duty-roster', 'DR-9', {
      shifts: [
        {
          id: 'd',
          date: '2024-09-15',
          from: '2024-09-15T08:00:00+08:00',
          to: '2024-09-15T20:00:00+08:00',
          person: 'PER-91',
          backup,
        },
      ],
    });
  expect(places(rosterConflict, { records: [roster('PER-91')] })).toEqual(['DR-9 shifts.0.backup']);
  expect(places(rosterConflict, { records: [roster('PER-92')] })).toEqual([]);
});

test('one inspector, two systems, one second', () => {
  const report = (id: string, system: string, second: string, inspector = 'PER-09') =>
    record('inspection-report', id, { system, inspector, inspected_at: `2024-08-07T10:00:${second}+08:00` });
  const both = (second: string, other: ReturnType<typeof report>) =>
    places(rosterConflict, { records: [report('INS-1', 'blood-trace', second), other] });
  expect(both('11', report('INS-2', 'health-exam', '11'))).toEqual(['INS-2 inspected_at']);
  expect(both('11', report('INS-2', 'health-exam', '12'))).toEqual([]);
  expect(both('11', report('INS-2', 'blood-trace', '11'))).toEqual([]);
  expect(both('11', report('INS-2', 'health-exam', '11', 'PER-08'))).toEqual([]);
  expect(both('00', report('INS-2', 'health-exam', '00'))).toEqual([]);
});
