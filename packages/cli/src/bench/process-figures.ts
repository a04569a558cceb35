// CPU and memory of processes, as the system counts them. Hides /proc; where there is none, figures are not there either.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const msPerTick = 10;

const readOrNothing = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** CPU of a process with all its threads since it began, in milliseconds; NaN when it can't be known. */
export const cpuMsOf = (pid: number): number => {
  // The second field is the program's name in brackets, which may hold blanks.
  const fields = readOrNothing(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return (user + system) * msPerTick;
};

const memoryMbOf = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? 0 : Number(kilobytes) / 1024;
};

export type PeakMemory = {
  /** The largest sum seen so far, in MB, and what each process had then. */
  readonly read: () => { readonly sumMb: number; readonly of: Readonly<Record<string, number>> };
  readonly stop: () => void;
};

const lookEveryMs = 200;

/** Watches the resident memory of several processes together. */
export const watchMemory = (pids: () => Readonly<Record<string, number>>): PeakMemory => {
  let peak = { sumMb: 0, of: {} };
  const look = (): void => {
    const each = Object.entries(pids()).map(([name, pid]) => [name, memoryMbOf(pid)] as const);
    const sumMb = each.reduce((sum, [, mb]) => sum + mb, 0);
    if (sumMb > peak.sumMb) peak = { sumMb, of: Object.fromEntries(each) };
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return { read: () => peak, stop: () => clearInterval(timer) };
};

/** The machine that the figures come from. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  system: `${type()} ${release()}`,
  node: process.version,
  loadBefore: loadavg().map((load) => Math.round(load * 100) / 100),
});
export type Machine = ReturnType<typeof machine>;
