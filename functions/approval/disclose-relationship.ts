// Somebody says that they are close to a household: from here on they do nothing for it, and everybody who has to know can see it.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { refusal } from '@hearth/domain/duties';
import { isId, type MemberId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream, awardStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/**
 * From its approval until it ended unpaid an award stands still for its payment, which names its version. The household knows of the
 * disclosure all the same, and whoever acts for it asks there.
 */
export const standsStill = ({ status }: Award): boolean => status === 'approved' || status === 'waiting-for-payee';

/**
 * What a disclosure adds to a transaction: to the application and, where it has one, to its award. Empty when both know it already.
 */
const disclosed = (
  by: MemberId,
  application: Loaded<Application>,
  award: Loaded<Award> | undefined,
): readonly Append[] => [
  ...(application.state === undefined || application.state.relationship.members.includes(by)
    ? []
    : [append(applicationStream, application, [{ type: 'RelationshipDisclosed', data: { by } }])]),
  ...(award?.state === undefined || standsStill(award.state) || award.state.related.includes(by)
    ? []
    : [append(awardStream, award, [{ type: 'AwardRelationshipDisclosed', data: { by } }])]),
];

/** What somebody did for the household before they disclosed it: nobody undoes it, and the controller sees it. */
export const actedAs = (
  by: string,
  application: Application | undefined,
  award: Award | undefined,
): readonly string[] => [
  ...(application?.handledBy.some((memberId) => memberId === by) === true ? ['submitted'] : []),
  ...(application?.adjudicatedBy === by ? ['adjudicated'] : []),
  ...(award?.consentedBy?.some((memberId) => memberId === by) === true ? ['consented'] : []),
  ...(award?.approvedBy === by ? ['approved'] : []),
];

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

/** The application, and its award if it has one, as they stand. */
export const caseOf = async (tables: Tables, applicationId: string) => {
  const [item] = await tables.read([stateRef(applicationId)]);
  const application = loaded<Application>(applicationId, item);
  const awardId = application.state?.awardId;
  const [awardItem] = awardId === undefined ? [] : await tables.read([stateRef(awardId)]);
  return { application, award: awardId === undefined ? undefined : loaded<Award>(awardId, awardItem) };
};

/**
 * The caller discloses a relationship of their own to the household of an application; a partner's member only of its own
 * organization's. It can't be taken back here. Answers 200 with what the caller did for it before; said again it changes nothing.
 * Rejections: `not-found`, `idempotency-key-reused`.
 */
export const discloseRelationship =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, now, params, request: asked }: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('application', id)) return noSuch();
      const request = { key: asked.key, input: id };
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const { application, award } = await caseOf(tables, id);
      if (application.state === undefined) return noSuch();
      const { partnerId: organizationId } = application.state;
      const refused = refusal(actor, 'disclose-relationship', { organizationId });
      if (refused !== undefined) return refused;
      const by = actor.memberId;
      const actedBefore = actedAs(by, application.state, award?.state);
      const answer = { applicationId: id, disclosed: true, actedBefore: [...actedBefore] };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: by, request: markFor(request, 200, answer) },
        appends: disclosed(by, application, award),
      });
      return settled<Answer | Rejected>(outcome, { status: 200, body: answer });
    });
