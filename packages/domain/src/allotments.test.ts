// Allotments and their moves: where money may go, and what stays because somebody counts on it.
import { describe, expect, test } from 'vitest';
import { mostWaitingMoves, refuseAllotmentOf, refuseLeaving, refuseProposal, refuseTarget } from './allotments.ts';
import type { SliceOf } from './fund-events.ts';
import type { Fund } from './funds.ts';
import { derivedId } from './ids.ts';
import { cleo, eastPartner, monday, program, westPartner } from './relief-fund.fixture.ts';

const east: SliceOf = { programId: program, partnerId: eastPartner, purpose: 'any' };
const west: SliceOf = { ...east, partnerId: westPartner };
const fund: Fund = {
  id: 'fund_1',
  name: 'River',
  currency: 'USD',
  receivedMinor: 1000,
  allottedMinor: 400,
  gifts: [],
  slices: [east],
};
const rent = { program: { name: 'Rent', currency: 'USD' }, purpose: 'rent', today: '2026-11-21' };

describe('an allotment', () => {
  const restricted = { ...fund, restriction: { needs: ['rent'], until: '2026-11-21' } };

  test('may take the last cent and may be made on the last day', () => {
    expect(refuseAllotmentOf(restricted, { ...rent, amountMinor: 600 })).toBeUndefined();
    expect(refuseAllotmentOf(restricted, { ...rent, amountMinor: 601 })).toMatchObject({
      rejected: 'insufficient-funds',
      facts: { unallottedMinor: 600, amountMinor: 601 },
    });
  });

  test.each([
    ['the day after the last', restricted, { today: '2026-11-22' }, 'restricted'],
    ['another purpose', restricted, { purpose: 'food' }, 'restricted'],
    ['another currency', fund, { program: { name: 'Abroad', currency: 'EUR' } }, 'invalid'],
  ] as const)('is refused for %s', (_what, from, more, rejected) => {
    expect(refuseAllotmentOf(from, { ...rent, ...more, amountMinor: 1 })).toMatchObject({ rejected });
  });

  test('to operations, from which fees are paid, is of free money only', () => {
    const target = { ...rent, purpose: 'operations' };
    expect(refuseTarget(fund, target)).toBeUndefined();
    expect(refuseTarget({ ...fund, restriction: {} }, target)).toBeUndefined();
    for (const restriction of [
      { needs: ['rent'] },
      { areas: ['US-MA'] },
      { until: '2027-01-01' },
      { assistanceListing: '21.023' },
    ])
      expect(refuseTarget({ ...fund, restriction }, target)).toMatchObject({
        rejected: 'restricted',
        detail: expect.stringContaining('free of restrictions'),
      });
  });
});

describe('a move of an allotment', () => {
  test('is proposed from a slice there is, to another or back to the fund', () => {
    expect(refuseProposal(fund, east, west)).toBeUndefined();
    expect(refuseProposal(fund, east, undefined)).toBeUndefined();
    expect(refuseProposal(fund, east, { ...east, purpose: 'rent' })).toBeUndefined();
    expect(refuseProposal(fund, west, east)).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/from' }] });
    expect(refuseProposal(fund, east, east)).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/to' }] });
  });

  test('waits with so many others and no more', () => {
    const moves = Array.from({ length: mostWaitingMoves }, (_, nth) => ({
      moveId: derivedId('move', nth),
      from: east,
      amountMinor: 1,
      by: cleo,
      reason: 'x',
      proposedAt: monday,
    }));
    expect(refuseProposal({ ...fund, moves: moves.slice(1) }, east, west)).toBeUndefined();
    expect(refuseProposal({ ...fund, moves }, east, west)).toMatchObject({ rejected: 'wrong-state' });
  });

  test('takes what is available, to the cent, and never what is set aside or spent', () => {
    const slice = {
      ...east,
      fundId: 'fund_1',
      restriction: {},
      allottedMinor: 400,
      availableMinor: 100,
      encumberedMinor: 250,
      spentMinor: 50,
    };
    expect(refuseLeaving(fund, slice, { amountMinor: 100 })).toBeUndefined();
    expect(refuseLeaving(fund, slice, { amountMinor: 101 })).toMatchObject({
      rejected: 'over-committed',
      detail: expect.stringContaining('$0.01 too much'),
      facts: { shortMinor: 1, availableMinor: 100, encumberedMinor: 250, spentMinor: 50, amountMinor: 101 },
    });
    expect(refuseLeaving(fund, undefined, { amountMinor: 1 })).toMatchObject({ rejected: 'over-committed' });
  });
});
