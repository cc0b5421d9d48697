import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../scripts/source/memory.ts';
import { checkView } from '../../scripts/view/check.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { snapshotOf } from '../support/contract.ts';

/** Whatever becomes of a contract's files, they give diagnostics or a result: no exception, no endless run. */

const ID = 'HT-2025-018';
const ROOT = fileURLToPath(new URL('../fixtures/second/content/', import.meta.url));
const FILES = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(ROOT.length).replaceAll('\\', '/'), readFileSync(path)]),
);

const where = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const file = fc.constantFrom(...Object.keys(FILES).sort());

type Change = (text: Buffer) => Buffer;

const lines =
  (change: (lines: string[], at: number) => string[]) =>
  (at: number): Change =>
  (bytes) => {
    const all = bytes.toString('utf8').split('\n');
    return Buffer.from(change(all, Math.floor(at * all.length)).join('\n'));
  };

const flip = fc.tuple(where, fc.integer({ min: 1, max: 255 })).map(
  ([at, mask]): Change =>
    (bytes) => {
      const copy = Buffer.from(bytes);
      const index = Math.floor(at * copy.length);
      copy[index] = (copy[index] ?? 0) ^ mask;
      return copy;
    },
);
const truncate = where.map(
  (at): Change =>
    (bytes) =>
      bytes.subarray(0, Math.floor(at * bytes.length)),
);
const insert = fc
  .tuple(where, fc.constantFrom(...'&a *a !x | > - ? : [ { } ] " \' # \t \0 ： … ---\n \uFEFF'.split(' ')))
  .map(
    ([at, piece]): Change =>
      (bytes) => {
        const index = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, index), Buffer.from(piece), bytes.subarray(index)]);
      },
  );
const dropLine = where.map(lines((all, at) => all.toSpliced(at, 1)));
const doubleLine = where.map(lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')));
const indentLine = where.map(lines((all, at) => all.with(at, `  ${all[at]}`)));

/** Another value behind a field's colon: what the schema may well accept, and nobody means. */
const VALUES = [
  ...[
    '~',
    '[]',
    '{}',
    '5',
    '-1',
    '0',
    '999999999999999',
    'true',
    '""',
    '"0.5"',
    '"-3"',
    'x',
    '__proto__',
    'constructor',
  ],
  ...['2025-02-28', '0001-01-01', '9999-12-31', '2031-01-01', '2023-06-01', '1999-12-31T23:59:59+08:00'],
  ...[
    '2099-01-01T00:00:00Z',
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=YEARLY;BYDAY=53MO',
    'FREQ=MONTHLY;BYMONTHDAY=31',
  ],
  ...[
    '{param: delay.cap}',
    '{param: nothing}',
    '{hours: 0}',
    '{hours: "0.001"}',
    '{workdays: 99999}',
    '{days: 9999999}',
  ],
  ...[
    '[[[[[1]]]]]',
    'term.end',
    'record:incident',
    'record.x == ""',
    'size(record.id) > 0',
    'UTC',
    'Pacific/Apia',
    'all',
    'off',
  ],
];
const revalue = fc.tuple(where, fc.constantFrom(...VALUES)).map(([at, value]) =>
  lines((all, index) => {
    const line = all[index] ?? '';
    const braced = /^(.*[{,] *[\w.]+: )[^,{}]+(.*)$/.exec(line);
    const plain = /^( *(?:- )?[\w.]+: ?).*$/.exec(line);
    const replaced = braced
      ? `${braced[1]}${value}${braced[2]}`
      : plain
        ? `${(plain[1] ?? '').trimEnd()} ${value}`
        : line;
    return all.with(index, replaced);
  })(at),
);

async function survives(path: string, changes: readonly Change[]): Promise<void> {
  const changed = changes.reduce<Buffer>((bytes, change) => change(bytes), FILES[path] ?? Buffer.alloc(0));
  const result = await snapshotOf(memorySource({ ...FILES, [path]: changed }), ID, '2025-06-30');
  if (!('snapshot' in result)) {
    expect(result.diagnostics.length).toBeGreaterThan(0);
    return;
  }
  const { snapshot } = result;
  for (const { range, message, hint } of snapshot.diagnostics) {
    expect(range.start.line >= 1 && range.start.column >= 1, message).toBe(true);
    expect(message.length > 0 && message.length < 1000 && hint.length > 0).toBe(true);
  }
  expect(checkView(snapshot).headline).toContain(ID.length > 0 ? '完整性' : '');
  expect(scoreView(snapshot).rows.length).toBe(snapshot.contract.scorecard.rows.length);
  expect(JSON.stringify(snapshot)).not.toContain('NaN');
}

test.each([
  ['bytes', fc.oneof(flip, truncate, insert)],
  ['lines', fc.oneof(dropLine, doubleLine, indentLine)],
  ['values', revalue],
])('changed %s', async (_, change) => {
  await fc.assert(fc.asyncProperty(file, fc.array(change, { minLength: 1, maxLength: 3 }), survives), {
    seed: 20250630,
    numRuns: 80,
  });
});

test('every value of every file once, by each of the values nobody means', async () => {
  // Walks on through values and lines together, so that each run of the suite tries the same, fairly spread sample.
  const places = Object.entries(FILES).flatMap(([path, bytes]) =>
    bytes
      .toString('utf8')
      .split('\n')
      .map((_, line, all) => [path, line / all.length] as const),
  );
  let value = 0;
  for (let index = 0; index < places.length; index += 5) {
    const [path, at] = places[index] ?? ['', 0];
    const word = VALUES[value % VALUES.length] ?? '';
    value += 1;
    const change = lines((all, line) =>
      all.with(line, (all[line] ?? '').replace(/^( *(?:- )?[\w.]+:).*$/, `$1 ${word}`)),
    )(at);
    await survives(path, [change]);
  }
});
