// Reads phones, e-mail addresses and ZIP codes as people write them. Hides labels beside numbers, and the words for none.
import { phoneFault } from '@hearth/contracts/value-faults';
import { type CellRead, isRounded, isUnknown, nothing, readText, typedNumber } from './read-cells.ts';

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
  ].concat(['无', '無', '没有', '沒有']),
);

const isNone = (text: string): boolean => isUnknown(text) || nones.has(text.toLowerCase()) || /^[-–—]+$/.test(text);

// What people write beside a number that is not another number: what kind it is. Whose it is ("daughter") is no label.
const phoneLabel =
  /^(?:tel|phone|cell|mobile|cel|celular|whatsapp|ph|telefono|teléfono)\s*[.:#]?\s+|\s*[-,(]?\s*(?:cell|mobile|home|work|cel|celular|casa|whatsapp)\s*\)?$/gi;

/** A phone without labels beside it; an extension as `x12`. */
const plainPhone = (text: string): string =>
  text
    .slice(0, 100)
    .replace(phoneLabel, '')
    .replace(/[\s,;]*(?:ext(?:ension)?|extensi[oó]n|ramal|anexo)\s*[.:=#]?\s*(\d{1,6})$/i, ' x$1')
    .trim();

/** A phone as written; a number that a spreadsheet program turned into a power of ten is an error, its digits are lost. */
export const readPhone = (cell: string): CellRead<string> => {
  const text = plainPhone(typedNumber(cell));
  if (text === '' || isNone(text)) return nothing;
  if (isRounded(text)) {
    return {
      code: 'phone-rounded',
      detail: 'was turned into a rounded number by the spreadsheet program: please format the column as text',
    };
  }
  if (!/^[+()\d\s./x-]+$/i.test(text))
    return { code: 'phone', detail: 'must be one phone number and no words, such as 617-555-0100 or 617-555-0100 x12' };
  return phoneFault(text) ?? { value: text };
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
