import { Worker } from 'node:worker_threads';
import { GitError, type GitTrouble } from '../source/git.ts';
import type { Place } from '../source/source.ts';

/** What the thread says: line after line of the index, at last the one that comes first; or why git cannot testify. */
export type HistoryAnswer = { line: string } | { first: string } | { trouble: GitTrouble; message: string };

let ahead: Worker | null = null;

/** Starts the thread for whoever will read a whole history: it loads what it needs while this one does the same. */
export function startHistoryThread(): void {
  if (ahead) return;
  ahead = begun();
  // A run that turns out to need no history does not wait for it.
  ahead.unref();
}

function begun(): Worker {
  const worker = new Worker(new URL('./history-worker.js', import.meta.url));
  // Whoever asks hears of it; before, there is nobody to tell.
  worker.on('error', () => {});
  return worker;
}

/** Reads a whole history in a thread of its own. Throws `GitError` as reading it here would. */
export function readHistoryAside(place: Place): Promise<string[]> {
  const worker = ahead ?? begun();
  ahead = null;
  worker.ref();
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    worker.on('message', (answer: HistoryAnswer) => {
      if ('line' in answer) lines.push(answer.line);
      else if ('first' in answer) resolve([answer.first, ...lines]);
      else reject(new GitError(answer.trouble, answer.message));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`reading history ended with ${code}`)));
    worker.postMessage(place);
  });
}
