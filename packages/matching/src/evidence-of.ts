// The codes that levels are told in.

import type { BirthLevel } from './births.ts';
import type { LinesLevel } from './compare-addresses.ts';
import type { NameLikeness } from './compare-names.ts';
import type { PartLevel } from './compare-parts.ts';
import { type EvidenceCode, evidenceCodes } from './evidence.ts';
import type { ContactLevel, Likeness } from './likeness.ts';
import { isOther } from './name-words.ts';
import type { SharedPeople } from './weigh.ts';

const birthCodes: Readonly<Record<BirthLevel, EvidenceCode>> = {
  equal: 'same-birth-date',
  'equal-new-year': 'same-birth-year',
  swapped: 'birth-date-swapped',
  near: 'birth-date-alike',
  'two-parts': 'birth-date-in-part',
  'year-month': 'birth-date-in-part',
  year: 'same-birth-year',
  'year-only': 'same-birth-year',
  far: 'birth-date-in-part',
  'close-year': 'other-birth-date',
  different: 'other-birth-date',
  'generation-apart': 'other-birth-date',
};

const givenCodes: Readonly<Record<PartLevel, EvidenceCode>> = {
  exact: 'same-given-name',
  'in-part': 'same-given-name',
  transcribed: 'given-name-sounds-alike',
  sound: 'given-name-sounds-alike',
  nickname: 'given-name-short-form',
  equivalent: 'given-name-short-form',
  near: 'given-name-alike',
  far: 'given-name-alike',
  start: 'given-name-short-form',
  initial: 'given-name-initial',
  untranscribed: 'other-given-name',
  different: 'other-given-name',
};

const familyCodes: Readonly<Record<PartLevel, EvidenceCode>> = {
  exact: 'same-family-name',
  'in-part': 'family-name-in-part',
  transcribed: 'family-name-sounds-alike',
  sound: 'family-name-sounds-alike',
  nickname: 'family-name-sounds-alike',
  equivalent: 'family-name-sounds-alike',
  near: 'family-name-alike',
  far: 'family-name-alike',
  start: 'family-name-in-part',
  initial: 'family-name-in-part',
  untranscribed: 'other-family-name',
  different: 'other-family-name',
};

const nameCodes = ({ given, family, arrangement }: NameLikeness): readonly EvidenceCode[] => {
  const isSwapped = arrangement.startsWith('swapped');
  const isWhole = arrangement === 'whole' || arrangement === 'one-field';
  const isWholeAlike = isWhole && family?.level === 'exact';
  if (isWholeAlike || (given?.level === 'exact' && family?.level === 'exact' && !isSwapped)) return ['same-name'];
  if (isWhole)
    return [
      family !== undefined && family.level !== 'in-part' && isOther(family.level) ? 'other-family-name' : 'name-alike',
    ];
  return [
    ...(isSwapped ? (['names-swapped'] as const) : []),
    ...(given === undefined ? [] : [givenCodes[given.level]]),
    ...(family === undefined ? [] : [familyCodes[family.level]]),
  ];
};

const phoneCodes: Readonly<Record<ContactLevel, EvidenceCode>> = {
  same: 'same-phone',
  near: 'phone-alike',
  different: 'other-phone',
};
const emailCodes: Readonly<Record<ContactLevel, readonly EvidenceCode[]>> = {
  same: ['same-email'],
  near: ['email-alike'],
  different: [],
};
const lineCodes: Readonly<Record<LinesLevel, EvidenceCode>> = {
  same: 'same-address',
  'other-unit': 'same-building',
  near: 'address-alike',
  street: 'same-street',
  alike: 'address-alike',
  different: 'other-address',
};

const placeCodes = ({ line, city, postalCode }: Likeness): readonly EvidenceCode[] => {
  const codes: EvidenceCode[] = line === undefined ? [] : [lineCodes[line]];
  if (line === 'same' || line === 'other-unit') return codes;
  if (postalCode === 'same') return [...codes, 'same-postal-code'];
  return city === 'same' ? [...codes, 'same-city'] : codes;
};

/** What is told of a pair, in the order in which it is told. */
export const evidenceOf = (like: Likeness, people: SharedPeople): readonly EvidenceCode[] => {
  const codes = new Set<EvidenceCode>([
    ...(like.name === undefined ? [] : nameCodes(like.name)),
    ...(like.birth === undefined ? [] : [birthCodes[like.birth]]),
    ...(like.generation === 'other' ? (['other-generation'] as const) : []),
    ...(like.phone === undefined ? [] : [phoneCodes[like.phone]]),
    ...(like.email === undefined ? [] : emailCodes[like.email]),
    ...(like.payee === 'same' ? (['same-payee'] as const) : []),
    ...placeCodes(like),
    ...(people.isApplicantAmongMembers ? (['applicant-among-members'] as const) : []),
    ...(people.isMemberShared === true ? (['same-member'] as const) : []),
  ]);
  return evidenceCodes.filter((code) => codes.has(code));
};
