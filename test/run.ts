// Runs every check and every test, says how long each took, and ends with one line: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const run = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', (fault) => {
      console.error(String(fault));
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });

const check = async (name: string, command: string, args: readonly string[]): Promise<Outcome> => {
  const startedMs = performance.now();
  const isGood = (await run(command, args)) === 0;
  console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${name}  (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
};

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  numTotalTests: z.number(),
});

/** Vitest over all projects. A file that fails to load counts as a failure, and so does a run that found no test. */
const tests = async (isLong: boolean, filters: readonly string[]): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-test-'));
  const file = join(folder, 'report.json');
  const code = await run(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters],
    {
      ...(isLong ? { HEARTH_LONG: '1' } : {}),
    },
  );
  try {
    const told = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    const failed = told.numFailedTests + (told.numTotalTests === 0 ? 1 : 0);
    const isSilentFailure = code !== 0 && failed === 0;
    return { passed: told.numPassedTests, failed: failed + (isSilentFailure ? 1 : 0), skipped: told.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const args = process.argv.slice(2);
const isStaticOnly = args.includes('--static');
const filters = args.filter((argument) => !argument.startsWith('--'));
const startedMs = performance.now();
const outcomes: Outcome[] = [];
if (filters.length === 0) {
  outcomes.push(await check('formatting and lint (biome)', bin('biome'), ['ci', '.', '--max-diagnostics=50']));
  outcomes.push(await check('types (tsc)', bin('tsc'), ['-p', '.']));
  outcomes.push(await check('nothing unused (knip)', bin('knip'), []));
}
const isLong = args.includes('--long');
if (!isStaticOnly) outcomes.push(await tests(isLong, filters));
// Seeds that no commit plays: an hour of them, on all cores.
if (isLong && !isStaticOnly && filters.length === 0) {
  const simulate = [join(root, 'test/simulation/simulate.ts'), '--hours', '1', '--from', '1000000'];
  outcomes.push(await check('an hour of hostile histories (simulate)', process.execPath, simulate));
}
const sum = (part: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[part], 0);
console.log(`\nAll of it took ${((performance.now() - startedMs) / 1000).toFixed(0)} s.`);
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') === 0 ? 0 : 1);
