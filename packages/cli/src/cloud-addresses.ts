// Where a running local cloud answers, kept in its data folder so that other tools find it. Owner-only: it holds local keys.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile, writeJsonDurably } from '@hearth/local/engines/durable-file';
import { recordIn } from '@hearth/local/engines/json-reading';
import { identityFrom, isAlive } from '@hearth/local/engines/process-identity';
import type { TableConfig } from '@hearth/store/open-tables';

/** Everything a client needs. Ports stay the same across restarts of one data folder. */
export type CloudAddresses = {
  readonly pid: number;
  readonly dataDir: string;
  readonly apiUrl: string;
  readonly controlUrl: string;
  readonly controlToken: string;
  readonly issuerUrl: string;
  /** The scope that a member's token needs. */ readonly scope: string;
  readonly dynamodbUrl: string;
  readonly sqsUrl: string;
  readonly s3Url: string;
  readonly kmsUrl: string;
  /** The key that the vault's day keys are wrapped by, and the locked bucket of the log; empty where the template has none. */
  readonly vaultKeyId: string;
  readonly logBucket: string;
  /** Where anybody reads what is published, and the bucket behind it; empty where the template has none. */
  readonly publicationsUrl: string;
  readonly publicationsBucket: string;
  /** What would have been written to households, as a page and as `/messages.json`. */ readonly outboxUrl: string;
  readonly providerUrl: string;
  readonly providerKey: string;
  readonly financialAccount: string;
  readonly fiscalAgentId: string;
  readonly founders: readonly string[];
  readonly tables: TableConfig;
  readonly logFolder: string;
};

const pathIn = (dataDir: string): string => join(dataDir, 'addresses.json');

/** Tells others where the cloud of this folder answers. */
export const tellAddresses = (addresses: CloudAddresses): void =>
  writeJsonDurably(pathIn(addresses.dataDir), addresses);

/** The cloud stopped in good order. */
export const forgetAddresses = (dataDir: string): void => rmSync(pathIn(dataDir), { force: true });

/** Whether a host runs on this folder, by the mark it leaves there. */
export const isRunning = (dataDir: string): boolean => {
  const holder = identityFrom(recordIn(readJsonFile(join(dataDir, 'host.json'))));
  return holder !== undefined && isAlive(holder);
};

/** The addresses of the cloud that runs on this folder; undefined when none runs there. */
export const addressesOf = (dataDir: string): CloudAddresses | undefined => {
  const kept = isRunning(dataDir) ? readJsonFile(pathIn(dataDir)) : undefined;
  if (kept === undefined) return undefined;
  const addresses: CloudAddresses = JSON.parse(JSON.stringify(kept));
  return addresses;
};
