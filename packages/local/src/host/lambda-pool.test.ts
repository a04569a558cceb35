import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type LambdaPool, openPool } from './lambda-pool.ts';
import type { FunctionPlan } from './plan-functions.ts';

const poolWith = (
  workers: number,
  secondAfterMs = 0,
): {
  pool: LambdaPool;
  make: (name: string, source: string, more?: Partial<FunctionPlan>) => FunctionPlan;
  folder: string;
} => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-pool-'));
  const pool = openPool({
    workers,
    workerMemoryMb: 64,
    functions: workers,
    secondAfterMs,
    thread: {
      clock: new SharedArrayBuffer(8),
      logFolder: join(folder, 'log'),
      logBytes: 10_000,
      compileCache: join(folder, 'cache'),
      countsCalls: false,
    },
    environmentOf: (plan) => ({ NAME: plan.name }),
  });
  onTestFinished(async () => {
    await pool.stop(0);
    rmSync(folder, { recursive: true, force: true });
  });
  const make = (name: string, source: string, more: Partial<FunctionPlan> = {}): FunctionPlan => {
    const module = join(folder, `${name}.mjs`);
    writeFileSync(module, source);
    return {
      name,
      shortName: name,
      arn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
      logicalId: name,
      module,
      handler: 'handler',
      timeoutMs: 60_000,
      memoryMb: 128,
      environment: {},
      logLevel: undefined,
      reserved: undefined,
      asyncRetries: 2,
      deadLetterArn: undefined,
      ...more,
    };
  };
  return { pool, make, folder };
};

const pausing = `export const handler = ({ ms }) => new Promise((resolve) => setTimeout(() => resolve(process.env.NAME), ms));`;

test('functions on one thread keep their own environment, at load and at each call', async () => {
  const { pool, make } = poolWith(1);
  const source = `const atLoad = process.env.NAME; export const handler = (event, context) => ({ atLoad, atCall: process.env.NAME, named: context.functionName, left: context.getRemainingTimeInMillis() > 0 });`;
  const plans = [make('one', source), make('two', source), make('one-again', source)];
  for (const plan of [...plans, ...plans]) {
    const outcome = await pool.invoke(plan, {});
    expect(outcome?.value).toEqual({ atLoad: plan.name, atCall: plan.name, named: plan.name, left: true });
  }
  expect(pool.figures()['one']).toMatchObject({ invocations: 2, coldStarts: 1, errors: 0 });
});

test('a function never runs more often at once than it has reserved', async () => {
  const { pool, make } = poolWith(3);
  const plan = make('reserved', pausing, { reserved: 1 });
  const first = pool.invoke(plan, { ms: 100 });
  const second = pool.invoke(plan, { ms: 0 });
  expect(await pool.invoke(plan, { ms: 0 }, 10)).toBeUndefined();
  expect((await first)?.value).toBe('reserved');
  expect((await second)?.value).toBe('reserved');
  expect(pool.figures()['reserved']).toMatchObject({ invocations: 2, coldStarts: 1, refused: 1 });
});

test('at most two threads load a function, and others find room beside it', async () => {
  const { pool, make } = poolWith(3);
  const busy = make('busy', pausing);
  const calls = Array.from({ length: 6 }, () => pool.invoke(busy, { ms: 30 }));
  expect((await pool.invoke(make('other', pausing), { ms: 0 }))?.value).toBe('other');
  await Promise.all(calls);
  expect(pool.figures()['busy']).toMatchObject({ invocations: 6, coldStarts: 2 });
});

test('one thread loads a function whose calls are short, and a second one beside a call that takes long', async () => {
  const { pool, make } = poolWith(3, 600_000);
  const short = make('short', pausing);
  await Promise.all(Array.from({ length: 6 }, () => pool.invoke(short, { ms: 5 })));
  expect(pool.figures()['short']).toMatchObject({ invocations: 6, coldStarts: 1 });
  const hurried = poolWith(3, 20);
  const long = hurried.make('long', pausing);
  void hurried.pool.invoke(long, { ms: 600_000 });
  // It ends only when another thread takes it: the first never does.
  expect((await hurried.pool.invoke(long, { ms: 0 }))?.value).toBe('long');
  const other = hurried.make('other', pausing);
  expect((await hurried.pool.invoke(other, { ms: 0 }))?.value).toBe('other');
});

test('what goes wrong has the shape Lambda gives it, and the thread after it is a fresh one', async () => {
  const { pool, make } = poolWith(1);
  const errorOf = async (source: string, more: Partial<FunctionPlan> = {}): Promise<string | undefined> =>
    (await pool.invoke(make(`f${Math.random()}`, source, more), {}))?.error?.errorType;
  expect(await errorOf('export const handler = () => { throw new RangeError("x"); };')).toBe('RangeError');
  expect(
    await errorOf(
      'export const handler = () => { setTimeout(() => { throw new RangeError("late"); }, 0); return new Promise(() => {}); };',
    ),
  ).toBe('RangeError');
  expect(await errorOf('export const handler = () => process.exit(3);')).toBe('Runtime.ExitError');
  expect(await errorOf('export const handler = () => { for (;;); };', { timeoutMs: 50 })).toBe('Sandbox.Timedout');
  expect(
    await errorOf('export const handler = () => { const all = []; for (;;) all.push(new Array(1e5).fill(1.5)); };'),
  ).toBe('Runtime.OutOfMemory');
  expect(await errorOf('export const nothing = 1;')).toBe('Error');
  expect(await errorOf('export const handler = () => "well";')).toBeUndefined();
});

test('a log stays within about twice its limit', async () => {
  const { pool, make, folder } = poolWith(1);
  const plan = make('talks', `export const handler = () => { console.log('x'.repeat(5000)); };`);
  for (let call = 0; call < 100; call += 1) await pool.invoke(plan, {});
  const size = (name: string): number => readFileSync(join(folder, 'log', name)).length;
  expect(size('talks.log') + size('talks.log.1')).toBeLessThan(2 * 10_000 + 2 * 65_536 + 10_000);
});
