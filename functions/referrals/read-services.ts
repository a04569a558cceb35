// Service referrals as partners read them: what they are asked for, what they accepted, what became of their own.
import type { Json } from '@hearth/domain/canonical';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { type ServiceReferral, serviceQueues } from '@hearth/domain/service-referrals';
import { daysBetween } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery, ofPartner } from '@hearth/store/lists';
import { noSuchService } from './act-on-service.ts';
import { type NotePorts, readAbout } from './referral-note.ts';

type ServicesQuery = ListQuery & { readonly list?: 'open' | 'accepted' | 'sent' | undefined };

const told = (referral: ServiceReferral, now: string): { readonly [name: string]: Json } => ({
  serviceReferralId: referral.id,
  status: referral.status,
  service: referral.service,
  area: referral.area,
  language: referral.language,
  from: referral.from,
  to: referral.to,
  madeAt: referral.madeAt,
  ageDays: daysBetween(referral.madeAt, now),
  ...(referral.status === 'open' ? { expiresOn: referral.expiresOn } : {}),
  ...(referral.reason === undefined ? {} : { reason: referral.reason }),
});

/** A list: `open` (what the caller is asked for, the most urgent first), `accepted`, `sent`. Rejection: `invalid` for a foreign cursor. */
export const listServiceReferrals =
  ({ tables }: Pick<NotePorts, 'tables'>) =>
  async ({ actor, now, query }: Call<undefined, ServicesQuery>): Promise<Answer | Rejected> => {
    const { list = 'open', ...page } = query;
    const { organizationId } = actor;
    const listed =
      list === 'sent'
        ? await ofPartner<ServiceReferral>(tables, serviceQueues.sent(organizationId), page)
        : await inQueue<ServiceReferral>(tables, serviceQueues[list](organizationId), page);
    if (isRejected(listed)) return listed;
    const next = listed.next === undefined ? {} : { next: listed.next };
    return { status: 200, body: { referrals: listed.states.map((each) => told(each, now)), ...next } };
  };

/** One referral of the caller's. Who accepted it sees who it is about, and that is in the record first. Rejection: `not-found`. */
export const readServiceReferral =
  (ports: NotePorts) =>
  async ({ actor, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('serviceReferral', id)) return noSuchService;
    const { state } = loaded<ServiceReferral>(id, (await ports.tables.read([stateRef(id)]))[0]);
    if (state === undefined || ![state.from, state.to].includes(actor.organizationId)) return noSuchService;
    const body = told(state, now);
    if (state.to !== actor.organizationId || state.status !== 'accepted') return { status: 200, body };
    const { keptUnder } = state;
    const about = await readAbout(ports, { actor, keptUnder, record: id, purpose: 'service-referral', now });
    return { status: 200, body: { ...body, about } };
  };
