// Keyed hashes: known answers, kinds that never meet, and how seldom the key service is asked.
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { openMacs } from './macs.ts';

const open = () => {
  const kms = inMemoryKeyService();
  return { kms, macs: openMacs(kms, 'mac-key') };
};

describe('keyed hashes', () => {
  // Made with another implementation (Python hmac) under the twin's key `mac-key`.
  const known = 'a314d8c8eac19c9d5691619d3bc328d389275c5b1d9acc4b8766162ecd6dfe1b';

  test('give the known answer, waiting or not', async () => {
    const { macs } = open();
    const mac = await macs.macsOf('match/phone');
    expect([await macs.mac('match/phone', '+16175550123'), mac('match/phone', '+16175550123')]).toEqual([known, known]);
  });

  test('of one text differ between kinds and between keys, and are no plain hash', async () => {
    const { macs, kms } = open();
    const mac = await macs.macsOf('match/phone', 'request');
    const elsewhere = openMacs(kms, 'other-key');
    const all = [
      mac('match/phone', 'x'),
      mac('request', 'x'),
      await elsewhere.mac('request', 'x'),
      createHmac('sha256', '').update('x').digest('hex'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  test('cost one call for each kind, however often', async () => {
    const { macs, kms } = open();
    await Promise.all([macs.mac('request', 'a'), macs.mac('request', 'b'), macs.macsOf('request', 'subject')]);
    expect(kms.calls.generateMac).toBe(2);
  });
});
