import { expect, test } from 'vitest';
import { vanishedRecord } from '../../../scripts/assess/rules/vanished-record.ts';
import { commitAt, type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(vanishedRecord, given)).toEqual(expected);
const file = 'YW-2024-01/evidence/operation-log/2024-08.yaml';
const gone = (seen: string) => [
  { id: 'OP-2024-0007', kind: 'operation-log', file, line: 41, lastSeen: commitAt(seen) },
];

test('one that history has seen', () =>
  check({ vanished: gone('2024-08-12 09:00') }, ['evidence/operation-log/2024-08.yaml']));
test('one last seen on the as-of day itself', () =>
  check({ vanished: gone('2024-08-12 23:59:59'), asOf: '2024-08-12' }, ['evidence/operation-log/2024-08.yaml']));
test('one that came in by the as-of day and was last seen after it', () =>
  check(
    {
      commits: { 'OP-2024-0007': { at: '2024-08-12 23:00' } },
      vanished: gone('2024-09-01 09:00'),
      asOf: '2024-08-12',
    },
    ['evidence/operation-log/2024-08.yaml'],
  ));
test('one that came in after the as-of day was not there yet', () =>
  check(
    {
      commits: { 'OP-2024-0007': { at: '2024-08-13 00:00' } },
      vanished: gone('2024-09-01 09:00'),
      asOf: '2024-08-12',
    },
    [],
  ));
test('one of which only the last sight is known, after the as-of day', () =>
  check({ vanished: gone('2024-08-13 00:00'), asOf: '2024-08-12' }, []));
test('history later than the as-of day says nothing', () =>
  check({ vanished: gone('2024-06-30 09:00'), asOf: '2024-06-30' }, []));
test('nothing gone', () => check({ vanished: [] }, []));

test('says where it was', () => {
  const [found] = observe(vanishedRecord, { vanished: gone('2024-08-12 09:00') });
  expect(found?.message).toMatch(
    /^运维操作 OP-2024-0007 现已不在材料中；最后见于版本 [0-9a-f]{7}（2024-08-12 09:00）的 YW-2024-01\/evidence\/operation-log\/2024-08\.yaml:41$/,
  );
  expect(found?.hint).toBe('请恢复该记录，或把记录状态写成撤回（status: withdrawn）并写明原因');
  expect(found?.at).toEqual({ file, index: -1, path: [] });
});

test('what it was written down as decides, where that is known', () => {
  const written = (recorded_at: string) => gone('2024-09-01 09:00').map((one) => ({ ...one, recorded_at }));
  check({ vanished: written('2024-08-01T09:00:00+08:00'), asOf: '2024-08-12' }, [
    'evidence/operation-log/2024-08.yaml',
  ]);
  check({ vanished: written('2024-08-13T00:00:00+08:00'), asOf: '2024-08-12' }, []);
});

test('many out of one file are told once', () => {
  const many = ['1', '2', '3', '4'].flatMap((digit) =>
    gone('2024-08-12 09:00').map((one) => ({ ...one, id: `OP-2024-000${digit}` })),
  );
  const found = observe(vanishedRecord, { vanished: many });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/^运维操作 OP-2024-0001、OP-2024-0002、OP-2024-0003 等 4 条现已不在材料中；/);
  expect(observe(vanishedRecord, { vanished: many.slice(1) })).toHaveLength(3);
});

test('a withdrawn one says why', () => {
  const withdrawn = (fields: object) => ({
    records: [record('incident', 'INC-1', { status: 'withdrawn', ...fields })],
  });
  check(withdrawn({}), ['INC-1 status']);
  check(withdrawn({ remarks: '无' }), ['INC-1 status']);
  check(withdrawn({ remarks: '与 INC-2 重复登记' }), []);
  check({ ...withdrawn({}), asOf: '2024-08-29' }, []);
  check({ records: [record('incident', 'INC-1', { status: 'draft' })] }, []);
});
