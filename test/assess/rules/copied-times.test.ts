import { expect, test } from 'vitest';
import { copiedTimes } from '../../../scripts/assess/rules/copied-times.ts';
import { places, record } from '../../support/assessment.ts';

/** A row of days on which one person came and went at these seconds past the minute. */
const days = (seconds: readonly number[], person = 'PER-01') =>
  seconds.map((second, index) => {
    const date = `2024-08-${String(index + 1).padStart(2, '0')}`;
    const clock = `:${String(second).padStart(2, '0')}+08:00`;
    return record('onsite-attendance', `OA-${index + 1}`, {
      ...{ date, person, in_at: `${date}T08:20${clock}`, out_at: `${date}T17:40${clock}` },
    });
  });
const seen = (records: ReturnType<typeof days>) => places(copiedTimes, { records });

test.each<[string, number[], string[]]>([
  ['all differ', [1, 2, 3, 4, 5, 6], []],
  ['two alike', [1, 2, 2, 4, 5, 6], []],
  ['three alike', [1, 2, 2, 2, 5, 6], ['OA-2 in_at']],
  ['three alike, not in a row', [2, 1, 2, 3, 2, 6], []],
  ['two stretches', [1, 1, 1, 2, 3, 3, 3], ['OA-1 in_at', 'OA-5 in_at']],
  ['minutes that agree', [1, 0, 0, 0, 0, 0, 0, 0], []],
  ['too many minutes that agree', [1, 0, 0, 0, 0, 0, 0, 0, 0], ['OA-2 in_at']],
  ['always the same, as a machine has it', [5, 5, 5, 5], []],
])('%s', (_, seconds, expected) => expect(seen(days(seconds))).toEqual(expected));

test('each person by himself', () => {
  expect(seen([...days([1, 2]), ...days([1, 2], 'PER-02')])).toEqual([]);
});

test('sizes of backups', () => {
  const sizes = (list: readonly number[]) =>
    places(copiedTimes, {
      records: list.map((size_mb, index) =>
        record('backup-record', `BK-${index + 1}`, {
          ...{
            system: 'blood-trace',
            task: 'full',
            planned_on: `2024-08-${String(index + 1).padStart(2, '0')}`,
            size_mb,
          },
        }),
      ),
    });
  expect(sizes([1, 2, 2, 2, 2, 2, 3, 4])).toEqual([]);
  expect(sizes([1, 2, 2, 2, 2, 2, 2, 3])).toEqual(['BK-2 size_mb']);
});
