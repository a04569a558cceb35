// What can happen to an award: made, approved, put in line, waiting, given up, asked to be paid again.
import type { CoarseFacts, Rail } from './applications.ts';
import type {
  ApplicationId,
  DisbursementId,
  HouseholdId,
  MeetingId,
  MemberId,
  OrganizationId,
  OverrideId,
  PolicyId,
  ProgramId,
} from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';
import type { Choice } from './slices.ts';

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
    /** Who adjudicated the same application before an approver sent it back. */
    readonly decidedBefore?: readonly MemberId[];
    /** The confidential lane, with its own cap; absent in the ordinary one. */ readonly lane?: 'confidential';
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
    /** What the slices were chosen from; absent in older events. */ readonly choice?: Choice;
    readonly fee?: Draw;
    /** Under a rolling limit of the approver; absent where there is none. */ readonly limit?: LimitUsed;
    /** The household's cap was passed with the consent of two people. */ readonly overrideId?: OverrideId;
    /** The attempt before, ended and not paid: this one is paid in its place. */ readonly follows?: Follows;
  }
>;
/** Over its tier's amount an award needs two approvers: this is the first, and no money is set aside yet. */
export type AwardConsented = NewEvent<
  'AwardConsented',
  { readonly meetingId: MeetingId; readonly by: MemberId; readonly approvers: number }
>;
/** Somebody is close to the household: from here on this person does nothing for it. */
export type AwardRelationshipDisclosed = NewEvent<'AwardRelationshipDisclosed', { readonly by: MemberId }>;
/** What one approver may still approve, as it stood: `mostMinor` is how much of today's sum there may be after this one. */
export type LimitUsed = {
  readonly day: string;
  readonly mostMinor: number;
  /** The limit was passed with the consent of two people. */ readonly overrideId?: OverrideId;
};
/** The slices that fit do not hold the amount: an honest place in line, by need and then by age. */
export type AwardWaitsForFunds = NewEvent<
  'AwardWaitsForFunds',
  { readonly meetingId: MeetingId; readonly by: MemberId; readonly availableMinor: number; readonly rank: number }
>;
/** How an attempt ended, as the one after it names it. */
export type Follows = {
  readonly disbursementId?: DisbursementId;
  readonly attempt: number;
  readonly status: 'failed' | 'returned' | 'unclaimed' | 'voided' | 'lapsed';
  /** The provider's last word on it; empty when none was asked. */ readonly snapshotHash: string;
};
/** Somebody asks that an award be paid again; a second person has to consent before money is set aside. */
export type AwardReissueProposed = NewEvent<
  'AwardReissueProposed',
  { readonly by: MemberId; readonly reason: string; readonly follows: Follows }
>;
/** A second person says that it is not to be paid again, or not like this. */
export type AwardReissueDropped = NewEvent<
  'AwardReissueDropped',
  { readonly meetingId: MeetingId; readonly by: MemberId; readonly reason: string }
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
    readonly fee?: Draw;
    readonly entry: Entry;
    readonly windowOf: HouseholdId;
    readonly attempt: number;
    readonly reportMonth: string;
  }
>;
/** The application was withdrawn before approval. */
export type AwardWithdrawn = NewEvent<'AwardWithdrawn', { readonly reason: string }>;
export type AwardEvent =
  | AwardMade
  | AwardConsented
  | AwardRelationshipDisclosed
  | AwardApproved
  | AwardSentBack
  | AwardWaitsForFunds
  | AwardWaitsForPayee
  | AwardLapsed
  | AwardWithdrawn
  | AwardReissueProposed
  | AwardReissueDropped;
