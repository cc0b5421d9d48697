/** Which digits are a number of a person: checksums, dates and prefixes, without a text around them. */

/** First two digits of a resident's number: the provinces of GB/T 2260. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Eighteen characters of GB 11643: province, date of birth and check character. */
export function isResidentId(value: string): boolean {
  if (!PROVINCES.has(value.slice(0, 2)) || !isDate(value.slice(6, 14))) return false;
  let sum = 0;
  for (const [at, weight] of WEIGHTS.entries()) sum += (value.charCodeAt(at) - 48) * weight;
  return CHECK_CHARACTERS[sum % 11] === value[17]?.toUpperCase();
}

/** Fifteen digits of the form before 1999: it has no check digit, so that a text must say what it is. */
export function isOldResidentId(value: string): boolean {
  return PROVINCES.has(value.slice(0, 2)) && isDate(`19${value.slice(6, 12)}`);
}

function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Number ranges in use for mobile phones on the mainland. */
const MOBILE = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;

export function isMobile(value: string): boolean {
  return MOBILE.test(value);
}

/** Issuers by prefix and length: UnionPay, Visa, Mastercard, American Express, JCB, and older domestic debit cards. */
const CARDS = [
  /^62\d{14,17}$/,
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^3[47]\d{13}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^(?:9558|6013|6033|6225)\d{12,15}$/,
];

export function isBankCard(value: string): boolean {
  return CARDS.some((issuer) => issuer.test(value)) && passesLuhn(value) && !/^(\d)\1+$/.test(value);
}

function passesLuhn(value: string): boolean {
  let sum = 0;
  for (let at = value.length - 1, isSecond = false; at >= 0; at -= 1, isSecond = !isSecond) {
    const digit = value.charCodeAt(at) - 48;
    sum += isSecond ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
