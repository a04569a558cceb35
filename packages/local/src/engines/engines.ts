// The local engines behind one door: starts them, stops them, and hides which program plays which AWS service.
import { ACCOUNT_ID, REGION } from './aws-json.ts';
import { type DynamoDbEngine, startDynamoDb, type TableSpec } from './dynamodb.ts';
import { type Endpoints, environmentFor } from './endpoints.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { claimFolderOrThrow } from './folder-claim.ts';
import { type Issuer, startIssuer, type TokenWish } from './issuer.ts';
import { type KeySpec, type Keys, type SecretSpec, startKeys } from './keys.ts';
import { type Outbox, startOutbox } from './outbox.ts';
import { openPorts, type Ports } from './ports.ts';
import { type QueueDepth, type QueueSpec, type Queues, startQueues } from './queues.ts';

/** What to start. Everything is created if it is missing and left alone if it exists. */
export type EngineSpec = {
  /** Folder that keeps every engine's state across restarts. One running host per folder. */
  readonly dataDir: string;
  /** Resolved CloudFormation properties of AWS::DynamoDB::Table or GlobalTable. */
  readonly tables: readonly TableSpec[];
  readonly queues: readonly QueueSpec[];
  readonly buckets: readonly string[];
  readonly keys: readonly KeySpec[];
  readonly secrets: readonly SecretSpec[];
  /** The `aud` of tokens that name none: the first audience of the template's authorizer. Default `hearth`. */
  readonly audience?: string | undefined;
  /** Milliseconds since the epoch; the host passes its movable clock. Decides what TTL removes. */
  readonly now?: (() => number) | undefined;
  /** Puts the fault proxy between clients and DynamoDB; `endpoints.dynamodb` is then the proxy. */
  readonly faultProxy?: boolean | undefined;
  /** One line for a person: restarts of an engine, a port that had to change. Default: silent. */
  readonly log?: ((line: string) => void) | undefined;
};

export type Engines = {
  readonly region: string;
  readonly accountId: string;
  readonly endpoints: Endpoints;
  /** AWS_ENDPOINT_URL_*, AWS_REGION and dummy credentials, ready for a worker's environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** http://127.0.0.1:PORT/000000000000/name */
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
  readonly queueDepths: () => Record<string, QueueDepth>;
  /** Moves up to `limit` messages back; answers how many. Receive, send, then delete: a crash repeats, never loses. */
  readonly redriveDeadLetters: (deadLetterUrl: string, targetUrl: string, limit?: number) => Promise<number>;
  readonly tokenFor: (wish: TokenWish) => Promise<string>;
  readonly issuer: Issuer;
  readonly dynamodb: DynamoDbEngine;
  readonly queues: Queues;
  readonly keys: Keys;
  /** What was written to households, and the faults that a test wants of it. */
  readonly outbox: Outbox;
  /** Present when `faultProxy` was asked for. */
  readonly faults: FaultProxy | undefined;
  /** Registers or replaces a secret while running. */
  readonly putSecret: (secret: SecretSpec) => void;
  /** Removes items whose TTL has passed at `now()`; answers how many. Also runs by itself every ten minutes. */
  readonly sweepExpired: () => Promise<number>;
  /** Process id of the DynamoDB engine (a test kills it); undefined between death and restart. */
  readonly enginePid: () => number | undefined;
  /** A free port kept in the folder under this name, so that the host's own port survives restarts too. */
  readonly portFor: (name: string) => Promise<number>;
  readonly stop: () => Promise<void>;
};

const SWEEP_INTERVAL_MS = 600_000;

type Running = {
  dynamodb: DynamoDbEngine;
  queues: Queues;
  keys: Keys;
  issuer: Issuer;
  outbox: Outbox;
  faults: FaultProxy | undefined;
};

const settled = async (work: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const results = await Promise.allSettled(work.map((does) => does()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};

/** Starts all five side by side. When one fails, those that did start are stopped before the fault goes on. */
const startAll = async (spec: EngineSpec, ports: Ports): Promise<Running> => {
  const stops: (() => Promise<void>)[] = [];
  const started = async <E extends { stop: () => Promise<void> }>(starting: Promise<E>): Promise<E> => {
    const engine = await starting;
    stops.push(engine.stop);
    return engine;
  };
  const database = async (): Promise<DynamoDbEngine> => {
    const engine = await started(startDynamoDb({ dataDir: spec.dataDir, ports, log: spec.log }));
    await engine.createTables(spec.tables);
    return engine;
  };
  const messaging = async (): Promise<Queues> => {
    const engine = await started(startQueues(spec.dataDir, ports));
    await engine.createQueues(spec.queues);
    engine.createBuckets(spec.buckets);
    return engine;
  };
  const keeping = async (): Promise<Keys> => {
    const engine = await started(startKeys(spec.dataDir, ports));
    engine.ensureKeys(spec.keys);
    for (const secret of spec.secrets) engine.putSecret(secret);
    return engine;
  };
  const issuing = (): Promise<Issuer> => started(startIssuer(spec.dataDir, ports, spec.audience));

  const writing = (): Promise<Outbox> => started(startOutbox(spec.dataDir, ports, spec.now));

  const starts = [database(), messaging(), keeping(), issuing(), writing()] as const;
  try {
    const [dynamodb, queues, keys, issuer, outbox] = await Promise.all(starts);
    const faults = spec.faultProxy
      ? await started(startFaultProxy(dynamodb.endpoint, await ports.portFor('dynamodb-proxy')))
      : undefined;
    return { dynamodb, queues, keys, issuer, outbox, faults };
  } catch (cause) {
    await Promise.allSettled(starts);
    await settled(stops);
    throw cause;
  }
};

/**
 * Starts all engines on 127.0.0.1 and answers when each of them serves. Whatever an engine acknowledged is there again after
 * a stop or a kill. Throws an Error that says what to do (a program that is missing, a folder in use, a table that differs).
 */
export const startEngines = async (spec: EngineSpec): Promise<Engines> => {
  const release = claimFolderOrThrow(spec.dataDir);
  const ports = openPorts(spec.dataDir, spec.log);
  const running = await startAll(spec, ports).catch((cause: unknown) => {
    release();
    throw cause;
  });
  const { dynamodb, queues, keys, issuer, outbox, faults } = running;
  const endpoints: Endpoints = {
    dynamodb: faults?.endpoint ?? dynamodb.endpoint,
    sqs: queues.endpoint,
    s3: queues.endpoint,
    kms: keys.endpoint,
    secrets: keys.endpoint,
    outbox: outbox.endpoint,
    issuer: issuer.url,
  };
  const now = spec.now ?? Date.now;
  const sweep = (): Promise<number> => dynamodb.sweepExpired(now());
  // A sweep that meets a dead engine is made up by the next one.
  const timer = setInterval(() => void sweep().catch(() => undefined), SWEEP_INTERVAL_MS);
  timer.unref();

  return {
    region: REGION,
    accountId: ACCOUNT_ID,
    endpoints,
    environment: environmentFor(endpoints, dynamodb.endpoint),
    queueUrl: queues.queueUrl,
    queueArn: queues.queueArn,
    queueDepths: queues.queueDepths,
    redriveDeadLetters: queues.redriveDeadLetters,
    tokenFor: issuer.tokenFor,
    issuer,
    dynamodb,
    queues,
    keys,
    outbox,
    faults,
    putSecret: keys.putSecret,
    sweepExpired: sweep,
    enginePid: dynamodb.pid,
    portFor: ports.portFor,
    stop: async () => {
      clearInterval(timer);
      await settled([
        ...(faults === undefined ? [] : [faults.stop]),
        issuer.stop,
        outbox.stop,
        keys.stop,
        queues.stop,
        dynamodb.stop,
      ]);
      release();
    },
  };
};
