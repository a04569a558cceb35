// What partners and the fiscal agent do with a peer referral: accept, decline, offer on, say what came of it.
import type { Application } from '@hearth/domain/applications';
import { wrongField } from '@hearth/domain/corrections';
import { refusal } from '@hearth/domain/duties';
import type { ApplicationId, OrganizationId } from '@hearth/domain/ids';
import {
  type PeerOutcome,
  type PeerReferral,
  type PeerReferralEvent,
  refuseIfNotAccepted,
  refuseIfNotOffered,
} from '@hearth/domain/peer-referrals';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { refuseUnknownPartners } from './known-partners.ts';
import { onPeer } from './on-peer.ts';

type Ports = { readonly tables: Tables };
type PeerAnswer = { readonly answer: 'accept' } | { readonly answer: 'decline'; readonly reason: string };

/**
 * The partner that is asked accepts, and sees who it is from then on; or declines, and it goes on to the next, or to the fiscal
 * agent. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`.
 */
export const answerPeerReferral = ({ tables }: Ports) =>
  onPeer<PeerAnswer>(tables, async (referral, { actor, body }): Promise<PeerReferralEvent | Rejected> => {
    const { organizationId, memberId: by } = actor;
    const refused = refuseIfNotOffered(referral, organizationId);
    if (refused !== undefined) return refused;
    return body.answer === 'accept'
      ? { type: 'PeerReferralAccepted', data: { organizationId, by } }
      : { type: 'PeerReferralDeclined', data: { organizationId, reason: body.reason, by } };
  });

/** Fiscal agent: offers it to partners, in this order, whoever has it now. Rejections: `not-found`, `invalid`, `wrong-state` (it ended). */
export const offerPeerReferral = ({ tables }: Ports) =>
  onPeer<{ readonly to: readonly OrganizationId[] }>(tables, async ({ status }, { actor, body }) => {
    if (status === 'ended') return reject('wrong-state', 'This referral has ended: there is nothing to offer.');
    const unknown = await refuseUnknownPartners(tables, body.to, (at) => `/to/${at}`);
    return unknown ?? { type: 'PeerReferralOffered', data: { to: body.to, by: actor.memberId } };
  });

type PeerEnd =
  | { readonly outcome: 'applied'; readonly applicationId: ApplicationId }
  | { readonly outcome: Exclude<PeerOutcome, 'applied'> };

/** The application that came of it: the partner's own, by this way, and not older than the referral. */
const refuseApplication = (
  { madeAt }: PeerReferral,
  application: Application | undefined,
  organizationId: string,
): Rejected | undefined => {
  const wrong = (code: string, detail: string): Rejected =>
    wrongField('/applicationId', code, detail, 'Nothing was changed.');
  if (application === undefined || application.partnerId !== organizationId)
    return wrong('unknown', 'You have no such application.');
  if (application.cameBy !== 'peer-referral')
    return wrong('came-otherwise', 'This application did not come by a peer referral. Amend its cameBy first.');
  return application.submittedAt < madeAt
    ? wrong('older', 'This application is older than the referral, so it can not have come of it.')
    : undefined;
};

/**
 * Who accepted says what came of it: the application, or why there is none. What was told of the people is gone with that. Rejections:
 * `not-found`, `wrong-state`, `invalid`, `related`, `idempotency-key-reused`.
 */
export const endPeerReferral = ({ tables }: Ports) =>
  onPeer<PeerEnd>(tables, async (referral, { actor, body }): Promise<PeerReferralEvent | Rejected> => {
    const { organizationId, memberId: by } = actor;
    const refused = refuseIfNotAccepted(referral, organizationId);
    if (refused !== undefined) return refused;
    if (body.outcome !== 'applied') return { type: 'PeerReferralEnded', data: { outcome: body.outcome, by } };
    const { applicationId } = body;
    const { state } = loaded<Application>(applicationId, (await tables.read([stateRef(applicationId)]))[0]);
    const wrong = refuseApplication(referral, state, organizationId);
    if (wrong !== undefined || state === undefined) return wrong ?? reject('not-found', 'There is no such record.');
    const related = await relatedTo(tables, actor, state.householdId);
    const close = refusal(actor, 'answer-peer-referral', { related });
    return close ?? { type: 'PeerReferralEnded', data: { outcome: 'applied', applicationId, by } };
  });
