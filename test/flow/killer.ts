// Ends a spawned cloud, its database engine, or both, as hard as it goes, at moments that nobody chose. Seeded.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Progress } from '@hearth/cli/progress';
import type { SpawnedCloud } from '@hearth/cli/spawned-cloud';
import { readJsonFile } from '@hearth/local/engines/durable-file';
import { recordIn } from '@hearth/local/engines/json-reading';
import { identityFrom, isAlive, type ProcessIdentity } from '@hearth/local/engines/process-identity';
import type { Dice } from './body-mutations.ts';

export const victims = ['host', 'engine', 'both'] as const;
export type Killing = {
  readonly victim: (typeof victims)[number] /** The phase of the job. */;
  readonly phase: number;
  readonly afterMs: number;
};

/** One killing for each of these phases: every kind of victim as often as the others, in a random order, some time into the phase. */
export const killingsOf = (dice: Dice, phases: readonly number[], longestMs: number): readonly Killing[] =>
  phases
    .map((_, at) => ({ place: dice(1_000_000), victim: victims[at % victims.length] ?? 'both' }))
    .sort((a, b) => a.place - b.place)
    .map(({ victim }, at) => ({ victim, phase: phases[at] ?? 0, afterMs: dice(longestMs) }));

/** Progress of a job that tells when a phase began. */
export const watched = (progress: Progress) => {
  const waiting: { readonly phase: number; readonly go: () => void }[] = [];
  let begun = 0;
  const began = (): void => {
    begun += 1;
    for (const { go } of waiting.filter(({ phase }) => phase <= begun)) go();
  };
  const seen: Progress = {
    ...progress,
    phase: (name, does) => {
      began();
      return progress.phase(name, does);
    },
  };
  const untilPhase = (phase: number): Promise<void> =>
    phase <= begun ? Promise.resolve() : new Promise((go) => waiting.push({ phase, go }));
  return { progress: seen, untilPhase };
};

const holderOf = (path: string): ProcessIdentity | undefined => identityFrom(recordIn(readJsonFile(path)));

/** The process that a file names, if exactly that one still runs. */
const running = (path: string): ProcessIdentity | undefined => {
  const identity = holderOf(path);
  return identity !== undefined && isAlive(identity) ? identity : undefined;
};

const killNow = (identity: ProcessIdentity | undefined): void => {
  if (identity === undefined) return;
  try {
    process.kill(identity.pid, 'SIGKILL');
  } catch {
    // It went with the other one.
  }
};

const patienceMs = 300_000;

/** Waits until host and engine run, neither of them the one that was killed, and the database answers. */
const untilBack = async (cloud: SpawnedCloud, paths: readonly string[], killed: readonly number[]): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const isUp = paths.every((path) => {
      const identity = running(path);
      return identity !== undefined && !killed.includes(identity.pid);
    });
    const answers =
      isUp &&
      (await cloud.tables.scan('keys').then(
        () => true,
        () => false,
      ));
    if (
      answers &&
      (await cloud.controls.status().then(
        () => true,
        () => false,
      ))
    )
      return;
    if (Date.now() > deadline) throw new Error('the cloud did not come back after a kill');
    await pause(50);
  }
};

export type Killer = {
  /** How many were killed so far, by kind. */ readonly killed: () => Readonly<Record<string, number>>;
  readonly done: Promise<void>;
};

/** Carries the killings out, one after another, each in its phase and after the cloud came back from the one before. */
export const startKiller = (
  cloud: SpawnedCloud,
  killings: readonly Killing[],
  untilPhase: (phase: number) => Promise<void>,
): Killer => {
  const { dataDir } = cloud.addresses;
  const [host, engine] = [join(dataDir, 'host.json'), join(dataDir, 'dynamodb.process.json')];
  const counts: Record<string, number> = {};
  const carryOut = async (): Promise<void> => {
    for (const { victim, phase, afterMs } of killings) {
      await untilPhase(phase);
      await pause(afterMs);
      const aims = [...(victim === 'host' ? [] : [running(engine)]), ...(victim === 'engine' ? [] : [running(host)])];
      const killed = aims.flatMap((identity) => identity?.pid ?? []);
      for (const identity of aims) killNow(identity);
      counts[victim] = (counts[victim] ?? 0) + (killed.length === aims.length ? 1 : 0);
      await untilBack(cloud, [host, engine], killed);
    }
  };
  return { killed: () => counts, done: carryOut() };
};
