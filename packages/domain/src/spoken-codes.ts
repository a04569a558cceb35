// Codes that people read out, write down and type: twelve letters in three groups, none of which looks like another.
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from './canonical.ts';

/** Crockford's: no letter looks like another one or like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 3;
const groupLength = 4;

/** Bytes that a code is made of; five bits of each are used, 60 in all. */
export const codeBytes = groups * groupLength;

/** The code of so many bytes, in groups: `7Q4M-2KXD-0R9C`. */
export const spokenCode = (bytes: Uint8Array): string => {
  const letters = [...bytes.subarray(0, codeBytes)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return Array.from({ length: groups }, (_, at) => letters.slice(at * groupLength, (at + 1) * groupLength)).join('-');
};

/** A code as a person may have written it, without its groups: any case, any gaps, O for 0, I and L for 1. */
export const plainCode = (code: string): string =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

const isPlain = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** Says whether a text can be such a code at all, however it is written. */
export const isSpokenCode = (code: string): boolean => code.length <= 40 && isPlain.test(plainCode(code));

/** Says whether two texts are the same; takes as long for a wrong one as for the right one. */
export const isSameText = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
