// What can happen to a disbursement, on each of the three rails: its events and what each one carries.
import type { CoarseFacts } from './applications.ts';
import type { AdvanceId, AwardId, HouseholdId, MemberId, OrganizationId, ProgramId, RegisterId } from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

export type Basis = {
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
  /** What is set aside for the provider's fee, on a slice for operations. */ readonly fee?: Draw;
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
/**
 * Somebody goes on with an intent that another one began, and is about to ask the provider with its key. From here on a refusal
 * says nothing of the other's call: nobody fails it on one (incident 003).
 */
export type DisbursementAskedAgain = NewEvent<'DisbursementAskedAgain', Readonly<Record<string, never>>>;
/** Nobody knows, or the reason is new: a person looks. `unheld` gives it back to where it was. */
export type DisbursementHeld = NewEvent<'DisbursementHeld', { readonly reason: string }>;
/** A held one that the provider no longer remembers: somebody says that it was never paid, and a second person has to agree. */
export type DisbursementDeclaredUnpaid = NewEvent<
  'DisbursementDeclaredUnpaid',
  { readonly by: MemberId; readonly reason: string }
>;
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
/** A one-time code for the household, kept as a salted hash; it confirms nothing for who issued it. A new one replaces the one before. */
export type HandoverCodeIssued = NewEvent<'HandoverCodeIssued', { readonly by: MemberId; readonly codeHash: string }>;
/** A wrong code was shown: after a few, only a second person can confirm. */
export type HandoverCodeRefused = NewEvent<'HandoverCodeRefused', { readonly by: MemberId }>;
export type HandoverConfirmed = NewEvent<
  'HandoverConfirmed',
  {
    readonly by: MemberId;
    readonly entry: Entry;
    /** Absent in older events: a second person. */ readonly how?: 'code' | 'second-person';
  }
>;
export type HandoverUnclaimed = NewEvent<
  'HandoverUnclaimed',
  { readonly reason: string; readonly by: MemberId; readonly entry: Entry; readonly windowOf: HouseholdId }
>;
/** The manual rail: a check is due and waits for a register. */
export type CheckDue = NewEvent<'CheckDue', Basis>;
export type CheckRegistered = NewEvent<'CheckRegistered', { readonly registerId: RegisterId }>;
/** The register was dropped before it was released: the check waits for another one. */
export type CheckUnregistered = NewEvent<'CheckUnregistered', { readonly registerId: RegisterId }>;
/** It was written and given out, under a number. The expense is recognized; the cash is still at the bank. */
export type CheckIssued = NewEvent<
  'CheckIssued',
  { readonly number: string; readonly issuedOn: string; readonly by: MemberId; readonly entry: Entry }
>;
export type CheckCleared = NewEvent<
  'CheckCleared',
  { readonly clearedOn: string; readonly by: MemberId; readonly entry: Entry }
>;
/** It was stopped before anybody cashed it, or never given out: the money is back in its slices. */
export type CheckVoided = NewEvent<
  'CheckVoided',
  { readonly reason: string; readonly by: MemberId; readonly entry: Entry; readonly windowOf: HouseholdId }
>;
/** Nobody cashed it in its time; from `escheatOn` (YYYY-MM-DD) on it is the state's to keep for the household. */
export type CheckStale = NewEvent<'CheckStale', { readonly escheatOn: string; readonly entry: Entry }>;
export type DisbursementEvent =
  | DisbursementIntended
  | HandoverDue
  | DisbursementReleased
  | DisbursementSettled
  | DisbursementFailed
  | DisbursementReturned
  | DisbursementHeld
  | DisbursementAskedAgain
  | DisbursementDeclaredUnpaid
  | HandoverAdvanced
  | HandoverAdvanceFailed
  | HandedOver
  | HandoverConfirmed
  | HandoverUnclaimed
  | HandoverCodeIssued
  | HandoverCodeRefused
  | CheckDue
  | CheckRegistered
  | CheckUnregistered
  | CheckIssued
  | CheckCleared
  | CheckVoided
  | CheckStale;
