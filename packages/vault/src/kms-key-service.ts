// AWS KMS as a key service. Hides its client.
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  KMSClient,
  type KMSClientConfig,
} from '@aws-sdk/client-kms';
import type { KeyService } from './key-service.ts';

const bytesOf = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes === undefined) throw new Error('the key service answered without bytes');
  return bytes;
};

/** Short waits and few tries: a caller waits at most some seconds, and its trigger tries again. */
const patience: KMSClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
};

/** The key service of this account; the client is made at the first call and keeps its connections. */
export const kmsKeyService = (config: KMSClientConfig = {}): KeyService => {
  let made: KMSClient | undefined;
  const client = (): KMSClient => {
    made ??= new KMSClient({ ...patience, ...config });
    return made;
  };
  return {
    generateDataKey: async (KeyId, EncryptionContext) => {
      const key = await client().send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext }));
      return { plain: bytesOf(key.Plaintext), wrapped: bytesOf(key.CiphertextBlob) };
    },
    decrypt: async (KeyId, CiphertextBlob, EncryptionContext) =>
      bytesOf((await client().send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }))).Plaintext),
    generateMac: async (KeyId, Message) =>
      bytesOf((await client().send(new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' }))).Mac),
  };
};
