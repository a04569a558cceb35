// Signatures on the log's checkpoints: Ed25519, by a key that never leaves its service. Hides AWS KMS.
import { GetPublicKeyCommand, KMSClient, type KMSClientConfig, SignCommand } from '@aws-sdk/client-kms';

/** Signs for the log. Ed25519 is deterministic: one text, one signature. Faults: the service's. */
export type LogSigner = {
  /** The 32 bytes of the public key. */ readonly publicKey: () => Promise<Uint8Array>;
  /** 64 bytes over the text in UTF-8 (RFC 8032, no prehash). */ readonly sign: (text: string) => Promise<Uint8Array>;
};

/** DER before the 32 bytes of an Ed25519 public key (RFC 8410). */
const spkiPrefix = '302a300506032b6570032100';

const rawKey = (spki: Uint8Array | undefined): Uint8Array => {
  const hex = Buffer.from(spki ?? []).toString('hex');
  if (hex.length !== 88 || !hex.startsWith(spkiPrefix)) throw new Error('the key that signs the log is no Ed25519 key');
  return Buffer.from(hex.slice(spkiPrefix.length), 'hex');
};

const patience: KMSClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
};

/** The signer over a key of AWS KMS (`ECC_NIST_EDWARDS25519`); its public half is asked for once. */
export const kmsLogSigner = (keyId: string, config: KMSClientConfig = {}): LogSigner => {
  let made: KMSClient | undefined;
  let known: Promise<Uint8Array> | undefined;
  const client = (): KMSClient => {
    made ??= new KMSClient({ ...patience, ...config });
    return made;
  };
  const asked = async (): Promise<Uint8Array> =>
    rawKey((await client().send(new GetPublicKeyCommand({ KeyId: keyId }))).PublicKey);
  return {
    publicKey: () => {
      known ??= asked();
      known.catch(() => {
        known = undefined;
      });
      return known;
    },
    sign: async (text) => {
      const { Signature: signature } = await client().send(
        new SignCommand({
          KeyId: keyId,
          Message: Buffer.from(text),
          MessageType: 'RAW',
          SigningAlgorithm: 'ED25519_SHA_512',
        }),
      );
      if (signature?.length !== 64) throw new Error('the key service answered without a signature');
      return signature;
    },
  };
};
