// The KMS verbs that prove: MACs and signatures; hides which algorithm belongs to which kind of key.
import type { AwsAnswer, AwsOperations } from './aws-json-server.ts';
import { refusal } from './aws-json-server.ts';
import type { JsonRecord } from './json-reading.ts';
import { textIn } from './json-reading.ts';
import {
  isMacOf,
  isSignatureOf,
  type KeyKind,
  type KeyRing,
  keyArn,
  macOf,
  publicKeyOf,
  type StoredKey,
  signatureOf,
} from './key-ring.ts';
import { blobIn, invalid, keyIn, MAX_MESSAGE_BYTES, USAGE } from './kms-input.ts';

const MAC_ALGORITHM = 'HMAC_SHA_256';
const SIGNING_ALGORITHM = 'ED25519_SHA_512';

const withMessage = (
  ring: KeyRing,
  input: JsonRecord,
  kind: KeyKind,
  algorithm: { readonly parameter: string; readonly name: string },
  does: (key: StoredKey, message: Buffer) => AwsAnswer,
): AwsAnswer => {
  const key = keyIn(ring, input, kind);
  if ('refused' in key) return key;
  if (input[algorithm.parameter] !== algorithm.name) {
    return refusal(
      'InvalidKeyUsageException',
      `Algorithm ${String(input[algorithm.parameter])} is incompatible with key spec ${key.kind}.`,
    );
  }
  if ((textIn(input, 'MessageType') ?? 'RAW') !== 'RAW') return invalid(`${algorithm.name} takes MessageType RAW.`);
  const message = blobIn(input, 'Message', MAX_MESSAGE_BYTES);
  return 'refused' in message ? message : does(key, message);
};

const MAC = { parameter: 'MacAlgorithm', name: MAC_ALGORITHM };
const SIGNING = { parameter: 'SigningAlgorithm', name: SIGNING_ALGORITHM };

/** MAC verbs by target. */
export const macOperations = (ring: KeyRing): AwsOperations => ({
  'TrentService.GenerateMac': (input) =>
    withMessage(ring, input, 'HMAC_256', MAC, (key, message) => ({
      output: { Mac: macOf(key, message).toString('base64'), MacAlgorithm: MAC_ALGORITHM, KeyId: keyArn(key) },
    })),
  'TrentService.VerifyMac': (input) =>
    withMessage(ring, input, 'HMAC_256', MAC, (key, message) => {
      const mac = blobIn(input, 'Mac', MAX_MESSAGE_BYTES);
      if ('refused' in mac) return mac;
      if (!isMacOf(key, message, mac)) return refusal('KMSInvalidMacException', 'The MAC is not valid.');
      return { output: { MacValid: true, MacAlgorithm: MAC_ALGORITHM, KeyId: keyArn(key) } };
    }),
});

/** Signing verbs by target. */
export const signingOperations = (ring: KeyRing): AwsOperations => ({
  'TrentService.Sign': (input) =>
    withMessage(ring, input, 'ECC_NIST_EDWARDS25519', SIGNING, (key, message) => ({
      output: {
        Signature: signatureOf(key, message).toString('base64'),
        SigningAlgorithm: SIGNING_ALGORITHM,
        KeyId: keyArn(key),
      },
    })),
  'TrentService.Verify': (input) =>
    withMessage(ring, input, 'ECC_NIST_EDWARDS25519', SIGNING, (key, message) => {
      const signature = blobIn(input, 'Signature', MAX_MESSAGE_BYTES);
      if ('refused' in signature) return signature;
      if (!isSignatureOf(key, message, signature))
        return refusal('KMSInvalidSignatureException', 'The signature is not valid.');
      return { output: { SignatureValid: true, SigningAlgorithm: SIGNING_ALGORITHM, KeyId: keyArn(key) } };
    }),
  'TrentService.GetPublicKey': (input) => {
    const key = keyIn(ring, input, 'ECC_NIST_EDWARDS25519');
    if ('refused' in key) return key;
    return {
      output: {
        KeyId: keyArn(key),
        PublicKey: publicKeyOf(key).toString('base64'),
        KeySpec: key.kind,
        KeyUsage: USAGE[key.kind],
        SigningAlgorithms: [SIGNING_ALGORITHM],
      },
    };
  },
});
