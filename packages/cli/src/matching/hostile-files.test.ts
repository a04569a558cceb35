// Files as strangers send them: each command ends with a sentence and an exit code, never with a stack.
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hearth-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => join(folder, name);

const matching = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../matching.ts'), ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, said: stderr, stdout };
};

const run = (content: string | Buffer) => {
  writeFileSync(inFolder('in.jsonl'), content);
  const done = matching('run', '--applications', 'in.jsonl', '--out', 'out.jsonl');
  return { ...done, pairs: readFileSync(inFolder('out.jsonl'), 'utf8').split('\n').filter(Boolean) };
};

const form = (applicationId: unknown, more: object = {}): string =>
  JSON.stringify({ applicationId, givenName: 'Ana', familyName: 'Lima', dateOfBirth: '1984-03-07', ...more });

const nested = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

describe('a run over a hostile file', () => {
  test('names what is no application and matches the rest', () => {
    const lines = [
      form('one'),
      nested('[', ']', 200_000),
      '\u0000\u0001',
      '[1]',
      'null',
      'NaN',
      '{"applicationId":NaN}',
      '{"applicationId":1e999}',
      '{"__proto__":{"applicationId":"hidden"}}',
      `{"applicationId":9007199254740993}`,
      form('x'.repeat(10_001)),
      form('two', { note: 'y'.repeat(3_000_000) }),
    ];
    const { status, said, pairs } = run(lines.join('\n'));
    expect(status).toBe(1);
    expect(said).toContain('10 lines were left out because they are broken.');
    expect(said).toContain(
      'line 10: its applicationId is too large for a number: write it as text; the line is left out.',
    );
    expect(said).toContain('line 11: its applicationId is too long; the line is left out.');
    expect(pairs.map((pair) => JSON.parse(pair))).toMatchObject([{ a: 'one', b: 'two' }]);
  });

  test('takes ids that mean something to the language, and ids with line ends', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'a\nb', '\ud800', '=1+1'];
    const { status, pairs } = run(ids.map((id) => form(id)).join('\n'));
    expect([status, pairs.length]).toEqual([0, 15]);
    expect(new Set(pairs.flatMap((pair) => [JSON.parse(pair).a, JSON.parse(pair).b]))).toEqual(new Set(ids));
  });

  test('reads values of any type as absent, long lists in part, and says which letters were lost', () => {
    const odd = [[], {}, [[1]], [null], true, -1, 1e308, [{ givenName: [1] }], { line1: {}, city: [] }];
    const lines = odd.map((value, at) =>
      form(`odd ${at}`, { givenName: value, phone: value, email: value, address: value, members: value }),
    );
    const members = Array.from({ length: 10_000 }, () => ({ givenName: 'Leo', familyName: 'Lima' }));
    const latin = Buffer.from(`\n${form('latin', { givenName: 'José' })}\n`, 'latin1');
    const { status, said } = run(Buffer.concat([Buffer.from([...lines, form('many', { members })].join('\n')), latin]));
    expect(status).toBe(0);
    expect(said).toContain('1 line holds letters that are not UTF-8; these letters are lost.');
    expect(said).toMatch(/applications +11 in /);
  });
});

describe('places that are not there', () => {
  test.each([
    [['run', '--applications', '.', '--out', 'x'], 2, /\. is a folder, not a file\./],
    [['run', '--applications', 'ok', '--out', 'no/such/x'], 1, /no\/such\/x can't be written/],
    [['run', '--applications', 'ok', '--out', 'folder'], 1, /folder can't be written/],
    [['generate', '--kind', 'rich', '--households', '5', '--out', 'no/x', '--truth', 't'], 1, /no\/x can't be written/],
    [['learn', '--applications', 'ok', 'none'], 2, /There is no file none\./],
    [['learn', '--applications', 'empty'], 1, /nothing to learn from/],
    [['score', '--pairs', 'empty', '--truth', 'empty'], 1, /empty holds no application/],
    [['score', '--pairs', 'ok', '--truth', 'truth'], 1, /ok line 1 is no pair/],
    [['scale', '--households', '5', '--sample', '0'], 2, /--sample takes a number from 1/],
  ] as const)('%j', (args, exit, sentence) => {
    writeFileSync(inFolder('ok'), form('one'));
    writeFileSync(inFolder('empty'), '');
    writeFileSync(inFolder('truth'), 'applicationId,entityId\none,household\n');
    mkdirSync(inFolder('folder'), { recursive: true });
    const { status, said } = matching(...args);
    expect(status).toBe(exit);
    expect(said).toMatch(sentence);
  });

  test('the pairs never overwrite the applications, not even by another name', () => {
    writeFileSync(inFolder('first'), form('one'));
    linkSync(inFolder('first'), inFolder('second'));
    const { status, said } = matching('run', '--applications', 'first', '--out', 'second');
    expect([status, readFileSync(inFolder('first'), 'utf8')]).toEqual([2, form('one')]);
    expect(said).toContain('--out would overwrite --applications.');
  });

  test('a pair that promises more than certainty is no pair', () => {
    writeFileSync(inFolder('truth'), 'applicationId,entityId\n__proto__,constructor\ntoString,constructor\n');
    const pair = '{"a":"__proto__","b":"toString","probability":0.9,"band":"same"}\n';
    writeFileSync(inFolder('pairs'), pair);
    const { status, stdout } = matching('score', '--pairs', 'pairs', '--truth', 'truth');
    expect(status).toBe(0);
    expect(stdout).toContain('1.0000 / 1.0000 / 1.0000');
    writeFileSync(inFolder('pairs'), `${pair}${pair.replace('0.9', '1e999')}`);
    expect(matching('score', '--pairs', 'pairs', '--truth', 'truth')).toMatchObject({ status: 1 });
  });
});
