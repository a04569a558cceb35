// What the acts on a peer referral have in common: it is read, decided on, and written once for each request; its note goes with its end.
import { isId } from '@hearth/domain/ids';
import type { PeerReferral, PeerReferralEvent } from '@hearth/domain/peer-referrals';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { afterwards, append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { peerReferralStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { forgotten } from './referral-note.ts';

export const noSuchReferral = reject('not-found', 'There is no such referral.');

/** Whether the caller's organization has it in its hands now; who sent it in knows it, and does nothing on it. */
const isTheirs = (referral: PeerReferral, organizationId: string): boolean =>
  referral.at === organizationId || referral.asked.some((each) => each === organizationId);

/** An act whose body has words: its mark keeps a keyed hash of them, and the vault the words. */
type InWords<B> = {
  readonly fingerprint: () => Promise<(input: string) => string>;
  readonly kept: (id: string, body: B) => Promise<readonly Change[]>;
};

/** Writes the event that `decide` makes, under the version that was read. Answers 200. Rejections: `not-found` and what `decide` says. */
export const onPeer =
  <B>(
    tables: Tables,
    decide: (referral: PeerReferral, call: Call<B, unknown>) => Promise<PeerReferralEvent | Rejected>,
    inWords?: InWords<B>,
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, now } = call;
      const id = call.params['id'] ?? '';
      if (!isId('peerReferral', id)) return noSuchReferral;
      const asked = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const fingerprint = await inWords?.fingerprint();
      const replayed = replay(mark, asked, fingerprint);
      if (replayed !== undefined) return replayed;
      const referral = loaded<PeerReferral>(id, item);
      const { state } = referral;
      if (state === undefined) return noSuchReferral;
      if (actor.organizationKind !== 'fiscal-agent' && !isTheirs(state, actor.organizationId)) return noSuchReferral;
      const event = await decide(state, call);
      if (isRejected(event)) return event;
      const occasion = { at: now, actor: actor.memberId };
      const after = afterwards(peerReferralStream, referral, [event], occasion);
      const answer = { status: 200, body: { peerReferralId: id, status: after.state?.status ?? null } };
      const outcome = await commit(tables, {
        occasion: { ...occasion, request: markFor(asked, answer.status, answer.body, fingerprint) },
        appends: [append(peerReferralStream, referral, [event])],
        changes: event.type !== 'PeerReferralEnded' ? [] : ((await inWords?.kept(id, call.body)) ?? forgotten(id, id)),
      });
      return settled(outcome, answer);
    });
