import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressed } from './document.ts';
import {
  exactRecipe,
  isDominated,
  protectCount,
  protectDays,
  protectMinor,
  publishedRecipe,
  roundHalfUp,
} from './protection.ts';

const recipe = publishedRecipe('USD');

describe('a count', () => {
  test.each([
    [0, 0],
    [1, suppressed],
    [10, suppressed],
    [11, 10],
    [14, 10],
    [15, 20],
    [24, 20],
    [25, 30],
    [995, 1000],
  ])('of %d is published as %j', (count, shown) => {
    expect(protectCount(count, recipe)).toEqual(shown);
  });

  test('that is told is of at least eleven households, and at most five away', () => {
    fc.assert(
      fc.property(fc.nat(5000), (count) => {
        const shown = protectCount(count, recipe);
        if (typeof shown !== 'number') expect(count > 0 && count < 11).toBe(true);
        else {
          expect(count === 0 || count >= 11).toBe(true);
          expect(Math.abs(shown - count)).toBeLessThanOrEqual(5);
          expect(shown % 10).toBe(0);
        }
      }),
    );
  });

  test('is told to the unit to whoever files the returns', () => {
    expect([0, 1, 7, 123].map((count) => protectCount(count, exactRecipe))).toEqual([0, 1, 7, 123]);
  });
});

describe('money of a row', () => {
  test('is told to a hundred whole units of its currency', () => {
    expect([0, 5_000, 14_999, 15_000, 1_234_567].map((minor) => protectMinor(minor, recipe))).toEqual([
      0, 10_000, 10_000, 20_000, 1_230_000,
    ]);
    expect(protectMinor(1_250, publishedRecipe('JPY'))).toBe(1_300);
  });

  test('is hidden where rounding would say that there was none', () => {
    expect(protectMinor(4_999, recipe)).toEqual(suppressed);
  });

  test('is dominated when one household has more than half', () => {
    expect(isDominated({ spentMinor: 100, mostMinor: 51 })).toBe(true);
    expect(isDominated({ spentMinor: 100, mostMinor: 50 })).toBe(false);
  });
});

describe('days', () => {
  const days = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

  test('have a median from eleven payments on, and a 90th percentile from a hundred and ten', () => {
    expect(protectDays(days(10), 50, recipe)).toEqual(suppressed);
    expect(protectDays(days(11), 50, recipe)).toBe(6);
    expect(protectDays(days(109), 90, recipe)).toEqual(suppressed);
    expect(protectDays(days(110), 90, recipe)).toBe(99);
  });
});

test('what lies half-way goes up', () => {
  expect([4, 5, 6, 14.9, -5].map((value) => roundHalfUp(value, 10))).toEqual([0, 10, 10, 10, 0]);
});
