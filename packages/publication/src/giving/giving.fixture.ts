// Packages by situation: a stranger's grant to an organization, one to a person, and a whole file as Hearth itself publishes it.
import type { Cases } from '../cases.ts';
import { sampleCases, sampleProgram } from '../sample-cases.fixture.ts';
import { sampleDocument } from '../sample-document.fixture.ts';
import { givingPackage } from './giving-package.ts';

export const checkedAt = '2027-02-01T00:00:00.000Z';

export const toOrganization = (number = 1) => ({
  id: `360G-Harbour-${number}`,
  title: 'A community kitchen',
  description: 'Core costs of a kitchen that serves two hundred meals a week.',
  currency: 'GBP',
  amountAwarded: 12_500.5,
  awardDate: '2025-03-31',
  recipientOrganization: [{ id: 'GB-CHC-1164883', name: 'Example Charity', postalCode: 'SE1 9GF' }],
  fundingOrganization: [{ id: 'GB-CHC-999999', name: 'Example Foundation' }],
});

const { recipientOrganization: _none, ...withoutRecipient } = toOrganization();
export const toPerson = {
  ...withoutRecipient,
  recipientIndividual: { id: '360G-Harbour-IND-1', name: 'Individual Recipient' },
  toIndividualsDetails: { primaryGrantReason: 'GTIR010', grantPurpose: ['GTIP070'] },
};

/** The JSON of a package. */
export const packageText = (...grants: readonly unknown[]): string =>
  JSON.stringify({ version: '1.4', license: 'https://creativecommons.org/licenses/by/4.0/', grants });

/** A year's rows of the made-up program, as they are published. */
export const ownDocument = (cases: Cases = sampleCases({ seed: 5, grants: 700 })) =>
  sampleDocument({ template: 'grant-rows', cases });

/** The package of them; what a test may change. */
export const ownPackage = (cases?: Cases) => givingPackage(ownDocument(cases));

export const ownProgram = { kind: 'program', programId: sampleProgram, name: 'Emergency aid' } as const;
