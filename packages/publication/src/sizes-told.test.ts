// Where amounts go by size, sizes are told only where no partner could solve for the few that are not its own.
import { expect, test } from 'vitest';
import { casesOf, grantOf, ofMany } from './cases.fixture.ts';
import { madeOf } from './document.fixture.ts';

const helpedBy = (partners: readonly number[]) => {
  let from = 1;
  const grants = partners.flatMap((count, place) => {
    const made = ofMany(count, (id) => grantOf(id, { partnerId: `org_${place}` }), from);
    from += count;
    return made;
  });
  return madeOf(casesOf({ grants }));
};
const tellsSizes = (partners: readonly number[]): boolean =>
  helpedBy(partners).tables.some(({ id }) => id === 'households-by-size');

test('a partner that brought four fifths of a small fund finds no table of sizes, and is told that one is left out', () => {
  expect(tellsSizes([80, 20])).toBe(false);
  expect(helpedBy([80, 20]).protection.leftOut).toContain('households-by-size');
  expect(tellsSizes([100, 43])).toBe(false);
});

test('sizes are told where every partner leaves dozens of others, and where one partner is all there is', () => {
  expect(tellsSizes([100, 44])).toBe(true);
  expect(tellsSizes([30, 30, 30])).toBe(true);
  expect(tellsSizes([60])).toBe(true);
});
