import { expect, test } from 'vitest';
import { bulkRecord, csvOf, diagnosticsOf, type Files, type Operation } from './world.ts';

const operation = (id: string, day: number): Operation => ({
  id,
  system: 'blood-trace',
  operator: 'PER-01',
  action: 'query',
  started_at: `2024-09-${String(day).padStart(2, '0')}T10:00:00+08:00`,
});

/** Two logs of the month, each with a file and a record of its own. */
function twoLogs(first: readonly Operation[], second: readonly Operation[]): Files {
  const logs = [first, second].map((rows, index) => {
    const path = `attachments/operation-log/2024-09-${index + 1}.csv`;
    const times = rows.map(({ started_at }) => started_at).sort();
    const fields = {
      id: `OPB-2024-09-${index + 1}`,
      rows: rows.length,
      started_at: times[0] as string,
      ended_at: times.at(-1) as string,
    };
    const files = Object.entries(bulkRecord(csvOf(rows), fields, path));
    return files.map(([name, bytes]) => [name.replace('2024-09.yaml', `2024-09-${index + 1}.yaml`), bytes]);
  });
  return Object.fromEntries(logs.flat());
}

async function duplicates(first: readonly Operation[], second: readonly Operation[]) {
  const all = await diagnosticsOf(twoLogs(first, second));
  return all
    .filter(({ rule }) => rule === 'duplicate-id')
    .map(({ file, range, message }) => `${file.split('/').at(-1)}:${range.start.line} ${message}`);
}

test('an id that an earlier log has used is found at the row of the later one', async () => {
  const found = await duplicates([operation('OP-A-01', 2), operation('OP-A-02', 3)], [operation('OP-A-02', 4)]);
  expect(found).toEqual([
    '2024-09-2.csv:2 编号 OP-A-02 已由 CWSG2024-07/attachments/operation-log/2024-09-1.csv:3 使用，这一条不计',
  ]);
});

test('ids of their own, and counts that begin anew with every log, are in order', async () => {
  expect(await duplicates([operation('OP-A-01', 2)], [operation('OP-B-01', 3)])).toEqual([]);
  expect(await duplicates([operation('1', 2), operation('2', 3)], [operation('1', 4)])).toEqual([]);
});
