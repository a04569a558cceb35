// An application by situation, as a partner sends it.
import { derivedId } from '@hearth/domain/ids';

/** A mother with two children, at a bank; everything told that can be told. */
export const familyOfThree = {
  programId: derivedId('program', 'winter relief'),
  partnerRef: 'EB-2026-0117',
  applicant: {
    given: 'Marisol',
    family: 'Reyes',
    birthDate: '1987-03-09',
    phone: '+1 617-555-0142',
    email: 'marisol@example.org',
  },
  address: {
    line1: '12 Bennington St',
    line2: 'Apt 3',
    city: 'Boston',
    postalCode: '02128-1234',
    area: 'US-MA-suffolk',
  },
  members: [
    { given: 'Luz', family: 'Reyes', birthDate: '2015-06-01', relation: 'child' },
    { given: 'Teo', relation: 'child' },
  ],
  household: { size: 3, language: 'es', situation: ['lost-income', 'new-baby'] },
  request: {
    need: 'groceries',
    amount: { amountMinor: 45_000, currency: 'USD' },
    note: 'Two weeks of food.\nThe shop is closed on Mondays.',
  },
  payment: { rail: 'bank', payee: 'household' },
  evidence: [{ kind: 'pay-stub', seenAt: '2026-11-10' }],
  cameBy: 'walk-in',
  consent: { noticeVersion: '2026-10', language: 'es', givenAt: '2026-11-20T15:00:00.000Z', shareForMatching: true },
  relationship: { disclosed: false },
};

/** Nobody but the applicant, without a home: only what must be told. */
export const aloneWithoutHome = {
  programId: derivedId('program', 'winter relief'),
  partnerRef: 'EB-2026-0118',
  applicant: { given: 'Wei' },
  address: { generalDelivery: true, city: 'Boston', area: 'US-MA' },
  household: { size: 1, language: 'zh-Hant' },
  request: { need: 'food', amount: { amountMinor: 5_000, currency: 'USD' } },
  payment: { rail: 'partner' },
  cameBy: 'peer-referral',
  consent: { noticeVersion: '2026-10', language: 'zh-Hant', givenAt: '2026-11-20T15:00:00Z', shareForMatching: true },
  relationship: { disclosed: false },
};
