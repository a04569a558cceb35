// The scripted decisions are those of a sensible person.
import { testAccountNumbers } from '@hearth/payments/test-numbers';
import { describe, expect, test } from 'vitest';
import { accountFor, decideMatch, decideReferral, isUnclaimed, methodFor, type Pair } from './decisions.ts';

/** A pair as the API shows it: what is not told stands on neither form. */
const pair = (fields: Readonly<Record<string, string>>, ...evidence: readonly string[]): Pair => ({
  evidence,
  fields: Object.entries(fields).map(([field, likeness]) => ({ field, likeness })),
});

describe('a match', () => {
  test('is the same household when name and date of birth are alike, however they are written', () => {
    expect(decideMatch(pair({ name: 'same', birthDate: 'same', phone: 'different' }))).toEqual({
      decision: 'same',
      reason: 'same-name-and-birth-date',
    });
    const slips = pair({ name: 'alike', birthDate: 'different' }, 'family-name-alike', 'birth-date-swapped');
    expect(decideMatch(slips)).toMatchObject({ decision: 'same' });
  });

  test('is the same household when the one who applies there is a member here', () => {
    const forms = { name: 'different', birthDate: 'different' };
    const spouse = pair({ ...forms, address: 'same' }, 'applicant-among-members', 'other-given-name');
    expect(decideMatch(spouse)).toMatchObject({ decision: 'same' });
    const namesake = pair({ ...forms, address: 'different' }, 'applicant-among-members', 'other-given-name');
    expect(decideMatch(namesake)).toMatchObject({ decision: 'different' });
  });

  test('is the same household when phone and a shorter name are alike and one date of birth is not known', () => {
    const short = pair({ name: 'different', phone: 'same' }, 'same-phone', 'given-name-initial', 'same-family-name');
    expect(decideMatch(short)).toEqual({ decision: 'same', reason: 'same-name-and-phone' });
  });

  test('is two households when only a phone is shared: it is a caseworker’s, and the answer says so', () => {
    const other = pair(
      { name: 'different', birthDate: 'different', phone: 'same', address: 'different' },
      'same-phone',
      'other-given-name',
      'other-family-name',
    );
    expect(decideMatch(other)).toEqual({ decision: 'different', reason: 'different-people', shared: ['phone'] });
  });

  test('is two households when father and son share name and phone but not the date of birth', () => {
    const son = pair({ name: 'same', birthDate: 'different', phone: 'same', address: 'same' }, 'same-name');
    expect(decideMatch(son)).toEqual({ decision: 'different', reason: 'different-people' });
  });

  test('is two households when twins share all but the given name', () => {
    const twin = pair(
      { name: 'different', birthDate: 'same', phone: 'same', address: 'same' },
      'same-family-name',
      'other-given-name',
    );
    expect(decideMatch(twin)).toMatchObject({ decision: 'different' });
  });

  test('says nothing of two forms without names or phones', () => {
    expect(decideMatch(pair({}))).toEqual({ decision: 'different', reason: 'different-people' });
  });
});

describe('a referral', () => {
  const because = (...codes: string[]) => ({
    applicationId: 'app_1',
    requestedMinor: 30_000,
    findings: codes.map((code) => ({ code, outcome: 'fail' })),
  });

  test('outside the policy is declined with its reason, whatever else is open', () => {
    expect(decideReferral(because('need-covered', 'match-clear'), false)).toEqual({
      decision: 'decline',
      reason: 'need-not-covered',
    });
    expect(decideReferral(because('area-served'), true)).toEqual({ decision: 'decline', reason: 'area-not-served' });
  });

  test('with an open match waits until somebody has looked', () => {
    expect(decideReferral(because('match-clear'), false)).toBe('look-at-matches');
  });

  test('with a relationship is awarded what was asked for, up to a line', () => {
    expect(decideReferral(because('no-relationship'), true)).toMatchObject({ decision: 'award', amountMinor: 30_000 });
    expect(decideReferral({ ...because('no-relationship'), requestedMinor: 60_001 }, true)).toMatchObject({
      decision: 'decline',
    });
  });

  test('that an approver sent back is declined', () => {
    expect(decideReferral(because(), true)).toEqual({ decision: 'decline', reason: 'cap-reached' });
  });
});

test('most households give an account that is paid, a few one that fails or sends the money back, a few none', () => {
  const numbers = Array.from({ length: 400 }, (_, at) => accountFor(at));
  const ends = (end: string) =>
    numbers.filter((number) => number !== undefined && testAccountNumbers[number]?.ends === end).length;
  expect(numbers.filter((number) => number === undefined)).toHaveLength(10);
  expect([ends('failed'), ends('returned'), ends('posted')]).toEqual([16, 16, 358]);
  expect(new Set(numbers).size).toBe(7);
});

test('handovers come in all ways, and a few are never claimed', () => {
  expect(new Set([0, 1, 2, 3].map(methodFor)).size).toBe(4);
  expect(Array.from({ length: 90 }, (_, at) => isUnclaimed(at)).filter(Boolean)).toHaveLength(2);
});
