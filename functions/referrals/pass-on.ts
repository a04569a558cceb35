// By the clock: offers that nobody answered go on to the next, what was accepted and lies still comes back, referrals that ran out are closed.
import type { Organization } from '@hearth/domain/governance';
import { idOrThrow, type OrganizationId } from '@hearth/domain/ids';
import { type PeerReferral, peerDays, peerQueues } from '@hearth/domain/peer-referrals';
import { isRejected } from '@hearth/domain/rejections';
import { type ServiceReferral, serviceDays, serviceQueues } from '@hearth/domain/service-referrals';
import { addDays, dateOf } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { again, untilSettled } from '@hearth/store/outcomes';
import { peerReferralStream, serviceReferralStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { closingForgotten, forgotten } from './referral-note.ts';

type Ports = { readonly tables: Tables };

/** What one run did. */
export type PassedOn = { readonly passedOn: number; readonly expired: number; readonly forgotten: number };

const byStep = 'step:referrals';
const mostInARun = 500;

/** Of a queue what has been in it up to an instant or day, the oldest first. */
const dueIn = async <S>(tables: Tables, queue: string, upTo: string): Promise<readonly S[]> => {
  const page = await inQueue<S>(tables, queue, { limit: 200 }, upTo);
  return isRejected(page) ? [] : page.states;
};

/** The list may be behind: it is read again, and passed on only by the partner that still has it too long. */
const passOn = ({ tables }: Ports, id: string, organizationId: OrganizationId, now: string): Promise<boolean> =>
  untilSettled(async () => {
    const referral = loaded<PeerReferral>(id, (await tables.read([stateRef(id)]))[0]);
    const { state } = referral;
    if (state === undefined || state.at !== organizationId) return false;
    if (state.status !== 'offered' && state.status !== 'accepted') return false;
    if (addDays(state.changedAt, peerDays[state.status]) > now) return false;
    const outcome = await commit(tables, {
      occasion: { at: now, actor: byStep },
      appends: [append(peerReferralStream, referral, [{ type: 'PeerReferralPassedOn', data: { organizationId } }])],
    });
    return 'committed' in outcome ? true : again;
  });

const isDue = ({ status, expiresOn, changedAt }: ServiceReferral, now: string): boolean =>
  status === 'open'
    ? expiresOn < dateOf(now)
    : status === 'accepted' && addDays(changedAt, serviceDays.accepted) <= now;

const expire = ({ tables }: Ports, id: string, now: string): Promise<boolean> =>
  untilSettled(async () => {
    const referral = loaded<ServiceReferral>(id, (await tables.read([stateRef(id)]))[0]);
    const { state } = referral;
    if (state === undefined || !isDue(state, now)) return false;
    const outcome = await commit(tables, {
      occasion: { at: now, actor: byStep },
      appends: [append(serviceReferralStream, referral, [{ type: 'ServiceReferralExpired', data: {} }])],
      changes: forgotten(state.keptUnder, id),
    });
    return 'committed' in outcome ? true : again;
  });

/** Why one was ended can be read so long; then that goes with its key. */
const forget = ({ tables }: Ports, id: string, now: string): Promise<boolean> =>
  untilSettled(async () => {
    const referral = loaded<PeerReferral>(id, (await tables.read([stateRef(id)]))[0]);
    const { state } = referral;
    if (state?.hasWords !== true || addDays(state.changedAt, peerDays.closed) > now) return false;
    const outcome = await commit(tables, {
      occasion: { at: now, actor: byStep },
      appends: [append(peerReferralStream, referral, [{ type: 'PeerReferralForgotten', data: {} }])],
      changes: closingForgotten(id),
    });
    return 'committed' in outcome ? true : again;
  });

/** Every partner there is, page by page. */
async function* partnersOf(tables: Tables): AsyncGenerator<OrganizationId> {
  let cursor: string | undefined;
  do {
    const page = await inQueue<Organization>(tables, 'organization', { cursor });
    if (isRejected(page)) throw new TypeError(page.detail);
    for (const { id, kind } of page.states) if (kind === 'partner') yield idOrThrow('organization', id);
    cursor = page.next;
  } while (cursor !== undefined);
}

/**
 * One run, bounded; what is left is the next run's. Nobody is lost by it: a peer referral goes to the next partner or to the fiscal
 * agent's list, a service referral to the list of unmet need, and what was told of its people is gone then.
 */
export const passOnReferrals =
  (ports: Ports) =>
  async (now: string): Promise<PassedOn> => {
    const { tables } = ports;
    let [passedOn, expired, forgottenNow] = [0, 0, 0];
    for (const { id } of await dueIn<PeerReferral>(tables, peerQueues.closed, addDays(now, -peerDays.closed)))
      if (await forget(ports, id, now)) forgottenNow += 1;
    const yesterday = dateOf(addDays(now, -1));
    for await (const organizationId of partnersOf(tables)) {
      if (passedOn + expired >= mostInARun) break;
      const peers = [
        ...(await dueIn<PeerReferral>(tables, peerQueues.offered(organizationId), addDays(now, -peerDays.offered))),
        ...(await dueIn<PeerReferral>(tables, peerQueues.accepted(organizationId), addDays(now, -peerDays.accepted))),
      ];
      for (const { id } of peers) if (await passOn(ports, id, organizationId, now)) passedOn += 1;
      const services = [
        ...(await dueIn<ServiceReferral>(tables, serviceQueues.open(organizationId), yesterday)),
        ...(await dueIn<ServiceReferral>(
          tables,
          serviceQueues.accepted(organizationId),
          addDays(now, -serviceDays.accepted),
        )),
      ];
      for (const { id } of services) if (await expire(ports, id, now)) expired += 1;
    }
    return { passedOn, expired, forgotten: forgottenNow };
  };
