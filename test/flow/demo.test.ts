// The demo as a person runs it: every check holds with the file that is there, and with one in another order of columns.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attackPublished, leftOpen } from './attack-published.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hearth-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limitMs = 900_000;

type Ended = { readonly code: number; readonly said: string };

/** Runs the demo to its end, in a folder of its own. */
const demo = (name: string, ...parameters: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'packages/cli/src/demo.ts'), '--data', join(folder, name), ...parameters],
      { cwd: root },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, said }));
  });

const sample = (rows: number, seed: number, columns: string): string => {
  const path = join(folder, `${columns}-${rows}.csv`);
  const program = join(root, 'packages/local/samples/make-applications.ts');
  const parameters = [program, '--rows', String(rows), '--seed', String(seed), '--columns', columns];
  writeFileSync(path, execFileSync(process.execPath, parameters, { maxBuffer: 64 * 1_048_576 }));
  return path;
};

const eventsIn = (name: string): number =>
  readFileSync(join(folder, name, 'record.jsonl'), 'utf8')
    .trimEnd()
    .split('\n').length;

test(
  'the demo ends with every check passed, and an attacker works out no small number of what it published',
  async () => {
    const { code, said } = await demo('first');
    expect(said).not.toMatch(/FAIL/);
    expect(code, said).toBe(0);
    expect(eventsIn('first')).toBeGreaterThan(600 * 3);
    const attacked = await attackPublished(join(folder, 'first'));
    expect(attacked.length).toBeGreaterThan(0);
    expect(attacked.filter((cell) => leftOpen(cell) <= 2)).toEqual([]);
  },
  limitMs,
);

const isLong = process.env['HEARTH_LONG'] === '1';
if (!isLong) console.log('Not run without HEARTH_LONG=1: the demo with 2,000 applications in Spanish columns.');

test.runIf(isLong)(
  '2,000 applications of another file, with Spanish columns in another order, end alike',
  async () => {
    const { code, said } = await demo('second', sample(2_000, 7, 'spanish'));
    expect(said).not.toMatch(/FAIL/);
    expect(code, said).toBe(0);
    expect(eventsIn('second')).toBeGreaterThan(2_000 * 3);
  },
  limitMs,
);
