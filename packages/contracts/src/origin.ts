// How the door in front of the API shows that a request came through it: a header that no caller can set, and the secret in it.
import { z } from 'zod';

export const originHeader = 'x-hearth-origin';

/** The values by which the door is known: two, so that one can be replaced while the other is in use. An empty one counts for nothing. */
export const originSecret = z.object({ first: z.string(), second: z.string() });
