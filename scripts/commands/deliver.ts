import path from 'node:path';
import { print } from './output.ts';
import { replaceFile } from './place.ts';
import { UsageError } from './usage-error.ts';

/** The result into a file, whole or not at all, or to standard output; bytes do not go to a terminal. */
export function deliver(result: string | Uint8Array, { out, format }: { out?: string; format: string }): void {
  if (out !== undefined) {
    replaceFile(path.resolve(out), result);
    return;
  }
  refuseTerminal(format, typeof result !== 'string');
  print(result);
}

/** Said before the work is done, where it is known. */
export function refuseTerminal(format: string, isBinary: boolean): void {
  if (isBinary && process.stdout.isTTY === true)
    throw new UsageError(`${format} 不是文本，不能显示在终端上；请用 --out 写明文件，例如 --out check.${format}`);
}
