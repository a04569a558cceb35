// One payment to a partner that covers many handovers. Due from the partner until each is confirmed.

import type { StoredCall } from './disbursements.ts';
import { cannotFollow, type Entity } from './entity.ts';
import type { DisbursementId, MemberId, OrganizationId } from './ids.ts';
import type { Entry } from './ledger.ts';
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
export type AdvanceFailed = NewEvent<'AdvanceFailed', { readonly reason: string; readonly snapshotHash: string }>;
export type AdvanceHeld = NewEvent<'AdvanceHeld', { readonly reason: string }>;
export type AdvanceEvent = AdvanceIntended | AdvanceReleased | AdvanceSettled | AdvanceFailed | AdvanceHeld;

export type AdvanceStatus = 'intended' | 'released' | 'settled' | 'failed' | 'held';

export type Advance = AdvanceIntended['data'] & {
  readonly id: string;
  readonly status: AdvanceStatus;
  readonly intendedAt: string;
  readonly changedAt: string;
  readonly providerPaymentId?: string;
  readonly reason?: string;
};

/** From where each event may come. */
export const advanceMayFollow: Readonly<
  Record<Exclude<AdvanceEvent['type'], 'AdvanceIntended'>, readonly AdvanceStatus[]>
> = {
  AdvanceReleased: ['intended', 'held'],
  AdvanceSettled: ['intended', 'released', 'held'],
  AdvanceFailed: ['intended', 'released', 'held'],
  AdvanceHeld: ['intended', 'released', 'settled'],
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
    }
  },
  places: (state) => {
    if (state.status === 'intended' || state.status === 'released')
      return { queue: 'advance-in-flight', since: state.changedAt };
    return state.status === 'held' ? { queue: 'held', since: state.changedAt } : {};
  },
};
