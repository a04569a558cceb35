// A payee became ready, or a second person confirmed where it is to be paid: the household's awards that waited for it are paid.
import type { Award } from '@hearth/domain/awards';
import { loaded, stateRef } from '@hearth/store/entities';
import { waitingRef } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';

/** Pays every award of the household that waits for its payee; none is fine. One that faults holds up no other; then it throws. */
export const payWaiting =
  (tables: Tables, pay: (awardId: string, now: string) => Promise<unknown>) =>
  async (householdId: string, now: string): Promise<void> => {
    const [item] = await tables.read([waitingRef(householdId)]);
    const ids = item?.['awards'] instanceof Set ? [...item['awards']].map(String) : [];
    const awards = await tables.read(ids.map(stateRef));
    const faults: unknown[] = [];
    for (const [at, id] of ids.entries()) {
      if (loaded<Award>(id, awards[at]).state?.status !== 'waiting-for-payee') continue;
      await pay(id, now).catch((fault) => faults.push(fault));
    }
    if (faults.length > 0) throw faults[0];
  };
