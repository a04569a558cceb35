// What spreadsheet programs and wrong encodings do to single cells: formulas, errors, ####, rounded numbers, lost letters. Told, never repaired.
import { nameFault } from '@hearth/contracts/value-faults';
import { holdsDates, holdsDigits } from './columns.ts';
import { isRounded } from './read-cells.ts';
import type { CellKind, RowLetters } from './source-record.ts';

export type CellFault = { readonly code: string; readonly detail: string };

/** What else is known of the cell: its column by our name, how the file says it is kept, whether its column's days can be trusted. */
export type CellOf = {
  readonly name: string;
  readonly kind?: CellKind | undefined;
  readonly isTurned?: boolean;
  readonly letters?: RowLetters | undefined;
};

const fault = (code: string, detail: string): CellFault => ({ code, detail });

const formula = fault('formula', 'is a formula, not its value: copy the column and paste it as values');
const cellError = fault('cell-error', 'shows an error of the spreadsheet program: write the value');
const rounded = fault(
  'rounded-number',
  'was turned into a rounded number by the spreadsheet program: format the column as text and write it again',
);

const errorShown =
  /^#(N\/?A|N\/D|NV|REF|¡REF|VALUE|¡VALOR|VALOR|NAME|¿NOMBRE|NOME|DIV\/0|¡DIV\/0|NUM|¡NUM|NULL|NULO|¡NULO|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|FORMULA|DATE)[!?]*$|^#[\p{Lu}¡¿/0]{2,12}[!?]$/iu;

/** UTF-8 that was read as Windows-1252: Ã© for é, â€™ for ’. */
const misread =
  /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u00a0-\u00bf]|â€[\u0080-\uffff]|ï»¿|Ð[\u0080-\u00bf]Ð/u;
/** Letters of an old Macintosh, read as Windows-1252, stand inside words where no such sign does. */
const misreadMac = /\p{L}[‡—–œŽ„†‰‹›•]\p{L}|\p{L}[‡Ž„†‰]$/u;

/** Signs that no name has: Chinese or Polish of another machine, read as Windows-1252. */
const misreadSigns = /[¢-©«-³µ¶¸¹»-¿×÷]/;
/** Vietnamese of another machine, read as Windows-1252: a sign for a tone behind its vowel (TrâÌn), ð for đ, ý and õ for ư and ơ. */
const misreadVietnamese = /\p{Ll}[ÌÒÞ]|[ðÞ]|[ýõ][õýnc]|[aâãeêioôuýy][ìò](?=\p{L}|$)/u;
/** Arabic, Greek or Cyrillic, read as Windows-1252: no name of ours is written with accents alone. */
const misreadScript = /(?:^|\s)[^\x20-\x7e\s]{2,}(?=\s|$)/u;
const misreadNames = [misreadSigns, misreadVietnamese, misreadScript];
const isName = (name: string): boolean => /(given|family)_name$/.test(name);

const lettersFault = (text: string, { name, letters }: CellOf): CellFault | undefined => {
  if (text.includes('\ufffd') || !text.isWellFormed() || (name !== 'note' && /\p{L}\?\p{L}/u.test(text)))
    return fault('lost-letters', 'has letters that were lost on the way: write them again and save as "CSV UTF-8"');
  if (
    misread.test(text) ||
    (letters === 'other' && (misreadMac.test(text) || (isName(name) && misreadNames.some((signs) => signs.test(text)))))
  )
    return fault(
      'garbled-letters',
      'has letters that another program read wrongly: correct them and save as "CSV UTF-8"',
    );
  return undefined;
};

const kindFault = ({ name, kind, isTurned }: CellOf, text: string): CellFault | undefined => {
  if (kind === 'error') return cellError;
  if (kind === 'formula-without-value')
    return fault(
      'formula-without-value',
      'is a formula whose value was not saved: copy the column and paste it as values',
    );
  if (kind === 'unit' && name === 'amount')
    return fault(
      'amount-unit',
      'is shown as a percentage, in thousands or in another currency: write it in dollars, as a plain number',
    );
  if (kind !== 'day') return undefined;
  if (!holdsDates(name))
    return fault(
      'became-date',
      'was turned into a date by the spreadsheet program: format the column as text and write it again',
    );
  if (text.length < 10)
    return fault(
      'part-of-date',
      'is shown without its day or its year, so that the spreadsheet program made one up: write it as YYYY-MM-DD',
    );
  const isOpen = Number(text.slice(8, 10)) <= 12 && text.slice(5, 7) !== text.slice(8, 10);
  if (isTurned === true && isOpen)
    return fault(
      'swapped-date',
      'may have day and month turned round by the spreadsheet program, as others in this column are texts: write it as YYYY-MM-DD',
    );
  return undefined;
};

/** What is wrong with a cell as such, before its value is read; undefined when nothing is. */
export const faultOf = (text: string, of: CellOf): CellFault | undefined => {
  const byKind = kindFault(of, text);
  if (byKind !== undefined || text === '') return byKind;
  const first = text.charCodeAt(0) === 39 ? text.slice(1).trimStart() : text.trimStart();
  if (/^[=＝]|^[+\-@][A-Za-z_.]+[(!]|^[+\-@][^|]*\|.*!/.test(first)) return formula;
  if (first.startsWith('#')) {
    if (errorShown.test(first.trim())) return cellError;
    if (/^#{3,}$/.test(first.trim()))
      return fault('hidden-number', 'shows #### only: make the column wider and save again');
    if (first.startsWith('#TOO-LONG')) return fault('too-long', 'is longer than a cell may be');
  }
  if (!holdsDigits(of.name) && isRounded(first.trim())) return rounded;
  if (of.name === 'consent_notice_version' && /^[A-Z][a-z]{2}-\d{2}$|^\d{1,2}-[A-Z][a-z]{2}$/.test(first))
    return fault(
      'became-date',
      'was turned into a date by the spreadsheet program: format the column as text and write it again',
    );
  if (of.name !== 'note' && /^"[^"]*$|^[^"]*"$/.test(first.trim()))
    return fault('open-quote', 'has one quotation mark only: close it or delete it');
  const noName = isName(of.name) ? nameFault(first) : undefined;
  if (noName !== undefined) return noName;
  return /[^\x20-\x7e]|\?/.test(text) ? lettersFault(text, of) : undefined;
};
