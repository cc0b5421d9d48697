import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateIn, parseRecords } from '../../scripts/read/file.ts';
import { laterScanner, scanRecords, scanSpans } from '../../scripts/read/record-scan.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const files = fs
  .readdirSync(content, { recursive: true })
  .map(String)
  .filter((file) => /\/(evidence|findings|waivers|panel)\/.*\.(ya?ml|md)$/.test(file.replaceAll('\\', '/')));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Lines of every kind that may stand in a list of records, and some that may not. */
const LINES = [
  '  - id: INC-2024-0001',
  '  - id: "INC-2024-0002"',
  "  - id: 'INC-2024-0003' ",
  '  - title: 没有编号在前',
  '    id: INC-2024-0004',
  '    title: 查询慢',
  '    title: "引号里的：冒号"',
  '    title: "没有结束',
  '    继续"',
  '    impact: |',
  '      第一行',
  '      # 不是注释',
  '    # 注释',
  '  # 两条之间的注释',
  '# 行首的注释',
  '',
  '   ',
  '    clauses: [c1, c2]',
  '    clauses: [c1,',
  '      c2]',
  '    step: { a: 1, b: "}" }',
  '    steps:',
  '      - at: 1',
  '        id: INC-2024-0005',
  '      - id: INC-2024-0006',
  '    empty:',
  '    text: 末尾有全角空格　',
  '\t- id: INC-2024-0007',
  '- id: INC-2024-0008',
  '  -   id: INC-2024-0009',
  '  -',
  'kind: incident',
  'records:',
  '...',
] as const;

describe('a scan of lines', () => {
  test('lists the records of every sample file as the parser does, and gives none of them up', () => {
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      const bytes = fs.readFileSync(path.join(content, file));
      const markdown = file.endsWith('.md');
      expect(scanRecords(bytes, markdown), file).toEqual(parseRecords(bytes, markdown));
    }
  });

  test('agrees with the parser wherever both can read a text', () => {
    let both = 0;
    const body = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
    const ends = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(body, ends, fc.boolean(), (lines, end, last) => {
        const text = ['kind: incident', 'records:', ...lines].join(end) + (last ? end : '');
        const scanned = scanRecords(bytesOf(text), false);
        const parsed = parseRecords(bytesOf(text), false);
        if (scanned === null || parsed.length === 0) return;
        both += 1;
        expect(scanned).toEqual(parsed);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(both).toBeGreaterThan(200);
  });

  test.each([
    ['a value in quotes over two lines', 'kind: incident\nrecords:\n  - id: A-1\n    title: "a\n  - id: B-1\n    b"\n'],
    ['a list in brackets over two lines', 'kind: incident\nrecords:\n  - id: A-1\n    x: [1,\n  2]\n'],
    ['two ids in one record', 'kind: incident\nrecords:\n  - id: A-1\n    id: A-2\n'],
    ['a record without id', 'kind: incident\nrecords:\n  - title: a\n'],
    ['a byte-order mark', '\ufeffkind: incident\nrecords:\n  - id: A-1\n'],
    ['an id that is none', 'kind: incident\nrecords:\n  - id: 一\n'],
    ['a mapping instead of a list', 'kind: incident\nrecords:\n  a: 1\n'],
    ['one record with two ids', 'kind: incident\nid: A-1\nid: A-2\n'],
  ])('leaves %s to the parser', (_, text) => {
    expect(scanRecords(bytesOf(text), false)).toBeNull();
  });

  test('places a field of the second record where the parser of the whole file places it', () => {
    const text = 'kind: incident\nrecords:\n  - id: A-1\n    title: 一\n\n  # 下一条\n  - id: A-2\n    title: 二\n';
    expect(scanSpans(bytesOf(text))?.map(({ id, line }) => [id, line])).toEqual([
      ['A-1', 3],
      ['A-2', 7],
    ]);
    expect(locateIn(bytesOf(text), false, 1, ['title'])).toEqual({
      start: { line: 8, column: 12 },
      end: { line: 8, column: 13 },
    });
    expect(locateIn(bytesOf(text), false, 1, ['absent']).start).toEqual({ line: 7, column: 5 });
  });
});

test('whichever way lines end, a record says the same; a line break less is another text', () => {
  const list =
    'kind: incident\nrecords:\n  - id: INC-1\n    title: 查询慢\n    impact: |\n      第一行\n      第二行\n';
  const single = '---\nkind: document\nid: DOC-1\n---\n\n正文\n';
  for (const [text, markdown] of [
    [list, false],
    [single, true],
  ] as const) {
    const [unix, windows] = [text, text.replaceAll('\n', '\r\n')].map(bytesOf);
    const digest = scanRecords(unix as Uint8Array, markdown)?.map((one) => one.digest);
    expect(digest).toHaveLength(1);
    expect(scanRecords(windows as Uint8Array, markdown)?.map((one) => one.digest)).toEqual(digest);
    expect(parseRecords(windows as Uint8Array, markdown).map((one) => one.digest)).toEqual(digest);
    expect(
      scanRecords(bytesOf(text.replace('第一行\n      ', '第一行').replace('正文', '正 文')), markdown)?.[0]?.digest,
    ).not.toBe(digest?.[0]);
  }
});

describe('one version after the other', () => {
  test('is scanned to what each gives by itself, however it came about', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 10 });
    const edit = fc.record({ at: fc.nat(14), drop: fc.nat(3), put: lines });
    let reused = 0;
    fc.assert(
      fc.property(lines, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        const { scan } = laterScanner();
        let now: string[] = ['  - id: INC-2024-0021', '    title: 一', '  - id: INC-2024-0022', ...first];
        let before: unknown[] = [];
        for (const { at, drop, put } of [{ at: 0, drop: 0, put: [] }, ...edits]) {
          now = [...now.slice(0, at), ...put, ...now.slice(at + drop)];
          const bytes = bytesOf(`${['kind: incident', 'records:', ...now].join('\n')}\n`);
          const listed = scan(bytes, false, 'a.yaml');
          expect(listed).toEqual(scanRecords(bytes, false));
          reused += listed?.filter((one) => before.includes(one)).length ?? 0;
          before = listed ?? before;
        }
      }),
      { numRuns: 10_000, seed: 11 },
    );
    expect(reused).toBeGreaterThan(300);
  });

  test('a log that grew keeps the records that it had; another file and other bytes in the same place do not', () => {
    const { scan, forget } = laterScanner();
    const log = (...ids: string[]) =>
      bytesOf(`kind: incident\nrecords:\n${ids.map((id) => `  - id: ${id}\n    title: 事\n`).join('')}`);
    const held = log('A-1', 'A-2', 'A-3');
    const first = scan(held, false, 'a.yaml');
    // What the bytes were read from may be used for something else.
    held.fill(0);
    const second = scan(log('A-1', 'A-2', 'A-3', 'A-4'), false, 'a.yaml');
    expect(second?.map(({ id, line }) => [id, line])).toEqual([
      ['A-1', 3],
      ['A-2', 5],
      ['A-3', 7],
      ['A-4', 9],
    ]);
    expect(second?.slice(0, 2)).toEqual(first?.slice(0, 2));
    expect(second?.[0]).toBe(first?.[0]);
    expect(scan(log('A-1', 'A-2'), false, 'b.yaml')?.[0]).not.toBe(first?.[0]);
    expect(scan(log('A-1', 'A-9', 'A-3'), false, 'a.yaml')?.map(({ id }) => id)).toEqual(['A-1', 'A-9', 'A-3']);
    expect(scan(bytesOf('kind: incident\nrecords:\n  - id: A-1\n'), false, 'a.yaml')?.map(({ id }) => id)).toEqual([
      'A-1',
    ]);
    const last = scan(log('A-1', 'A-2', 'A-3'), false, 'a.yaml');
    forget();
    expect(scan(log('A-1', 'A-2', 'A-3'), false, 'a.yaml')?.[0]).not.toBe(last?.[0]);
  });
});
