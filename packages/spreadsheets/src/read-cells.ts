// Reads single cells as people write them: texts, amounts, counts, codes. Hides the many spellings; guesses nothing.

import { asSeen } from '@hearth/contracts/primitives';

/** A cell's value, `undefined` when the cell says nothing, or what is wrong with it in words. */
export type CellRead<T> = { readonly value: T | undefined } | { readonly code: string; readonly detail: string };

export const nothing = { value: undefined } as const;

/** What people write where they do not know. */
const unknowns = new Set(
  [
    'unknown',
    'not known',
    'n/a',
    'na',
    'none',
    '?',
    '-',
    'desconocido',
    'desconocida',
    'se desconoce',
    'desconhecido',
    'desconhecida',
    'enkoni',
    'pa konnen',
  ].concat(['不详', '不詳', '未知', 'không rõ', 'غير معروف', 'inconnu', 'inconnue', 'dezkonxedu', 'lama yaqaan']),
);

/** Whether somebody wrote that they do not know. */
export const isUnknown = (text: string): boolean => unknowns.has(text.toLowerCase());

/** Full-width and Arabic digits, and hyphens of every kind, as the plain ones. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/**
 * The text of a cell without what nobody sees, its letters in one spelling (NFC: a Macintosh writes ñ as two), trimmed; a quote that
 * neutralizes a formula is taken off again. Every step goes through the text once: cells come from strangers.
 */
export const readText = (cell: string): string | undefined => {
  const plain = cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
  const text = asSeen(plain).trim();
  return text === '' ? undefined : text;
};

/** The digits of a number that was typed as a text ('02128), or that lost its kind on the way (2128.0). */
export const typedNumber = (cell: string): string =>
  plainDigits(readText(cell) ?? '')
    .replace(/^'(?=[\d(+$])/, '')
    .replace(/^(\d+)\.0$/, '$1');

/** A number that a spreadsheet program rounded: 1.23E+09. Its digits are lost. */
export const isRounded = (text: string): boolean => /^\d([.,]\d+)?E\+?\d+$/i.test(text);

/**
 * Money in minor units of a currency with cents. `1,000`, `1 000`, `$1,000.00` and `1.000,00` are read. What can be two amounts is none:
 * `12.345` (thousands, or a program's third decimal), `1,5`, `1.000.50`.
 */
export const readAmountMinor = (cell: string): CellRead<number> => {
  const text = typedNumber(cell)
    .replace(/^(US\$|USD|\$)\s?|\s?(USD|US\$|\$|dollars?|d[oó]lar(?:es)?|dola|美元|đô la)$/gi, '')
    .slice(0, 40);
  if (text === '') return nothing;
  const read =
    /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d{2}))?$/.exec(text) ??
    /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+),(\d{2})$/.exec(text) ??
    /^(\d{1,3}(?:\.\d{3}){2,})$/.exec(text);
  const [, whole = '', cents = '00'] = read ?? [];
  const amountMinor = Number(`${whole.replace(/[ ,.]/g, '')}${cents}`);
  if (/^\d{1,3}\.\d{3}$/.test(text))
    return { code: 'ambiguous-amount', detail: 'can be read as two amounts: please write it as 1000 or 1000.00' };
  if (whole === '' || /^0\d/.test(whole.replace(/[ ,.]/g, '')) || !Number.isSafeInteger(amountMinor))
    return { code: 'amount', detail: 'must be an amount such as 400 or 400.00' };
  return { value: amountMinor };
};

/** A whole number without sign. */
export const readCount = (cell: string): CellRead<number> => {
  const text = typedNumber(cell).replace(/\.0+$/, '');
  if (text === '') return nothing;
  return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { code: 'count', detail: 'must be a whole number' };
};

/** A word of a closed list, in the form of our codes: lower case, words joined by hyphens. */
export const readCode = (cell: string): string | undefined =>
  readText(cell)
    ?.toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Several codes in one cell, parted by | or , or ; as the file allows. */
export const readCodes = (cell: string): readonly string[] =>
  cell
    .split(/[|,;]/)
    .slice(0, 20)
    .flatMap((part) => readCode(part) ?? []);
