import { report } from './output.ts';

/** Runs a named step and says when it is done: one line each, on the error stream, so that results stay clean. */
export function stepper(quiet: boolean): <T>(title: string, run: () => Promise<T> | T) => Promise<T> {
  return async (title, run) => {
    const live = !quiet && process.stderr.isTTY === true;
    if (live) report(`${title} …`);
    const started = performance.now();
    const value = await run();
    if (!quiet) report(`${live ? '\r' : ''}${title}  ${((performance.now() - started) / 1000).toFixed(1)} 秒\n`);
    return value;
  };
}
