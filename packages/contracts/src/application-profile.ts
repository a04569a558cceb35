// What of an application the match keys are made of: names, dates, contacts and the address, in the form that matching reads.
import type { ApplicationBody } from './applications.ts';

/** The country is a constant because the contract asks for a ZIP code; the state stands in the area code (`US-MA-suffolk`). */
const addressOf = ({ area, ...written }: ApplicationBody['address']) => ({
  ...written,
  region: area.split('-')[1],
  country: 'US',
});

/** A helper's phone and address say nothing of who a household is. */
const ownContacts = ({ applicant, contact }: Pick<ApplicationBody, 'applicant' | 'contact'>) =>
  contact?.of === 'helper' ? {} : { phone: applicant.phone, email: applicant.email };

const listOf = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** The match profile of an application as it was sent. */
export const profileOf = ({ applicant, address, members, contact }: ApplicationBody) => ({
  names: { given: applicant.given, family: applicant.family ?? '' },
  birthDate: applicant.birthDate,
  phones: listOf(ownContacts({ applicant, contact }).phone),
  emails: listOf(ownContacts({ applicant, contact }).email),
  payees: [],
  address: addressOf(address),
  members: members.map(({ given, family, birthDate }) => ({ given, family: family ?? '', birthDate })),
});
