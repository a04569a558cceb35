// Keeps one child process running on one folder; hides restarts after its death and the orphan a killed host leaves behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import { recordIn } from './json-reading.ts';
import { identityFrom, identityOf, isAlive, killExactly } from './process-identity.ts';

export type ChildPlan = {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** File that remembers the running child, so that a later host can end exactly that one. */
  readonly recordPath: string;
  readonly outputPath: string;
  /** Answers once the child serves; throws while it does not. */
  readonly probe: () => Promise<unknown>;
  readonly log: (line: string) => void;
};

export type SupervisedChild = {
  readonly pid: () => number | undefined;
  /** Answers when the child serves again after a death; at once while it serves. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const READY_TIMEOUT_MS = 10_000;
const PROBE_PAUSE_MS = 5;
const STEADY_MS = 1_000;
const LONGEST_BACKOFF_MS = 2_000;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Ends the child that a killed host may have left, if exactly that process still runs. */
export const endOrphan = async (recordPath: string): Promise<void> => {
  const orphan = identityFrom(recordIn(readJsonFile(recordPath)));
  if (orphan !== undefined && isAlive(orphan)) await killExactly(orphan);
  rmSync(recordPath, { force: true });
};

const launch = (plan: ChildPlan): ChildProcess => {
  const output = openSync(plan.outputPath, 'w', 0o600);
  // A process group of its own: Ctrl-C in the terminal must reach the host first, which still needs the engine to finish.
  const child = spawn(plan.command, plan.parameters, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const identity = child.pid === undefined ? undefined : identityOf(child.pid);
  if (identity !== undefined) writeJsonDurably(plan.recordPath, identity);
  return child;
};

const untilServing = async (plan: ChildPlan, child: ChildProcess): Promise<void> => {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  for (;;) {
    if (hasEnded(child) || child.pid === undefined) {
      throw new Error(
        `${plan.name} ended at start: ${readFileSync(plan.outputPath, 'utf8').trim() || 'it printed nothing'}`,
      );
    }
    const isServing = await plan.probe().then(
      () => true,
      () => false,
    );
    if (isServing && !hasEnded(child)) return;
    if (performance.now() > deadline) throw new Error(`${plan.name} does not answer after ${READY_TIMEOUT_MS} ms.`);
    await pause(PROBE_PAUSE_MS);
  }
};

/** Starts the child and answers when it serves. Afterwards a dead child is started again with the same command line. */
export const superviseChild = async (plan: ChildPlan): Promise<SupervisedChild> => {
  const state = { isWanted: false, quickDeaths: 0 };
  let child: ChildProcess;
  let ready: Promise<void> = Promise.resolve();
  const killAtExit = (): void => void child.kill('SIGKILL');

  const onEnd = async (began: number): Promise<void> => {
    if (!state.isWanted) return;
    state.quickDeaths = performance.now() - began < STEADY_MS ? state.quickDeaths + 1 : 0;
    plan.log(`${plan.name} ended unasked; it is started again`);
    if (state.quickDeaths > 1) await pause(Math.min(LONGEST_BACKOFF_MS, 50 * 2 ** state.quickDeaths));
    if (state.isWanted) begin();
  };
  const begin = (): void => {
    const began = performance.now();
    const started = launch(plan);
    child = started;
    started.once('error', (cause) => plan.log(`${plan.name}: ${cause.message}`));
    started.once('exit', () => void onEnd(began));
    ready = untilServing(plan, started);
    ready.catch(() => undefined);
  };
  const stop = async (): Promise<void> => {
    state.isWanted = false;
    process.off('exit', killAtExit);
    if (child.pid !== undefined && !hasEnded(child)) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(plan.recordPath, { force: true });
  };

  begin();
  process.once('exit', killAtExit);
  try {
    await ready;
    state.isWanted = true;
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { pid: () => (child.pid !== undefined && !hasEnded(child) ? child.pid : undefined), ready: () => ready, stop };
};
