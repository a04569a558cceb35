// The people helped, as one unit: its payee, its alias, and the window of what it was granted.
import { cannotFollow, type Entity } from './entity.ts';
import { type ErasureEvent, type ErasureState, erasurePlace, evolveErasure } from './erasure.ts';
import type { HouseholdId, MatchId } from './ids.ts';
import { evolvePayee, type Payee, type PayeeEvent } from './payees.ts';
import type { Policy } from './policy.ts';
import type { NewEvent } from './record.ts';
import { addDays, dateOf } from './time.ts';

/**
 * A `same` answer makes the newer household an alias of the elder; its window goes over with it. `elderSince` is when the elder
 * first applied; absent before it was kept.
 */
export type HouseholdAliased = NewEvent<
  'HouseholdAliased',
  {
    readonly elder: HouseholdId;
    readonly elderSince?: string;
    readonly matchId: MatchId;
    readonly moved: readonly Grant[];
  }
>;
export type HouseholdEvent = HouseholdAliased | PayeeEvent | ErasureEvent;

export type Household = {
  readonly id: string;
  readonly aliasOf?: HouseholdId;
  /** When the household that this is an alias of first applied. */ readonly elderSince?: string;
  readonly payee?: Payee;
  readonly erasure?: ErasureState;
};

/** One award in a window: a key of award and attempt, minor units, and the instant of approval. */
export type Grant = { readonly key: string; readonly at: string; readonly amountMinor: number };

const erasureTypes: ReadonlySet<string> = new Set<ErasureEvent['type']>([
  'HouseholdErasureAsked',
  'HouseholdErasureDropped',
  'HouseholdErasureConfirmed',
  'HouseholdErased',
  'HouseholdErasureFinished',
  'KeptRecordEnded',
  'LegalHoldPlaced',
  'LegalHoldLiftAsked',
  'LegalHoldLiftDropped',
  'LegalHoldLifted',
]);

/** Tells erasure's events from the others of a household. */
export const isErasure = <E extends { readonly type: string }>(event: E): event is Extract<E, ErasureEvent> =>
  erasureTypes.has(event.type);

/** Households by their own events. A household exists from its application on; its stream begins with the first of these. */
export const householdEntity: Entity<Household, HouseholdEvent> = {
  evolve: (state, event) => {
    const household = state ?? { id: event.stream };
    if (event.type !== 'HouseholdAliased')
      return isErasure(event)
        ? { ...household, erasure: evolveErasure(household.erasure, event) }
        : { ...household, payee: evolvePayee(household.payee, event) };
    if (household.aliasOf !== undefined) throw cannotFollow(event);
    const { elder, elderSince } = event.data;
    return { ...household, aliasOf: elder, ...(elderSince === undefined ? {} : { elderSince }) };
  },
  places: ({ erasure, payee }) =>
    erasure === undefined ? {} : erasurePlace(erasure, payee?.accountId !== undefined && payee.readiness !== 'closed'),
};

/** The key under which one attempt of an award stands in a window. */
export const grantKey = (awardId: string, attempt: number): string => `${awardId}#${attempt}`;

const byKey = (a: Grant, b: Grant): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A window with more grants: the order is the key's, so that any order of arrival gives the same bytes. */
export const withGrants = (grants: readonly Grant[], more: readonly Grant[]): readonly Grant[] => {
  const keys = new Set(more.map(({ key }) => key));
  return [...grants.filter(({ key }) => !keys.has(key)), ...more].sort(byKey);
};

/** A window without some grants. */
export const withoutGrants = (grants: readonly Grant[], keys: readonly string[]): readonly Grant[] =>
  grants.filter(({ key }) => !keys.includes(key));

/** The tightest cap of a policy for a lane (the ordinary one when absent) and what is left under it on a day, in minor units. */
export const leftUnderCap = (
  policy: Policy,
  grants: readonly Grant[],
  today: string,
  lane?: 'confidential',
): { readonly capMinor: number; readonly leftMinor: number } => {
  const caps = policy.rules.flatMap((rule) => {
    const isCap = rule.kind === 'cap-per-household' || (rule.kind === 'confidential-cap' && lane !== undefined);
    if (!isCap) return [];
    const since = dateOf(addDays(`${today}T00:00:00.000Z`, -rule.windowDays));
    const usedMinor = grants
      .filter(({ at }) => dateOf(at) > since)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return [{ capMinor: rule.capMinor, leftMinor: rule.capMinor - usedMinor }];
  });
  return caps.reduce((least, cap) => (cap.leftMinor < least.leftMinor ? cap : least), {
    capMinor: Number.MAX_SAFE_INTEGER,
    leftMinor: Number.MAX_SAFE_INTEGER,
  });
};
