// Checkpoints and proofs of the log, as anybody asks for them.
import { z } from 'zod';

const most = 999_999_999_999_999;
const count = (least: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,14})$/, { error: 'must be a whole number in decimal, without a sign or zeros before it' })
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** `before`: only checkpoints of a smaller size, to go on behind the last one of a page. */
export const checkpointsQuery = z.strictObject({
  before: count(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

/** `leaf` counts from 0; `size` is the newest that is kept when it is not given. */
export const inclusionQuery = z.strictObject({ leaf: count(0), size: count(1).optional() });

/** `to` is the newest that is kept when it is not given. */
export const consistencyQuery = z.strictObject({ from: count(1), to: count(1).optional() });

/** A size as it stands in a path. */
export const sizeInPath = count(1);
