// An estate with its vault, and a household's application as a partner would send it.
import { type ApplicationBody, applicationBody } from '@hearth/contracts/applications';
import type { Policy } from '@hearth/domain/policy';
import { monday, program } from '@hearth/domain/relief-fund.fixture';
import { blockRef } from '@hearth/store/blocks';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { caseworker, fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyRows, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { blocksOf } from './match-blocks.ts';
import { submitApplication } from './submit-application.ts';

const householdOfThree = {
  programId: program,
  partnerRef: 'case-17',
  applicant: { given: 'Marisol', family: 'Quintanilla', birthDate: '1988-04-12', phone: '617 555 0142' },
  address: { line1: '9 Meridian Street', city: 'Boston', postalCode: '02128', area: 'US-MA-suffolk' },
  members: [{ given: 'Tomas', family: 'Quintanilla', birthDate: '2015-02-03', relation: 'child' }],
  household: { size: 3, language: 'es', situation: ['lost-income'] },
  request: { need: 'food', amount: { amountMinor: 40_000, currency: 'USD' } },
  payment: { rail: 'bank' },
  cameBy: 'walk-in',
  consent: { noticeVersion: '1', language: 'es', givenAt: '2026-11-16T14:00:00.000Z', shareForMatching: true },
  relationship: { disclosed: false },
};

/** An application, with parts of it changed. */
export const bodyOf = (changes: Record<string, unknown> = {}): ApplicationBody => {
  const parts = Object.entries(changes).map(([name, value]) => {
    const before: unknown = Reflect.get(householdOfThree, name);
    const isMerged =
      typeof before === 'object' && before !== null && !Array.isArray(before) && typeof value === 'object';
    return [name, isMerged ? { ...before, ...value } : value];
  });
  return applicationBody.parse({ ...householdOfThree, ...Object.fromEntries(parts) });
};

/** Ports of intake over the estate's tables, or over tables that somebody stands in front of. */
export const intakeOver = (tables: Tables, seed = 1, now = () => monday) => {
  const random = seededBytes(seed);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now,
  });
  return { tables, vault, random };
};

export const opened = async (now = monday, relief?: Policy) => {
  const tables = await founded(relief === undefined ? {} : { relief });
  const ports = intakeOver(tables, 1, () => now);
  // The day's key is made by whoever comes first: here, so that a refusal can be seen to write nothing.
  await ports.vault.newHousehold('hh_0');
  const submit = (body = bodyOf(), more: Parameters<typeof callOf>[2] = {}, actor = caseworker) =>
    submitApplication(ports)(callOf(actor, body, { now, ...more }));
  const row = async (householdId: string, applicationId: string) => {
    const [item] = await tables.read([sealedRef(householdId, applicationId)]);
    const found = sealedRowOf(item);
    if (found === undefined) throw new Error('no vault row');
    return found;
  };
  /** Members of the block of a phone. */
  const standingAt = async (phone: string): Promise<readonly string[]> => {
    const [name = ''] = await blocksOf(ports.vault, {
      names: { given: '', family: '' },
      phones: [phone],
      emails: [],
      payees: [],
      members: [],
    });
    const [item] = await tables.read([blockRef(name)]);
    return item?.['members'] instanceof Set ? [...item['members']] : [];
  };
  return { tables, ports, submit, row, standingAt };
};
