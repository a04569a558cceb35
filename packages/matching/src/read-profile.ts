// Reads a profile once: everything that keys and comparison work on, in the one form in which it is compared.
import { type AddressReading, readAddress } from './addresses.ts';
import { type Birth, readBirth } from './births.ts';
import { applicantOf, type MatchPerson, type MatchProfile } from './match-profile.ts';
import { normalEmail, normalPayee, normalPhone } from './normalize.ts';
import { type PersonName, readName } from './person-names.ts';

export type PersonReading = { readonly name: PersonName; readonly birth: Birth | undefined };

export type Reading = {
  readonly applicant: PersonReading;
  readonly members: readonly PersonReading[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly payees: readonly string[];
  readonly address: AddressReading | undefined;
};

/** Of a longer list no more than this many are looked at. */
const maxListed = 40;

const distinct = (list: readonly string[], normal: (one: string) => string | undefined): readonly string[] => [
  ...new Set(list.slice(0, maxListed).flatMap((one) => normal(one) ?? [])),
];

const readPerson = ({ given, family, birthDate }: MatchPerson): PersonReading => ({
  name: readName(given, family),
  birth: birthDate === undefined ? undefined : readBirth(birthDate),
});

/** Reads a profile. Work is bounded whatever it holds. Never throws. */
export const readProfile = (profile: MatchProfile): Reading => ({
  applicant: readPerson(applicantOf(profile)),
  members: profile.members.slice(0, maxListed).map(readPerson),
  phones: distinct(profile.phones, normalPhone),
  emails: distinct(profile.emails, normalEmail),
  payees: distinct(profile.payees, normalPayee),
  address: readAddress(profile.address),
});
