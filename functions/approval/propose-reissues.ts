// A treasurer asks that awards be paid again whose last attempt ended unpaid, many at once, each with its own answer.
import { type Application, refuseIfErased } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import type { AwardId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef, stillAs } from '@hearth/store/entities';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import { refuseFor } from './duties-kept.ts';
import { lastAttempt } from './last-attempt.ts';
import type { Ports } from './set-aside.ts';

type ProposePorts = Pick<Ports, 'tables' | 'readPolicy'>;
type Asked = { readonly actor: Actor; readonly awardId: AwardId; readonly reason: string; readonly now: string };

const applicationOf = async (tables: Ports['tables'], { applicationId }: Award) =>
  loaded<Application>(applicationId, (await tables.read([stateRef(applicationId)]))[0]);

/** Nobody can be paid again whose household was erased. */
const refuseIfGone = (application: Application | undefined): Rejected | undefined =>
  application === undefined ? undefined : refuseIfErased(application);

/** Why this award may not be proposed now, if so. */
export const refuseProposal = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  actor: Actor,
  award: Award,
): Promise<Rejected | undefined> =>
  (await refuseFor(ports, actor, 'propose-reissue', award)) ??
  (award.status === 'awaiting-reissue'
    ? reject('wrong-state', 'This award was proposed already; an approver confirms it or drops it.')
    : undefined) ??
  refuseIfGone((await applicationOf(ports.tables, award)).state);

const propose = (
  { tables, readPolicy }: ProposePorts,
  { actor, awardId, reason, now }: Asked,
): Promise<'proposed' | Rejected> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(awardId)]);
    const award = loaded<Award>(awardId, item);
    if (award.state === undefined) return reject('not-found', 'There is no such award.');
    const { status, reissue } = award.state;
    if (status === 'awaiting-reissue' && reissue?.by === actor.memberId && reissue.reason === reason)
      return 'proposed' as const;
    const refused = await refuseProposal({ tables, readPolicy }, actor, award.state);
    if (refused !== undefined) return refused;
    const application = await applicationOf(tables, award.state);
    const gone = refuseIfGone(application.state);
    if (gone !== undefined) return gone;
    const last = await lastAttempt(tables, award.state);
    if (isRejected(last)) return last;
    const data = { by: actor.memberId, reason, follows: last.follows };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId },
      appends: [append(awardStream, award, [{ type: 'AwardReissueProposed', data }])],
      // An erasure that comes between finds the proposal, or is found by it.
      changes: [last.guard, stillAs(application)],
    });
    return settled(outcome, 'proposed' as const);
  });

/**
 * Proposes up to 100 awards. Each has its own answer: `proposed`, or `not-found`, `wrong-state`, `related`. A repeat answers
 * `proposed` for what the caller proposed already for the same reason, so it needs no mark of its own.
 */
export const proposeReissues =
  (ports: ProposePorts) =>
  async ({
    actor,
    body,
    now,
  }: Call<{ readonly awardIds: readonly AwardId[]; readonly reason: string }, unknown>): Promise<Answer> => {
    const answers: { awardId: string; outcome: string; detail?: string }[] = [];
    for (const awardId of body.awardIds) {
      const outcome = await propose(ports, { actor, awardId, reason: body.reason, now });
      answers.push(
        isRejected(outcome) ? { awardId, outcome: outcome.rejected, detail: outcome.detail } : { awardId, outcome },
      );
    }
    return { status: 200, body: { answers } };
  };
