// What an erasure means beside its household's stream: records kept apart until a day, and holds, each listed as an item of its own.
import { canonical } from '@hearth/domain/canonical';
import { type ErasureEvent, erasureQueues } from '@hearth/domain/erasure';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Ref } from './tables.ts';

/** A record kept apart, as it is listed: until which day (YYYY-MM-DD). */
export type KeptPlace = { readonly id: string; readonly keptUntil: string };

/** A hold as it is listed. */
export type HoldPlace = {
  readonly id: string;
  readonly reason: string;
  readonly demandId?: string;
  readonly placedAt: string;
};

const keptRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: erasureQueues.kept });
const holdRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: erasureQueues.holds });

const listed = (ref: Ref, queue: string, since: string, place: KeptPlace | HoldPlace): Change => ({
  put: ref,
  item: { pk: ref.pk, sk: ref.sk, queue, since, doc: canonical({ ...place }) },
  when: [],
});

/** What one of these events changes beside its stream. Key, sealed rows and blocks go in the same transaction: they are no state. */
export const ofErasure = ({ stream, at, ...event }: RecordedEvent<ErasureEvent>): readonly Change[] => {
  switch (event.type) {
    case 'HouseholdErased': {
      const { keptUntil } = event.data;
      return keptUntil === undefined
        ? []
        : [listed(keptRef(stream), erasureQueues.kept, keptUntil, { id: stream, keptUntil })];
    }
    case 'KeptRecordEnded':
      return [{ delete: keptRef(stream), when: [] }];
    case 'LegalHoldPlaced': {
      const { reason, demandId } = event.data;
      const place = { id: stream, reason, placedAt: at, ...(demandId === undefined ? {} : { demandId }) };
      return [listed(holdRef(stream), erasureQueues.holds, at, place)];
    }
    case 'LegalHoldLifted':
      return [{ delete: holdRef(stream), when: [] }];
    case 'HouseholdErasureAsked':
    case 'HouseholdErasureDropped':
    case 'HouseholdErasureConfirmed':
    case 'HouseholdErasureFinished':
    case 'LegalHoldLiftAsked':
    case 'LegalHoldLiftDropped':
      return [];
  }
};
