// What is wrong with single values that a schema takes: papers in a text, a phone that lost digits, no name in its place. For files and calls alike.
import { forbiddenIn, type TextPlace } from './forbidden-texts.ts';

/** What is wrong with a value, as a predicate: `This …`, `Column 3 …`. Never the value. */
export type ValueFault = { readonly code: string; readonly detail: string };

/** A text that says what is never collected. */
export const textFault = (place: TextPlace, text: string): ValueFault | undefined => {
  const meaning = forbiddenIn(place, text);
  if (meaning === undefined) return undefined;
  const detail = `says something of: ${meaning}. Hearth never collects it, because help does not depend on papers: please take it out.`;
  return { code: 'forbidden-value', detail };
};

const mostPhoneDigits = 15;

/** The digits of another country's number, its country first, where + or 00 or mere length says that it is one. */
const abroad = (number: string, digits: string): string | undefined => {
  if (/^\s*\(?\+|^0(0|11)/.test(number)) return digits.replace(/^0(0|11)/, '');
  // Two numbers in short ("617-555-0142/0143") are as long.
  return digits.length > 11 && !number.includes('/') ? digits : undefined;
};

/** A US number has ten digits from 2 on, or a 1 before them; one of another country says so by + or 00. Fewer: a digit or the area is lost. */
export const phoneFault = (text: string): ValueFault | undefined => {
  const [number = ''] = text.split(/x/i);
  const digits = number.replace(/\D/g, '');
  if (text.trim() === '' || !/^[+()\d\s./-]*$/.test(number)) return undefined;
  if (digits.length > mostPhoneDigits)
    return { code: 'phone-digits', detail: 'has more digits than a phone number: please write one number only' };
  const foreign = abroad(number, digits) ?? '';
  // Behind +1 there are ten digits as well.
  if (/^0*[2-9]\d{6}/.test(foreign) || /^1?[2-9]\d{9}$/.test(foreign || digits)) return undefined;
  return {
    code: 'phone-digits',
    detail: `has ${digits.length} digits and is no US number, which has ten: is a digit or the area code lost? A number of another country begins with +`,
  };
};

/** What stands where somebody had no name to write: the same in every such record, as if they were one person. */
const noName = /^(n\/a\.?|undefined|unknown|desconocid[oa]|desconhecid[oa]|[?_.*–—-]+)$/i;
// Na and Null are names of people; these are what programs write.
const noNameOfPrograms = /^(na\.?|null|NULL)$/;

/** A name that is none. */
export const nameFault = (text: string): ValueFault | undefined =>
  noName.test(text.trim()) || noNameOfPrograms.test(text.trim())
    ? { code: 'no-name', detail: 'is no name: write it, or leave it out where there is none' }
    : undefined;
