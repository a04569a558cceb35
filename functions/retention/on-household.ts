// What every act of a person on a household has in common here: the household with its family, who is close to it, one answer a request.
import { type Acted, type Action, type Actor, refusal } from '@hearth/domain/duties';
import type { ErasureEvent, ErasureState } from '@hearth/domain/erasure';
import type { Household } from '@hearth/domain/households';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, stillAs } from '@hearth/store/entities';
import { familyOf } from '@hearth/store/household-family';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, untilSettled } from '@hearth/store/outcomes';
import { householdStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { type HouseholdCase, readCase, relatedIn, sealedCasesOf } from './case-of-household.ts';

/** A household as a person acts on it. */
export type Seen = {
  readonly household: Loaded<Household>;
  readonly erasure: ErasureState;
  readonly family: readonly Loaded<Household>[];
};

/** What an act comes to: its event, and the answer to who asked. Other households of the family are guarded to be as they were. */
export type Act = { readonly event: ErasureEvent; readonly answer: Answer };

const noSuchHousehold = reject('not-found', 'There is no such household.');

/** Cases of a household: by its sealed rows, and of an erased one by what its own event names. */
const casesOf = async (tables: Tables, { id, state }: Loaded<Household>): Promise<readonly HouseholdCase[]> => {
  const { erased } = state?.erasure ?? {};
  if (erased === undefined) return sealedCasesOf(tables, id);
  const cases = await Promise.all(erased.applicationIds.map((each) => readCase(tables, each)));
  return cases.flatMap((each) => each ?? []);
};

/**
 * Reads a household and asks whether this person may act on it, and whether anybody in its family disclosed a relationship.
 * Rejections: `not-found`, `related`, `same-person`.
 */
export const seenBy = async (
  tables: Tables,
  actor: Actor,
  action: Action,
  householdId: string,
  actedBefore: (erasure: ErasureState) => readonly Acted[] = () => [],
): Promise<Seen | Rejected> => {
  if (!isId('household', householdId)) return noSuchHousehold;
  const family = await familyOf(tables, householdId);
  const household = family.find(({ id }) => id === householdId);
  if (household === undefined) return noSuchHousehold;
  const cases = (await Promise.all(family.map((one) => casesOf(tables, one)))).flat();
  if (household.state === undefined && !cases.some(({ application }) => application.state.householdId === householdId))
    return noSuchHousehold;
  const erasure = household.state?.erasure ?? {};
  const refused = refusal(actor, action, { related: relatedIn(cases), actedBefore: actedBefore(erasure) });
  return refused ?? { household, erasure, family };
};

/** What a request is remembered by: whom it is about, beside its body. */
const requestAbout = (
  { request }: Pick<Call<unknown, unknown>, 'request'>,
  id: string,
): { readonly key: string; readonly input: string } => ({ key: request.key, input: `${id}\n${request.input}` });

/**
 * One act on one household: read, decide, commit, and the same answer to a repeat. Rejections: those of `decide`,
 * `idempotency-key-reused`.
 */
export const actOn = <B>(
  tables: Tables,
  call: Call<B, unknown>,
  about: string,
  decide: () => Promise<(Act & Pick<Seen, 'household' | 'family'>) | Rejected>,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const request = requestAbout(call, about);
    const replayed = replay((await tables.read([markOf(request)]))[0], request);
    if (replayed !== undefined) return replayed;
    const decided = await decide();
    if (isRejected(decided)) return decided;
    const { event, answer, household, family } = decided;
    const outcome = await commit(tables, {
      occasion: {
        at: call.now,
        actor: call.actor.memberId,
        request: markFor(request, answer.status, answer.body ?? null),
      },
      appends: [append(householdStream, household, [event])],
      changes: family.filter(({ id }) => id !== household.id).map(stillAs),
    });
    return 'committed' in outcome ? answer : again;
  });

/** The application that a path names, if the caller may know of it. Rejections: `not-found`, `related`. */
export const caseFor = async (
  tables: Tables,
  actor: Actor,
  action: Action,
  applicationId: string,
): Promise<HouseholdCase | Rejected> => {
  const noSuch = reject('not-found', 'There is no such record.');
  const found = isId('application', applicationId) ? await readCase(tables, applicationId) : undefined;
  if (found === undefined) return noSuch;
  const { partnerId: organizationId, householdId } = found.application.state;
  const outside = refusal(actor, action, { organizationId });
  if (outside !== undefined || action === 'read-erasure') return outside ?? found;
  const related = [...relatedIn([found]), ...(await relatedTo(tables, actor, householdId))];
  return refusal(actor, action, { related }) ?? found;
};
