// A household is forgotten: asked for by one person, confirmed by another, or by its retention class; a legal hold stops both.
import type { ApplicationId, HouseholdId, MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** Why somebody may ask. Free words are not kept: they could name somebody. */
export const askedReasons = ['household-asked', 'partner-asked', 'entered-by-mistake'] as const;
/** The household asked, or the fund has no more reason to keep it. */
export type ErasureReason = (typeof askedReasons)[number] | 'retention-ended';

export type HouseholdErasureAsked = NewEvent<
  'HouseholdErasureAsked',
  { readonly reason: ErasureReason; readonly by: MemberId }
>;
export type HouseholdErasureDropped = NewEvent<'HouseholdErasureDropped', { readonly by: MemberId }>;
/** Intended, by a second person: these households (it and its aliases as they were) are erased, however often that has to be begun. */
export type HouseholdErasureConfirmed = NewEvent<
  'HouseholdErasureConfirmed',
  { readonly by: MemberId; readonly householdIds: readonly HouseholdId[] }
>;
/**
 * Its data key, sealed rows and match-key names go in this event's own transaction; what law requires of a paid grant is sealed
 * anew under a key of its own (`keptUntil`, YYYY-MM-DD). `backupsUntil`: when no backup holds the key any more.
 */
export type HouseholdErased = NewEvent<
  'HouseholdErased',
  {
    readonly reason: ErasureReason;
    readonly applicationIds: readonly ApplicationId[];
    readonly backupsUntil: string;
    readonly keptUntil?: string;
    /** Who confirmed; a step's name when a retention class ended. */ readonly by: string;
  }
>;
/** All that was confirmed is done: every household of it is erased, every account of theirs at the provider closed. */
export type HouseholdErasureFinished = NewEvent<'HouseholdErasureFinished', { readonly backupsUntil: string }>;
/** What was kept apart has served its time, and is gone too. */
export type KeptRecordEnded = NewEvent<'KeptRecordEnded', { readonly backupsUntil: string }>;
export type LegalHoldPlaced = NewEvent<
  'LegalHoldPlaced',
  { readonly reason: string; readonly demandId?: string; readonly by: MemberId }
>;
/** One person asks that the hold end; another one lifts it, or lets it stand. */
export type LegalHoldLiftAsked = NewEvent<'LegalHoldLiftAsked', { readonly reason: string; readonly by: MemberId }>;
export type LegalHoldLiftDropped = NewEvent<'LegalHoldLiftDropped', { readonly by: MemberId }>;
export type LegalHoldLifted = NewEvent<'LegalHoldLifted', { readonly reason: string; readonly by: MemberId }>;
export type ErasureEvent =
  | HouseholdErasureAsked
  | HouseholdErasureDropped
  | HouseholdErasureConfirmed
  | HouseholdErased
  | HouseholdErasureFinished
  | KeptRecordEnded
  | LegalHoldPlaced
  | LegalHoldLiftAsked
  | LegalHoldLiftDropped
  | LegalHoldLifted;

export type ErasureState = {
  readonly asked?: HouseholdErasureAsked['data'] & { readonly askedAt: string };
  /** Asked for and confirmed; not finished yet. */
  readonly confirmed?: HouseholdErasureConfirmed['data'] & {
    readonly reason: ErasureReason;
    readonly confirmedAt: string;
  };
  readonly erased?: HouseholdErased['data'] & { readonly erasedAt: string };
  readonly keptEndedAt?: string;
  readonly hold?: LegalHoldPlaced['data'] & {
    readonly placedAt: string;
    readonly lift?: LegalHoldLiftAsked['data'];
  };
};

const onHold = (hold: ErasureState['hold'], event: ErasureEvent): NonNullable<ErasureState['hold']> => {
  if (hold === undefined) throw new TypeError(`${event.type} without a hold`);
  return hold;
};

/** Folds one of these events. Throws a TypeError when it cannot follow: a fault of ours. */
export const evolveErasure = (
  state: ErasureState = {},
  event: ErasureEvent & { readonly at: string },
): ErasureState => {
  const { asked, confirmed: _confirmed, hold, ...rest } = state;
  const held = hold === undefined ? {} : { hold };
  switch (event.type) {
    case 'HouseholdErasureAsked':
      return { ...state, asked: { ...event.data, askedAt: event.at } };
    case 'HouseholdErasureDropped':
      return { ...rest, ...held };
    case 'HouseholdErasureConfirmed': {
      if (asked === undefined) throw new TypeError('an erasure is confirmed that nobody asked for');
      return { ...rest, ...held, confirmed: { ...event.data, reason: asked.reason, confirmedAt: event.at } };
    }
    case 'HouseholdErased':
      if (state.erased !== undefined) throw new TypeError('a household is erased once');
      return { ...state, erased: { ...event.data, erasedAt: event.at } };
    case 'HouseholdErasureFinished':
      return { ...rest, ...held, ...(asked === undefined ? {} : { asked }) };
    case 'KeptRecordEnded':
      return { ...state, keptEndedAt: event.at };
    case 'LegalHoldPlaced':
      return { ...state, hold: { ...event.data, placedAt: event.at } };
    case 'LegalHoldLiftAsked':
      return { ...state, hold: { ...onHold(hold, event), lift: event.data } };
    case 'LegalHoldLiftDropped': {
      const { lift: _lift, ...stands } = onHold(hold, event);
      return { ...state, hold: stands };
    }
    case 'LegalHoldLifted': {
      onHold(hold, event);
      const { hold: _hold, ...free } = state;
      return free;
    }
  }
};

/** Queues that retention works off, and people look at. */
export const erasureQueues = {
  asked: 'erasure-asked',
  confirmed: 'erasure-confirmed',
  /** Erased, and its account at the provider is not closed yet. */ account: 'account-to-close',
  kept: 'kept-record',
  holds: 'legal-hold',
} as const;

/** Where a household waits: for a second person, to be erased, for its account to be closed. */
export const erasurePlace = (
  { asked, confirmed, erased }: ErasureState,
  hasAccount: boolean,
): { queue?: string; since?: string } => {
  if (asked !== undefined) return { queue: erasureQueues.asked, since: asked.askedAt };
  if (confirmed !== undefined) return { queue: erasureQueues.confirmed, since: confirmed.confirmedAt };
  return erased !== undefined && hasAccount ? { queue: erasureQueues.account, since: erased.erasedAt } : {};
};
