// The ledger against a model of it: whatever happened, the entries alone tell what stood at any instant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balances, balancesAt, type DatedEntry, reversed, sliceFigures, sumMinor } from './ledger.ts';
import { happen, happenings, type Throw } from './ledger-model.fixture.ts';
import { accountsOf, type Money, noMoney } from './ledger-quantities.fixture.ts';
import { hour } from './relief-fund.fixture.ts';
import { playedBySeeds } from './two-seeds.fixture.ts';

const dice: fc.Arbitrary<Throw> = fc.record({
  happening: fc.constantFrom(...happenings),
  on: fc.nat(60),
  // Often all that is there, to the cent.
  part: fc.oneof(fc.nat(1000), fc.constant(1000)),
});
// A fund that has nothing has no history worth a look.
const beginning: readonly Throw[] = [
  { happening: 'gift', on: 0, part: 900 },
  { happening: 'gift', on: 1, part: 300 },
  ...[0, 1, 2, 3, 6, 9].map((on): Throw => ({ happening: 'allot', on, part: 300 })),
  { happening: 'topUp', on: 0, part: 500 },
];
const throws = fc.array(dice, { maxLength: 80, size: 'max' }).map((rest) => [...beginning, ...rest]);

type Told = {
  readonly dated: readonly DatedEntry[];
  readonly stood: readonly Money[];
  readonly seen: ReadonlySet<string>;
};

/** Plays a history; three happenings an instant. `stood[n]` is the money after the nth instant. */
const play = (history: readonly Throw[]): Told => {
  const money = noMoney();
  const dated: DatedEntry[] = [];
  const stood: Money[] = [];
  const seen = new Set<string>();
  for (const [nth, one] of history.entries()) {
    const entry = happen(money, one);
    if (entry !== undefined) {
      dated.push({ at: hour(Math.floor(nth / 3)), entry });
      seen.add(one.happening);
    }
    if (nth % 3 === 2 || nth === history.length - 1) stood.push(structuredClone(money));
  }
  return { dated, stood, seen };
};

const known = (sums: ReadonlyMap<string, number>) => Object.fromEntries([...sums].filter(([, minor]) => minor !== 0));

/** The same entries in an order that the instants do not decide. */
const shuffled = (dated: readonly DatedEntry[], turn: number): readonly DatedEntry[] =>
  dated
    .map((each, at) => ({ each, weight: Math.imul(at + 1, 2_654_435_761 + turn) >>> 0 }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ each }) => each);

describe('whatever happens to money', () => {
  test('every prefix of the entries sums to zero, and they tell what the model reckons, instant by instant', async () => {
    const met = await playedBySeeds(
      throws,
      (history, meet) => {
        const { dated, stood, seen } = play(history);
        for (const happening of seen) meet(happening);
        for (let length = 0; length <= dated.length; length += 1) {
          const sums = balances(dated.slice(0, length).map(({ entry }) => entry));
          expect(sumMinor([...sums.values()])).toBe(0);
        }
        for (const [nth, money] of stood.entries()) {
          const sums = balancesAt(dated, hour(nth));
          expect(known(sums)).toEqual(accountsOf(money));
          expect(sums).toEqual(balances(dated.filter(({ at }) => at <= hour(nth)).map(({ entry }) => entry)));
        }
        expect(balancesAt(dated, hour(-1)).size).toBe(0);
      },
      { fixed: 70, today: 30 },
    );
    expect([...met.keys()].sort()).toEqual([...happenings].sort());
  });

  test('the order in which the entries are read back changes nothing, at any instant', () => {
    fc.assert(
      fc.property(throws, fc.nat(), (history, turn) => {
        const { dated, stood } = play(history);
        for (const nth of stood.keys())
          expect(known(balancesAt(shuffled(dated, turn), hour(nth)))).toEqual(known(balancesAt(dated, hour(nth))));
      }),
      { numRuns: 50 },
    );
  });

  test('each slice’s four figures follow from the entries, add up, and are never below nothing', () => {
    fc.assert(
      fc.property(throws, (history) => {
        const { dated, stood } = play(history);
        for (const [nth, { slices }] of stood.entries()) {
          const sums = balancesAt(dated, hour(nth));
          for (const { slice, allotted, encumbered, grants, fees } of slices) {
            const figures = sliceFigures(sums, slice);
            const availableMinor = allotted - encumbered - grants - fees;
            expect(figures).toEqual({
              allottedMinor: allotted,
              availableMinor,
              encumberedMinor: encumbered,
              spentMinor: grants + fees,
            });
            expect(Math.min(...Object.values(figures))).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('an entry taken back by its reverse leaves no trace, wherever it stood', () => {
    fc.assert(
      fc.property(throws, fc.nat(), (history, n) => {
        const { dated } = play(history);
        const one = dated[n % dated.length];
        if (one === undefined) return;
        const rest = dated.filter((each) => each !== one).map(({ entry }) => entry);
        const all = [...dated.map(({ entry }) => entry), reversed(one.entry)];
        expect(known(balances(all))).toEqual(known(balances(rest)));
        const everything = dated.flatMap(({ entry }) => [entry, reversed(entry)]);
        expect(known(balances(everything))).toEqual({});
      }),
    );
  });
});
