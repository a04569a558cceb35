// What partners do with a service referral: accept, decline, say whether it helped, take it back. Its note goes when it is over.
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import {
  isServiceOver,
  refuseIfNotOpen,
  refuseServiceEnd,
  type ServiceOutcome,
  type ServiceReferral,
  type ServiceReferralEvent,
} from '@hearth/domain/service-referrals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { afterwards, append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { serviceReferralStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { forgotten } from './referral-note.ts';

type Ports = { readonly tables: Tables };

export const noSuchService = reject('not-found', 'There is no such referral.');

/** Writes the event that `decide` makes, with what goes along with it. Answers 200. Rejections: `not-found` and what `decide` says. */
export const onService =
  <B>(
    tables: Tables,
    decide: (
      referral: ServiceReferral,
      call: Call<B, unknown>,
    ) => ServiceReferralEvent | Rejected | Promise<ServiceReferralEvent | Rejected>,
    changesOf: (referral: ServiceReferral, after: ServiceReferral) => Promise<readonly Change[]> | readonly Change[] = (
      { id, keptUnder },
      after,
    ) => (isServiceOver(after) ? forgotten(keptUnder, id) : []),
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, now } = call;
      const id = call.params['id'] ?? '';
      if (!isId('serviceReferral', id)) return noSuchService;
      const asked = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const referral = loaded<ServiceReferral>(id, item);
      const { state } = referral;
      if (state === undefined || ![state.from, state.to].includes(actor.organizationId)) return noSuchService;
      const event = await decide(state, call);
      if (isRejected(event)) return event;
      const occasion = { at: now, actor: actor.memberId };
      const after = afterwards(serviceReferralStream, referral, [event], occasion).state ?? state;
      const answer = { status: 200, body: { serviceReferralId: id, status: after.status } };
      const outcome = await commit(tables, {
        occasion: { ...occasion, request: markFor(asked, answer.status, answer.body) },
        appends: [append(serviceReferralStream, referral, [event])],
        changes: await changesOf(state, after),
      });
      return settled(outcome, answer);
    });

type ServiceAnswer = { readonly answer: 'accept' } | { readonly answer: 'decline'; readonly reason: string };

/** The partner that was asked accepts, and sees who it is from then on; or declines, and the need counts as unmet. Rejections: `not-found`, `wrong-state`. */
export const answerServiceReferral = ({ tables }: Ports) =>
  onService<ServiceAnswer>(tables, (referral, { actor, body }) => {
    if (referral.to !== actor.organizationId) return noSuchService;
    const refused = refuseIfNotOpen(referral);
    if (refused !== undefined) return refused;
    const by = actor.memberId;
    return body.answer === 'accept'
      ? { type: 'ServiceReferralAccepted', data: { by } }
      : { type: 'ServiceReferralDeclined', data: { reason: body.reason, by } };
  });

/** Who accepted says whether it helped; who asked may take it back. Rejections: `not-found`, `wrong-state`. */
export const endServiceReferral = ({ tables }: Ports) =>
  onService<{ readonly outcome: ServiceOutcome }>(tables, (referral, { actor, body }) => {
    const refused = refuseServiceEnd(referral, actor.organizationId, body.outcome);
    return refused ?? { type: 'ServiceReferralEnded', data: { outcome: body.outcome, by: actor.memberId } };
  });
