// Plain JavaScript on purpose: see scripts/commands/history-worker.js.
import module from 'node:module';
import { parentPort } from 'node:worker_threads';

module.enableCompileCache();
const { lookOfBytes } = await import('./pictures.ts');

parentPort?.on('message', async ({ number, bytes }) => {
  parentPort?.postMessage({ number, look: await lookOfBytes(bytes) });
});
