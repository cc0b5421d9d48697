import { expect, test } from 'vitest';
import { brokenBy, shapeOf } from '../../scripts/read/whole.ts';

const said = (name: string, ...parts: (string | number[])[]) => {
  const bytes = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
  return brokenBy(name, shapeOf(bytes))?.message ?? null;
};
const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const END = [0xff, 0xd9];
const MANY = 'x'.repeat(70_000);

test.each([
  ['a PDF', said('a.pdf', '%PDF-1.7', MANY, '%%EOF'), null],
  [
    'one behind a scanner’s bytes, and before a gateway’s',
    said('a.PDF', '\0\0', '%PDF-1.7 %%EOF', '\0'.repeat(9_000)),
    null,
  ],
  ['one cut short', said('a.pdf', '%PDF-1.7', MANY), 'PDF 没有结尾，多半没有传完'],
  ['a PNG', said('a.png', PNG, MANY, 'IEND'), null],
  ['one cut short', said('a.png', PNG, MANY), 'PNG 图片没有结尾，多半没有传完'],
  ['a photograph with a film behind it', said('a.jpeg', JPEG, MANY, END, MANY, MANY), null],
  ['one cut short', said('a.jpg', JPEG, MANY), 'JPEG 图片没有结尾，多半没有传完'],
  ['another picture', said('a.jpg', PNG, 'IEND'), '扩展名是 .jpg，内容却是 PNG 图片'],
  ['a WebP', said('a.webp', 'RIFF', [8, 0, 0, 0], 'WEBPVP8 '), null],
  ['one cut short', said('a.webp', 'RIFF', [99, 0, 0, 0], 'WEBPVP8 '), 'WebP 图片没有结尾，多半没有传完'],
  ['nothing', said('a.docx'), '附件是空文件（0 字节）'],
  ['a program', said('a.csv', 'MZ', '\0'.repeat(58), [64, 0, 0, 0], 'PE\0\0'), '附件是 Windows 程序，不是材料'],
  [
    'a word that begins like one',
    said('a.txt', 'MZ is how a program begins, and this text is none of them, however long'),
    null,
  ],
  ['an ending that nothing is known of', said('a.docx', 'anything'), null],
])('%s', (_, told, expected) => expect(told).toBe(expected));
