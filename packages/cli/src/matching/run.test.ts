import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hearth-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [applications, out] = [join(folder, 'applications.jsonl'), join(folder, 'pairs.jsonl')];

/** The command as a person runs it. */
const matching = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../matching.ts'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  return { status, stdout, stderr };
};
const run = (content: string) => {
  writeFileSync(applications, content);
  const done = matching('run', '--applications', applications, '--out', out);
  return {
    ...done,
    pairs: readFileSync(out, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

const ana = { givenName: 'Ana', familyName: 'Lima', dateOfBirth: '1984-03-07', phone: '617-555-0142' };
const line = (id: string, more: object = {}) => JSON.stringify({ applicationId: id, ...ana, ...more });

describe('a run over a file', () => {
  test('names broken lines and doubled ids by number, matches the others and ends with 1', () => {
    const lines = [
      '\ufeff',
      line('app-1'),
      '\r\n\r\n{"applicationId":\n',
      line('app-1'),
      '\n[]\n',
      line('app-2', { phone: null }),
      '\r\n',
    ];
    const { status, stderr, pairs } = run(lines.join(''));
    expect(status).toBe(1);
    expect(stderr).toContain('line 3: this is not JSON; the line is left out.');
    expect(stderr).toContain('line 4: this applicationId was in an earlier line; the line is left out.');
    expect(stderr).toContain('line 5: this is not a JSON object; the line is left out.');
    expect(stderr).toContain('3 lines were left out because they are broken.');
    expect(pairs).toMatchObject([
      { a: 'app-1', b: 'app-2', probability: expect.any(Number), band: expect.any(String) },
    ]);
    expect(Object.keys(pairs[0])).toEqual(['a', 'b', 'probability', 'band', 'evidence', 'codes']);
  });

  test('of nothing writes an empty file and ends well', () => {
    const { status, stderr, pairs } = run('\n\n');
    expect([status, pairs]).toEqual([0, []]);
    expect(stderr).toMatch(/applications +0 in /);
  });

  test('tells no value of a household, not even of a broken line', () => {
    const { stderr } = run(`${line('app-1')}\n{"givenName":"Ana","familyName":"Lima"}\n{"applicationId":"Ana Lima`);
    expect(stderr).not.toMatch(/ana|lima|0142/i);
  });
});

describe('wrong use is a sentence and ends with 2', () => {
  test.each([
    [[], /pnpm matching COMMAND/],
    [['walk'], /There is no command "walk"/],
    [['run', '--applications', 'none.jsonl', '--out', 'x'], /There is no file none\.jsonl/],
    [['run', '--out', 'x'], /--applications is missing/],
    [['run', '--applications', 'a', '--out', 'b', '--engine', 'oracle'], /--engine takes memory or dynoxide/],
    [['run', 'more', '--applications', 'a', '--out', 'b'], /"more" is one word too many/],
    [['score', '--pairs', 'p', '--truth', 't', '--show', '-1'], /.*/],
    [['scale', '--households', '0'], /--households takes numbers from 1/],
    [['--fast'], /Unknown option '--fast'/],
  ] as const)('%j', (args, sentence) => {
    const { status, stdout, stderr } = matching(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('also where the pairs would be written over the applications', () => {
    writeFileSync(applications, `${line('app-1')}\n`);
    const { status, stderr } = matching('run', '--applications', applications, '--out', applications);
    expect([status, readFileSync(applications, 'utf8')]).toEqual([2, `${line('app-1')}\n`]);
    expect(stderr).toContain('--out would overwrite --applications.');
  });

  test('while help is no fault', () => {
    expect(matching('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
