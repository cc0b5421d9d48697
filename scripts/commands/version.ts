import fs from 'node:fs';

let version: string | undefined;

/** The tool's own version, part of every snapshot's identity. */
export function toolVersion(): string {
  version ??= String(JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
  return version;
}
