// Bundling, and the cache of what comes of it: every entry file, clear faults, and no work when nothing has changed.
import { glob, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, entryFiles } from '@hearth/infra/bundle';
import { ensureSynthesized } from '@hearth/infra/synth';
import { expect, test } from 'vitest';
import { expectedFunctions, functionsFolder, synthesized, synthOptions } from './estate.ts';

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

test('the solver lies beside the one function that asks it', async () => {
  await synthesized();
  const { bundles = '.build/functions' } = await synthOptions();
  const folder = resolve(functionsFolder, '..', bundles);
  const beside: string[] = [];
  for await (const path of glob('*/*', { cwd: folder })) if (!path.endsWith('index.mjs')) beside.push(path);
  // Stand-ins for entry files ask for nothing.
  expect(beside).toEqual(bundles === '.build/functions' ? [join('transparency-queue', 'highs.wasm')] : []);
});

const asksFor = (name: string): string =>
  `import { readFile } from 'node:fs/promises';\nexport const handler = async (): Promise<string> => readFile(new URL('${name}', import.meta.url), 'utf8');\n`;

test('what a bundle loads from beside itself lies beside it, and beside no other', async () => {
  const folder = await steps({
    'transparency/queue.handler.ts': "export { handler } from './solver/solver.ts';\n",
    'transparency/solver/solver.ts': asksFor('solver.wasm'),
    'transparency/solver/solver.wasm': 'wasm',
    'transparency/http.handler.ts': 'export const handler = async (): Promise<number> => 1;\n',
  });
  const out = join(folder, 'out');
  await bundle({ functions: join(folder, 'functions'), out, ...silent });
  const { handler } = (await import(pathToFileURL(join(out, 'transparency-queue/index.mjs')).href)) as {
    handler: () => Promise<string>;
  };
  expect(await handler()).toBe('wasm');
  expect(await readdir(join(out, 'transparency-http'))).toEqual(['index.mjs']);
});

test('a file that a bundle loads from beside itself and nobody has fails the build, by name', async () => {
  const folder = await steps({ 'transparency/queue.handler.ts': asksFor('gone.wasm') });
  await expect(bundle({ functions: join(folder, 'functions'), out: join(folder, 'out'), ...silent })).rejects.toThrow(
    'transparency-queue loads gone.wasm',
  );
});
