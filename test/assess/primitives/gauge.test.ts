import { describe, expect, test } from 'vitest';
import {
  downtime,
  field,
  type Item,
  numbersAt,
  quotient,
  ratio,
  takeOf,
  tally,
  time,
} from '../../../scripts/assess/primitives/gauge.ts';
import { merged } from '../../../scripts/assess/primitives/lateness.ts';
import { n } from './numbers.ts';

const item = (id: string, fields: Item['fields']): Item => ({ fields, records: [id] });

describe('ratio', () => {
  const items = [item('A', { ok: true }), item('B', { ok: false }), item('C', { ok: true })];
  test('two of three, and it names the third', () => {
    const found = ratio(items, ({ fields }) => fields.ok === true);
    expect([found?.value.toFraction(), found?.records]).toEqual(['200/3', ['B']]);
    expect(found?.arithmetic).toBe('2 ÷ 3 = 200/3% ≈ 66.6667%');
  });
  test('what is left out does not count at all', () => {
    expect(ratio(items, ({ records }) => (records[0] === 'B' ? null : true))?.value.valueOf()).toBe(100);
    expect(ratio(items, () => null)).toBeNull();
    expect(ratio([], () => true)).toBeNull();
  });
});

describe('quotient and field', () => {
  const items = [
    item('A', {
      interfaces: [
        { expected: 18640, actual: 18622, availability: '99.95%' },
        { expected: 100, actual: 99, availability: '99%' },
      ],
    }),
    item('B', { interfaces: [{ expected: 260, actual: 260, availability: '100%' }] }),
  ];
  test('sums over the items of lists: 18981 of 19000 is 99.9', () => {
    const found = quotient(items, 'interfaces.actual', 'interfaces.expected');
    expect([found?.value.toString(), found?.arithmetic]).toEqual(['99.9', '18981 ÷ 19000 = 99.9%']);
  });
  test('nothing to divide by', () => {
    expect(quotient(items, 'interfaces.actual', 'nothing')).toBeNull();
    expect(quotient([item('A', { a: 1, b: 0 })], 'a', 'b')).toBeNull();
  });
  test.each([
    ['min', '99', '3 个中最低 99%', ['A']],
    ['max', '100', '3 个中最高 100%', ['B']],
    ['mean', '99.65', '(99.95 + 99 + 100) ÷ 3 = 99.65%', ['A', 'B']],
    ['last', '100', '最后一个 100%', ['A', 'B']],
  ] as const)('%s of what is written as a percentage', (take, value, arithmetic, records) => {
    expect(field(items, 'interfaces.availability', take)).toMatchObject({ unit: '%', arithmetic, records });
    expect(field(items, 'interfaces.availability', take)?.value.toString()).toBe(value);
  });
  test('numbers, decimals as text and percentages are read; other words are not', () => {
    expect(numbersAt({ x: 5, y: '0.1', z: '99.9 %', w: '约 5', v: 0.1, u: '1e3' }, 'x').map(String)).toEqual(['5']);
    for (const [name, found] of [
      ['y', '0.1'],
      ['z', '99.9'],
      ['w', undefined],
      ['v', undefined],
      ['u', undefined],
    ] as const)
      expect(numbersAt({ x: 5, y: '0.1', z: '99.9 %', w: '约 5', v: 0.1, u: '1e3' }, name)[0]?.toString()).toBe(found);
  });
  test('ten times a tenth is one', () => {
    const tenths = Array.from({ length: 10 }, (_, at) => item(`R-${at}`, { size: '0.1' }));
    expect(field(tenths, 'size', 'sum')?.value.toString()).toBe('1');
  });
});

describe('time and tally', () => {
  const items = [item('A', { s: 3 * 3600 }), item('B', { s: 6 * 3600 })];
  const length = ({ fields }: Item) => fields.s as number;
  test('3 h and 6 h are 4.5 h on average', () => {
    const found = time(items, length, 'hours', 'mean');
    expect([found?.value.toString(), found?.arithmetic]).toEqual(['4.5', '(3 + 6) ÷ 2 = 4.5 小时']);
  });
  test('the longest in minutes, and whose it was', () => {
    expect(time(items, length, 'minutes', 'max')).toMatchObject({ unit: ' 分钟', records: ['B'] });
  });
  test('none at all', () => {
    expect(time([], length, 'days', 'max')).toBeNull();
    expect(takeOf([], 'mean')).toBeNull();
    expect(tally([]).value.valueOf()).toBe(0);
    expect(tally(items).arithmetic).toBe('2 件');
  });
});

describe('downtime', () => {
  const hour = 3600;
  const january = { from: 0, to: 744 * hour };
  const clock = ({ from, to }: { from: number; to: number }) => to - from;
  test('4 of 744 hours', () => {
    const found = downtime([{ from: 10 * hour, to: 14 * hour }], january, clock, 'rate', ['A']);
    expect(found?.value.toFraction()).toBe('9250/93');
    expect(found?.arithmetic).toBe('(744 − 4) ÷ 744 = 9250/93% ≈ 99.4624%');
  });
  test('clipped to the month, overlaps once: 2 + 3 hours', () => {
    const stretches = [
      { from: -5 * hour, to: 2 * hour },
      { from: 10 * hour, to: 12 * hour },
      { from: 11 * hour, to: 13 * hour },
    ];
    expect(downtime(merged(stretches, january), january, clock, 'hours', [])?.value.toString()).toBe('5');
  });
  test('none is a hundred percent', () => {
    expect(downtime([], january, clock, 'rate', [])?.value.toString()).toBe('100');
    expect(n(100).equals(100)).toBe(true);
  });
});
