// Check registers on the wire.
import { z } from 'zod';
import { code, page } from './primitives.ts';

/** Body of `POST /v1/check-registers`: so many of the checks that wait, the oldest first. */
export const registerBody = z.strictObject({ limit: z.int().min(1).max(30).optional() });

export const registersQuery = z.strictObject({ status: z.enum(['prepared', 'released']).optional(), ...page.shape });

/** Why a register is not released: a code, no words about a household. */
export const registerDropBody = z.strictObject({ reason: code });

/**
 * Body of `POST /v1/check-registers/{id}/results`: the text of the filled-in file, up to 256 KB. `preview` says what would happen
 * and records nothing.
 */
export const registerResultsBody = z.strictObject({
  csv: z.string().min(1).max(262_144),
  preview: z.boolean().optional(),
});

/** As JSON such a text may take twice its length, and some more for letters beyond ASCII. */
export const mostResultsBytes = 655_360;
