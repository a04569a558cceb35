// kill -9 of the host, of the engine and of both, ten times at random moments under the demo's load: the story goes on, and
// at its end everything holds that holds without a kill.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApplicationsFile } from '@hearth/cli/demo/applications-file';
import { runMainJob } from '@hearth/cli/demo/main-job';
import { openProgress } from '@hearth/cli/progress';
import { spawnCloud } from '@hearth/cli/spawned-cloud';
import { seedOfToday } from '@hearth/domain/two-seeds.fixture';
import { afterAll, expect, test } from 'vitest';
import { diceOf } from './body-mutations.ts';
import { expectAllTrue } from './held-true.ts';
import { killingsOf, startKiller, victims, watched } from './killer.ts';

const rows = 180;
/** Of the job's thirteen phases: founding, handing in (three times), screening, review, payees, dockets, payments, handovers. */
const killedIn = [1, 2, 2, 2, 3, 5, 6, 7, 9, 11] as const;
const folder = mkdtempSync(join(tmpdir(), 'hearth-kill-'));
afterAll(() => {
  if (process.env['HEARTH_FLOW_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
});

/** The same households every day; only the moments of the kills are today's. */
const sampleFile = async () => {
  const program = join(import.meta.dirname, '../../packages/local/samples/make-applications.ts');
  const path = join(folder, 'applications.csv');
  writeFileSync(
    path,
    execFileSync(process.execPath, [program, '--rows', String(rows), '--seed', '7'], {
      maxBuffer: 64 * 1_048_576,
    }),
  );
  return readApplicationsFile(path);
};

test(`after ${killedIn.length} kills the story of ${rows} households has ended, and nothing is lost, paid twice or out of step`, async () => {
  console.log(`HEARTH_SEED=${seedOfToday}`);
  const file = await sampleFile();
  const said: string[] = [];
  const cloud = await spawnCloud({
    dataDir: join(folder, 'data'),
    settleMs: 300,
    isRestarted: true,
    log: (line) => said.push(line),
  });
  try {
    const { progress, untilPhase } = watched(openProgress({ write: (text) => said.push(text) }));
    const killer = startKiller(cloud, killingsOf(diceOf(seedOfToday), killedIn, 2_000), untilPhase);
    const job = runMainJob(cloud, file, progress, { lanes: 8, keptIn: join(folder, 'data') });
    const outcome = await Promise.all([job, killer.done]).then(([ended]) => ended);

    expect(
      Object.values(killer.killed()).reduce((sum, count) => sum + count, 0),
      said.join('\n'),
    ).toBe(killedIn.length);
    expect(Object.keys(killer.killed()).sort()).toEqual([...victims].sort());
    expect(cloud.restarts()).toBe((killer.killed()['host'] ?? 0) + (killer.killed()['both'] ?? 0));

    const { folded, payments } = await expectAllTrue(cloud);
    const acknowledged = outcome.taken.map(({ applicationId }) => applicationId);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(folded.applications.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    expect(acknowledged.length + outcome.refused.length).toBe(file.rows.length);
    expect(outcome.reconciliation.breaks).toEqual([]);
    expect(payments.length).toBeGreaterThan(rows / 4);
    console.log(
      progress
        .phases()
        .map(({ name, seconds }) => `${name}: ${seconds.toFixed(1)} s`)
        .join('\n'),
      JSON.stringify(killer.killed()),
    );
  } catch (fault) {
    console.error(said.join('\n'));
    throw fault;
  } finally {
    await cloud.stop();
  }
});
