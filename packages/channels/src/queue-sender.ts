// Sends messages to queues in full batches. Hides SQS and its limits: 10 messages and 1 MiB a batch, each with its own outcome.
import { SendMessageBatchCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';

/**
 * Sends every body, in no promised order. Returns the indexes that were not sent, ascending: the queue refused them, their batch
 * failed, or they are larger than a message may be. Faults: throws the first fault when nothing at all could be sent.
 */
export type SendAll = (queueUrl: string, bodies: readonly string[]) => Promise<readonly number[]>;

/** One message of a batch: its index among all bodies, and its text. */
export type Entry = { readonly index: number; readonly body: string };

/** Sends one batch; returns the indexes that were refused. */
export type SendBatch = (queueUrl: string, batch: readonly Entry[]) => Promise<readonly number[]>;

const maxEntries = 10;
const maxBytes = 1_048_576;

/** Packs bodies into batches in their order, and names those that are too large for any. */
export const pack = (
  bodies: readonly string[],
): { readonly batches: readonly (readonly Entry[])[]; readonly tooLarge: readonly number[] } => {
  const batches: Entry[][] = [];
  const tooLarge: number[] = [];
  let open: Entry[] = [];
  let openBytes = 0;
  for (const [index, body] of bodies.entries()) {
    const bytes = Buffer.byteLength(body);
    if (bytes > maxBytes) {
      tooLarge.push(index);
      continue;
    }
    if (open.length === 0 || open.length === maxEntries || openBytes + bytes > maxBytes) {
      open = [];
      openBytes = 0;
      batches.push(open);
    }
    open.push({ index, body });
    openBytes += bytes;
  }
  return { batches, tooLarge };
};

/** Sends through `sendBatch`: see `SendAll`. */
export const sendAllThrough =
  (sendBatch: SendBatch): SendAll =>
  async (queueUrl, bodies) => {
    const { batches, tooLarge } = pack(bodies);
    const outcomes = await Promise.allSettled(batches.map((batch) => sendBatch(queueUrl, batch)));
    const [first] = outcomes;
    if (first?.status === 'rejected' && outcomes.every(({ status }) => status === 'rejected')) throw first.reason;
    const unsent = outcomes.flatMap((outcome, at) =>
      outcome.status === 'fulfilled' ? outcome.value : (batches[at] ?? []).map(({ index }) => index),
    );
    return [...unsent, ...tooLarge].toSorted((a, b) => a - b);
  };

const patience: SQSClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
};

/** The sender of this account; the client is made at the first call and keeps its connections. */
export const queueSender = (config: SQSClientConfig = {}): SendAll => {
  let client: SQSClient | undefined;
  return sendAllThrough(async (QueueUrl, batch) => {
    client ??= new SQSClient({ ...patience, ...config });
    const Entries = batch.map(({ index, body }) => ({ Id: String(index), MessageBody: body }));
    const { Failed: failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    return failed.map(({ Id }) => Number(Id));
  });
};
