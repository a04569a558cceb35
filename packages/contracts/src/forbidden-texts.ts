// What a text says within it that is never collected: numbers among words, and a state of immigration in a note. The same for files and calls.
import { isCard, isChineseId, isCpf, isIban } from './check-digits.ts';
import { forbiddenLook } from './forbidden-fields.ts';
import { speaksOfStatus } from './forbidden-words.ts';

const sureLooks: readonly (readonly [meaning: string, looks: (text: string) => boolean])[] = [
  ['card number', isCard],
  ['bank account number', isIban],
  ['taxpayer number', isCpf],
  ['document number', (text) => /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d$/.test(text)],
  ['document number', isChineseId],
  ['passport number', (text) => /^P[A-Z<][A-Z]{3}[A-Z<]{5,}/.test(text)],
  ['immigration case number', (text) => /^(EAC|WAC|LIN|SRC|MSC|IOE|NBC|YSC)[ -]?\d{10}$/i.test(text)],
];

/** What one text looks like that is never collected, beyond doubt; undefined when it is harmless, or when one text alone does not tell. */
export const lookOf = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  return forbiddenLook(plain) ?? sureLooks.find(([, looks]) => looks(plain))?.[0];
};

/** Numbers that have check digits or a form of their own, wherever they stand in a text. */
const candidates =
  /(?<![\dA-Za-z])(?:[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{3,4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{17}[\dX]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d|(?:EAC|WAC|LIN|SRC|MSC|IOE|NBC|YSC)[ -]?\d{10}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\dA-Za-z])/gi;

/** A word for a paper, and its number right behind it: nine digits alone say nothing, behind "SSN" they do. */
const named =
  /(?<!\p{L})(?:ssn|s\.s\.n\.?|soc(?:ial)?\s+sec(?:urity)?|seguro social|itin|tax id|passport|pasaporte|passaporte|paspò|alien|uscis|护照)[^\p{L}\d]{0,5}(?:no|num|number|n[uú]mero|nimewo)?[^\p{L}\d]{0,5}[a-z]{0,2}\d{6,9}(?!\d)/iu;

const mostLooked = 2_000;

/** The two lines at the foot of a passport. */
const machineRead = /P[A-Z<][A-Z]{3}[A-Z]{2,}<</;

const numberIn = (text: string): string | undefined => {
  if (machineRead.test(text)) return 'passport number';
  if (!/\d/.test(text)) return undefined;
  const look = forbiddenLook(text);
  if (look !== undefined || !/\d[\d .-]{4}/.test(text)) return look;
  if (named.test(text)) return 'number of a paper';
  for (const [candidate] of text.matchAll(candidates)) {
    const sure = lookOf(candidate);
    if (sure !== undefined) return sure;
  }
  return undefined;
};

const pieceLength = 300;

/** Only a state of immigration: other words of papers are names of banks, parks and classes as well. */
const statusIn = (text: string): string | undefined => {
  for (let at = 0; at < text.length; at += pieceLength / 2)
    if (speaksOfStatus(text.slice(at, at + pieceLength))) return 'immigration status';
  return undefined;
};

/** Where a text stands: a note is where people write what no field asks. */
export type TextPlace = 'field' | 'note';

/** What a text says that is never collected; undefined when it is harmless. Source: the promise in the README. */
export const forbiddenIn = (place: TextPlace, written: string): string | undefined => {
  if (written === '') return undefined;
  const text = written.slice(0, mostLooked).normalize('NFKC');
  return numberIn(text) ?? (place === 'note' ? statusIn(text) : undefined);
};
