// What the host and its worker threads say to each other.

/** Handed to a thread when it starts. */
export type WorkerSetting = {
  /** Eight bytes with the clock's offset in milliseconds. */
  readonly clock: SharedArrayBuffer;
  readonly logFolder: string;
  /** A function's log file is turned over when it has grown past this. */
  readonly logBytes: number;
  readonly compileCache: string;
  /** Whether a function's calls to the database are counted, which makes each of them report its capacity. */
  readonly countsCalls: boolean;
};

/** How to load a function: sent with the first call a thread gets for it. */
export type Loading = {
  readonly module: string;
  readonly handler: string;
  readonly arn: string;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
};

/** One invocation. */
export type Invocation = {
  readonly functionName: string;
  readonly loading: Loading | undefined;
  readonly requestId: string;
  readonly event: unknown;
  readonly timeoutMs: number;
};

/** Lambda's error shape. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};

/** Calls to the database by operation: how many, and the capacity units they used. */
export type DatabaseCalls = Readonly<Record<string, { readonly calls: number; readonly units: number }>>;

/** What a thread spent on one invocation. The two init figures are zero unless the function was loaded by it. */
export type Spent = {
  readonly cpuMicros: number;
  readonly initMs: number;
  readonly initCpuMicros: number;
  readonly databaseCalls: DatabaseCalls;
};

/** `loaded`: initialization is over and the function's own time begins. `done`: the thread is free again. */
export type WorkerMessage =
  | { readonly kind: 'loaded' }
  | {
      readonly kind: 'done';
      readonly value: unknown;
      readonly error: FunctionError | undefined;
      readonly spent: Spent;
    };
