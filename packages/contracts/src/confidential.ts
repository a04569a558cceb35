// The application of somebody whose identity stays with the partner: a case number, codes, and what the partner vouches for.
import { attestedFacts, mustAttest } from '@hearth/domain/attestations';
import { z } from 'zod';
import { assistance, evidence, householdOf, relationship } from './applications.ts';
import { needs, waysIn } from './needs.ts';
import { area, idOf, instant, languageTag, line, money, seen } from './primitives.ts';

/** A reference of the partner's that can be nobody's name: no spaces, and a digit in it. */
const caseReference = (max: number) =>
  seen()
    .trim()
    .max(max)
    .regex(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./_-]*$/, {
      error: 'must be a number of yours without spaces and with a digit, such as DV-2026-041: never a name',
    });

const attestation = z.strictObject({
  /** Of the text that the partner signed. */ version: line(40, seen()),
  attestedAt: instant,
  facts: z
    .array(z.enum(attestedFacts))
    .max(attestedFacts.length)
    .refine((facts) => mustAttest.every((fact) => facts.includes(fact)), {
      error: `must hold at least ${mustAttest.join(', ')}: what you vouch for stands in the place of what we never see`,
    }),
});

/** Money reaches this household by the partner's hands only. */
const handedOver = z.strictObject({
  rail: z.literal('partner', {
    error: 'must be partner: a bank or a check would learn the name, so in this lane you hand the aid over yourself',
  }),
});

/**
 * Body of `POST /v1/confidential-applications` and of its amendment by PUT. There is no field for a name, a contact, an address, a
 * birth date or a text: who it is never leaves the partner. `caseNumber` is the household's at the partner, `partnerRef` this request's.
 */
export const confidentialBody = z.strictObject({
  programId: idOf('program'),
  partnerRef: caseReference(80),
  caseNumber: caseReference(40),
  area,
  household: householdOf,
  request: z.strictObject({ need: z.enum(needs), amount: money }),
  payment: handedOver.optional(),
  evidence,
  cameBy: z.enum(waysIn),
  consent: z.strictObject({ noticeVersion: line(40, seen()), language: languageTag, givenAt: instant }),
  relationship,
  assistance: assistance.optional(),
  attestation,
});
export type ConfidentialBody = z.infer<typeof confidentialBody>;
