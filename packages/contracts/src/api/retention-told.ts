// What is told of the routes of retention: erasures, legal holds, and what is kept apart of a paid grant.
import { askedReasons } from '@hearth/domain/erasure';
import { z } from 'zod';
import { code, currency, idOf, instant, isoDate } from '../primitives.ts';
import type { retentionRoutes } from '../record-routes.ts';
import { addressTold, count, minor, next, payeeReadiness, rail, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const erasureReason = z.enum([...askedReasons, 'retention-ended']);
const ofHousehold = { householdId: idOf('household') };

const erasure = z.strictObject({
  applicationId: idOf('application'),
  ...ofHousehold,
  status: z.enum(['none', 'asked', 'confirmed', 'erased']),
  askedAt: instant.optional(),
  confirmedAt: instant.optional(),
  reason: erasureReason.optional(),
  erasedAt: instant.optional(),
  backupsUntil: instant.optional(),
  haveBackupsPassed: z.boolean().optional(),
  keptUntil: isoDate.optional(),
  keptEndedAt: instant.optional(),
  /** For the fiscal agent only. */ isHeld: z.boolean().optional(),
  account: z.union([payeeReadiness, z.literal('none')]).optional(),
  households: count.optional(),
});
const erasureLine = z.strictObject({
  ...ofHousehold,
  reason: erasureReason.optional(),
  askedAt: instant.optional(),
  askedBy: idOf('member').optional(),
  confirmedAt: instant.optional(),
  households: count.optional(),
  erasedAt: instant.optional(),
  keptUntil: isoDate.optional(),
});
const hold = z.strictObject({
  ...ofHousehold,
  reason: code,
  demandId: idOf('demand').optional(),
  placedAt: instant,
});
const kept = z.strictObject({
  name: z.strictObject({ given: text.optional(), family: text.optional() }),
  address: addressTold.nullable(),
  applicationId: idOf('application'),
  awardId: idOf('award'),
  disbursementId: idOf('disbursement'),
  amountMinor: minor,
  currency,
  rail,
  paidAt: instant,
});

export const retentionTold = {
  askErasure: {
    summary: 'Ask that the household of an application be erased',
    answers: {
      202: z.strictObject({ applicationId: idOf('application'), ...ofHousehold, status: z.literal('asked') }),
    },
    reasons: ['related', 'wrong-state', 'on-hold'],
    example: { reason: 'household-asked' },
  },
  readErasure: { summary: 'Read where an erasure stands', answers: { 200: erasure } },
  listErasures: {
    summary: 'List erasures that wait',
    answers: { 200: z.strictObject({ erasures: z.array(erasureLine), next }) },
  },
  decideErasure: {
    summary: 'Confirm or drop an erasure',
    answers: {
      200: z.strictObject({ ...ofHousehold, status: z.literal('dropped') }),
      202: z.strictObject({ ...ofHousehold, status: z.literal('confirmed'), households: count }),
    },
    reasons: ['same-person', 'related', 'wrong-state', 'on-hold'],
    example: { decision: 'confirm' },
  },
  listHolds: {
    summary: 'List legal holds that stand',
    answers: { 200: z.strictObject({ holds: z.array(hold), next }) },
  },
  placeHold: {
    summary: 'Place a legal hold on a household',
    answers: { 201: z.strictObject({ ...ofHousehold, status: z.literal('held') }) },
    reasons: ['related', 'wrong-state'],
    example: { reason: 'court-order' },
  },
  liftHold: {
    summary: 'Ask that a legal hold end, lift it, or let it stand',
    answers: {
      200: z.strictObject({ ...ofHousehold, status: z.enum(['lifted', 'held']) }),
      202: z.strictObject({ ...ofHousehold, status: z.literal('lifting-requested') }),
    },
    reasons: ['related', 'same-person', 'wrong-state'],
    example: { decision: 'request', reason: 'case-closed' },
  },
  readKeptRecord: {
    summary: 'Read what law asks to keep of an erased household',
    description: 'Every call records a read and its reason.',
    answers: { 200: z.strictObject({ ...ofHousehold, keptUntil: isoDate.nullable(), records: z.array(kept) }) },
    reasons: ['related', 'wrong-state'],
    example: { reason: 'tax-audit' },
  },
} as const satisfies ToldOf<typeof retentionRoutes>;
