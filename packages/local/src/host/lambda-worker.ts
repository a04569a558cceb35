// The inside of a worker thread: loads functions, swaps their environment, runs one invocation at a time as Lambda would.
import { enableCompileCache } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { countCalls } from './call-counter.ts';
import { redirectOutput } from './function-log.ts';
import type { FunctionError, Invocation, Loading, WorkerMessage, WorkerSetting } from './worker-messages.ts';

type Loaded = { readonly run: (event: unknown, context: unknown) => unknown; readonly loading: Loading };

const setting: WorkerSetting = workerData;
const functions = new Map<string, Loaded>();
const logs = redirectOutput(setting.logFolder, setting.logBytes);
const takeCalls = countCalls(setting.countsCalls);
let environmentOf = '';

const clockCell = new BigInt64Array(setting.clock);
Reflect.set(globalThis, Symbol.for('hearth.clock'), { offsetMs: () => Number(Atomics.load(clockCell, 0)) });
enableCompileCache(setting.compileCache);

const cpuMicros = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

const swapEnvironment = (functionName: string, environment: Loading['environment']): void => {
  if (environmentOf === functionName) return;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  environmentOf = functionName;
};

const load = async (functionName: string, loading: Loading): Promise<Loaded> => {
  // Two functions with the same code are still two: each gets a module instance, and environment, of its own.
  const address = `${pathToFileURL(loading.module).href}?function=${functionName}`;
  const module: Record<string, unknown> = await import(address);
  const handler = module[loading.handler];
  if (typeof handler !== 'function') throw new Error(`${loading.module} exports no function "${loading.handler}"`);
  const loaded = { run: (event: unknown, context: unknown): unknown => handler(event, context), loading };
  functions.set(functionName, loaded);
  return loaded;
};

const contextOf = ({ functionName, requestId, timeoutMs }: Invocation, { arn, memoryMb }: Loading): unknown => {
  const deadline = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    memoryLimitInMB: String(memoryMb),
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
};

const errorOf = (fault: unknown): FunctionError => {
  if (!(fault instanceof Error)) return { errorType: typeof fault, errorMessage: String(fault), trace: [] };
  return { errorType: fault.name, errorMessage: fault.message, trace: (fault.stack ?? '').split('\n') };
};

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

const sayDone = (message: Extract<WorkerMessage, { kind: 'done' }>): void => {
  try {
    say(message);
  } catch {
    // An answer that can't be cloned (a function in it, say) is what JSON makes of it, as on Lambda.
    say({ ...message, value: JSON.parse(JSON.stringify(message.value) ?? 'null') });
  }
};

const invoke = async (invocation: Invocation): Promise<void> => {
  const { functionName, loading, requestId, event } = invocation;
  const cpuBefore = cpuMicros();
  const startedMs = performance.now();
  let initMs = 0;
  let initCpuMicros = 0;
  let value: unknown;
  let error: FunctionError | undefined;
  try {
    logs.switchTo(functionName);
    let loaded = functions.get(functionName);
    swapEnvironment(functionName, loaded?.loading.environment ?? loading?.environment ?? {});
    if (loaded === undefined) {
      if (loading === undefined) throw new Error(`${functionName} was never loaded by this thread`);
      loaded = await load(functionName, loading);
      initMs = performance.now() - startedMs;
      initCpuMicros = cpuMicros() - cpuBefore;
      say({ kind: 'loaded' });
    }
    const hex = requestId.replaceAll('-', '');
    process.env['_X_AMZN_TRACE_ID'] = `Root=1-${hex.slice(0, 8)}-${hex.slice(8)};Parent=${hex.slice(0, 16)};Sampled=0`;
    value = await loaded.run(event, contextOf(invocation, loaded.loading));
  } catch (fault) {
    error = errorOf(fault);
    // Lambda writes what a function throws into its log; here, too, it is nowhere else.
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', message: 'Invoke Error', requestId, ...error })}\n`);
  }
  sayDone({
    kind: 'done',
    value,
    error,
    spent: { cpuMicros: cpuMicros() - cpuBefore - initCpuMicros, initMs, initCpuMicros, databaseCalls: takeCalls() },
  });
};

parentPort?.on('message', (invocation: Invocation) => {
  void invoke(invocation);
});
