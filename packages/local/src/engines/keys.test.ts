import { createPublicKey, verify } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
  VerifyCommand,
  VerifyMacCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsCaller, awsErrorCode } from './aws-json.ts';
import { newFolder, sdkSettings } from './engine-fixtures.ts';
import { type Keys, startKeys } from './keys.ts';
import { openPorts } from './ports.ts';

const folder = newFolder();
let keys: Keys;
let kms: KMSClient;

const start = async () => {
  keys = await startKeys(folder.path, openPorts(folder.path));
  keys.ensureKeys([
    { id: 'vault-key', kind: 'SYMMETRIC_DEFAULT', alias: 'vault' },
    { id: 'other-key', kind: 'SYMMETRIC_DEFAULT' },
    { id: 'mac-key', kind: 'HMAC_256' },
    { id: 'seal-key', kind: 'ECC_NIST_EDWARDS25519', alias: 'alias/seal' },
  ]);
  kms = new KMSClient({ ...sdkSettings(keys.endpoint), maxAttempts: 1 });
};
const nameOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (fault: Error) => fault.name,
  );
const bytes = (text: string) => new TextEncoder().encode(text);

beforeAll(start);
afterAll(async () => {
  kms.destroy();
  await keys.stop();
  folder.remove();
});

describe('a symmetric key', () => {
  const context = { household: 'hh_1', epoch: '2026-11' };

  test('wraps a data key that only the same context unwraps', async () => {
    const made = await kms.send(
      new GenerateDataKeyCommand({ KeyId: 'vault-key', KeySpec: 'AES_256', EncryptionContext: context }),
    );
    expect(made.Plaintext).toHaveLength(32);
    const turned = { epoch: '2026-11', household: 'hh_1' };
    const opened = await kms.send(
      new DecryptCommand({ CiphertextBlob: made.CiphertextBlob, EncryptionContext: turned }),
    );
    expect(opened.Plaintext).toEqual(made.Plaintext);
    expect(opened.KeyId).toBe('arn:aws:kms:us-east-1:000000000000:key/vault-key');
    for (const EncryptionContext of [undefined, { household: 'hh_2', epoch: '2026-11' }, { household: 'hh_1' }]) {
      const asked = new DecryptCommand({ CiphertextBlob: made.CiphertextBlob, EncryptionContext });
      expect(await nameOf(kms.send(asked))).toBe('InvalidCiphertextException');
    }
  });

  test('is the same key by id, ARN, alias and alias ARN, and after a restart', async () => {
    const sealed = await kms.send(new EncryptCommand({ KeyId: 'alias/vault', Plaintext: bytes('secret') }));
    kms.destroy();
    await keys.stop();
    await start();
    const arn = 'arn:aws:kms:us-east-1:000000000000:';
    for (const KeyId of ['vault-key', `${arn}key/vault-key`, 'alias/vault', `${arn}alias/vault`, undefined]) {
      const opened = await kms.send(new DecryptCommand({ CiphertextBlob: sealed.CiphertextBlob, KeyId }));
      expect(Buffer.from(opened.Plaintext ?? []).toString()).toBe('secret');
    }
  });

  test('refuses as KMS refuses', async () => {
    const sealed = await kms.send(new EncryptCommand({ KeyId: 'vault-key', Plaintext: bytes('secret') }));
    const blob = sealed.CiphertextBlob ?? new Uint8Array();
    const changed = blob.map((byte, n) => (n === blob.length - 1 ? byte ^ 1 : byte));
    const decrypt = (CiphertextBlob: Uint8Array, KeyId?: string) =>
      nameOf(kms.send(new DecryptCommand({ CiphertextBlob, KeyId })));
    expect(await decrypt(changed)).toBe('InvalidCiphertextException');
    expect(await decrypt(bytes('nonsense'))).toBe('InvalidCiphertextException');
    expect(await decrypt(blob, 'other-key')).toBe('IncorrectKeyException');
    expect(await decrypt(blob, 'mac-key')).toBe('InvalidKeyUsageException');
    expect(await decrypt(blob, 'nobody')).toBe('NotFoundException');
    const dataKey = (more: object) => nameOf(kms.send(new GenerateDataKeyCommand({ KeyId: 'vault-key', ...more })));
    expect(await dataKey({})).toBe('ValidationException');
    expect(await dataKey({ NumberOfBytes: 2000 })).toBe('ValidationException');
    const long = new EncryptCommand({ KeyId: 'vault-key', Plaintext: new Uint8Array(4097) });
    expect(await nameOf(kms.send(long))).toBe('ValidationException');
  });

  test('that is disabled neither seals nor opens', async () => {
    const sealed = await kms.send(new EncryptCommand({ KeyId: 'other-key', Plaintext: bytes('secret') }));
    await kms.send(new DisableKeyCommand({ KeyId: 'other-key' }));
    expect(await nameOf(kms.send(new DecryptCommand({ CiphertextBlob: sealed.CiphertextBlob })))).toBe(
      'DisabledException',
    );
    expect((await kms.send(new DescribeKeyCommand({ KeyId: 'other-key' }))).KeyMetadata?.KeyState).toBe('Disabled');
  });
});

test('a MAC is the same for the same message, and is refused for another', async () => {
  const asked = { KeyId: 'mac-key', MacAlgorithm: 'HMAC_SHA_256' as const };
  const first = await kms.send(new GenerateMacCommand({ ...asked, Message: bytes('02139') }));
  const second = await kms.send(new GenerateMacCommand({ ...asked, Message: bytes('02139') }));
  expect(first.Mac).toHaveLength(32);
  expect(second.Mac).toEqual(first.Mac);
  expect((await kms.send(new VerifyMacCommand({ ...asked, Message: bytes('02139'), Mac: first.Mac }))).MacValid).toBe(
    true,
  );
  const wrong = new VerifyMacCommand({ ...asked, Message: bytes('02140'), Mac: first.Mac });
  expect(await nameOf(kms.send(wrong))).toBe('KMSInvalidMacException');
  const stronger = new GenerateMacCommand({ ...asked, MacAlgorithm: 'HMAC_SHA_512', Message: bytes('x') });
  expect(await nameOf(kms.send(stronger))).toBe('InvalidKeyUsageException');
});

test('a signature verifies with the public key alone', async () => {
  const Message = bytes('hearth.example/log\n42\n');
  const asked = { KeyId: 'alias/seal', SigningAlgorithm: 'ED25519_SHA_512' as const, MessageType: 'RAW' as const };
  const { Signature } = await kms.send(new SignCommand({ ...asked, Message }));
  const { PublicKey, KeySpec, SigningAlgorithms } = await kms.send(new GetPublicKeyCommand({ KeyId: 'alias/seal' }));
  expect({ KeySpec, SigningAlgorithms }).toEqual({
    KeySpec: 'ECC_NIST_EDWARDS25519',
    SigningAlgorithms: ['ED25519_SHA_512'],
  });
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  expect(verify(null, Message, key, Signature ?? new Uint8Array())).toBe(true);
  expect((await kms.send(new VerifyCommand({ ...asked, Message, Signature }))).SignatureValid).toBe(true);
  expect(await nameOf(kms.send(new VerifyCommand({ ...asked, Message: bytes('other'), Signature })))).toBe(
    'KMSInvalidSignatureException',
  );
});

describe('the key file', () => {
  test('is readable by its owner only', () => {
    expect(statSync(join(folder.path, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  test('never changes a key that exists, and refuses another kind under its id', () => {
    const before = readFileSync(join(folder.path, 'keys.json'), 'utf8');
    keys.ensureKeys([{ id: 'vault-key', kind: 'SYMMETRIC_DEFAULT' }]);
    expect(readFileSync(join(folder.path, 'keys.json'), 'utf8')).toBe(before);
    expect(() => keys.ensureKeys([{ id: 'vault-key', kind: 'HMAC_256' }])).toThrow(/is a SYMMETRIC_DEFAULT key/);
  });

  test('that is damaged is named, never replaced', async () => {
    const damaged = newFolder();
    writeFileSync(join(damaged.path, 'keys.json'), '{"keys": [');
    await expect(startKeys(damaged.path, openPorts(damaged.path))).rejects.toThrow(/keys\.json is not a JSON object/);
    damaged.remove();
  });
});

test('a secret is found by name and ARN, and its version changes with its value', async () => {
  const ask = awsCaller(keys.endpoint, 'secretsmanager');
  keys.putSecret({ id: 'hearth/provider', value: '{"apiKey":"one"}' });
  const first = await ask('GetSecretValue', { SecretId: 'hearth/provider' });
  expect(first['SecretString']).toBe('{"apiKey":"one"}');
  expect((await ask('GetSecretValue', { SecretId: first['ARN'] }))['SecretString']).toBe('{"apiKey":"one"}');
  keys.putSecret({ id: 'hearth/provider', value: '{"apiKey":"two"}' });
  expect((await ask('GetSecretValue', { SecretId: 'hearth/provider' }))['VersionId']).not.toBe(first['VersionId']);
  const missing = await ask('GetSecretValue', { SecretId: 'nothing' }).catch(awsErrorCode);
  expect(missing).toBe('ResourceNotFoundException');
  expect(await ask('DeleteSecret', { SecretId: 'nothing' }).catch(awsErrorCode)).toBe('UnknownOperationException');
});
