// Counts what each function did and cost, for /status and the bench.
import type { Outcome } from './lambda-thread.ts';
import type { DatabaseCalls } from './worker-messages.ts';

/** Figures of one function since the host started. CPU is the function's thread alone, in milliseconds. */
export type FunctionFigures = {
  readonly invocations: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly refused: number;
  readonly inFlight: number;
  readonly cpuMs: number;
  readonly durationMs: number;
  readonly coldStarts: number;
  readonly initMs: number;
  readonly initCpuMs: number;
  /** Empty unless the host was asked to count them. */
  readonly databaseCalls: DatabaseCalls;
  readonly lastError: string | undefined;
};

type Counting = { -readonly [name in keyof FunctionFigures]: FunctionFigures[name] };

export type FigureBook = {
  readonly started: (functionName: string) => void;
  readonly ended: (functionName: string, outcome: Outcome, durationMs: number) => void;
  readonly refused: (functionName: string) => void;
  readonly inFlight: (functionName: string) => number;
  readonly read: () => Record<string, FunctionFigures>;
};

const empty = (): Counting => ({
  invocations: 0,
  errors: 0,
  timeouts: 0,
  refused: 0,
  inFlight: 0,
  cpuMs: 0,
  durationMs: 0,
  coldStarts: 0,
  initMs: 0,
  initCpuMs: 0,
  databaseCalls: {},
  lastError: undefined,
});

const added = (before: DatabaseCalls, more: DatabaseCalls): DatabaseCalls => {
  const sum = { ...before };
  for (const [operation, { calls, units }] of Object.entries(more)) {
    const known = sum[operation] ?? { calls: 0, units: 0 };
    sum[operation] = { calls: known.calls + calls, units: known.units + units };
  }
  return sum;
};

/** Opens an empty book. */
export const openFigures = (): FigureBook => {
  const book = new Map<string, Counting>();
  const of = (name: string): Counting => {
    const known = book.get(name);
    if (known !== undefined) return known;
    const fresh = empty();
    book.set(name, fresh);
    return fresh;
  };
  return {
    started: (name) => {
      of(name).inFlight += 1;
    },
    ended: (name, { error, timedOut, spent }, durationMs) => {
      const figures = of(name);
      figures.inFlight -= 1;
      figures.invocations += 1;
      figures.durationMs += durationMs - spent.initMs;
      figures.cpuMs += spent.cpuMicros / 1000;
      if (spent.initMs > 0) figures.coldStarts += 1;
      figures.initMs += spent.initMs;
      figures.initCpuMs += spent.initCpuMicros / 1000;
      figures.databaseCalls = added(figures.databaseCalls, spent.databaseCalls);
      if (timedOut) figures.timeouts += 1;
      if (error === undefined) return;
      figures.errors += 1;
      figures.lastError = `${error.errorType}: ${error.errorMessage}`;
    },
    refused: (name) => {
      of(name).refused += 1;
    },
    inFlight: (name) => book.get(name)?.inFlight ?? 0,
    read: () => Object.fromEntries([...book].map(([name, figures]) => [name, { ...figures }])),
  };
};
