// Publications on the wire: a template, a span and a scope out of fixed lists. Nobody can ask for another table.
import { dropReasons, publicationTemplates } from '@hearth/domain/publication-events';
import { z } from 'zod';
import { currency, idOf, isoDate, page } from './primitives.ts';

const quarter = z.string().regex(/^20\d{2}-Q[1-4]$/, { error: 'must be a quarter, such as 2026-Q3' });
const year = z.string().regex(/^20\d{2}$/, { error: 'must be a year, such as 2026' });

/** A calendar quarter or year by its name; a round of help by the days it lasted, both inclusive. */
const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quarter'), name: quarter }),
  z.strictObject({ kind: z.literal('year'), name: year }),
  z.strictObject({ kind: z.literal('round'), from: isoDate, until: isoDate }),
]);

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('funder'), funderId: idOf('organization') }),
  z.strictObject({ kind: z.literal('program'), programId: idOf('program') }),
]);

/** Body of `POST /v1/publications`. `currency`: only where the fund has several. */
export const publicationBody = z.strictObject({
  template: z.enum(publicationTemplates),
  period,
  scope: scope.default({ kind: 'all' }),
  currency: currency.optional(),
});

/** Body of `POST /v1/publications/{id}/signature`: the hash of the document that was read. */
export const publicationSignatureBody = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be the SHA-256 of the document, in lower-case hex' }),
});

/** Body of `POST /v1/publications/{id}/drop`. */
export const publicationDropBody = z.strictObject({ reason: z.enum(dropReasons) });

/** Query of the caller's own list. `status`: for those who prepare and check; everybody else sees what is published. */
export const ownPublicationsQuery = z.strictObject({
  ...page.shape,
  status: z.enum(['asked', 'drafted', 'signed-once', 'signed-off', 'published', 'refused', 'dropped']).optional(),
});
