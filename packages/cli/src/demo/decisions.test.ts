// The scripted decisions are those of a sensible person.
import { testAccountNumbers } from '@hearth/payments/test-numbers';
import { describe, expect, test } from 'vitest';
import { accountFor, decideMatch, decideReferral, type Identity, isUnclaimed, methodFor } from './decisions.ts';

const marisol = { given: 'Marisol', family: 'Peña', birthDate: '1990-02-03', phone: '(617) 555-0142' };
const alone = (applicant: Identity['applicant'], members: Identity['members'] = []): Identity => ({
  applicant,
  members,
});

describe('a match', () => {
  test('is the same household when name and date of birth are alike, however they are written', () => {
    const again = { given: 'MARISOL', family: 'Pena', birthDate: '1990-02-03', phone: '774-555-0100' };
    expect(decideMatch(alone(marisol), alone(again))).toMatchObject({ decision: 'same' });
  });

  test('is the same household when the one who applies there is a member here', () => {
    const joao = { given: 'João', family: 'Peña', birthDate: '1988-07-01' };
    expect(decideMatch(alone(marisol, [joao]), alone(joao))).toMatchObject({ decision: 'same' });
    expect(decideMatch(alone(joao), alone(marisol, [joao]))).toMatchObject({ decision: 'same' });
  });

  test('is the same household when phone and a shorter name are alike and one date of birth is not known', () => {
    const short = { given: 'M.', family: 'Peña', phone: '+1 617 555 0142' };
    expect(decideMatch(alone(marisol), alone(short))).toEqual({ decision: 'same', reason: 'same-name-and-phone' });
    expect(decideMatch(alone(short), alone(marisol))).toMatchObject({ decision: 'same' });
  });

  test('is two households when only a phone is shared: it is a caseworker’s', () => {
    const other = { given: 'Fatuma', family: 'Cali', birthDate: '1979-12-01', phone: marisol.phone };
    expect(decideMatch(alone(marisol), alone(other))).toMatchObject({ decision: 'different' });
  });

  test('is two households when father and son share name and phone but not the date of birth', () => {
    const son = { ...marisol, birthDate: '2004-02-03' };
    expect(decideMatch(alone(marisol), alone(son))).toMatchObject({ decision: 'different' });
  });

  test('says nothing of two forms without names or phones', () => {
    expect(decideMatch(alone({ given: '' }), alone({ given: '' }))).toMatchObject({ decision: 'different' });
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
