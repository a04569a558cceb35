// What can speak for two applications being one household, and against it: a closed list of codes, each with its words.

const speaksFor = {
  'same-phone': 'same phone',
  'phone-alike': 'phone one digit apart',
  'same-email': 'same e-mail address',
  'email-alike': 'e-mail address spelled alike',
  'same-payee': 'same paid account',
  'same-name': 'same name',
  'name-alike': 'names alike as a whole',
  'same-given-name': 'same given name',
  'given-name-alike': 'given name spelled alike',
  'given-name-sounds-alike': 'given name sounds alike',
  'given-name-short-form': 'given name a short form of the other',
  'given-name-initial': 'given name has the same initial',
  'same-family-name': 'same family name',
  'family-name-alike': 'family name spelled alike',
  'family-name-sounds-alike': 'family name sounds alike',
  'family-name-in-part': 'family name the same in part',
  'names-swapped': 'given and family name swapped',
  'same-birth-date': 'same date of birth',
  'birth-date-swapped': 'date of birth with day and month swapped',
  'birth-date-alike': 'date of birth one slip apart',
  'birth-date-in-part': 'date of birth the same in part',
  'same-birth-year': 'same year of birth',
  'same-address': 'same address',
  'address-alike': 'address written alike',
  'same-building': 'same building, another unit',
  'same-street': 'same street, another number',
  'same-postal-code': 'same postal code',
  'same-city': 'same city',
  'applicant-among-members': 'the applicant of one is a member of the other household',
  'same-member': 'a member of both households',
} as const;

const speaksAgainst = {
  'other-given-name': 'different given name',
  'other-family-name': 'different family name',
  'other-birth-date': 'different date of birth',
  'other-generation': 'one is Senior or Junior, the other is not',
  'other-phone': 'different phone',
  'other-address': 'different address',
} as const;

const said = { ...speaksFor, ...speaksAgainst };

/** One piece of evidence. */
export type EvidenceCode = keyof typeof said;

/** All codes in the order in which they are told. */
export const evidenceCodes = Object.keys(said).filter((code): code is EvidenceCode => code in said);

/** True of evidence that two applications are one household. */
export const isFor = (code: string): boolean => code in speaksFor;

/** The sentence of evidence, without a value of either household: `same phone; but different date of birth`. */
export const wordsOf = (codes: readonly EvidenceCode[]): string => {
  const [good, bad] = [codes.filter(isFor), codes.filter((code) => !isFor(code))];
  const start = good.length === 0 ? 'nothing alike' : good.map((code) => said[code]).join('; ');
  return bad.length === 0 ? start : `${start}; but ${bad.map((code) => said[code]).join(', ')}`;
};
