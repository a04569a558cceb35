// Tables written by hand, for documents written by hand.
import { type Figure, suppressed, type Table } from '../document.ts';

/** A figure that is hidden. */
export const hidden = suppressed;
const levels: Readonly<Record<string, string>> = { purpose: 'group', region: 'county' };
const levelOf = (dimension: string): string => levels[dimension] ?? dimension;
type Rows = Readonly<Record<string, readonly Figure[]>>;

/** A table of one dimension from its rows by category. */
export const oneWay = (
  id: string,
  dimension: string,
  measures: readonly string[],
  rows: Rows,
  total?: readonly Figure[],
): Table => {
  const valuesOf = (figures: readonly Figure[]) =>
    Object.fromEntries(measures.map((measure, at) => [measure, figures[at] ?? hidden]));
  return {
    id,
    dimensions: [
      {
        id: dimension,
        level: levelOf(dimension),
        categories: Object.keys(rows).map((key) => ({ id: key, of: [key] })),
      },
    ],
    measures,
    rows: Object.entries(rows).map(([key, figures]) => ({ key: [key], values: valuesOf(figures) })),
    ...(total === undefined ? {} : { total: valuesOf(total) }),
  };
};

/** A table of two dimensions; each row's figures stand for `columns`, in order. */
export const twoWay = (
  id: string,
  dimensions: readonly [string, string],
  columns: readonly string[],
  rows: Rows,
): Table => ({
  id,
  dimensions: [
    {
      id: dimensions[0],
      level: levelOf(dimensions[0]),
      categories: Object.keys(rows).map((key) => ({ id: key, of: [key] })),
    },
    { id: dimensions[1], level: levelOf(dimensions[1]), categories: columns.map((key) => ({ id: key, of: [key] })) },
  ],
  measures: ['households'],
  rows: Object.entries(rows).flatMap(([key, figures]) =>
    columns.map((column, at) => ({ key: [key, column], values: { households: figures[at] ?? hidden } })),
  ),
});

/** Figures of the whole fund. */
export const wholeFund = (id: string, values: Readonly<Record<string, Figure>>): Table => ({
  id,
  dimensions: [],
  measures: Object.keys(values),
  rows: [{ key: [], values }],
});

/** A fund's money in the period and ever, in the order of a statement. */
export const money = (period: readonly number[], ever: readonly number[]): Table =>
  oneWay(
    'money',
    'span',
    [
      'openingMinor',
      'receivedMinor',
      'reducedMinor',
      'givenBackMinor',
      'spentMinor',
      'feesMinor',
      'closingMinor',
      'encumberedMinor',
      'freeMinor',
    ],
    { period, ever },
  );
