// What is told of the routes of reviewers: referrals, matches side by side, signals, decisions, evidence.
import { attestedFacts } from '@hearth/domain/attestations';
import { signalAnswers } from '@hearth/domain/signals';
import { z } from 'zod';
import { sharedContacts } from '../applications.ts';
import type { adjudicationRoutes } from '../decision-routes.ts';
import { needs } from '../needs.ts';
import { area, currency, idOf, instant, isoDate } from '../primitives.ts';
import * as shapes from './answer-shapes.ts';
import { count, exampleId, finding, minor, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const masked = z.strictObject({
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  submittedAt: instant,
  waitingSince: instant,
  need: z.enum(needs),
  area,
  size: text,
  requestedMinor: minor,
  currency,
  lane: z.literal('confidential').optional(),
  /** What the partner vouches for that keeps who the household is. */
  attestation: z.strictObject({ version: text, attestedAt: instant, facts: z.array(z.enum(attestedFacts)) }).optional(),
  sanctions: shapes.sanctionsStatus.optional(),
  findings: z.array(finding),
});

/** Who a household is, as its partner wrote it; or that it is erased. Of the confidential lane there is none. */
const identity = z
  .looseObject({
    erased: z.literal(true).optional(),
    applicant: shapes.personTold.optional(),
    address: shapes.addressTold.optional(),
    members: z.array(shapes.personTold).optional(),
  })
  .nullable();
const matchStatus = z.enum(['open', 'same', 'different']);
const readMatchLine = z.strictObject({
  matchId: idOf('match'),
  status: matchStatus,
  evidence: z.array(text),
  otherApplicationId: idOf('application').nullable(),
  other: identity,
});

const asked = z
  .strictObject({
    applicationId: idOf('application'),
    partnerId: idOf('organization'),
    need: z.enum(needs),
    requested: shapes.moneyTold,
    submittedAt: instant,
    status: shapes.applicationStatus,
  })
  .nullable();
const match = {
  matchId: idOf('match'),
  openedAt: instant,
  evidence: z.array(text),
  sentence: text,
  probabilityPpm: z.int().min(0).max(1_000_000).optional(),
  model: text.optional(),
};
const likeness = z.enum(['same', 'alike', 'different', 'missing']);
/** Ranges of characters, the end exclusive. */
const ranges = z.array(z.array(count).length(2));
const fields = z.array(
  z.union([
    z.strictObject({
      field: z.enum(['name', 'birthDate', 'phone', 'email', 'address']),
      a: text.nullable(),
      b: text.nullable(),
      likeness,
      marks: z.strictObject({ a: ranges, b: ranges }),
    }),
    z.strictObject({
      field: z.literal('members'),
      a: z.array(text),
      b: z.array(text),
      likeness,
      pairs: z.array(z.strictObject({ a: count, b: count, likeness: z.enum(['same', 'alike']) })),
    }),
  ]),
);
const side = z.strictObject({ asked, erased: z.boolean() });

const signal = {
  signalId: idOf('signal'),
  kind: z.enum(['batch-under-limit', 'one-payee-many-households', 'shared-contact']),
  status: z.enum(['open', 'answered']),
  raisedAt: instant,
  grewAt: instant,
  sentence: text,
  count,
  households: count,
  partnerIds: z.array(idOf('organization')),
  memberIds: z.array(idOf('member')),
  contact: z.enum(['address', 'email', 'phone']).optional(),
  programId: idOf('program').optional(),
  day: isoDate.optional(),
  limit: shapes.moneyTold.optional(),
  answer: z.enum(signalAnswers).optional(),
  note: text.optional(),
  answeredBy: text.optional(),
};
const ofSignal = z.strictObject({
  applicationId: idOf('application'),
  householdId: idOf('household'),
  partnerId: idOf('organization'),
  submittedBy: idOf('member'),
  submittedAt: instant,
  status: shapes.applicationStatus,
});

export const adjudicationTold = {
  listReferrals: {
    summary: 'List what was referred to people, without names',
    answers: { 200: z.strictObject({ referrals: z.array(masked), next }) },
    spoken: true,
  },
  readReferral: {
    summary: 'Read one referred case with names',
    description: 'Each identity that is shown leaves its event in the record first.',
    answers: { 200: z.strictObject({ application: masked, identity, matches: z.array(readMatchLine) }) },
    reasons: ['related', 'wrong-state'],
    spoken: true,
  },
  listMatches: {
    summary: 'List open matches, without names',
    answers: { 200: z.strictObject({ matches: z.array(z.strictObject({ ...match, a: asked, b: asked })), next }) },
  },
  readMatch: {
    summary: 'Read one match, both sides in the clear',
    answers: { 200: z.strictObject({ ...match, status: matchStatus, a: side, b: side, fields }) },
    reasons: ['related', 'wrong-state'],
  },
  decideMatch: {
    summary: 'Decide whether two applications are one household',
    answers: {
      200: z.strictObject({
        matchId: idOf('match'),
        status: z.enum(['same', 'different']),
        shared: z.array(z.enum(sharedContacts)).optional(),
      }),
    },
    reasons: ['related', 'wrong-state'],
    example: { decision: 'different', reason: 'two-families', shared: ['phone'] },
  },
  listSignals: {
    summary: 'List open signals',
    answers: { 200: z.strictObject({ signals: z.array(z.strictObject(signal)), next }) },
  },
  readSignal: {
    summary: 'Read one signal',
    answers: { 200: z.strictObject({ ...signal, applications: z.array(ofSignal), payees: z.array(text) }) },
  },
  answerSignal: {
    summary: 'Answer a signal',
    answers: {
      200: z.strictObject({ signalId: idOf('signal'), status: z.literal('answered'), answer: z.enum(signalAnswers) }),
    },
    reasons: ['related', 'wrong-state'],
    example: { answer: 'helper', note: 'shelter-front-desk' },
  },
  adjudicate: {
    summary: 'Award or decline what was referred',
    description:
      'Its household hears why not, in its language, by these codes of a decline: `outside-area`, `need-not-covered`, `program-closed`, `amount-not-possible`, `evidence-missing`, `no-answer`, `other-help`, or the code of a rule that was not met. By any other code it hears the rules that were not met where they are its own to know; else whom to ask.',
    answers: {
      200: z.strictObject({
        applicationId: idOf('application'),
        status: shapes.applicationStatus,
        awardId: idOf('award').optional(),
      }),
    },
    reasons: ['related', 'same-person', 'wrong-state', 'open-match', 'over-cap'],
    example: { decision: 'award', amountMinor: 25_000, reason: 'need-is-plain' },
  },
  declineMany: {
    summary: 'Decline many, each with its reason and its own answer',
    answers: { 200: z.strictObject({ answers: shapes.applicationAnswers }) },
    example: { declines: [{ applicationId: exampleId('application'), reason: 'outside-area' }] },
  },
  readEvidence: {
    summary: 'See who got a grant, and which evidence was seen',
    description: 'Every call records a read and its reason.',
    answers: {
      200: z.strictObject({
        awardId: idOf('award'),
        householdId: idOf('household'),
        shown: z.looseObject({
          erased: z.literal(true).optional(),
          given: text.nullable().optional(),
          family: text.nullable().optional(),
          address: shapes.addressTold.nullable().optional(),
          evidence: z.array(z.looseObject({ kind: text.optional(), seenAt: text.optional() })).optional(),
        }),
      }),
    },
    reasons: ['related', 'wrong-state'],
    example: { reason: 'audit-sample' },
  },
} as const satisfies ToldOf<typeof adjudicationRoutes>;
