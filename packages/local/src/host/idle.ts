// Tells when nothing is under way any more: no invocation, no message that somebody consumes, no event not yet relayed.
import type { QueueDepth } from '../engines/queues.ts';
import type { LambdaPool } from './lambda-pool.ts';
import type { QueueMapping } from './queue-mapping.ts';
import type { StreamMapping } from './stream-mapping.ts';

export type IdleSetting = {
  readonly pool: LambdaPool;
  readonly depths: () => Record<string, QueueDepth>;
  /** Names of the queues that have a consumer; what lies in others waits for a person. */
  readonly consumedQueues: readonly string[];
  readonly queueMappings: readonly QueueMapping[];
  readonly streamMappings: readonly StreamMapping[];
  readonly running: () => number;
  readonly alsoUnderWay: () => readonly string[];
};

/** What is still under way, in words; nothing when the cloud is idle. */
export const underWay = (setting: IdleSetting): string[] => {
  const { pool, depths, consumedQueues, queueMappings, streamMappings, running } = setting;
  const reasons = [...setting.alsoUnderWay()];
  if (pool.load() > 0) reasons.push(`${pool.load()} invocations`);
  if (running() > 0) reasons.push(`${running()} schedules`);
  if (queueMappings.some((mapping) => mapping.batchesInFlight() > 0)) reasons.push('batches of messages');
  const activity = pool.activity();
  if (streamMappings.some((mapping) => mapping.headSeenAt() !== activity)) reasons.push('events not yet relayed');
  if (reasons.length > 0) return reasons;
  const now = depths();
  for (const name of consumedQueues) {
    const { ready = 0, inFlight = 0, delayed = 0 } = now[name] ?? {};
    if (ready + inFlight + delayed > 0) reasons.push(`${ready + inFlight + delayed} messages in ${name}`);
  }
  return reasons;
};

const CHECK_EVERY_MS = 10;

/** Waits until nothing is under way, or until `timeoutMs` is over; answers what then still is. */
export const whenIdle = async (setting: IdleSetting, timeoutMs: number): Promise<string[]> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const reasons = underWay(setting);
    if (reasons.length === 0 || Date.now() >= deadline) return reasons;
    for (const mapping of setting.streamMappings) mapping.nudge();
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY_MS));
  }
};
