// The short reference of a request, as messages and people on the phone say it. It is no credential: it opens nothing.
import { sha256 } from './canonical.ts';

/** Crockford's: no letter looks like another one or like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 5;

/** `R7K2Q`: the same for ever, and nothing of the id can be read back out of it. */
export const referenceOf = (applicationId: string): string => {
  const bytes = Buffer.from(sha256(`reference\n${applicationId}`), 'hex');
  const body = [...bytes.subarray(0, letters - 1)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `R${body}`;
};
