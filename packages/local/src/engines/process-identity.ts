// Tells one process from a later one with the same number; hides how each system says when a process began.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type JsonRecord, numberIn, textIn } from './json-reading.ts';

export type ProcessIdentity = { readonly pid: number; readonly startMark: string };

const START_FIELD = 19;
const KILL_WAIT_MS = 5_000;

const linuxStartMark = (pid: number): string | undefined => {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in brackets and may itself hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[START_FIELD];
};

const portableStartMark = (pid: number): string | undefined => {
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const text = answer.status === 0 ? answer.stdout.trim() : '';
  return text === '' ? undefined : text;
};

/** Who runs under this number now; undefined when nobody does (or the system can't tell when it began). */
export const identityOf = (pid: number): ProcessIdentity | undefined => {
  const startMark = process.platform === 'linux' ? linuxStartMark(pid) : portableStartMark(pid);
  return startMark === undefined ? undefined : { pid, startMark };
};

/** Whether exactly this process, and not a later one with its number, still runs. */
export const isAlive = (identity: ProcessIdentity): boolean =>
  identityOf(identity.pid)?.startMark === identity.startMark;

/** An identity as it was written to a file; undefined when the record holds none. */
export const identityFrom = (record: JsonRecord): ProcessIdentity | undefined => {
  const pid = numberIn(record, 'pid');
  const startMark = textIn(record, 'startMark');
  return pid === undefined || startMark === undefined ? undefined : { pid, startMark };
};

/** Kills exactly this process and answers once it is gone; does nothing when it is gone already. */
export const killExactly = async (identity: ProcessIdentity): Promise<void> => {
  if (!isAlive(identity)) return;
  process.kill(identity.pid, 'SIGKILL');
  const deadline = performance.now() + KILL_WAIT_MS;
  while (isAlive(identity)) {
    if (performance.now() > deadline)
      throw new Error(`Process ${identity.pid} does not end; end it by hand and start again.`);
    await pause(5);
  }
};
