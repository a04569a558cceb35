// The books as they stood at an instant, from the entries of the record alone: accounts, totals, and the figures of each slice. Pure.
import {
  balancesAt,
  type DatedEntry,
  isMemo,
  sliceFigures,
  sliceName,
  slicesIn,
  sumMinor,
} from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import { entriesOf } from './record-folded.ts';

type Streams = ReadonlyMap<string, readonly RecordedEvent[]>;

/** One account and what it stands at: positive is debit, minor units. */
export type AccountLine = { readonly account: string; readonly minor: number };

/** One slice by name, with its four figures in minor units. */
export type SliceLine = { readonly slice: string } & ReturnType<typeof sliceFigures>;

/** The books of one currency. */
export type Books = {
  readonly currency: string;
  /** How many entries there were by then. */ readonly entries: number;
  readonly accounts: readonly AccountLine[];
  readonly memo: readonly AccountLine[];
  readonly slices: readonly SliceLine[];
};

const nameIn = ({ type, data }: RecordedEvent): string | undefined => {
  if (type !== 'FundOpened' && type !== 'ProgramOpened' && type !== 'OrganizationProposed') return undefined;
  const name = typeof data === 'object' && data !== null && 'name' in data ? data['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
};

const shortId = 4;

/** What funds, programs and organizations are called; two of one name are told apart by the end of their ids. */
const namesOf = (streams: Streams): ((id: string) => string) => {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const [id, [first]] of streams) {
    const name = first === undefined ? undefined : nameIn(first);
    if (name === undefined) continue;
    names.set(id, name);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return (id) => {
    const name = names.get(id);
    if (name === undefined) return id;
    return uses.get(name) === 1 ? name : `${name} (${id.slice(-shortId)})`;
  };
};

const byName = (a: { readonly account: string }, b: { readonly account: string }): number =>
  a.account < b.account ? -1 : a.account > b.account ? 1 : 0;

const booksOf = (currency: string, dated: readonly DatedEntry[], at: string, name: (id: string) => string): Books => {
  const sums = balancesAt(dated, at);
  const said = (text: string): string => text.split('/').map(name).join(' / ');
  const lines = [...sums].flatMap(([account, minor]): (AccountLine & { readonly isMemo: boolean })[] => {
    // What stands after the last colon is an id, a slice's four of them, or a word.
    const end = account.lastIndexOf(':') + 1;
    const shown = account.slice(0, end) + said(account.slice(end));
    return minor === 0 ? [] : [{ account: shown, minor, isMemo: isMemo(account) }];
  });
  const slices = slicesIn(sums).map((slice) => ({ slice: said(sliceName(slice)), ...sliceFigures(sums, slice) }));
  return {
    currency,
    entries: dated.filter((each) => each.at <= at).length,
    accounts: lines.filter((line) => !line.isMemo).sort(byName),
    memo: lines.filter((line) => line.isMemo).sort(byName),
    slices: slices.sort((a, b) => (a.slice < b.slice ? -1 : 1)),
  };
};

/** The books at an instant (inclusive, RFC 3339 with milliseconds, UTC), one currency apart from another; empty before the first entry. */
export const booksAt = (streams: Streams, at: string): readonly Books[] => {
  const byCurrency = new Map<string, DatedEntry[]>();
  for (const { event, entry } of [...streams.values()].flat().flatMap(entriesOf)) {
    const own = byCurrency.get(entry.currency) ?? [];
    own.push({ at: event.at, entry });
    byCurrency.set(entry.currency, own);
  }
  const name = namesOf(streams);
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, dated]) => booksOf(currency, dated, at, name))
    .filter(({ entries }) => entries > 0);
};

/** Debits and credits of some accounts, in minor units: equal when the books are in balance. */
export const totalsOf = (
  lines: readonly AccountLine[],
): { readonly debitMinor: number; readonly creditMinor: number } => ({
  debitMinor: sumMinor(lines.flatMap(({ minor }) => (minor > 0 ? [minor] : []))),
  creditMinor: sumMinor(lines.flatMap(({ minor }) => (minor < 0 ? [-minor] : []))),
});
