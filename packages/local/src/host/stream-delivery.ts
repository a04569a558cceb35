// Hands stream records to the function until all are dealt with: retries, halves, and what goes to the on-failure queue.
import { failedItems } from './item-failures.ts';
import type { LambdaPool } from './lambda-pool.ts';
import type { StreamMappingPlan } from './plan-sources.ts';
import type { QueueClient } from './queue-client.ts';
import type { StreamReader, StreamRecord } from './stream-reader.ts';

export type DeliverySetting = {
  readonly plan: StreamMappingPlan;
  readonly pool: LambdaPool;
  readonly reader: StreamReader;
  readonly queues: QueueClient;
  /** The moved clock, in milliseconds. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
};

type Condition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

const pause = (attempts: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts));
  });

const instant = (record: StreamRecord | undefined): string => new Date(record?.createdAtMs ?? 0).toISOString();

/** AWS's message for a batch that was given up: positions in the stream, never the records. */
const failureNote = (
  setting: DeliverySetting,
  records: readonly StreamRecord[],
  condition: Condition,
  attempts: number,
): string =>
  JSON.stringify({
    requestContext: {
      requestId: `${setting.plan.id}-${records[0]?.sequence}`,
      functionArn: `${setting.plan.function.arn}:$LATEST`,
      condition,
      approximateInvokeCount: attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(setting.now()).toISOString(),
    DDBStreamBatchInfo: {
      shardId: setting.reader.shardId,
      startSequenceNumber: records[0]?.sequence,
      endSequenceNumber: records.at(-1)?.sequence,
      approximateArrivalOfFirstRecord: instant(records[0]),
      approximateArrivalOfLastRecord: instant(records.at(-1)),
      batchSize: records.length,
      streamArn: setting.plan.sourceArn,
    },
  });

const giveUp = async (
  setting: DeliverySetting,
  records: readonly StreamRecord[],
  condition: Condition,
  attempts: number,
): Promise<void> => {
  const { onFailureQueueUrl } = setting.plan;
  if (onFailureQueueUrl !== undefined) {
    await setting.queues.send(onFailureQueueUrl, failureNote(setting, records, condition, attempts));
  }
  const last = records.at(-1);
  if (last !== undefined) setting.reader.passed(last);
};

/** Invokes once; answers the index of the first record that failed, or undefined when none did or the host stops. */
const tryOnce = async (
  { plan, pool }: DeliverySetting,
  records: readonly StreamRecord[],
): Promise<number | 'stopping' | undefined> => {
  const outcome = await pool.invoke(plan.function, { Records: records.map(({ record }) => record) });
  if (outcome === undefined) return 'stopping';
  const failed = failedItems(outcome, plan.reportsItemFailures, new Set(records.map(({ sequence }) => sequence)));
  if (failed === 'all') return 0;
  const first = records.findIndex(({ sequence }) => failed.has(sequence));
  return first < 0 ? undefined : first;
};

const tooOld = ({ plan, now }: DeliverySetting, records: readonly StreamRecord[]): StreamRecord[] => {
  const limitSeconds = plan.maximumAgeSeconds;
  if (limitSeconds === undefined) return [];
  const isFresh = (record: StreamRecord): boolean => now() - record.createdAtMs <= limitSeconds * 1000;
  const fresh = records.findIndex(isFresh);
  return records.slice(0, fresh < 0 ? records.length : fresh);
};

/**
 * Delivers records in order and passes each once it succeeded or was given up. Comes back early, with the rest not passed,
 * only when the host stops.
 */
export const deliver = async (setting: DeliverySetting, records: readonly StreamRecord[]): Promise<void> => {
  const { plan, reader, isStopped } = setting;
  let rest = records;
  let attempts = 0;
  while (rest.length > 0 && !isStopped()) {
    const aged = tooOld(setting, rest);
    if (aged.length > 0) {
      await giveUp(setting, aged, 'RecordAgeExceeded', attempts);
      rest = rest.slice(aged.length);
      continue;
    }
    const failedAt = await tryOnce(setting, rest);
    if (failedAt === 'stopping' || (failedAt !== undefined && isStopped())) return;
    const lastGood = rest[(failedAt ?? rest.length) - 1];
    if (lastGood !== undefined) {
      reader.passed(lastGood);
      attempts = 0;
    }
    if (failedAt === undefined) return;
    rest = rest.slice(failedAt);
    attempts += 1;
    if (plan.bisects && rest.length > 1 && lastGood === undefined) {
      const half = Math.ceil(rest.length / 2);
      await deliver(setting, rest.slice(0, half));
      rest = rest.slice(half);
      attempts = 0;
      continue;
    }
    if (plan.maximumRetries !== undefined && attempts > plan.maximumRetries)
      return giveUp(setting, rest, 'RetryAttemptsExhausted', attempts);
    await pause(attempts);
  }
};
