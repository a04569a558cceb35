// One person asks that a household's cap, or an approver's limit, may be passed: what, why, and until which day. Nothing counts yet.
import type { Award } from '@hearth/domain/awards';
import { type Actor, refusal } from '@hearth/domain/duties';
import type { Member } from '@hearth/domain/governance';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { OverrideOf, OverrideProposed } from '@hearth/domain/overrides';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { overrideStream } from '@hearth/store/projection';
import { relationTo } from './duties-kept.ts';
import type { Ports } from './set-aside.ts';

export type OverridePorts = Pick<Ports, 'tables' | 'readPolicy'> & { readonly random: RandomBytes };
type Body = OverrideOf & { readonly reason: string; readonly until: string };

/** An exception that lasts longer is a matter of the policy. */
const mostDays = 92;

const invalid = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', detail, { errors: [{ pointer, code, detail }] });

/** Days of a program differ by one from UTC at most. */
const refuseUntil = (until: string, now: string): Rejected | undefined => {
  if (until < dateOf(addDays(now, -1))) return invalid('/until', 'in-the-past', 'This day is over. Name one to come.');
  return until > dateOf(addDays(now, mostDays))
    ? invalid(
        '/until',
        'too-far',
        `An override lasts ${mostDays} days at most. What is to last longer belongs in the policy.`,
      )
    : undefined;
};

const refuseAward = async (ports: OverridePorts, actor: Actor, awardId: string): Promise<Rejected | undefined> => {
  const [item] = await ports.tables.read([stateRef(awardId)]);
  const { state } = loaded<Award>(awardId, item);
  if (state === undefined) return reject('not-found', 'There is no such award.');
  const refused = refusal(actor, 'propose-override', await relationTo(ports, actor, state));
  if (refused !== undefined) return refused;
  return ['sent-back', 'withdrawn'].includes(state.status)
    ? reject('wrong-state', `This award is ${state.status}: no cap stands in its way any more.`)
    : undefined;
};

const refuseMember = async ({ tables }: OverridePorts, memberId: string): Promise<Rejected | undefined> => {
  const [item] = await tables.read([stateRef(memberId)]);
  return loaded<Member>(memberId, item).state?.confirmed?.roles.includes('approver') === true
    ? undefined
    : invalid('/memberId', 'no-approver', 'No confirmed approver has this id, so no limit is to be raised.');
};

/**
 * Proposes an override; somebody else of the committee or another approver confirms or refuses it. Answers 201 with its id.
 * Rejections: `not-found` (no such award), `related`, `same-person` (submitted or adjudicated it), `wrong-state`, `invalid`,
 * `idempotency-key-reused`.
 */
export const proposeOverride =
  (ports: OverridePorts) =>
  ({ actor, body, now, request }: Call<Body, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables, random } = ports;
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const refused =
        refuseUntil(body.until, now) ??
        (body.of === 'household-cap'
          ? await refuseAward(ports, actor, body.awardId)
          : await refuseMember(ports, body.memberId));
      if (isRejected(refused)) return refused;
      const overrideId = newId('override', random);
      const answer = { overrideId, status: 'proposed' };
      const event: OverrideProposed = { type: 'OverrideProposed', data: { ...body, by: actor.memberId } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer) },
        appends: [append(overrideStream, { id: overrideId, head: emptyHead, state: undefined }, [event])],
      });
      return settled<Answer | Rejected>(outcome, { status: 201, body: answer });
    });
