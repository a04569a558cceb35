// The decision to give a household an amount, from its making to the money being set aside or given back.
import type { AwardEvent, AwardMade, AwardReissueProposed } from './award-events.ts';
import { cannotFollow, type Entity } from './entity.ts';
import type { HouseholdId, MeetingId, MemberId } from './ids.ts';
import type { Draw } from './ledger.ts';
import { placeInLine } from './waiting-line.ts';

export type AwardStatus =
  | 'awaiting-approval'
  | 'waiting-for-funds'
  | 'approved'
  | 'waiting-for-payee'
  | 'awaiting-reissue'
  | 'reissue-dropped'
  | 'lapsed'
  | 'sent-back'
  | 'withdrawn';

export type Award = AwardMade['data'] & {
  readonly id: string;
  readonly status: AwardStatus;
  readonly madeAt: string;
  readonly changedAt: string;
  /** The attempt that may pay it; 0 before approval. */ readonly attempt: number;
  readonly draws: readonly Draw[];
  readonly windowOf?: HouseholdId;
  readonly approvedAt?: string;
  readonly approvedBy?: MemberId;
  /** Who consented before the last approver, when its tier asks for two. */ readonly consentedBy?: readonly MemberId[];
  readonly meetingId?: MeetingId;
  readonly reportMonth?: string;
  readonly waitsUntil?: string;
  readonly fee?: Draw;
  /** Where it stands in line for money: the lower first, then the older. */ readonly rank?: number;
  /** What the slices that fit held when it was put in line. */ readonly availableMinor?: number;
  readonly reissue?: AwardReissueProposed['data'];
  readonly reason?: string;
};

/** The queue of awards that ended without the household being paid: from here a reissue is proposed. */
export const endedUnpaid = 'ended-unpaid';

const queueOf = ({ status, partnerId }: Award): string | undefined => {
  switch (status) {
    case 'waiting-for-funds':
      return `waiting-for-funds#${partnerId}`;
    case 'awaiting-reissue':
      return 'awaiting-reissue';
    case 'awaiting-approval':
      return 'docket';
    case 'approved':
      return 'approved';
    case 'waiting-for-payee':
      return 'waiting-for-payee';
    case 'lapsed':
      return endedUnpaid;
    case 'reissue-dropped':
    case 'sent-back':
    case 'withdrawn':
      return undefined;
  }
};

/** What an award no longer is once it is approved, the first time or again. */
const setAnew = (award: Award): Award => {
  const { fee: _fee, waitsUntil: _until, reissue: _reissue, rank: _rank, availableMinor: _there, ...rest } = award;
  return rest;
};

/** Awards by their events. `approved` is a queue too: an intent to pay takes the award out of it. */
export const awardEntity: Entity<Award, AwardEvent> = {
  evolve: (state, event) => {
    if (event.type === 'AwardMade') {
      if (state !== undefined) throw cannotFollow(event);
      return {
        ...event.data,
        id: event.stream,
        status: 'awaiting-approval',
        madeAt: event.at,
        changedAt: event.at,
        attempt: 0,
        draws: [],
      };
    }
    if (state === undefined) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'AwardApproved': {
        const { by, draws, fee, windowOf, attempt, meetingId, reportMonth } = event.data;
        return {
          ...setAnew(next),
          ...(fee === undefined ? {} : { fee }),
          status: 'approved',
          draws,
          windowOf,
          attempt,
          approvedAt: event.at,
          approvedBy: by,
          meetingId,
          reportMonth,
        };
      }
      case 'AwardConsented':
        return {
          ...next,
          meetingId: event.data.meetingId,
          consentedBy: [...(state.consentedBy ?? []), event.data.by],
        };
      case 'AwardRelationshipDisclosed':
        return { ...next, related: [...new Set([...state.related, event.data.by])] };
      case 'AwardSentBack':
        return { ...next, status: 'sent-back', reason: event.data.reason, meetingId: event.data.meetingId };
      case 'AwardWaitsForFunds': {
        const { meetingId, rank, availableMinor } = event.data;
        return { ...next, status: 'waiting-for-funds', meetingId, rank, availableMinor };
      }
      case 'AwardReissueProposed':
        return { ...next, status: 'awaiting-reissue', reissue: event.data };
      case 'AwardReissueDropped': {
        const { meetingId, reason } = event.data;
        return { ...next, status: 'reissue-dropped', meetingId, reason };
      }
      case 'AwardWaitsForPayee':
        return { ...next, status: 'waiting-for-payee', waitsUntil: event.data.until };
      case 'AwardLapsed': {
        const { fee: _fee, ...before } = next;
        return { ...before, status: 'lapsed', reason: event.data.reason, draws: [] };
      }
      case 'AwardWithdrawn':
        return { ...next, status: 'withdrawn', reason: event.data.reason };
    }
  },
  places: (state) => {
    const queue = queueOf(state);
    if (queue === undefined) return {};
    if (state.status !== 'waiting-for-funds') return { queue, since: state.changedAt };
    return { queue, since: placeInLine(state.rank ?? 0, state.submittedAt) };
  },
};
