import { Worker } from 'node:worker_threads';
import { versionLister } from '../read/file.ts';
import { GitError, type GitTrouble } from '../source/git.ts';
import type { Place } from '../source/source.ts';

/** What the worker says: line after line of the index, at last the one that comes first; or why git cannot testify. */
export type HistoryAnswer = { line: string } | { first: string } | { trouble: GitTrouble; message: string };

/** How records are listed from one version of a file after the other, for a whole history, where every file is met in many versions. */
export function extractVersions() {
  const { list, forget } = versionLister();
  return { extract: (bytes: Uint8Array, file: string) => list(bytes, file.endsWith('.md'), file), forget };
}

/** Reads a whole history in a thread of its own. Throws `GitError` as reading it here would. */
export function readHistoryAside(place: Place): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./history-worker.js', import.meta.url), { workerData: place });
    const lines: string[] = [];
    worker.on('message', (answer: HistoryAnswer) => {
      if ('line' in answer) lines.push(answer.line);
      else if ('first' in answer) resolve([answer.first, ...lines]);
      else reject(new GitError(answer.trouble, answer.message));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`reading history ended with ${code}`)));
  });
}
