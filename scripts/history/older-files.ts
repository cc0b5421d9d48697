import { git } from '../source/git.ts';

const AT_ONCE = 64;

/**
 * Reads files as commits held them, each named `<commit>:<path in the repository>`; null for one that commit does not
 * hold. A name with a line break would be taken for two, so that such a file counts as not held. Throws `GitError`.
 */
export async function readOlderFiles(
  root: string,
  specs: readonly string[],
  onFile: (spec: string, bytes: Buffer | null) => void,
): Promise<void> {
  const named = specs.filter((spec) => !/[\r\n]/.test(spec));
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const part = named.slice(from, from + AT_ONCE);
    const out = await git(root, ['cat-file', '--batch', '--buffer'], {
      input: part.map((spec) => `${spec}\n`).join(''),
    });
    let start = 0;
    for (const spec of part) {
      const { bytes, next } = nextObject(out, start);
      start = next;
      onFile(spec, bytes);
    }
  }
}

/** `<oid> blob <size>\n`, that many bytes, `\n`; or `<spec> missing\n`. */
function nextObject(out: Buffer, start: number): { bytes: Buffer | null; next: number } {
  const newline = out.indexOf(10, start);
  if (newline < 0) return { bytes: null, next: out.length };
  const header = /^[0-9a-f]+ (\w+) (\d+)$/.exec(out.toString('latin1', start, newline));
  if (!header) return { bytes: null, next: newline + 1 };
  const end = newline + 1 + Number(header[2]);
  return { bytes: header[1] === 'blob' ? out.subarray(newline + 1, end) : null, next: end + 1 };
}
