// A reviewer says whether two applications are one household. `same` makes the newer an alias of the elder, window and all; what
// belongs to a helper or a building is marked, and speaks for nobody any more.
import type { Application } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Match, MatchDecided } from '@hearth/domain/matches';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Applied, joinedRoots, type Root, rootOf } from '@hearth/store/household-roots';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { matchStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { sealedRef, sealedRowOf } from '@hearth/store/vault-rows';

type Decision = {
  readonly decision: 'same' | 'different';
  readonly reason: string;
  readonly shared?: readonly string[] | undefined;
};
type MatchCall = Call<Decision, unknown>;

const applicationsOf = async (tables: Tables, { elder, newer }: Match): Promise<readonly Application[]> => {
  const ids = [elder.applicationId, newer.applicationId];
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => loaded<Application>(id, items[at]).state ?? []);
};

/** The blocks of these kinds that both stand in. A block that was full when one of them came is crowded without a word. */
const commonBlocks = async (tables: Tables, match: Match, kinds: readonly string[]): Promise<readonly string[]> => {
  if (kinds.length === 0) return [];
  const sides = [match.elder, match.newer];
  const items = await tables.read(sides.map(({ householdId, applicationId }) => sealedRef(householdId, applicationId)));
  const [ofElder = [], ofNewer = []] = items.map((item) => sealedRowOf(item)?.blocks ?? []);
  return ofElder.filter((name) => ofNewer.includes(name) && kinds.some((kind) => name.startsWith(`${kind}#`))).sort();
};

const applied = (sides: readonly Application[], roots: readonly Root[]): readonly Applied[] =>
  sides.flatMap(({ submittedAt }, at) => {
    const root = roots[at];
    return root === undefined ? [] : [{ root, submittedAt }];
  });

const decide = async (tables: Tables, { actor, body, now, params, request }: MatchCall) => {
  const id = params['id'] ?? '';
  if (!isId('match', id)) return reject('not-found', 'There is no such match.');
  const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
  const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  const match = loaded<Match>(id, item);
  if (match.state === undefined) return reject('not-found', 'There is no such match.');
  const { elder, newer } = match.state;
  // Asked for together, so that all travel as one batch.
  const [applications, close, roots] = await Promise.all([
    applicationsOf(tables, match.state),
    relatedTo(tables, actor, elder.householdId, newer.householdId),
    body.decision === 'same' ? Promise.all([elder, newer].map((side) => rootOf(tables, side.householdId))) : [],
  ]);
  const refused = refusal(actor, 'decide-match', {
    related: [...applications.flatMap(({ relationship }) => relationship.members), ...close],
  });
  if (refused !== undefined) return refused;
  if (match.state.status !== 'open')
    return reject('wrong-state', `This match was decided already: ${match.state.status}.`);

  const { decision, reason, shared: kinds = [] } = body;
  const shared = await commonBlocks(tables, match.state, kinds);
  const [first, second] = applied(applications, roots);
  const { appends, windows } =
    first === undefined || second === undefined ? { appends: [], windows: [] } : joinedRoots(id, first, second);
  const decided: MatchDecided = {
    type: 'MatchDecided',
    data: { decision, reason, by: actor.memberId, elder, newer, ...(shared.length === 0 ? {} : { shared }) },
  };
  const marked = kinds.filter((kind) => shared.some((name) => name.startsWith(`${kind}#`)));
  const answer = { matchId: id, status: decision, ...(kinds.length === 0 ? {} : { shared: marked }) };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
    appends: [append(matchStream, match, [decided]), ...appends],
    windows,
  });
  return settled(outcome, { status: 200, body: answer });
};

/**
 * Decides an open match; both applications are then screened again. The answer tells which of the `shared` contacts the two had in
 * common: those speak for nobody from now on. Rejections: `not-found`, `wrong-state` (decided already), `related`, `idempotency-key-reused`.
 */
export const decideMatch =
  ({ tables }: { readonly tables: Tables }) =>
  (call: MatchCall): Promise<Answer | Rejected> =>
    untilSettled(() => decide(tables, call));
