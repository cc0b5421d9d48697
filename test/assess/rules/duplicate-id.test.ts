import { expect, test } from 'vitest';
import { duplicateId } from '../../../scripts/assess/rules/duplicate-id.ts';
import { type Given, observe, record } from '../../support/assessment.ts';

const check = (given: Given, expected: (number | string)[][]) =>
  expect(observe(duplicateId, given).map(({ at }) => [at.file.slice(-12), at.index, ...at.path])).toEqual(expected);
const other = { file: 'YW-2024-01/evidence/incident/2024-09.yaml', digest: '1111' };

test('every id once', () => check({ records: [record('incident', 'X-1'), record('incident', 'X-2')] }, []));
test('the second is named', () =>
  check({ records: [record('incident', 'X-1'), record('incident', 'X-1')] }, [['2024-08.yaml', 1, 'id']]));
test('over files and kinds', () =>
  check({ records: [record('service-request', 'X-1'), record('incident', 'X-1', {}, other)] }, [
    ['2024-09.yaml', 0, 'id'],
  ]));
test('the third as well', () =>
  check({ records: [record('incident', 'X-1'), record('incident', 'X-1'), record('incident', 'X-1', {}, other)] }, [
    ['2024-08.yaml', 1, 'id'],
    ['2024-09.yaml', 0, 'id'],
  ]));

test('says where the first is, and whether they are the same', () => {
  const [same] = observe(duplicateId, { records: [record('incident', 'X-1'), record('incident', 'X-1')] });
  expect(same?.message).toBe('编号 X-1 已由 YW-2024-01/evidence/incident/2024-08.yaml:3 使用，这一条不计');
  expect(same?.hint).toBe('两处内容相同，请只留一处');
  expect(same?.related?.[0]?.at).toEqual({ file: 'YW-2024-01/evidence/incident/2024-08.yaml', index: 0, path: ['id'] });
  const [differs] = observe(duplicateId, {
    records: [record('incident', 'X-1'), record('incident', 'X-1', {}, other)],
  });
  expect(differs?.hint).toMatch(/^请给后写的一条换用新编号/);
});
