// Feeds a queue's messages to its function in batches. Hides long polls, filters, partial failures and what a failure leaves behind.
import { filterableMessage, passesFilters } from './event-filter.ts';
import { failedItems } from './item-failures.ts';
import type { Json } from './json.ts';
import type { LambdaPool } from './lambda-pool.ts';
import type { QueueMappingPlan } from './plan-sources.ts';
import type { QueueClient, QueueMessage } from './queue-client.ts';

export type QueueMappingSetting = {
  readonly plan: QueueMappingPlan;
  readonly pool: LambdaPool;
  readonly queues: QueueClient;
  readonly region: string;
  readonly visibilityMs: number;
  /** How long a batch may be at work before another one is taken beside it; 0: at once. */
  readonly secondAfterMs: number;
};

export type QueueMapping = {
  readonly start: () => void;
  /** Takes no further message. What runs is the pool's to wait for; a poll that still waits ends with the engine. */
  readonly stop: () => void;
  readonly batchesInFlight: () => number;
  /** Lets messages that a failure left invisible come back as early as the moved clock says. */
  readonly clockMoved: (byMs: number) => Promise<void>;
};

const LONG_POLL_SECONDS = 20;
/** More batches than a function has threads would only age in line. */
const CONCURRENT_BATCHES = 2;
const PAUSE_AFTER_FAULT_MS = 500;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const eventOf = (messages: readonly QueueMessage[], { sourceArn }: QueueMappingPlan, region: string): unknown => ({
  Records: messages.map((message) => ({
    ...message,
    eventSource: 'aws:sqs',
    eventSourceARN: sourceArn,
    awsRegion: region,
  })),
});

const filterView = (message: QueueMessage): Json =>
  filterableMessage({ messageId: message.messageId, body: message.body });

/** Messages until the batch is full or its window is over; the window opens with the first message. */
const gather = async ({ plan, queues }: QueueMappingSetting): Promise<QueueMessage[]> => {
  const batch = await queues.receive(plan.queueUrl, plan.batchSize, LONG_POLL_SECONDS);
  const closesAt = Date.now() + plan.windowMs;
  while (batch.length > 0 && batch.length < plan.batchSize && plan.windowMs > 0) {
    const leftSeconds = Math.ceil((closesAt - Date.now()) / 1000);
    if (leftSeconds <= 0) break;
    batch.push(
      ...(await queues.receive(plan.queueUrl, plan.batchSize - batch.length, Math.min(leftSeconds, LONG_POLL_SECONDS))),
    );
  }
  return batch;
};

/** Past this many, failures simply wait out their real visibility when the clock moves. */
const REMEMBERED_FAILURES = 10_000;

type HiddenMessages = {
  readonly add: (messages: readonly QueueMessage[], receivedAt: number) => void;
  readonly clockMoved: QueueMapping['clockMoved'];
};

/** Messages of failed batches by receipt handle, with the real instant at which the engine shows them again. */
const hiddenMessages = ({ plan, queues, visibilityMs }: QueueMappingSetting): HiddenMessages => {
  const hidden = new Map<string, number>();
  return {
    add: (messages, receivedAt) => {
      if (hidden.size > REMEMBERED_FAILURES) hidden.clear();
      for (const { receiptHandle } of messages) hidden.set(receiptHandle, receivedAt + visibilityMs);
    },
    clockMoved: async (byMs) => {
      const now = Date.now();
      for (const [receiptHandle, shownAt] of [...hidden]) {
        hidden.delete(receiptHandle);
        if (shownAt <= now) continue;
        const seconds = Math.max(0, Math.ceil((shownAt - byMs - now) / 1000));
        await queues.showAfter(plan.queueUrl, receiptHandle, seconds);
        if (seconds > 0) hidden.set(receiptHandle, now + seconds * 1000);
      }
    },
  };
};

/** One who waits, until it is told or so many milliseconds are over. */
const openSignal = () => {
  let wake: (() => void) | undefined;
  return {
    wait: (ms: number | undefined): Promise<void> =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    tell: (): void => wake?.(),
  };
};

/** Builds the mapping; it polls from `start` on. */
export const createQueueMapping = (setting: QueueMappingSetting): QueueMapping => {
  const { plan, pool, queues } = setting;
  const limit = plan.isFifo
    ? 1
    : Math.min(CONCURRENT_BATCHES, plan.maximumConcurrency ?? 2, plan.function.reserved ?? 2);
  const hidden = hiddenMessages(setting);
  let inFlight = 0;
  let isStopped = false;
  const batchOver = openSignal();
  let begunAt = 0;

  const handle = async (batch: readonly QueueMessage[]): Promise<void> => {
    const wanted = batch.filter((message) => passesFilters(plan.filters, filterView(message)));
    const unwanted = batch.filter((message) => !wanted.includes(message));
    const receivedAt = Date.now();
    let failed: ReadonlySet<string> | 'all' = new Set();
    if (wanted.length > 0) {
      const outcome = await pool.invoke(plan.function, eventOf(wanted, plan, setting.region));
      if (outcome === undefined) return;
      failed = failedItems(outcome, plan.reportsItemFailures, new Set(wanted.map(({ messageId }) => messageId)));
    }
    const isFailed = ({ messageId }: QueueMessage): boolean => failed === 'all' || failed.has(messageId);
    hidden.add(wanted.filter(isFailed), receivedAt);
    const over = [...unwanted, ...wanted.filter((message) => !isFailed(message))];
    if (over.length > 0)
      await queues.remove(
        plan.queueUrl,
        over.map(({ receiptHandle }) => receiptHandle),
      );
  };

  const poll = async (): Promise<void> => {
    const batch = await gather(setting);
    if (batch.length === 0 || isStopped) return;
    inFlight += 1;
    begunAt = performance.now();
    // A delete that fails leaves its messages to come again: consumers take repeats.
    void handle(batch)
      .catch(() => undefined)
      .then(() => {
        inFlight -= 1;
        batchOver.tell();
      });
  };

  const loop = async (): Promise<void> => {
    while (!isStopped) {
      // Messages that come while a batch is at work fill the next one, unless that takes long.
      const leftMs = inFlight === 0 ? 0 : Math.max(0, begunAt + setting.secondAfterMs - performance.now());
      if (inFlight >= limit || leftMs > 0) {
        await batchOver.wait(inFlight >= limit ? undefined : leftMs);
        continue;
      }
      await poll().catch(() => (isStopped ? undefined : pause(PAUSE_AFTER_FAULT_MS)));
    }
  };

  return {
    start: () => void loop(),
    stop: () => {
      isStopped = true;
      batchOver.tell();
    },
    batchesInFlight: () => inFlight,
    clockMoved: hidden.clockMoved,
  };
};
