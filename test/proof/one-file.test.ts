// The verifier as one file, in a folder where nothing else is, run by a Node that knows of nothing else: as an auditor has it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oneFileVerifier } from '@hearth/cli/hearth/verifier';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported, idsOf, type SealedFund, sealedFund } from './sealed-fund.ts';
import { retold } from './tamper.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-one-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let fund: SealedFund;
let lines: string[];
beforeAll(async () => {
  fund = await sealedFund();
  lines = await exported(fund);
  writeFileSync(join(folder, 'hearth-verify.mjs'), await oneFileVerifier());
});

const run = promisify(execFile);
/** Runs it over these lines. */
const verified = async (told: readonly string[], ...words: readonly string[]) => {
  writeFileSync(join(folder, 'bundle.ndjson'), `${told.join('\n')}\n`);
  const typed = ['hearth-verify.mjs', 'bundle.ndjson', '--key', fund.vkey, ...words];
  const ran = run(process.execPath, typed, { cwd: folder, env: {} });
  return ran.then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    ({ code, stdout }) => ({ code, told: String(stdout) }),
  );
};

test('a whole bundle holds, and the verdict is the one that the modules give', async () => {
  expect(await verified(lines)).toMatchObject({ code: 0, told: expect.stringContaining('All of it holds.') });
  const { told } = await verified(lines, '--json');
  expect(JSON.parse(told)).toEqual(await verifyBundle(lines, { keys: [fund.key], checkpoints: [] }));
});

test('one event tampered with is named', async () => {
  const { awardId } = idsOf('four');
  const changed = retold(lines, (line) =>
    line.stream === awardId && line.sequence === 2 ? { ...line, body: line.body.replace('50000', '50001') } : line,
  );
  const { code, told } = await verified(changed);
  expect(code).toBe(1);
  expect(told).toContain(`${awardId}/2 (AwardApproved) was changed`);
});

test('it imports nothing but Node, says what it is, and is made the same each time', async () => {
  const text = readFileSync(join(folder, 'hearth-verify.mjs'), 'utf8');
  const imported = [...text.matchAll(/^import .* from "(.*)";$|import\("?(.*)"?\)|require\(/gm)].map(
    ([, from]) => from,
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((from) => from?.startsWith('node:') !== true)).toEqual([]);
  expect(text.slice(0, 900)).toMatch(/offline.*SPDX-License-Identifier: Apache-2\.0/s);
  expect(text).toContain('/** RFC 9162, 2.1.3.2:');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400);
  expect(await oneFileVerifier()).toBe(text);
});
