// Twin of the log's signer: a real Ed25519 key that follows from a name. For tests only.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { LogSigner } from './log-signer.ts';

/** DER before the 32 bytes of an Ed25519 private key (RFC 8410). */
const pkcs8Prefix = '302e020100300506032b657004220420';

/** A signer without a service. Two of one name sign alike. */
export const inMemoryLogSigner = (name = 'log'): LogSigner => {
  const seed = createHash('sha256').update(`in-memory ${name}`).digest('hex');
  const key = createPrivateKey({ key: Buffer.from(`${pkcs8Prefix}${seed}`, 'hex'), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: async () => spki.subarray(-32),
    sign: async (text) => sign(null, Buffer.from(text), key),
  };
};
