// AES-256-GCM with authenticated data: the one form in which anything is encrypted here.
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { canonical, type Json } from '@hearth/domain/canonical';
import type { RandomBytes } from '@hearth/domain/ids';
import { vaultFault } from './vault-fault.ts';

const format = 1;
const nonceBytes = 12;
const tagBytes = 16;
// Lengths tell, too: a text is filled up with spaces, which JSON passes over.
const blockBytes = 256;

/** What a sealed value is bound to. A value that is opened under anything else does not open. */
export type Binding = Readonly<Record<string, string | number>>;

/**
 * Encrypts bytes under a 256-bit key: format byte, nonce (12), ciphertext, tag (16). `random` must never repeat a nonce under
 * one key.
 */
export const sealBytes = (key: KeyObject, binding: Binding, plain: Uint8Array, random: RandomBytes): Uint8Array => {
  const nonce = random(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(canonical(binding)));
  const body = cipher.update(plain);
  const end = cipher.final();
  return new Uint8Array(Buffer.concat([Uint8Array.of(format), nonce, body, end, cipher.getAuthTag()]));
};

/** Reverses `sealBytes`. Faults: `VaultTampered` when key, binding or bytes are not those it was sealed with. */
export const openBytes = (key: KeyObject, binding: Binding, sealed: Uint8Array): Uint8Array => {
  const tampered = (): Error => vaultFault('VaultTampered', `a sealed value does not open under ${canonical(binding)}`);
  if (sealed.length < 1 + nonceBytes + tagBytes || sealed[0] !== format) throw tampered();
  const tagAt = sealed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(canonical(binding)));
  decipher.setAuthTag(sealed.subarray(tagAt));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, tagAt)), decipher.final()]);
  } catch {
    throw tampered();
  }
};

/** Encrypts a JSON value; its length is hidden up to 256 bytes. */
export const sealJson = (key: KeyObject, binding: Binding, value: Json, random: RandomBytes): Uint8Array => {
  const text = Buffer.from(canonical(value));
  const filled = Buffer.alloc(Math.ceil(text.length / blockBytes) * blockBytes, ' ');
  text.copy(filled);
  return sealBytes(key, binding, filled, random);
};

/** Reverses `sealJson`. Faults: `VaultTampered`. */
export const openJson = (key: KeyObject, binding: Binding, sealed: Uint8Array): Json => {
  const value: Json = JSON.parse(Buffer.from(openBytes(key, binding, sealed)).toString('utf8'));
  return value;
};
