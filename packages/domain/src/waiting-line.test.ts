import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from './policy-rules.ts';
import { placeInLine, rankOf, thereWords, waitingWords } from './waiting-line.ts';

const known = ['groceries', 'food', 'rent'];
const rules = (...needs: readonly (readonly string[])[]): { readonly rules: readonly Rule[] } => ({
  rules: [
    { code: 'area', kind: 'area-in', areas: ['US-MA'], otherwise: 'refer' },
    ...needs.map((each): Rule => ({ code: 'need', kind: 'need-in', needs: each, otherwise: 'refer' })),
  ],
});

test('needs rank as the policy lists them, and as all needs are listed when it lists none', () => {
  expect(known.map((need) => rankOf(rules(), need, known))).toEqual([0, 1, 2]);
  expect(known.map((need) => rankOf(rules(['rent', 'food']), need, known))).toEqual([2, 1, 0]);
  expect(rankOf(rules(['rent'], ['food', 'rent']), 'food', known)).toBe(1);
});

test('a need that nobody lists ranks behind all others', () => {
  expect(rankOf(rules(['rent']), 'dentist', known)).toBe(3);
});

test('the place in line sorts by rank first, whatever its digits, and then by the instant of application', () => {
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const one = fc.tuple(fc.nat(999), instants);
  fc.assert(
    fc.property(one, one, ([rankA, atA], [rankB, atB]) => {
      const [a, b] = [placeInLine(rankA, atA.toISOString()), placeInLine(rankB, atB.toISOString())];
      expect(a < b).toBe(rankA < rankB || (rankA === rankB && atA < atB));
    }),
  );
});

test('who waits is told what is there, what is missing, and what happens next', () => {
  const words = waitingWords(thereWords(12_345, 50_000, 'USD'), 37_655, 'USD');
  expect(words).toContain('hold $123.45 of $500.00. $376.55 is missing.');
  expect(words).toContain('when there is money a person approves it');
});
