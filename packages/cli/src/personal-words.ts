// Looks for the people of a file where nobody may be named: in the record and in state. Hides how a text is told from chance.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { eventBytes } from '@hearth/domain/record';
import { itemBytes } from '@hearth/store/rebuild';
import type { Evidence } from './evidence.ts';

/** Texts that would tell who somebody is, each with the row it is from. */
export type PersonalWords = {
  readonly texts: readonly { readonly text: string; readonly row: number }[];
  /** Names that are public: partners, funds, programs. */ readonly isPublic: readonly string[];
};

const leastLetters = 3;
const recent = '2025-01-01';
const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Words and numbers of a text. */
const runsOf = (text: string): readonly string[] => text.match(run) ?? [];

/** A newborn's date of birth is a date like any other of the last months. */
const isTelling = (birthDate: string | undefined): string | undefined =>
  birthDate === undefined || birthDate >= recent ? undefined : birthDate;

/** The personal texts of applications: every name, phone, e-mail address, street and date of birth. */
export const personalWordsOf = (
  rows: readonly { readonly row: number; readonly body: ApplicationBody }[],
  isPublic: readonly string[],
): PersonalWords => ({
  isPublic,
  texts: rows.flatMap(({ row, body: { applicant, members, address, partnerRef } }) => {
    const people = [applicant, ...members];
    const texts = [
      ...people.flatMap(({ given, family, birthDate }) => [given, family, isTelling(birthDate)]),
      applicant.phone,
      applicant.email,
      address.line1,
      partnerRef,
    ];
    return texts.flatMap((text) => (text === undefined ? [] : [{ text, row }]));
  }),
});

const isOneWord = (text: string): boolean => /^[\p{L}\p{M}]+$/u.test(text);

/** Every event and item of the evidence, as the texts in which nobody may be named. */
export const recordTexts = ({ streams, state }: Pick<Evidence, 'streams' | 'state'>): readonly string[] => [
  ...[...streams.values()].flat().map(eventBytes),
  ...state.map(itemBytes),
];

/**
 * Which personal texts stand somewhere in `all`, as sentences. A single word counts as a whole word only, in its own case, and not
 * when it is part of a public name; very short ones are left to their neighbours.
 */
export const personalWordsIn = (all: readonly string[], { texts, isPublic }: PersonalWords): readonly string[] => {
  const runs = new Set<string>();
  for (const text of all) for (const one of runsOf(text)) runs.add(one);
  const publicWords = new Set(isPublic.flatMap(runsOf));
  const whole = all.join('\n');
  const known = new Map<string, boolean>();
  const isThere = (text: string): boolean => {
    if ([...text].length < leastLetters && /^\p{Script=Latin}/u.test(text)) return false;
    // Searching the whole record is slow: it is done only for what has all its parts there.
    if (!runsOf(text).every((one) => runs.has(one))) return false;
    return isOneWord(text) ? !publicWords.has(text) : whole.includes(text);
  };
  return texts.flatMap(({ text, row }) => {
    const found = known.get(text) ?? isThere(text);
    known.set(text, found);
    // The text itself is not repeated: what is printed here may be kept, too.
    return found ? [`a text of ${text.length} characters from row ${row} of the file`] : [];
  });
};
