/** Looks at an archive's own directory before anything is unpacked. Lengths are in bytes. */
const ENTRIES_MAX = 2000;
const UNPACKED_MAX = 32 * 1024 * 1024;
const RATIO_MAX = 250;
/** Below this a ratio tells nothing: an empty sheet is a few hundred bytes that shrink well. */
const RATIO_FROM = 1024 * 1024;

export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  header: number;
}

/** The entries of an archive that may be unpacked, or why it may not, in words. */
export function guardZip(bytes: Uint8Array): { entries: ZipEntry[] } | { refused: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return { refused: '打不开：压缩目录缺失或损坏' };
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff) return { refused: '打不开：是 ZIP64 格式' };
  if (count > ENTRIES_MAX) return { refused: `里面有 ${count} 个部件，超过 ${ENTRIES_MAX} 个` };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let [packed, unpacked] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { refused: '打不开：压缩目录损坏' };
    const entry = entryAt(view, bytes, at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const told = refusalOf(entry, view, bytes.length);
    if (told) return { refused: told };
    entries.push(entry);
    packed += entry.packed;
    unpacked += entry.unpacked;
  }
  // Several entries may point at the same bytes.
  if (packed > bytes.length) return { refused: '打不开：部件互相重叠' };
  if (unpacked > UNPACKED_MAX)
    return { refused: `解压后 ${megabytes(unpacked)} MB，超过 ${megabytes(UNPACKED_MAX)} MB` };
  return { entries };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  return {
    name,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
}

function refusalOf(
  { method, packed, unpacked, header, name }: ZipEntry,
  view: DataView,
  length: number,
): string | null {
  if (header + 30 > length || view.getUint32(header, true) !== 0x04034b50) return '打不开：部件损坏';
  // Sizes that are not in the directory would be taken from where nobody has added them up.
  if ((packed === 0 || unpacked === 0) && !name.endsWith('/') && packed + unpacked > 0 && packed !== 2)
    return '打不开：部件没有写明大小';
  if (packed === 0 && view.getUint32(header + 18, true) !== 0) return '打不开：部件没有写明大小';
  if (method !== 0 && method !== 8) return '打不开：压缩方法不常见';
  if (unpacked > RATIO_FROM && unpacked > packed * RATIO_MAX) return `压缩比超过 ${RATIO_MAX} 倍，像是压缩炸弹`;
  return null;
}

function endOfDirectory(view: DataView): number {
  const last = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= last; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function megabytes(size: number): string {
  return (size / 1024 / 1024).toFixed(0);
}
