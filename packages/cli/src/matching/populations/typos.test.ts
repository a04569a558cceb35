// Errors change a word by little and never break it.
import { expect, test } from 'vitest';
import { daySwapped, isoDate, misdated } from './birth-dates.ts';
import { randomOf } from './random.ts';
import { misspelt, mistyped } from './typos.ts';

test('one typing error changes the length by one at most', () => {
  const random = randomOf(1);
  for (let turn = 0; turn < 500; turn += 1) {
    expect(Math.abs(mistyped(random, 'Johnson').length - 7)).toBeLessThanOrEqual(1);
    expect(Math.abs(misspelt(random, 'Johnson').length - 7)).toBeLessThanOrEqual(2);
  }
});

test('errors leave an empty word empty, and one letter a word', () => {
  const random = randomOf(2);
  expect(mistyped(random, '')).toBe('');
  for (let turn = 0; turn < 100; turn += 1) expect(mistyped(random, 'a')).not.toBe('');
});

test('a wrong date keeps its form', () => {
  const random = randomOf(3);
  for (let turn = 0; turn < 500; turn += 1) expect(misdated(random, '1984-05-17')).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(misdated(random, '1984')).toMatch(/^198[35]$/);
  expect(daySwapped('1984-05-07')).toBe('1984-07-05');
  expect(daySwapped('1984-05-17')).toBe('1984-05-17');
  expect(isoDate(2001, 2, 3)).toBe('2001-02-03');
});

test('the same numbers give the same stream', () => {
  const [one, other, third] = [randomOf(7, 1), randomOf(7, 1), randomOf(7, 2)];
  const ten = (random: { next: () => number }): readonly number[] => Array.from({ length: 10 }, random.next);
  const first = ten(one);
  expect(ten(other)).toEqual(first);
  expect(ten(third)).not.toEqual(first);
});
