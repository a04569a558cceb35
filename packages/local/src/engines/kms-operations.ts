// The KMS verbs that run locally, over a key ring; hides KMS's parameter rules, outputs and error codes.
import { randomBytes } from 'node:crypto';
import { ACCOUNT_ID } from './aws-json.ts';
import { type AwsAnswer, type AwsOperations, refusal } from './aws-json-server.ts';
import { type JsonRecord, numberIn, textIn } from './json-reading.ts';
import { type KeyRing, keyArn, open, type StoredKey, seal } from './key-ring.ts';
import { blobIn, contextIn, invalid, keyIn, MAX_MESSAGE_BYTES, USAGE } from './kms-input.ts';
import { macOperations, signingOperations } from './kms-signing.ts';

const MAX_DATA_KEY_BYTES = 1_024;
const CIPHER = 'SYMMETRIC_DEFAULT';

const metadataOf = (key: StoredKey): JsonRecord => ({
  AWSAccountId: ACCOUNT_ID,
  KeyId: key.id,
  Arn: keyArn(key),
  CreationDate: key.createdAtSeconds,
  Enabled: key.isEnabled,
  KeyState: key.isEnabled ? 'Enabled' : 'Disabled',
  KeySpec: key.kind,
  KeyUsage: USAGE[key.kind],
  KeyManager: 'CUSTOMER',
  Origin: 'AWS_KMS',
  MultiRegion: false,
});

const dataKey = (ring: KeyRing, input: JsonRecord, withPlaintext: boolean): AwsAnswer => {
  const key = keyIn(ring, input, 'SYMMETRIC_DEFAULT');
  if ('refused' in key) return key;
  const named = { AES_256: 32, AES_128: 16 }[textIn(input, 'KeySpec') ?? ''];
  const bytes = numberIn(input, 'NumberOfBytes') ?? named;
  if (bytes === undefined || ('KeySpec' in input && 'NumberOfBytes' in input)) {
    return invalid('Please specify either number of bytes or key spec.');
  }
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > MAX_DATA_KEY_BYTES)
    return invalid(`Value '${bytes}' at 'numberOfBytes' failed`);
  const plaintext = randomBytes(bytes);
  const blob = seal(key, plaintext, contextIn(input)).toString('base64');
  const shown = withPlaintext ? { Plaintext: plaintext.toString('base64') } : {};
  return { output: { CiphertextBlob: blob, KeyId: keyArn(key), ...shown } };
};

const encrypt = (ring: KeyRing, input: JsonRecord): AwsAnswer => {
  const key = keyIn(ring, input, 'SYMMETRIC_DEFAULT');
  if ('refused' in key) return key;
  const plaintext = blobIn(input, 'Plaintext', MAX_MESSAGE_BYTES);
  if ('refused' in plaintext) return plaintext;
  const blob = seal(key, plaintext, contextIn(input)).toString('base64');
  return { output: { CiphertextBlob: blob, KeyId: keyArn(key), EncryptionAlgorithm: CIPHER } };
};

const decrypt = (ring: KeyRing, input: JsonRecord): AwsAnswer => {
  const named = 'KeyId' in input ? keyIn(ring, input, 'SYMMETRIC_DEFAULT') : undefined;
  if (named !== undefined && 'refused' in named) return named;
  const blob = blobIn(input, 'CiphertextBlob', MAX_MESSAGE_BYTES * 2);
  if ('refused' in blob) return blob;
  const opened = open(ring, blob, contextIn(input));
  if (opened === undefined)
    return refusal('InvalidCiphertextException', 'The ciphertext or the encryption context is not valid.');
  const { key, plaintext } = opened;
  if (named !== undefined && named.id !== key.id) {
    return refusal(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  }
  if (!key.isEnabled) return refusal('DisabledException', `${keyArn(key)} is disabled.`);
  return { output: { Plaintext: plaintext.toString('base64'), KeyId: keyArn(key), EncryptionAlgorithm: CIPHER } };
};

const setEnabled = (ring: KeyRing, input: JsonRecord, isEnabled: boolean): AwsAnswer => {
  const key = keyIn(ring, input, undefined);
  if ('refused' in key) return key;
  ring.setEnabled(key, isEnabled);
  return { output: {} };
};

/** The local KMS's operations by target. What is missing answers UnknownOperationException. */
export const kmsOperations = (ring: KeyRing): AwsOperations => ({
  'TrentService.GenerateDataKey': (input) => dataKey(ring, input, true),
  'TrentService.GenerateDataKeyWithoutPlaintext': (input) => dataKey(ring, input, false),
  'TrentService.Encrypt': (input) => encrypt(ring, input),
  'TrentService.Decrypt': (input) => decrypt(ring, input),
  'TrentService.DescribeKey': (input) => {
    const key = keyIn(ring, input, undefined);
    return 'refused' in key ? key : { output: { KeyMetadata: metadataOf(key) } };
  },
  'TrentService.DisableKey': (input) => setEnabled(ring, input, false),
  'TrentService.EnableKey': (input) => setEnabled(ring, input, true),
  ...macOperations(ring),
  ...signingOperations(ring),
});
