// The log's signer with the real client against a loopback endpoint, held together with its twin.
import { createServer } from 'node:http';
import { headText, isSignedBy } from '@hearth/domain/checkpoint-note';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inMemoryLogSigner } from './in-memory-log-signer.ts';
import { kmsLogSigner, type LogSigner } from './log-signer.ts';

const twin = inMemoryLogSigner();
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const seen: { verb: string; input: Record<string, unknown> }[] = [];
let answerWith: ((verb: string, input: Record<string, unknown>) => Promise<object>) | undefined;

const answer = async (verb: string, input: Record<string, unknown>): Promise<object> => {
  if (answerWith !== undefined) return answerWith(verb, input);
  if (verb === 'GetPublicKey')
    return { PublicKey: Buffer.concat([spkiPrefix, await twin.publicKey()]).toString('base64') };
  const signature = await twin.sign(Buffer.from(String(input['Message']), 'base64').toString());
  return { Signature: Buffer.from(signature).toString('base64') };
};
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const verb = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const input = JSON.parse(Buffer.concat(chunks).toString());
    seen.push({ verb, input });
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify(await answer(verb, input)));
  });
});

let kms: () => LogSigner;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  kms = () =>
    kmsLogSigner('log-key', {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
});
beforeEach(() => {
  seen.length = 0;
  answerWith = undefined;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const text = headText({ origin: 'fund.example/log', size: 3, root: '5'.repeat(64) });

describe.each<[string, () => LogSigner]>([
  ['the twin', () => inMemoryLogSigner()],
  ['the key service', () => kms()],
])('%s', (_, make) => {
  test('signs a text so that its public key says so, and the same text alike', async () => {
    const signer = make();
    const publicKey = await signer.publicKey();
    const signature = await signer.sign(text);
    expect([publicKey.length, signature.length]).toEqual([32, 64]);
    expect(isSignedBy(text, signature, { publicKey })).toBe(true);
    expect(isSignedBy(`${text}.`, signature, { publicKey })).toBe(false);
    expect(Buffer.from(await signer.sign(text))).toEqual(Buffer.from(signature));
  });
});

test('the key service is asked for its key once, and to sign the text as it is', async () => {
  const signer = kms();
  await signer.publicKey();
  await signer.publicKey();
  await signer.sign(text);
  expect(seen).toEqual([
    { verb: 'GetPublicKey', input: { KeyId: 'log-key' } },
    {
      verb: 'Sign',
      input: {
        KeyId: 'log-key',
        Message: Buffer.from(text).toString('base64'),
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      },
    },
  ]);
});

test('a key of another kind, and an answer without a signature, are faults; a key is asked for again after one', async () => {
  answerWith = async () => ({ PublicKey: Buffer.alloc(91).toString('base64') });
  const signer = kms();
  await expect(signer.publicKey()).rejects.toThrow('no Ed25519 key');
  answerWith = undefined;
  expect(await signer.publicKey()).toHaveLength(32);
  answerWith = async () => ({});
  await expect(signer.sign(text)).rejects.toThrow('without a signature');
});

test('two twins of one name are one key, of two names two', async () => {
  const key = async (name: string) => Buffer.from(await inMemoryLogSigner(name).publicKey()).toString('hex');
  expect(await key('a')).toBe(await key('a'));
  expect(await key('a')).not.toBe(await key('b'));
});
