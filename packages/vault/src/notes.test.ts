// Notes: opened by nothing but what they were sealed with, and by nobody once their household's key is gone.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { inMemoryKeyRows } from './key-rows.ts';
import { mostNoteBytes, openNote, sealNote } from './notes.ts';
import { openVault } from './vault.ts';

const opened = async () => {
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: inMemoryKeyRows(),
    fiscalAgentId: 'org_A',
    vaultKeyId: 'vault-key',
    random: randomBytes,
    now: () => '2026-11-21T21:00:00.000Z',
  });
  return { vault, one: await vault.newHousehold('hh_1'), two: await vault.newHousehold('hh_2') };
};
const said = { record: 'apl_1#words', version: 1, note: { words: 'Marisol says why' } };

test('a note comes back to whoever has the key, and tells nothing without', async () => {
  const { vault, one } = await opened();
  const row = sealNote(one, said);
  expect(row).toMatchObject({ household: 'hh_1', record: 'apl_1#words', version: 1 });
  expect(Buffer.from(row.note).includes('Marisol')).toBe(false);
  expect(await openNote(vault, row, one.keyRow)).toEqual(said.note);
});

test('is erased with its household', async () => {
  const { vault, one } = await opened();
  expect(await openNote(vault, sealNote(one, said), undefined)).toBe('erased');
});

test('does not open under another record, version or household, nor with another key', async () => {
  const { vault, one, two } = await opened();
  const row = sealNote(one, said);
  const tampered = expect.objectContaining({ name: 'VaultTampered' });
  for (const changes of [{ record: 'apl_2#words' }, { version: 2 }, { note: sealNote(two, said).note }])
    await expect(openNote(vault, { ...row, ...changes }, one.keyRow)).rejects.toEqual(tampered);
  await expect(openNote(vault, row, two.keyRow)).rejects.toEqual(tampered);
  await expect(openNote(vault, { ...row, household: 'hh_2' }, two.keyRow)).rejects.toEqual(tampered);
});

test('a field of an application is no note, and the other way round', async () => {
  const { vault, one } = await opened();
  const row = sealNote(one, { ...said, record: 'app_1' });
  const facts = vault.sealApplication(one, {
    application: 'app_1',
    version: 1,
    identity: said.note,
    facts: {},
    profile: {},
    blocks: [],
  });
  await expect(openNote(vault, { ...row, note: facts.identity }, one.keyRow)).rejects.toThrow();
});

test('one that does not fit an item is refused before it is sealed', async () => {
  const { one } = await opened();
  expect(() => sealNote(one, { ...said, note: 'x'.repeat(mostNoteBytes) })).toThrow(RangeError);
  expect(() => sealNote(one, { ...said, note: 'x'.repeat(mostNoteBytes - 2) })).not.toThrow();
});
