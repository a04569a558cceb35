// Advances that came back: what the partner gave out under them meanwhile, which nothing of ours covers any more.
import type { Advance } from '@hearth/domain/advances';
import type { Finding } from '@hearth/domain/breaks';
import type { Disbursement } from '@hearth/domain/disbursements';
import { loaded, stateRef } from '@hearth/store/entities';
import type { PartnerStanding } from '@hearth/store/partner-standing';
import type { Tables } from '@hearth/store/tables';
import { everyState } from './every-id.ts';

/** Aid that households were confirmed to have from the partner's own pocket. */
export type LaidOut = { readonly amountMinor: number; readonly currency: string };

/** What a partner laid out, handover by handover; `isWhole` when no more than `most` of its advances came back. */
export const laidOutBy = async (
  tables: Tables,
  partnerId: string,
  most: number,
): Promise<{ readonly laidOut: readonly LaidOut[]; readonly isWhole: boolean }> => {
  const { states, isWhole } = await everyState<Advance>(tables, `advance-returned#${partnerId}`, most);
  const covered = states.flatMap(({ id, disbursementIds }) => disbursementIds.map((each) => ({ id: each, by: id })));
  const items = await tables.read(covered.map(({ id }) => stateRef(id)));
  const laidOut = covered.flatMap(({ id, by }, at): readonly LaidOut[] => {
    const state = loaded<Disbursement>(id, items[at]).state;
    // What another advance covered since is that one's.
    return state?.status === 'confirmed' && state.advanceId === by ? [state] : [];
  });
  return { laidOut, isWhole };
};

/** What is owed to a partner: what it laid out, and what it gave back of an advance that came back whole. Holds up nothing. */
export const owedToPartner = (
  { partnerId, currency, owedMinor }: PartnerStanding,
  laidOutMinor: number,
): readonly Finding[] => {
  const foundMinor = laidOutMinor + Math.max(0, -owedMinor);
  if (foundMinor === 0) return [];
  const about = `${partnerId}#${currency}#owed`;
  const sums = { code: 'owed-to-partner', about, expectedMinor: 0, foundMinor, currency } as const;
  return [{ ...sums, slices: [], stopsLine: false, owner: 'treasurer' }];
};
