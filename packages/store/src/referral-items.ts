// That a household pointed to somebody, by keyed hash: enough to keep it within bounds, and nothing that tells who it was.
import type { PeerReferralEvent } from '@hearth/domain/peer-referrals';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Ref } from './tables.ts';

export const pointerRef = (pointer: string): Ref => ({ table: 'state', pk: `pointer#${pointer}`, sk: 'pointer' });

/** Each pointer points once. */
export const ofPeerReferral = (event: RecordedEvent<PeerReferralEvent>): readonly Change[] => {
  if (event.type !== 'PeerReferralMade' || event.data.pointer === undefined) return [];
  const { pk, sk } = pointerRef(event.data.pointer);
  const item = { pk, sk };
  return [{ put: pointerRef(event.data.pointer), item, when: [{ absent: true }], otherwise: 'pointer' }];
};
