import { expect, test } from 'vitest';
import { parseDay } from '../../scripts/calendar/instant.ts';
import { assessVersion, defaultDay, readVersion } from '../../scripts/commands/workspace.ts';
import {
  asRecord,
  bulkRecord,
  csvOf,
  type Files,
  LOG,
  type Operation,
  recordsFile,
  sourceOf,
  toldOf,
} from './world.ts';

const operation = (id: string, day: number, operator: string): Operation => ({
  id,
  system: 'blood-trace',
  operator,
  action: 'query',
  started_at: `2024-09-${String(day).padStart(2, '0')}T10:00:00+08:00`,
});
const ROWS = [operation('OPX-2024-0001', 2, 'PER-01'), operation('OPX-2024-0002', 27, 'PER-55')];
const TIMES = { started_at: '2024-09-02T10:00:00+08:00', ended_at: '2024-09-27T10:00:00+08:00' };
const LOGGED = bulkRecord(csvOf(ROWS), { rows: 2, ...TIMES });
/** The same, handed in before its last row. */
const EARLY = bulkRecord(csvOf(ROWS), { rows: 2, ...TIMES, recorded_at: '2024-09-10T10:00:00+08:00' });
const person = (id: string): Files => ({
  [`evidence/personnel/${id}.yaml`]: recordsFile('personnel', [
    {
      id,
      name: '运维工程师戊',
      employer: '乙方（示例）',
      role: '驻场运维',
      joined_on: '2024-06-28',
      social_insurance_month: '2024-05',
    },
  ]),
});
const operationRecord = (id: string): Files => ({
  [`evidence/operation-log/${id}.yaml`]: recordsFile('operation-log', [asRecord({ ...operation(id, 3, 'PER-01') })]),
});

/** Runs one after the other over one cache: what is told of the log, and whether it was looked through for that. */
function runs() {
  const kept = new Map<string, string>();
  return async (files: Files, asOf?: string) => {
    const source = sourceOf({ ...LOGGED, ...files });
    let looked = false;
    const set = (key: string, text: string) => {
      looked ||= key.startsWith('bulk ');
      kept.set(key, text);
    };
    const { readings, history } = await readVersion(source, ['CWSG2024-07']);
    const dayOf = (one: Parameters<typeof defaultDay>[0]) => (asOf && parseDay(asOf)) || defaultDay(one);
    const texts = { get: (key: string) => kept.get(key), set };
    const [result] = await assessVersion(source, readings, history, { openReadingsOnly: false, dayOf, texts });
    if (!result || !('snapshot' in result)) throw new Error('no snapshot');
    const told = result.snapshot.diagnostics.map((one) => ({ ...one, file: one.file.slice('CWSG2024-07/'.length) }));
    return { looked, told: toldOf(told, LOG) };
  };
}

test('what the rows do not name has no log looked through again', async () => {
  const run = runs();
  const first = await run({});
  expect(first.looked).toBe(true);
  expect(first.told.filter((line) => line.includes('PER-55'))).toHaveLength(1);
  const same = { looked: false, told: first.told };
  expect(await run({})).toEqual(same);
  expect(await run(person('PER-77'))).toEqual(same);
  expect(await run(operationRecord('OPY-2024-0001'))).toEqual(same);
  expect((await run({}, '2024-12-31')).looked).toBe(false);
});

test('what they name has: a person, an id of their form, a day that ends before them', async () => {
  const run = runs();
  await run({});
  const known = await run(person('PER-55'));
  expect(known.looked).toBe(true);
  expect(known.told.filter((line) => line.includes('PER-55'))).toEqual([]);
  const taken = await run(operationRecord('OPX-2024-0002'));
  expect(taken.looked).toBe(true);
  expect(taken.told.filter((line) => line.includes('duplicate-id'))).toHaveLength(1);
  expect((await run(operationRecord('OPX-2024-0777'))).looked).toBe(true);
  const looked = [];
  for (const day of ['2024-09-20', '2024-09-20', '2024-09-21', '2024-12-30', '2024-12-31'])
    looked.push((await run(EARLY, day)).looked);
  expect(looked).toEqual([true, false, true, true, false]);
});
