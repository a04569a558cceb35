// A reviewer says whether two applications are one household. `same` makes the newer an alias of the elder, window and all.
import type { Application } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import type { Household, HouseholdAliased } from '@hearth/domain/households';
import { idOrThrow, isId, type MatchId } from '@hearth/domain/ids';
import type { Match, MatchDecided } from '@hearth/domain/matches';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Append, append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Root, rootOf } from '@hearth/store/household-roots';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { householdStream, matchStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type MatchCall = Call<{ readonly decision: 'same' | 'different'; readonly reason: string }, unknown>;

/** Nothing when both are one already; otherwise the newer root goes over to the elder one with what it was granted. */
const aliasing = (matchId: MatchId, elder: Root, newer: Root): readonly Append[] => {
  if (elder.household.id === newer.household.id) return [];
  const event: HouseholdAliased = {
    type: 'HouseholdAliased',
    data: { elder: idOrThrow('household', elder.household.id), matchId, moved: newer.window.grants },
  };
  return [
    append(householdStream, { ...newer.household, state: newer.household.state satisfies Household | undefined }, [
      event,
    ]),
  ];
};

const applicationsOf = async (tables: Tables, match: Match): Promise<readonly Application[]> => {
  const ids = [match.elder.applicationId, match.newer.applicationId];
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => loaded<Application>(id, items[at]).state ?? []);
};

/**
 * Decides an open match; both applications are then screened again. Rejections: `not-found`, `wrong-state` (decided already),
 * `related`, `idempotency-key-reused`.
 */
export const decideMatch =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, body, now, params, request }: MatchCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('match', id)) return reject('not-found', 'There is no such match.');
      const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const match = loaded<Match>(id, item);
      if (match.state === undefined) return reject('not-found', 'There is no such match.');
      const applications = await applicationsOf(tables, match.state);
      const refused = refusal(actor, 'decide-match', {
        related: applications.flatMap(({ relationship }) => relationship.members),
      });
      if (refused !== undefined) return refused;
      if (match.state.status !== 'open')
        return reject('wrong-state', `This match was decided already: ${match.state.status}.`);
      const { elder, newer } = match.state;
      const [elderRoot, newerRoot] = await Promise.all([
        rootOf(tables, elder.householdId),
        rootOf(tables, newer.householdId),
      ]);
      const decided: MatchDecided = { type: 'MatchDecided', data: { ...body, by: actor.memberId, elder, newer } };
      const answer = { matchId: id, status: body.decision };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: [
          append(matchStream, match, [decided]),
          ...(body.decision === 'same' ? aliasing(id, elderRoot, newerRoot) : []),
        ],
        windows: [elderRoot.window, newerRoot.window],
      });
      return settled(outcome, { status: 200, body: answer });
    });
