// Signatures of messages to webhooks (Standard Webhooks 1.0.0): HMAC-SHA256 and Ed25519, under secrets that follow from the MAC key
// and are kept nowhere. Hides how they follow.
import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Macs } from './macs.ts';

/** What a receiver checks by. `secret`: `whsec_...`, shared; `publicKey`: `whpk_...`, for everybody. */
export type WebhookSecrets = { readonly secret: string; readonly publicKey: string };

/** What is signed: the message's id, its timestamp (seconds since 1970), its bytes. */
export type SignedMessage = { readonly id: string; readonly timestamp: number; readonly body: string };

/** Faults: the key service's. */
export type WebhookSigner = {
  /** The secrets of one generation; the same whenever they are asked for. */
  readonly secretsOf: (webhookId: string, generation: number) => Promise<WebhookSecrets>;
  /** The value of `webhook-signature`: both signatures of each generation, with blanks between. */
  readonly signatures: (webhookId: string, generations: readonly number[], message: SignedMessage) => Promise<string>;
};

// The frame of an Ed25519 private key in PKCS #8; the seed comes after it.
const frame = Buffer.from('302e020100300506032b657004220420', 'hex');
const rawPublicBytes = 32;

const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([frame, seed]), format: 'der', type: 'pkcs8' });

const publicBytes = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-rawPublicBytes);

/** The signer over keyed hashes. */
export const webhookSigner = ({ macsOf }: Pick<Macs, 'macsOf'>): WebhookSigner => {
  const keysOf = async (webhookId: string, generation: number) => {
    const mac = await macsOf('webhook/hmac', 'webhook/ed25519');
    const name = `${webhookId}\n${generation}`;
    const shared = Buffer.from(mac('webhook/hmac', name), 'hex');
    return { shared, own: privateKeyOf(Buffer.from(mac('webhook/ed25519', name), 'hex')) };
  };
  return {
    secretsOf: async (webhookId, generation) => {
      const { shared, own } = await keysOf(webhookId, generation);
      return {
        secret: `whsec_${shared.toString('base64')}`,
        publicKey: `whpk_${publicBytes(own).toString('base64')}`,
      };
    },
    signatures: async (webhookId, generations, { id, timestamp, body }) => {
      const content = Buffer.from(`${id}.${timestamp}.${body}`);
      const signed = await Promise.all(
        generations.map(async (generation) => {
          const { shared, own } = await keysOf(webhookId, generation);
          const symmetric = createHmac('sha256', shared).update(content).digest('base64');
          return [`v1,${symmetric}`, `v1a,${sign(null, content, own).toString('base64')}`];
        }),
      );
      return signed.flat().join(' ');
    },
  };
};
