import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText, scanText } from '../../../scripts/read/scan/text-scan.ts';
import {
  anyCard,
  anyMobile,
  anyResidentId,
  anyText,
  anyWrongId,
  beginsBehind,
  endsBefore,
  residentId,
} from './values.ts';

const ID = residentId('32041119900101123');
const X_ID = '11010519491231002X';
const CARD = '6222021234567890128';

const found = (text: string) => scanText(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe('found', () => {
  test.each([
    ['alone', ID, `resident-id ${ID}`],
    ['in Chinese', `身份证${ID}的`, `resident-id ${ID}`],
    ['with X', `(${X_ID})`, `resident-id ${X_ID}`],
    ['with a small x', X_ID.toLowerCase(), `resident-id ${X_ID.toLowerCase()}`],
    ['behind letters', `ID${ID}`, `resident-id ${ID}`],
    ['behind a list’s number', `1.${ID}`, `resident-id ${ID}`],
    ['in a path', `attachments/${ID}.pdf`, `resident-id ${ID}`],
    ['grouped', '110105 19491231 002X', 'resident-id 110105 19491231 002X'],
    ['full width', '１１０１０５１９４９１２３１００２X', 'resident-id １１０１０５１９４９１２３１００２X'],
    ['the old form, named', '身份证号：110105491231002', 'resident-id 110105491231002'],
    ['a phone', '联系电话13812345678，', 'mobile 13812345678'],
    ['a phone with its country', '+8613812345678', 'mobile 13812345678'],
    ['a phone with its country and a hyphen', '86-13812345678', 'mobile 13812345678'],
    ['a phone in groups', '138-1234-5678', 'mobile 138-1234-5678'],
    ['a phone in groups with its country', '+86 138 1234 5678', 'mobile 138 1234 5678'],
    ['a phone in a row of values', '张三,13812345678,42', 'mobile 13812345678'],
    ['a phone behind a date', '2024-07-01 13812345678', 'mobile 13812345678'],
    ['a card', `卡号${CARD}`, `bank-card ${CARD}`],
    ['a card in groups', '6222 0212 3456 7890 128', 'bank-card 6222 0212 3456 7890 128'],
    ['another issuer’s card', '4111111111111111', 'bank-card 4111111111111111'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  test('several of one line, each once', () => {
    expect(found(`${ID} 13812345678 ${CARD} 13912345678`)).toEqual([
      `resident-id ${ID}`,
      'mobile 13812345678',
      `bank-card ${CARD}`,
      'mobile 13912345678',
    ]);
  });
});

describe('not found', () => {
  test.each([
    ['a wrong check digit', '320411199001011230'],
    ['a day that is not', residentId('32041119900230123')],
    ['a province that is not', residentId('99041119900101123')],
    ['nineteen digits', `${ID}1`],
    ['the old form, not named', '110105491231002'],
    ['part of a longer run', '9913812345678901234567890'],
    ['an operation’s id', 'OP-20240701-0001'],
    ['digits of a code', 'OP-13812345678'],
    ['digits before a code’s hyphen', '13812345678-A1'],
    ['a hash', '5da13812345678f00112233445566778899aabbccddee0011223344556677889'.slice(0, 64)],
    ['digits in a name', 'file_13812345678_a'],
    ['an amount', '13812345678.00'],
    ['a fraction', '0.13812345678'],
    ['a count', 'rows: 13812345678'],
    ['a count of bytes in JSON', '"size_bytes": 13812345678'],
    ['a count with its unit', '导出13812345678 条'],
    ['an order’s number', '订单号 4111111111111111'],
    ['an order’s number without a prefix', '2024070112345678'],
    ['seconds and milliseconds', '1719792000 1719792000000'],
    ['a time', '2024-07-01T09:00:00+08:00'],
    ['a row of numbers', '138 1234 5678 9012'],
    ['four numbers of a table', '4111 1111 1111 1111'],
    ['a landline', '0519-86543210'],
    ['a range that no one uses', '12345678901'],
    ['a UUID', '6ba7b810-9dad-4138-1234-567800c04fd4'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('any', () => {
  const embedded = (value: fc.Arbitrary<string>) =>
    fc
      .tuple(anyText, value, anyText)
      .map(([before, one, after]) => [endsBefore(before), one, beginsBehind(after)] as const);

  test('valid resident’s number in any text is found', () => {
    fc.assert(
      fc.property(embedded(anyResidentId), ([before, id, after]) => {
        expect(found(before + id + after)).toContain(`resident-id ${id}`);
      }),
    );
  });

  test('wrong check character is no resident’s number', () => {
    fc.assert(
      fc.property(embedded(anyWrongId), ([before, id, after]) => {
        expect(found(before + id + after).filter((one) => one === `resident-id ${id}`)).toEqual([]);
      }),
    );
  });

  const beside = fc.constantFrom('', ' ', '，', '：', '\n', '"', '(', ')', '电话');

  test('phone and card among Chinese text are found, and masked with nothing left', () => {
    fc.assert(
      fc.property(fc.oneof(anyMobile, anyCard), beside, beside, (value, before, after) => {
        expect(scanText(before + value + after)).toHaveLength(1);
        expect(maskText(before + value + after)).not.toContain(value.slice(3, -3));
      }),
    );
  });

  const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 });
  const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
  test.each<[string, fc.Arbitrary<string>]>([
    ['digest', hex.map((letters) => `sha256: ${letters.join('')}`)],
    ['operation’s id', fc.tuple(number(20200101, 20301231), number(1000, 9999)).map(([a, b]) => `OP-${a}-${b}`)],
    ['long run of digits', fc.bigInt({ min: 10n ** 19n, max: 10n ** 30n }).map(String)],
    ['amount', number(1, 10 ** 10).map((yuan) => `金额 ${yuan}.${yuan.slice(-2).padStart(2, '0')} 元`)],
    ['count', number(1, 10 ** 12).map((count) => `rows: ${count}`)],
    ['moment', fc.date({ noInvalidDate: true }).map((date) => date.toISOString())],
    ['moment in milliseconds', number(10 ** 12, 2 * 10 ** 12)],
  ])('%s is none of them', (_, text) => {
    fc.assert(
      fc.property(text, (one) => void expect(found(one)).toEqual([])),
      { numRuns: 300 },
    );
  });
});
