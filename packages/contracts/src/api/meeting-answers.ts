// A meeting as it is answered: its head, its agenda with the money before and after, what was decided, and its minutes.
import { reasons } from '@hearth/domain/rejections';
import { z } from 'zod';
import { needs } from '../needs.ts';
import { code, currency, idOf, instant, isoDate } from '../primitives.ts';
import { awardAnswers, awardStatus, count, finding, hash, minor, rail, role, text, version } from './answer-shapes.ts';

const members = z.array(idOf('member'));
const awards = z.array(idOf('award'));

const recusals = z.array(
  z.strictObject({ by: idOf('member'), awardIds: awards, because: z.enum(['relationship', 'other']) }),
);
const consents = z.array(z.strictObject({ by: idOf('member'), awardIds: awards }));
const decisions = z.array(
  z.strictObject({
    awardId: idOf('award'),
    decision: z.enum(['approve', 'send-back', 'reissue', 'drop-reissue']),
    reason: text.optional(),
  }),
);

const head = {
  meetingId: idOf('meeting'),
  stage: z.enum(['open', 'closed', 'held']),
  heldOn: isoDate,
  openedAt: instant,
  openedBy: idOf('member'),
  awards: count,
  quorum: count,
  present: members,
  attendanceBy: idOf('member').optional(),
  isQuorate: z.boolean(),
  closedAt: instant.optional(),
  closedBy: idOf('member').optional(),
  recordHash: hash.optional(),
};

const sums = z.array(z.strictObject({ currency, count, amountMinor: minor }));
const line = z.strictObject({
  awardId: idOf('award'),
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  need: z.enum(needs),
  size: text,
  amountMinor: minor,
  currency,
  rail,
  madeAt: instant,
  awarded: z.enum(['by-policy', 'by-a-reviewer']),
  status: awardStatus,
  findings: z.array(finding),
  openMatches: count,
  isGreen: z.boolean(),
  notGreen: z.array(z.enum(['decided', 'finding', 'open-match', 'recusal', 'relationship'])),
  needsTwo: z.boolean(),
  consents: members,
  recused: members,
  waitsInLine: z.boolean(),
  /** What would become of it if it were approved now. */ would: code.optional(),
  notYours: z.strictObject({ reason: z.enum(reasons), detail: text }).optional(),
});
const fund = z.strictObject({
  fundId: idOf('fund'),
  name: text,
  currency,
  beforeMinor: minor,
  afterAllMinor: minor,
  afterGreenMinor: minor,
});

/** One line of the list of meetings. */
export const meetingHead = z.strictObject(head);

/** One meeting: with its agenda while it is open, with its decisions once it is closed. */
export const meetingTold = z.strictObject({
  ...head,
  version,
  recusals,
  consents,
  seats: z
    .array(z.strictObject({ memberId: idOf('member'), roles: z.array(role), you: z.literal(true).optional() }))
    .optional(),
  lines: z.array(line).optional(),
  waiting: sums.optional(),
  green: sums.optional(),
  funds: z.array(fund).optional(),
  decisions: decisions.optional(),
  minutesHash: hash.optional(),
  answers: awardAnswers.optional(),
});

/** The minutes that the record makes, and the hash of their canonical form (RFC 8785). */
export const minutesTold = z.strictObject({
  meetingId: idOf('meeting'),
  recordHash: hash.optional(),
  minutes: z.strictObject({
    form: text,
    meetingId: idOf('meeting'),
    heldOn: isoDate.optional(),
    openedAt: instant.optional(),
    openedBy: idOf('member').optional(),
    agenda: awards.optional(),
    quorum: count.optional(),
    present: members,
    attendanceBy: idOf('member').optional(),
    recusals,
    consents,
    decisions,
    closedAt: instant,
    closedBy: idOf('member'),
    minutesHash: hash.optional(),
    answers: awardAnswers,
  }),
});
