// One payment under an award: intent before effect, a terminal state only by the provider's word, a confirmed handover, or the bank's.
import type { Basis, DisbursementEvent, StoredCall } from './disbursement-events.ts';
import { type DisbursementStatus, queueOf, sinceOf } from './disbursement-places.ts';
import { cannotFollow, type Entity } from './entity.ts';
import { type AdvanceId, type DisbursementId, derivedId, type MemberId, type RegisterId } from './ids.ts';

export type Disbursement = Basis & {
  readonly id: string;
  readonly rail: 'bank' | 'partner' | 'manual';
  readonly status: DisbursementStatus;
  readonly intendedAt: string;
  readonly changedAt: string;
  readonly recipient?: string;
  readonly call?: StoredCall;
  readonly askedAgain?: boolean;
  /** Who says that it was never paid. */ readonly declaredBy?: MemberId;
  readonly providerPaymentId?: string;
  readonly advanceId?: AdvanceId;
  readonly handedOverBy?: MemberId;
  readonly code?: { readonly hash: string; readonly issuedBy: MemberId; readonly refused: number };
  readonly registerId?: RegisterId;
  readonly checkNumber?: string;
  readonly issuedOn?: string;
  /** Who recorded that it was given out: somebody else voids it. */ readonly issuedBy?: MemberId;
  readonly clearedOn?: string;
  readonly voidedBy?: MemberId;
  readonly reason?: string;
  /** The provider's last word, as a hash: a next attempt names it. */ readonly snapshotHash?: string;
};

/** The one disbursement that an attempt of an award can have: two workers name it alike, one of them writes it. */
export const disbursementOf = (awardId: string, attempt: number): DisbursementId =>
  derivedId('disbursement', awardId, attempt);

type Beginning = 'DisbursementIntended' | 'HandoverDue' | 'CheckDue';

/** From where each event may come: the table of states. A terminal state never moves, but settled to returned. */
export const mayFollow: Readonly<Record<Exclude<DisbursementEvent['type'], Beginning>, readonly DisbursementStatus[]>> =
  {
    DisbursementReleased: ['intended', 'held'],
    DisbursementSettled: ['intended', 'released', 'held'],
    DisbursementFailed: ['intended', 'released', 'held'],
    DisbursementReturned: ['settled'],
    DisbursementHeld: ['intended', 'released'],
    DisbursementAskedAgain: ['intended'],
    DisbursementDeclaredUnpaid: ['held'],
    HandoverAdvanced: ['waiting-for-advance'],
    HandoverAdvanceFailed: ['advanced'],
    HandedOver: ['advanced'],
    HandoverConfirmed: ['handed-over'],
    HandoverUnclaimed: ['advanced'],
    HandoverCodeIssued: ['advanced', 'handed-over'],
    HandoverCodeRefused: ['handed-over'],
    CheckRegistered: ['waiting-for-register'],
    CheckUnregistered: ['registered'],
    CheckIssued: ['registered'],
    CheckCleared: ['issued'],
    CheckVoided: ['registered', 'issued'],
    CheckStale: ['issued'],
  };

const moved = (
  state: Disbursement,
  event: { readonly type: keyof typeof mayFollow; readonly stream: string; readonly sequence: number },
  status: DisbursementStatus,
): Disbursement => {
  if (!mayFollow[event.type].includes(state.status)) throw cannotFollow(event);
  return { ...state, status };
};

const beginnings = {
  DisbursementIntended: { rail: 'bank', status: 'intended' },
  HandoverDue: { rail: 'partner', status: 'waiting-for-advance' },
  CheckDue: { rail: 'manual', status: 'waiting-for-register' },
} as const satisfies Record<Beginning, unknown>;

/** Says whether an event begins a disbursement. */
export const isBeginning = <E extends { readonly type: DisbursementEvent['type'] }>(
  event: E,
): event is Extract<E, { readonly type: Beginning }> => Object.hasOwn(beginnings, event.type);

/** Disbursements by their events, with the queue that each status waits in. */
export const disbursementEntity: Entity<Disbursement, DisbursementEvent> = {
  evolve: (state, event) => {
    if (isBeginning(event)) {
      if (state !== undefined) throw cannotFollow(event);
      return {
        ...event.data,
        id: event.stream,
        ...beginnings[event.type],
        intendedAt: event.at,
        changedAt: event.at,
      };
    }
    if (state === undefined) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'DisbursementReleased':
        return { ...moved(next, event, 'released'), providerPaymentId: event.data.providerPaymentId };
      case 'DisbursementSettled':
        return { ...moved(next, event, 'settled'), providerPaymentId: event.data.providerPaymentId };
      case 'DisbursementFailed':
        return { ...moved(next, event, 'failed'), reason: event.data.reason, snapshotHash: event.data.snapshotHash };
      case 'DisbursementReturned':
        return { ...moved(next, event, 'returned'), reason: event.data.reason, snapshotHash: event.data.snapshotHash };
      case 'DisbursementHeld':
        return { ...moved(next, event, 'held'), reason: event.data.reason };
      case 'DisbursementAskedAgain':
        return { ...moved(state, event, 'intended'), askedAgain: true };
      case 'DisbursementDeclaredUnpaid':
        return { ...moved(state, event, 'held'), declaredBy: event.data.by };
      case 'HandoverAdvanced':
        return { ...moved(next, event, 'advanced'), advanceId: event.data.advanceId };
      case 'HandoverAdvanceFailed':
        return moved(next, event, 'waiting-for-advance');
      case 'HandedOver':
        return { ...moved(next, event, 'handed-over'), handedOverBy: event.data.by };
      case 'HandoverConfirmed':
        return moved(next, event, 'confirmed');
      case 'HandoverUnclaimed':
        return { ...moved(next, event, 'unclaimed'), reason: event.data.reason };
      case 'HandoverCodeIssued':
        // A code moves nothing: what waits has waited since before.
        return {
          ...moved(state, event, state.status),
          code: { hash: event.data.codeHash, issuedBy: event.data.by, refused: state.code?.refused ?? 0 },
        };
      case 'HandoverCodeRefused':
        if (state.code === undefined) throw cannotFollow(event);
        return { ...moved(state, event, state.status), code: { ...state.code, refused: state.code.refused + 1 } };
      case 'CheckRegistered':
        return { ...moved(next, event, 'registered'), registerId: event.data.registerId };
      case 'CheckUnregistered': {
        const { registerId: _dropped, ...rest } = moved(next, event, 'waiting-for-register');
        return rest;
      }
      case 'CheckIssued': {
        const { number, issuedOn, by } = event.data;
        return { ...moved(next, event, 'issued'), checkNumber: number, issuedOn, issuedBy: by };
      }
      case 'CheckCleared':
        return { ...moved(next, event, 'cleared'), clearedOn: event.data.clearedOn };
      case 'CheckVoided':
        return { ...moved(next, event, 'voided'), reason: event.data.reason, voidedBy: event.data.by };
      case 'CheckStale':
        return moved(next, event, 'stale');
    }
  },
  places: (state) => {
    const queue = queueOf(state);
    return queue === undefined ? {} : { queue, since: sinceOf(state) };
  },
};
