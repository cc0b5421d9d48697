import { createHash, type Hash } from 'node:crypto';
import { git, lackingObject } from '../source/git.ts';

/** SHA-256 and size by git blob: several anchors name mostly the same blobs, and each is read once. */
export type BlobHashes = Map<string, { sha256: string; size: number }>;

/** Adds what `hashes` lacks of these blobs, whatever their size: they are hashed as they come. Throws `GitError`. */
export async function hashBlobs(root: string, oids: readonly string[], hashes: BlobHashes): Promise<void> {
  const wanted = [...new Set(oids)].filter((oid) => !hashes.has(oid));
  if (wanted.length === 0) return;
  const onData = hashingParser(root, (oid, sha256, size) => hashes.set(oid, { sha256, size }));
  await git(root, ['cat-file', '--batch', '--buffer'], { input: `${wanted.join('\n')}\n`, onData });
}

/** Takes the output of `git cat-file --batch` apart, in whatever pieces it comes, and keeps no blob. */
function hashingParser(root: string, onBlob: (oid: string, sha256: string, size: number) => void) {
  let header = '';
  let body: { oid: string; size: number; left: number; hash: Hash } | null = null;
  return (chunk: Buffer): void => {
    for (let start = 0; start < chunk.length; ) {
      if (body === null) {
        const end = chunk.indexOf(10, start);
        header += chunk.toString('latin1', start, end < 0 ? undefined : end);
        if (end < 0) return;
        const [oid = '', type, size] = header.split(' ');
        if (type === 'missing') throw lackingObject(root);
        body = { oid, size: Number(size), left: Number(size), hash: createHash('sha256') };
        header = '';
        start = end + 1;
      } else if (body.left > 0) {
        const part = chunk.subarray(start, start + body.left);
        body.hash.update(part);
        body.left -= part.length;
        start += part.length;
      } else {
        // The line end behind the blob.
        onBlob(body.oid, body.hash.digest('hex'), body.size);
        body = null;
        start += 1;
      }
    }
  };
}
