// Twin of the key service: real encryption under keys that follow from their ids, and a count of its calls. For tests only.
import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { KeyService } from './key-service.ts';
import { openBytes, sealBytes } from './sealing.ts';

/** How often each verb was called. */
export type KeyServiceCalls = { generateDataKey: number; decrypt: number; generateMac: number };

const keyOf = (keyId: string): KeyObject => createSecretKey(createHash('sha256').update(`in-memory ${keyId}`).digest());

/** A key service without a cloud. `calls` counts, so that cost can be tested. */
export const inMemoryKeyService = (): KeyService & { readonly calls: KeyServiceCalls } => {
  const calls: KeyServiceCalls = { generateDataKey: 0, decrypt: 0, generateMac: 0 };
  return {
    calls,
    generateDataKey: async (keyId, context) => {
      calls.generateDataKey += 1;
      const plain = randomBytes(32);
      return { plain, wrapped: sealBytes(keyOf(keyId), context, plain, randomBytes) };
    },
    decrypt: async (keyId, wrapped, context) => {
      calls.decrypt += 1;
      return openBytes(keyOf(keyId), context, wrapped);
    },
    generateMac: async (keyId, message) => {
      calls.generateMac += 1;
      return createHmac('sha256', keyOf(keyId)).update(message).digest();
    },
  };
};
