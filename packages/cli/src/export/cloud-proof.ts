// What an export reads beside the tables of a local deployment: the locked bucket of the log, and the vault for facts.
import { randomBytes } from 'node:crypto';
import type { Files } from '@hearth/channels/files';
import { bucketFiles } from '@hearth/channels/files';
import { type KeptLog, keptLog } from '@hearth/channels/kept-log';
import type { Tables } from '@hearth/store/tables';
import { keyRows } from '@hearth/store/vault-rows';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openVault, type Vault } from '@hearth/vault/vault';
import type { CloudAddresses } from '../cloud-addresses.ts';

const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** Tiles of a whole log are few, and every proof of a grant reads some of them again. */
const readOnce = (files: Pick<Files, 'put' | 'read'>): Pick<Files, 'put' | 'read'> => {
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    put: files.put,
    read: (key) => {
      const reading = known.get(key) ?? files.read(key);
      known.set(key, reading);
      return reading;
    },
  };
};

/** The locked copy of the log. */
export const keptLogOf = ({ logBucket, s3Url }: CloudAddresses): KeptLog =>
  keptLog(readOnce(bucketFiles({ bucket: logBucket, endpoint: s3Url }, local)));

/** The vault, to open facts with. */
export const vaultOf = ({ fiscalAgentId, kmsUrl, vaultKeyId }: CloudAddresses, tables: Tables, now: string): Vault =>
  openVault({
    kms: kmsKeyService({ endpoint: kmsUrl, ...local }),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId,
    random: randomBytes,
    now: () => now,
  });
