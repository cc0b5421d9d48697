/**
 * A minimal sRGB display profile (ICC.1:2001-04, version 2.1): primaries and white of IEC 61966-2-1 adapted to D50,
 * one tone curve for the three channels. Made here so that the volumes carry no foreign file.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: [signature: string, body: Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from('No copyright\0', 'latin1')])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', xyz(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', xyz(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const bodies: Buffer[] = [];
  const places = new Map<Buffer, number>();
  const table = Buffer.alloc(4 + 12 * tags.length);
  let offset = 128 + table.length;
  table.writeUInt32BE(tags.length, 0);
  tags.forEach(([signature, body], index) => {
    if (!places.has(body)) {
      places.set(body, offset);
      bodies.push(body, Buffer.alloc((4 - (body.length % 4)) % 4));
      offset += body.length + ((4 - (body.length % 4)) % 4);
    }
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(places.get(body) ?? 0, 8 + 12 * index);
    table.writeUInt32BE(body.length, 12 + 12 * index);
  });
  return Buffer.concat([header(offset), table, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is required; it says when the profile was defined, not when it was written.
  for (const [index, part] of [1999, 10, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  xyzNumbers(0.9642, 1, 0.8249).copy(bytes, 68);
  return bytes;
}

/** The sRGB transfer function at 1024 points, from encoded value to linear light. */
function toneCurve(): Buffer {
  const points = 1024;
  const bytes = Buffer.alloc(12 + 2 * points);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(points, 8);
  for (let index = 0; index < points; index += 1) {
    const value = index / (points - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 12 + 2 * index);
  }
  return bytes;
}

/** textDescriptionType: the ASCII name; the Unicode and Macintosh forms stay empty. */
function description(text: string): Buffer {
  const bytes = Buffer.alloc(12 + text.length + 1 + 78);
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, 'latin1');
  return bytes;
}

function xyz(...values: [number, number, number]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), xyzNumbers(...values)]);
}

/** s15Fixed16 numbers. */
function xyzNumbers(...values: [number, number, number]): Buffer {
  const bytes = Buffer.alloc(12);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  return bytes;
}
