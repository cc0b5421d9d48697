import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asBlob, asBlobPieces } from '../../scripts/source/line-ends.ts';
import { blobOid } from '../../scripts/source/source.ts';

const bytesOf = (text: string) => Buffer.from(text);
const inPieces = (bytes: Buffer, length: number) =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => bytes.subarray(at * length, (at + 1) * length));
const letters = fc.string({ unit: fc.constantFrom('a', '\r', '\n') });

test('what a checkout made of a blob is the blob again, whole and in pieces of any length', () => {
  fc.assert(
    fc.property(
      letters,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('sha1' as const, 'sha256' as const),
      (text, length, format) => {
        // Git leaves a file alone that has a return of its own.
        const blob = bytesOf(text.replaceAll('\r', ''));
        const onDisk = bytesOf(blob.toString().replaceAll('\n', '\r\n'));
        const oid = blobOid(blob, format);
        expect(Buffer.from(asBlob(onDisk, oid, format))).toEqual(blob);
        const pieces = () => inPieces(onDisk, length);
        expect(Buffer.concat([...asBlobPieces(pieces, oid, format)])).toEqual(blob);
      },
    ),
  );
});

test('bytes that no taking out of returns makes the blob stay as they are', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 5 }), (text, length) => {
      const bytes = bytesOf(text);
      const pieces = () => inPieces(bytes, length);
      for (const oid of [blobOid(bytes), blobOid(bytesOf('another'))]) {
        expect(Buffer.from(asBlob(bytes, oid, 'sha1'))).toEqual(bytes);
        expect(Buffer.concat([...asBlobPieces(pieces, oid, 'sha1')])).toEqual(bytes);
      }
    }),
  );
});
