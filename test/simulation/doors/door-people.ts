// Who comes to the doors: people of two partners, reviewers, and households that are told apart by their numbers.
import { type ApplicationBody, applicationBody } from '@hearth/contracts/applications';
import type { OrganizationId } from '@hearth/domain/ids';
import { eastPartner, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { lineOf, titles } from '@hearth/functions/imports/imports.fixture.ts';
import {
  caseworker,
  fiscalAgentId,
  otherCaseworker,
  person,
  reviewer,
  westCaseworker,
} from '@hearth/store/relief-estate.fixture';
import type { KnownRow } from './known-things.ts';

export const doorPartners = [eastPartner, westPartner] as const;
const westColleague = person('wim, caseworker', westPartner, 'caseworker');
export const peopleOf = (partnerId: OrganizationId) =>
  partnerId === eastPartner ? [caseworker, otherCaseworker] : [westCaseworker, westColleague];
export const reviewers = [
  reviewer,
  person('ruth, reviewer', fiscalAgentId, 'reviewer'),
  person('rosa, reviewer', fiscalAgentId, 'reviewer'),
  // Takes applications at a partner, too: may not answer for them.
  {
    ...caseworker,
    organizationId: fiscalAgentId,
    organizationKind: 'fiscal-agent' as const,
    roles: ['reviewer'] as const,
  },
];
export const systemOf = (partnerId: OrganizationId) =>
  person(partnerId === eastPartner ? 'sys, east' : 'sys, west', partnerId, 'partner-system');
export const nobody = person('household', fiscalAgentId);

const givenNames = ['Marisol', 'Duc', 'Fatima', 'Jean', 'Wei', 'Ines', 'Kofi', 'Lan'];
const familyNames = ['Quintanilla', 'Nguyen', 'Haddad', 'Pierre', 'Zhang', 'Oliveira', 'Mensah', 'Tran'];
const formNames = ['Abebe', 'Bogdanov', 'Castaneda', 'Dimitriou', 'Eriksen', 'Fernandes', 'Gutierrez', 'Hussein'];
/** What names a person here, or where one is reached: it stands in the vault, and nowhere else. */
export const personalAtDoors = new RegExp(
  [...familyNames, ...formNames, 'CANARY', '(617|857).555.01[1-9]', 'landlord'].join('|'),
);
/** The references of a partner, each of one household for good. */
export const refsOf = (partnerId: OrganizationId): readonly string[] =>
  Array.from({ length: 4 }, (_, at) => `${partnerId === eastPartner ? 'c' : 'w'}-${at + 1}`);

/** The household behind a reference: its name, number and birth date are nobody else's. Most want to be written to. */
export const householdOf = (ref: string) => {
  const at = (ref.startsWith('w') ? 4 : 0) + Number(ref.slice(2)) - 1;
  return {
    given: givenNames[at % givenNames.length] ?? '',
    family: familyNames[at % 8] ?? '',
    birthDate: `19${60 + at}-0${(at % 8) + 1}-12`,
    phone: `617 555 01${40 + at}`,
    isReachable: at % 4 !== 3,
  };
};

/** An application as it is handed in by itself. */
export const bodyFor = (ref: string, amountMinor: number): ApplicationBody => {
  const { isReachable, ...applicant } = householdOf(ref);
  return applicationBody.parse({
    programId: program,
    partnerRef: ref,
    applicant,
    address: { city: 'Boston', area: 'US-MA-suffolk' },
    household: { size: 3, language: 'es' },
    request: { need: 'food', amount: { amountMinor, currency: 'USD' } },
    payment: { rail: 'bank' },
    ...(isReachable ? { contact: { ways: ['sms'] } } : {}),
    cameBy: 'walk-in',
    consent: { noticeVersion: '1', language: 'es', givenAt: '2026-11-16T14:00:00.000Z', shareForMatching: true },
    relationship: { disclosed: false },
  });
};

const cellsFor = ({ ref, amountMinor, isGood }: KnownRow): string => {
  const { given, family, birthDate, phone, isReachable } = householdOf(ref);
  const amount = isGood ? String(amountMinor / 100) : '';
  const line = lineOf({
    partner_ref: ref,
    given_name: given,
    family_name: family,
    birth_date: birthDate,
    phone,
    amount,
  });
  return `${line},${isReachable ? 'sms' : ''}`;
};

/** A list as a file. */
export const fileOf = (rows: readonly KnownRow[]): Uint8Array =>
  Buffer.from([`${titles},contact_ways`, ...rows.map(cellsFor)].join('\r\n'));

/** What a household answers on the form. */
export const answersFor = (number: number, amount: string): Record<string, unknown> => ({
  'who/given_name': `${givenNames[(number + 3) % 8]}a`,
  'who/family_name': formNames[number % 8],
  'who/phone': `857 555 01${10 + number}`,
  'who/birth_date': `19${70 + number}-11-0${(number % 8) + 1}`,
  'request/amount': amount,
  members: [],
});
