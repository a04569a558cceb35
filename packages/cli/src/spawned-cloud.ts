// A local cloud in a process of its own, started again when it dies. What was acknowledged is there again, at the same addresses.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { accessTo, type CloudAccess } from './cloud-access.ts';
import type { CloudAddresses } from './cloud-addresses.ts';

export type SpawnedCloud = CloudAccess & {
  /** The process that runs it now. */ readonly pid: () => number | undefined;
  /** How often it died and was started again. */ readonly restarts: () => number;
  readonly stop: () => Promise<void>;
};

export type SpawnSetting = {
  readonly dataDir: string;
  readonly workers?: number;
  readonly settleMs?: number;
  /** See `CloudSetting`. */ readonly secondAfterMs?: number;
  /** Default: it is not started again. */ readonly isRestarted?: boolean;
  readonly log?: (line: string) => void;
};

const mostRestarts = 50;
const pauseMs = 500;

const parametersOf = ({ dataDir, workers, settleMs, secondAfterMs }: SpawnSetting): string[] => [
  join(import.meta.dirname, 'start.ts'),
  ...['--bare', '--json', '--until-stdin-ends', '--data', dataDir],
  ...(workers === undefined ? [] : ['--workers', String(workers)]),
  ...(settleMs === undefined ? [] : ['--settle-ms', String(settleMs)]),
  ...(secondAfterMs === undefined ? [] : ['--second-after-ms', String(secondAfterMs)]),
];

type Started = { readonly child: ChildProcess; readonly addresses: CloudAddresses };

const start = async (setting: SpawnSetting): Promise<Started> => {
  // Its input is a pipe of ours: when this process dies, however it dies, the pipe ends and so does the cloud.
  const child = spawn(process.execPath, parametersOf(setting), { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    setting.log?.(line);
  });
  const ready = once(createInterface({ input: child.stdout }), 'line');
  const ended = once(child, 'exit');
  const first = await Promise.race([ready, ended.then(() => undefined)]);
  if (first === undefined) throw new Error(said.join('\n') || 'The local cloud ended before it was ready.');
  const addresses: CloudAddresses = JSON.parse(String(first[0]));
  return { child, addresses };
};

/** Starts the cloud and answers when its API listens. Throws an Error in the cloud's own words when it can't start. */
export const spawnCloud = async (setting: SpawnSetting): Promise<SpawnedCloud> => {
  let running = await start(setting);
  let restarts = 0;
  let isStopping = false;
  let starting: Promise<void> = Promise.resolve();
  /** Again and again: it may be killed while it starts, too. */
  const revive = async (): Promise<void> => {
    while (!isStopping && restarts < mostRestarts) {
      restarts += 1;
      try {
        running = await start(setting);
        watch(running.child);
        return;
      } catch (fault) {
        setting.log?.(fault instanceof Error ? fault.message : String(fault));
        await pause(pauseMs);
      }
    }
  };
  const watch = (child: ChildProcess): void => {
    child.once('exit', () => {
      if (!isStopping && setting.isRestarted === true) starting = revive();
    });
  };
  watch(running.child);
  const access = accessTo(running.addresses);
  return {
    ...access,
    pid: () => running.child.pid,
    restarts: () => restarts,
    stop: async () => {
      isStopping = true;
      await starting;
      access.close();
      const { child } = running;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
};
