/**
 * One check taken apart, as one process without caches: milliseconds of processor time of the main thread, stage by
 * stage, then every reading of every parameter beside one assessment. Prints JSON.
 */
import path from 'node:path';
import { assess, prepare } from '../../scripts/assess/assess.ts';
import { makeContext } from '../../scripts/assess/context.ts';
import { workOut } from '../../scripts/assess/outcome.ts';
import { otherReadings } from '../../scripts/assess/score/readings.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { readHistoryAside } from '../../scripts/commands/history-aside.ts';
import { openHistory } from '../../scripts/history/history.ts';
import { extractRecords } from '../../scripts/read/file.ts';
import { contractIds, readContract } from '../../scripts/read/read.ts';
import { completeScan } from '../../scripts/read/scan/complete.ts';
import { maskNames } from '../../scripts/read/scan/names.ts';
import { takeSnapshot } from '../../scripts/snapshot.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';

const used = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const stages: { [stage: string]: number } = {};
let mark = 0;
const lap = (stage: string) => {
  const now = used();
  stages[stage] = now - mark;
  mark = now;
};
lap('start and modules');

const source = maskNames(await openWorktree(path.resolve(process.argv[2] ?? 'sample-repo/content')));
lap('list files, ask git');
const [id = ''] = contractIds(source);
const opening = openHistory(source, { extractRecords, version: 'bench', readWhole: readHistoryAside });
const reading = readContract(source, id);
await completeScan(reading, source);
lap('read');
const history = await opening;
lap('take over history');
const { files } = reading;
if (!files?.contract.sample) throw new Error('the sample cannot be read');
const asOf = files.contract.sample.as_of as Parameters<typeof takeSnapshot>[0]['asOf'];
const holidays = loadHolidays();
const own = history.forContract(id, new Set(reading.records.map((record) => record.id)));
lap('provenance of records');
const hashes = new Map(reading.content.map((file) => [file.path, file.sha256]));
const input = { contract: files, records: reading.records, history: own, asOf, holidays: holidays.years, hashes };
assess({ ...input, openReadingsOnly: true });
lap('assess');
takeSnapshot({ source, reading, history, holidays, asOf, tool: 'bench', openReadingsOnly: true });
const snapshot = used() - mark;
mark = used();

// Warm from here on: both were done before.
const ground = prepare(input);
const context = makeContext(ground);
const outcome = workOut(context, []);
const once = used() - mark;
mark = used();
const others = otherReadings(ground, context, outcome, []);
const readings = used() - mark;
process.stdout.write(
  JSON.stringify({ records: reading.records.length, stages, snapshot, once, readings, others: others.length }),
);
