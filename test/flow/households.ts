// Invented households, one unlike another: no two share a name, a date of birth or an address of any kind.
type Changes = {
  readonly rail?: 'bank' | 'partner' | 'manual';
  readonly amountMinor?: number;
  readonly need?: string;
  readonly size?: number;
  readonly partnerRef?: string;
  readonly area?: string;
  /** Another grown-up of the same home applies: same family name, e-mail and address, another person. */
  readonly isSpouse?: boolean;
};

const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'na',
  'le',
  'mi',
  'ko',
  'lu',
  'ra',
];
const two = (number: number): string => String(number).padStart(2, '0');

/** A number that looks like no other near it: neighbours of a list must not be alike, or they are taken for one household. */
const scattered = (nth: number): number => {
  const mixed = Math.imul(nth + 1, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
};

const word = (nth: number): string => {
  const number = scattered(nth);
  const parts = [number, number >>> 6, number >>> 13, number >>> 20].map(
    (part) => syllables[part % syllables.length] ?? 'ba',
  );
  const text = parts.join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

const towns = [
  ['Chelsea', '02150'],
  ['Lynn', '01901'],
  ['Quincy', '02169'],
  ['Framingham', '01702'],
  ['Worcester', '01608'],
  ['Lowell', '01852'],
] as const;

/** A date of birth from 1950 to 1999. */
const bornOn = (nth: number): string => {
  const number = scattered(nth + 9_000);
  return `${1950 + (number % 50)}-${two(1 + ((number >>> 8) % 12))}-${two(1 + ((number >>> 16) % 28))}`;
};

/** The day on which the households gave their consent: before any test runs. */
const givenAt = '2026-01-15T15:00:00.000Z';

/** The `nth` household as a partner sends it: two people who need groceries and meet every rule of the policy. */
export const householdOf = (programId: string, nth: number, changes: Changes = {}) => {
  const [city, postalCode] = towns[scattered(nth + 10_000) % towns.length] ?? towns[0];
  return {
    programId,
    partnerRef: changes.partnerRef ?? `CASE-${nth}`,
    applicant: {
      given: word(changes.isSpouse ? nth + 12_000 : nth),
      family: word(nth + 4_000),
      birthDate: bornOn(changes.isSpouse ? nth + 12_000 : nth),
      email: `${word(nth)}.${word(nth + 6_000)}.${nth}@example.org`.toLowerCase(),
    },
    address: {
      line1: `${1 + (scattered(nth + 7_000) % 900)} ${word(nth + 8_000)} Street`,
      city,
      postalCode,
      area: changes.area ?? 'US-MA-suffolk',
    },
    members: [{ given: word(nth + 2_000), family: word(nth + 4_000), relation: 'child' as const }],
    household: { size: changes.size ?? 2, language: 'es', situation: ['lost-income' as const] },
    request: {
      need: changes.need ?? 'groceries',
      amount: { amountMinor: changes.amountMinor ?? 40_000, currency: 'USD' },
    },
    payment: { rail: changes.rail ?? 'bank', payee: 'household' as const },
    evidence: [{ kind: 'need-statement', seenAt: '2026-01-10' }],
    cameBy: 'partner' as const,
    consent: { noticeVersion: '2026-01', language: 'es', givenAt, shareForMatching: true as const },
    relationship: { disclosed: false },
  };
};

/** The body of one application. */
export type HouseholdBody = ReturnType<typeof householdOf>;
