const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** 1 January 1980, 00:00, in the two words of MS-DOS: the earliest that a zip can say. */
const MOMENT = { time: 0, date: (1 << 5) | 1 };

/**
 * The same archive with one fixed moment in every entry, in place (PKWARE APPNOTE 4.3.7, 4.3.12): what packs it puts the
 * local clock there.
 *
 * @throws when the bytes are no zip without extra fields of time.
 */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a plain zip archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('damaged zip archive');
    if (view.getUint16(at + 30, true) !== 0) throw new Error('unexpected extra field in a zip entry');
    view.setUint16(at + 12, MOMENT.time, true);
    view.setUint16(at + 14, MOMENT.date, true);
    view.setUint16(local + 10, MOMENT.time, true);
    view.setUint16(local + 12, MOMENT.date, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
