// How alike two applications are in each field, as a reviewer reads it: matching's own levels, so that the page never contradicts the evidence. Pure.
import type { NameLikeness } from '@hearth/matching/compare-names';
import type { PartLevel } from '@hearth/matching/compare-parts';
import { type ContactLevel, likeness, type PersonLikeness, personLikeness } from '@hearth/matching/likeness';
import type { MatchPerson, MatchProfile } from '@hearth/matching/match-profile';
import { isOther } from '@hearth/matching/name-words';
import { gluedName } from '@hearth/matching/normalize';
import { readProfile } from '@hearth/matching/read-profile';

export type Alike = 'same' | 'alike' | 'different';

type Person = { readonly given: string; readonly family?: string; readonly birthDate?: string };

/** Who a household is, as the vault keeps it for an application. */
export type Identity = {
  readonly applicant: Person & { readonly phone?: string; readonly email?: string };
  readonly address?: {
    readonly generalDelivery?: boolean;
    readonly line1?: string;
    readonly line2?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly area?: string;
  };
  readonly members?: readonly (Person & { readonly relation?: string })[];
  /** `of: 'helper'`: phone and e-mail address are a helper's. */ readonly contact?: { readonly of?: string };
};

/** A helper's phone stands on many forms: it is shown, and likens nobody to anybody. */
export const isHelpers = ({ contact }: Identity): boolean => contact?.of === 'helper';

const personOf = ({ given, family, birthDate }: Person): MatchPerson => ({ given, family: family ?? '', birthDate });

const profileOf = ({ applicant, address, members = [] }: Identity): MatchProfile => ({
  names: personOf(applicant),
  birthDate: applicant.birthDate,
  phones: applicant.phone === undefined ? [] : [applicant.phone],
  emails: applicant.email === undefined ? [] : [applicant.email],
  payees: [],
  address: address === undefined ? undefined : { ...address, region: address.area?.split('-')[1], country: 'US' },
  members: members.map(personOf),
});

const isOtherPart = (level: PartLevel | undefined): boolean =>
  level !== undefined && level !== 'in-part' && isOther(level);

const ofName = (name: NameLikeness | undefined): Alike => {
  if (name === undefined) return 'different';
  const parts = [name.given, name.family].flatMap((part) => part ?? []);
  if (parts.length === 0 || parts.some(({ level }) => isOtherPart(level))) return 'different';
  const isWhole = parts.every(({ level, rest }) => level === 'exact' && rest === 'none');
  return isWhole && !name.arrangement.startsWith('swapped') ? 'same' : 'alike';
};

const ofBirth = (birth: PersonLikeness['birth']): Alike => {
  switch (birth) {
    case 'equal':
      return 'same';
    case 'equal-new-year':
      return 'same';
    case undefined:
    case 'different':
    case 'generation-apart':
    case 'close-year':
      return 'different';
    default:
      return 'alike';
  }
};

const ofContact = (contact: ContactLevel | undefined): Alike =>
  contact === 'near' ? 'alike' : (contact ?? 'different');

const addressText = ({ address = {} }: Identity): string => {
  const { line1, line2, city, postalCode } = address;
  return gluedName([line1, line2, city, postalCode].join(' '));
};

const ofAddress = ({ line, city, postalCode }: ReturnType<typeof likeness>, a: Identity, b: Identity): Alike => {
  if (addressText(a) === addressText(b)) return 'same';
  switch (line) {
    case 'same':
      return city === 'different' ? 'alike' : 'same';
    case 'different':
      return 'different';
    case undefined:
      // No line to compare, or one building of many doors: what is left says little.
      return a.address?.line1 !== undefined &&
        b.address?.line1 !== undefined &&
        (city === 'same' || postalCode === 'same')
        ? 'alike'
        : 'different';
    default:
      return 'alike';
  }
};

/** How alike two applications are, field by field, where both have it. Symmetric, never throws. */
export const fieldLikeness = (a: Identity, b: Identity) => {
  const levels = likeness(readProfile(profileOf(a)), readProfile(profileOf(b)));
  return {
    name: ofName(levels.name),
    birthDate: ofBirth(levels.birth),
    phone: ofContact(levels.phone),
    email: ofContact(levels.email),
    address: ofAddress(levels, a, b),
  };
};

/** Two persons of two households: the same, alike, or others. A date of birth that differs makes them others. */
export const memberLikeness = (a: Person, b: Person): Alike => {
  const [one, other] = [a, b].map((person) => readProfile(profileOf({ applicant: person })).applicant);
  if (one === undefined || other === undefined) return 'different';
  const { name, birth } = personLikeness(one, other);
  const [ofNames, ofBirths] = [ofName(name), birth === undefined ? 'same' : ofBirth(birth)];
  if (ofNames === 'different' || ofBirths === 'different') return 'different';
  return ofNames === 'same' && ofBirths === 'same' ? 'same' : 'alike';
};
