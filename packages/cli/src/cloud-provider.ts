// The stand-in provider of a local cloud: in the host's process, its memory in the data folder, so that a kill loses nothing.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isHeard } from '@hearth/contracts/provider-events';
import { readSettings } from '@hearth/infra/settings';
import { readJsonFile, writeJsonDurably } from '@hearth/local/engines/durable-file';
import { openPorts } from '@hearth/local/engines/ports';
import type { Clock } from '@hearth/local/host/clock';
import { type StandIn, startStandIn } from '@hearth/payments/stand-in/stand-in';
import { textAt } from '@hearth/payments/wire-reading';

/** What the templates take for a deployment that nobody set: invented, and the same in every local cloud. */
export const localSettings = () => readSettings(() => undefined);

const usualSettleMs = 1_500;
/** What the stand-in does within so long counts as under way. */
const soonMs = 10_000;

type Secrets = { readonly apiKey: string; readonly webhookSecret: string };

const secretsIn = (folder: string): Secrets => {
  const path = join(folder, 'secrets.json');
  const kept = readJsonFile(path);
  const [apiKey, webhookSecret] = [textAt(kept, 'apiKey'), textAt(kept, 'webhookSecret')];
  if (apiKey !== undefined && webhookSecret !== undefined) return { apiKey, webhookSecret };
  const made = {
    apiKey: `sk_test_${randomBytes(18).toString('hex')}`,
    webhookSecret: `whsec_${randomBytes(24).toString('base64')}`,
  };
  writeJsonDurably(path, made);
  return made;
};

/** The ways in for events: the signed one at the API, and the event bus. With both, each event comes both ways. */
export type Doors = { readonly apiUrl: string; readonly eventBusUrl?: string | undefined };

/** Where the stand-in delivers, by what an event is about; the bus takes all of them. */
type DeliverTo = { readonly payments?: string; readonly accounts?: string; readonly eventBus?: string };

const behind = ({ apiUrl, eventBusUrl }: Doors): DeliverTo => ({
  payments: `${apiUrl}/v1/provider-events/payments`,
  accounts: `${apiUrl}/v1/provider-events/accounts`,
  ...(eventBusUrl === undefined ? {} : { eventBus: eventBusUrl }),
});

/** The stand-in of a cloud, its secrets, and the way to tell it where events go. */
export type ProviderHere = {
  readonly standIn: StandIn;
  readonly secrets: Secrets;
  readonly openDoor: (doors: Doors) => void;
};

/** Starts the stand-in of a data folder, at the same address and with the same secrets at every start. */
export const startProvider = async (
  dataDir: string,
  settleMs: number | undefined,
  clock: Clock,
): Promise<ProviderHere> => {
  const folder = join(dataDir, 'provider');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets = secretsIn(folder);
  let deliverTo: DeliverTo = {};
  const standIn = await startStandIn({
    port: await openPorts(folder).portFor('provider'),
    dataFile: join(folder, 'provider.sqlite'),
    now: clock.now,
    apiKey: secrets.apiKey,
    webhookSecret: secrets.webhookSecret,
    financialAccount: localSettings().providerFinancialAccount,
    feeMinor: localSettings().providerFeeMinor,
    tellsOf: isHeard,
    lifeCycleMs: { settle: settleMs ?? usualSettleMs },
    deliverTo: () => deliverTo,
  });
  const openDoor = (doors: Doors): void => {
    deliverTo = behind(doors);
  };
  return { standIn, secrets, openDoor };
};

/** What the stand-in still has to do, in words. */
export const underWayAt = (standIn: StandIn): string[] => {
  const [undelivered, settling] = [standIn.undelivered(), standIn.settling(soonMs)];
  return [
    ...(undelivered === 0 ? [] : [`${undelivered} provider events`]),
    ...(settling === 0 ? [] : [`${settling} payments being settled`]),
  ];
};
