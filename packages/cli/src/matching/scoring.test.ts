import { describe, expect, test } from 'vitest';
import { judging } from './pairs-file.ts';
import { rightSoFar } from './right-so-far.ts';
import { bestMark, blockingOf, calibrationOf, isFound, markAtPrecision, scoreOf, sweepOf } from './scoring.ts';
import { recallBy, worstAlarms, worstMisses } from './true-pairs.ts';
import { truthOf } from './truth-file.ts';

// Three of one household, two of another, one alone: 3 + 1 true pairs.
const truth = truthOf([
  ['a1', 'A'],
  ['a2', 'A'],
  ['a3', 'A'],
  ['b1', 'B'],
  ['b2', 'B'],
  ['c1', 'C'],
]);
const told = [
  { a: 'a1', b: 'a2', probability: 0.999, band: 'same' },
  { a: 'a1', b: 'a3', probability: 0.7, band: 'possible' },
  { a: 'a2', b: 'b1', probability: 0.6, band: 'possible' },
  { a: 'b1', b: 'b2', probability: 0.3, band: 'none' },
  { a: 'b2', b: 'c1', probability: 0.8, band: 'none' },
  { a: 'a3', b: 'c1', probability: 0.1, band: 'none' },
] as const;

const judged = (pairs: readonly Parameters<ReturnType<typeof judging>['add']>[0][]) => {
  const collected = judging(truth);
  for (const pair of pairs) collected.add(pair);
  return collected.read();
};
const { pairs } = judged(told);
const found = pairs.filter(isFound);

describe('a score', () => {
  test('counts pairs found of those that there are', () => {
    expect(truth.truePairs).toBe(4);
    // Found: a1-a2, a1-a3 rightly, a2-b1 wrongly; b2-c1 is probable, but its band says none.
    const { pairs: rates } = scoreOf(truth, found);
    expect(rates).toMatchObject({ right: 2, wrong: 1, missed: 2, precision: 2 / 3, recall: 0.5 });
    expect(rates.f1).toBeCloseTo(4 / 7, 12);
    const same = found.filter(({ band }) => band === 'same');
    expect(scoreOf(truth, same).pairs).toMatchObject({ right: 1, wrong: 0, precision: 1, recall: 0.25, f1: 0.4 });
  });

  test('counts repeat applicants caught and first ones flagged', () => {
    // Repeats: a2 caught, a3 caught, b2 not. Firsts: a1, b1 (flagged), c1.
    expect(scoreOf(truth, found).applications).toEqual({ repeats: 3, repeatsCaught: 2, firsts: 3, firstsFlagged: 1 });
  });

  test('of nothing is never wrong and finds nothing', () => {
    expect(scoreOf(truth, []).pairs).toMatchObject({ precision: 1, recall: 0, f1: 0 });
    expect(scoreOf(truthOf([['x', 'X']]), []).pairs).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  test('takes each pair once, the more probable; leaves out strangers and selves', () => {
    const {
      pairs: once,
      unknown,
      turned,
    } = judged([
      { a: 'a2', b: 'a1', probability: 0.2, band: 'none' },
      { a: 'a1', b: 'a2', probability: 0.9, band: 'possible' },
      { a: 'a1', b: 'a2', probability: 0.4, band: 'none' },
      { a: 'a1', b: 'a1', probability: 1, band: 'same' },
      { a: 'a1', b: 'z9', probability: 1, band: 'same' },
    ]);
    expect(once).toEqual([{ earlier: 0, newer: 1, probability: 0.9, band: 'possible', isTrue: true }]);
    expect([unknown, turned]).toEqual([1, 1]);
  });

  test('follows the order of arrival where one is given', () => {
    const other = truthOf(
      [
        ['a1', 'A'],
        ['a2', 'A'],
      ],
      ['a2', 'a1'],
    );
    expect(other.ids).toEqual(['a2', 'a1']);
  });
});

describe('thresholds', () => {
  const marks = sweepOf(truth, pairs);

  test('are all probabilities that occur, whatever the band', () => {
    expect(marks.map(({ threshold, right, wrong }) => [threshold, right, wrong])).toEqual([
      [0.999, 1, 0],
      [0.8, 1, 1],
      [0.7, 2, 1],
      [0.6, 2, 2],
      [0.3, 3, 2],
      [0.1, 3, 3],
    ]);
  });

  test('give the best F1 and the most recalled at a precision', () => {
    // At 0.3: precision 3/5, recall 3/4.
    expect(bestMark(marks)?.threshold).toBe(0.3);
    expect(bestMark(marks)?.f1).toBeCloseTo(2 / 3, 12);
    expect(markAtPrecision(marks, 0.99)).toMatchObject({ threshold: 0.999, recall: 0.25 });
    expect(markAtPrecision(marks, 0.6)).toMatchObject({ threshold: 0.3 });
    expect(markAtPrecision(marks.slice(1), 0.99)).toBeUndefined();
  });
});

describe('what lies behind a score', () => {
  test('is how many were compared', () => {
    expect(blockingOf(truth, pairs)).toEqual({
      compared: 6,
      completeness: 0.75,
      perApplication: { median: 1, p99: 2, most: 2, mean: 1 },
    });
  });

  test('is what probabilities promised', () => {
    expect(calibrationOf(pairs).map(({ from, pairs: count, right }) => [from, count, right])).toEqual([
      [0.1, 2, 1],
      [0.5, 3, 1],
      [0.999, 1, 1],
    ]);
  });

  test('is recall by a field, whichever side has which value', () => {
    const language = (id: string) => ({ a1: 'pt', a2: 'en', a3: 'pt', b1: 'en', b2: 'pt' })[id] ?? '-';
    expect(recallBy(truth, pairs, language)).toEqual([
      ['en ~ pt', { truePairs: 3, found: 1 }],
      ['pt ~ pt', { truePairs: 1, found: 1 }],
    ]);
  });

  test('is the worst of both mistakes', () => {
    expect(worstAlarms(truth, pairs, 5)).toEqual([{ a: 'a2', b: 'b1', probability: 0.6 }]);
    expect(worstMisses(truth, pairs, 5)).toEqual([
      { a: 'b1', b: 'b2', probability: 0.3 },
      { a: 'a2', b: 'a3', probability: undefined },
    ]);
  });
});

test('a score counted on the way is the score of the whole', () => {
  const onTheWay = rightSoFar();
  for (const [at, id] of truth.ids.entries()) {
    const met = told.filter(({ b }) => b === id).map((pair) => ({ ...pair, evidence: '', codes: [] }));
    onTheWay.add(id, String(truth.entities[at]), met);
  }
  const { pairs: rates, applications } = scoreOf(truth, found);
  expect(onTheWay.read()).toMatchObject({ truePairs: 4, compared: 3, found: rates, applications });
});
