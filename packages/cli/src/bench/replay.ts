// What the calls cost by themselves: some households' calls are recorded, then sent again to the same state with nothing around them.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DynamoDbEngine, startDynamoDb } from '@hearth/local/engines/dynamodb';
import { openPorts } from '@hearth/local/engines/ports';
import { openResending } from '@hearth/store/recorded-calls';
import { earliestMs, needsOf } from '../demo/applications-file.ts';
import { found } from '../found.ts';
import type { Progress } from '../progress.ts';
import { inventRows } from './bench-households.ts';
import { openMeasuredCloud } from './measured-cloud.ts';
import { playStory } from './play-story.ts';
import { cpuMsOf } from './process-figures.ts';

/** CPU milliseconds of one call. `sdkMs`: by operation, when everything is sent again. `bare`: when nothing but transactions is. */
export type ReplayCosts = {
  readonly households: number;
  readonly calls: number;
  readonly sdkMs: Readonly<Record<string, number>>;
  readonly bare: { readonly sdkMs: number; readonly engineMs: number };
  readonly failed: number;
};

const warmUp = 60;
const recorded = 240;
/** The first part warms the client up and is not counted. */
const uncountedShare = 0.25;

type Line = { readonly operation: string; readonly json: string };

const readLines = (path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Line => {
      const { operation, body }: { operation: string; body: unknown } = JSON.parse(line);
      return { operation, json: JSON.stringify(body) };
    });

const record = async (folder: string, progress: Progress, workers: number): Promise<readonly Line[]> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { rows } = await inventRows(warmUp + recorded);
  const cloud = await openMeasuredCloud({
    dataDir: join(folder, 'cloud'),
    workers,
    notBeforeMs: earliestMs(rows),
    canRecord: true,
  });
  const founded = await found(cloud, { partners: needsOf(rows), keptIn: folder });
  await progress.phase('recording calls: warm-up', (step) => playStory(cloud, founded, rows.slice(0, warmUp), step));
  await cloud.copyDatabase(join(folder, 'state.db'));
  await cloud.record();
  await progress.phase('recording calls', (step) => playStory(cloud, founded, rows.slice(warmUp), step));
  await cloud.stopRecording(join(folder, 'calls.jsonl'));
  await cloud.stop();
  return readLines(join(folder, 'calls.jsonl'));
};

const engineOn = async (folder: string, name: string): Promise<DynamoDbEngine> => {
  const dataDir = join(folder, name);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  copyFileSync(join(folder, 'state.db'), join(dataDir, 'dynamodb.db'));
  return startDynamoDb({ dataDir, ports: openPorts(dataDir) });
};

type Sum = { calls: number; sdkMs: number };

/** Sends lines again one after the other; what comes back is the sum by operation, without the first part. */
const resend = async (engine: DynamoDbEngine, lines: readonly Line[]) => {
  const prepare = openResending({
    endpoint: engine.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const sums = new Map<string, Sum>();
  let failed = 0;
  const from = Math.floor(lines.length * uncountedShare);
  let engineBefore = 0;
  for (const [at, { operation, json }] of lines.entries()) {
    const send = prepare(operation, json);
    if (at === from) engineBefore = cpuMsOf(engine.pid() ?? 0);
    const cpu = process.cpuUsage();
    await send().catch(() => {
      failed += 1;
    });
    const { user, system } = process.cpuUsage(cpu);
    if (at < from) continue;
    const sum = sums.get(operation) ?? { calls: 0, sdkMs: 0 };
    sum.calls += 1;
    sum.sdkMs += (user + system) / 1000;
    sums.set(operation, sum);
  }
  return { sums, failed, engineMs: cpuMsOf(engine.pid() ?? 0) - engineBefore };
};

/** Records, sends again, and answers what a call costs. */
export const replayCosts = async (folder: string, progress: Progress, workers: number): Promise<ReplayCosts> => {
  const lines = await record(folder, progress, workers);
  return progress.phase('sending the calls again, with nothing around them', async (step) => {
    step.of(2);
    const all = await engineOn(folder, 'all');
    const everything = await resend(all, lines);
    await all.stop();
    step.tick();
    const bare = await engineOn(folder, 'bare');
    const only = await resend(
      bare,
      lines.filter(({ operation }) => operation === 'TransactWriteItems'),
    );
    await bare.stop();
    step.tick();
    const { calls, sdkMs } = only.sums.get('TransactWriteItems') ?? { calls: 1, sdkMs: 0 };
    return {
      households: recorded,
      calls: lines.length,
      sdkMs: Object.fromEntries([...everything.sums].map(([name, sum]) => [name, sum.sdkMs / sum.calls])),
      bare: { sdkMs: sdkMs / calls, engineMs: only.engineMs / calls },
      failed: everything.failed + only.failed,
    };
  });
};
