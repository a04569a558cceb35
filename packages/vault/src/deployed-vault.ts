// The vault of this deployment: on AWS KMS, with the keys that the configuration names.
import type { RandomBytes } from '@hearth/domain/ids';
import type { KeyRows } from './key-rows.ts';
import { kmsKeyService } from './kms-key-service.ts';
import { openVault, type Vault } from './vault.ts';

/** The keys of a deployment, by their ids at the key service. */
export type VaultConfig = { readonly fiscalAgentId: string; readonly vaultKeyId: string; readonly macKeyId: string };

/** Opens the vault over `keyRows`. Configuration is read once, here. */
export const deployedVault = (
  { fiscalAgentId, vaultKeyId, macKeyId }: VaultConfig,
  keyRows: KeyRows,
  random: RandomBytes,
  now: () => string,
): Vault => openVault({ kms: kmsKeyService(), keyRows, fiscalAgentId, vaultKeyId, macKeyId, random, now });
