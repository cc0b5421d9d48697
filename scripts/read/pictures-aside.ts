import { Worker } from 'node:worker_threads';
import type { Source } from '../source/source.ts';
import { lookOfBytes, PHOTOGRAPH_NAME, PICTURE_BYTES_MAX } from './pictures.ts';
import type { ReadCache } from './read.ts';

/** For fewer, starting a thread takes longer than looking at them. */
const WORTH_A_THREAD = 4;

/** What is being found out of pictures, by their paths. */
export type LooksAhead = ReadonlyMap<string, Promise<string | null>>;

/**
 * Begins to look at the photographs of a contract on another core, while this one reads the records. Only files that are
 * photographs by their name and whose look no cache knows; everything else is looked at when the reading is done.
 */
export function lookAhead(source: Source, id: string, cache?: ReadCache): LooksAhead {
  const ahead = new Map<string, Promise<string | null>>();
  const unknown = source.list().filter(({ path, type, oid }) => {
    if (type !== 'file' || !path.startsWith(`${id}/`) || !PHOTOGRAPH_NAME.test(path.slice(id.length + 1))) return false;
    return !oid || cache?.get(oid)?.look === undefined;
  });
  if (unknown.length < WORTH_A_THREAD) return ahead;
  for (const { path, size, oid } of unknown) {
    // What cannot be read is for the reader to say.
    if (size <= PICTURE_BYTES_MAX) ahead.set(path, aside(source, path, oid));
  }
  return ahead;
}

/** Contracts of one run often share their pictures: a blob is looked at once. */
const known = new Map<string, Promise<string | null>>();

function aside(source: Source, path: string, oid: string | null): Promise<string | null> {
  const before = oid ? known.get(oid) : undefined;
  if (before) return before;
  let bytes: Uint8Array;
  try {
    bytes = source.bytes(path);
  } catch {
    return Promise.resolve(null);
  }
  const look = thread.look(bytes);
  if (oid) known.set(oid, look);
  return look;
}

/** One thread for the whole run. It keeps the run alive only while something is asked of it. */
const thread = {
  worker: null as Worker | null,
  asked: 0,
  waiting: new Map<number, { bytes: Uint8Array; settle(look: string | null | Promise<string | null>): void }>(),

  look(bytes: Uint8Array): Promise<string | null> {
    this.worker ??= this.start();
    const number = this.asked++;
    this.worker.ref();
    this.worker.postMessage({ number, bytes });
    return new Promise((settle) => this.waiting.set(number, { bytes, settle }));
  },

  start(): Worker {
    const worker = new Worker(new URL('./pictures-thread.js', import.meta.url), { stdout: true, stderr: true });
    worker.on('message', ({ number, look }: { number: number; look: string | null }) => {
      this.waiting.get(number)?.settle(look);
      this.waiting.delete(number);
      if (this.waiting.size === 0) worker.unref();
    });
    // A thread that cannot be had costs time, never the result.
    const giveUp = () => {
      if (this.worker === worker) this.worker = null;
      for (const { bytes, settle } of this.waiting.values()) settle(lookOfBytes(bytes));
      this.waiting.clear();
    };
    worker.on('error', giveUp).on('exit', giveUp);
    return worker;
  },
};
