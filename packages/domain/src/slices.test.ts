import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Restriction } from './fund-events.ts';
import { derivedId } from './ids.ts';
import { sumMinor } from './ledger.ts';
import { isRejected } from './rejections.ts';
import { eastPartner, program, westPartner } from './relief-fund.fixture.ts';
import { chooseDraws, type Demand, type Slice } from './slices.ts';

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
  currency: 'USD',
  ...more,
});
const drawn = (slices: readonly Slice[], amountMinor: number) => {
  const chosen = chooseDraws(slices, demand(amountMinor));
  return isRejected(chosen) ? chosen.rejected : chosen.draws.map(({ fundId, amountMinor: minor }) => [fundId, minor]);
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
    ['the purpose of operations', slice('f', 'operations', 100)],
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
    expect(refused).toMatchObject({
      rejected: 'insufficient-funds',
      facts: { availableMinor: 70, amountMinor: 100, missingMinor: 30 },
    });
  });

  test('are told with what they were chosen from: all that fitted, in the order in which they were asked', () => {
    const slices = [
      slice('free', 'any', 100),
      slice('rent', 'rent', 900),
      slice('dated', 'food', 30, { until: '2026-12-31' }),
      slice('empty', 'food', 0),
    ];
    const of = { programId: program, partnerId: eastPartner };
    expect(chooseDraws(slices, demand(60))).toEqual({
      draws: [
        { ...of, fundId: 'dated', purpose: 'food', amountMinor: 30 },
        { ...of, fundId: 'free', purpose: 'any', amountMinor: 30 },
      ],
      choice: {
        need: 'food',
        area: 'US-MA-suffolk',
        today: '2026-11-20',
        slices: [
          { ...of, fundId: 'dated', purpose: 'food', availableMinor: 30, restricted: 2, until: '2026-12-31' },
          { ...of, fundId: 'empty', purpose: 'food', availableMinor: 0, restricted: 1 },
          { ...of, fundId: 'free', purpose: 'any', availableMinor: 100, restricted: 0 },
        ],
      },
    });
  });

  test('are twenty at most: crumbs that hold enough together are refused with what twenty hold', () => {
    const crumbs = (count: number) => Array.from({ length: count }, (_, nth) => slice(`f${nth + 10}`, 'any', 10));
    expect(drawn(crumbs(20), 200)).toHaveLength(20);
    expect(chooseDraws(crumbs(21), demand(201))).toMatchObject({
      rejected: 'insufficient-funds',
      detail: expect.stringContaining('bring them together'),
      facts: { availableMinor: 200, missingMinor: 1 },
    });
  });

  const parts = fc.uniqueArray(
    fc.record({
      fundId: fc.stringMatching(/^[a-c]{1,2}$/),
      purpose: fc.constantFrom('any', 'food', 'rent', 'operations'),
      availableMinor: fc.nat(1000),
      restriction: fc.record(
        {
          needs: fc.constantFrom(['food'], ['rent'], ['rent', 'food']),
          areas: fc.constantFrom(['US-MA'], ['US-NY']),
          from: fc.constantFrom('2026-11-01', '2026-12-01'),
          until: fc.constantFrom('2026-11-01', '2026-12-01', '2027-01-01'),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 30, selector: ({ fundId, purpose }) => `${fundId}#${purpose}` },
  );
  const made = (given: readonly Pick<Slice, 'fundId' | 'purpose' | 'availableMinor' | 'restriction'>[]) =>
    given.map(({ fundId, purpose, availableMinor, restriction }) =>
      slice(fundId, purpose, availableMinor, restriction),
    );
  const amounts = fc.integer({ min: 1, max: 6000 });

  test('sum to the amount exactly, each of them from a slice that fits and holds it, and none of them twice', () => {
    fc.assert(
      fc.property(parts, amounts, (given, amountMinor) => {
        const slices = made(given);
        const chosen = chooseDraws(slices, demand(amountMinor));
        if (isRejected(chosen)) return;
        expect(sumMinor(chosen.draws.map((draw) => draw.amountMinor))).toBe(amountMinor);
        expect(chosen.draws.length).toBeLessThanOrEqual(20);
        expect(new Set(chosen.draws.map(({ fundId, purpose }) => `${fundId}#${purpose}`)).size).toBe(
          chosen.draws.length,
        );
        for (const draw of chosen.draws) {
          const from = slices.find(({ fundId, purpose }) => fundId === draw.fundId && purpose === draw.purpose);
          expect(['any', 'food']).toContain(draw.purpose);
          expect(from?.restriction.needs ?? ['food']).toContain('food');
          expect(draw.amountMinor).toBeGreaterThan(0);
          expect(draw.amountMinor).toBeLessThanOrEqual(from?.availableMinor ?? 0);
        }
      }),
    );
  });

  test('do not depend on the order in which the slices are given', () => {
    const shuffled = parts.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, amounts, ([given, otherwise], amountMinor) => {
        expect(chooseDraws(made(otherwise), demand(amountMinor))).toEqual(
          chooseDraws(made(given), demand(amountMinor)),
        );
      }),
    );
  });

  test('take the more restricted and the sooner lost to its end before anything else is touched', () => {
    fc.assert(
      fc.property(parts, amounts, (given, amountMinor) => {
        const chosen = chooseDraws(made(given), demand(amountMinor));
        if (isRejected(chosen)) return;
        const { draws, choice } = chosen;
        const asked = choice.slices.map(({ fundId, purpose }) => `${fundId}#${purpose}`);
        for (const [at, one] of choice.slices.entries()) {
          const next = choice.slices[at + 1];
          if (next === undefined) continue;
          expect(one.restricted).toBeGreaterThanOrEqual(next.restricted);
          if (one.restricted === next.restricted) expect((one.until ?? '9') <= (next.until ?? '9')).toBe(true);
        }
        const last = draws.at(-1);
        const end = asked.indexOf(`${last?.fundId}#${last?.purpose}`);
        for (const { fundId, purpose, availableMinor } of choice.slices.slice(0, end)) {
          const draw = draws.find((each) => each.fundId === fundId && each.purpose === purpose);
          expect(draw?.amountMinor ?? 0).toBe(availableMinor);
        }
      }),
    );
  });
});
