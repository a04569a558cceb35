// The record of one grant as it is answered: rows F1 to F19 that an auditor asks for, with ids and codes, and no name of a household.
import { z } from 'zod';
import { needs } from '../needs.ts';
import { code, currency, idOf, instant, isoDate } from '../primitives.ts';
import { awardStatus, count, hash, minor, sanctionsStatus, text } from './answer-shapes.ts';

const members = z.array(idOf('member'));

const program = z.strictObject({
  programId: idOf('program'),
  name: text.optional(),
  purpose: text.optional(),
  currency,
  policy: z.strictObject({
    policyId: idOf('policy'),
    hash,
    version: count,
    inForceFrom: isoDate.optional(),
    draftedBy: idOf('member'),
    ratifiedBy: members,
    ratifiedFor: z.array(idOf('organization')),
  }),
});
const criterion = z.strictObject({
  code,
  kind: code,
  /** As the policy writes it. */ rule: z.unknown().optional(),
  outcome: z.enum(['pass', 'fail', 'unknown']),
  sentence: text,
});
const selection = z.strictObject({
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  partner: text.optional(),
  cameBy: text,
  takenBy: members,
  submittedAt: instant,
  screenedAt: instant.optional(),
  decidedBy: text,
  adjudicatedBy: idOf('member').optional(),
  adjudicatedAt: instant.optional(),
  reason: text.optional(),
  matches: z.array(
    z.strictObject({
      matchId: idOf('match'),
      status: z.enum(['open', 'same', 'different']),
      evidence: z.array(text),
      decidedBy: text.optional(),
      reason: text.optional(),
    }),
  ),
  appeals: z.array(z.strictObject({ appealId: idOf('appeal'), grantedAt: instant })),
});
const meeting = z.strictObject({
  meetingId: idOf('meeting'),
  heldOn: isoDate.optional(),
  closedAt: instant.optional(),
  closedBy: idOf('member').optional(),
  quorum: count.optional(),
  present: members,
  recusals: z.array(z.strictObject({ by: idOf('member'), because: z.enum(['relationship', 'other']) })),
  consents: members,
  decision: z.enum(['approve', 'send-back', 'reissue', 'drop-reissue']).optional(),
  answer: text.optional(),
  minutesHash: hash.optional(),
  recordHash: hash.optional(),
});
const approval = z.strictObject({
  status: awardStatus,
  approversNeeded: z.union([z.literal(1), z.literal(2)]),
  approvals: z.array(
    z.strictObject({
      act: text,
      by: idOf('member'),
      at: instant,
      meetingId: idOf('meeting').optional(),
      attempt: count.optional(),
      overrideId: idOf('override').optional(),
    }),
  ),
  meetings: z.array(meeting),
});
const funding = z.strictObject({
  attempt: count,
  fundId: idOf('fund'),
  fund: text.optional(),
  funder: text.optional(),
  restriction: z.record(z.string(), z.unknown()),
  purpose: text,
  amountMinor: minor,
});
const payment = z.strictObject({
  attempt: count,
  disbursementId: idOf('disbursement'),
  rail: text,
  status: text,
  amountMinor: minor,
  currency,
  intendedAt: instant,
  paidAt: instant.optional(),
  providerReference: text.optional(),
  requestHash: hash.optional(),
  receiptNumber: text.optional(),
  receiptHash: hash.optional(),
  confirmedHow: text.optional(),
  advanceId: idOf('advance').optional(),
  advanceReference: text.optional(),
  checkNumber: text.optional(),
  issuedOn: isoDate.optional(),
  clearedOn: isoDate.optional(),
  escheatOn: isoDate.optional(),
  reason: text.optional(),
  steps: z.array(z.strictObject({ at: instant, event: text, by: text, note: text.optional() })),
});
const looked = z.strictObject({
  status: sanctionsStatus,
  list: text,
  listVersion: text,
  checkedAt: instant,
  checkedBy: idOf('member'),
  resolvedBy: idOf('member').optional(),
  resolution: text.optional(),
});

/** Answer of `GET /v1/awards/{id}/record`. */
export const awardRecordTold = z.strictObject({
  awardId: idOf('award'),
  drawnUpAt: instant,
  program,
  criteria: z.array(criterion),
  aid: z.strictObject({
    kind: text,
    need: z.enum(needs),
    area: text,
    householdSize: text,
    language: text,
    askedMinor: minor,
    amountMinor: minor,
    currency,
  }),
  selection,
  relationship: z.strictObject({ disclosed: z.boolean(), members: z.array(text) }),
  notice: z.strictObject({ noticeVersion: text, language: text, givenAt: instant }),
  approval,
  funding: z.array(funding),
  payments: z.array(payment),
  evidenceSeen: z.array(text),
  sanctions: z.strictObject({ household: looked.optional(), partner: looked.optional() }),
  retention: z.strictObject({ unawardedDays: count, awardedDays: count }),
  identity: z.strictObject({
    householdId: idOf('household'),
    standsAsOf: idOf('household').optional(),
    where: text,
    erasedAt: instant.optional(),
    keptUntil: isoDate.optional(),
    legalHold: z.boolean(),
  }),
  streams: z.array(z.strictObject({ stream: text, events: count, headHash: hash })),
  gaps: z.array(z.strictObject({ row: text, lacks: text })),
});
