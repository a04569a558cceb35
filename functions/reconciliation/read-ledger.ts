// The ledger as the record tells it: the newest folded books, and every entry since, by the index on hours.
import { addEntry, type Books, packed, unpacked } from '@hearth/domain/folded-books';
import { type IdKind, kindOf } from '@hearth/domain/ids';
import { entryOf } from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import { isRejected } from '@hearth/domain/rejections';
import { eventOf, hourPartitions } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import type { Item, Tables } from '@hearth/store/tables';
import { newestFold } from './folded-books.ts';

/** A payment that left by our record: to be found at the provider. */
export type Claim = { readonly id: string; readonly providerPaymentId: string };

/** `books`: all entries that the index told. `settled`: those before `upTo`, of which no more can come. */
export type Ledger = {
  readonly books: Books;
  readonly settled: Books;
  readonly upTo: string;
  readonly entries: number;
  readonly claims: readonly Claim[];
  /** From where on entries were read, and what the provider had charged before that; nothing before the record began. */
  readonly began: string;
  readonly chargedBefore: number | undefined;
  /** No folded books were trusted. */ readonly isFromTheStart: boolean;
};

const hourMs = 3_600_000;
const hourStart = (at: string): string => `${at.slice(0, 13)}:00:00.000Z`;
const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * hourMs).toISOString();

/** Nothing takes longer from its instant to its commit than a function may run: what is older than the hour before is complete. */
const completeBefore = (now: string): string => hourStart(later(now, -1));

/** The hour in which the record began: before the first organization and the first fund there is no money. */
const beginning = async (tables: Tables, now: string): Promise<string> => {
  let first = now;
  for (const queue of ['organization', 'fund']) {
    const listed = await inQueue<{ readonly id: string }>(tables, queue, { limit: 200 });
    if (isRejected(listed)) throw new TypeError('a list without a cursor is never refused');
    const pages = await Promise.all(
      listed.states.map(({ id }) => tables.query({ table: 'events', partition: id, limit: 1 })),
    );
    for (const at of pages.flatMap(({ items }) => items.map((item) => String(item['at'])))) if (at < first) first = at;
  }
  // A worker whose clock is behind may write into the hour before.
  return hourStart(later(first, -1));
};

const partition = async (tables: Tables, name: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'events',
      index: 'byHour',
      partition: name,
      ...(cursor === undefined ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
};

const leaves: readonly string[] = ['DisbursementSettled', 'AdvanceSettled'];

const claimOf = ({ type, stream, data }: RecordedEvent): readonly Claim[] => {
  if (!leaves.includes(type) || typeof data !== 'object' || data === null || !('providerPaymentId' in data)) return [];
  return [{ id: stream, providerPaymentId: String(data['providerPaymentId']) }];
};

const clock = (from: string, to: string): readonly string[] => {
  const hours: string[] = [];
  for (let at = from; at < to; at = later(at, 1)) hours.push(at.slice(0, 13));
  return hours;
};

const hoursAtOnce = 4;
const eventsAtOnce = 400;

/** Streams that hold no entry, by their kind: most events of an hour are theirs, and are not read. */
const withoutEntries: readonly (IdKind | undefined)[] = [
  'application',
  'household',
  'match',
  'signal',
  'member',
  'organization',
  'policy',
  'program',
  'meeting',
  'access',
  'reconciliation',
  'break',
];

const readHours = async (
  tables: Tables,
  hours: readonly string[],
  take: (event: RecordedEvent) => void,
): Promise<void> => {
  for (let from = 0; from < hours.length; from += hoursAtOnce) {
    const names = hours.slice(from, from + hoursAtOnce).flatMap(hourPartitions);
    const read = await Promise.all(names.map((name) => partition(tables, name)));
    // The index tells keys only.
    const refs = read
      .flat()
      .flatMap(({ pk, sk }) => (withoutEntries.includes(kindOf(pk)) ? [] : [{ table: 'events', pk, sk } as const]));
    for (let at = 0; at < refs.length; at += eventsAtOnce) {
      for (const item of await tables.read(refs.slice(at, at + eventsAtOnce)))
        if (item !== undefined) take(eventOf(item));
    }
  }
};

type Kept = Omit<Ledger, 'books'>;

const taking =
  (books: Books, claims: Claim[], count: () => void) =>
  (event: RecordedEvent): void => {
    const entry = entryOf(event);
    claims.push(...claimOf(event));
    if (entry === undefined) return;
    addEntry(books, entry);
    count();
  };

/** All that can not change any more: the folded books, and the complete hours since; undefined when these are more than `mostHours`. */
const settle = async (
  tables: Tables,
  now: string,
  isFromTheStart: boolean,
  mostHours: number,
): Promise<Kept | undefined> => {
  const fold = isFromTheStart ? undefined : await newestFold(tables, now);
  const began = fold?.upTo ?? (await beginning(tables, now));
  const [upTo = began] = [completeBefore(now), began].sort().reverse();
  const hours = clock(began, upTo);
  if (hours.length > mostHours) return undefined;
  const settled = unpacked(fold?.balances ?? {});
  const claims: Claim[] = [];
  let entries = fold?.entries ?? 0;
  await readHours(
    tables,
    hours,
    taking(settled, claims, () => (entries += 1)),
  );
  const chargedBefore = fold === undefined ? 0 : fold.chargedMinor;
  return { settled, upTo, entries, claims, began, chargedBefore, isFromTheStart: fold === undefined };
};

/** Reads the ledger as it stands; `fromTheStart` does not trust the folded books. Undefined when there is more than one run may read. */
export type ReadLedger = (fromTheStart: boolean) => Promise<Ledger | undefined>;

/**
 * Reads balances of all accounts by the record alone, as often as it is asked within one run: the complete hours are read once.
 * At most `mostHours` hours of the record. The index is eventual: what was committed a moment ago may be missing.
 */
export const ledgerReader = (tables: Tables, now: string, mostHours: number): ReadLedger => {
  let kept: Kept | undefined;
  return async (fromTheStart) => {
    if (kept === undefined || (fromTheStart && !kept.isFromTheStart))
      kept = (await settle(tables, now, fromTheStart, mostHours)) ?? kept;
    if (kept === undefined) return undefined;
    const books = unpacked(packed(kept.settled));
    const claims = [...kept.claims];
    // Instants are each process's own: one whose clock is ahead writes into the hour to come.
    await readHours(
      tables,
      clock(kept.upTo, later(hourStart(now), 2)),
      taking(books, claims, () => undefined),
    );
    return { ...kept, books, claims };
  };
};
