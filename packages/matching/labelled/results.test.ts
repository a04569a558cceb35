import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelledPairs } from './labelled-pairs.ts';
import { bandCounts, type JudgedPair, judgedPairs, resultsTable } from './labelled-results.ts';

const judged = judgedPairs(labelledPairs());
const of = (answer: JudgedPair['answer']): readonly JudgedPair[] => judged.filter((pair) => pair.answer === answer);
const shareIn = (band: JudgedPair['band'], pairs: readonly JudgedPair[]): number =>
  bandCounts(pairs)[band] / pairs.length;
const idsIn = (band: JudgedPair['band'], pairs: readonly JudgedPair[]): readonly string[] =>
  pairs.filter((pair) => pair.band === band).map(({ id }) => id);

describe('the labelled pairs in a fund of 10,000 households', () => {
  test('of the same household, at least half are the same without a person, and hardly one goes unseen', () => {
    expect(shareIn('same', of('same'))).toBeGreaterThanOrEqual(0.5);
    expect(shareIn('none', of('same'))).toBeLessThanOrEqual(0.02);
  });

  test('no two different households are the same without a person', () => {
    expect(
      idsIn(
        'same',
        judged.filter(({ label }) => label === 'different'),
      ),
    ).toEqual([]);
  });

  test('of different households, picked to be hard, at least six in ten ask nobody', () => {
    expect(shareIn('none', of('different'))).toBeGreaterThanOrEqual(0.6);
  });

  test('where a person has to ask, none is the same, and at least six in ten are asked about', () => {
    expect(idsIn('same', of('ask'))).toEqual([]);
    expect(shareIn('possible', of('ask'))).toBeGreaterThanOrEqual(0.6);
  });

  test.each([
    'twins',
    'junior-senior',
    'roommates',
    'caseworker',
    'siblings',
    'split',
    'swapped-other-person',
  ] as const)('%s: none is the same', (kind) => {
    expect(
      idsIn(
        'same',
        judged.filter((pair) => pair.kind === kind),
      ),
    ).toEqual([]);
  });

  test.each(['exact-repeat', 'phone-changed', 'moved', 'child-added-or-left', 'general-delivery'] as const)(
    '%s: at least eight in ten of the same household are the same',
    (kind) => {
      expect(
        shareIn(
          'same',
          of('same').filter((pair) => pair.kind === kind),
        ),
      ).toBeGreaterThanOrEqual(0.8);
    },
  );

  test('the table in the README is what is measured', () => {
    const table = resultsTable(judged);
    console.info(`\n${table}\n`);
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    expect(table.split('\n').filter((row) => !readme.includes(row))).toEqual([]);
  });
});
