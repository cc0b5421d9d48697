import { arrange, type Entry, piecesOf, readable, type Source } from './source.ts';

/** A source with some files laid over it in memory; nothing is written, and history knows nothing of them. */
export function overlaySource(under: Source, files: ReadonlyMap<string, Uint8Array>): Source {
  const over = [...files].map(([path, bytes]): Entry => ({ path, size: bytes.length, type: 'file', oid: null }));
  const listing = arrange([...under.list().filter(({ path }) => !files.has(path)), ...over]);
  const known = new Map(over.map((entry) => [entry.path, entry]));
  const bytesOf = (path: string) => files.get(readable(known.get(path), path, Number.POSITIVE_INFINITY).path);
  return {
    ...under,
    id: `${under.id}+memory`,
    list: () => listing,
    bytes: (path) => (known.has(path) ? (bytesOf(path) ?? new Uint8Array()) : under.bytes(path)),
    pieces: (path) => (known.has(path) ? [bytesOf(path) ?? new Uint8Array()] : piecesOf(under, path)),
  };
}
