// The shapes that answers are made of: what many routes tell alike, and the ids that examples use.
import { roles } from '@hearth/domain/duties';
import { derivedId, type Id, type IdKind } from '@hearth/domain/ids';
import { z } from 'zod';
import { code, currency, idOf } from '../primitives.ts';

/** An id for examples: of the right form, and of nobody. */
export const exampleId = <K extends IdKind>(kind: K): Id<K> => derivedId(kind, 'example');

/** Text of ours: a name, a sentence. */
export const text = z.string().max(20_000);

/** SHA-256 in lower-case hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** How many times a record was changed: what If-Match asks for. */
export const version = z.int().min(0);

/** A number of things. */
export const count = z.int().min(0);

/** Money that may be nothing, or less than nothing, in minor units. */
export const minor = z.int();

/** Where a list goes on: the next call's `cursor`. Absent on the last page. */
export const next = z.string().max(1_000).optional();

/** A JSON value whose inside is told elsewhere: by a form of its own, which is named beside it. */
export const anything = z.unknown();

/** Somebody of a household, as their partner wrote it: older records may say more, or less. */
export const personTold = z.looseObject({
  given: text.optional(),
  family: text.optional(),
  birthDate: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  relation: text.optional(),
});

/** Where a household lives, as its partner wrote it. */
export const addressTold = z.looseObject({
  line1: text.optional(),
  line2: text.optional(),
  city: text.optional(),
  postalCode: text.optional(),
  area: text.optional(),
  generalDelivery: z.boolean().optional(),
});

export const moneyTold = z.strictObject({ amountMinor: minor, currency });

/** What became of one of several: an outcome, and why where there is a why. */
const outcome = { outcome: code, detail: text.optional() };
export const awardAnswers = z.array(z.strictObject({ awardId: idOf('award'), ...outcome }));
export const applicationAnswers = z.array(z.strictObject({ applicationId: idOf('application'), ...outcome }));

/** Where an appeal stands. */
export const appealStatus = z.enum(['open', 'granted', 'stands', 'withdrawn']);

/** The outcome of one rule, in words. */
export const finding = z.strictObject({ code, outcome: z.enum(['pass', 'fail', 'unknown']), sentence: text });

export const applicationStatus = z.enum(['submitted', 'question', 'referred', 'awarded', 'declined', 'withdrawn']);
export const awardStatus = z.enum([
  'awaiting-approval',
  'waiting-for-funds',
  'approved',
  'waiting-for-payee',
  'awaiting-reissue',
  'reissue-dropped',
  'lapsed',
  'sent-back',
  'withdrawn',
]);
export const disbursementStatus = z.enum([
  'intended',
  'released',
  'held',
  'settled',
  'failed',
  'returned',
  'waiting-for-advance',
  'advanced',
  'handed-over',
  'confirmed',
  'unclaimed',
  'waiting-for-register',
  'registered',
  'issued',
  'cleared',
  'voided',
  'stale',
]);
export const advanceStatus = z.enum(['intended', 'released', 'held', 'settled', 'failed', 'returned']);
export const payeeReadiness = z.enum(['requested', 'opened', 'ready', 'restricted', 'changed', 'closing', 'closed']);
export const sanctionsStatus = z.enum(['clear', 'hit', 'listed']);
export const rail = z.enum(['bank', 'partner', 'manual']);
export const organizationKind = z.enum(['fiscal-agent', 'partner', 'funder']);
export const role = z.enum(roles);

/** Money set apart: where it is, and where it came to. */
export const slicePlace = { programId: idOf('program'), partnerId: idOf('organization'), purpose: code };
export const sliceTold = z.strictObject({
  fundId: idOf('fund').optional(),
  ...slicePlace,
  allottedMinor: minor,
  availableMinor: minor,
  encumberedMinor: minor,
  spentMinor: minor,
});
