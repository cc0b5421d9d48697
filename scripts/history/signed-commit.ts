import { blobParser } from '../source/blobs.ts';
import { git, lackingObject } from '../source/git.ts';

/** A commit taken apart as signing put it together; `signature` is null without one in SSH's format. */
export interface SignedCommit {
  payload: Buffer;
  signature: Buffer | null;
}

const COMMIT_BYTES_MAX = 1 << 20;
const HEADER = Buffer.from('gpgsig');
const SSH = '-----BEGIN SSH SIGNATURE-----';

/** The named commits, read in one go; those larger than any honest one are left out. Throws `GitError`. */
export async function readSignedCommits(root: string, hashes: readonly string[]): Promise<Map<string, SignedCommit>> {
  const commits = new Map<string, SignedCommit>();
  if (hashes.length === 0) return commits;
  const onCommit = (hash: string, bytes: Buffer | null) => bytes && commits.set(hash, takeApart(bytes));
  const onMissing = () => {
    throw lackingObject(root);
  };
  const onData = blobParser(onCommit, COMMIT_BYTES_MAX, onMissing);
  await git(root, ['cat-file', '--batch', '--buffer'], { input: `${hashes.join('\n')}\n`, onData });
  return commits;
}

/**
 * git signs the commit without its `gpgsig` headers and puts the signature there, each further line behind a space.
 * A second signature header would leave open which of them counts: then none does.
 */
export function takeApart(commit: Buffer): SignedCommit {
  const kept: Buffer[] = [];
  const signatures: Buffer[][] = [];
  let inSignature = false;
  let start = 0;
  while (start < commit.length) {
    const end = commit.indexOf(10, start);
    const next = end < 0 ? commit.length : end + 1;
    const line = commit.subarray(start, next);
    if (line.length === 1) break;
    if (inSignature && line[0] === 0x20) signatures.at(-1)?.push(line.subarray(1));
    else if (line.subarray(0, HEADER.length).equals(HEADER)) {
      inSignature = true;
      signatures.push([line.subarray(line.indexOf(0x20) + 1)]);
    } else {
      inSignature = false;
      kept.push(line);
    }
    start = next;
  }
  const [only = []] = signatures;
  const text = Buffer.concat(only);
  const isSsh = signatures.length === 1 && text.subarray(0, SSH.length).toString('latin1') === SSH;
  return { payload: Buffer.concat([...kept, commit.subarray(start)]), signature: isSsh ? text : null };
}
