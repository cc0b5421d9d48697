import v8 from 'node:v8';
import vm from 'node:vm';

/** Below this a run needs no care. */
const USED_MAX = 256 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * Gives back what was let go, between two contracts: on a machine with memory to spare the engine puts that off until
 * gigabytes are held, and a run over many contracts may share its machine.
 */
export function makeRoom(): void {
  if (v8.getHeapStatistics().used_heap_size < USED_MAX) return;
  if (!collect) {
    v8.setFlagsFromString('--expose-gc');
    collect = vm.runInNewContext('gc') as () => void;
  }
  collect();
}
