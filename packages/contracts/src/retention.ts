// Erasures, legal holds and kept records on the wire. Reasons are codes: words could name somebody, and the record keeps them.
import { askedReasons } from '@hearth/domain/erasure';
import { z } from 'zod';
import { code, idOf, page } from './primitives.ts';

/** Body of `POST /v1/applications/{id}/erasure`. */
export const erasureBody = z.strictObject({ reason: z.enum(askedReasons) });

/** What a second person says of an erasure that was asked for. */
export const erasureDecisionBody = z.strictObject({ decision: z.enum(['confirm', 'drop']) });

/** `asked` waits for a second person, `confirmed` for the next run, `account` for the provider; `kept` is kept apart until a day. */
export const erasuresQuery = z.strictObject({
  queue: z.enum(['asked', 'confirmed', 'account', 'kept']).optional(),
  ...page.shape,
});

/** Body of `POST /v1/households/{id}/legal-hold`. `demandId`: the demand that it was placed for, where there is one. */
export const holdBody = z.strictObject({ reason: code, demandId: idOf('demand').optional() });

/** One person asks that a hold end, another lifts it or lets it stand. */
export const holdLiftingBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('request'), reason: code }),
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({ decision: z.literal('drop') }),
]);

/** Body of `POST /v1/households/{id}/kept-record`: why somebody reads it. */
export const keptRecordBody = z.strictObject({ reason: code });
