import fs from 'node:fs';
import type { TextOptions } from '../faces/text.ts';

export interface ReportOptions {
  format: 'text' | 'json';
  all: boolean;
  quiet: boolean;
}

/** Standard output, synchronously: a pipe that is closed early ends the run quietly. */
export function print(text: string | Uint8Array): void {
  write(1, text);
}

/** What is not the result: progress, advice, errors. */
export function report(text: string): void {
  write(2, text);
}

function write(descriptor: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += fs.writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** `limit`: how many findings are listed before the rest is only counted. */
export function textOptions(options: ReportOptions, prefix: string, limit = 50): TextOptions {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    prefix,
    colour,
    width: process.stdout.columns ?? null,
    limit: options.all ? Number.POSITIVE_INFINITY : limit,
  };
}

/** The content folder as it is put before a path, so that the path opens from where the user stands. */
export function shown(content: string): string {
  return content.replaceAll('\\', '/').replace(/\/+$/, '') || '/';
}
