// Handovers that wait for an advance, and those of them that may be covered by one now. Hides what has to be read of each.
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { stoppedByHit } from '@hearth/store/sanctions';
import type { Tables } from '@hearth/store/tables';

/** As many are looked at, so that what open matches hold up at the front does not hold up the rest. */
const mostLookedAt = 200;

export type Waiting = Loaded<Disbursement> & { readonly state: Disbursement };

/** Handovers that wait for an advance, read again: the list may be behind. One currency at a time. */
export const waitingFor = async (tables: Tables, partnerId: string): Promise<readonly Waiting[] | Rejected> => {
  const listed = await inQueue<Disbursement>(tables, `waiting-for-advance#${partnerId}`, { limit: mostLookedAt });
  if (isRejected(listed)) return listed;
  const items = await tables.read(listed.states.map(({ id }) => stateRef(id)));
  const waiting = listed.states.flatMap(({ id }, at): Waiting[] => {
    const { head, state } = loaded<Disbursement>(id, items[at]);
    return state?.status === 'waiting-for-advance' ? [{ id, head, state }] : [];
  });
  return waiting.filter(({ state }) => state.currency === waiting[0]?.state.currency);
};

/** A handover that an advance may cover, with the application that its household came by. */
export type Payable = Waiting & { readonly applicationId: string };

/** The handovers whose application has no open match and no sanctions hit: the others wait on. */
export const payableOf = async (tables: Tables, waiting: readonly Waiting[]): Promise<readonly Payable[]> => {
  const awards = await tables.read(waiting.map(({ state }) => stateRef(state.awardId)));
  const applications = waiting.map(({ state }, at) => loaded<Award>(state.awardId, awards[at]).state?.applicationId);
  const [counts, hits] = await Promise.all([
    tables.read(applications.map((id) => ({ table: 'state', pk: id ?? '-', sk: 'matches' }))),
    stoppedByHit(
      tables,
      applications.flatMap((id) => id ?? []),
    ),
  ]);
  return waiting.flatMap((each, at) => {
    const applicationId = applications[at];
    const open = counts[at]?.['open'];
    return applicationId === undefined || hits.has(applicationId) || (typeof open === 'number' && open > 0)
      ? []
      : [{ ...each, applicationId }];
  });
};
