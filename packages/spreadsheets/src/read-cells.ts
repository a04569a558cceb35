// Reads single cells as people write them: amounts, yes and no, codes, phones. Hides the many spellings; guesses nothing.

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

/** What people write where there is none. */
const nones = new Set(
  [
    'none',
    'no',
    'no phone',
    'no email',
    'no tiene',
    'ninguno',
    'ninguna',
    'não tem',
    'nao tem',
    'nenhum',
    'pa genyen',
  ].concat(['无', '無', '没有', '沒有', '--', '—']),
);

const isNone = (text: string): boolean => isUnknown(text) || nones.has(text.toLowerCase());

/** Full-width and Arabic digits, and hyphens of every kind, as the plain ones. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2015\u2212]/g, '-');

// What nobody sees and what no name needs: blanks without width, marks of direction that are copied along with a phone or a name.
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The text of a cell without what nobody sees, its letters in one spelling (NFC: a Macintosh writes ñ as two), trimmed; a quote that
 * neutralizes a formula is taken off again. Every step goes through the text once: cells come from strangers.
 */
export const readText = (cell: string): string | undefined => {
  const plain = cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
  const text = (/[^\x20-\x7e]/.test(plain) ? plain.replace(unseen, '').normalize('NFC') : plain).trim();
  return text === '' ? undefined : text;
};

/** The digits of a number that was typed as a text ('02128), or that lost its kind on the way (2128.0). */
const typedNumber = (cell: string): string =>
  plainDigits(readText(cell) ?? '')
    .replace(/^'(?=[\d(+$])/, '')
    .replace(/^(\d+)\.0$/, '$1');

/** A number that a spreadsheet program rounded: 1.23E+09. Its digits are lost. */
export const isRounded = (text: string): boolean => /^\d([.,]\d+)?E\+?\d+$/i.test(text);

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'si', 'sí', 'sim', 's', 'wi', 'oui', 'haa', 'có', '是', 'نعم']);
const no = new Set(['no', 'n', 'false', '0', 'não', 'nao', 'non', 'nau', 'maya', 'không', '否', 'لا']);

/** Yes or no, in the languages of the template. */
export const readYesNo = (cell: string): CellRead<boolean> => {
  const text = (readText(cell) ?? '').normalize('NFC').toLowerCase();
  if (text === '') return nothing;
  if (yes.has(text)) return { value: true };
  return no.has(text) ? { value: false } : { code: 'yes-or-no', detail: 'must be yes or no' };
};

/**
 * Money in minor units of a currency with cents. `1,000`, `1 000`, `$1,000.00` and `1.000,00` are read. What can be two amounts is none:
 * `12.345` (thousands, or a program's third decimal), `1,5`, `1.000.50`.
 */
export const readAmountMinor = (cell: string): CellRead<number> => {
  const text = typedNumber(cell)
    .replace(/^(US\$|USD|\$)\s?|\s?(USD|US\$|\$)$/gi, '')
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

/** A language tag in its usual case: pt-br is pt-BR, ZH-hans is zh-Hans. */
export const readLanguage = (cell: string): string | undefined =>
  readText(cell)
    ?.split(/[-_]/)
    .map((part, at) => {
      const lower = part.toLowerCase();
      if (at === 0) return lower;
      return part.length === 4 ? `${part.slice(0, 1).toUpperCase()}${lower.slice(1)}` : part.toUpperCase();
    })
    .join('-');

/** A phone as written; a number that a spreadsheet program turned into a power of ten is an error, its digits are lost. */
export const readPhone = (cell: string): CellRead<string> => {
  const text = typedNumber(cell);
  if (text === '' || isNone(text)) return nothing;
  if (isRounded(text)) {
    return {
      code: 'phone-rounded',
      detail: 'was turned into a rounded number by the spreadsheet program: please format the column as text',
    };
  }
  return phoneFault(text) ?? { value: text };
};

const mostPhoneDigits = 15;

/** A US number has ten digits from 2 on, or a 1 before them; one of another country says so by + or 00. Fewer: a digit or the area is lost. */
const phoneFault = (text: string): { readonly code: string; readonly detail: string } | undefined => {
  const [number = ''] = text.split(/x/i);
  const digits = number.replace(/\D/g, '');
  if (digits.length === 0 || !/^[+()\d\s./-]+$/.test(number)) return undefined;
  if (digits.length > mostPhoneDigits)
    return { code: 'phone-digits', detail: 'has more digits than a phone number: please write one number only' };
  const isForeign = /^\s*\(?\+|^0(0|11)/.test(number) ? /^0*[1-9]\d{6}/.test(digits) : digits.length > 11;
  if (isForeign || /^1?[2-9]\d{9}$/.test(digits)) return undefined;
  return {
    code: 'phone-digits',
    detail: `has ${digits.length} digits and is no US number, which has ten: is a digit or the area code lost? A number of another country begins with +`,
  };
};

/** An e-mail address; undefined where somebody wrote that there is none. */
export const readEmail = (cell: string): string | undefined => {
  const text = readText(cell)?.replace(/^mailto:/i, '');
  return text === undefined || isNone(text) ? undefined : text;
};

/** A ZIP code; one that lost its leading zero is an error in words. */
export const readPostalCode = (cell: string): CellRead<string> => {
  const text = typedNumber(cell);
  if (text === '' || isNone(text)) return nothing;
  if (/^\d{4}(-\d{4})?$/.test(text) || /^\d{8}$/.test(text))
    return {
      code: 'leading-zero',
      detail: 'has four digits: its leading zero may be lost. Please write five, and format the column as text',
    };
  return { value: text };
};
