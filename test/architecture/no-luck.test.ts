// No test may pass or fail by luck: what is written in a test that lets the clock, the day or the machine decide is named here.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const hangsMs = 300_000;

/** What is luck, and the files that may do it, each for a reason that stands in it. */
const lucks: readonly { readonly because: string; readonly found: RegExp; readonly but?: readonly string[] }[] = [
  {
    because: 'a property that time may end passes on fewer cases without a word',
    found: /interruptAfterTimeLimit|skipAllAfterTimeLimit/,
  },
  {
    because: 'a seed of the day is two-seeds.fixture’s: it looks for lies, and nothing is asserted of what it met',
    found: /Date\.now\(\) %|seed[^\n]*Math\.random/,
    but: ['packages/domain/src/two-seeds.fixture.ts'],
  },
  {
    because:
      'how long something took is the machine’s: count, or make it so large that what grows too fast would not end',
    found: /performance\.now\(/,
    but: ['packages/local/src/engines/dynamodb-tables.test.ts'],
  },
  {
    because: 'waiting is `until` of flow/until.ts, for a condition',
    found: /setTimeout\((resolve|done), \d/,
    but: ['packages/local/src/engines/engines.test.ts'],
  },
];
/** A timeout of a test's own, as its last argument. */
const ownTimeouts = /^\s*(?:\}, (\d[\d_]*)\);|\},\n\s*(\d[\d_]*),\n\s*\);)$/gm;

const written = async (): Promise<readonly (readonly [string, string])[]> => {
  const files: (readonly [string, string])[] = [];
  const all = glob(
    ['{packages,functions}/**/*.{test,fixture}.ts', 'test/{flow,model,proof,contract,pages,infra,privacy}/*.ts'],
    {
      cwd: root,
      exclude: ['**/node_modules/**'],
    },
  );
  for await (const path of all) files.push([path, readFileSync(join(root, path), 'utf8')]);
  return files;
};

test('no test lets the clock, the day or the machine decide', async () => {
  const files = await written();
  expect(files.length).toBeGreaterThan(400);
  const found = lucks.flatMap(({ because, found: luck, but = [] }) =>
    files.filter(([path, text]) => luck.test(text) && !but.includes(path)).map(([path]) => `${path}: ${because}`),
  );
  expect(found).toEqual([]);
});

test('no test has a timeout of its own that a slow machine could meet', async () => {
  const short = (await written()).flatMap(([path, text]) =>
    [...text.matchAll(ownTimeouts)]
      .map(([, last, alone]) => Number((last ?? alone ?? '').replaceAll('_', '')))
      .filter((ms) => ms >= 1_000 && ms < hangsMs)
      .map((ms) => `${path}: ${ms} ms`),
  );
  expect(short).toEqual([]);
});
