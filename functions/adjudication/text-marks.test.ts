import { describe, expect, test } from 'vitest';
import { marksOf } from './text-marks.ts';

const marked = (text: string, ranges: readonly (readonly [number, number])[]): readonly string[] =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('marks', () => {
  test.each([
    ['Marisol', 'Marysol', ['i'], ['y']],
    ['MARISOL', 'Marisol', [], []],
    ['12 Elm St', '12 Elm Street', [], ['reet']],
    ['José', 'Jose', ['é'], ['e']],
    ['', 'Ana', [], ['Ana']],
    ['小明 Chen', 'Xiaoming Chen', ['小明'], ['Xiaoming']],
    ['a👩‍👩‍👧b', 'ab', ['👩‍👩‍👧'], []],
  ])('of %s and %s are what the other does not have', (a, b, ofA, ofB) => {
    const marks = marksOf(a, b);
    expect([marked(a, marks.a), marked(b, marks.b)]).toEqual([ofA, ofB]);
  });

  test('of texts that nobody would write are bounded work', () => {
    const marks = marksOf('a'.repeat(100_000), 'b'.repeat(100_000));
    expect(marks).toEqual({ a: [[0, 100_000]], b: [[0, 100_000]] });
  });
});
