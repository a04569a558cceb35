// Amounts, restrictions and moves on the wire: what is taken, and what is refused with its place.
import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  allotmentBody,
  allotmentMoveBody,
  giftBody,
  givenBackBody,
  moveDecisionBody,
  reductionBody,
  restriction,
} from './funding.ts';

const slice = { programId: derivedId('program', 1), partnerId: derivedId('organization', 1), purpose: 'any' };
const bodies: readonly (readonly [string, z.ZodType, object])[] = [
  ['a gift', giftBody, { receivedOn: '2026-11-01' }],
  ['an allotment', allotmentBody, slice],
  ['a reduction', reductionBody, { reason: 'came-short' }],
  ['money given back', givenBackBody, { reason: 'unspent', givenBackOn: '2026-11-20' }],
  ['a move', allotmentMoveBody, { from: slice, to: 'unallotted', reason: 'not-needed' }],
];

describe.each(bodies)('%s', (_what, schema, rest) => {
  test.each([1, 100_000_000_000])('is taken of %d minor units', (amountMinor) => {
    expect(schema.safeParse({ ...rest, amountMinor }).success).toBe(true);
    expect(schema.safeParse({ ...rest, amountMinor, currency: 'USD' }).success).toBe(true);
  });

  test.each([
    ['zero', 0],
    ['minus zero', -0],
    ['less than nothing', -1],
    ['half a cent', 0.5],
    ['more than the cap', 100_000_000_001],
    ['no safe integer', 2 ** 53],
    ['no number', Number.NaN],
    ['no end', Number.POSITIVE_INFINITY],
    ['a text', '100'],
    ['nothing at all', undefined],
    ['a list', [1]],
  ])('is refused of %s', (_why, amountMinor) => {
    const told = schema.safeParse({ ...rest, amountMinor });
    expect(new Set(told.error?.issues.map(({ path }) => path.join('/')))).toEqual(new Set(['amountMinor']));
  });

  test.each(['usd', 'US', 'EURO', '', '€'])('is refused in the currency "%s"', (currency) => {
    expect(schema.safeParse({ ...rest, amountMinor: 1, currency }).success).toBe(false);
  });

  test('is refused with a field that nobody asked for', () => {
    expect(schema.safeParse({ ...rest, amountMinor: 1, feeMinor: 1 }).success).toBe(false);
  });
});

describe('a restriction', () => {
  const places = (told: unknown) => restriction.safeParse(told).error?.issues.map(({ path }) => path.join('/'));
  test('of federal money names its assistance listing, and the number alone is enough', () => {
    expect(places({ federal: true })).toEqual(['assistanceListing']);
    expect(places({ federal: true, assistanceListing: '21.023' })).toBeUndefined();
    expect(places({ assistanceListing: '21.023' })).toBeUndefined();
    expect(places({ federal: false })).toBeUndefined();
  });

  test('can not be under a listing and not federal', () => {
    expect(places({ federal: false, assistanceListing: '21.023' })).toEqual(['federal']);
    expect(places({ assistanceListing: '21' })).toEqual(['assistanceListing']);
  });
});

describe('a move', () => {
  const move = { from: slice, to: { ...slice, purpose: 'operations' }, amountMinor: 1, reason: 'fees-are-due' };
  test('goes to a slice or back to the fund, with a code for its reason', () => {
    expect(allotmentMoveBody.safeParse(move).success).toBe(true);
    for (const wrong of [
      { to: 'nowhere' },
      { to: { ...slice, purpose: 'fees' } },
      { from: 'unallotted' },
      { reason: 'Because she asked' },
    ])
      expect(allotmentMoveBody.safeParse({ ...move, ...wrong }).success).toBe(false);
  });

  test('is confirmed as it is, or dropped with a reason', () => {
    const taken = (body: unknown) => moveDecisionBody.safeParse(body).success;
    expect([{ decision: 'confirm' }, { decision: 'drop', reason: 'not-needed' }].map(taken)).toEqual([true, true]);
    expect([{ decision: 'drop' }, { decision: 'confirm', amountMinor: 1 }, { decision: 'maybe' }].map(taken)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
