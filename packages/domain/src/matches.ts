// Evidence that two applications are one household, until a person has said so or not.
import { cannotFollow, type Entity } from './entity.ts';
import { type ApplicationId, derivedId, type HouseholdId, type MatchId, type MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

type Side = { readonly applicationId: ApplicationId; readonly householdId: HouseholdId };

export type MatchOpened = NewEvent<
  'MatchOpened',
  { readonly elder: Side; readonly newer: Side; readonly evidence: readonly string[] }
>;
export type MatchDecided = NewEvent<
  'MatchDecided',
  {
    readonly decision: 'same' | 'different';
    readonly reason: string;
    readonly by: MemberId;
    readonly elder: Side;
    readonly newer: Side;
  }
>;
export type MatchEvent = MatchOpened | MatchDecided;

export type Match = MatchOpened['data'] & {
  readonly id: string;
  readonly status: 'open' | 'same' | 'different';
  readonly openedAt: string;
  readonly decidedBy?: MemberId;
  readonly reason?: string;
};

/** The one match that two applications can have, whoever sees it first. */
export const matchOf = (a: string, b: string): MatchId => derivedId('match', ...[a, b].sort());

/** Matches by their events; open ones wait for a reviewer. */
export const matchEntity: Entity<Match, MatchEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MatchOpened') {
      if (state !== undefined) throw cannotFollow(event);
      return { ...event.data, id: event.stream, status: 'open', openedAt: event.at };
    }
    if (state?.status !== 'open') throw cannotFollow(event);
    return { ...state, status: event.data.decision, decidedBy: event.data.by, reason: event.data.reason };
  },
  places: (state) => (state.status === 'open' ? { queue: 'match', since: state.openedAt } : {}),
};
