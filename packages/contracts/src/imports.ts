// A list that a partner sends: what is said of its file before it comes up, how it is read, and how its rows are asked for.
import { applyChoices, importFormats, importPurposes } from '@hearth/domain/import-events';
import { z } from 'zod';
import { idOf, languageTag, page } from './primitives.ts';

/** The largest file of any kind that comes up; of each kind, its reader says what it takes. */
export const mostImportBytes = 64 * 1024 * 1024;

/** Body of `POST /v1/imports`. The size and the hash are part of the address that it comes up by. */
export const importBody = z.strictObject({
  programId: idOf('program'),
  purpose: z.enum(importPurposes).default('applications'),
  format: z.enum(importFormats),
  bytes: z.int().min(1).max(mostImportBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be the SHA-256 of the file, 64 lower-case hex digits' }),
  language: languageTag.optional(),
});
export type ImportBody = z.infer<typeof importBody>;

/** Body of `POST /v1/imports/{id}/application`. */
export const applyBody = z.strictObject({ choice: z.enum(applyChoices) });
export type ApplyBody = z.infer<typeof applyBody>;

/** Query of `GET /v1/imports/{id}/rows`: parts of some hundred rows, from 1. */
export const importRowsQuery = z.strictObject({ part: z.coerce.number().int().min(1).max(1_000).optional() });
export type ImportRowsQuery = z.infer<typeof importRowsQuery>;

/** Query of `GET /v1/imports`: the caller's own, the oldest first. */
export const importsQuery = z.strictObject({ ...page.shape });

/** Query of `GET /v1/imports/template`. */
export const importTemplateQuery = z.strictObject({
  purpose: z.enum(importPurposes).optional(),
  format: z.enum(importFormats).optional(),
  language: languageTag.optional(),
});
export type ImportTemplateQuery = z.infer<typeof importTemplateQuery>;
