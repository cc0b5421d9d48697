import fc from 'fast-check';

/** What may become of a file's bytes, each a place and a change: slips, damage, and values nobody means. */

export type Change = (bytes: Buffer) => Buffer;

const where = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const inLines =
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
const PIECES =
  '&a *a !x | > - ? : [ { } ] " \' # \t \0 ： … － ---\n <<<<<<<\n \uFEFF \u202E \u001B <script> __proto__'.split(' ');
const insert = fc.tuple(where, fc.constantFrom(...PIECES)).map(
  ([at, piece]): Change =>
    (bytes) => {
      const index = Math.floor(at * bytes.length);
      return Buffer.concat([bytes.subarray(0, index), Buffer.from(piece), bytes.subarray(index)]);
    },
);
export const bytes = fc.oneof(flip, truncate, insert);

const swapped = ([a, b]: [number, number]): Change =>
  inLines((all, at) => {
    const other = Math.floor(b * all.length);
    return all.with(at, all[other] ?? '').with(other, all[at] ?? '');
  })(a);
export const lines = fc.oneof(
  where.map(inLines((all, at) => all.toSpliced(at, 1))),
  where.map(inLines((all, at) => all.toSpliced(at, 0, all[at] ?? ''))),
  where.map(inLines((all, at) => all.with(at, `  ${all[at]}`))),
  where.map(inLines((all, at) => all.with(at, (all[at] ?? '').replace(/^ {1,2}/, '')))),
  where.map(inLines((all, at) => [...all.slice(0, at), ...all.slice(at).map((line) => line && `  ${line}`)])),
  fc.tuple(where, where).map(swapped),
);

const FIELD = /^( *(?:- )?[\w.]+: ?)(.*)$/;

/** Two fields of a file with each other's values. */
export const exchanges = fc.tuple(where, where).map(
  ([a, b]): Change =>
    (given) => {
      const all = given.toString('utf8').split('\n');
      const fields = all.flatMap((line, index) => (FIELD.test(line) ? [index] : []));
      const [one, other] = [a, b].map((at) => fields[Math.floor(at * fields.length)] ?? 0) as [number, number];
      const [left, right] = [FIELD.exec(all[one] ?? ''), FIELD.exec(all[other] ?? '')];
      if (!left || !right) return given;
      return Buffer.from(all.with(one, `${left[1]}${right[2]}`).with(other, `${right[1]}${left[2]}`).join('\n'));
    },
);

/** What the schema may well accept, and nobody means. */
export const VALUES = [
  ...['~', '[]', '{}', '5', '-1', '0', '999999999999999', 'true', '""', '"0.5"', '"-3"', 'x'],
  ...['__proto__', 'constructor', '2025-02-28', '0001-01-01', '9999-12-31', '2031-01-01', '1999-12-31T23:59:59+08:00'],
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
  ],
  ...['off', 'GZ-2025-01', 'XC-2025-01', 'TECH-01', 'reading-room', 'withdrawn', '2025-06', '"12.00"'],
];

export function revalued(at: number, value: string): Change {
  return inLines((all, index) => {
    const line = all[index] ?? '';
    const braced = /^(.*[{,] *[\w.]+: )[^,{}]+(.*)$/.exec(line);
    const plain = FIELD.exec(line);
    if (braced) return all.with(index, `${braced[1]}${value}${braced[2]}`);
    return plain ? all.with(index, `${(plain[1] ?? '').trimEnd()} ${value}`) : all;
  })(at);
}
export const values = fc.tuple(where, fc.constantFrom(...VALUES)).map(([at, value]) => revalued(at, value));
