// The local SQS and S3: fauxqs in this process, on disk; hides its URLs, its loading order and how queues are kept in step.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FauxqsServer } from 'fauxqs';
import { ACCOUNT_ID, awsCaller, REGION } from './aws-json.ts';
import type { Ports } from './ports.ts';
import { redrive } from './queue-redrive.ts';
import { loadSqlite } from './quiet-sqlite.ts';

export type QueueSpec = {
  /** Physical name; ends in `.fifo` for a FIFO queue. */
  readonly name: string;
  readonly visibilityTimeoutSeconds?: number | undefined;
  readonly delaySeconds?: number | undefined;
  readonly retentionSeconds?: number | undefined;
  readonly receiveWaitSeconds?: number | undefined;
  readonly contentBasedDeduplication?: boolean | undefined;
  readonly redrive?: { readonly deadLetterQueue: string; readonly maxReceiveCount: number } | undefined;
};

/** Numbers of messages: waiting, handed to a consumer and not yet deleted, and not due yet. */
export type QueueDepth = { readonly ready: number; readonly inFlight: number; readonly delayed: number };

export type Queues = {
  /** Serves SQS and S3 alike. */
  readonly endpoint: string;
  /** The engine's own handle: inspect a queue without consuming. Never `createQueue`: it empties an existing one. */
  readonly server: FauxqsServer;
  readonly createQueues: (specs: readonly QueueSpec[]) => Promise<void>;
  readonly createBuckets: (names: readonly string[]) => void;
  /** The only form of URL to hand out: the engine's own names a host that a machine may not resolve. */
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
  readonly queueDepths: () => Record<string, QueueDepth>;
  readonly redriveDeadLetters: (deadLetterUrl: string, targetUrl: string, limit?: number) => Promise<number>;
  /** Consumers must have stopped; a receive that still waits is answered empty. */
  readonly stop: () => Promise<void>;
};

const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT_ID}:${name}`;

const attributesOf = (spec: QueueSpec): Record<string, string> => {
  const wanted: Record<string, string | undefined> = {
    VisibilityTimeout: spec.visibilityTimeoutSeconds?.toString(),
    DelaySeconds: spec.delaySeconds?.toString(),
    MessageRetentionPeriod: spec.retentionSeconds?.toString(),
    ReceiveMessageWaitTimeSeconds: spec.receiveWaitSeconds?.toString(),
    FifoQueue: spec.name.endsWith('.fifo') ? 'true' : undefined,
    ContentBasedDeduplication: spec.contentBasedDeduplication?.toString(),
    RedrivePolicy:
      spec.redrive &&
      JSON.stringify({
        deadLetterTargetArn: queueArn(spec.redrive.deadLetterQueue),
        maxReceiveCount: spec.redrive.maxReceiveCount,
      }),
  };
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};

/**
 * Every consumer lives in the host and dies with it, so what was in flight when a host was killed is nobody's: it is ready
 * again at once instead of after the visibility timeout. Receive counts stay.
 */
const releaseInFlight = async (folder: string): Promise<void> => {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(join(folder, 'fauxqs.db'));
  try {
    const table = database.prepare(`SELECT name FROM sqlite_master WHERE name = 'sqs_messages'`).get();
    if (table !== undefined) database.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
  } finally {
    database.close();
  }
};

const depthsOf = (server: FauxqsServer, names: Iterable<string>): Record<string, QueueDepth> => {
  const depths: Record<string, QueueDepth> = {};
  for (const name of names) {
    const messages = server.inspectQueue(name)?.messages;
    if (messages === undefined) continue;
    const { ready, inflight, delayed } = messages;
    const now = Date.now();
    // The engine moves messages along only when somebody receives; what is due by now counts as ready.
    const isDue = (at: number | undefined): boolean => at === undefined || at <= now;
    const back = inflight.filter((entry) => isDue(entry.visibilityDeadline)).length;
    const due = delayed.filter((message) => isDue(message.delayUntil)).length;
    depths[name] = {
      ready: ready.length + back + due,
      inFlight: inflight.length - back,
      delayed: delayed.length - due,
    };
  }
  return depths;
};

/** Starts SQS and S3 on 127.0.0.1 at the remembered port; what was acknowledged before a kill is there again. */
export const startQueues = async (dataDir: string, ports: Ports): Promise<Queues> => {
  const folder = join(dataDir, 'queues');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await releaseInFlight(folder);
  // Loaded only now: a static import would load node:sqlite, and print its warning, before anything of ours runs.
  const { startFauxqs } = await import('fauxqs');
  const port = await ports.portFor('queues');
  const server = await startFauxqs({
    port,
    listenHost: '127.0.0.1',
    logger: false,
    defaultRegion: REGION,
    dataDir: folder,
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const call = awsCaller(endpoint, 'AmazonSQS');
  const names = new Set<string>();
  const queueUrl = (name: string): string => `${endpoint}/${ACCOUNT_ID}/${name}`;
  const depths = (): Record<string, QueueDepth> => depthsOf(server, names);

  return {
    endpoint,
    server,
    queueUrl,
    queueArn,
    queueDepths: depths,
    createQueues: async (specs) => {
      for (const spec of specs) {
        const attributes = attributesOf(spec);
        const { FifoQueue, ...settable } = attributes;
        if (server.inspectQueue(spec.name) === undefined) {
          await call('CreateQueue', { QueueName: spec.name, Attributes: attributes });
        } else {
          await call('SetQueueAttributes', {
            QueueUrl: queueUrl(spec.name),
            Attributes: { RedrivePolicy: '', ...settable },
          });
        }
        names.add(spec.name);
      }
    },
    createBuckets: (buckets) => {
      for (const name of buckets) server.createBucket(name);
    },
    redriveDeadLetters: (deadLetterUrl, targetUrl, limit) => {
      const waiting = depths()[deadLetterUrl.split('/').at(-1) ?? '']?.ready ?? 0;
      return redrive(call, deadLetterUrl, targetUrl, limit ?? waiting);
    },
    stop: () => server.stop(),
  };
};
