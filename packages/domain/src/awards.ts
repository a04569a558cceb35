// The decision to give a household an amount, from its making to the money being set aside or given back.
import type { CoarseFacts, Rail } from './applications.ts';
import { cannotFollow, type Entity } from './entity.ts';
import type { ApplicationId, HouseholdId, MeetingId, MemberId, OrganizationId, PolicyId, ProgramId } from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

export type AwardMade = NewEvent<
  'AwardMade',
  {
    readonly applicationId: ApplicationId;
    readonly householdId: HouseholdId;
    readonly partnerId: OrganizationId;
    readonly programId: ProgramId;
    readonly policyId: PolicyId;
    readonly policyHash: string;
    readonly coarse: CoarseFacts;
    readonly amountMinor: number;
    readonly currency: string;
    readonly rail: Rail;
    /** The reviewer who adjudicated, or nobody: awarded by policy. */ readonly adjudicatedBy?: MemberId;
    readonly submittedAt: string;
    /** Members who submitted or amended the application. */ readonly handledBy: readonly MemberId[];
    readonly related: readonly string[];
    /** By policy, and just under one of its limits: who submitted it on which day of the program (a signal counts them). */
    readonly justUnder?: { readonly limitMinor: number; readonly day: string; readonly by: MemberId };
  }
>;
/** Money is set aside: slices, the household's window and the entry move in this event's own transaction. */
export type AwardApproved = NewEvent<
  'AwardApproved',
  {
    readonly meetingId: MeetingId;
    readonly by: MemberId;
    readonly draws: readonly Draw[];
    readonly entry: Entry;
    readonly windowOf: HouseholdId;
    readonly attempt: number;
    readonly reportMonth: string;
  }
>;
export type AwardSentBack = NewEvent<
  'AwardSentBack',
  { readonly meetingId: MeetingId; readonly by: MemberId; readonly reason: string }
>;
/** `payeeOf` is the household whose payee it waits for: the eldest of its aliases. */
export type AwardWaitsForPayee = NewEvent<
  'AwardWaitsForPayee',
  { readonly until: string; readonly payeeOf: HouseholdId }
>;
/** The payee did not become ready in the policy's days: the money goes back to its slices. */
export type AwardLapsed = NewEvent<
  'AwardLapsed',
  {
    readonly reason: 'payee-not-ready';
    readonly draws: readonly Draw[];
    readonly entry: Entry;
    readonly windowOf: HouseholdId;
    readonly attempt: number;
    readonly reportMonth: string;
  }
>;
/** The application was withdrawn before approval. */
export type AwardWithdrawn = NewEvent<'AwardWithdrawn', { readonly reason: string }>;
export type AwardEvent = AwardMade | AwardApproved | AwardSentBack | AwardWaitsForPayee | AwardLapsed | AwardWithdrawn;

export type AwardStatus = 'awaiting-approval' | 'approved' | 'waiting-for-payee' | 'lapsed' | 'sent-back' | 'withdrawn';

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
  readonly meetingId?: MeetingId;
  readonly reportMonth?: string;
  readonly waitsUntil?: string;
  readonly reason?: string;
};

const queueOf = (status: AwardStatus): string | undefined => {
  switch (status) {
    case 'awaiting-approval':
      return 'docket';
    case 'approved':
      return 'approved';
    case 'waiting-for-payee':
      return 'waiting-for-payee';
    case 'lapsed':
    case 'sent-back':
    case 'withdrawn':
      return undefined;
  }
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
        const { by, draws, windowOf, attempt, meetingId, reportMonth } = event.data;
        return {
          ...next,
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
      case 'AwardSentBack':
        return { ...next, status: 'sent-back', reason: event.data.reason, meetingId: event.data.meetingId };
      case 'AwardWaitsForPayee':
        return { ...next, status: 'waiting-for-payee', waitsUntil: event.data.until };
      case 'AwardLapsed':
        return { ...next, status: 'lapsed', reason: event.data.reason, draws: [] };
      case 'AwardWithdrawn':
        return { ...next, status: 'withdrawn', reason: event.data.reason };
    }
  },
  places: (state) => {
    const queue = queueOf(state.status);
    return queue === undefined ? {} : { queue, since: state.changedAt };
  },
};
