// Another administrator confirms a member: not who proposed, never oneself, and exactly what was seen.
import { refusal } from '@hearth/domain/duties';
import type { Member } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { memberStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const refuse = (
  { id, head, state }: Loaded<Member>,
  { actor, ifMatch }: Call<unknown, unknown>,
): Rejected | undefined => {
  if (state === undefined) return reject('not-found', 'There is no such member.');
  const refused = refusal(actor, 'confirm-member', { actedBefore: [{ memberId: state.proposedBy, act: 'proposed' }] });
  if (refused !== undefined) return refused;
  if (actor.memberId === id)
    return reject('same-person', 'This is your own membership, so somebody else has to confirm it.');
  if (state.proposed === undefined)
    return reject('wrong-state', 'Nothing is proposed for this member that could be confirmed.');
  if (head.version === ifMatch) return undefined;
  return reject(
    'version-conflict',
    'Something else was proposed for this member since you looked. Read it again before you confirm it.',
  );
};

/**
 * Takes the id from the path and the version that was seen (If-Match); answers 200. Without the version, a proposal that is
 * changed between looking and confirming would count as seen by two people.
 * Rejections: `not-found`, `same-person`, `wrong-state`, `version-conflict`, `idempotency-key-reused`.
 */
export const confirmMember =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = call.params['id'] ?? '';
      if (!isId('member', id)) return reject('not-found', 'There is no such member.');
      const request = { key: call.request.key, input: `${id}\n${call.ifMatch}` };
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const member = loaded<Member>(id, item);
      const refused = refuse(member, call);
      if (refused !== undefined) return refused;
      const by = call.actor.memberId;
      const answer = { status: 200, body: { memberId: id, version: member.head.version + 1 } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(memberStream, member, [{ type: 'MemberConfirmed', data: { by } }])],
      });
      return settled(outcome, answer);
    });
