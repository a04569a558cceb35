// Runs functions on a bounded number of worker threads. Hides which thread hosts what and who has to wait.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { type FunctionFigures, openFigures } from './function-figures.ts';
import { openPlaces, type Places } from './lambda-places.ts';
import { type LambdaThread, type Outcome, startThread } from './lambda-thread.ts';
import type { FunctionPlan } from './plan-functions.ts';
import type { Invocation, WorkerSetting } from './worker-messages.ts';

export type { Outcome } from './lambda-thread.ts';

export type PoolSetting = {
  /** Threads for all functions together, 1 to 8. */
  readonly workers: number;
  /** Heap limit of one thread, which hosts several functions, in MB. */
  readonly workerMemoryMb: number;
  /** How many functions there are: decides how many a thread hosts before another is started. */
  readonly functions: number;
  /** How long a function's own thread may be at one call before a second thread loads the function; 0: at once. */
  readonly secondAfterMs: number;
  readonly thread: WorkerSetting;
  /** Variables every function gets on top of its own. */
  readonly environmentOf: (plan: FunctionPlan) => Readonly<Record<string, string>>;
};

export type LambdaPool = {
  /**
   * Runs a function and answers how it ended; never rejects. Waits for a thread at most `maxWaitMs`, then answers
   * undefined without having run it.
   */
  readonly invoke: (plan: FunctionPlan, event: unknown, maxWaitMs?: number) => Promise<Outcome | undefined>;
  /** Invocations running or waiting. */
  readonly load: () => number;
  /** Rises with every invocation that begins or ends. */
  readonly activity: () => number;
  readonly figures: () => Record<string, FunctionFigures>;
  /** Calls back after every invocation, with the function's name. */
  readonly onEnded: (listener: (functionName: string) => void) => void;
  /** Waits up to `graceMs` for what runs, then ends every thread. */
  readonly stop: (graceMs: number) => Promise<void>;
};

type Waiting = {
  readonly plan: FunctionPlan;
  readonly event: unknown;
  readonly settle: (outcome: Outcome | undefined) => void;
  timer: NodeJS.Timeout | undefined;
};

const invocationOf = (
  plan: FunctionPlan,
  event: unknown,
  environment: Readonly<Record<string, string>> | undefined,
): Invocation => {
  const { name: functionName, timeoutMs, module, handler, arn, memoryMb } = plan;
  const loading = environment === undefined ? undefined : { module, handler, arn, memoryMb, environment };
  return { functionName, loading, requestId: randomUUID(), event, timeoutMs };
};

const untilIdle = async (isRunning: () => boolean, graceMs: number): Promise<void> => {
  const deadline = performance.now() + graceMs;
  while (isRunning() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
};

const placesFor = (setting: PoolSetting, inFlight: (functionName: string) => number): Places =>
  openPlaces({
    workers: setting.workers,
    functions: setting.functions,
    secondAfterMs: setting.secondAfterMs,
    start: (died) => startThread(setting.thread, setting.workerMemoryMb, died),
    inFlight,
  });

/** Nothing ends while a thread is at one long call: that somebody has waited for it long enough shows by the clock alone. */
const lookingByClock = (everyMs: number, look: () => void) => {
  let timer: NodeJS.Timeout | undefined;
  return {
    lookSoon: (): void => {
      if (timer !== undefined || everyMs === 0) return;
      timer = setTimeout(() => {
        timer = undefined;
        look();
      }, everyMs);
    },
    stop: (): void => clearTimeout(timer),
  };
};

/** Runs whoever of the line finds a thread by now, in their order. */
const serve = (
  waiting: Waiting[],
  places: Places,
  run: (thread: LambdaThread, call: Waiting) => Promise<void>,
): void => {
  for (let index = 0; index < waiting.length; ) {
    const next = waiting[index];
    const thread = next === undefined ? undefined : places.find(next.plan);
    if (next === undefined || thread === undefined) {
      index += 1;
      continue;
    }
    waiting.splice(index, 1);
    void run(thread, next);
  }
};

/** Opens the pool. Threads start when they are needed. */
export const openPool = (setting: PoolSetting): LambdaPool => {
  const waiting: Waiting[] = [];
  const book = openFigures();
  const listeners: ((functionName: string) => void)[] = [];
  const places = placesFor(setting, book.inFlight);
  let running = 0;
  let activity = 0;
  let isStopping = false;

  const run = async (thread: LambdaThread, { plan, event, settle, timer }: Waiting): Promise<void> => {
    clearTimeout(timer);
    const isWarm = thread.hosts.has(plan.name);
    if (!isWarm) places.promise(thread, plan.name);
    running += 1;
    activity += 1;
    book.started(plan.name);
    const startedMs = performance.now();
    const outcome = await thread.run(invocationOf(plan, event, isWarm ? undefined : setting.environmentOf(plan)));
    places.keep(thread);
    running -= 1;
    activity += 1;
    book.ended(plan.name, outcome, performance.now() - startedMs);
    settle(outcome);
    for (const listener of listeners) listener(plan.name);
    serveWaiting();
  };

  const serveWaiting = (): void => {
    serve(waiting, places, run);
    if (waiting.length > 0) clock.lookSoon();
  };
  const clock = lookingByClock(setting.secondAfterMs / 2, serveWaiting);

  const refuse = (call: Waiting): void => {
    const index = waiting.indexOf(call);
    if (index >= 0) waiting.splice(index, 1);
    clearTimeout(call.timer);
    book.refused(call.plan.name);
    call.settle(undefined);
  };

  return {
    invoke: (plan, event, maxWaitMs) =>
      new Promise((resolve) => {
        const call: Waiting = { plan, event, settle: resolve, timer: undefined };
        const thread = isStopping ? undefined : places.find(plan);
        if (thread !== undefined) return void run(thread, call);
        if (isStopping || maxWaitMs === 0) return refuse(call);
        if (maxWaitMs !== undefined) call.timer = setTimeout(() => refuse(call), maxWaitMs);
        waiting.push(call);
        clock.lookSoon();
      }),
    load: () => running + waiting.length,
    activity: () => activity,
    figures: book.read,
    onEnded: (listener) => listeners.push(listener),
    stop: async (graceMs) => {
      isStopping = true;
      clock.stop();
      for (const call of waiting.splice(0)) refuse(call);
      await untilIdle(() => running > 0, graceMs);
      await Promise.all(places.threads().map((thread) => thread.end()));
    },
  };
};
