// All balances at an instant, by currency and account, kept in the record so that a look at the ledger reads only what was written since.
import { type Entry, sumMinor } from './ledger.ts';
import type { NewEvent } from './record.ts';

/** Currency to account to minor units. */
export type Books = Map<string, Map<string, number>>;

/** Currency to what an account belongs to (a slice, a fund, a partner) to the account's kind: a slice's long name is told once. */
export type PackedBooks = {
  readonly [currency: string]: { readonly [of: string]: { readonly [kind: string]: number } };
};

/** All balances of the entries of events before `upTo`, so that nobody has to read them again. Never used where a look finds a break. */
export type BooksFolded = NewEvent<
  'BooksFolded',
  {
    readonly upTo: string;
    readonly entries: number;
    readonly balances: PackedBooks;
    /** What the provider had charged by then, in minor units of its account's currency; absent when it was not asked. */
    readonly chargedMinor?: number;
  }
>;

const add = (books: Books, currency: string, account: string, minor: number): void => {
  const accounts = books.get(currency) ?? new Map<string, number>();
  books.set(currency, accounts);
  accounts.set(account, sumMinor([accounts.get(account) ?? 0, minor]));
};

/** Adds an entry to the books. Throws a RangeError where a sum is no safe integer. */
export const addEntry = (books: Books, { currency, legs }: Entry): void => {
  for (const { account, minor } of legs) add(books, currency, account, minor);
};

/** The balance of an account in minor units; 0 when nothing ever touched it. */
export const minorOf = (books: Books, currency: string, account: string): number =>
  books.get(currency)?.get(account) ?? 0;

/** What all accounts of a currency sum to: zero, or an entry is out of balance. */
export const outOfBalance = (books: Books, currency: string): number =>
  sumMinor([...(books.get(currency)?.values() ?? [])]);

/** Books as the record keeps them: what is zero is left out, names in order. */
export const packed = (books: Books): PackedBooks => {
  const all: Record<string, Record<string, Record<string, number>>> = {};
  for (const [currency, accounts] of books) {
    for (const [account, minor] of accounts) {
      if (minor === 0) continue;
      const at = account.lastIndexOf(':');
      const ofCurrency = all[currency] ?? {};
      const kinds = ofCurrency[account.slice(at + 1)] ?? {};
      kinds[account.slice(0, at)] = minor;
      ofCurrency[account.slice(at + 1)] = kinds;
      all[currency] = ofCurrency;
    }
  }
  return all;
};

/** The books that were packed. */
export const unpacked = (balances: PackedBooks): Books => {
  const books: Books = new Map();
  for (const [currency, owners] of Object.entries(balances)) {
    for (const [of, kinds] of Object.entries(owners))
      for (const [kind, minor] of Object.entries(kinds)) add(books, currency, `${kind}:${of}`, minor);
  }
  return books;
};
