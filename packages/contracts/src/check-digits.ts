// Numbers of people and accounts that prove themselves: by check digits, or by a form that nothing else has. Pure.
const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

/** Luhn's check digit, as cards have it. */
const isLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, sign, at) => sum + (at % 2 === 1 ? doubled(Number(sign)) : Number(sign)), 0) %
    10 ===
  0;

export const isCard = (text: string): boolean => {
  if (!/^[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{3,4}$/.test(text) && !/^3[47]\d{2}[ -]?\d{6}[ -]?\d{5}$/.test(text))
    return false;
  return isLuhn(text.replace(/\D/g, ''));
};

/** An international bank account number: its letters as numbers, the remainder by 97 is 1. */
export const isIban = (text: string): boolean => {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  return [...turned].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0) === 1;
};

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** A number of a US bank (ABA): first digits of a district, and a check digit. */
export const isRouting = (digits: string): boolean =>
  /^(0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) &&
  digits !== '000000000' &&
  weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

/** A Brazilian taxpayer's number. */
export const isCpf = (text: string): boolean => {
  if (!/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  const first = ((weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return digits.endsWith(`${first}${second}`);
};

/** A Chinese resident's number. */
export const isChineseId = (text: string): boolean =>
  /^\d{17}[\dXx]$/.test(text) &&
  '10X98765432'[weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] ===
    text.slice(-1).toUpperCase();
