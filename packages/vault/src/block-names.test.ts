import { expect, test } from 'vitest';
import { blockNames } from './block-names.ts';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { matchKinds, openMacs } from './macs.ts';

test('a match key is stored under its kind and a hash that tells nothing of its text', async () => {
  const macs = openMacs(inMemoryKeyService(), 'mac-key');
  const names = await blockNames(macs, [
    { kind: 'phone', text: '+16175550142' },
    { kind: 'email', text: 'ana@example.org' },
  ]);
  expect(names).toEqual([expect.stringMatching(/^phone#[0-9a-f]{32}$/), expect.stringMatching(/^email#[0-9a-f]{32}$/)]);
  expect(await blockNames(macs, [{ kind: 'phone', text: '+16175550142' }])).toEqual(names.slice(0, 1));
});

test('one text of several kinds has a hash for each: whoever holds the table sees no likeness between kinds', async () => {
  const kms = inMemoryKeyService();
  const keys = matchKinds.map((kind) => ({ kind, text: 'the same' }));
  const names = await blockNames(openMacs(kms, 'mac-key'), keys);
  expect(new Set(names.map((name) => name.split('#')[1])).size).toBe(matchKinds.length);
  expect(kms.calls.generateMac).toBe(matchKinds.length);
});
