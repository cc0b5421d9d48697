import { parentPort, workerData } from 'node:worker_threads';
import { wholeHistory } from '../history/history.ts';
import { GitError } from '../source/git.ts';
import type { Place } from '../source/source.ts';
import { extractRecords, type HistoryAnswer } from './history-aside.ts';

/** The thread that reads a whole history; its one message is the answer. */
const answer = await wholeHistory(workerData as Place, extractRecords).then(
  (index): HistoryAnswer => ({ index }),
  (error: unknown): HistoryAnswer => {
    if (error instanceof GitError) return { trouble: error.trouble, message: error.message };
    throw error;
  },
);
parentPort?.postMessage(answer);
