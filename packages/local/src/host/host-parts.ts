// The moving parts of a running host: workers, mappings, schedules, API. Hides how they are tied to the engines and each other.
import { join } from 'node:path';
import { ACCOUNT_ID, REGION } from '../engines/aws-json.ts';
import type { Controls } from './control.ts';
import { type EventBus, openEventBus } from './event-bus.ts';
import type { HostBase } from './host-base.ts';
import { controlsOf } from './host-controls.ts';
import { functionEnvironment } from './host-environment.ts';
import { createHttpApi, type HttpApi } from './http-api.ts';
import { createAuthorizer } from './http-authorizer.ts';
import { type LambdaPool, openPool } from './lambda-pool.ts';
import { type Mappings, startMappings } from './mappings.ts';
import { atDoors } from './reading-doors.ts';
import { createSchedules, type Schedules } from './schedules.ts';

const DEFAULT_WORKERS = 6;
const MOST_WORKERS = 8;
const DEFAULT_WORKER_MEMORY_MB = 512;
const LOG_BYTES = 5_000_000;
const DEFAULT_SECOND_AFTER_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

const openFunctions = ({ setting, engines, plan, clock, doors }: HostBase): LambdaPool => {
  const workers = setting.workers ?? DEFAULT_WORKERS;
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    throw new Error(`workers is 1 to ${MOST_WORKERS}, not ${workers}`);
  }
  const environment = {
    engines: engines.environment,
    provider: setting.provider,
    hereOf: atDoors(doors),
    overrides: setting.environment ?? {},
  };
  return openPool({
    workers,
    workerMemoryMb: setting.workerMemoryMb ?? DEFAULT_WORKER_MEMORY_MB,
    functions: plan.functions.length,
    secondAfterMs: setting.secondAfterMs ?? DEFAULT_SECOND_AFTER_MS,
    thread: {
      clock: clock.memory,
      logFolder: join(setting.dataDir, 'log'),
      logBytes: LOG_BYTES,
      compileCache: join(setting.dataDir, 'compile-cache'),
      countsCalls: setting.countsCalls ?? false,
    },
    environmentOf: (one) => functionEnvironment(environment, one),
  });
};

const openSchedules = ({ setting, engines, plan, clock }: HostBase, pool: LambdaPool, mappings: Mappings): Schedules =>
  createSchedules({
    plans: plan.schedules,
    pool,
    now: clock.now,
    region: REGION,
    accountId: ACCOUNT_ID,
    path: join(setting.dataDir, 'host', 'schedules.json'),
    toDeadLetters: (arn, event) =>
      mappings.client.send(engines.queueUrl(arn.replace(/^.*:/, '')), JSON.stringify(event)),
  });

/** The API over the parts; it does not listen yet. */
export const openApi = ({ engines, plan, clock }: HostBase, pool: LambdaPool): HttpApi => {
  const { issuer } = engines.endpoints;
  // By address: on some machines "localhost" is tried as IPv6 first, where nobody listens.
  const keySetUrl = `${issuer.replace('//localhost:', '//127.0.0.1:')}/jwks`;
  return createHttpApi({
    plan: plan.http,
    pool,
    // Tokens follow the machine's clock, like those who issue them.
    authorize: createAuthorizer({ issuer, keySetUrl, now: Date.now }),
    now: clock.now,
    accountId: ACCOUNT_ID,
    maxWaitMs: LONGEST_WAIT_MS,
  });
};

/** The event bus over the parts, listening; undefined when the templates have none. */
export const openBus = async (
  { engines, plan, clock }: HostBase,
  mappings: Mappings,
): Promise<EventBus | undefined> => {
  if (plan.events.buses.length === 0 && plan.events.rules.length === 0) return undefined;
  const bus = await openEventBus(await engines.portFor('event-bus'), {
    plan: plan.events,
    send: mappings.client.send,
    now: clock.now,
    region: REGION,
    accountId: ACCOUNT_ID,
  });
  engines.outbox.tellReceipts(bus.tell);
  return bus;
};

export type HostParts = HostBase & {
  readonly pool: LambdaPool;
  readonly mappings: Mappings;
  readonly schedules: Schedules;
  readonly controls: Controls;
};

/** Opens the pool, starts the mappings, and binds the controls. Schedules wait for `start`. */
export const startParts = async (base: HostBase): Promise<HostParts> => {
  const { engines, plan, clock, storage, setting } = base;
  const pool = openFunctions(base);
  const mappings = await startMappings({
    plan,
    queueSpecs: storage.queues,
    engines,
    pool,
    clock,
    dataDir: setting.dataDir,
    secondAfterMs: setting.secondAfterMs ?? DEFAULT_SECOND_AFTER_MS,
  });
  const schedules = openSchedules(base, pool, mappings);
  const controls = controlsOf({
    engines,
    clock,
    schedules,
    mappings,
    queueSpecs: storage.queues,
    shortNameOf: (name) => plan.functions.find((one) => one.name === name)?.shortName ?? name,
    whenClockMoved: setting.whenClockMoved ?? (async () => {}),
    own: setting.ownControls ?? {},
    idle: {
      pool,
      depths: engines.queueDepths,
      consumedQueues: plan.queueMappings.map(({ queueName }) => queueName),
      queueMappings: mappings.queues,
      streamMappings: mappings.streams,
      running: schedules.running,
      alsoUnderWay: setting.alsoUnderWay ?? (() => []),
    },
  });
  return { ...base, pool, mappings, schedules, controls };
};
