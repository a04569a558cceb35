// What signals and what they count mean for items that several streams share: payees of one destination, awards just under a limit,
// shared contacts. Sets only, so that any order of streams folds to the same bytes.

import type { AwardMade } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { PayeeEvent } from '@hearth/domain/payees';
import type { RecordedEvent } from '@hearth/domain/record';
import type { BatchUnderLimit, SignalEvent } from '@hearth/domain/signals';
import { markedShared } from './blocks.ts';
import type { Change, Item, Ref } from './tables.ts';

/** The payees that one bank account or card receives the money of. */
export const destinationRef = (destination: string): Ref => ({
  table: 'state',
  pk: `destination#${destination}`,
  sk: 'holders',
});

/** The awards by policy of one member's day that lie just under one limit. */
export const justUnderRef = ({
  memberId,
  programId,
  day,
  limitMinor,
  currency,
}: Omit<BatchUnderLimit, 'kind' | 'partnerId'>): Ref => ({
  table: 'state',
  pk: `just-under#${memberId}#${programId}#${day}`,
  sk: `${limitMinor}#${currency}`,
});

/** What an award counts for, if it lies just under a limit. */
export const batchOf = ({ justUnder, partnerId, programId, currency }: AwardMade['data'] | Award) =>
  justUnder === undefined
    ? undefined
    : ({
        kind: 'batch-under-limit',
        memberId: justUnder.by,
        partnerId,
        programId,
        day: justUnder.day,
        limitMinor: justUnder.limitMinor,
        currency,
      } as const satisfies BatchUnderLimit);

/** The ids that such an item holds. */
export const idsIn = (item: Item | undefined): readonly string[] =>
  item?.['ids'] instanceof Set ? [...item['ids']].map(String).sort() : [];

/** An award that lies just under a limit is counted on its member's day. */
export const ofMade = (awardId: string, made: AwardMade['data']): readonly Change[] => {
  const batch = batchOf(made);
  return batch === undefined ? [] : [{ update: justUnderRef(batch), include: { ids: awardId }, when: [] }];
};

/** A payee that is ready, or is to be paid elsewhere, stands with every destination that became known. */
export const ofReady = ({ stream, ...event }: RecordedEvent<PayeeEvent>): readonly Change[] =>
  event.type === 'PayeeReady' || event.type === 'PayeeChanged'
    ? (event.data.destinations ?? []).map((each) => ({
        update: destinationRef(each),
        include: { ids: stream },
        when: [],
      }))
    : [];

/** A contact that a reviewer said is a helper's or a building's is no evidence any more. */
export const ofSignal = (event: RecordedEvent<SignalEvent>): readonly Change[] =>
  event.type === 'SignalSeen' && event.data.shared !== undefined ? [markedShared(event.data.shared)] : [];
