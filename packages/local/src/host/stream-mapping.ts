// Follows a table's stream and delivers its records to their function. Hides when to look: often while there is work, seldom when idle.
import { passesFilters } from './event-filter.ts';
import { objectIn } from './json.ts';
import { type DeliverySetting, deliver } from './stream-delivery.ts';
import type { StreamRecord } from './stream-reader.ts';

export type StreamMapping = {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
  /** Something may have been written: look soon. */
  readonly nudge: () => void;
  /** The pool's activity count before the last look that found nothing; undefined while there are records to deliver. */
  readonly headSeenAt: () => number | undefined;
  readonly position: () => string;
};

/** Looks follow each other at least this far apart, so that busy times make batches; Lambda looks four times a second. */
const LOOK_GAP_MS = 100;
const IDLE_LOOK_MS = 1_000;
const PAUSE_AFTER_FAULT_MS = 500;

const wantedOf = ({ plan }: Pick<DeliverySetting, 'plan'>, records: readonly StreamRecord[]): StreamRecord[] =>
  plan.filters.length === 0
    ? [...records]
    : records.filter((record) => passesFilters(plan.filters, objectIn(record.record)));

/** Builds the mapping; it looks from `start` on. */
export const createStreamMapping = (setting: Omit<DeliverySetting, 'isStopped'>): StreamMapping => {
  const { plan, reader, pool } = setting;
  let isStopped = false;
  let headSeenAt: number | undefined;
  let wake: (() => void) | undefined;
  let isNudged = false;
  let over: Promise<void> = Promise.resolve();

  const sleep = (ms: number, canWake: boolean): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => end(), ms);
      const end = (): void => {
        clearTimeout(timer);
        wake = undefined;
        resolve();
      };
      if (canWake) wake = end;
      if (canWake && isNudged) end();
    });

  const readBatch = async (): Promise<StreamRecord[]> => {
    const records = await reader.read(plan.batchSize);
    if (records.length === 0 || records.length >= plan.batchSize || plan.windowMs === 0) return records;
    await sleep(plan.windowMs, false);
    return reader.read(plan.batchSize);
  };

  const look = async (): Promise<void> => {
    isNudged = false;
    const activity = pool.activity();
    const records = await readBatch();
    if (records.length === 0) {
      headSeenAt = activity;
      await sleep(LOOK_GAP_MS, false);
      await sleep(IDLE_LOOK_MS, true);
      return;
    }
    headSeenAt = undefined;
    const wanted = wantedOf(setting, records);
    await deliver({ ...setting, isStopped: () => isStopped }, wanted);
    const last = records.at(-1);
    if (last !== undefined && last !== wanted.at(-1) && !isStopped) reader.passed(last);
    if (records.length < plan.batchSize) await sleep(LOOK_GAP_MS, false);
  };

  const loop = async (): Promise<void> => {
    while (!isStopped) {
      await look().catch(() => sleep(PAUSE_AFTER_FAULT_MS, false));
    }
  };

  return {
    start: () => {
      over = loop();
    },
    stop: async () => {
      isStopped = true;
      wake?.();
      await over;
      reader.keepNow();
    },
    nudge: () => {
      isNudged = true;
      wake?.();
    },
    headSeenAt: () => headSeenAt,
    position: reader.position,
  };
};
