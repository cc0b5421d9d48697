/**
 * Amounts in Chinese capital numerals (支付结算办法 附一《正确填写票据和结算凭证的基本规定》), both ways and exactly in fen:
 * `壹拾贰万圆整` is 12000000n.
 */

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
/** Longer than any amount: a text beyond it is not looked at. */
const LENGTH_MAX = 80;

/** Other ways to write the same sign, as met in contracts. */
const VARIANTS: { readonly [sign: string]: string } = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((sign, digit) => [sign, DIGITS[digit] as string])),
  貳: '贰',
  陸: '陆',
  两: '贰',
  十: '拾',
  百: '佰',
  千: '仟',
  萬: '万',
  億: '亿',
  元: '圆',
  圓: '圆',
  正: '整',
};

/** The amount in capitals; fen not below 0. */
export function writeCapital(fen: bigint): string {
  if (fen < 0n) throw new RangeError(`fen: ${fen}`);
  const yuan = fen / 100n;
  const [jiao, cents] = [Number((fen / 10n) % 10n), Number(fen % 10n)];
  const tail = `${jiao > 0 ? `${DIGITS[jiao]}角` : ''}${cents > 0 ? `${DIGITS[cents]}分` : ''}`;
  if (tail === '') return `${yuan === 0n ? '零' : writeYuan(yuan)}圆整`;
  if (yuan === 0n) return tail;
  // The rules want 零 after 圆 where there are fen and no jiao.
  return `${writeYuan(yuan)}圆${jiao === 0 ? '零' : ''}${tail}`;
}

function writeYuan(yuan: bigint): string {
  const hundredMillions = yuan / 10n ** 8n;
  let text = hundredMillions === 0n ? '' : `${writeYuan(hundredMillions)}亿`;
  let isGap = false;
  for (const [value, unit] of [
    [Number((yuan / 10_000n) % 10_000n), '万'],
    [Number(yuan % 10_000n), ''],
  ] as const) {
    if (value > 0) text += `${text !== '' && (isGap || value < 1000) ? '零' : ''}${writeGroup(value)}${unit}`;
    isGap = value === 0;
  }
  return text;
}

/** Four digits, 1–9999. */
function writeGroup(value: number): string {
  let text = '';
  let isGap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) isGap = true;
    else {
      text += `${text !== '' && isGap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
      isGap = false;
    }
  }
  return text;
}

/** What stands before the amount on forms and invoices: 人民币, （大写）, the sign that closes the field. */
const BEFORE = /^(?:人民币)?\s*(?:[（(]大写[）)]|大写)?\s*[：:]?\s*[⊗ⓧ×]?\s*/;

/** Fen of an amount in capitals as papers have it, with or without 人民币（大写）; null when the text is not a sound amount. */
export function readCapital(text: string): bigint | null {
  if (text.length > LENGTH_MAX) return null;
  const plain = [...text.trim().replace(BEFORE, '')].map((sign) => VARIANTS[sign] ?? sign).join('');
  const match = /^(?:([^圆角分整]+)圆)?(?:零?([^圆角分整])角)?(?:零?([^圆角分整])分)?整?$/.exec(plain);
  if (!match || (match[1] ?? match[2] ?? match[3]) === undefined) return null;
  const yuan = match[1] === undefined ? 0n : readYuan(match[1]);
  const [jiao, cents] = [match[2], match[3]].map((sign) => (sign === undefined ? 0 : DIGITS.indexOf(sign)));
  if (yuan === null || jiao === undefined || cents === undefined || jiao < 0 || cents < 0) return null;
  return yuan * 100n + BigInt(jiao * 10 + cents);
}

/** Whole yuan: what stands before 亿, then before 万, then the rest. */
function readYuan(text: string): bigint | null {
  const parts = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text);
  if (!parts) return null;
  if (text === '零') return 0n;
  const [, hundredMillions, tenThousands, rest] = parts;
  const upper = hundredMillions === undefined ? 0n : readYuan(hundredMillions);
  const middle = tenThousands === undefined ? 0 : readGroup(tenThousands);
  const lower = rest === '' ? 0 : readGroup(rest ?? '');
  if (upper === null || middle === null || lower === null) return null;
  return upper * 10n ** 8n + BigInt(middle) * 10_000n + BigInt(lower);
}

/** `玖仟零伍拾` as 9050; places fall from left to right, 拾 at the front may go without its 壹. */
function readGroup(text: string): number | null {
  const match = /^零?(?:(.)仟)?零?(?:(.)佰)?零?(?:(.?)拾)?零?(.?)$/.exec(text);
  if (!match || text === '') return null;
  let value = 0;
  for (const [index, worth] of [1000, 100, 10, 1].entries()) {
    const sign = match[index + 1];
    if (sign === undefined || (sign === '' && worth !== 10)) continue;
    const digit = sign === '' ? 1 : DIGITS.indexOf(sign);
    if (digit < 1) return null;
    value += digit * worth;
  }
  return value === 0 ? null : value;
}
