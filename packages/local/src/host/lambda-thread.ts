// One worker thread seen from the host: at most one invocation at a time, ended for good when that one takes too long.
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { FunctionError, Invocation, Spent, WorkerMessage, WorkerSetting } from './worker-messages.ts';

/** How an invocation ended. `error` is Lambda's error shape; without it `value` is what the handler returned. */
export type Outcome = {
  readonly value: unknown;
  readonly error: FunctionError | undefined;
  readonly timedOut: boolean;
  readonly spent: Spent;
};

export type LambdaThread = {
  readonly hosts: ReadonlySet<string>;
  readonly isBusy: () => boolean;
  /** How long it is at its call by now, in milliseconds; 0 while it loads the function, or has nothing to do. */
  readonly busyForMs: () => number;
  /** Runs one invocation; never rejects. A fault of the caller when the thread is busy or dead. */
  readonly run: (invocation: Invocation) => Promise<Outcome>;
  readonly end: () => Promise<void>;
};

/** Left alone, each thread's young generation grows to tens of megabytes before it is ever cleaned. */
const YOUNG_MB = 16;

/** Lambda gives a function this long to load, apart from its own timeout. */
const INIT_LIMIT_MS = 20_000;
const nothingSpent: Spent = { cpuMicros: 0, initMs: 0, initCpuMicros: 0, databaseCalls: {} };

const failed = (errorType: string, errorMessage: string, timedOut = false): Outcome => ({
  value: undefined,
  error: { errorType, errorMessage, trace: [] },
  timedOut,
  spent: nothingSpent,
});

const crashed = (fault: unknown): Outcome => {
  if (!(fault instanceof Error)) return failed('Runtime.UnhandledException', String(fault));
  if ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return failed('Runtime.OutOfMemory', fault.message);
  return failed(fault.name === 'Error' ? 'Runtime.UnhandledException' : fault.name, fault.message);
};

type Running = {
  readonly invocation: Invocation;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout;
  /** When the call itself began; undefined while its function is loaded. */ since: number | undefined;
};

/** Starts a thread. `died` is called once when it is gone, for whatever reason. */
export const startThread = (
  setting: WorkerSetting,
  memoryMb: number,
  died: (thread: LambdaThread) => void,
): LambdaThread => {
  const hosts = new Set<string>();
  let running: Running | undefined;
  let isOver = false;
  const worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
    workerData: setting,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });

  const settle = (outcome: Outcome): void => {
    const ended = running;
    if (ended === undefined) return;
    running = undefined;
    clearTimeout(ended.timer);
    ended.settle(outcome);
  };
  const isGone = (outcome: Outcome): void => {
    if (!isOver) {
      isOver = true;
      died(thread);
    }
    settle(outcome);
  };
  const giveUp = (seconds: number): void => {
    const requestId = running?.invocation.requestId ?? '';
    void worker.terminate();
    isGone(
      failed(
        'Sandbox.Timedout',
        `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
        true,
      ),
    );
  };
  const limit = (ms: number): NodeJS.Timeout => setTimeout(() => giveUp(ms / 1000), ms);

  worker.on('message', (message: WorkerMessage) => {
    if (running === undefined) return;
    if (message.kind === 'loaded') {
      hosts.add(running.invocation.functionName);
      clearTimeout(running.timer);
      running.timer = limit(running.invocation.timeoutMs);
      running.since = performance.now();
      return;
    }
    settle({ value: message.value, error: message.error, timedOut: false, spent: message.spent });
  });
  worker.on('error', (fault) => isGone(crashed(fault)));
  worker.on('exit', (code) => isGone(failed('Runtime.ExitError', `Runtime exited with status ${code}`)));

  const thread: LambdaThread = {
    hosts,
    isBusy: () => running !== undefined || isOver,
    busyForMs: () => (running?.since === undefined ? 0 : performance.now() - running.since),
    run: (invocation) => {
      if (running !== undefined || isOver) throw new Error('this thread is busy or over');
      return new Promise((resolve) => {
        const timer = limit(invocation.loading === undefined ? invocation.timeoutMs : INIT_LIMIT_MS);
        const since = invocation.loading === undefined ? performance.now() : undefined;
        running = { invocation, settle: resolve, timer, since };
        worker.postMessage(invocation);
      });
    },
    end: async () => {
      isOver = true;
      await worker.terminate();
      settle(failed('Runtime.ExitError', 'the host stopped'));
    },
  };
  return thread;
};
