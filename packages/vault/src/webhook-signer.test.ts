import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { openMacs } from './macs.ts';
import { webhookSigner } from './webhook-signer.ts';

const signer = webhookSigner(openMacs(inMemoryKeyService(), 'mac'));
const message = { id: 'whd_1', timestamp: 1_795_000_000, body: '{"type":"webhook.ping"}' };

const keyOf = (publicKey: string) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey.slice(5), 'base64')]),
    format: 'der',
    type: 'spki',
  });

describe('what signs messages to webhooks', () => {
  test('has secrets of its own for each webhook and each generation, the same whenever they are asked for', async () => {
    const all = await Promise.all([
      signer.secretsOf('whk_1', 1),
      signer.secretsOf('whk_1', 2),
      signer.secretsOf('whk_2', 1),
    ]);
    expect(new Set(all.map(({ secret }) => secret)).size).toBe(3);
    expect(new Set(all.map(({ publicKey }) => publicKey)).size).toBe(3);
    expect(await signer.secretsOf('whk_1', 1)).toEqual(all[0]);
    for (const { secret } of all) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });

  test('gives both signatures of each generation, and the public key holds its own and no other', async () => {
    const signatures = (await signer.signatures('whk_1', [2, 1], message)).split(' ');
    expect(signatures.map((one) => one.split(',')[0])).toEqual(['v1', 'v1a', 'v1', 'v1a']);
    const { publicKey } = await signer.secretsOf('whk_1', 2);
    const content = Buffer.from(`${message.id}.${message.timestamp}.${message.body}`);
    const holds = signatures
      .filter((one) => one.startsWith('v1a,'))
      .map((one) => verify(null, content, keyOf(publicKey), Buffer.from(one.slice(4), 'base64')));
    expect(holds).toEqual([true, false]);
  });

  test('signs no two of an id, an instant and a body alike', async () => {
    const signed = await Promise.all(
      [message, { ...message, id: 'whd_2' }, { ...message, timestamp: 1 }, { ...message, body: '{}' }].map((one) =>
        signer.signatures('whk_1', [1], one),
      ),
    );
    expect(new Set(signed).size).toBe(4);
  });
});
