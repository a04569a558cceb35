// The vault: seals and opens what Hearth knows of a household. Hides every key and cipher; erasing a household is deleting its key row.
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Json } from '@hearth/domain/canonical';
import type { RandomBytes } from '@hearth/domain/ids';
import { type EpochKeysNeeds, epochKeys } from './epoch-keys.ts';
import type { KeyRow } from './key-rows.ts';
import { type Macs, openMacs } from './macs.ts';
import { openBytes, openJson, sealBytes, sealJson } from './sealing.ts';
import { vaultFault } from './vault-fault.ts';
import type { FieldGroup, VaultRow } from './vault-row.ts';

/** What one sealed value is: a field group of a record (an application) in a version. */
export type Field = { readonly record: string; readonly field: string; readonly version: number };

/** A household whose key is at hand. Only the methods know the key. */
export type OpenHousehold = {
  readonly household: string;
  /** To be written by the caller, in the transaction that writes the household. */ readonly keyRow: KeyRow;
  readonly seal: (field: Field, value: Json) => Uint8Array;
  /** Faults: `VaultTampered`. */ readonly open: (field: Field, sealed: Uint8Array) => Json;
  /** A hash that is this household's alone: equal texts of one household are found, and none once its key is gone. 32 hex digits. */
  readonly hash: (text: string) => string;
};

/** What an application hands to the vault. */
export type Sealable = {
  readonly application: string;
  readonly version: number;
  readonly identity: Json;
  readonly facts: Json;
  readonly profile: Json;
  readonly blocks: readonly string[];
};

/** The groups that were asked for, in the clear. */
export type OpenedFields = { readonly [G in FieldGroup]?: Json };

/** The vault. Faults: the key service's and the store's, `VaultTampered`, `VaultKeyMissing`. */
export type Vault = Macs & {
  /** A new household with a key of its own; nothing is written. No call of the key service while the day's key is held. */
  readonly newHousehold: (household: string) => Promise<OpenHousehold>;
  /** A household that has a key row. */
  readonly openHousehold: (keyRow: KeyRow) => Promise<OpenHousehold>;
  /** The vault row of an application, every group sealed in its version. */
  readonly sealApplication: (household: OpenHousehold, fields: Sealable) => VaultRow;
  /** The groups named, and no other; `erased` when the household's key row is gone. */
  readonly openFields: (
    row: VaultRow,
    keyRow: KeyRow | undefined,
    groups: readonly FieldGroup[],
  ) => Promise<OpenedFields | 'erased'>;
};

/** What a vault is made of. `macKeyId` may be left out by steps that make no keyed hashes. */
export type VaultNeeds = EpochKeysNeeds & { readonly macKeyId?: string; readonly random: RandomBytes };

const keyBytes = 32;

const hashUnder = (key: KeyObject, text: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'hearth/v1/hash', keyBytes)))
    .update(text)
    .digest('hex')
    .slice(0, 32);

const noMacs: Macs = {
  mac: () => Promise.reject(new TypeError('this vault was opened without a MAC key')),
  macsOf: () => Promise.reject(new TypeError('this vault was opened without a MAC key')),
};

/** Opens the vault of one fiscal agent. */
export const openVault = (needs: VaultNeeds): Vault => {
  const { fiscalAgentId: fiscalAgent, random } = needs;
  const epochs = epochKeys(needs);

  const openWith = (household: string, key: KeyObject, keyRow: KeyRow): OpenHousehold => ({
    household,
    keyRow,
    seal: (field, value) => sealJson(key, { fiscalAgent, household, ...field }, value, random),
    open: (field, sealed) => openJson(key, { fiscalAgent, household, ...field }, sealed),
    hash: (text) => hashUnder(key, text),
  });

  const newHousehold = async (household: string): Promise<OpenHousehold> => {
    const { epoch, key: epochKey } = await epochs.today();
    const bytes = random(keyBytes);
    const wrapped = sealBytes(epochKey, { fiscalAgent, household, epoch }, bytes, random);
    return openWith(household, createSecretKey(bytes), { pk: household, sk: 'key', epoch, wrapped });
  };

  const openHousehold = async (keyRow: KeyRow): Promise<OpenHousehold> => {
    const { pk: household, epoch, wrapped } = keyRow;
    const { key: epochKey } = await epochs.of(epoch);
    return openWith(
      household,
      createSecretKey(openBytes(epochKey, { fiscalAgent, household, epoch }, wrapped)),
      keyRow,
    );
  };

  return {
    ...(needs.macKeyId === undefined ? noMacs : openMacs(needs.kms, needs.macKeyId)),
    newHousehold,
    openHousehold,
    sealApplication: (household, { application: record, version, identity, facts, profile, blocks }) => ({
      pk: household.household,
      sk: record,
      version,
      identity: household.seal({ record, field: 'identity', version }, identity),
      facts: household.seal({ record, field: 'facts', version }, facts),
      profile: household.seal({ record, field: 'profile', version }, profile),
      blocks,
    }),
    openFields: async (row, keyRow, groups) => {
      if (keyRow === undefined) return 'erased';
      if (keyRow.pk !== row.pk) throw vaultFault('VaultTampered', `${row.sk} came with the key of another household`);
      const household = await openHousehold(keyRow);
      const opened: { [G in FieldGroup]?: Json } = {};
      for (const field of groups)
        opened[field] = household.open({ record: row.sk, field, version: row.version }, row[field]);
      return opened;
    },
  };
};
