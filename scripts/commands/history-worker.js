// Plain JavaScript on purpose: stripping the types of the file that a thread starts with would load a compiler into it,
// which takes longer than reading half of the history. What it imports comes from the compile cache.
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// A thread does not share the compile cache of the one that started it.
module.enableCompileCache();
const { wholeHistory } = await import('../history/history.ts');
const { GitError } = await import('../source/git.ts');
const { extractVersions } = await import('./history-aside.ts');
const { makeRoom } = await import('./room.ts');

const { extract, forget } = extractVersions();
const betweenContracts = () => {
  forget();
  makeRoom();
};

/** The thread that reads a whole history, and keeps none of it: each contract's line is sent off as it is made. */
const send = (line) => parentPort?.postMessage({ line });
const answer = await wholeHistory(workerData, extract, send, betweenContracts).then(
  (first) => ({ first }),
  (error) => {
    if (error instanceof GitError) return { trouble: error.trouble, message: error.message };
    throw error;
  },
);
parentPort?.postMessage(answer);
