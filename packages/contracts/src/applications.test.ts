import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import { aloneWithoutHome, familyOfThree } from './applications.fixture.ts';
import {
  adjudicationBody,
  applicationBody,
  declinesBody,
  followUpBody,
  matchDecisionBody,
  withdrawalBody,
} from './applications.ts';

const where = (body: unknown): readonly string[] => {
  const read = applicationBody.safeParse(body);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

/** The body with one field, named by its path, set to another value or taken away. */
const changed = (path: string, value: unknown, body: object = familyOfThree): unknown => {
  const copy = structuredClone(body) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
};

describe('an application', () => {
  test('with everything told is taken as it is', () => {
    expect(applicationBody.parse(familyOfThree)).toEqual(familyOfThree);
  });

  test('with only what must be told is taken, with nothing where nothing was said', () => {
    expect(applicationBody.parse(aloneWithoutHome)).toEqual({
      ...aloneWithoutHome,
      members: [],
      evidence: [],
      household: { ...aloneWithoutHome.household, situation: [] },
      payment: { rail: 'partner', payee: 'household' },
    });
  });

  test('is trimmed at the ends of its texts', () => {
    expect(applicationBody.parse(changed('applicant.given', '  Marisol '))).toMatchObject({
      applicant: { given: 'Marisol' },
    });
  });

  test.each([
    ['programId', derivedId('fund', 'a fund')],
    ['programId', 'prg_1'],
    ['programId', 7],
    ['partnerRef', ''],
    ['partnerRef', '   '],
    ['partnerRef', 'x'.repeat(81)],
    ['partnerRef', 'two\nlines'],
    ['applicant.given', ''],
    ['applicant.given', 'Mar\u0000isol'],
    ['applicant.given', 'x'.repeat(101)],
    ['applicant.family', ''],
    ['applicant.birthDate', '1987-02-29'],
    ['applicant.birthDate', '09/03/1987'],
    ['applicant.phone', 'call my sister'],
    ['applicant.phone', '1234'],
    ['applicant.email', 'marisol'],
    ['address.city', ''],
    ['address.postalCode', '2128'],
    ['address.postalCode', 'SW1A 1AA'],
    ['address.area', 'Suffolk'],
    ['address.area', 'us-ma'],
    ['address.area', 'US-MA-Suffolk'],
    ['members.0.relation', 'friend'],
    ['members.0.given', ''],
    ['members.0.birthDate', '2015-13-01'],
    ['household.size', 0],
    ['household.size', 31],
    ['household.size', 2.5],
    ['household.size', '3'],
    ['household.language', 'Spanish!'],
    ['household.situation.0', 'poor'],
    ['request.need', 'car'],
    ['request.amount.amountMinor', 0],
    ['request.amount.amountMinor', -1],
    ['request.amount.amountMinor', 450.5],
    ['request.amount.amountMinor', 100_000_000_001],
    ['request.amount.amountMinor', '45000'],
    ['request.amount.currency', 'usd'],
    ['request.note', 'x'.repeat(501)],
    ['request.note', 'bell \u0007'],
    ['payment.rail', 'cash'],
    ['payment.payee', 'landlord'],
    ['evidence.0.kind', 'Pay stub'],
    ['evidence.0.seenAt', 'yesterday'],
    ['cameBy', 'radio'],
    ['consent.noticeVersion', ''],
    ['consent.language', ''],
    ['consent.givenAt', '2026-11-20'],
    ['consent.givenAt', '2026-11-20T15:00:00-05:00'],
    ['consent.givenAt', '2026-11-20T15:00Z'],
    ['consent.shareForMatching', false],
    ['relationship.disclosed', 'no'],
  ])('is refused for its %s: %j', (path, value) => {
    expect(where(changed(path, value))).toEqual([path]);
  });

  test.each([
    'programId',
    'partnerRef',
    'applicant',
    'applicant.given',
    'address',
    'address.city',
    'address.area',
    'household',
    'household.size',
    'household.language',
    'request',
    'request.need',
    'request.amount',
    'payment',
    'payment.rail',
    'cameBy',
    'consent',
    'consent.shareForMatching',
    'relationship',
    'relationship.disclosed',
  ])('cannot do without its %s', (path) => {
    expect(where(changed(path, undefined))).toEqual([path]);
  });

  test('has no place for fields that were not agreed, at any depth', () => {
    for (const holder of [
      '',
      'applicant.',
      'address.',
      'household.',
      'request.',
      'request.amount.',
      'payment.',
      'consent.',
      'relationship.',
      'members.0.',
      'evidence.0.',
    ]) {
      const body = changed(`${holder}income`, 1);
      expect(where(body)).toEqual([holder.slice(0, -1)]);
    }
  });

  test('names relations only when a relationship is disclosed', () => {
    const ana = derivedId('member', 'ana');
    expect(where(changed('relationship', { disclosed: true, members: [ana] }))).toEqual([]);
    expect(where(changed('relationship', { disclosed: true }))).toEqual([]);
    expect(where(changed('relationship', { disclosed: false, members: [ana] }))).toEqual(['relationship']);
  });

  test('is bounded: members, situations and evidence', () => {
    const many = (length: number, one: unknown) => Array.from({ length }, () => one);
    expect(where(changed('members', many(20, familyOfThree.members[1])))).toEqual([]);
    expect(where(changed('members', many(21, familyOfThree.members[1])))).toEqual(['members']);
    expect(where(changed('household.situation', many(8, 'illness')))).toEqual(['household.situation']);
    expect(where(changed('evidence', many(11, familyOfThree.evidence[0])))).toEqual(['evidence']);
  });

  test('is told all that is wrong with it at once', () => {
    expect(where(changed('cameBy', 'radio', changed('household.size', 0) as object)).toSorted()).toEqual([
      'cameBy',
      'household.size',
    ]);
  });
});

describe('a reviewer’s word', () => {
  const id = derivedId('application', 1);

  test('awards an amount or declines, and gives a reason', () => {
    expect(adjudicationBody.safeParse({ decision: 'award', amountMinor: 100, reason: 'seen-in-person' }).success).toBe(
      true,
    );
    expect(adjudicationBody.safeParse({ decision: 'decline', reason: 'other-help' }).success).toBe(true);
    for (const body of [
      { decision: 'award', reason: 'a' },
      { decision: 'decline' },
      { decision: 'decline', reason: 'Not nice!' },
      { decision: 'decline', amountMinor: 1, reason: 'a' },
      { decision: 'maybe', reason: 'a' },
      {},
    ]) {
      expect(adjudicationBody.safeParse(body).success).toBe(false);
    }
  });

  test('declines at most a hundred at once', () => {
    const declines = (length: number) => ({
      declines: Array.from({ length }, () => ({ applicationId: id, reason: 'other-help' })),
    });
    expect([0, 1, 100, 101].map((length) => declinesBody.safeParse(declines(length)).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('says same or different of a match, and a partner says why it withdraws', () => {
    expect(matchDecisionBody.safeParse({ decision: 'same', reason: 'asked' }).success).toBe(true);
    expect(matchDecisionBody.safeParse({ decision: 'perhaps', reason: 'asked' }).success).toBe(false);
    expect(withdrawalBody.safeParse({ reason: 'in-favour-of-another' }).success).toBe(true);
    expect(withdrawalBody.safeParse({ reason: 'because' }).success).toBe(false);
  });

  test('a follow-up is one of three words, and has no room for any other', () => {
    for (const helped of ['yes', 'partly', 'no']) expect(followUpBody.safeParse({ helped }).success).toBe(true);
    for (const odd of [{}, { helped: 'YES' }, { helped: true }, { helped: 'yes', note: 'she lost her job' }])
      expect(followUpBody.safeParse(odd).success).toBe(false);
  });
});
