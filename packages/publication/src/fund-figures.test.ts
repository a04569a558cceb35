import { describe, expect, test } from 'vitest';
import { casesOf } from './cases.fixture.ts';
import type { IntegrityCase } from './cases.ts';
import { type Figure, missing, suppressed, type Table } from './document.ts';
import { integrityTable, speedTable, utilityTable } from './fund-figures.ts';
import { quarter } from './periods.ts';
import { publishedRecipe } from './protection.ts';
import type { Unit } from './unit.ts';

const recipe = publishedRecipe('USD');
const valuesOf = (table: Table) => table.rows[0]?.values;

describe('pace', () => {
  const units = (count: number, days: readonly number[]): readonly Unit[] =>
    Array.from({ length: count }, (_, place) => ({
      householdId: `hh_${place}`,
      partnerId: 'org_1',
      codes: {},
      amountMinor: 1,
      requestedMinor: 0,
      days,
    }));

  test('of many payments to a few households is not told', () => {
    expect(
      valuesOf(
        speedTable(
          units(
            10,
            Array.from({ length: 20 }, () => 4),
          ),
          recipe,
        ),
      ),
    ).toEqual({
      payments: suppressed,
      p50Days: suppressed,
      p90Days: suppressed,
    });
  });

  test('of nobody is missing, and no payment is none', () => {
    expect(valuesOf(speedTable([], recipe))).toEqual({ payments: 0, p50Days: missing, p90Days: missing });
  });

  test('is told of eleven households, its slow end of a hundred and ten payments', () => {
    expect(valuesOf(speedTable(units(11, [4]), recipe))).toEqual({ payments: 10, p50Days: 4, p90Days: suppressed });
    expect(valuesOf(speedTable(units(55, [4, 9]), recipe))).toEqual({ payments: 110, p50Days: 4, p90Days: 9 });
  });
});

describe('integrity', () => {
  const happened = (kind: IntegrityCase['kind'], times: number, at = '2026-08-01T12:00:00.000Z') =>
    Array.from({ length: times }, () => ({ at, kind }));

  test('counts what happened in the period, hides few, and tells nothing of appeals before there are any', () => {
    const integrity = [
      ...happened('match-found', 23),
      ...happened('match-found', 50, '2026-10-01T00:00:00.000Z'),
      ...happened('payment-failed', 3),
    ];
    expect(valuesOf(integrityTable(casesOf({ integrity }), quarter(2026, 3), recipe))).toMatchObject({
      matchesFound: 20,
      matchesSame: 0,
      paymentsFailed: suppressed,
      appealsMade: missing,
      appealsUpheld: missing,
    });
  });

  test('does not tell of all matches beside few of one kind: the rest of them would be those', () => {
    const integrity = [
      ...happened('match-found', 13),
      ...happened('match-same', 11),
      ...happened('match-different', 2),
    ];
    expect(valuesOf(integrityTable(casesOf({ integrity }), quarter(2026, 3), recipe))).toMatchObject({
      matchesFound: suppressed,
      matchesSame: 10,
      matchesDifferent: suppressed,
    });
  });

  test('says no appeal in this period once one was ever made', () => {
    const integrity = happened('appeal-made', 1, '2026-02-01T12:00:00.000Z');
    expect(valuesOf(integrityTable(casesOf({ integrity }), quarter(2026, 3), recipe))).toMatchObject({
      appealsMade: 0,
      appealsUpheld: 0,
    });
  });
});

describe('shares', () => {
  const table = (id: string, key: string, households: Figure, total: Figure): Table => ({
    id,
    dimensions: [{ id: 'x', level: 'x', categories: [] }],
    measures: ['households'],
    rows: [{ key: [key], values: { households } }],
    total: { households: total },
  });

  test('are worked out from what is told, and are hidden where a part of them is', () => {
    expect(
      valuesOf(
        utilityTable([
          table('asked-by-outcome', 'awarded', 90, 150),
          table('first-or-again', 'again', suppressed, 100),
          table('how-they-came', 'peer-referral', missing, missing),
          table('did-it-help', 'yes', 30, 30),
        ]),
      ),
    ).toEqual({ shareMetPercent: 60, repeatPercent: suppressed, peerPercent: missing, helpedPercent: suppressed });
  });

  test('of nobody are missing, and none is more than all', () => {
    expect(valuesOf(utilityTable([table('asked-by-outcome', 'awarded', 0, 0)]))).toEqual({ shareMetPercent: missing });
    expect(valuesOf(utilityTable([table('asked-by-outcome', 'awarded', 70, 60)]))).toEqual({ shareMetPercent: 100 });
  });

  test('say what a hundred dollars that reach households cost', () => {
    const money = (feesMinor: Figure, spentMinor: Figure): Table => ({
      ...table('money', 'period', 0, 0),
      rows: [{ key: ['period'], values: { feesMinor, spentMinor } }],
    });
    expect(valuesOf(utilityTable([money(55_00, 47_200_00)]))).toEqual({ costPerHundredMinor: 12 });
    expect(valuesOf(utilityTable([money(5, 0)]))).toEqual({ costPerHundredMinor: missing });
    expect(valuesOf(utilityTable([money(suppressed, suppressed)]))).toEqual({ costPerHundredMinor: suppressed });
  });
});
