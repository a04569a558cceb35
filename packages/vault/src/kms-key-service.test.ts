// The KMS adapter with the real client against a loopback endpoint: which verbs it calls, with what, and what comes back.
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kmsKeyService } from './kms-key-service.ts';

const seen: { verb: string; input: Record<string, unknown> }[] = [];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    seen.push({
      verb: String(request.headers['x-amz-target']).split('.')[1] ?? '',
      input: JSON.parse(Buffer.concat(chunks).toString()),
    });
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify({ Plaintext: base64('plain'), CiphertextBlob: base64('wrapped'), Mac: base64('mac') }));
  });
});
let kms = kmsKeyService();

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  kms = kmsKeyService({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('speaks the three verbs, each bound to its context', async () => {
  const context = { fiscalAgent: 'org_A', epoch: '2026-11-21' };
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
  const made = await kms.generateDataKey('vault-key', context);
  expect([text(made.plain), text(made.wrapped)]).toEqual(['plain', 'wrapped']);
  expect(text(await kms.decrypt('vault-key', Buffer.from('wrapped'), context))).toBe('plain');
  expect(text(await kms.generateMac('mac-key', Buffer.from('hearth/v1/request')))).toBe('mac');
  expect(seen).toEqual([
    { verb: 'GenerateDataKey', input: { KeyId: 'vault-key', KeySpec: 'AES_256', EncryptionContext: context } },
    { verb: 'Decrypt', input: { KeyId: 'vault-key', CiphertextBlob: base64('wrapped'), EncryptionContext: context } },
    {
      verb: 'GenerateMac',
      input: { KeyId: 'mac-key', Message: base64('hearth/v1/request'), MacAlgorithm: 'HMAC_SHA_256' },
    },
  ]);
});
