// The awards of a household that money was set aside for, found by its window and by what waits for its payee.
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { loaded, stateRef } from './entities.ts';
import type { Root } from './household-roots.ts';
import { waitingRef } from './shared-items.ts';
import type { Tables } from './tables.ts';

/** An award as it stands, and the payment of its latest attempt if one has begun. */
export type AwardPaid = { readonly award: Award; readonly disbursement: Disbursement | undefined };

/**
 * Every award that stands in the household's window, or ever waited for its payee, strongly consistent. What failed, lapsed or came
 * back has left the window; whoever acts on "nothing waits" guards the window's version, which every approval moves.
 */
export const awardsOf = async (tables: Tables, { household, window }: Root): Promise<readonly AwardPaid[]> => {
  const [waiting] = await tables.read([waitingRef(household.id)]);
  const waited = waiting?.['awards'] instanceof Set ? [...waiting['awards']].map(String) : [];
  const granted = window.grants.flatMap(({ key }) => key.split('#')[0] ?? []);
  const ids = [...new Set([...granted, ...waited])].sort();
  const items = await tables.read(ids.map(stateRef));
  const awards = ids.flatMap((id, at) => loaded<Award>(id, items[at]).state ?? []);
  const payments = awards.map(({ id, attempt }) => disbursementOf(id, attempt));
  const paid = await tables.read(payments.map(stateRef));
  return awards.map((award, at) => ({
    award,
    disbursement: loaded<Disbursement>(payments[at] ?? '', paid[at]).state,
  }));
};
