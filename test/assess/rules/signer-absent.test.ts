import { expect, test } from 'vitest';
import { signerAbsent } from '../../../scripts/assess/rules/signer-absent.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(signerAbsent, given)).toEqual(expected);

const person = record('personnel', 'PER-03', {
  joined_on: '2024-07-15',
  left_on: '2024-11-29',
  leave: [{ from: '2024-08-12', to: '2024-08-13' }],
});
const change = (fields: object) => record('change', 'CHG-1', { ...fields });
const at = (day: string) => `${day}T19:00:00+08:00`;

test.each<[string, object, string[]]>([
  ['approved the day before the leave', { approver: 'PER-03', approved_at: at('2024-08-11') }, []],
  ['approved on the first day', { approver: 'PER-03', approved_at: at('2024-08-12') }, ['CHG-1 approver']],
  ['approved on the last day', { approver: 'PER-03', approved_at: at('2024-08-13') }, ['CHG-1 approver']],
  ['approved the day after', { approver: 'PER-03', approved_at: at('2024-08-14') }, []],
  ['approved before joining', { approver: 'PER-03', approved_at: at('2024-07-14') }, ['CHG-1 approver']],
  ['approved after leaving', { approver: 'PER-03', approved_at: at('2024-11-30') }, ['CHG-1 approver']],
  ['carried out on leave', { executor: 'PER-03', started_at: at('2024-08-12') }, ['CHG-1 executor']],
  ['carried out after leaving is another rule', { executor: 'PER-03', started_at: at('2024-11-30') }, []],
  ['by somebody else', { executor: 'PER-01', started_at: at('2024-08-12') }, []],
])('%s', (_, fields, expected) => check({ records: [person, change(fields)] }, expected));

test.each([
  ['backup-record', 'checker', 'checked_at'],
  ['data-transfer-approval', 'destroy_witness', 'destroyed_at'],
  ['handover', 'receiver', 'handed_at'],
  ['incident', 'confirmed_by', 'confirmed_at'],
  ['routine-task', 'executor', 'started_at'],
])('%s: %s on leave', (kind, who, when) =>
  check({ records: [person, record(kind, 'X-1', { [who]: 'PER-03', [when]: at('2024-08-12') })] }, [`X-1 ${who}`]),
);

const stay = (id: string, from: string, to: string, place: string, who = 'PER-01') =>
  record('onsite-attendance', id, {
    person: who,
    in_at: `2024-08-20T${from}:00+08:00`,
    out_at: `2024-08-20T${to}:00+08:00`,
    place,
  });

test('nobody is in two places at once', () => {
  check({ records: [stay('OA-1', '08:00', '12:00', '甲楼'), stay('OA-2', '11:00', '17:00', '乙楼')] }, ['OA-2 in_at']);
  check({ records: [stay('OA-1', '08:00', '12:00', '甲楼'), stay('OA-2', '12:00', '17:00', '乙楼')] }, []);
  check({ records: [stay('OA-1', '08:00', '12:00', '甲楼'), stay('OA-2', '11:00', '17:00', '甲楼')] }, ['OA-2 in_at']);
  const records = [stay('OA-1', '08:00', '12:00', '甲楼'), stay('OA-2', '11:00', '17:00', '甲楼')];
  expect(observe(signerAbsent, { records }).map(({ severity }) => severity)).toEqual(['warning']);
  check({ records: [stay('OA-1', '08:00', '12:00', '甲楼'), stay('OA-2', '11:00', '17:00', '乙楼', 'PER-02')] }, []);
});

const operation = (time: string, fields: object = {}) =>
  record('operation-log', 'OP-1', {
    operator: 'PER-01',
    channel: 'onsite',
    started_at: `2024-08-20T${time}:00+08:00`,
    ...fields,
  });

test.each<[string, object, string[]]>([
  ['while signed in', operation('11:00'), []],
  ['within ten minutes of signing out', operation('12:10'), []],
  ['after that', operation('12:11'), ['OP-1 channel']],
  ['before signing in', operation('07:49'), ['OP-1 channel']],
  ['from afar', operation('20:00', { channel: 'remote' }), []],
  ['by somebody without attendance that day', operation('20:00', { operator: 'PER-02' }), []],
  ['on another day', operation('20:00', { started_at: '2024-08-21T20:00:00+08:00' }), []],
])('operated on site %s', (_, one, expected) =>
  check({ records: [stay('OA-1', '08:00', '12:00', '甲楼'), one as ReturnType<typeof record>] }, expected),
);

test.each<[string, string, string[]]>([
  ['the day before joining', '2024-07-14', ['TRN-1 attendees.1']],
  ['the day of joining', '2024-07-15', []],
  ['on leave', '2024-08-12', []],
  ['after leaving', '2024-11-30', ['TRN-1 attendees.1']],
])('listed at a training %s', (_, day, expected) =>
  check(
    { records: [person, record('training', 'TRN-1', { held_at: at(day), attendees: ['CLI-01', 'PER-03'] })] },
    expected,
  ),
);

test('says why', () => {
  const found = observe(signerAbsent, {
    records: [person, change({ executor: 'PER-03', started_at: at('2024-08-12') })],
  });
  expect(found[0]?.message).toBe(
    '变更与改进 CHG-1 的实施人 PER-03 在 2024-08-12 请假（2024-08-12 至 2024-08-13 请假）',
  );
});
