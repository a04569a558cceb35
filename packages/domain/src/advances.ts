// One payment to a partner that covers many handovers. Due from the partner until each is confirmed.

import type { StoredCall } from './disbursement-events.ts';
import { cannotFollow, type Entity } from './entity.ts';
import type { DisbursementId, MemberId, OrganizationId } from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

export type AdvanceIntended = NewEvent<
  'AdvanceIntended',
  {
    readonly partnerId: OrganizationId;
    readonly disbursementIds: readonly DisbursementId[];
    readonly amountMinor: number;
    readonly currency: string;
    readonly recipient: string;
    readonly call: StoredCall;
    readonly by: MemberId;
    /** Set aside for the provider's fee in this event's own transaction. */ readonly fee?: Draw;
    readonly entry?: Entry;
  }
>;
export type AdvanceReleased = NewEvent<
  'AdvanceReleased',
  { readonly providerPaymentId: string; readonly snapshotHash: string }
>;
export type AdvanceSettled = NewEvent<
  'AdvanceSettled',
  { readonly providerPaymentId: string; readonly entry: Entry; readonly snapshotHash: string }
>;
/** `entry` gives the fee back, when one was set aside. */
export type AdvanceFailed = NewEvent<
  'AdvanceFailed',
  { readonly reason: string; readonly snapshotHash: string; readonly entry?: Entry }
>;
export type AdvanceHeld = NewEvent<'AdvanceHeld', { readonly reason: string }>;
/** The provider gave it back: due from the partner no more. What it handed over meanwhile is owed to it. The fee stays spent. */
export type AdvanceReturned = NewEvent<
  'AdvanceReturned',
  {
    readonly reason: string;
    readonly snapshotHash: string;
    readonly entry: Entry;
    /** What nobody came for under it: the partner owes that no more. */ readonly unclaimedMinor?: number;
  }
>;
/** A held one that the provider no longer remembers: somebody says that it was never paid, and a second person has to agree. */
export type AdvanceDeclaredUnpaid = NewEvent<
  'AdvanceDeclaredUnpaid',
  { readonly by: MemberId; readonly reason: string }
>;
export type AdvanceEvent =
  | AdvanceIntended
  | AdvanceReleased
  | AdvanceSettled
  | AdvanceFailed
  | AdvanceHeld
  | AdvanceReturned
  | AdvanceDeclaredUnpaid;

export type AdvanceStatus = 'intended' | 'released' | 'settled' | 'failed' | 'held' | 'returned';

export type Advance = AdvanceIntended['data'] & {
  readonly id: string;
  readonly status: AdvanceStatus;
  readonly intendedAt: string;
  readonly changedAt: string;
  readonly providerPaymentId?: string;
  readonly reason?: string;
  /** Who says that it was never paid. */ readonly declaredBy?: MemberId;
};

/** From where each event may come. */
export const advanceMayFollow: Readonly<
  Record<Exclude<AdvanceEvent['type'], 'AdvanceIntended'>, readonly AdvanceStatus[]>
> = {
  AdvanceReleased: ['intended', 'held'],
  AdvanceSettled: ['intended', 'released', 'held'],
  AdvanceFailed: ['intended', 'released', 'held'],
  AdvanceHeld: ['intended', 'released'],
  AdvanceReturned: ['settled'],
  AdvanceDeclaredUnpaid: ['held'],
};

/** Advances by their events; in flight until the provider's terminal word. */
export const advanceEntity: Entity<Advance, AdvanceEvent> = {
  evolve: (state, event) => {
    if (event.type === 'AdvanceIntended') {
      if (state !== undefined) throw cannotFollow(event);
      return { ...event.data, id: event.stream, status: 'intended', intendedAt: event.at, changedAt: event.at };
    }
    if (state === undefined || !advanceMayFollow[event.type].includes(state.status)) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'AdvanceReleased':
        return { ...next, status: 'released', providerPaymentId: event.data.providerPaymentId };
      case 'AdvanceSettled':
        return { ...next, status: 'settled', providerPaymentId: event.data.providerPaymentId };
      case 'AdvanceFailed':
        return { ...next, status: 'failed', reason: event.data.reason };
      case 'AdvanceHeld':
        return { ...next, status: 'held', reason: event.data.reason };
      case 'AdvanceReturned':
        return { ...next, status: 'returned', reason: event.data.reason };
      case 'AdvanceDeclaredUnpaid':
        return { ...state, declaredBy: event.data.by };
    }
  },
  places: (state) => {
    if (state.status === 'intended' || state.status === 'released')
      return { queue: 'advance-in-flight', since: state.changedAt };
    if (state.status === 'returned') return { queue: `advance-returned#${state.partnerId}`, since: state.changedAt };
    return state.status === 'held' ? { queue: 'held', since: state.changedAt } : {};
  },
};
