// Compares two applications field by field and says in words what is alike and what is not. Hides how much evidence is enough.
import { applicantOf, distinct, type MatchPerson, type MatchProfile, personText } from './match-profile.ts';
import { gluedName, normalDate, normalEmail, normalPayee, normalPhone } from './normalize.ts';

/** Evidence of two applications being one household, and against it. Each code has its words. */
const agreeing = {
  'same-phone': 'same phone',
  'same-email': 'same e-mail address',
  'same-payee': 'same paid account',
  'same-applicant': 'same name and date of birth',
  'applicant-among-members': 'the applicant of one is a member of the other household (same name and date of birth)',
  'same-member': 'a member of both households (same name and date of birth)',
} as const;
const weak = {
  'same-name': 'same name',
  'same-birth-date': 'same date of birth',
} as const;
const against = {
  'different-name': 'different name',
  'different-birth-date': 'different date of birth',
} as const;
const said = { ...agreeing, ...weak, ...against };

export type EvidenceCode = keyof typeof said;

/** `same` is for deeper comparison: equality of a field alone says `possible`, and a person decides. */
export type MatchVerdict = 'none' | 'possible' | 'same';

/** What speaks for and against two applications being one household. `words` holds no value of either. */
export type Evidence = {
  readonly fields: readonly EvidenceCode[];
  readonly words: string;
  readonly verdict: MatchVerdict;
};

const codes = Object.keys(said).filter((code): code is EvidenceCode => code in said);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((text) => b.includes(text));

const nameOf = (person: MatchPerson): string => `${gluedName(person.given)}|${gluedName(person.family)}`;

type Alike = 'same' | 'different' | 'unknown';

const alike = (a: string | undefined, b: string | undefined): Alike => {
  if (a === undefined || b === undefined) return 'unknown';
  return a === b ? 'same' : 'different';
};

const applicants = (a: MatchPerson, b: MatchPerson): readonly EvidenceCode[] => {
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const names = alike(nameA === '|' ? undefined : nameA, nameB === '|' ? undefined : nameB);
  const births = alike(normalDate(a.birthDate ?? ''), normalDate(b.birthDate ?? ''));
  if (names === 'same' && births === 'same') return ['same-applicant'];
  const found: EvidenceCode[] = [];
  if (names !== 'unknown') found.push(`${names}-name`);
  if (births !== 'unknown') found.push(`${births}-birth-date`);
  return found;
};

const people = (a: MatchProfile, b: MatchProfile): readonly EvidenceCode[] => {
  const [first, second] = [distinct([applicantOf(a)], personText), distinct([applicantOf(b)], personText)];
  const [ofFirst, ofSecond] = [distinct(a.members, personText), distinct(b.members, personText)];
  const found: EvidenceCode[] = [];
  if (meet(first, ofSecond) || meet(second, ofFirst)) found.push('applicant-among-members');
  if (meet(ofFirst, ofSecond)) found.push('same-member');
  return found;
};

const inWords = (fields: readonly EvidenceCode[]): string => {
  const speaksFor = fields.filter((code) => !(code in against)).map((code) => said[code]);
  const speaksAgainst = fields.filter((code) => code in against).map((code) => said[code]);
  const start = speaksFor.length === 0 ? 'nothing alike' : speaksFor.join('; ');
  return speaksAgainst.length === 0 ? start : `${start}; but ${speaksAgainst.join(', ')}`;
};

/**
 * Compares two profiles by equality of normalized fields; what is missing on a side speaks neither way. The verdict is
 * `possible` exactly when they share a phone, an e-mail address, a paid account or a person by name and date of birth:
 * the same that brings them together by match keys. It is never `same` by itself. Symmetric; never throws.
 */
export const evidence = (a: MatchProfile, b: MatchProfile): Evidence => {
  const found = new Set<EvidenceCode>([...applicants(applicantOf(a), applicantOf(b)), ...people(a, b)]);
  if (meet(distinct(a.phones, normalPhone), distinct(b.phones, normalPhone))) found.add('same-phone');
  if (meet(distinct(a.emails, normalEmail), distinct(b.emails, normalEmail))) found.add('same-email');
  if (meet(distinct(a.payees, normalPayee), distinct(b.payees, normalPayee))) found.add('same-payee');
  const fields = codes.filter((code) => found.has(code));
  return { fields, words: inWords(fields), verdict: fields.some((code) => code in agreeing) ? 'possible' : 'none' };
};
