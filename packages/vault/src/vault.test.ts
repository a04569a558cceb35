// The vault: households with keys of their own, epochs, erasure, and how seldom the key service is asked.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { inMemoryKeyRows } from './key-rows.ts';
import { openVault } from './vault.ts';

const fund = (
  fiscalAgentId = 'org_A',
  shared: { kms?: ReturnType<typeof inMemoryKeyService>; keyRows?: ReturnType<typeof inMemoryKeyRows> } = {},
) => {
  const { kms = inMemoryKeyService(), keyRows = inMemoryKeyRows() } = shared;
  const clock = { at: '2026-11-21T21:00:00.000Z' };
  const open = () =>
    openVault({
      kms,
      keyRows,
      fiscalAgentId,
      vaultKeyId: 'vault-key',
      macKeyId: 'mac-key',
      random: randomBytes,
      now: () => clock.at,
    });
  return { kms, keyRows, clock, open, vault: open() };
};
const fields = {
  application: 'app_1',
  version: 1,
  identity: { name: 'Ana' },
  facts: { size: 4 },
  profile: { soundex: 'A500' },
  blocks: ['b1'],
};

describe('a household', () => {
  test('comes back in the groups that were asked for, and no other', async () => {
    const { vault } = fund();
    const household = await vault.newHousehold('hh_1');
    const row = vault.sealApplication(household, fields);
    expect(row).toMatchObject({ pk: 'hh_1', sk: 'app_1', version: 1, blocks: ['b1'] });
    expect(Buffer.from(row.identity).includes('Ana')).toBe(false);
    expect(await vault.openFields(row, household.keyRow, ['identity', 'facts'])).toEqual({
      identity: { name: 'Ana' },
      facts: { size: 4 },
    });
  });

  test('is read by another process, on another day, and amended there', async () => {
    const { vault, open, clock } = fund();
    const { keyRow, ...household } = await vault.newHousehold('hh_1');
    const row = vault.sealApplication({ ...household, keyRow }, fields);
    clock.at = '2026-12-24T08:00:00.000Z';
    const later = open();
    const amended = later.sealApplication(await later.openHousehold(keyRow), {
      ...fields,
      version: 2,
      facts: { size: 5 },
    });
    expect(await later.openFields(row, keyRow, ['facts'])).toEqual({ facts: { size: 4 } });
    expect(await vault.openFields(amended, keyRow, ['facts'])).toEqual({ facts: { size: 5 } });
  });

  test('writes nothing by itself', async () => {
    const { vault, keyRows } = fund();
    await vault.newHousehold('hh_1');
    expect([...keyRows.rows.keys()]).toEqual(['epoch#2026-11-21']);
  });

  test('is erased with its key row', async () => {
    const { vault } = fund();
    const row = vault.sealApplication(await vault.newHousehold('hh_1'), fields);
    expect(await vault.openFields(row, undefined, ['identity'])).toBe('erased');
  });

  test('in the confidential lane looks like any other', async () => {
    const { vault } = fund();
    const household = await vault.newHousehold('hh_1');
    const row = vault.sealApplication(household, { ...fields, identity: null, profile: null });
    expect(row.identity.length).toBe(vault.sealApplication(household, fields).identity.length);
    expect(await vault.openFields(row, household.keyRow, ['identity'])).toEqual({ identity: null });
  });
});

describe('tampering is found', () => {
  const tampered = expect.objectContaining({ name: 'VaultTampered' });

  test('when rows, groups, versions or keys are exchanged', async () => {
    const { vault } = fund();
    const [one, two] = await Promise.all([vault.newHousehold('hh_1'), vault.newHousehold('hh_2')]);
    const row = vault.sealApplication(one, fields);
    const wrong: readonly [object, typeof one.keyRow][] = [
      [{ sk: 'app_2' }, one.keyRow],
      [{ version: 2 }, one.keyRow],
      [{ identity: row.facts }, one.keyRow],
      [{ pk: 'hh_2' }, two.keyRow],
      [{ pk: 'hh_2' }, { ...one.keyRow, pk: 'hh_2' }],
      [{}, two.keyRow],
    ];
    for (const [changes, keyRow] of wrong) {
      await expect(vault.openFields({ ...row, ...changes }, keyRow, ['identity'])).rejects.toEqual(tampered);
    }
  });

  test('when the key of a day is taken for that of another', async () => {
    const { vault, keyRows, clock, open } = fund();
    const { keyRow } = await vault.newHousehold('hh_1');
    clock.at = '2026-11-22T00:00:00.000Z';
    await vault.newHousehold('hh_2');
    await expect(vault.openHousehold({ ...keyRow, epoch: '2026-11-22' })).rejects.toEqual(tampered);
    const other = keyRows.rows.get('epoch#2026-11-22');
    if (other !== undefined) keyRows.rows.set('epoch#2026-11-21', { ...other, pk: 'epoch#2026-11-21' });
    await expect(open().openHousehold(keyRow)).rejects.toThrow();
  });

  test('when another fiscal agent opens it with the same keys', async () => {
    const first = fund('org_A');
    const { keyRow } = await first.vault.newHousehold('hh_1');
    await expect(fund('org_B', first).vault.openHousehold(keyRow)).rejects.toThrow();
  });

  test('a day whose key is gone is named', async () => {
    const { vault } = fund();
    const keyRow = { pk: 'hh_1', sk: 'key', epoch: '2020-01-01', wrapped: new Uint8Array(61) } as const;
    await expect(vault.openHousehold(keyRow)).rejects.toEqual(expect.objectContaining({ name: 'VaultKeyMissing' }));
  });
});

describe('the key service is asked seldom', () => {
  test('a thousand households at once cost three calls at most', async () => {
    const { vault, kms } = fund();
    const ids = Array.from({ length: 1_000 }, (_, index) => `hh_${index}`);
    const macs = vault.macsOf('match/phone');
    const households = await Promise.all(ids.map((id) => vault.newHousehold(id)));
    const rows = households.map((household) => vault.sealApplication(household, fields));
    const mac = await macs;
    for (const id of ids) mac('match/phone', id);
    await Promise.all(rows.map((row, index) => vault.openFields(row, households[index]?.keyRow, ['profile'])));
    expect(kms.calls.generateDataKey + kms.calls.decrypt + kms.calls.generateMac).toBeLessThanOrEqual(3);
  });

  test('a plain key is held for five minutes, not longer', async () => {
    const { vault, kms, clock } = fund();
    await vault.newHousehold('hh_1');
    clock.at = '2026-11-21T21:04:59.999Z';
    await vault.newHousehold('hh_2');
    expect(kms.calls).toMatchObject({ generateDataKey: 1, decrypt: 0 });
    clock.at = '2026-11-21T21:05:00.000Z';
    await vault.newHousehold('hh_3');
    expect(kms.calls).toMatchObject({ generateDataKey: 1, decrypt: 1 });
  });

  test('of processes that begin a day together one makes its key, and all use it', async () => {
    const { open, keyRows } = fund();
    const vaults = Array.from({ length: 5 }, open);
    const made = await Promise.all(vaults.map((vault, index) => vault.newHousehold(`hh_${index}`)));
    expect(keyRows.rows.size).toBe(1);
    for (const { keyRow } of made) await expect(open().openHousehold(keyRow)).resolves.toBeDefined();
  });

  test('a failure is not remembered', async () => {
    const { kms, keyRows } = fund();
    const failing = { times: 1 };
    const flaky = {
      ...kms,
      generateDataKey: (...args: Parameters<typeof kms.generateDataKey>) =>
        failing.times-- > 0 ? Promise.reject(new Error('away')) : kms.generateDataKey(...args),
    };
    const vault = openVault({
      kms: flaky,
      keyRows,
      fiscalAgentId: 'org_A',
      vaultKeyId: 'v',
      random: randomBytes,
      now: () => '2026-11-21T21:00:00.000Z',
    });
    await expect(vault.newHousehold('hh_1')).rejects.toThrow('away');
    await expect(vault.newHousehold('hh_1')).resolves.toBeDefined();
  });
});

test('a vault without a MAC key refuses keyed hashes', async () => {
  const { kms, keyRows } = fund();
  const vault = openVault({
    kms,
    keyRows,
    fiscalAgentId: 'org_A',
    vaultKeyId: 'v',
    random: randomBytes,
    now: () => '',
  });
  await expect(vault.mac('request', 'x')).rejects.toThrow(TypeError);
});
