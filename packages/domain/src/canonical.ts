// Canonical bytes (RFC 8785, JCS) and the hashes made of them: what is proven is the bytes, not the object.
import { createHash } from 'node:crypto';

/** A value that JSON can carry without loss. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

// Most text is plain ASCII without anything to escape: it is its own JSON, and looking is cheaper than asking for it.
const isPlain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

const text = (value: string): string => {
  if (isPlain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('canonical JSON has no place for a lone surrogate');
  return JSON.stringify(value);
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const listText = (list: readonly Json[]): string => {
  let out = '';
  for (const each of list) out += out === '' ? canonical(each) : `,${canonical(each)}`;
  return `[${out}]`;
};

/**
 * The one serialization of a value (RFC 8785): members sorted by UTF-16 code units, numbers as ECMAScript prints them,
 * members that are undefined left out. Throws a TypeError for what JSON cannot carry (NaN, infinity, a lone surrogate).
 */
export const canonical = (value: Json): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no place for ${value}`);
    return JSON.stringify(value);
  }
  if (isList(value)) return listText(value);
  let out = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) out += `${out === '' ? '' : ','}${text(name)}:${canonical(member)}`;
  }
  return `{${out}}`;
};

/** SHA-256 of a text (UTF-8), as lower-case hex. */
export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');

/** Leaf hash of RFC 6962: SHA-256(0x00 followed by the bytes), lower-case hex. */
export const leafHash = (value: string): string =>
  createHash('sha256').update(Uint8Array.of(0)).update(value).digest('hex');

/**
 * Binds facts to a decision without telling them: SHA-256(nonce followed by the canonical facts), lower-case hex.
 * The nonce keeps few-valued facts from being guessed by trying (ADR 002).
 */
export const factsHash = (nonce: string, facts: Json): string => sha256(`${nonce}${canonical(facts)}`);
