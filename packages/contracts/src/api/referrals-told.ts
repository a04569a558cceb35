// What is told of the routes of referrals.
import { peerClosings, peerOutcomes } from '@hearth/domain/peer-referrals';
import { serviceDeclines, services } from '@hearth/domain/service-referrals';
import { z } from 'zod';
import { needs } from '../needs.ts';
import { area, idOf, instant, isoDate, languageTag, paragraph } from '../primitives.ts';
import { aboutBody } from '../referrals.ts';
import type { referralsRoutes } from '../referrals-routes.ts';
import { count, exampleId, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const peerStatus = z.enum(['offered', 'waiting', 'accepted', 'ended']);
const peer = z.strictObject({
  peerReferralId: idOf('peerReferral'),
  status: z.enum([...peerStatus.options, 'under-way']),
  need: z.enum(needs),
  area,
  language: languageTag,
  madeAt: instant,
  ageDays: count,
  /** Until when whoever has it now keeps it. */ until: instant.optional(),
  asked: z.array(idOf('organization')).optional(),
  organizationId: idOf('organization').optional(),
  outcome: z.enum([...peerOutcomes, ...peerClosings]).optional(),
  /** Why the fiscal agent ended it; null when that is gone. */ words: paragraph(500).nullable().optional(),
  /** Null when it is gone. */ about: aboutBody.nullable().optional(),
});
const peerActed = z.strictObject({ peerReferralId: idOf('peerReferral'), status: peerStatus });

const serviceStatus = z.enum(['open', 'accepted', 'declined', 'expired', 'helped', 'not-helped', 'withdrawn']);
const service = z.strictObject({
  serviceReferralId: idOf('serviceReferral'),
  status: serviceStatus,
  service: z.enum(services),
  area,
  language: languageTag,
  from: idOf('organization'),
  to: idOf('organization'),
  madeAt: instant,
  ageDays: count,
  expiresOn: isoDate.optional(),
  reason: z.enum(serviceDeclines).optional(),
  about: aboutBody.nullable().optional(),
});
const serviceActed = z.strictObject({ serviceReferralId: idOf('serviceReferral'), status: serviceStatus });

const pointing = {
  about: { name: 'Rosa from the second floor', reach: '+1 617 555 0119, after six in the evening' },
  need: 'food',
  area: 'US-MA-suffolk',
  language: 'ht',
  consent: { asked: true, how: 'in-person', givenAt: '2026-11-20T15:00:00.000Z' },
};

export const referralsTold = {
  referPeer: {
    summary: 'Point to a household in need',
    description:
      'Ask them first. What you say of them is sealed, and opened by the partner that accepts; nobody learns who pointed.',
    answers: { 201: peerActed },
    location: true,
    example: { ...pointing, to: [exampleId('organization')] },
  },
  pointToPeer: {
    summary: 'Point to another household, as a household',
    description: 'Three for each application. Nobody learns who pointed; what becomes of others is told to them alone.',
    answers: { 202: z.strictObject({ status: z.literal('waiting') }) },
    reasons: ['claim-refused', 'too-many'],
    example: pointing,
  },
  listPeerReferrals: {
    summary: 'List peer referrals, the oldest first',
    answers: { 200: z.strictObject({ referrals: z.array(peer), next }) },
    reasons: ['not-found'],
  },
  readPeerReferral: {
    summary: 'Read one peer referral',
    description: 'Who accepted it sees who it is about; that leaves its event in the record first.',
    answers: { 200: peer },
  },
  answerPeerReferral: {
    summary: 'Accept or decline a peer referral that you are asked about',
    answers: { 200: peerActed },
    reasons: ['wrong-state'],
    example: { answer: 'decline', reason: 'no-room' },
  },
  offerPeerReferral: {
    summary: 'Offer a peer referral to partners, one after the other',
    answers: { 200: peerActed },
    reasons: ['wrong-state'],
    example: { to: [exampleId('organization')] },
  },
  endPeerReferral: {
    summary: 'Say what came of a peer referral that you accepted',
    answers: { 200: peerActed },
    reasons: ['wrong-state', 'related'],
    example: { outcome: 'applied', applicationId: exampleId('application') },
  },
  closePeerReferral: {
    summary: 'End a peer referral that nobody takes',
    description:
      'The fiscal agent ends what partners were asked about and did not take, or what has waited for 30 days. What was told of the people goes with it; the words that say why can be read for 90 days.',
    answers: { 200: peerActed },
    reasons: ['wrong-state'],
    example: {
      outcome: 'nobody-took-it',
      words: 'Asked both partners of that area twice; neither has room this winter.',
    },
  },
  referForService: {
    summary: 'Refer a household to another partner for what money can’t give',
    answers: {
      201: z.strictObject({
        serviceReferralId: idOf('serviceReferral'),
        status: z.literal('open'),
        expiresOn: isoDate,
      }),
    },
    reasons: ['related', 'wrong-state'],
    location: true,
    example: {
      to: exampleId('organization'),
      service: 'housing-search',
      about: pointing.about,
      area: pointing.area,
      language: pointing.language,
      consent: pointing.consent,
    },
  },
  listServiceReferrals: {
    summary: 'List service referrals: what you are asked for, what you accepted, what you sent',
    answers: { 200: z.strictObject({ referrals: z.array(service), next }) },
  },
  readServiceReferral: {
    summary: 'Read one service referral',
    description: 'Who accepted it sees who it is about; that leaves its event in the record first.',
    answers: { 200: service },
  },
  answerServiceReferral: {
    summary: 'Accept or decline a service referral',
    answers: { 200: serviceActed },
    reasons: ['wrong-state'],
    example: { answer: 'accept' },
  },
  endServiceReferral: {
    summary: 'Say whether a service referral helped, or take it back',
    answers: { 200: serviceActed },
    reasons: ['wrong-state'],
    example: { outcome: 'helped' },
  },
  linkServiceReferral: {
    summary: 'Name the application of the household that you referred',
    description: 'What you told of it is erased with that household from then on.',
    answers: { 200: serviceActed },
    reasons: ['wrong-state', 'related'],
    example: { applicationId: exampleId('application') },
  },
  readUnmetNeeds: {
    summary: 'Read what was needed and nobody could give, in a quarter that is over',
    description: 'Fewer than eleven of a service in an area are not told of.',
    answers: {
      200: z.strictObject({
        quarter: text,
        needs: z.array(z.strictObject({ service: z.enum(services), area, count })),
        otherAreas: z.array(z.strictObject({ service: z.enum(services), count })),
        others: count.optional(),
        leastTold: count,
      }),
    },
  },
} as const satisfies ToldOf<typeof referralsRoutes>;
