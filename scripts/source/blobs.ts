import { partialClone } from './git.ts';

/**
 * Takes the output of `git cat-file --batch` apart, in whatever pieces it comes: returns the function to feed.
 * Blobs above `bytes_max` are passed on as null without being held. Throws `GitError` for a blob the clone lacks.
 */
export function blobParser(onBlob: (oid: string, bytes: Buffer | null) => void, bytes_max: number) {
  let header = '';
  let body: { oid: string; keep: boolean; left: number; parts: Buffer[] } | null = null;
  return (chunk: Buffer): void => {
    for (let start = 0; start < chunk.length; ) {
      if (body === null) {
        // "<oid> blob <size>\n", then that many bytes and "\n"; or "<oid> missing\n".
        const end = chunk.indexOf(10, start);
        header += chunk.toString('latin1', start, end < 0 ? undefined : end);
        if (end < 0) return;
        const [oid = '', type, size] = header.split(' ');
        if (type === 'missing') throw partialClone();
        body = { oid, keep: Number(size) <= bytes_max, left: Number(size) + 1, parts: [] };
        header = '';
        start = end + 1;
      } else {
        const part = chunk.subarray(start, start + body.left);
        if (body.keep) body.parts.push(part);
        body.left -= part.length;
        start += part.length;
        if (body.left > 0) return;
        const whole = body.parts.length === 1 ? (body.parts[0] ?? part) : Buffer.concat(body.parts);
        onBlob(body.oid, body.keep ? whole.subarray(0, -1) : null);
        body = null;
      }
    }
  };
}
