import { monday } from '@hearth/domain/relief-fund.fixture';
import { joined, left } from '@hearth/store/blocks';
import { policyReader } from '@hearth/store/policies';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import type { referredCase } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, person, reviewer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRows, sealedCreated, sealedRef, sealedReplaced, sealedRowOf } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { adjudicate } from './adjudicate.ts';

export const portsOver = (tables: Tables) => {
  const random = seededBytes(7);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    random,
    now: () => monday,
  });
  return { tables, vault, random, readPolicy: policyReader(tables) };
};
export type Ids = Awaited<ReturnType<typeof referredCase>>;

/** Puts who they are into the vault, as intake would. */
export const sealed = async (
  tables: Tables,
  { householdId, applicationId }: Ids,
  given: string,
  { identity = {}, blocks = [] }: { readonly identity?: object; readonly blocks?: readonly string[] } = {},
): Promise<void> => {
  const { vault } = portsOver(tables);
  const household = await vault.newHousehold(householdId);
  const row = vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    identity: JSON.parse(JSON.stringify({ applicant: { given }, ...identity })),
    facts: {},
    profile: {},
    blocks,
  });
  await tables.transact([
    keyCreated(household.keyRow),
    sealedCreated(row),
    ...blocks.map((name) => joined(name, applicationId)),
  ]);
};

/** The household leaves all blocks but these, as an amendment does. */
export const amendedRow = async (
  tables: Tables,
  { householdId, applicationId }: Ids,
  blocks: readonly string[],
): Promise<void> => {
  const [item] = await tables.read([sealedRef(householdId, applicationId)]);
  const row = sealedRowOf(item);
  if (row === undefined) throw new Error('no vault row');
  await tables.transact([
    sealedReplaced({ ...row, blocks }, row.version),
    ...row.blocks.filter((name) => !blocks.includes(name)).map((name) => left(name, applicationId)),
  ]);
};
export const award = (amountMinor: number) => ({ decision: 'award', amountMinor, reason: 'seen-in-person' }) as const;
export const decide = (
  tables: Tables,
  { applicationId }: Ids,
  decision: Parameters<ReturnType<typeof adjudicate>>[0]['body'],
  actor = reviewer,
  key?: string,
) =>
  adjudicate(portsOver(tables))(callOf(actor, decision, { id: applicationId, ...(key === undefined ? {} : { key }) }));
export const reviewerToo = person('ruth, reviewer', fiscalAgentId, 'reviewer');
