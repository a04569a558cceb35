// A cloud in a process of its own, measured from outside: the load that is put on it does not count as its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { accessTo, type CloudAccess } from '../cloud-access.ts';
import type { CloudFigures, CloudOrder, CloudSays } from './cloud-process.ts';
import { cpuMsOf } from './process-figures.ts';

/** What was spent since the cloud began, in CPU milliseconds, and what each function did. */
export type Spending = CloudFigures & {
  readonly engineCpuMs: number;
  readonly cloudCpuMs: number;
  readonly atMs: number;
};

export type MeasuredCloud = CloudAccess & {
  readonly pids: () => Readonly<Record<string, number>>;
  readonly spending: () => Promise<Spending>;
  readonly copyDatabase: (path: string) => Promise<void>;
  readonly record: () => Promise<void>;
  readonly stopRecording: (path: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type MeasuredSetting = {
  readonly dataDir: string;
  readonly workers: number;
  /** Puts a proxy before the engine that can record calls; its CPU is the cloud's, so such a cloud is not measured. */
  readonly canRecord?: boolean;
  readonly log: (line: string) => void;
};

/** Starts the cloud and answers when its API listens. */
export const openMeasuredCloud = async (setting: MeasuredSetting): Promise<MeasuredCloud> => {
  const { dataDir, workers, canRecord = false } = setting;
  const child = fork(
    join(import.meta.dirname, 'cloud-process.ts'),
    [dataDir, String(workers), canRecord ? 'yes' : 'no'],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: ['--max-semi-space-size=8'] },
  );
  let answer: ((said: CloudSays) => void) | undefined;
  let fail: ((fault: Error) => void) | undefined;
  child.on('message', (said: CloudSays) => answer?.(said));
  child.on('exit', () => fail?.(new Error('The measured cloud ended; the reason stands above.')));
  const next = (): Promise<CloudSays> =>
    new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  // One order at a time: each answer belongs to the order before it.
  let turn: Promise<unknown> = Promise.resolve();
  const order = (what: CloudOrder): Promise<CloudSays> => {
    const answered = turn.then(() => {
      child.send(what);
      return next();
    });
    turn = answered.catch(() => undefined);
    return answered;
  };
  const ready = await next();
  if (!('ready' in ready)) throw new Error('The measured cloud did not say where it is.');
  const access = accessTo(ready.ready);
  let enginePid = 0;
  const spending = async (): Promise<Spending> => {
    const said = await order({ ask: 'figures' });
    if (!('figures' in said)) throw new Error('The measured cloud did not give its figures.');
    enginePid = said.figures.enginePid;
    return {
      ...said.figures,
      engineCpuMs: cpuMsOf(enginePid),
      cloudCpuMs: cpuMsOf(child.pid ?? 0),
      atMs: performance.now(),
    };
  };
  await spending();
  return {
    ...access,
    pids: () => ({ engine: enginePid, cloud: child.pid ?? 0, driver: process.pid }),
    spending,
    copyDatabase: async (path) => void (await order({ ask: 'copy', path })),
    record: async () => void (await order({ ask: 'record' })),
    stopRecording: async (path) => void (await order({ ask: 'stop-recording', path })),
    stop: async () => {
      const ended = once(child, 'exit');
      await order({ ask: 'stop' });
      access.close();
      await ended;
    },
  };
};
