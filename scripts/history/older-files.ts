import { blobParser } from '../source/blobs.ts';
import { git } from '../source/git.ts';

/** Older versions may be anything; what is larger is held by nobody. */
const BYTES_MAX = 16 * 1024 * 1024;

/**
 * Reads files as commits held them, each named `<commit>:<path in the repository>`; null for one that commit does not
 * hold, or holds too large to be evidence. A name with a line break would be taken for two, so that such a file counts as
 * not held. One process for all, one file held at a time. Throws `GitError`.
 */
export async function readOlderFiles(
  root: string,
  specs: readonly string[],
  onFile: (spec: string, bytes: Buffer | null) => void,
): Promise<void> {
  const named = specs.filter((spec) => !/[\r\n]/.test(spec));
  if (named.length === 0) return;
  // git answers in the order asked.
  let next = 0;
  const take = (bytes: Buffer | null) => {
    onFile(named[next] ?? '', bytes);
    next += 1;
  };
  await git(root, ['cat-file', '--batch', '--buffer'], {
    input: named.map((spec) => `${spec}\n`).join(''),
    onData: blobParser(
      (_oid, bytes) => take(bytes),
      BYTES_MAX,
      () => take(null),
    ),
  });
}
