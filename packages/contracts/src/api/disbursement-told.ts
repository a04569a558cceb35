// What is told of the routes of disbursement: advances, handovers, payments that are held, what partners owe.
import { z } from 'zod';
import type { disbursementRoutes } from '../money-routes.ts';
import { disbursementsQuery } from '../payments.ts';
import { currency, idOf, instant, isoDate } from '../primitives.ts';
import {
  advanceStatus,
  awardStatus,
  count,
  disbursementStatus,
  exampleId,
  minor,
  next,
  text,
} from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const disbursementIds = z.array(idOf('disbursement'));
const paymentId = z.union([idOf('disbursement'), idOf('advance')]);
const act = z.strictObject({ disbursementId: idOf('disbursement'), status: disbursementStatus });

const inQueue = z.strictObject({
  /** Of a disbursement; of an award, while it waits for its payee; of an advance, where one is held. */
  id: z.union([idOf('disbursement'), idOf('award'), idOf('advance')]),
  status: z.union([disbursementStatus, awardStatus]),
  partnerId: idOf('organization'),
  amountMinor: minor,
  currency,
  since: instant,
  days: count,
  hasCode: z.literal(true).optional(),
  advanceId: idOf('advance').optional(),
  reason: text.optional(),
  registerId: idOf('register').optional(),
  checkNumber: text.optional(),
  issuedOn: isoDate.optional(),
  staleOn: isoDate.optional(),
  escheatOn: isoDate.optional(),
  isStale: z.boolean().optional(),
});
const standing = z.strictObject({
  currency,
  advancedMinor: minor,
  confirmedMinor: minor,
  unclaimedMinor: minor,
  refundedMinor: minor,
  owedMinor: minor,
  toHandOverMinor: minor,
  dueMinor: minor,
});

export const disbursementTold = {
  advance: {
    summary: 'Pay a partner for what waits to be handed over',
    description: 'One payment covers many handovers. 200 with a null advanceId: nothing waits.',
    answers: {
      200: z.strictObject({ advanceId: z.null(), disbursementIds }),
      202: z.strictObject({ advanceId: idOf('advance'), amountMinor: minor, currency, disbursementIds }),
    },
    reasons: [
      'not-found',
      'payee-not-ready',
      'books-open',
      'open-match',
      'related',
      'wrong-state',
      'provider-unknown',
      'provider-refused',
    ],
    example: { partnerId: exampleId('organization'), limit: 40 },
  },
  readAdvance: {
    summary: 'Read one advance',
    answers: {
      200: z.strictObject({
        advanceId: idOf('advance'),
        partnerId: idOf('organization'),
        status: advanceStatus,
        amountMinor: minor,
        currency,
        disbursementIds,
        intendedAt: instant,
      }),
    },
  },
  listDisbursements: {
    summary: 'List one queue of payments and handovers',
    answers: {
      200: z.strictObject({
        queue: disbursementsQuery.shape.queue.unwrap(),
        disbursements: z.array(inQueue),
        next,
      }),
    },
  },
  handOver: {
    summary: 'Record that aid was handed over against a receipt',
    answers: { 200: act },
    reasons: ['wrong-state', 'related', 'same-person'],
    example: { receiptNumber: 'R-2026-0117', method: 'card', handedOverAt: '2026-11-21T16:00:00.000Z' },
  },
  issueCode: {
    summary: 'Issue the code with which a household confirms what it got',
    description: 'The code is told once; a new one ends the one before.',
    answers: {
      200: z.strictObject({
        disbursementId: idOf('disbursement'),
        status: z.literal('code-issued'),
        /** Told in the first answer only. */ code: text.optional(),
      }),
    },
    reasons: ['wrong-state', 'related'],
  },
  confirmHandover: {
    summary: 'Confirm a handover, by the code of the household or as a second person',
    answers: { 200: act },
    reasons: ['wrong-state', 'same-person', 'related'],
    example: { code: '7Q4M-2KXD-0R9C' },
  },
  inquire: {
    summary: 'Ask the provider what became of a payment',
    answers: {
      200: z.strictObject({ paymentId, status: disbursementStatus, isKnown: z.boolean() }),
    },
    reasons: ['wrong-state', 'provider-unknown', 'provider-refused', 'related'],
  },
  declareUnpaid: {
    summary: 'Declare that a held payment never went',
    description: 'A second person confirms it.',
    answers: { 202: z.strictObject({ paymentId, status: z.literal('held'), waitsFor: text }) },
    reasons: ['wrong-state', 'related', 'same-person', 'provider-unknown'],
    example: { reason: 'provider-says-never' },
  },
  confirmUnpaid: {
    summary: 'Confirm that a held payment never went',
    answers: { 200: z.strictObject({ paymentId, status: z.literal('failed') }) },
    reasons: ['wrong-state', 'same-person', 'related', 'provider-unknown'],
  },
  recordRefund: {
    summary: 'Record what a partner gave back',
    answers: { 201: z.strictObject({ partnerId: idOf('organization'), refundId: idOf('treasury') }) },
    reasons: ['more-than-owed', 'wrong-state'],
    example: { amountMinor: 12_000, currency: 'USD', receivedOn: '2026-11-20' },
  },
  readStanding: {
    summary: 'Read what a partner was advanced, handed over and owes',
    answers: { 200: z.strictObject({ partnerId: idOf('organization'), standings: z.array(standing) }) },
  },
  reportUnclaimed: {
    summary: 'Say that nobody came for a handover',
    answers: { 200: act },
    reasons: ['wrong-state', 'related', 'same-person'],
    example: { reason: 'moved-away' },
  },
} as const satisfies ToldOf<typeof disbursementRoutes>;
