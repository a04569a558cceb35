// What a number means by the style of its cell: a day, or digits in a mask such as 00000 for a ZIP code. Hides built-in numbers of formats.
import { attribute, elementsOf } from './workbook-xml.ts';

/**
 * A day, one that is shown without its day or its year, a time of day, a number in another unit than it looks (percent, another currency,
 * thousands), masks of zeros with hyphens (the shortest that holds the number), or nothing that matters.
 */
export type NumberStyle = 'day' | 'part-of-day' | 'time' | 'unit' | { readonly masks: readonly string[] } | undefined;

const builtInDays = new Set([14, 15, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInParts = new Set([16, 17]);
const builtInUnits = new Set([9, 10]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

/** Whether a number is shown as something else than dollars or a plain number. */
const isOtherUnit = (format: string): boolean =>
  [...format.matchAll(/\[\$([^\]-]*)/g)].some(([, sign = '']) => !/^(US)?\$?$|^USD$/.test(sign.trim())) ||
  /[\u00a3\u00a5\u20a0-\u20cf]|[A-TV-Z]\$/.test(format) ||
  /%|[0#?],+(?![0#?,])/.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));

const styleOf = (format: string): NumberStyle => {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, (part) => (part === '\\-' ? '-' : ''));
  if (/[dy]/i.test(plain)) return [/d/i, /m/i, /y/i].every((part) => part.test(plain)) ? 'day' : 'part-of-day';
  if (/[hs]/i.test(plain)) return 'time';
  if (isOtherUnit(format)) return 'unit';
  const masks = plain.split(';');
  return masks.every((mask) => /^0[0-]{2,20}$/.test(mask)) ? { masks } : undefined;
};

/** For each style of a cell (`cellXfs`), what a number in it is shown as. */
export const numberStyles = (xml: string): readonly NumberStyle[] => {
  const own = new Map(
    [...xml.matchAll(/<numFmt\s([^<>]*)>/g)].map(([, tag = '']) => [
      attribute(tag, 'numFmtId'),
      styleOf(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
  const [{ inner: cells } = { inner: '' }] = elementsOf(xml, 'cellXfs');
  return [...cells.matchAll(/<xf\s([^<>]*)>/g)].map(([, tag = '']) => {
    const id = attribute(tag, 'numFmtId');
    if (own.has(id)) return own.get(id);
    if (builtInDays.has(Number(id))) return 'day';
    if (builtInParts.has(Number(id))) return 'part-of-day';
    if (builtInUnits.has(Number(id))) return 'unit';
    return builtInTimes.has(Number(id)) ? 'time' : undefined;
  });
};

const placesOf = (mask: string): number => mask.replaceAll('-', '').length;

/** A whole number in the first mask that has a place for each of its digits: 2128 in 00000 is 02128. */
export const masked = (number: number, masks: readonly string[]): string => {
  if (!Number.isSafeInteger(number) || number < 0) return String(number);
  const mask = masks.find((one) => placesOf(one) >= String(number).length);
  if (mask === undefined) return String(number);
  const digits = [...String(number).padStart(placesOf(mask), '0')];
  return mask.replace(/0/g, () => digits.shift() ?? '0');
};

/** A time of day, from the part of a day that it is: 0.75 is 18:00. */
export const timeText = (number: number): string => {
  const minutes = Math.round((number - Math.floor(number)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const mostExactDigits = 15;

/** A number as a text. What has more digits than a number keeps was rounded when it was typed: the text says so. */
export const exactText = (number: number): string => {
  const text = String(number);
  return text.replace(/\D/g, '').length > mostExactDigits ? number.toExponential() : text;
};
