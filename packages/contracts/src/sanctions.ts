// The sanctions step on the wire: what a person looked up in which list, and what a second person found of a hit.
import { resolutionReasons } from '@hearth/domain/sanctions';
import { z } from 'zod';
import { code, page } from './primitives.ts';

/** Body of `POST /v1/sanctions-checks/{id}`. `listVersion`: as its publisher names it, mostly a date. No name is sent. */
export const sanctionsCheckBody = z.strictObject({
  list: code,
  listVersion: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/, {
    error: 'must be the version of the list, such as 2026-11-20',
  }),
  result: z.enum(['clear', 'hit']),
});

/** Body of `POST /v1/sanctions-checks/{id}/resolution`: a code of a closed list for each finding, so that no name is written down. */
export const sanctionsResolutionBody = z.discriminatedUnion('finding', [
  z.strictObject({ finding: z.literal('somebody-else'), reason: z.enum(resolutionReasons['somebody-else']) }),
  z.strictObject({ finding: z.literal('listed'), reason: z.enum(resolutionReasons.listed) }),
]);

/** `hit` (the usual): what waits for a second person. `listed`: what was found to be the listed one. */
export const sanctionsQuery = z.strictObject({ status: z.enum(['hit', 'listed']).optional(), ...page.shape });
