import { inflateRawSync } from 'node:zlib';

/** Files of a zip archive by name, with the moment that each carries (PKWARE APPNOTE 4.3): enough for what a test made. */
export function zipEntries(zip: Uint8Array): Map<string, { text: string; moment: number }> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, { text: string; moment: number }>();
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [method, moment, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 12),
      bytes.readUInt32LE(at + 20),
    ];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const text = (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), { text, moment });
    at += 46 + name + extra + comment;
  }
  return entries;
}
