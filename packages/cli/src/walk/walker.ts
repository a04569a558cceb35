// Walks a person along a path: says what is done, does it, keeps what a person would look at, and waits until they go on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudAccess, problemsOf } from './walk-ground.ts';

/** Where the path is walked: a founded cloud, and one partner of it with its people. */
export type Ground = {
  readonly cloud: CloudAccess;
  readonly programId: string;
  readonly partner: {
    readonly organizationId: string;
    readonly name: string;
    readonly caseworkers: readonly [string, string];
    readonly representative: string;
  };
};

/** What a person is told, and what is kept for them. */
export type Walker = {
  /** A line under the step. */ readonly say: (line: string) => void;
  /** Keeps a file of this step, and says where. */ readonly keep: (name: string, body: string | Uint8Array) => void;
  /** What is kept, in order, by name. */ readonly kept: () => readonly string[];
};

/** One step of the path. `looks`: what a person should see before they go on. */
export type WalkStep<S> = {
  readonly title: string;
  readonly why: string;
  readonly does: (walker: Walker, so: S) => Promise<S>;
};

/** Carries a state from step to step; `pause` is awaited between them. Faults: whatever a step throws, with its title. */
export const walk = async <S>(
  steps: readonly WalkStep<S>[],
  from: S,
  setting: {
    readonly folder: string;
    readonly print: (line: string) => void;
    readonly pause: (next: string) => Promise<void>;
  },
): Promise<{ readonly end: S; readonly kept: readonly string[] }> => {
  const { folder, print, pause } = setting;
  mkdirSync(folder, { recursive: true });
  const kept: string[] = [];
  const walker: Walker = {
    say: (line) => print(`   ${line}`),
    keep: (name, body) => {
      const numbered = `${String(kept.length + 1).padStart(2, '0')}-${name}`;
      writeFileSync(join(folder, numbered), body);
      kept.push(numbered);
      print(`   → ${numbered}`);
    },
    kept: () => kept,
  };
  let so = from;
  for (const [at, { title, why, does }] of steps.entries()) {
    print('');
    print(`${at + 1}. ${title}`);
    print(`   ${why}`);
    so = await does(walker, so).catch((fault: unknown) => {
      throw new Error(`Step ${at + 1}, "${title}": ${problemsOf(fault)}`, { cause: fault });
    });
    const next = steps[at + 1];
    if (next !== undefined) await pause(next.title);
  }
  return { end: so, kept };
};
