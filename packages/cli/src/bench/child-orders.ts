// Orders to the process that runs the measured cloud, one at a time, each with its answer. Hides the messages between the two.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CloudAddresses } from '../cloud-addresses.ts';
import type { CloudOrder, CloudSays } from './cloud-process.ts';
import type { ProviderAddress } from './provider-elsewhere.ts';

export type Child = {
  readonly pid: number;
  readonly addresses: CloudAddresses;
  /** Throws an Error when the cloud ended. */
  readonly order: (what: CloudOrder) => Promise<CloudSays>;
  readonly ended: Promise<unknown>;
};

/** Left alone, the young generation grows to tens of megabytes before it is ever cleaned. */
const flags = ['--max-semi-space-size=8'];

/** Starts the process and answers when its cloud's API listens. */
export const startChild = async (
  dataDir: string,
  workers: number,
  canRecord: boolean,
  provider: ProviderAddress,
): Promise<Child> => {
  const child = fork(
    join(import.meta.dirname, 'cloud-process.ts'),
    [dataDir, String(workers), canRecord ? 'yes' : 'no', JSON.stringify(provider)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: flags },
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
  const said = await next();
  if (!('ready' in said)) throw new Error('The measured cloud did not say where it is.');
  // Each answer belongs to the order before it.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    pid: child.pid ?? 0,
    addresses: said.ready,
    order: (what) => {
      const answered = turn.then(() => {
        child.send(what);
        return next();
      });
      turn = answered.catch(() => undefined);
      return answered;
    },
    ended: once(child, 'exit'),
  };
};
