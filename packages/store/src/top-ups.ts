// Money of ours that arrived at the provider, recorded once, whoever hears of it: an event that came in, or the reconciliation.
import { topUpEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { append, commit } from './commit.ts';
import { stateRef } from './entities.ts';
import { observationStream } from './projection.ts';
import type { Tables } from './tables.ts';

/** The one observation that a credit at the provider can have. */
export const topUpOf = (creditId: string) => derivedId('treasury', creditId);

/** Records a credit that has arrived. `unchanged` when it was recorded before, by whomever. Amount in minor units. */
export const recordTopUp = async (
  tables: Tables,
  credit: { readonly creditId: string; readonly amountMinor: number; readonly currency: string },
  occasion: Occasion,
): Promise<'moved' | 'unchanged'> => {
  const { creditId, amountMinor } = credit;
  const currency = credit.currency.toUpperCase();
  const id = topUpOf(creditId);
  const [item] = await tables.read([stateRef(id)]);
  if (item !== undefined) return 'unchanged';
  const data = { creditId, amountMinor, currency, entry: topUpEntry(amountMinor, currency) };
  const outcome = await commit(tables, {
    occasion,
    appends: [
      append(observationStream, { id, head: emptyHead, state: undefined }, [{ type: 'ProviderToppedUp', data }]),
    ],
  });
  return 'committed' in outcome ? 'moved' : 'unchanged';
};
