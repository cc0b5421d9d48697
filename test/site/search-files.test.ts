import vm from 'node:vm';
import { expect, test } from 'vitest';
import { searchFiles } from '../../scripts/site/search-files.ts';

const entry = (k: string, index: number, x = '正文') => ({ t: `${k} ${index}`, k, u: `/record/r-${index}.html`, x });

/** Runs the files as the page would: the plan, then every chunk. */
function run(files: { path: string; text: string }[]) {
  const seen: { plan: unknown; rows: [string, unknown[]][] } = { plan: null, rows: [] };
  const yanshouSearch = {
    plan: (plan: unknown) => {
      seen.plan = plan;
    },
    add: (sort: string, rows: unknown[]) => seen.rows.push([sort, rows]),
  };
  for (const file of files) vm.runInNewContext(file.text, { yanshouSearch });
  return seen;
}

test('one chunk per sort, named by the plan, addresses relative to the site', () => {
  const files = searchFiles([entry('故障', 1), entry('备份', 2), entry('故障', 3, '行\u2028末 </script>')]);
  expect(files.map((file) => file.path)).toEqual(['search/plan.js', 'search/001.js', 'search/002.js']);
  const seen = run(files);
  expect(seen.plan).toEqual({ entries: 3, chunks: ['search/001.js', 'search/002.js'] });
  expect(seen.rows).toEqual([
    [
      '故障',
      [
        ['故障 1', 'record/r-1.html', '正文'],
        ['故障 3', 'record/r-3.html', '行\u2028末 </script>'],
      ],
    ],
    ['备份', [['备份 2', 'record/r-2.html', '正文']]],
  ]);
});

test('a long ledger is split and nothing is lost', () => {
  const files = searchFiles(Array.from({ length: 900 }, (_, index) => entry('操作', index, '记录'.repeat(500))));
  expect(files.length).toBeGreaterThan(3);
  expect(run(files).rows.flatMap(([, rows]) => rows)).toHaveLength(900);
});

test('no entries, an empty plan', () => {
  expect(run(searchFiles([])).plan).toEqual({ entries: 0, chunks: [] });
});
