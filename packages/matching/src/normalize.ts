// Brings names, phones, e-mails and dates to the one form in which they are compared. Hides scripts, accents and spellings.
import anyAscii from 'any-ascii';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Work is bounded: of a name no more than this many UTF-16 units are read, and no longer text comes out. */
const maxNameUnits = 200;
const maxPhoneUnits = 64;
const maxEmailUnits = 254;

const han = /\p{Script=Han}/gu;
const marksOfSpeech = /[`'"’‘ʻʼʾʿ´]/g;
const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}]|\u200d|\ufe0f|\u20e3/gu;

const bounded = (text: string, units: number): string => text.slice(0, units).toWellFormed().normalize('NFKC');

const words = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, maxNameUnits)
    .trimEnd();

/**
 * A name as lower-case ASCII words in the order in which it was written; every word is kept, particles too.
 * Scripts are transliterated (Chinese character by character, apart), accents and apostrophes go, hyphens part words.
 * A name that has no ASCII form keeps its own letters, so that it can still equal itself. Never throws; '' for nothing.
 */
export const normalName = (text: string): string => {
  const plain = bounded(text, maxNameUnits).replace(pictures, ' ');
  const apart = plain.replace(han, (character) => ` ${anyAscii(character)} `);
  const ascii = words(anyAscii(apart).toLowerCase().replace(marksOfSpeech, ''));
  return ascii === '' ? words(plain.toLowerCase()) : ascii;
};

/** The words of any text in lower-case ASCII: letters and digits, accents and apostrophes gone. Bounded; never throws. */
export const plainWords = (text: string): readonly string[] => {
  const plain = normalName(text);
  return plain === '' ? [] : plain.split(' ');
};

/**
 * A name as it stands in a match key: without the gaps, because people glue and part their own names freely
 * (Jean-Pierre, Jean Pierre, Jeanpierre; de la Cruz, Delacruz; Xiaoming, 小明).
 */
export const gluedName = (text: string): string => normalName(text).replaceAll(' ', '');

/** An e-mail address in lower case; undefined if it is none. Dots and plus signs stay: they differ at some providers. */
export const normalEmail = (text: string): string | undefined => {
  if (text.length > maxEmailUnits) return undefined;
  const email = bounded(text, maxEmailUnits).trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined;
};

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** 000-000-0000 and its like fill a form; they are nobody's phone. */
const isFiller = (digits: string): boolean => /^(\d)\1*$/.test(digits.slice(-7));

/**
 * A phone as E.164, read as a number of the United States unless it names its country; an extension follows as `x5`.
 * What is no possible number keeps its digits, at least seven; otherwise undefined. Never throws.
 */
export const normalPhone = (text: string): string | undefined => {
  const written = bounded(text, maxPhoneUnits);
  const phone = parsePhoneNumberFromString(written, 'US');
  if (phone?.isPossible() === true) {
    if (isFiller(phone.nationalNumber)) return undefined;
    return phone.ext === undefined ? phone.number : `${phone.number}x${phone.ext}`;
  }
  const digits = onlyDigits(written);
  return digits.length < 7 || isFiller(digits) ? undefined : digits;
};

/** The code of an account that is paid (an id or fingerprint from the provider): trimmed, its case kept; undefined if empty. */
export const normalPayee = (text: string): string | undefined => {
  const payee = bounded(text, maxNameUnits).trim();
  return payee === '' ? undefined : payee;
};
