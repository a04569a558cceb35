// Sends what a function prints to its own file, bounded in size. Hides the turn-over and the streams of a worker thread.
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type FunctionLogs = {
  /** From now on, what the thread prints belongs to this function. */
  readonly switchTo: (functionName: string) => void;
};

type OpenLog = { readonly path: string; handle: number; sinceCheck: number };

const CHECK_EVERY_BYTES = 65_536;

const isSameFile = (handle: number, path: string): boolean => {
  try {
    return fstatSync(handle).ino === statSync(path).ino;
  } catch {
    return false;
  }
};

/** Two threads may write one file: whoever finds it too long moves it aside, the other then finds itself in the old one. */
const turnOver = (log: OpenLog, limit: number): void => {
  log.sinceCheck = 0;
  const isCurrent = isSameFile(log.handle, log.path);
  if (isCurrent && fstatSync(log.handle).size < limit) return;
  if (isCurrent) renameSync(log.path, `${log.path}.1`);
  closeSync(log.handle);
  log.handle = openSync(log.path, 'a', 0o600);
};

/**
 * Redirects the standard output and error of this thread into `<folder>/<function>.log`. A file past `limitBytes` becomes
 * `.log.1`, so a function keeps at most about twice the limit.
 */
export const redirectOutput = (folder: string, limitBytes: number): FunctionLogs => {
  const logs = new Map<string, OpenLog>();
  let current: OpenLog | undefined;
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const write = (chunk: unknown, ...rest: unknown[]): boolean => {
    if (current !== undefined) {
      const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
      if (current.sinceCheck === 0 || current.sinceCheck > CHECK_EVERY_BYTES) turnOver(current, limitBytes);
      current.sinceCheck += bytes.length;
      writeSync(current.handle, bytes);
    }
    const callback = rest.at(-1);
    if (typeof callback === 'function') queueMicrotask(() => callback());
    return true;
  };
  Reflect.set(process.stdout, 'write', write);
  Reflect.set(process.stderr, 'write', write);

  return {
    switchTo: (functionName) => {
      const known = logs.get(functionName);
      if (known !== undefined) {
        current = known;
        return;
      }
      const path = join(folder, `${functionName}.log`);
      current = { path, handle: openSync(path, 'a', 0o600), sinceCheck: 0 };
      logs.set(functionName, current);
    },
  };
};
