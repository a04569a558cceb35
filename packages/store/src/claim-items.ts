// Where claim codes lead, by their keyed hashes. Which of an application's codes counts, its claim's stream says: none is taken away.
import type { ClaimEvent } from '@hearth/domain/claims';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Ref } from './tables.ts';

/** Where a claim code is looked up. */
export const claimRef = (claimKey: string): Ref => ({ table: 'state', pk: `claim#${claimKey}`, sk: 'claim' });

const lookedUp = (claimKey: string, applicationId: string): Change => {
  const put = claimRef(claimKey);
  return { put, item: { pk: put.pk, sk: put.sk, applicationId }, when: [{ absent: true }], otherwise: 'claim-code' };
};

/** A submission brings its first code, unless it is older than codes are. */
export const ofFirstClaim = (claimKey: string | undefined, applicationId: string): readonly Change[] =>
  claimKey === undefined ? [] : [lookedUp(claimKey, applicationId)];

/** A next code can be looked up beside those before it. */
export const ofClaim = (event: RecordedEvent<ClaimEvent>): readonly Change[] =>
  event.type === 'ClaimReissued' ? [lookedUp(event.data.claimKey, event.data.applicationId)] : [];
