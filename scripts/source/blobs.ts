/**
 * Takes the output of `git cat-file --batch` apart, in whatever pieces it comes: returns the function to feed.
 * Blobs above `bytes_max`, and what is no blob, are passed on as null without being held. A name that git does not
 * resolve is told to `onMissing`.
 */
export function blobParser(
  onBlob: (oid: string, bytes: Buffer | null) => void,
  bytes_max: number,
  onMissing: () => void,
) {
  let header = '';
  let body: { oid: string; keep: boolean; left: number; parts: Buffer[] } | null = null;
  return (chunk: Buffer): void => {
    for (let start = 0; start < chunk.length; ) {
      if (body === null) {
        // "<oid> blob <size>\n", then that many bytes and "\n"; or "<oid> missing\n".
        const end = chunk.indexOf(10, start);
        header += chunk.toString('latin1', start, end < 0 ? undefined : end);
        if (end < 0) return;
        start = end + 1;
        const [, oid = '', type, size] = OBJECT.exec(header) ?? [];
        header = '';
        if (type === undefined) onMissing();
        else body = { oid, keep: Number(size) <= bytes_max, left: Number(size) + 1, parts: [] };
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

const OBJECT = /^([0-9a-f]+) (\w+) (\d+)$/;
