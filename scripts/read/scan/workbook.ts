import { Worker } from 'node:worker_threads';
import type { FindingKind } from './finding.ts';
import { guardZip, type ZipEntry } from './zip-guard.ts';

/** One value in a workbook. */
export interface CellFinding {
  kind: FindingKind;
  /** `工作表“名单”B12 单元格` */
  place: string;
  masked: string;
  sha256: string;
}

/** `isPassing`: refused for want of time or memory, which another machine may have. */
export type WorkbookScan = { found: CellFinding[]; count: number } | { refused: string; isPassing?: boolean };

const TIME_MAX_MS = 4000;
/** Old space of the thread in MB; the unpacked parts lie outside it. */
const MEMORY_MAX = 256;

/** One thread serves all workbooks of a run, until one of them breaks it. It does not keep the process alive. */
let thread: Worker | null = null;

/**
 * Scans a workbook's cells, names and comments. The archive is looked at first; then a thread of its own, with limits of
 * time and memory, unpacks and reads it: a sheet of a few bytes can declare a rectangle that no memory holds.
 */
export async function scanWorkbook(bytes: Uint8Array): Promise<WorkbookScan> {
  const guarded = guardZip(bytes);
  if ('refused' in guarded) return guarded;
  thread ??= startThread();
  const worker = thread;
  worker.ref();
  const answer = await ask(worker, { bytes, entries: guarded.entries });
  if (!('broken' in answer)) {
    worker.unref();
    return answer;
  }
  thread = null;
  // What it still has to say is nobody's concern.
  worker.on('error', () => {});
  await worker.terminate();
  return { refused: answer.broken, isPassing: true };
}

function ask(worker: Worker, workbook: { bytes: Uint8Array; entries: ZipEntry[] }) {
  return new Promise<WorkbookScan | { broken: string }>((resolve) => {
    const settle = (answer: WorkbookScan | { broken: string }) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail);
      resolve(answer);
    };
    const fail = (error: NodeJS.ErrnoException) =>
      settle({ broken: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? '展开后太大' : '打不开：内容损坏' });
    const timer = setTimeout(() => settle({ broken: `读取超过 ${TIME_MAX_MS / 1000} 秒` }), TIME_MAX_MS);
    worker.on('message', settle).on('error', fail);
    worker.postMessage(workbook);
  });
}

function startThread(): Worker {
  return new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  });
}
