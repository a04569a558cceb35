// What is told of the routes of intake: applications as partners hand them in and read them.
import { z } from 'zod';
import { claimCode } from '../claims.ts';
import type { intakeRoutes } from '../decision-routes.ts';
import { needs } from '../needs.ts';
import { code, idOf, instant, isoDate } from '../primitives.ts';
import {
  appealStatus,
  applicationStatus,
  awardStatus,
  disbursementStatus,
  exampleId,
  finding,
  moneyTold,
  next,
  rail,
  text,
  version,
} from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

/** What a partner is told: of a referral only that it is under review. */
const stage = z.enum(['submitted', 'question', 'under-review', 'awarded', 'declined', 'withdrawn']);
const helped = z.enum(['yes', 'partly', 'no']);

const line = {
  applicationId: idOf('application'),
  status: stage,
  submittedAt: instant,
  changedAt: instant,
  lane: z.literal('confidential').optional(),
  erasedAt: instant.optional(),
  helped: helped.optional(),
  need: z.enum(needs),
  requested: moneyTold,
};

const award = z.strictObject({
  awardId: idOf('award'),
  status: awardStatus,
  /** Where it stands, in a sentence, when the status alone would tell too little. */ stage: text.optional(),
  amount: moneyTold,
  waitsUntil: instant.optional(),
  disbursement: z.strictObject({ disbursementId: idOf('disbursement'), status: disbursementStatus, rail }).optional(),
});

const appeal = z.strictObject({
  appealId: idOf('appeal'),
  status: appealStatus,
  madeAt: instant,
  /** The day by which an answer was promised. */ dueOn: isoDate,
  isOverdue: z.boolean(),
  answeredAt: instant.optional(),
});

const application = z.strictObject({
  ...line,
  version,
  householdId: idOf('household'),
  findings: z.array(finding),
  reason: code.optional(),
  award: award.nullable().optional(),
  /** Against the decision as it stands, and the last that was granted. */ appeals: z.array(appeal).optional(),
});

const acted = { applicationId: idOf('application'), status: applicationStatus, version };

/** The household's claim code is told to whoever hands in, and kept nowhere; absent when its partner ended it. */
const handedIn = z.strictObject({ ...acted, claimCode: claimCode.optional() });

const example = {
  programId: exampleId('program'),
  partnerRef: 'CR-2026-0117',
  applicant: { given: 'Ana', family: 'Reyes', birthDate: '1988-04-02', phone: '+1 617 555 0117' },
  address: { line1: '12 Harbor St', city: 'Boston', postalCode: '02128', area: 'US-MA-suffolk' },
  members: [{ given: 'Luz', family: 'Reyes', birthDate: '2015-09-30', relation: 'child' }],
  household: { size: 2, language: 'es', situation: ['lost-income'] },
  request: { need: 'groceries', amount: { amountMinor: 30_000, currency: 'USD' } },
  payment: { rail: 'partner' },
  evidence: [{ kind: 'pay-stub', seenAt: '2026-11-18' }],
  cameBy: 'walk-in',
  consent: {
    noticeVersion: '2026-01',
    language: 'es',
    givenAt: '2026-11-20T15:00:00.000Z',
    shareForMatching: true,
  },
  relationship: { disclosed: false },
};

export const intakeTold = {
  submitApplication: {
    summary: 'Hand in an application',
    description:
      'The same partnerRef with the same content answers 200 with the same id, so it is safe to send a list again. Other content under a known partnerRef is an amendment: PUT it.',
    answers: { 200: handedIn, 201: handedIn },
    reasons: ['partner-ref-reused', 'policy-not-in-force'],
    etag: true,
    location: true,
    example,
  },
  readApplication: {
    summary: 'Read one of your applications',
    description:
      'Its stage, the findings in words, the award and its payment, its appeals and by when they are answered.',
    answers: { 200: application },
    etag: true,
    spoken: true,
  },
  listApplications: {
    summary: 'List your applications, the oldest first',
    answers: { 200: z.strictObject({ applications: z.array(z.strictObject(line)), next }) },
  },
  amendApplication: {
    summary: 'Amend an application that is not decided yet',
    answers: { 200: z.strictObject(acted) },
    reasons: ['wrong-state', 'policy-not-in-force', 'related'],
    etag: true,
    example,
  },
  withdrawApplication: {
    summary: 'Withdraw an application whose money is not approved yet',
    answers: { 200: z.strictObject(acted) },
    reasons: ['wrong-state', 'related'],
    example: { reason: 'no-longer-needed' },
  },
  answerFollowUp: {
    summary: 'Say whether the money helped, as the household said it',
    answers: { 200: z.strictObject({ applicationId: idOf('application'), helped, version }) },
    reasons: ['wrong-state', 'related'],
    example: { helped: 'yes' },
  },
} as const satisfies ToldOf<typeof intakeRoutes>;
