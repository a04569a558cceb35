// What waits where: for a payee, an advance, a handover, its confirmation, a register, the bank, the provider, or a person.
import type { Award } from '@hearth/domain/awards';
import { escheatOn, staleOn } from '@hearth/domain/check-dates';
import { wrongField } from '@hearth/domain/corrections';
import type { Disbursement } from '@hearth/domain/disbursements';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { dateOf, daysBetween } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Query = ListQuery & { readonly queue?: string | undefined; readonly partnerId?: string | undefined };

const ofPartners = ['waiting-for-advance', 'to-hand-over', 'to-confirm'];

/** A check that is out: from when it is stale, and from when it is the state's to keep for the household. */
const ofCheck = ({ checkNumber, issuedOn, registerId }: Partial<Disbursement>, now: string) => ({
  ...(registerId === undefined ? {} : { registerId }),
  ...(checkNumber === undefined || issuedOn === undefined
    ? {}
    : {
        checkNumber,
        issuedOn,
        staleOn: staleOn(issuedOn),
        escheatOn: escheatOn(issuedOn),
        isStale: dateOf(now) >= staleOn(issuedOn),
      }),
});

/** `days`: how long it has stood there. `hasCode`: the household was given a code to confirm with. */
const told = (
  { id, status, partnerId, amountMinor, currency, changedAt, ...rest }: Disbursement | Award,
  now: string,
) => ({
  id,
  status,
  partnerId,
  amountMinor,
  currency,
  since: changedAt,
  days: daysBetween(changedAt, now),
  ...('code' in rest && rest.code !== undefined ? { hasCode: true } : {}),
  ...('advanceId' in rest && rest.advanceId !== undefined ? { advanceId: rest.advanceId } : {}),
  ...('reason' in rest && rest.reason !== undefined ? { reason: rest.reason } : {}),
  ...ofCheck(rest, now),
});

/**
 * One queue, the oldest first: a partner's member sees its own organization's, the fiscal agent names the partner.
 * Queues of the whole fund (waiting for a payee, in flight, held, checks) are the fiscal agent's. Rejection: `invalid`.
 */
export const listDisbursements =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ actor, now, query }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const queue = query.queue ?? 'to-hand-over';
    const isPartners = ofPartners.includes(queue);
    const isFiscalAgent = actor.organizationKind === 'fiscal-agent';
    if (!isPartners && !isFiscalAgent) return reject('role-missing', 'This queue belongs to the fiscal agent.');
    const partnerId = isFiscalAgent ? query.partnerId : actor.organizationId;
    if (isPartners && partnerId === undefined) {
      return wrongField('/query/partnerId', 'missing', 'Name the partner whose queue you want.');
    }
    const listed = await inQueue<Disbursement | Award>(tables, isPartners ? `${queue}#${partnerId}` : queue, query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: {
        queue,
        disbursements: listed.states.map((state) => told(state, now)),
        ...(listed.next === undefined ? {} : { next: listed.next }),
      },
    };
  };
