import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoriesOf, categoryOf, rungsOf } from './categories.ts';
import { dimensionLevels, isDimension } from './registry.ts';
import { outcomes, toldNeeds } from './unit-codes.ts';

const dimensions = Object.keys(dimensionLevels).filter(isDimension);

describe('rare languages', () => {
  const common = (counts: Readonly<Record<string, number>>) =>
    categoriesOf('language', 'common', new Map(Object.entries(counts)), 11).map(({ id }) => id);

  test('go into other with the rarest of the rest, until other is large enough itself', () => {
    expect(common({ es: 80, pt: 40, ht: 12, ti: 2 })).toEqual(['es', 'pt', 'other']);
    expect(common({ es: 80, pt: 40, so: 6, ti: 5 })).toEqual(['es', 'pt', 'other']);
    expect(common({ es: 80, pt: 40 })).toEqual(['es', 'pt']);
    expect(common({ es: 80, other: 3 })).toEqual(['other']);
    expect(common({})).toEqual([]);
  });

  test('are not named by the category that holds them', () => {
    const categories = categoriesOf(
      'language',
      'common',
      new Map([
        ['es', 80],
        ['ti', 12],
        ['so', 2],
      ]),
      11,
    );
    expect(JSON.stringify(categories)).not.toMatch(/ti|so/);
    const dimension = { id: 'language', level: 'common', categories };
    expect(['es', 'ti', 'so', 'xx'].map((code) => categoryOf(dimension, code))).toEqual([
      'es',
      'other',
      'other',
      'other',
    ]);
  });

  test('leave every category with as many households as the threshold asks, where there are that many', () => {
    const counts = fc.dictionary(fc.stringMatching(/^[a-z]{2}$/), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(counts, (told) => {
        const codes = new Map(Object.entries(told));
        const categories = categoriesOf('language', 'common', codes, 11);
        const dimension = { id: 'language', level: 'common', categories };
        const sums = new Map<string, number>();
        for (const [code, count] of codes) {
          const id = categoryOf(dimension, code) ?? 'none';
          sums.set(id, (sums.get(id) ?? 0) + count);
        }
        expect(sums.has('none')).toBe(false);
        const total = [...codes.values()].reduce((sum, count) => sum + count, 0);
        if (total >= 11) expect([...sums.values()].every((count) => count >= 11)).toBe(true);
      }),
    );
  });
});

describe('the categories of a level', () => {
  test('are all of a closed list, also where nobody is', () => {
    expect(categoriesOf('purpose', 'need', new Map(), 11).map(({ id }) => id)).toEqual([...toldNeeds]);
    expect(categoriesOf('outcome', 'outcome', new Map(), 11).map(({ id }) => id)).toEqual([...outcomes]);
  });

  test('hold every need in one group', () => {
    const groups = categoriesOf('purpose', 'group', new Map(), 11);
    expect(groups.flatMap(({ of }) => of).sort()).toEqual([...toldNeeds].sort());
  });

  test('take a county to its state, whatever hyphens it has', () => {
    const counts = new Map([
      ['US-TX-el-paso', 4],
      ['US-MA-suffolk', 30],
      ['US-MA', 2],
    ]);
    expect(categoriesOf('region', 'state', counts, 11)).toEqual([
      { id: 'US-MA', of: ['US-MA'] },
      { id: 'US-TX', of: ['US-TX'] },
    ]);
    const dimension = { id: 'region', level: 'state', categories: categoriesOf('region', 'state', counts, 11) };
    expect([...counts.keys()].map((code) => categoryOf(dimension, code))).toEqual(['US-TX', 'US-MA', 'US-MA']);
  });

  test('are there for every level but the last of every dimension', () => {
    for (const dimension of dimensions)
      for (const level of dimensionLevels[dimension].filter((each) => each !== 'dropped'))
        expect(() => categoriesOf(dimension, level, new Map([['x', 20]]), 11)).not.toThrow();
    expect(() => categoriesOf('region', 'street', new Map(), 11)).toThrow(TypeError);
  });
});

test('a ladder coarsens one dimension after another and ends with both at their coarsest', () => {
  expect(rungsOf(['purpose', 'region'])).toEqual([
    ['need', 'county'],
    ['group', 'county'],
    ['group', 'common'],
    ['group', 'large'],
    ['group', 'state'],
  ]);
  expect(rungsOf(['size'])).toEqual([['band']]);
});
