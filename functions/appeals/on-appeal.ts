// What acts on one appeal have in common: it is read with its case, its doer is asked, and one transaction writes the outcome.
import { type Appeal, type AppealEvent, actedBeforeAppeal, refuseIfClosed } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { type Claim, claimOf } from '@hearth/domain/claims';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef, stillAs } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, type Repeatable, replay } from '@hearth/store/marks';
import { matchDecidersOf } from '@hearth/store/match-deciders';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { appealStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Change, Tables } from '@hearth/store/tables';

/** An appeal and its case, as they were read. */
export type AppealCase = {
  readonly appeal: Loaded<Appeal> & { readonly state: Appeal };
  readonly application: Loaded<Application> & { readonly state: Application };
};

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

/** Reads both; `not-found` when there is no such appeal. */
export const readCaseOf = async (tables: Tables, id: string): Promise<AppealCase | Rejected> => {
  if (!isId('appeal', id)) return noSuch();
  const appeal = loaded<Appeal>(id, (await tables.read([stateRef(id)]))[0]);
  if (appeal.state === undefined) return noSuch();
  const { applicationId } = appeal.state;
  const application = loaded<Application>(applicationId, (await tables.read([stateRef(applicationId)]))[0]);
  if (application.state === undefined) throw new TypeError(`${id} is about ${applicationId}, which is not there`);
  return {
    appeal: { ...appeal, state: appeal.state },
    application: { ...application, state: application.state },
  };
};

/** Whether an actor may do this to an appeal: the organization, closeness to the household, and who did something on the case before. */
export const refuseOn = async (
  tables: Tables,
  actor: Actor,
  action: Action,
  { appeal, application }: AppealCase,
): Promise<Rejected | undefined> => {
  const { householdId, partnerId: organizationId, relationship } = application.state;
  const outside = refusal(actor, action, { organizationId });
  if (outside !== undefined) return outside;
  const [close, matchedBy, [claim]] = await Promise.all([
    relatedTo(tables, actor, householdId),
    matchDecidersOf(tables, application.id),
    tables.read([stateRef(claimOf(application.id))]),
  ]);
  const issuedBy = loaded<Claim>(claimOf(application.id), claim).state?.issuedBy;
  return refusal(actor, action, {
    related: [...relationship.members, ...close],
    actedBefore: actedBeforeAppeal(application.state, appeal.state, { matchedBy, issuedBy }),
  });
};

/** What an act writes beside its own event. */
export type Act = {
  readonly event: AppealEvent;
  readonly appends?: readonly Append[];
  readonly changes?: readonly Change[];
  readonly body: { readonly appealId: string; readonly status: string };
};

/** One act on an open appeal, once for each Idempotency-Key. Without an append of its own, the application must be as it was read. */
export const onAppeal = (
  tables: Tables,
  {
    id,
    request,
    fingerprint,
    now,
    actor,
  }: {
    readonly id: string;
    readonly request: Repeatable;
    readonly fingerprint: Fingerprint;
    readonly now: string;
    readonly actor: string;
  },
  act: (found: AppealCase) => Promise<Act | Rejected>,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const [mark] = await tables.read([markOf(request)]);
    const replayed = replay(mark, request, fingerprint);
    if (replayed !== undefined) return replayed;
    const found = await readCaseOf(tables, id);
    if (isRejected(found)) return found;
    const acted = await act(found);
    if (isRejected(acted)) return acted;
    const closed = refuseIfClosed(found.appeal.state);
    if (closed !== undefined) return closed;
    const { event, appends = [], changes = [], body } = acted;
    const outcome = await commit(tables, {
      occasion: { at: now, actor, request: markFor(request, 200, body, fingerprint) },
      appends: [append(appealStream, found.appeal, [event]), ...appends],
      changes: [...(appends.length === 0 ? [stillAs(found.application)] : []), ...changes],
    });
    return settled(outcome, { status: 200, body });
  });
