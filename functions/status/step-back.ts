// A household steps back, so that one in greater need comes first: by itself, with its claim code.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { referenceOf } from '@hearth/domain/references';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { withdrawal } from '@hearth/domain/withdrawals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Known, ownRequest } from '@hearth/store/known-by-claim';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { type HouseholdPorts, knownHousehold } from './known-household.ts';

type StepBackCall = Call<{ readonly sure: true }, unknown>;

const round = async (
  { tables }: HouseholdPorts,
  { application: { id } }: Known,
  { now, request }: StepBackCall,
): Promise<Answer | Rejected | Again> => {
  const own = ownRequest(id, request);
  const [mark, item] = await tables.read([markOf(own), stateRef(id)]);
  const replayed = replay(mark, own);
  if (replayed !== undefined) return replayed;
  const application = loaded<Application>(id, item);
  if (application.state === undefined) throw new TypeError(`${id} was there a moment ago`);
  const { awardId } = application.state;
  const award = awardId === undefined ? undefined : loaded<Award>(awardId, (await tables.read([stateRef(awardId)]))[0]);
  const events = withdrawal(application.state, award?.state, 'in-favour-of-another');
  if (isRejected(events)) return events;
  const answer = { status: 200, body: { reference: referenceOf(id), stage: 'withdrawn' } };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: 'step:status', request: markFor(own, answer.status, answer.body) },
    appends: [
      append(applicationStream, application, [events.ofApplication]),
      ...(award === undefined || events.ofAward === undefined ? [] : [append(awardStream, award, [events.ofAward])]),
    ],
  });
  return settled(outcome, answer);
};

/**
 * Takes the request back in favour of another household, as long as no award was approved. Rejections: `claim-refused`, `too-many`,
 * `wrong-state`, `idempotency-key-reused`.
 */
export const stepBack = (ports: HouseholdPorts) => {
  const knownBy = knownHousehold(ports);
  return async (call: StepBackCall): Promise<Answer | Rejected> => {
    const known = await knownBy(call.headers, call.now);
    return isRejected(known) ? known : untilSettled(() => round(ports, known, call));
  };
};
