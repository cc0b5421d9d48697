import { expect, test } from 'vitest';
import { duplicateAttachment } from '../../../scripts/assess/rules/duplicate-attachment.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(duplicateAttachment, given)).toEqual(expected);
const task = (id: string, day: string, hashes: readonly string[], fields: object = {}, place: object = {}) =>
  record(
    'routine-task',
    id,
    {
      started_at: `${day}T10:00:00+08:00`,
      attachments: hashes.map((sha256, index) => ({ path: `attachments/${id}-${index}.png`, sha256 })),
      ...fields,
    },
    place,
  );

test('the same content under two records, at the later one', () => {
  const [october, november] = [task('RT-1', '2024-10-08', ['a']), task('RT-2', '2024-11-12', ['b', 'a'])];
  check({ records: [october, november] }, ['RT-2 attachments.1.sha256']);
  check({ records: [november, october] }, ['RT-2 attachments.1.sha256']);
});
test('records of two kinds', () =>
  check(
    {
      records: [
        task('RT-1', '2024-08-08', ['a']),
        record('document', 'X-1', {
          approved_at: '2024-08-01T09:00:00+08:00',
          attachments: [{ path: 'attachments/x.pdf', sha256: 'a' }],
        }),
      ],
    },
    ['RT-1 attachments.0.sha256'],
  ));
test('once for each content, however many records', () => {
  const records = ['2024-08-01', '2024-08-02', '2024-08-03'].map((day, index) => task(`RT-${index}`, day, ['a', 'b']));
  check({ records }, ['RT-1 attachments.0.sha256', 'RT-1 attachments.1.sha256']);
  expect(observe(duplicateAttachment, { records })[0]?.message).toBe(
    '常规作业 RT-1 的附件 attachments/RT-1-0.png 与 RT-0 的附件内容完全相同；内容相同的共 3 条记录',
  );
});

test.each<[string, object, object]>([
  ['another content', { attachments: [{ path: 'attachments/RT-1-0.png', sha256: 'b' }] }, {}],
  ['a correction', { supersedes: 'RT-1' }, {}],
  ['no attachment', { attachments: undefined }, {}],
  ['a record that its schema refused', {}, { valid: false }],
])('not with %s', (_, fields, place) =>
  check({ records: [task('RT-1', '2024-10-08', ['a']), task('RT-2', '2024-11-12', ['a'], fields, place)] }, []),
);
test('one record may list a file twice', () => check({ records: [task('RT-1', '2024-10-08', ['a', 'a'])] }, []));
test('a correction stands aside, a third record does not', () =>
  check(
    {
      records: [
        task('RT-1', '2024-10-08', ['a']),
        task('RT-2', '2024-10-08', ['a'], { supersedes: 'RT-1' }),
        task('RT-3', '2024-11-12', ['a']),
      ],
    },
    ['RT-3 attachments.0.sha256'],
  ));
