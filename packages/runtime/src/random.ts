// Randomness: the operating system's, and the only place that asks for it.
import { randomBytes as fromSystem } from 'node:crypto';

/** `length` random bytes, fit for keys and ids. */
export const randomBytes = (length: number): Uint8Array => fromSystem(length);
