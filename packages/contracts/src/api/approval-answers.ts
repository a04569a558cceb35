// What approvers are answered: dockets, overrides, relationships, the line for money, payments made again.
import { z } from 'zod';
import { needs } from '../needs.ts';
import { code, currency, idOf, instant, isoDate } from '../primitives.ts';
import * as shapes from './answer-shapes.ts';
import { awardAnswers, count, hash, minor, text, version } from './answer-shapes.ts';

export const waitingAward = z.strictObject({
  awardId: idOf('award'),
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  need: z.enum(needs),
  size: text,
  amountMinor: minor,
  currency,
  rail: shapes.rail,
  madeAt: instant,
  awarded: z.enum(['by-policy', 'by-a-reviewer']),
  /** Where it stood in its line, for one that waited for money which is there now. */
  inLine: z.strictObject({ position: count, since: instant }).optional(),
});
export const docket = z.strictObject({ docketId: idOf('meeting'), answers: awardAnswers, recordHash: hash.optional() });
export const meetingAct = { meetingId: idOf('meeting'), version };
export const ids = z.array(idOf('award'));

const overrideStatus = z.enum(['proposed', 'confirmed', 'refused']);
export const override = {
  overrideId: idOf('override'),
  proposedBy: idOf('member'),
  proposedAt: instant,
  confirmedBy: idOf('member').optional(),
  status: overrideStatus,
  reason: code,
  until: isoDate,
};
export const overrideTold = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('household-cap'), awardId: idOf('award'), ...override }),
  z.strictObject({
    of: z.literal('approver-limit'),
    memberId: idOf('member'),
    limitMinor: minor,
    currency,
    ...override,
  }),
]);
export const overrideAct = z.strictObject({ overrideId: idOf('override'), status: overrideStatus });

export const relationship = z.strictObject({
  applicationId: idOf('application'),
  memberId: idOf('member'),
  organizationId: idOf('organization').optional(),
  disclosedAt: instant,
  status: shapes.applicationStatus.nullable(),
  actedBefore: z.array(text),
  award: z
    .strictObject({ awardId: idOf('award'), status: shapes.awardStatus, amountMinor: minor, currency })
    .optional(),
});
export const inLine = z.strictObject({
  position: count,
  awardId: idOf('award'),
  applicationId: idOf('application'),
  programId: idOf('program'),
  need: z.enum(needs),
  since: instant,
  amountMinor: minor,
  currency,
});
export const unpaid = z.strictObject({
  awardId: idOf('award'),
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  programId: idOf('program'),
  need: z.enum(needs),
  amountMinor: minor,
  currency,
  rail: shapes.rail,
  attempt: count,
  ended: z.strictObject({
    status: z.union([shapes.disbursementStatus, z.literal('lapsed')]),
    /** As the provider says it, where it said why. */ reason: text,
    since: instant,
    disbursementId: idOf('disbursement').optional(),
  }),
  proposed: z.strictObject({ by: idOf('member'), reason: code }).optional(),
});
export const preview = z.strictObject({
  awards: z.array(
    z.union([
      z.strictObject({ awardId: idOf('award'), would: code, detail: text }),
      z.strictObject({
        awardId: idOf('award'),
        would: code,
        attempt: count,
        amountMinor: minor,
        currency,
        feeMinor: minor,
        draws: z.array(z.strictObject({ fundId: idOf('fund'), purpose: code, amountMinor: minor })),
      }),
    ]),
  ),
  wouldBePaid: z.strictObject({ count, amountMinor: minor, feeMinor: minor }),
});
export const answers = z.strictObject({ answers: awardAnswers });
