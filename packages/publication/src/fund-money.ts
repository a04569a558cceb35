// Money in and out of a scope: exact, but where it would tell of a few households. Pure.
import { asOf } from './as-of.ts';
import type { Cases, MoneyMove } from './cases.ts';
import { type Figure, type Period, type Scope, suppressed, type Table } from './document.ts';
import { fewOf } from './few-households.ts';
import { beginOf, cutOffOf } from './periods.ts';
import type { Recipe } from './protection.ts';

type Sums = Readonly<Record<MoneyMove['kind'], number>>;

const none: Sums = { received: 0, reduced: 0, 'given-back': 0, allotted: 0, encumbered: 0, spent: 0, fees: 0 };

const sumsOf = (moves: readonly MoneyMove[]): Sums => {
  const sums = { ...none };
  for (const { kind, amountMinor } of moves) {
    sums[kind] += amountMinor;
    if (!Number.isSafeInteger(sums[kind])) throw new RangeError(`the sum of ${kind} is not a safe integer`);
  }
  return sums;
};

/** What is held: minor units. */
const heldOf = (sums: Sums): number => sums.received - sums.reduced - sums['given-back'] - sums.spent - sums.fees;

/** The funds of a scope that are kept in a currency. */
const fundsOf = ({ funds }: Cases, scope: Scope, currency: string): ReadonlySet<string> =>
  new Set(
    funds
      .filter((fund) => fund.currency === currency)
      .filter(({ fundId }) => scope.kind === 'all' || (scope.kind === 'funder' && scope.fundIds.includes(fundId)))
      .map(({ fundId }) => fundId),
  );

const hiddenWhen = (isHidden: boolean, amountMinor: number): Figure => (isHidden ? suppressed : amountMinor);

/** The lines of a fund's money, in the order in which they add up. */
export const moneyMeasures = [
  'openingMinor',
  'receivedMinor',
  'reducedMinor',
  'givenBackMinor',
  'spentMinor',
  'feesMinor',
  'closingMinor',
  'encumberedMinor',
  'freeMinor',
  'allottedMinor',
] as const;

type Values = Readonly<Record<(typeof moneyMeasures)[number], Figure>>;

/**
 * The money table: what moved in the period, and ever since the first gift. opening + received - reduced - given back - spent - fees =
 * closing = encumbered + free; minor units. `spentMinor` is also the exact grand total for tables of households, unless hidden; `isFewBack`:
 * it is less than the households' by what came back of 1 to K-1.
 */
export const moneyTable = (
  all: Cases,
  period: Period,
  scope: Scope,
  currency: string,
  recipe: Recipe,
): {
  readonly table: Table;
  readonly spentMinor: number;
  readonly isFewBack: boolean;
  readonly isSpentHidden: boolean;
} => {
  const cases = asOf(all, cutOffOf(period));
  const funds = fundsOf(cases, scope, currency);
  const moves = cases.money.filter(({ fundId }) => funds.has(fundId));
  const ever = sumsOf(moves);
  const now = sumsOf(moves.filter(({ at }) => at >= beginOf(period)));
  const few = fewOf(cases, period, scope, currency, recipe);
  const hidesHeld = few.inSomeQuarter || few.inPeriod;
  const closing = {
    closingMinor: hiddenWhen(hidesHeld, heldOf(ever)),
    encumberedMinor: hiddenWhen(few.awaiting, ever.encumbered),
    freeMinor: hiddenWhen(hidesHeld || few.awaiting, heldOf(ever) - ever.encumbered),
  };
  const flows = (sums: Sums, hidesSpent: boolean) => ({
    receivedMinor: sums.received,
    reducedMinor: sums.reduced,
    givenBackMinor: sums['given-back'],
    spentMinor: hiddenWhen(hidesSpent, sums.spent),
    feesMinor: hiddenWhen(hidesSpent, sums.fees),
    allottedMinor: sums.allotted,
  });
  const inPeriod: Values = {
    openingMinor: hiddenWhen(hidesHeld, heldOf(ever) - heldOf(now)),
    ...flows(now, few.inPeriod),
    ...closing,
  };
  const since: Values = { openingMinor: 0, ...flows(ever, hidesHeld), ...closing };
  const categories = ['period', 'ever'].map((id) => ({ id, of: [id] }));
  return {
    table: {
      id: 'money',
      dimensions: [{ id: 'span', level: 'span', categories }],
      measures: moneyMeasures,
      rows: [
        { key: ['period'], values: inPeriod },
        { key: ['ever'], values: since },
      ],
    },
    spentMinor: now.spent,
    isFewBack: few.back,
    isSpentHidden: few.inPeriod,
  };
};
