// Referrals on the wire: somebody points to a household in need; a partner hands a household on for what money can't give.
import { peerClosings, peerDeclines, peerOutcomes } from '@hearth/domain/peer-referrals';
import { serviceDeclines, serviceOutcomes, services } from '@hearth/domain/service-referrals';
import { z } from 'zod';
import { needs } from './needs.ts';
import { area, idOf, instant, languageTag, line, page, paragraph } from './primitives.ts';

/** Who it is about, in the words of whoever points: the least that a caseworker needs to reach them. Sealed on arrival. */
export const aboutBody = z.strictObject({
  name: line(100),
  /** How and when they want to be reached. */ reach: line(200),
  note: paragraph(500).optional(),
});
export type AboutBody = z.infer<typeof aboutBody>;

const consent = z.strictObject({
  asked: z.literal(true, {
    error: 'must be true: ask them first whether you may pass on how to reach them. Without their yes nothing is taken',
  }),
  how: z.enum(['in-person', 'phone', 'message']),
  givenAt: instant,
});

/** Body of `POST /v1/peer-referrals`: `to` are partners to be asked one after the other; without any the fiscal agent finds one. */
export const peerReferralBody = z.strictObject({
  about: aboutBody,
  need: z.enum(needs),
  area,
  language: languageTag,
  consent,
  to: z.array(idOf('organization')).max(5).default([]),
});
export type PeerReferralBody = z.infer<typeof peerReferralBody>;

/**
 * Body of `POST /v1/peer-referrals/by-household`. Without `area` they live near the household that points; without `consent.givenAt` they
 * said yes now: a phone's clock is not asked.
 */
export const pointingBody = z.strictObject({
  about: aboutBody,
  need: z.enum(needs),
  area: area.optional(),
  language: languageTag,
  consent: z.strictObject({ ...consent.shape, givenAt: instant.optional() }),
});
export type PointingBody = z.infer<typeof pointingBody>;

/** Query of `GET /v1/peer-referrals`. `waiting` is the fiscal agent's: what no partner has now. */
export const peerReferralsQuery = z.strictObject({
  list: z.enum(['offered', 'accepted', 'sent', 'waiting']).optional(),
  ...page.shape,
});

/** Body of `POST /v1/peer-referrals/{id}/answer`. */
export const peerAnswerBody = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accept') }),
  z.strictObject({ answer: z.literal('decline'), reason: z.enum(peerDeclines) }),
]);

/** Body of `POST /v1/peer-referrals/{id}/offer`. */
export const peerOfferBody = z.strictObject({ to: z.array(idOf('organization')).min(1).max(5) });

/** Body of `POST /v1/peer-referrals/{id}/end`. */
export const peerEndBody = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('applied'), applicationId: idOf('application') }),
  z.strictObject({ outcome: z.enum(peerOutcomes).exclude(['applied']) }),
]);

/** Body of `POST /v1/peer-referrals/{id}/closing`: why nobody takes it, as a code and in words. The words are sealed. */
export const peerClosingBody = z.strictObject({ outcome: z.enum(peerClosings), words: paragraph(500) });
export type PeerClosingBody = z.infer<typeof peerClosingBody>;

/** Body of `POST /v1/service-referrals`. With `applicationId` (one of the caller's own) it is erased with that household. */
export const serviceReferralBody = z.strictObject({
  to: idOf('organization'),
  service: z.enum(services),
  about: aboutBody,
  area,
  language: languageTag,
  consent,
  applicationId: idOf('application').optional(),
});
export type ServiceReferralBody = z.infer<typeof serviceReferralBody>;

/** Query of `GET /v1/service-referrals`. */
export const serviceReferralsQuery = z.strictObject({
  list: z.enum(['open', 'accepted', 'sent']).optional(),
  ...page.shape,
});

/** Body of `POST /v1/service-referrals/{id}/answer`. */
export const serviceAnswerBody = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accept') }),
  z.strictObject({ answer: z.literal('decline'), reason: z.enum(serviceDeclines) }),
]);

/** Body of `POST /v1/service-referrals/{id}/end`. */
export const serviceEndBody = z.strictObject({ outcome: z.enum(serviceOutcomes) });

/** Body of `POST /v1/service-referrals/{id}/application`. */
export const serviceLinkBody = z.strictObject({ applicationId: idOf('application') });
export type ServiceLinkBody = z.infer<typeof serviceLinkBody>;

/** Query of `GET /v1/unmet-needs`: a quarter that is over. */
export const unmetNeedsQuery = z.strictObject({
  quarter: z.string().regex(/^20\d\d-Q[1-4]$/, { error: 'must be a quarter, such as 2026-Q3' }),
});
