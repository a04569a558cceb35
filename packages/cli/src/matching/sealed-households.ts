// Households sealed as the product seals them, and blocks named as it names them, under keys of this run only.
import { randomBytes } from 'node:crypto';
import type { Json } from '@hearth/domain/canonical';
import type { MatchKey } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import type { KeyRow, SealedRow } from '@hearth/store/vault-rows';
import { blockNames } from '@hearth/vault/block-names';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import type { KeyRows } from '@hearth/vault/key-rows';
import { openVault } from '@hearth/vault/vault';
import { groupsBeside } from './form-groups.ts';

export type Sealed = { readonly row: SealedRow; readonly keyRow: KeyRow };

export type SealedHouseholds = {
  /** Has the day's key at hand, so that no application is charged for it. */ readonly ready: () => Promise<void>;
  /** The names of the blocks of keys, in their order. */
  readonly blockNames: (keys: readonly MatchKey[]) => Promise<readonly string[]>;
  readonly seal: (place: Place, profile: MatchProfile, blocks: readonly string[]) => Promise<Sealed>;
  /** Faults: no household of this run. */
  readonly open: (row: SealedRow | undefined, keyRow: KeyRow | undefined) => Promise<MatchProfile>;
};

/** Ids of the product's shape for the application of a number: one household each. */
export type Place = { readonly applicationId: string; readonly householdId: string };
export const placeOf = (number: number): Place => {
  const digits = String(number).padStart(26, '0');
  return { applicationId: `app_${digits}`, householdId: `hh_${digits}` };
};
export const numberIn = (applicationId: string): number => Number(applicationId.slice('app_'.length));

/** Every secret of a run follows from this, which is nowhere but in this process: what an engine's folder holds can't be opened after it. */
const runSecret = randomBytes(32).toString('hex');

const jsonOf = (profile: MatchProfile): Json => JSON.parse(JSON.stringify(profile));

/** Opens the sealing of one run; `keyRows` keeps the day's wrapped key. */
export const sealedHouseholds = (keyRows: KeyRows, nowText: string): SealedHouseholds => {
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows,
    fiscalAgentId: 'org_matching',
    vaultKeyId: `${runSecret} vault`,
    macKeyId: `${runSecret} mac`,
    random: randomBytes,
    now: () => nowText,
  });
  return {
    ready: async () => void (await vault.newHousehold(placeOf(0).householdId)),
    blockNames: (keys) => blockNames(vault, keys),
    seal: async ({ applicationId, householdId }, profile, blocks) => {
      const household = await vault.newHousehold(householdId);
      const groups = { ...groupsBeside(profile), profile: jsonOf(profile) };
      return {
        row: vault.sealApplication(household, { application: applicationId, version: 1, ...groups, blocks }),
        keyRow: household.keyRow,
      };
    },
    open: async (row, keyRow) => {
      const opened = row === undefined ? 'erased' : await vault.openFields(row, keyRow, ['profile']);
      if (opened === 'erased') throw new RangeError('a household that was indexed is gone');
      const profile: MatchProfile = JSON.parse(JSON.stringify(opened.profile));
      return profile;
    },
  };
};
