// Reads addresses: what a line says (number, street, unit). Hides abbreviations, order and general delivery.
import type { MatchAddress } from './match-profile.ts';
import { isGeneralDelivery, isStreetType, isUnitWord, streetWord } from './names/street-words.ts';
import { plainWords } from './normalize.ts';

export type Line = {
  /** House numbers as written, letters kept: 12, 12b. */
  readonly numbers: readonly string[];
  /** Words of the street's name, without its type. */
  readonly words: readonly string[];
  readonly unit: string | undefined;
};

export type AddressReading = {
  readonly lines: readonly Line[];
  readonly unit: string | undefined;
  readonly city: string | undefined;
  readonly postalCode: string | undefined;
  readonly region: string | undefined;
  /** So many live here that the same line says nothing, unless the unit is the same too. */
  readonly isBuilding: boolean;
  /** General delivery, no fixed address: agreeing on it says nothing. */
  readonly isNowhere: boolean;
};

const maxWords = 12;
const hasDigit = (word: string): boolean => /\d/.test(word);

const partOf = (
  words: readonly string[],
): { readonly street: readonly string[]; readonly unit: string | undefined } => {
  const at = words.findIndex(isUnitWord);
  if (at < 0) return { street: words, unit: undefined };
  const unit = words[at + 1];
  return unit === undefined
    ? { street: words.filter((_, nth) => nth !== at), unit: undefined }
    : { street: words.filter((_, nth) => nth !== at && nth !== at + 1), unit };
};

/** P.O. Box 7, PO Box 7 and Box 7 are one box. */
const postOffice = /\bp\.?\s?o\.?\s?(?=box\b)/gi;

const lineOf = (text: string | undefined): Line | undefined => {
  const words = plainWords((text ?? '').replace(postOffice, '').replaceAll('#', ' unit '))
    .slice(0, maxWords)
    .map((word) => streetWord(word));
  if (words.length === 0) return undefined;
  const { street, unit } = partOf(words);
  const numbers = street.filter(hasDigit);
  const named = street.filter((word) => !hasDigit(word));
  const telling = named.filter((word) => !isStreetType(word));
  return { numbers, words: telling.length > 0 ? telling : named, unit };
};

const postalOf = (text: string | undefined): string | undefined => {
  const plain = plainWords(text ?? '').join('');
  if (plain === '') return undefined;
  return /^\d{9}$/.test(plain) ? plain.slice(0, 5) : plain.slice(0, 10);
};

const placeOf = (text: string | undefined, maxUnits: number): string | undefined =>
  plainWords(text ?? '')
    .join(' ')
    .slice(0, maxUnits) || undefined;

const onlyUnit = (line: Line): boolean =>
  line.words.length === 0 && (line.unit !== undefined || line.numbers.length > 0);

/** Reads an address; undefined when nothing of it is known. Never throws. */
export const readAddress = (address: MatchAddress | undefined): AddressReading | undefined => {
  if (address === undefined) return undefined;
  const isNowhere =
    address.generalDelivery === true ||
    [address.line1, address.line2].some((line) => line?.trim() && isGeneralDelivery(line));
  const [first, second] = [lineOf(address.line1), lineOf(address.line2)];
  const secondIsUnit = second !== undefined && first !== undefined && first.words.length > 0 && onlyUnit(second);
  const lines = [first, secondIsUnit ? undefined : second].filter((line) => line !== undefined);
  const reading = {
    lines: isNowhere ? [] : lines,
    unit: first?.unit ?? second?.unit ?? (secondIsUnit ? second.numbers[0] : undefined),
    city: placeOf(address.city, 60),
    postalCode: postalOf(address.postalCode),
    region: placeOf(address.region, 30),
    isBuilding: false,
    isNowhere,
  };
  const isEmpty = reading.lines.length === 0 && !reading.city && !reading.postalCode && !reading.region;
  return isEmpty && !isNowhere ? undefined : reading;
};
