// What a text of the household's says within it that is never collected: numbers among words, and a state of immigration in a note.
import { forbiddenMeaning } from '@hearth/contracts/forbidden-words';
import { holdsDigits } from './columns.ts';
import { lookOf } from './forbidden-looks.ts';

/** Numbers that have check digits or a form of their own, wherever they stand in a text. */
const candidates =
  /(?<![\dA-Za-z])(?:[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{3,4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{17}[\dX]|(?:EAC|WAC|LIN|SRC|MSC|IOE|NBC|YSC)[ -]?\d{10}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\dA-Za-z])/gi;

/** A word for a paper, and its number right behind it: nine digits alone say nothing, behind "SSN" they do. */
const named =
  /(?<!\p{L})(?:ssn|s\.s\.n\.?|soc(?:ial)?\s+sec(?:urity)?|seguro social|itin|tax id|passport|pasaporte|passaporte|paspò|alien|uscis|护照)[^\p{L}\d]{0,5}(?:no|num|number|n[uú]mero|nimewo)?[^\p{L}\d]{0,5}[a-z]{0,2}\d{6,9}(?!\d)/iu;

const mostLooked = 2_000;
/** A reference is the partner's own: it may have as many digits as a card, and a tenth of those fit its check digit. */
const isOwnNumber = (name: string): boolean =>
  holdsDigits(name) || /^(partner|partner_ref|case_number|.*_id|.*version)$/.test(name);

const numberIn = (text: string): string | undefined => {
  if (!/\d[\d .-]{4}/.test(text)) return undefined;
  if (named.test(text)) return 'number of a paper';
  for (const [candidate] of text.matchAll(candidates)) {
    const look = lookOf(candidate);
    if (look !== undefined) return look;
  }
  return undefined;
};

// Names of fields are looked at up to so many letters; what is longer than a name is not remembered there.
const pieceLength = 300;
const neverRemembered = 101;

/** Only a state of immigration: other words of papers are names of banks, parks and classes as well. */
const statusIn = (text: string): string | undefined => {
  for (let at = 0; at < text.length; at += pieceLength / 2) {
    const meaning = forbiddenMeaning(text.slice(at, at + pieceLength).padEnd(neverRemembered));
    if (meaning === 'immigration status') return meaning;
  }
  return undefined;
};

/**
 * What a cell of a column of ours says that is never collected; undefined when it is harmless. Source: the promise in the README; a note
 * is where people write what no column asks.
 */
export const forbiddenText = (name: string, cell: string): string | undefined => {
  if (cell === '' || isOwnNumber(name)) return undefined;
  const text = cell.slice(0, mostLooked).normalize('NFKC');
  return numberIn(text) ?? (name === 'note' ? statusIn(text) : undefined);
};
