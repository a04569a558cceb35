// Legal demands on the wire: codes, ids, days and hashes; the papers themselves stay with counsel.
import { adviceGrounds, advices, demandSources, instruments, leavable } from '@hearth/domain/demands';
import { kindOf } from '@hearth/domain/ids';
import { z } from 'zod';
import { idOf, isoDate, line } from './primitives.ts';

const paperHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'must be the SHA-256 of the paper, in lower-case hex' })
  .optional();

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** The id of any record of ours. */
const recordId = z
  .string()
  .refine((text) => text.length <= 40 && /^[a-z]+_[0-9A-HJKMNP-TV-Z]{26}$/.test(text) && kindOf(text) !== undefined, {
    error: 'must be the id of a record, as Hearth gave it',
  });

/** Body of `POST /v1/demands`. `authority`: the name of a court or authority, never of a person. */
export const demandBody = z
  .strictObject({
    source: z.enum(demandSources),
    authority: line(120).optional(),
    instrument: z.enum(instruments),
    receivedOn: isoDate,
    dueOn: isoDate.optional(),
    paperHash,
    about: z.array(recordId).max(50).refine(isDistinct, { error: 'names a record twice' }).default([]),
  })
  .refine(({ source, authority }) => source !== 'private-party' || authority === undefined, {
    error: 'is never given for a private party: no person is named in the record',
    path: ['authority'],
  })
  .refine(({ receivedOn, dueOn }) => dueOn === undefined || dueOn >= receivedOn, {
    error: 'can not be before the demand was received',
    path: ['dueOn'],
  });

/** Body of `POST /v1/demands/{id}/advice`: counsel's word, as somebody of the fiscal agent writes it down. */
export const adviceBody = z.strictObject({
  advice: z.enum(advices),
  grounds: z.array(z.enum(adviceGrounds)).min(1).max(5).refine(isDistinct, { error: 'gives a ground twice' }),
  paperHash,
});

/** Body of `POST /v1/demands/{id}/answer`: what left; an empty list when nothing did. */
export const demandAnswerBody = z.strictObject({
  left: z
    .array(z.strictObject({ what: z.enum(leavable), about: recordId }))
    .max(100)
    .refine((left) => isDistinct(left.map(({ what, about }) => `${what} ${about}`)), {
      error: 'names something twice',
    }),
});

/** Body of `POST /v1/awards/{id}/evidence`: why an auditor or the controller sees who got a grant. */
export const evidenceBody = z
  .strictObject({
    reason: z.enum(['audit-sample', 'tax-authority', 'funder-review', 'complaint', 'legal-demand']),
    demandId: idOf('demand').optional(),
  })
  .refine(({ reason, demandId }) => (reason === 'legal-demand') === (demandId !== undefined), {
    error: 'is given for a legal demand, and only then',
    path: ['demandId'],
  });
