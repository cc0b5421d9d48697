import { arrange, BYTES_MAX_DEFAULT, type Entry, readable, type Source, type SourceOptions } from './source.ts';

/** Content held in memory, from path to bytes or UTF-8 text: for tests, and for what was unpacked elsewhere. */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: SourceOptions & { id?: string } = {},
): Source {
  const bytesMax = options.max_bytes ?? BYTES_MAX_DEFAULT;
  const held = Object.entries(files).map(([path, data]) => ({
    path,
    bytes: typeof data === 'string' ? new TextEncoder().encode(data) : data,
  }));
  const bytesOf = new Map<string, Uint8Array>();
  const entries = new Map<string, Entry>();
  for (const { path, bytes } of arrange(held)) {
    bytesOf.set(path, bytes);
    entries.set(path, { path, size: bytes.length, type: 'file', oid: null });
  }
  const listing = [...entries.values()];
  return {
    id: options.id ?? 'memory',
    list: () => listing,
    bytes(path) {
      const entry = readable(entries.get(path), path, bytesMax);
      return bytesOf.get(entry.path) ?? new Uint8Array();
    },
    git: null,
    withoutGit: '内容来自内存，没有提交历史',
  };
}
