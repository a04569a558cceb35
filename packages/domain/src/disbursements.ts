// One payment under an award: intent before effect, a terminal state only by the provider's word or a confirmed handover.
import type { CoarseFacts } from './applications.ts';
import { cannotFollow, type Entity } from './entity.ts';
import {
  type AdvanceId,
  type AwardId,
  type DisbursementId,
  derivedId,
  type HouseholdId,
  type MemberId,
  type OrganizationId,
  type ProgramId,
} from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

type Basis = {
  readonly awardId: AwardId;
  /** The award's version that the intent stands on. */ readonly awardVersion: number;
  readonly attempt: number;
  readonly householdId: HouseholdId;
  readonly partnerId: OrganizationId;
  readonly programId: ProgramId;
  readonly coarse: CoarseFacts;
  readonly amountMinor: number;
  readonly currency: string;
  readonly draws: readonly Draw[];
  readonly reportMonth: string;
};

/** The exact request, stored before the call and sent again byte for byte on every retry. */
export type StoredCall = { readonly key: string; readonly body: string; readonly hash: string };

export type DisbursementIntended = NewEvent<
  'DisbursementIntended',
  Basis & { readonly recipient: string; readonly call: StoredCall }
>;
export type HandoverDue = NewEvent<'HandoverDue', Basis>;
export type DisbursementReleased = NewEvent<
  'DisbursementReleased',
  { readonly providerPaymentId: string; readonly snapshotHash: string }
>;
export type DisbursementSettled = NewEvent<
  'DisbursementSettled',
  { readonly providerPaymentId: string; readonly entry: Entry; readonly snapshotHash: string }
>;
export type DisbursementFailed = NewEvent<
  'DisbursementFailed',
  { readonly reason: string; readonly entry: Entry; readonly snapshotHash: string; readonly windowOf: HouseholdId }
>;
export type DisbursementReturned = NewEvent<
  'DisbursementReturned',
  { readonly reason: string; readonly entry: Entry; readonly snapshotHash: string; readonly windowOf: HouseholdId }
>;
/** Nobody knows, or the reason is new: a person looks. `unheld` gives it back to where it was. */
export type DisbursementHeld = NewEvent<'DisbursementHeld', { readonly reason: string }>;
export type HandoverAdvanced = NewEvent<'HandoverAdvanced', { readonly advanceId: AdvanceId }>;
/** The advance that covered it failed: it waits for another one. */
export type HandoverAdvanceFailed = NewEvent<'HandoverAdvanceFailed', { readonly advanceId: AdvanceId }>;
export type HandedOver = NewEvent<
  'HandedOver',
  {
    readonly receiptNumber: string;
    readonly method: string;
    readonly handedOverAt: string;
    readonly receiptHash?: string;
    readonly by: MemberId;
  }
>;
export type HandoverConfirmed = NewEvent<'HandoverConfirmed', { readonly by: MemberId; readonly entry: Entry }>;
export type HandoverUnclaimed = NewEvent<
  'HandoverUnclaimed',
  { readonly reason: string; readonly by: MemberId; readonly entry: Entry; readonly windowOf: HouseholdId }
>;
export type DisbursementEvent =
  | DisbursementIntended
  | HandoverDue
  | DisbursementReleased
  | DisbursementSettled
  | DisbursementFailed
  | DisbursementReturned
  | DisbursementHeld
  | HandoverAdvanced
  | HandoverAdvanceFailed
  | HandedOver
  | HandoverConfirmed
  | HandoverUnclaimed;

export type DisbursementStatus =
  | 'intended'
  | 'released'
  | 'held'
  | 'settled'
  | 'failed'
  | 'returned'
  | 'waiting-for-advance'
  | 'advanced'
  | 'handed-over'
  | 'confirmed'
  | 'unclaimed';

export type Disbursement = Basis & {
  readonly id: string;
  readonly rail: 'bank' | 'partner';
  readonly status: DisbursementStatus;
  readonly intendedAt: string;
  readonly changedAt: string;
  readonly recipient?: string;
  readonly call?: StoredCall;
  readonly providerPaymentId?: string;
  readonly advanceId?: AdvanceId;
  readonly handedOverBy?: MemberId;
  readonly reason?: string;
};

/** The one disbursement that an attempt of an award can have: two workers name it alike, one of them writes it. */
export const disbursementOf = (awardId: string, attempt: number): DisbursementId =>
  derivedId('disbursement', awardId, attempt);

/** From where each event may come: the table of money.md section 7. A terminal state never moves, but settled to returned. */
export const mayFollow: Readonly<
  Record<Exclude<DisbursementEvent['type'], 'DisbursementIntended' | 'HandoverDue'>, readonly DisbursementStatus[]>
> = {
  DisbursementReleased: ['intended', 'held'],
  DisbursementSettled: ['intended', 'released', 'held'],
  DisbursementFailed: ['intended', 'released', 'held'],
  DisbursementReturned: ['settled'],
  DisbursementHeld: ['intended', 'released'],
  HandoverAdvanced: ['waiting-for-advance'],
  HandoverAdvanceFailed: ['advanced'],
  HandedOver: ['advanced'],
  HandoverConfirmed: ['handed-over'],
  HandoverUnclaimed: ['advanced'],
};

const queueOf = (state: Disbursement): string | undefined => {
  switch (state.status) {
    case 'intended':
    case 'released':
      return 'in-flight';
    case 'held':
      return 'held';
    case 'waiting-for-advance':
      return `waiting-for-advance#${state.partnerId}`;
    case 'advanced':
      return `to-hand-over#${state.partnerId}`;
    case 'handed-over':
      return `to-confirm#${state.partnerId}`;
    default:
      return undefined;
  }
};

const moved = (
  state: Disbursement,
  event: { readonly type: keyof typeof mayFollow; readonly stream: string; readonly sequence: number },
  status: DisbursementStatus,
): Disbursement => {
  if (!mayFollow[event.type].includes(state.status)) throw cannotFollow(event);
  return { ...state, status };
};

/** Disbursements by their events, with the queue that each status waits in. */
export const disbursementEntity: Entity<Disbursement, DisbursementEvent> = {
  evolve: (state, event) => {
    if (event.type === 'DisbursementIntended' || event.type === 'HandoverDue') {
      if (state !== undefined) throw cannotFollow(event);
      const isBank = event.type === 'DisbursementIntended';
      return {
        ...event.data,
        id: event.stream,
        rail: isBank ? 'bank' : 'partner',
        status: isBank ? 'intended' : 'waiting-for-advance',
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
        return { ...moved(next, event, 'failed'), reason: event.data.reason };
      case 'DisbursementReturned':
        return { ...moved(next, event, 'returned'), reason: event.data.reason };
      case 'DisbursementHeld':
        return { ...moved(next, event, 'held'), reason: event.data.reason };
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
    }
  },
  places: (state) => {
    const queue = queueOf(state);
    return queue === undefined ? {} : { queue, since: state.changedAt };
  },
};
