// Reads single cells as people write them: dates, amounts, yes and no, codes. Hides the many spellings; guesses nothing.

/** A cell's value, `undefined` when the cell says nothing, or what is wrong with it in words. */
export type CellRead<T> = { readonly value: T | undefined } | { readonly code: string; readonly detail: string };

const nothing = { value: undefined } as const;

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

const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** The text of a cell, trimmed; a quote that neutralizes a formula is taken off again. */
export const readText = (cell: string): string | undefined => {
  const text = cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '').trim();
  return text === '' ? undefined : text;
};

const isoDay = (year: string, month: string, day: string): string | undefined => {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00.000Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? undefined : written;
};

const badDate = { code: 'date', detail: 'is no date that exists: please write it as YYYY-MM-DD' } as const;

const dayOrMonthFirst = (first: string, second: string, year: string): CellRead<string> => {
  const [one, two] = [Number(first), Number(second)];
  if (one <= 12 && two <= 12 && one !== two) {
    return {
      code: 'ambiguous-date',
      detail: 'can be read as two dates (day or month first): please write it as YYYY-MM-DD',
    };
  }
  const value = one > 12 ? isoDay(year, second, first) : isoDay(year, first, second);
  return value === undefined ? badDate : { value };
};

/** A date as YYYY-MM-DD. Written with the year first, or so that day and month cannot be confused; else an error, not a guess. */
export const readDate = (cell: string): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '').slice(0, 60);
  if (text === '' || unknowns.has(text.toLowerCase())) return nothing;
  const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text);
  if (yearFirst !== null) {
    const value = isoDay(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
    return value === undefined ? badDate : { value };
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  return yearLast === null ? badDate : dayOrMonthFirst(yearLast[1] ?? '', yearLast[2] ?? '', yearLast[3] ?? '');
};

/** An instant in UTC with milliseconds. A bare date stands for the start of that day in UTC. */
export const readInstant = (cell: string): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '').slice(0, 60);
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    const at = new Date(text.replace(' ', 'T'));
    if (!Number.isNaN(at.getTime())) return { value: at.toISOString() };
  }
  const day = readDate(cell);
  if ('code' in day) return { code: day.code, detail: `${day.detail}, or as an instant such as 2026-11-20T15:00:00Z` };
  return day.value === undefined ? nothing : { value: `${day.value}T00:00:00.000Z` };
};

const yes = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  'si',
  'sí',
  'sim',
  's',
  'wi',
  'oui',
  'sin',
  'haa',
  'có',
  '是',
  'نعم',
]);
const no = new Set(['no', 'n', 'false', '0', 'não', 'nao', 'non', 'nau', 'maya', 'không', '否', 'لا']);

/** Yes or no, in the languages of the template. */
export const readYesNo = (cell: string): CellRead<boolean> => {
  const text = (readText(cell) ?? '').normalize('NFC').toLowerCase();
  if (text === '') return nothing;
  if (yes.has(text)) return { value: true };
  return no.has(text) ? { value: false } : { code: 'yes-or-no', detail: 'must be yes or no' };
};

/** Money in minor units of a currency with cents. `1,000`, `1.000` and `$1,000.00` are read; `12.345` and `1,5` are not guessed at. */
export const readAmountMinor = (cell: string): CellRead<number> => {
  const text = plainDigits(readText(cell) ?? '')
    .replace(/^(US\$|USD|\$)\s?|\s?(USD|US\$|\$)$/gi, '')
    .slice(0, 40);
  if (text === '') return nothing;
  const [, whole = '', cents = '00'] = /^(\d{1,3}(?:[ ,.]\d{3})+|\d+)(?:[.,](\d{2}))?$/.exec(text) ?? [];
  const amountMinor = Number(`${whole.replace(/[ ,.]/g, '')}${cents}`);
  if (whole === '' || !Number.isSafeInteger(amountMinor))
    return { code: 'amount', detail: 'must be an amount such as 400 or 400.00' };
  return { value: amountMinor };
};

/** A whole number without sign. */
export const readCount = (cell: string): CellRead<number> => {
  const text = plainDigits(readText(cell) ?? '').replace(/\.0+$/, '');
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
  const text = readText(cell);
  if (text === undefined || unknowns.has(text.toLowerCase())) return nothing;
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
    return {
      code: 'phone-rounded',
      detail: 'was turned into a rounded number by the spreadsheet program: please format the column as text',
    };
  }
  return { value: plainDigits(text) };
};

/** A ZIP code; one that lost its leading zero is an error in words. */
export const readPostalCode = (cell: string): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '');
  if (text === '') return nothing;
  if (/^\d{4}$/.test(text))
    return {
      code: 'leading-zero',
      detail: 'has four digits: its leading zero may be lost. Please format the column as text',
    };
  return { value: text };
};
