import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseDraws,
  type Demand,
  type FundEvent,
  fundEntity,
  type Restriction,
  refuseAllotment,
  type Slice,
} from './funds.ts';
import { derivedId } from './ids.ts';
import { allotmentEntry, giftEntry, sumMinor } from './ledger.ts';
import { isRejected } from './rejections.ts';
import { cleo, eastPartner, foodFund, generalFund, program, told, westPartner } from './relief-fund.fixture.ts';

const slice = (
  fundId: string,
  purpose: string,
  availableMinor: number,
  restriction: Restriction = {},
  more: Partial<Slice> = {},
): Slice => ({
  fundId,
  programId: program,
  partnerId: eastPartner,
  purpose,
  restriction,
  allottedMinor: availableMinor,
  availableMinor,
  encumberedMinor: 0,
  spentMinor: 0,
  ...more,
});
const demand = (amountMinor: number, more: Partial<Demand> = {}): Demand => ({
  programId: program,
  partnerId: eastPartner,
  need: 'food',
  area: 'US-MA-suffolk',
  today: '2026-11-20',
  amountMinor,
  ...more,
});
const drawn = (slices: readonly Slice[], amountMinor: number) => {
  const draws = chooseDraws(slices, demand(amountMinor));
  return isRejected(draws) ? draws.rejected : draws.map(({ fundId, amountMinor: minor }) => [fundId, minor]);
};

describe('the slices an award draws on', () => {
  test('are the most restricted that fit first, so that free money stays free', () => {
    const slices = [
      slice('free', 'any', 100),
      slice('purpose', 'food', 100),
      slice('both', 'food', 100, { needs: ['food'], areas: ['US-MA'] }),
    ];
    expect(drawn(slices, 250)).toEqual([
      ['both', 100],
      ['purpose', 100],
      ['free', 50],
    ]);
  });

  test('are, of those as restricted, the ones that expire first, then by name', () => {
    const slices = [
      slice('later', 'any', 10, { until: '2027-06-30' }),
      slice('sooner', 'any', 10, { until: '2026-12-31' }),
      slice('open-b', 'any', 10, { from: '2026-01-01' }),
      slice('open-a', 'any', 10, { from: '2026-01-01' }),
    ];
    expect(drawn(slices, 40)).toEqual([
      ['sooner', 10],
      ['later', 10],
      ['open-a', 10],
      ['open-b', 10],
    ]);
  });

  test('are only as many as it takes, and none that is empty', () => {
    expect(drawn([slice('a', 'any', 0), slice('b', 'any', 100), slice('c', 'any', 100)], 100)).toEqual([['b', 100]]);
  });

  test.each<readonly [string, Slice]>([
    ['another program', slice('f', 'any', 100, {}, { programId: derivedId('program', 'other') })],
    ['another partner', slice('f', 'any', 100, {}, { partnerId: westPartner })],
    ['another purpose', slice('f', 'rent', 100)],
    ['needs without this one', slice('f', 'any', 100, { needs: ['rent'] })],
    ['areas without this one', slice('f', 'any', 100, { areas: ['US-MA-suff', 'US-NY'] })],
    ['a day that has not come', slice('f', 'any', 100, { from: '2026-11-21' })],
    ['a day that has gone', slice('f', 'any', 100, { until: '2026-11-19' })],
  ])('are never of %s', (_why, other) => {
    expect(drawn([other], 100)).toBe('restricted');
    expect(drawn([other, slice('fits', 'any', 100)], 100)).toEqual([['fits', 100]]);
  });

  test('fit on the first and on the last day, and in a place below the area', () => {
    expect(
      drawn(
        [slice('f', 'food', 100, { needs: ['food'], areas: ['US-MA'], from: '2026-11-20', until: '2026-11-20' })],
        100,
      ),
    ).toEqual([['f', 100]]);
  });

  test('that hold too little are told with what they hold', () => {
    const refused = chooseDraws(
      [slice('a', 'any', 30), slice('b', 'any', 40), slice('rent only', 'rent', 100)],
      demand(100),
    );
    expect(refused).toMatchObject({ rejected: 'insufficient-funds', facts: { availableMinor: 70, amountMinor: 100 } });
  });

  test('always sum to the amount, never pass what is there, and do not depend on the order given', () => {
    const some = fc.array(
      fc.record({
        fundId: fc.stringMatching(/^[a-z]{6}$/),
        purpose: fc.constantFrom('any', 'food', 'rent'),
        availableMinor: fc.nat(1000),
        until: fc.constantFrom('2026-11-01', '2026-12-01', '2027-01-01'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 3000 }), (parts, amountMinor) => {
        const unique = [...new Map(parts.map((part) => [part.fundId, part])).values()];
        const slices = unique.map(({ fundId, purpose, availableMinor, until }) =>
          slice(fundId, purpose, availableMinor, { until }),
        );
        const draws = chooseDraws(slices, demand(amountMinor));
        expect(chooseDraws(slices.toReversed(), demand(amountMinor))).toEqual(draws);
        if (isRejected(draws)) return;
        expect(sumMinor(draws.map((draw) => draw.amountMinor))).toBe(amountMinor);
        for (const draw of draws) {
          expect(draw.amountMinor).toBeGreaterThan(0);
          expect(draw.amountMinor).toBeLessThanOrEqual(
            slices.find(({ fundId }) => fundId === draw.fundId)?.availableMinor ?? 0,
          );
        }
      }),
    );
  });
});

describe('a fund', () => {
  const opened: FundEvent = { type: 'FundOpened', data: { name: 'General', currency: 'USD', by: cleo } };
  const gift = (amountMinor: number, nth = 1): FundEvent => ({
    type: 'GiftReceived',
    data: {
      giftId: derivedId('gift', nth),
      amountMinor,
      receivedOn: '2026-11-16',
      restriction: { needs: ['food'] },
      entry: giftEntry(generalFund, amountMinor, 'USD'),
      by: cleo,
    },
  });
  const draw = { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 600 };
  const allotted: FundEvent = {
    type: 'Allotted',
    data: { ...draw, programId: program, partnerId: eastPartner, entry: allotmentEntry(draw, 'USD'), by: cleo },
  };

  test('knows what it received and what it allotted', () => {
    expect(told(fundEntity, generalFund, opened, gift(1000), gift(500, 2), allotted)).toMatchObject({
      receivedMinor: 1500,
      allottedMinor: 600,
      restriction: { needs: ['food'] },
      gifts: [{ amountMinor: 1000 }, { amountMinor: 500 }],
    });
    expect(told(fundEntity, foodFund, opened)).not.toHaveProperty('funderId');
  });

  test('allots what is left, to the cent, and no more', () => {
    const fund = told(fundEntity, generalFund, opened, gift(1000), allotted);
    expect(fund && refuseAllotment(fund, 400)).toBeUndefined();
    expect(fund && refuseAllotment(fund, 401)).toMatchObject({
      rejected: 'insufficient-funds',
      facts: { unallottedMinor: 400, amountMinor: 401 },
    });
  });

  test('cannot begin twice, nor with anything else', () => {
    expect(() => told(fundEntity, generalFund, opened, opened)).toThrow(TypeError);
    for (const event of [gift(1), allotted]) expect(() => told(fundEntity, generalFund, event)).toThrow(TypeError);
  });
});
