import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, jaroWinkler } from './letters.ts';

const word = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[abc]{0,8}$/));

test('jaroWinkler gives the published values', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
  expect(jaroWinkler('', '')).toBe(1);
  expect(jaroWinkler('abc', '')).toBe(0);
});

test('jaroWinkler is symmetric and between 0 and 1', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const likeness = jaroWinkler(a, b);
      expect(likeness).toBe(jaroWinkler(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(jaroWinkler(a, a)).toBe(1);
    }),
  );
});

test('editDistance counts a swap of neighbours as one edit', () => {
  expect(editDistance('maria', 'mraia')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('ca', 'abc')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
});

const slowDistance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(i - 2, j - 2) + 1);
      (rows[i] ?? [])[j] = edits;
    }
  }
  return at(a.length, b.length);
};

test('editDistance equals the plain definition, and stops one above its bound', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
      const edits = slowDistance(a, b);
      expect(editDistance(a, b)).toBe(edits);
      expect(editDistance(a, b, most)).toBe(Math.min(edits, most + 1));
    }),
  );
});

test('no length of text makes a comparison long', () => {
  const long = 'ab'.repeat(50_000);
  expect(editDistance(long, `${long}c`)).toBeLessThanOrEqual(64);
  expect(jaroWinkler(long, 'ab')).toBeLessThanOrEqual(1);
});
