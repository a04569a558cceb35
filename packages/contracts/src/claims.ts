// What a household sends and is told with its claim code, and what a partner may do about a code.
import { z } from 'zod';
import { isoDate, languageTag, line } from './primitives.ts';

/** Body of `POST /v1/applications/{id}/claim-code`. `replace`: from here on only the next code counts; `end`: none does. */
export const claimCodeBody = z.strictObject({ act: z.enum(['replace', 'end']) });
export type ClaimCodeBody = z.infer<typeof claimCodeBody>;

/** A code as it is written down and read out. */
export const claimCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);

/** Body of `POST /v1/step-back`: it can not be undone, so it is said twice. */
export const stepBackBody = z.strictObject({ sure: z.literal(true) });

/** Query of `GET /v1/status/page`: the language that somebody chose. Nothing else is ever in that address. */
export const statusPageQuery = z.strictObject({ language: languageTag.optional() });
export type StatusPageQuery = z.infer<typeof statusPageQuery>;

const said = line(600);

/** What a household may do about a decision, and where its appeal stands. `words`: what the fund answered, as the reviewer wrote it. */
export const appealTold = z.strictObject({
  is: z.enum(['possible', 'open', 'granted', 'stands', 'withdrawn']),
  until: isoDate.optional(),
  dueOn: isoDate.optional(),
  words: z.string().max(4_000).optional(),
});

/** Where a request stands, in the household's own language where a person has read it there: no name, no amount. */
export const statusAnswer = z.strictObject({
  reference: line(20),
  stage: line(40),
  said,
  /** Why it stands there, where its household may hear it here. */ reason: line(40).optional(),
  why: said.optional(),
  doNow: said,
  date: isoDate.optional(),
  dateSaid: said.optional(),
  /** The public number of the partner that handed it in. */ phone: line(40).optional(),
  language: languageTag,
  direction: z.enum(['ltr', 'rtl']),
  appeal: appealTold.optional(),
  /** Whom to call to hear it in the language that was asked for, when it is told in English for now. */
  note: z.strictObject({ said, language: languageTag, direction: z.enum(['ltr', 'rtl']) }).optional(),
  canStepBack: z.boolean(),
});
