// Evidence that two applications are one household, and the answer to it: near certainty's own, or a person's. Hides when somebody is asked again.
import { cannotFollow, type Entity } from './entity.ts';
import { type ApplicationId, derivedId, type HouseholdId, type MatchId, type MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

type Side = { readonly applicationId: ApplicationId; readonly householdId: HouseholdId };
type Sides = { readonly elder: Side; readonly newer: Side };

/** What the comparison said: codes, how probable in millionths, and by which weights. The last two are absent before there were any. */
type Seen = { readonly evidence: readonly string[]; readonly probabilityPpm?: number; readonly model?: string };

export type MatchOpened = NewEvent<'MatchOpened', Sides & Seen>;
/** The two were told apart, and then something new spoke for them being one household: a person is asked again. */
export type MatchReopened = NewEvent<'MatchReopened', Sides & Seen>;
export type MatchDecided = NewEvent<
  'MatchDecided',
  Sides & {
    readonly decision: 'same' | 'different';
    readonly reason: string;
    readonly by: MatchDecider;
    /** Blocks that both stand in and that belong to a helper or a building: kind and keyed hash. No evidence from now on. */
    readonly shared?: readonly string[];
  }
>;
export type MatchEvent = MatchOpened | MatchReopened | MatchDecided;

/** Screening decides near certainty by itself, and only `same`; everything else a member does. */
export type MatchDecider = MemberId | 'step:screening';

export type Match = MatchOpened['data'] & {
  readonly id: string;
  readonly status: 'open' | 'same' | 'different';
  readonly openedAt: string;
  readonly decidedBy?: MatchDecider;
  readonly reason?: string;
  /** Of a match that was opened again: the evidence that was answered `different` before. */
  readonly answered?: readonly string[];
};

/** The one match that two applications can have, whoever sees it first. */
export const matchOf = (a: string, b: string): MatchId => derivedId('match', ...[a, b].sort());

/** The evidence to which somebody has answered `different`. */
export const answeredEvidence = ({ status, evidence, answered = [] }: Match): readonly string[] =>
  [...new Set(status === 'different' ? [...answered, ...evidence] : answered)].sort();

/** Matches by their events; open ones wait for a reviewer. */
export const matchEntity: Entity<Match, MatchEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MatchOpened') {
      if (state !== undefined) throw cannotFollow(event);
      return { ...event.data, id: event.stream, status: 'open', openedAt: event.at };
    }
    if (event.type === 'MatchReopened') {
      if (state?.status !== 'different') throw cannotFollow(event);
      const answered = answeredEvidence(state);
      return { ...event.data, id: event.stream, status: 'open', openedAt: event.at, answered };
    }
    if (state?.status !== 'open') throw cannotFollow(event);
    return { ...state, status: event.data.decision, decidedBy: event.data.by, reason: event.data.reason };
  },
  places: (state) => (state.status === 'open' ? { queue: 'match', since: state.openedAt } : {}),
};

/** What a comparison found, and what of it speaks for one household. */
export type Likeness = { readonly band: 'possible' | 'same'; readonly speaksFor: readonly string[] };

/**
 * What follows from a likeness: `join` (one household, by near certainty alone), `open` or `reopen` (a person is asked), or
 * nothing. `own` is the match of these two applications; `between` are all there ever were between their two households. Nobody
 * is asked twice for the same evidence, and what a person was ever asked about is never decided without one (ADR 010).
 */
export const stepFor = (
  { band, speaksFor }: Likeness,
  own: Match | undefined,
  between: readonly Match[],
): 'join' | 'open' | 'reopen' | undefined => {
  if (own?.status === 'open' || own?.status === 'same') return undefined;
  if (own === undefined && between.length === 0) return band === 'same' ? 'join' : 'open';
  const answered = new Set(between.flatMap(answeredEvidence));
  if (answered.size > 0 && speaksFor.every((code) => answered.has(code))) return undefined;
  return own === undefined ? 'open' : 'reopen';
};
