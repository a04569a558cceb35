// Folded books: all balances up to a complete hour, kept in the record once a day, so that the next look reads only what came since.
import { type Books, type BooksFolded, packed } from '@hearth/domain/folded-books';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Observation } from '@hearth/domain/observations';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { addDays, dateOf } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { observationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const daysKept = 60;

/** The newest folded books of the last sixty days. */
export const newestFold = async (
  tables: Tables,
  now: string,
): Promise<(BooksFolded['data'] & { readonly at: string }) | undefined> => {
  for (let back = 0; back <= daysKept; back += 1) {
    const page = await tables.query({
      table: 'state',
      index: 'byQueue',
      partition: 'folded-books',
      prefix: dateOf(addDays(now, -back)),
    });
    const item = page.items.at(-1);
    const newest = item === undefined ? undefined : loaded<Observation>(item.pk, item).state;
    if (newest?.seen.type === 'BooksFolded') return { ...newest.seen.data, at: newest.at };
  }
  return undefined;
};

/** So many bytes of folded books fit an item beside their state; a fund with more is folded from the start each day. */
const mostBytes = 300_000;

/** Keeps the books up to the last complete hour, so that the next look reads only what came since. */
export const foldBooks = async (
  tables: Tables,
  { settled, upTo, entries }: { readonly settled: Books; readonly upTo: string; readonly entries: number },
  chargedMinor: number | undefined,
  random: RandomBytes,
  occasion: Occasion,
): Promise<void> => {
  const balances = packed(settled);
  if (JSON.stringify(balances).length > mostBytes) return;
  const id = newId('reconciliation', random);
  const event: BooksFolded = {
    type: 'BooksFolded',
    data: { upTo, entries, balances, ...(chargedMinor === undefined ? {} : { chargedMinor }) },
  };
  await commit(tables, {
    occasion,
    appends: [append(observationStream, { id, head: emptyHead, state: undefined }, [event])],
  });
};
