// The whole local deployment in one call: templates, stand-in provider, host. Shared by start, demo, tests and bench.
import { constants, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureSynthesized } from '@hearth/infra/synth';
import { findProgramOrThrow } from '@hearth/local/engines/dynamodb-program';
import { type Clock, openClock } from '@hearth/local/host/clock';
import { type Host, startHost } from '@hearth/local/host/host';
import type { StandIn } from '@hearth/payments/stand-in/stand-in';
import { textAt } from '@hearth/payments/wire-reading';
import type { TableConfig } from '@hearth/store/open-tables';
import { accessTo, type CloudAccess } from './cloud-access.ts';
import { type CloudAddresses, forgetAddresses, isRunning, tellAddresses } from './cloud-addresses.ts';
import { localSettings, type ProviderHere, startProvider, underWayAt } from './cloud-provider.ts';
import { controlsOfProvider } from './provider-controls.ts';

export type CloudSetting = {
  /** Everything the deployment keeps. One running cloud a folder. */
  readonly dataDir: string;
  readonly apiPort?: number;
  /** Worker threads for all functions together. */
  readonly workers?: number;
  readonly workerMemoryMb?: number;
  /** How long a function may be at one call before a second one begins beside it; 0: at once, so that two of one function meet. */
  readonly secondAfterMs?: number;
  /** Puts the fault proxy between functions and DynamoDB: `host.engines.faults`. */
  readonly faultProxy?: boolean;
  /** Counts the functions' calls to the database: `host.pool.figures()`. */
  readonly countsCalls?: boolean;
  /** Virtual milliseconds from a payment's acceptance to its posting. */
  readonly settleMs?: number;
  /** A provider that its caller runs elsewhere, and stops. Default: a stand-in in this process. */
  readonly provider?: ProviderHere;
  /** One line for a person. */
  readonly log?: (line: string) => void;
};

/** A cloud that runs in this process. */
export type Cloud = CloudAccess & {
  readonly host: Host;
  readonly standIn: StandIn;
  /** Lets what runs end, then stops everything. */
  readonly stop: () => Promise<void>;
};

/** The templates and bundles as a copy of this cloud's own: what runs stays as it is while sources change and others synthesize. */
const ownCopy = (cdkOut: string, dataDir: string): string => {
  const [copy, draft] = [join(dataDir, 'cdk.out'), join(dataDir, 'cdk.out.draft')];
  for (const path of [draft, copy]) rmSync(path, { recursive: true, force: true });
  cpSync(cdkOut, draft, { recursive: true, mode: constants.COPYFILE_FICLONE });
  renameSync(draft, copy);
  return copy;
};

const tableNames = async ({ engines }: Host): Promise<TableConfig> => {
  const { TableNames: listed } = await engines.dynamodb.call('ListTables', {});
  const names = Array.isArray(listed) ? listed.map(String) : [];
  const named = (prefix: string): string => {
    const name = names.find((one) => one.toLowerCase().startsWith(prefix));
    if (name === undefined) throw new Error(`The templates have no table that begins with "${prefix}".`);
    return name;
  };
  return {
    eventsTable: named('events'),
    stateTable: named('state'),
    vaultTable: named('vault'),
    keysTable: named('keys'),
  };
};

const scopeOf = async (host: Host): Promise<string> => {
  const [, claims = ''] = (await host.tokenFor('anybody')).split('.');
  const scopes = textAt(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), 'scope') ?? '';
  // Any one of them opens the door; the first is a person's.
  return scopes.split(' ')[0] ?? '';
};

const addressesOf = async (
  dataDir: string,
  host: Host,
  { standIn, secrets }: ProviderHere,
): Promise<CloudAddresses> => {
  const { founders, fiscalAgentId } = localSettings();
  return {
    pid: process.pid,
    dataDir,
    apiUrl: host.apiUrl,
    controlUrl: host.controlUrl,
    controlToken: host.controlToken,
    issuerUrl: host.engines.endpoints.issuer,
    scope: await scopeOf(host),
    // By the engine itself: verification must not go through a fault proxy.
    dynamodbUrl: host.engines.dynamodb.endpoint,
    sqsUrl: host.engines.endpoints.sqs,
    s3Url: host.engines.endpoints.s3,
    kmsUrl: host.engines.endpoints.kms,
    vaultKeyId: host.settingOf('VAULT_KEY_ID') ?? '',
    logBucket: host.settingOf('LOG_BUCKET') ?? '',
    publicationsUrl: host.settingOf('PUBLICATIONS_URL') ?? '',
    publicationsBucket: host.settingOf('PUBLICATIONS_BUCKET') ?? '',
    outboxUrl: host.engines.endpoints.outbox,
    providerUrl: standIn.baseUrl,
    providerKey: secrets.apiKey,
    financialAccount: standIn.financialAccount,
    fiscalAgentId,
    founders,
    tables: await tableNames(host),
    logFolder: host.logFolder,
  };
};

const hostOn = (
  setting: CloudSetting,
  cdkOut: string,
  clock: Clock,
  { standIn, secrets }: ProviderHere,
): Promise<Host> => {
  const { dataDir, apiPort, workers, workerMemoryMb, secondAfterMs, faultProxy, countsCalls, log } = setting;
  return startHost({
    cdkOut,
    dataDir,
    clock,
    provider: { baseUrl: standIn.baseUrl, apiKey: secrets.apiKey, webhookSecrets: [secrets.webhookSecret] },
    whenClockMoved: () => standIn.turn(),
    alsoUnderWay: () => underWayAt(standIn),
    ownControls: controlsOfProvider(standIn),
    ...(apiPort === undefined ? {} : { apiPort }),
    ...(workers === undefined ? {} : { workers }),
    ...(workerMemoryMb === undefined ? {} : { workerMemoryMb }),
    ...(secondAfterMs === undefined ? {} : { secondAfterMs }),
    ...(faultProxy === undefined ? {} : { faultProxy }),
    ...(countsCalls === undefined ? {} : { countsCalls }),
    ...(log === undefined ? {} : { log }),
  });
};

/**
 * Starts the local deployment on a folder, or goes on where it was, also after a kill at any moment. Synthesizes first if a
 * source changed. Throws an Error that says what to do: an engine that is not installed, a folder in use.
 */
export const runCloud = async (setting: CloudSetting): Promise<Cloud> => {
  findProgramOrThrow();
  const dataDir = resolve(setting.dataDir);
  if (isRunning(dataDir))
    throw new Error(`A local cloud already runs on ${dataDir}. Stop it first, or choose another --data.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { cdkOut } = await ensureSynthesized(setting.log === undefined ? {} : { log: setting.log });
  const clock = openClock(dataDir);
  const desk = setting.provider ?? (await startProvider(dataDir, setting.settleMs, clock));
  const host = await hostOn({ ...setting, dataDir }, ownCopy(cdkOut, dataDir), clock, desk).catch(
    async (fault: unknown) => {
      await desk.standIn.stop();
      throw fault;
    },
  );
  desk.openDoor(host);
  const addresses = await addressesOf(dataDir, host, desk);
  tellAddresses(addresses);
  const access = accessTo(addresses);
  return {
    ...access,
    host,
    standIn: desk.standIn,
    stop: async () => {
      access.close();
      // The host first: what it still does may ask the provider.
      await host.stop();
      await desk.standIn.stop();
      forgetAddresses(dataDir);
    },
  };
};
