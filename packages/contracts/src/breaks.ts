// Breaks of reconciliation on the wire: who sees to one, and why one is right as it stands.
import { z } from 'zod';
import { idOf, line } from './primitives.ts';

/** Body of `POST /v1/breaks/{id}/owner`. */
export const breakOwnerBody = z.strictObject({ memberId: idOf('member') });

/** Why a break is right as it stands. */
export const explanationCodes = [
  'made-by-hand',
  'on-the-bank-statement',
  'corrected-at-the-provider',
  'tariff-changed',
  'agreed-with-the-partner',
  'accepted-loss',
] as const;

/**
 * Body of `POST /v1/breaks/{id}/explanation`. `text` stays in the record for good: what a controller would write on paper, with
 * nobody's address or number in it.
 */
export const breakExplanationBody = z.strictObject({
  code: z.enum(explanationCodes),
  text: line(300).regex(/^(?!.*@)(?!.*\d{7})(?!.*\d[\d .()-]{8,}\d)/, {
    error: 'must have no e-mail address and no long number in it: say it with the id of the payment or the break',
  }),
});
