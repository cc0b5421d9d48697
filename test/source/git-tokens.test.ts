import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenReader, tokens } from '../../scripts/source/git.ts';

/** What git may write between two NULs: names in any script, also ones that are no text. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => Buffer.from(text.replaceAll('\0', ''))),
  fc.uint8Array({ min: 1, max: 255 }).map((bytes) => Buffer.from(bytes)),
);

test('output cut anywhere gives the tokens of the whole', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(200)), (pieces, sizes) => {
      const whole = Buffer.concat(pieces.flatMap((one) => [one, Buffer.of(0)]));
      const read: string[] = [];
      const feed = tokenReader((token) => read.push(token));
      let at = 0;
      for (const size of [...sizes, whole.length]) {
        feed(whole.subarray(at, at + size));
        at += size;
      }
      expect(read).toEqual(pieces.map((one) => tokens(Buffer.concat([one, Buffer.of(0)]))[0]));
    }),
  );
});
