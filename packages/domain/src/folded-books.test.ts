import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expenseEntry, giftEntry, topUpEntry } from './entries.ts';
import { addEntry, type Books, minorOf, outOfBalance, packed, unpacked } from './folded-books.ts';
import type { Entry } from './ledger.ts';
import { balances } from './ledger.ts';

const draw = { fundId: 'fund_1', programId: 'prg_1', partnerId: 'org_1', purpose: 'any', amountMinor: 700 };
const booksOf = (entries: readonly Entry[]): Books => {
  const books: Books = new Map();
  for (const entry of entries) addEntry(books, entry);
  return books;
};
const amount = fc.integer({ min: 1, max: 1_000_000 });
const currency = fc.constantFrom('USD', 'EUR');
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(amount, currency).map(([minor, of]) => giftEntry('fund_1', minor, of)),
  fc.tuple(amount, currency).map(([minor, of]) => topUpEntry(minor, of)),
  fc
    .tuple(amount, currency, fc.constantFrom('any', 'food'))
    .map(([amountMinor, of, purpose]) => expenseEntry([{ ...draw, purpose, amountMinor }], of, 'cash:provider')),
);

describe('folded books', () => {
  test('say of each currency what its entries add up to', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const books = booksOf(entries);
        for (const of of ['USD', 'EUR']) {
          const own = entries.filter((entry) => entry.currency === of);
          for (const [account, minor] of balances(own)) expect(minorOf(books, of, account)).toBe(minor);
          expect(outOfBalance(books, of)).toBe(0);
        }
      }),
    );
  });

  test('come back from the record as they were kept, and go on from there', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.array(anyEntry), (before, since) => {
        const books = unpacked(JSON.parse(JSON.stringify(packed(booksOf(before)))));
        for (const entry of since) addEntry(books, entry);
        expect(packed(books)).toEqual(packed(booksOf([...before, ...since])));
      }),
    );
  });

  test('name a slice once, whatever its accounts', () => {
    const kept = JSON.stringify(packed(booksOf([expenseEntry([draw], 'USD', 'cash:provider')])));
    expect(kept.split('prg_1/fund_1/any/org_1')).toHaveLength(2);
  });

  test('show an entry that does not balance', () => {
    const books = booksOf([{ currency: 'USD', legs: [{ account: 'cash:bank', minor: 5 }] }]);
    expect(outOfBalance(books, 'USD')).toBe(5);
    expect(outOfBalance(books, 'EUR')).toBe(0);
  });
});
