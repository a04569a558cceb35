// Which publications are audited together: those whose periods share a day, directly or over others.
import { expect, test } from 'vitest';
import { quarter, roundOf, yearPeriod } from '../periods.ts';
import { sampleDocument } from '../sample-document.fixture.ts';
import { linkedTo } from './linked-documents.ts';

const of = (period: ReturnType<typeof quarter>) => ({ ...sampleDocument(), period });
const [first, second, third] = [of(quarter(2026, 1)), of(quarter(2026, 2)), of(quarter(2026, 3))];

test('quarters without anything that spans them are apart', () => {
  expect(linkedTo(first, [second, third])).toEqual([]);
});

test('everything of the same quarter is linked, whoever may read it', () => {
  const other = { ...first, audience: 'committee' as const };
  expect(linkedTo(first, [other, second])).toEqual([other]);
});

test('a year links its quarters with one another', () => {
  const year = of(yearPeriod(2026));
  expect(linkedTo(first, [second, year, of(quarter(2027, 1))])).toEqual([second, year]);
});

test('a round that reaches over a quarter’s end links both quarters', () => {
  const round = of(roundOf('2026-03-20', '2026-04-10'));
  expect(linkedTo(first, [second, round, third])).toEqual([second, round]);
});
