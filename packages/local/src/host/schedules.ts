// Starts functions by time, on the moved clock. Hides timers, what is kept across restarts, and retries of asynchronous events.
import { randomUUID } from 'node:crypto';
import { numberIn, objectIn } from './json.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { LambdaPool, Outcome } from './lambda-pool.ts';
import type { SchedulePlan } from './plan-schedules.ts';
import { type Due, parseSchedule } from './schedule-expression.ts';

export type ScheduleSetting = {
  readonly plans: readonly SchedulePlan[];
  readonly pool: LambdaPool;
  readonly now: () => number;
  readonly region: string;
  readonly accountId: string;
  /** The file that remembers when each schedule is due next. */
  readonly path: string;
  /** Takes an event that failed for good, with the queue ARN it goes to. */
  readonly toDeadLetters: (queueArn: string, event: unknown) => Promise<void>;
};

export type Schedules = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Runs a schedule now, by its name, logical id or its function's name, and answers how it ended. A fault when unknown. */
  readonly fireNow: (name: string) => Promise<Outcome | undefined>;
  /** The clock was moved: what came due runs once, however often it came due. Answers when these runs ended. */
  readonly clockMoved: () => Promise<void>;
  readonly running: () => number;
  /** Names, and when each is due next (milliseconds of the moved clock). */
  readonly list: () => { name: string; expression: string; nextMs: number | undefined }[];
};

/** Timers longer than this are set again, because Node's timers end at 24 days. */
const LONGEST_TIMER_MS = 86_400_000;
const RETRY_PAUSE_MS = 1_000;

type Entry = {
  readonly plan: SchedulePlan;
  readonly due: Due;
  nextMs: number | undefined;
  timer: NodeJS.Timeout | undefined;
};

const eventOf = ({ plan }: Entry, { now, region, accountId }: ScheduleSetting): unknown =>
  plan.input ?? {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [plan.arn],
    detail: {},
  };

/** One asynchronous invocation with its retries; the event goes to the dead letters when none succeeded. */
const runWithRetries = async (
  plan: SchedulePlan,
  event: unknown,
  { pool, toDeadLetters }: ScheduleSetting,
): Promise<Outcome | undefined> => {
  let outcome = await pool.invoke(plan.function, event);
  for (let attempt = 0; outcome?.error !== undefined && attempt < plan.retries; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    outcome = await pool.invoke(plan.function, event);
  }
  const { deadLetterArn } = plan.function;
  if (outcome?.error !== undefined && deadLetterArn !== undefined) await toDeadLetters(deadLetterArn, event);
  return outcome;
};

/** Builds the schedules; timers run from `start` on. */
export const createSchedules = (setting: ScheduleSetting): Schedules => {
  const { now, path } = setting;
  const kept = objectIn(readKept(path));
  let running = 0;
  const entries: Entry[] = setting.plans.map((plan) => {
    const due = parseSchedule(plan.expression);
    const remembered = objectIn(kept[plan.name]);
    const isSame = remembered['expression'] === plan.expression;
    return { plan, due, nextMs: (isSame ? numberIn(remembered['nextMs']) : undefined) ?? due(now()), timer: undefined };
  });

  const keep = (): void =>
    writeKept(
      path,
      Object.fromEntries(
        entries.map(({ plan, nextMs }) => [plan.name, { expression: plan.expression, nextMs: nextMs ?? null }]),
      ),
    );

  const run = async (entry: Entry): Promise<Outcome | undefined> => {
    running += 1;
    try {
      return await runWithRetries(entry.plan, eventOf(entry, setting), setting);
    } finally {
      running -= 1;
    }
  };

  const fireDue = (): Promise<unknown> => {
    const ready = entries.filter(({ nextMs }) => nextMs !== undefined && nextMs <= now());
    for (const entry of ready) entry.nextMs = entry.due(now());
    if (ready.length > 0) keep();
    arm();
    return Promise.all(ready.map((entry) => run(entry).catch(() => undefined)));
  };

  const arm = (): void => {
    for (const entry of entries) {
      clearTimeout(entry.timer);
      entry.timer = undefined;
      if (entry.nextMs === undefined) continue;
      const waitMs = Math.min(LONGEST_TIMER_MS, Math.max(0, entry.nextMs - now()));
      entry.timer = setTimeout(() => void fireDue(), waitMs);
      entry.timer.unref();
    }
  };

  return {
    start: () => {
      keep();
      void fireDue();
    },
    stop: () => {
      for (const entry of entries) clearTimeout(entry.timer);
      entries.length = 0;
    },
    fireNow: async (name) => {
      const isMeant = ({ plan }: Entry): boolean =>
        [plan.name, plan.logicalId, plan.function.name, plan.function.shortName].includes(name);
      const entry = entries.find(isMeant);
      if (entry === undefined)
        throw new Error(
          `no schedule ${name}; there are ${entries.map(({ plan }) => plan.function.shortName).join(', ')}`,
        );
      return run(entry);
    },
    clockMoved: async () => {
      await fireDue();
    },
    running: () => running,
    list: () =>
      entries.map(({ plan, nextMs }) => ({ name: plan.function.shortName, expression: plan.expression, nextMs })),
  };
};
