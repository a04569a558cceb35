// Peer referrals as they are read: what a partner is asked about, what it accepted, what became of its own; the fiscal agent's list with ages.
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { type PeerReferral, peerDays, peerQueues } from '@hearth/domain/peer-referrals';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { addDays, daysBetween } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery, ofPartner } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { noSuchReferral } from './on-peer.ts';
import { type NotePorts, readAbout, readClosing } from './referral-note.ts';

type ListName = 'offered' | 'accepted' | 'sent' | 'waiting';
type PeersQuery = ListQuery & { readonly list?: ListName | undefined };

/** Until when the partner that has it now keeps it; then it goes on by itself. */
const untilOf = ({ status, changedAt }: PeerReferral): { readonly until?: string } =>
  status === 'offered' || status === 'accepted' ? { until: addDays(changedAt, peerDays[status]) } : {};

/** Codes and ages: nothing of who it is about, of who pointed, or of who else was asked. */
const told = (referral: PeerReferral, now: string): { readonly [name: string]: Json } => ({
  peerReferralId: referral.id,
  status: referral.status,
  need: referral.need,
  area: referral.area,
  language: referral.language,
  madeAt: referral.madeAt,
  ageDays: daysBetween(referral.madeAt, now),
  ...untilOf(referral),
});

/** What whoever sent it learns: that it is under way, or over. */
const toldSender = (referral: PeerReferral, now: string): { readonly [name: string]: Json } => {
  const { until: _until, ...rest } = { until: undefined, ...told(referral, now) };
  return { ...rest, status: referral.status === 'ended' ? 'ended' : 'under-way' };
};

/** The fiscal agent sees how many were asked, and who has it now. */
const toldAgent = (referral: PeerReferral, now: string): { readonly [name: string]: Json } => ({
  ...told(referral, now),
  asked: [...referral.asked],
  ...(referral.at === undefined ? {} : { organizationId: referral.at }),
  ...(referral.outcome === undefined ? {} : { outcome: referral.outcome }),
});

const tellerFor = ({ organizationKind }: Actor, list: ListName) => {
  if (organizationKind === 'fiscal-agent') return toldAgent;
  return list === 'sent' ? toldSender : told;
};

const pageOf = (tables: Tables, { organizationId }: Actor, list: ListName, page: ListQuery) => {
  if (list === 'waiting') return inQueue<PeerReferral>(tables, peerQueues.waiting, page);
  return list === 'sent'
    ? ofPartner<PeerReferral>(tables, peerQueues.sent(organizationId), page)
    : inQueue<PeerReferral>(tables, peerQueues[list](organizationId), page);
};

/**
 * A list, the oldest first: `offered` (the usual one of a partner), `accepted`, `sent`; the fiscal agent's is `waiting`. Rejections:
 * `invalid` (a foreign cursor), `not-found` (a partner that asks for the fiscal agent's list).
 */
export const listPeerReferrals =
  ({ tables }: Pick<NotePorts, 'tables'>) =>
  async ({ actor, now, query }: Call<undefined, PeersQuery>): Promise<Answer | Rejected> => {
    const isAgent = actor.organizationKind === 'fiscal-agent';
    const { list = isAgent ? 'waiting' : 'offered', ...page } = query;
    if (list === 'waiting' && !isAgent) return noSuchReferral;
    const listed = await pageOf(tables, actor, list, page);
    if (isRejected(listed)) return listed;
    const tell = tellerFor(actor, list);
    const next = listed.next === undefined ? {} : { next: listed.next };
    return { status: 200, body: { referrals: listed.states.map((each) => tell(each, now)), ...next } };
  };

/**
 * One referral. Who accepted it sees who it is about, and that is in the record first; who is asked sees what list and age tell; who
 * sent it, that it is under way; the fiscal agent, who has it and why it was ended. Rejection: `not-found`, alike for everybody else.
 */
export const readPeerReferral =
  (ports: NotePorts) =>
  async ({ actor, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('peerReferral', id)) return noSuchReferral;
    const { state } = loaded<PeerReferral>(id, (await ports.tables.read([stateRef(id)]))[0]);
    if (state === undefined) return noSuchReferral;
    const { organizationId } = actor;
    if (actor.organizationKind === 'fiscal-agent') {
      if (state.hasWords !== true) return { status: 200, body: toldAgent(state, now) };
      return { status: 200, body: { ...toldAgent(state, now), words: await readClosing(ports, { actor, id, now }) } };
    }
    if (state.at === organizationId && state.status === 'accepted') {
      const about = await readAbout(ports, { actor, keptUnder: id, record: id, purpose: 'peer-referral', now });
      return { status: 200, body: { ...told(state, now), about } };
    }
    if (state.at === organizationId) return { status: 200, body: told(state, now) };
    return state.from === organizationId ? { status: 200, body: toldSender(state, now) } : noSuchReferral;
  };
