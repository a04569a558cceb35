// Invented households, one unlike another: no two share a name, a date of birth or an address of any kind.
type Changes = {
  readonly rail?: 'bank' | 'partner';
  readonly amountMinor?: number;
  readonly need?: string;
  readonly size?: number;
  readonly partnerRef?: string;
  readonly area?: string;
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

const word = (nth: number): string => {
  const parts = [nth, Math.floor(nth / 20), Math.floor(nth / 400)].map(
    (part) => syllables[part % syllables.length] ?? 'ba',
  );
  const text = parts.join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

/** The day on which the households gave their consent: before any test runs. */
const givenAt = '2026-01-15T15:00:00.000Z';

/** The `nth` household as a partner sends it: two people who need groceries and meet every rule of the policy. */
export const householdOf = (programId: string, nth: number, changes: Changes = {}) => ({
  programId,
  partnerRef: changes.partnerRef ?? `CASE-${nth}`,
  applicant: {
    given: word(nth),
    family: word(nth + 4_000),
    birthDate: `${1950 + (nth % 50)}-${two(1 + (nth % 12))}-${two(1 + (nth % 28))}`,
    email: `household-${nth}@example.org`,
  },
  address: {
    line1: `${nth} Imaginary Street`,
    city: 'Chelsea',
    postalCode: '02150',
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
});

/** The body of one application. */
export type HouseholdBody = ReturnType<typeof householdOf>;
