import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Place } from '../source/source.ts';
import type { HistoryAnswer } from './history-aside.ts';

// A thread does not share the compile cache of the one that started it, and compiling would cost more than reading.
module.enableCompileCache();
const { wholeHistory } = await import('../history/history.ts');
const { GitError } = await import('../source/git.ts');
const { extractRecords } = await import('./history-aside.ts');
const { makeRoom } = await import('./room.ts');

/** The thread that reads a whole history; its one message is the answer. */
const answer = await wholeHistory(workerData as Place, extractRecords, makeRoom).then(
  (index): HistoryAnswer => ({ index }),
  (error: unknown): HistoryAnswer => {
    if (error instanceof GitError) return { trouble: error.trouble, message: error.message };
    throw error;
  },
);
parentPort?.postMessage(answer);
