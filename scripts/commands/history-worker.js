// Plain JavaScript on purpose: stripping the types of the file that a thread starts with would load a compiler into it,
// which takes longer than reading half of the history. What it imports comes from the compile cache.
import module from 'node:module';
import { parentPort } from 'node:worker_threads';

// A thread does not share the compile cache of the one that started it.
module.enableCompileCache();
const { wholeHistory } = await import('../history/history.ts');
const { GitError } = await import('../source/git.ts');
const { versionLister } = await import('../read/file.ts');
const { makeRoom } = await import('./room.ts');

const { list, forget } = versionLister();
/** From one version of a file after the other: in a whole history every file is met in many. */
const extract = (bytes, file) => list(bytes, file.endsWith('.md'), file);
const betweenContracts = () => {
  forget();
  makeRoom();
};

/** The thread that reads a whole history, and keeps none of it: each contract's line is sent off as it is made. */
const send = (line) => parentPort?.postMessage({ line });
// Asked once; until then it waits, loaded.
parentPort?.once('message', async (place) => {
  const answer = await wholeHistory(place, extract, send, betweenContracts).then(
    (first) => ({ first }),
    (error) => {
      if (error instanceof GitError) return { trouble: error.trouble, message: error.message };
      throw error;
    },
  );
  parentPort?.postMessage(answer);
});
