// Funds, gifts and allotments on the wire.
import { z } from 'zod';
import { needs } from './needs.ts';
import { amountMinor, area, currency, idOf, isoDate, line } from './primitives.ts';

export const fundBody = z.strictObject({ name: line(120), currency, funderId: idOf('organization').optional() });

/** What a gift may be spent on. Absent means unrestricted in that respect. Dates are inclusive. */
export const restriction = z.strictObject({
  needs: z.array(z.enum(needs)).min(1).max(needs.length).optional(),
  areas: z.array(area).min(1).max(50).optional(),
  from: isoDate.optional(),
  until: isoDate.optional(),
  assistanceListing: z
    .string()
    .regex(/^\d{2}\.\d{3}$/, { error: 'must be an assistance listing number, such as 21.023' })
    .optional(),
});

/** `currency` may be left out: it is the fund's. Told, it must be the fund's. */
export const giftBody = z.strictObject({
  amountMinor,
  currency: currency.optional(),
  receivedOn: isoDate,
  funderId: idOf('organization').optional(),
  restriction: restriction.default({}),
});

export const allotmentBody = z.strictObject({
  programId: idOf('program'),
  partnerId: idOf('organization'),
  purpose: z.enum([...needs, 'any']),
  amountMinor,
});

export type FundBody = z.infer<typeof fundBody>;
export type GiftBody = z.infer<typeof giftBody>;
export type AllotmentBody = z.infer<typeof allotmentBody>;
