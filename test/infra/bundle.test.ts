// Bundling, and the cache of what comes of it: every entry file, clear faults, and no work when nothing has changed.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, entryFiles } from '@hearth/infra/bundle';
import { ensureSynthesized } from '@hearth/infra/synth';
import { expect, test } from 'vitest';
import { expectedFunctions, synthesized, synthOptions } from './estate.ts';

const silent = { log: () => undefined };

const steps = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-bundle-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, 'functions', path, '..'), { recursive: true });
    await writeFile(join(folder, 'functions', path), text);
  }
  return folder;
};

test('an entry file becomes one module that loads, and its map stays out of what is deployed', async () => {
  const folder = await steps({
    'intake/http.handler.ts':
      "import { answer } from './answer.ts';\nexport const handler = async (): Promise<number> => answer;\n",
    'intake/answer.ts':
      "import { createRequire } from 'node:module';\nexport const answer: number = typeof createRequire === 'function' ? 42 : 0;\n",
  });
  const out = join(folder, 'out');
  const sizes = await bundle({ functions: join(folder, 'functions'), out, ...silent });
  expect(Object.keys(sizes)).toEqual(['intake-http']);
  const module = (await import(pathToFileURL(join(out, 'intake-http/index.mjs')).href)) as {
    handler: () => Promise<number>;
  };
  expect(await module.handler()).toBe(42);
  expect(await readFile(join(folder, 'out.maps/intake-http/index.mjs.map'), 'utf8')).toContain('answer.ts');
});

test('only files named <step>/<trigger>.handler.ts are entry files', async () => {
  const folder = await steps({
    'relay/stream.handler.ts': '',
    'relay/relay-event.ts': '',
    'relay/deep/queue.handler.ts': '',
  });
  expect((await entryFiles(join(folder, 'functions'))).map(({ name }) => name)).toEqual(['relay-stream']);
});

test('a folder without entry files is refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-bundle-'));
  await expect(entryFiles(folder)).rejects.toThrow(folder);
});

test('an import that does not resolve leaves the earlier bundles as they were', async () => {
  const folder = await steps({ 'intake/http.handler.ts': "export { handler } from './nowhere.ts';\n" });
  const out = join(folder, 'out');
  await mkdir(out);
  await writeFile(join(out, 'kept'), '');
  await expect(bundle({ functions: join(folder, 'functions'), out, ...silent })).rejects.toThrow('nowhere');
  expect(await readFile(join(out, 'kept'), 'utf8')).toBe('');
});

test('what has not changed is not synthesized again, and the sizes are told all the same', async () => {
  const { cdkOut } = await synthesized();
  const lines: string[] = [];
  const again = await ensureSynthesized({ ...(await synthOptions()), log: (line) => lines.push(line) });
  expect(lines).toEqual([]);
  expect(again.cdkOut).toBe(cdkOut);
  expect(Object.keys(again.functions)).toEqual(expectedFunctions);
});
