// Funds, gifts and allotments on the wire.
import { z } from 'zod';
import { needs } from './needs.ts';
import { amountMinor, area, code, currency, idOf, isoDate, line } from './primitives.ts';

export const fundBody = z.strictObject({ name: line(120), currency, funderId: idOf('organization').optional() });

/** What a gift may be spent on. Absent means unrestricted in that respect. Dates are inclusive; federal money names its listing. */
export const restriction = z
  .strictObject({
    needs: z.array(z.enum(needs)).min(1).max(needs.length).optional(),
    areas: z.array(area).min(1).max(50).optional(),
    from: isoDate.optional(),
    until: isoDate.optional(),
    federal: z.boolean().optional(),
    assistanceListing: z
      .string()
      .regex(/^\d{2}\.\d{3}$/, { error: 'must be an assistance listing number, such as 21.023' })
      .optional(),
  })
  .refine(({ federal, assistanceListing }) => federal !== true || assistanceListing !== undefined, {
    path: ['assistanceListing'],
    error: 'must be told for federal money: the number under which it was given, such as 21.023',
  })
  .refine(({ federal, assistanceListing }) => federal !== false || assistanceListing === undefined, {
    path: ['federal'],
    error: 'must be true, or left out, where an assistance listing number is told: only federal money has one',
  });

/** `currency` may be left out: it is the fund's. Told, it must be the fund's. */
export const giftBody = z.strictObject({
  amountMinor,
  currency: currency.optional(),
  receivedOn: isoDate,
  funderId: idOf('organization').optional(),
  restriction: restriction.default({}),
});

/** Where money of a fund is set apart: `any` need, one need, or `operations`, from which provider fees are paid. */
const slice = z.strictObject({
  programId: idOf('program'),
  partnerId: idOf('organization'),
  purpose: z.enum([...needs, 'any', 'operations']),
});

export const allotmentBody = z.strictObject({ ...slice.shape, amountMinor, currency: currency.optional() });

/** A gift is smaller than it was recorded. */
export const reductionBody = z.strictObject({ amountMinor, currency: currency.optional(), reason: code });

/** Money of a gift went back to its funder. */
export const givenBackBody = z.strictObject({
  amountMinor,
  currency: currency.optional(),
  givenBackOn: isoDate,
  reason: code,
});

/** Money is to go from one slice of a fund to another, or back to what is not allotted. */
export const allotmentMoveBody = z.strictObject({
  from: slice,
  to: z.union([slice, z.literal('unallotted')], {
    error: 'must be a slice (programId, partnerId and purpose) or "unallotted"',
  }),
  amountMinor,
  currency: currency.optional(),
  reason: code,
});

/** What a second person says to a move. */
export const moveDecisionBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({ decision: z.literal('drop'), reason: code }),
]);

export type FundBody = z.infer<typeof fundBody>;
export type GiftBody = z.infer<typeof giftBody>;
export type AllotmentBody = z.infer<typeof allotmentBody>;
export type ReductionBody = z.infer<typeof reductionBody>;
export type GivenBackBody = z.infer<typeof givenBackBody>;
export type AllotmentMoveBody = z.infer<typeof allotmentMoveBody>;
export type MoveDecisionBody = z.infer<typeof moveDecisionBody>;
