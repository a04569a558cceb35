// Reads the parameters of a KMS call; hides which of them are refused, and with which code.
import { type AwsRefusal, refusal } from './aws-json-server.ts';
import { type JsonRecord, recordIn, textIn } from './json-reading.ts';
import { type KeyKind, type KeyRing, keyArn, type StoredKey } from './key-ring.ts';

export const MAX_MESSAGE_BYTES = 4_096;

export const USAGE: Readonly<Record<KeyKind, string>> = {
  SYMMETRIC_DEFAULT: 'ENCRYPT_DECRYPT',
  HMAC_256: 'GENERATE_VERIFY_MAC',
  ECC_NIST_EDWARDS25519: 'SIGN_VERIFY',
};

export const invalid = (message: string): AwsRefusal => refusal('ValidationException', message);

export const blobIn = (input: JsonRecord, name: string, maxBytes: number): Buffer | AwsRefusal => {
  const text = textIn(input, name);
  const blob = text === undefined ? undefined : Buffer.from(text, 'base64');
  if (blob === undefined || blob.length === 0)
    return invalid(`1 validation error detected: Value at '${name}' failed: required`);
  return blob.length > maxBytes ? invalid(`Value at '${name}' is longer than ${maxBytes} bytes`) : blob;
};

export const contextIn = (input: JsonRecord): Record<string, string> =>
  Object.fromEntries(
    Object.entries(recordIn(input['EncryptionContext'])).map(([name, value]) => [name, String(value)]),
  );

export const keyIn = (ring: KeyRing, input: JsonRecord, kind: KeyKind | undefined): StoredKey | AwsRefusal => {
  const reference = textIn(input, 'KeyId');
  if (reference === undefined) return invalid(`Value at 'keyId' failed to satisfy constraint: Member must not be null`);
  const key = ring.find(reference);
  if (key === undefined) {
    const isAlias = reference.includes('alias/');
    return refusal(
      'NotFoundException',
      isAlias ? `Alias ${reference} is not found.` : `Key '${reference}' does not exist`,
    );
  }
  if (kind === undefined) return key;
  if (!key.isEnabled) return refusal('DisabledException', `${keyArn(key)} is disabled.`);
  return key.kind === kind
    ? key
    : refusal('InvalidKeyUsageException', `${keyArn(key)} key usage is ${USAGE[key.kind]}.`);
};
