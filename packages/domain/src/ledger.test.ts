import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advanceEntry,
  allotmentEntry,
  allotmentMoveEntry,
  clearedEntry,
  disencumbranceEntry,
  encumbranceEntry,
  expenseEntry,
  feeEntry,
  giftBackEntry,
  giftEntry,
  joined,
  refundEntry,
  returnEntry,
  staleEntry,
  topUpEntry,
} from './entries.ts';
import {
  balances,
  type Draw,
  type Entry,
  entryOrThrow,
  isMemo,
  reversed,
  sliceName,
  slicesIn,
  sumMinor,
} from './ledger.ts';

const amount = fc.integer({ min: 1, max: 100_000_000_000 });
const draw: fc.Arbitrary<Draw> = fc.record({
  fundId: fc.constantFrom('fund_a', 'fund_b'),
  programId: fc.constantFrom('prg_a', 'prg_b'),
  partnerId: fc.constantFrom('org_a', 'org_b'),
  purpose: fc.constantFrom('any', 'food', 'rent'),
  amountMinor: amount,
});
const draws = fc.array(draw, { maxLength: 20 });

const sum = ({ legs }: Entry): number => legs.reduce((total, { minor }) => total + minor, 0);
const total = (of: readonly Draw[]): number => of.reduce((all, { amountMinor }) => all + amountMinor, 0);
const balancesOf = (...entries: readonly Entry[]) =>
  Object.fromEntries([...balances(entries)].filter(([, minor]) => minor !== 0));

describe('every entry', () => {
  test('sums to zero, in integers, whatever it is made of', () => {
    fc.assert(
      fc.property(draws, amount, (parts, minor) => {
        const [first] = parts;
        const entries = [
          giftEntry('fund_a', minor, 'USD'),
          topUpEntry(minor, 'USD'),
          advanceEntry('org_a', minor, 'USD'),
          encumbranceEntry(parts, 'USD'),
          disencumbranceEntry(parts, 'USD'),
          expenseEntry(parts, 'USD', 'cash:provider'),
          expenseEntry(parts, 'USD', 'due-from:org_a'),
          returnEntry(parts, 'USD'),
          giftBackEntry('fund_a', minor, 'USD'),
          refundEntry('org_a', minor, 'USD'),
          clearedEntry(minor, 'USD'),
          staleEntry(minor, 'USD'),
          ...(first === undefined
            ? []
            : [
                allotmentEntry(first, 'USD'),
                allotmentMoveEntry(first, undefined, 'USD'),
                allotmentMoveEntry(first, { ...first, purpose: 'operations' }, 'USD'),
                feeEntry(first, 'USD'),
                joined(encumbranceEntry(parts, 'USD'), feeEntry(first, 'USD')),
              ]),
        ];
        for (const entry of [...entries, ...entries.map(reversed)]) {
          expect(sum(entry)).toBe(0);
          expect(entry.currency).toBe('USD');
          expect(entry.legs.every(({ minor: each }) => Number.isSafeInteger(each) && each !== 0)).toBe(true);
        }
      }),
    );
  });

  test('and its reverse leave nothing behind', () => {
    fc.assert(
      fc.property(draws, (parts) => {
        for (const entry of [
          encumbranceEntry(parts, 'USD'),
          expenseEntry(parts, 'USD', 'cash:provider'),
          returnEntry(parts, 'USD'),
        ]) {
          expect(balancesOf(entry, reversed(entry))).toEqual({});
          expect(reversed(reversed(entry))).toEqual(entry);
        }
      }),
    );
  });

  test.each([
    [
      'a leg of half a cent',
      [
        { account: 'a', minor: 0.5 },
        { account: 'b', minor: -0.5 },
      ],
      RangeError,
    ],
    [
      'legs that are too large to be exact',
      [
        { account: 'a', minor: 2 ** 53 },
        { account: 'b', minor: -(2 ** 53) },
      ],
      RangeError,
    ],
    ['a leg that is no number', [{ account: 'a', minor: Number.NaN }], RangeError],
    [
      'an infinite leg',
      [
        { account: 'a', minor: Number.POSITIVE_INFINITY },
        { account: 'b', minor: Number.NEGATIVE_INFINITY },
      ],
      RangeError,
    ],
    [
      'legs that do not balance',
      [
        { account: 'a', minor: 2 },
        { account: 'b', minor: -1 },
      ],
      TypeError,
    ],
  ] as const)('refuses %s', (_what, legs, fault) => {
    expect(() => entryOrThrow('USD', legs)).toThrow(fault);
  });

  test('has no legs of nothing', () => {
    expect(
      entryOrThrow('USD', [
        { account: 'a', minor: 0 },
        { account: 'b', minor: 3 },
        { account: 'c', minor: -3 },
      ]).legs,
    ).toHaveLength(2);
  });
});

describe('the life of money', () => {
  test('set aside and given back is as if nothing had been', () => {
    fc.assert(
      fc.property(draws, (parts) => {
        expect(balancesOf(encumbranceEntry(parts, 'USD'), disencumbranceEntry(parts, 'USD'))).toEqual({});
      }),
    );
  });

  test('set aside and paid leaves expense against cash, and nothing encumbered', () => {
    fc.assert(
      fc.property(draws, (parts) => {
        const left = balancesOf(encumbranceEntry(parts, 'USD'), expenseEntry(parts, 'USD', 'cash:provider'));
        expect(Object.keys(left).filter((account) => account.startsWith('enc:'))).toEqual([]);
        expect(left['cash:provider'] ?? 0).toBe(-total(parts) + 0);
      }),
    );
  });

  test('that came back is reversed exactly', () => {
    fc.assert(
      fc.property(draws, (parts) => {
        expect(
          balancesOf(
            encumbranceEntry(parts, 'USD'),
            expenseEntry(parts, 'USD', 'cash:provider'),
            returnEntry(parts, 'USD'),
          ),
        ).toEqual({});
      }),
    );
  });

  test('advanced and confirmed leaves nothing due from the partner, and the expense against cash', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 20 }), (parts) => {
        const left = balancesOf(
          encumbranceEntry(parts, 'USD'),
          advanceEntry('org_a', total(parts), 'USD'),
          expenseEntry(parts, 'USD', 'due-from:org_a'),
        );
        expect(left['due-from:org_a']).toBeUndefined();
        expect(left['cash:provider']).toBe(-total(parts));
        expect(
          Object.entries(left)
            .filter(([account]) => account.startsWith('expense:'))
            .reduce((all, [, minor]) => all + minor, 0),
        ).toBe(total(parts));
      }),
    );
  });
});

describe('sums', () => {
  test('of amounts that are no safe integers throw, also when they cancel each other', () => {
    for (const amounts of [[2 ** 53], [0.1], [Number.NaN], [2 ** 53 - 1, 1], [1e16, -1e16], [2 ** 53 - 1, 1, -1]])
      expect(() => sumMinor(amounts)).toThrow(RangeError);
    expect(sumMinor([])).toBe(0);
    expect(sumMinor([2 ** 53 - 2, 1])).toBe(2 ** 53 - 1);
  });

  test('of balances that pass the safe range throw', () => {
    expect(() => balances([giftEntry('a', 2 ** 53 - 1, 'USD'), giftEntry('a', 1, 'USD')])).toThrow(RangeError);
  });
});

test('accounts tell their slices, and memo accounts from the books', () => {
  const one: Draw = { fundId: 'f', programId: 'p', partnerId: 'o', purpose: 'any', amountMinor: 5 };
  const sums = balances([
    giftEntry('f', 9, 'USD'),
    allotmentEntry(one, 'USD'),
    encumbranceEntry([one], 'USD'),
    expenseEntry([one], 'USD', 'cash:provider'),
  ]);
  expect(slicesIn(sums)).toEqual([{ fundId: 'f', programId: 'p', partnerId: 'o', purpose: 'any' }]);
  expect([...sums.keys()].filter(isMemo).sort()).toEqual([
    'allotted:control:f',
    'allotted:p/f/any/o',
    'enc:control',
    'enc:p/f/any/o',
  ]);
});

test('entries of two currencies are never one', () => {
  expect(() => joined(topUpEntry(1, 'USD'), topUpEntry(1, 'EUR'))).toThrow(TypeError);
});

test('slices of another fund, program, purpose or partner have other names', () => {
  const one = { fundId: 'f', programId: 'p', partnerId: 'o', purpose: 'any' };
  const names = [
    one,
    { ...one, fundId: 'g' },
    { ...one, programId: 'q' },
    { ...one, partnerId: 'r' },
    { ...one, purpose: 'food' },
  ].map(sliceName);
  expect(new Set(names).size).toBe(5);
});
