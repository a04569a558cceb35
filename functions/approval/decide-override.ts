// A second person says whether a cap or limit may be passed: not who asked for it, and not who would approve more by it.
import type { Award } from '@hearth/domain/awards';
import { type Acted, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Override, OverrideEvent } from '@hearth/domain/overrides';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { overrideStream } from '@hearth/store/projection';
import { relationTo } from './duties-kept.ts';
import type { OverridePorts } from './propose-override.ts';

type Decision = { readonly decision: 'confirm' } | { readonly decision: 'refuse'; readonly reason: string };
type DecisionCall = Call<Decision, unknown>;
type Ports = Omit<OverridePorts, 'random'>;

const noSuch = reject('not-found', 'There is no such override.');

const refuse = async (ports: Ports, { actor, body, now }: DecisionCall, override: Override) => {
  const own: readonly Acted[] = [
    { memberId: override.by, act: 'proposed' },
    ...(override.of === 'approver-limit' ? [{ memberId: override.memberId, act: 'are the subject of' }] : []),
  ];
  const [item] = override.of === 'household-cap' ? await ports.tables.read([stateRef(override.awardId)]) : [];
  const award = override.of === 'household-cap' ? loaded<Award>(override.awardId, item).state : undefined;
  const relation = award === undefined ? {} : await relationTo(ports, actor, award);
  // Who proposed to pay the award again is another matter than who proposed this.
  const acted = (relation.actedBefore ?? []).filter(({ act }) => act !== 'proposed');
  const refused = refusal(actor, 'decide-override', { ...relation, actedBefore: [...own, ...acted] });
  if (refused !== undefined) return refused;
  if (override.status !== 'proposed')
    return reject('wrong-state', `This override was ${override.status} already. Propose another one if it is needed.`);
  return body.decision === 'confirm' && override.until < dateOf(addDays(now, -1))
    ? reject('wrong-state', `This override was asked for until ${override.until}, which is over. Propose another one.`)
    : undefined;
};

const eventOf = ({ actor, body }: DecisionCall): OverrideEvent =>
  body.decision === 'confirm'
    ? { type: 'OverrideConfirmed', data: { by: actor.memberId } }
    : { type: 'OverrideRefused', data: { by: actor.memberId, reason: body.reason } };

/**
 * Confirms or refuses a proposed override; confirmed, it counts at once and until its day. Rejections: `not-found`, `same-person`
 * (who proposed it, whose limit it is, who submitted or adjudicated the award), `related`, `wrong-state`, `idempotency-key-reused`.
 */
export const decideOverride =
  (ports: Ports) =>
  (call: DecisionCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, body, now, params, request } = call;
      const { tables } = ports;
      const id = params['id'] ?? '';
      if (!isId('override', id)) return noSuch;
      const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const override = loaded<Override>(id, item);
      if (override.state === undefined) return noSuch;
      const refused = await refuse(ports, call, override.state);
      if (refused !== undefined) return refused;
      const answer = { overrideId: id, status: body.decision === 'confirm' ? 'confirmed' : 'refused' };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: [append(overrideStream, override, [eventOf(call)])],
      });
      return settled<Answer | Rejected>(outcome, { status: 200, body: answer });
    });
