import { organizationName, personListName } from '@hearth/matching/list-names';
import { readStreams } from '@hearth/store/rebuild';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { controller, fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { describe, expect, test } from 'vitest';
import { listedNames } from '../sanctions/list-file.ts';
import { householdNames, organizationNames } from '../sanctions/payee-names.ts';
import { candidateLines } from './sanctions.ts';

const now = '2026-11-21T21:00:00.000Z';
const opened = async () => {
  const tables = await founded();
  const random = seededBytes(5);
  const vault = openVault({
    ...{ kms: inMemoryKeyService(), keyRows: keyRows(tables), fiscalAgentId, vaultKeyId: 'vault', random },
    now: () => now,
  });
  const { applicationId, householdId } = await referredCase(tables, { name: 'a' });
  const household = await vault.newHousehold(householdId);
  const identity = { applicant: { given: 'Maria', family: 'Fernandez' } };
  const row = vault.sealApplication(household, {
    ...{ application: applicationId, version: 1, identity, facts: {}, profile: {}, blocks: [] },
  });
  await tables.transact([keyCreated(household.keyRow), sealedCreated(row)]);
  return { tables, vault, random, applicationId };
};

describe('a list on the operator’s own disk', () => {
  test('is compared with organizations, whose names the record has anyway; nothing is recorded', async () => {
    const { tables } = await opened();
    const before = tables.items.size;
    const lines = candidateLines(await organizationNames(tables), await listedNames(['EASTT\nOther House\n']));
    expect(lines).toEqual([expect.stringMatching(/^East \(org_/), expect.stringMatching(/% {2}EASTT {2}\[line 1\]$/)]);
    expect(tables.items.size).toBe(before);
  });

  test('is compared with households only when asked, by ids, and each read is in the record', async () => {
    const { tables, vault, random, applicationId } = await opened();
    const names = await householdNames({ tables, vault, random }, { by: controller.memberId, now });
    const lines = candidateLines(names, await listedNames(['FERNANDES, Maria\nABBAS, Abu']));
    expect(lines[0]).toBe(applicationId);
    expect(lines.join('\n')).toContain('FERNANDES, Maria');
    expect(lines.join('\n')).not.toContain('Fernandez');
    const reads = [...(await readStreams(tables)).values()].flat().filter(({ type }) => type === 'IdentityRead');
    expect(reads.map(({ data }) => data)).toMatchObject([
      { by: controller.memberId, applicationId, purpose: 'sanctions' },
    ]);
  });

  test('says nothing of those who are like nobody on it', async () => {
    const listed = await listedNames(['FERNANDEZ, Maria', 'HARAMAYN FOUNDATION']);
    const payees = [
      { id: 'a', shown: 'a', name: organizationName('Lantern Street Foundation') },
      { id: 'b', shown: 'b', name: personListName('Jose', 'Oliveira') },
    ];
    expect(candidateLines(payees, listed)).toEqual([]);
  });
});
