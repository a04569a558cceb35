// The command's answers to wrong use, and to a file that is no bundle.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runVerifier } from './command.ts';
import { vkey } from './log-key.fixture.ts';

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-verify-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (...words: readonly string[]) => {
    const told: string[] = [];
    return { code: await runVerifier(words, (line) => told.push(line)), told: told.join('\n') };
  };

  test('answers 2 and says how it is used when a word is missing, wrong, or a file is not there', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('bundle')).told).toContain('--key VKEY');
    expect(await run('bundle', '--key', 'no key')).toMatchObject({ code: 2 });
    expect((await run(join(folder, 'nothing'), '--key', vkey)).told).toContain('nothing');
    expect((await run('a', 'b', '--key', vkey)).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });

  test('answers 1 for a file that is no bundle, with the key from a file, and as JSON', async () => {
    const [bundle, key] = [join(folder, 'bundle.ndjson'), join(folder, 'log.vkey')];
    writeFileSync(bundle, '{"kind":"header"}\nnonsense\n');
    writeFileSync(key, `${vkey}\n`);
    const { code, told } = await run(bundle, '--key', key, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(told)).toMatchObject({ holds: false });
  });
});
