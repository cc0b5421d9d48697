import { expect, test } from 'vitest';
import { outOfScale } from '../../../scripts/assess/rules/out-of-scale.ts';
import { observe, places, record } from '../../support/assessment.ts';

/** Eight backups of one system of 1000 MB and ten minutes each, the last of them as given. */
function series(last: Parameters<typeof record>[2], count = 8) {
  return Array.from({ length: count }, (_, index) =>
    record('backup-record', `BK-${index + 1}`, {
      ...{ system: 'blood-trace', task: 'full', result: 'success', size_mb: 1000 },
      ...{ started_at: `2024-08-0${index + 1}T01:00:00+08:00`, ended_at: `2024-08-0${index + 1}T01:10:00+08:00` },
      ...(index === count - 1 ? last : {}),
    }),
  );
}
const seen = (last: Parameters<typeof record>[2], count?: number) =>
  places(outOfScale, { records: series(last, count) });

test.each<[string, Parameters<typeof record>[2], string[]]>([
  ['as usual', {}, []],
  ['a tenth', { size_mb: 100 }, []],
  ['less', { size_mb: 99 }, ['BK-8 size_mb']],
  ['tenfold', { size_mb: 10_000 }, []],
  ['more', { size_mb: 10_001 }, ['BK-8 size_mb']],
  ['in a minute', { ended_at: '2024-08-08T01:01:00+08:00' }, []],
  ['in less', { ended_at: '2024-08-08T01:00:59+08:00' }, ['BK-8 ended_at']],
  ['a failure', { size_mb: 1, result: 'failed' }, []],
  ['of another sort', { size_mb: 1, task: 'config' }, []],
])('%s', (_, last, expected) => expect(seen(last)).toEqual(expected));

test('of few nobody can say what is usual', () => expect(seen({ size_mb: 1 }, 7)).toEqual([]));

test('says what it is and what is usual', () => {
  const found = observe(outOfScale, { records: series({ size_mb: 1, ended_at: '2024-08-08T06:00:00+08:00' }) });
  expect(found.map(({ message }) => message)).toEqual([
    '备份记录 BK-8 的备份大小 1 MB，这个系统同一任务的中间值是 1000 MB',
    '备份记录 BK-8 的用时 5 小时，这个系统同一任务的中间值是 10 分钟',
  ]);
});
